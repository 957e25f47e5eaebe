// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/practicelabels.h"
#include "assembly/workplace.h"
#include "practice/server.h"

namespace packbench {

/// Practice mode: marketplaces of this computer's own and a workplace that is joined to them.
class PracticeFloor : public QObject
{
    Q_OBJECT

public:
    explicit PracticeFloor(QObject *parent = nullptr);

    /// Starts the marketplaces; their ledger continues in \a folder. The failure is in words.
    Result<void, QString> open(const DataFolder &folder);
    /// Joins marketplaces that run elsewhere instead: \a accounts is what they gave for `accounts import`.
    Result<void, QString> join(const QString &accountsFile);
    [[nodiscard]] bool isJoined() const { return !m_joined.isEmpty(); }
    /// Brings accounts, products and a packer into the workplace.
    QCoro::Task<void> furnish(Workplace *workplace);
    /// A tracking number of a carrier that the account (by name) takes, another one each time.
    [[nodiscard]] QString freshLabel(const QString &account);
    /// `practice: 5 orders shipped, 6 packages, 0 unknown, 0 need attention`, from the marketplace's own ledger.
    [[nodiscard]] QString summary(const OutboxModel &outbox) const;
    [[nodiscard]] int ordersShipped() const;
    [[nodiscard]] int packages() const;
    /// Shipping calls for units that were shipped before: must be none.
    [[nodiscard]] int repeats() const;

private:
    [[nodiscard]] PracticeSummary figures() const;

    SystemClock m_clock;
    SystemRandomness m_randomness;
    PracticeServer m_server;
    PracticeLabels m_labels;
    QByteArray m_joined; ///< accounts of marketplaces elsewhere; then the server is not used
};

} // namespace packbench
