// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/akinon.h"
#include "practice/chance.h"
#include "practice/front.h"

namespace packbench {

/// The practice OMS with its own door, clock and faults.
class PracticeAkinonShop : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the shop.
    PracticeAkinonShop(const PracticeAkinon::Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                       Randomness &randomness);
    ~PracticeAkinonShop() override;

    Result<void, QString> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    /// Where the API begins.
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] PracticeAkinon &market() { return m_market; }
    void setFaults(const PracticeFaults &faults);
    [[nodiscard]] const PracticeFaults &faults() const { return m_front.faults(); }
    [[nodiscard]] int keptWaiting(const QByteArray &name) const { return m_front.keptWaiting(name); }
    [[nodiscard]] const QByteArray &servedAs() const { return m_front.servedAs(); }
    void setOneByOne(bool oneByOne) { m_front.setOneByOne(oneByOne); }
    bool serveNext() { return m_front.serveNext(); }
    /// A document for `accounts import`: with the token, or with user name and password.
    [[nodiscard]] QByteArray accountsJson(bool signsIn) const;

Q_SIGNALS:
    void answered(const QByteArray &method, const QByteArray &target, int status);

private:
    SkewedClock m_clock;
    PracticeAkinon m_market;
    PracticeFront m_front;
    QString m_origin;
};

} // namespace packbench
