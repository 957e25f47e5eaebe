// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "domain/issuedlabel.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/channels.h"

#include <QObject>
#include <QSet>
#include <vector>

namespace packbench {

/// Fetches the labels that channels issue after shipping or make again after a correction, and knows which were not yet
/// proved by a scan.
class LabelFetcher final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it. \a asPicture asks for pictures instead of PDF files.
    LabelFetcher(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, bool asPicture,
                 QObject *parent = nullptr);

    /// Takes up what is pending; later it is called by itself.
    QCoro::Task<void> start();
    void stop() { m_running = false; }
    /// A shipment was confirmed: its labels, if it has such, are fetched.
    void confirmed(const OutboxEntry &entry);
    /// Another station fetched or proved labels.
    void changedElsewhere();

    /// Not proved yet, oldest first; without documents.
    [[nodiscard]] const std::vector<IssuedLabel> &pending() const { return m_pending; }
    [[nodiscard]] std::vector<IssuedLabel> pendingOf(const OrderKey &order) const;
    /// The pending label with this number; null when there is none.
    [[nodiscard]] const IssuedLabel *withNumber(const QString &number) const;
    /// A scan proved the box. Answers after the commit.
    QCoro::Task<Result<void, StoreFailure>> check(IssuedLabel label, JournalEntry fact);

Q_SIGNALS:
    /// With its document.
    void fetched(const packbench::IssuedLabel &label);
    void pendingChanged();
    /// It could not be fetched yet; it is tried again by itself.
    void troubled(const packbench::OrderKey &order, const packbench::ChannelFailure &failure);

private:
    QCoro::Task<void> reload();
    QCoro::Task<void> fetch(IssuedLabel label);
    QCoro::Task<bool> fetchOnce(IssuedLabel label);
    [[nodiscard]] bool isOurs(const OutboxEntry &entry) const;

    Store &m_store;
    Channels &m_channels;
    Clock &m_clock;
    Randomness &m_randomness;
    StationId m_station;
    bool m_asPicture = false;
    bool m_running = false;
    std::vector<IssuedLabel> m_pending;
    QSet<QString> m_underWay; ///< shipment/package
};

} // namespace packbench
