// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/chance.h"
#include "practice/front.h"
#include "practice/tiktok/tiktok.h"

namespace packbench {

/// The practice TikTok Shop with its own door, clock and faults.
class PracticeTikTokShop : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the shop.
    PracticeTikTokShop(const PracticeTikTok::Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                       Randomness &randomness);
    ~PracticeTikTokShop() override;

    Result<void, QString> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] PracticeTikTok &market() { return m_market; }
    void setFaults(const PracticeFaults &faults);
    [[nodiscard]] const PracticeFaults &faults() const { return m_front.faults(); }
    [[nodiscard]] int keptWaiting(const QByteArray &name) const { return m_front.keptWaiting(name); }
    [[nodiscard]] const QByteArray &servedAs() const { return m_front.servedAs(); }
    void setOneByOne(bool oneByOne) { m_front.setOneByOne(oneByOne); }
    bool serveNext() { return m_front.serveNext(); }
    /// A document for `accounts import`, with the newest tokens.
    [[nodiscard]] QByteArray accountsJson() const;

Q_SIGNALS:
    void answered(const QByteArray &method, const QByteArray &target, int status);

private:
    SkewedClock m_clock;
    PracticeTikTok m_market;
    PracticeFront m_front;
    quint16 m_port = 0;
    bool m_isSecure = false;
};

} // namespace packbench
