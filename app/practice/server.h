// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/shop.h"
#include "practice/catalogue.h"
#include "practice/chance.h"
#include "practice/front.h"
#include "practice/market.h"
#include "practice/tiktok/shop.h"

#include <QSslCertificate>
#include <QSslKey>

namespace packbench {

/// A whole practice marketplace on the loopback, with sellers' credentials, orders, ledger and faults.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    struct Options {
        quint16 port = 0; ///< 0 takes a free one
        bool isSecure = false;
        QByteArray certificate; ///< PEM; empty makes a self-signed one for 127.0.0.1 and localhost
        QByteArray certificateKey;
        QString ledgerPath; ///< empty keeps the ledger in memory; an existing file is continued
        quint32 seed = 1;   ///< of the orders
        int orders = 40;
        std::optional<PracticeCredentials> credentials; ///< made when absent
        int tiktokOrders = 0;                           ///< of a new TikTok Shop on the next port; 0 opens none
        QString tiktokMarket = QStringLiteral("GB");    ///< its country
        int akinonOrders = 0;                           ///< of a new OMS two ports further; 0 opens none
    };

    /// The references must outlive the server.
    PracticeServer(Clock &clock, Randomness &randomness, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Once; the failure is told in words.
    Result<void, QString> start(const Options &options);

    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] const PracticeCredentials &credentials() const { return m_gate->credentials(); }
    /// A document for `accounts import`: one account per flavour, or only the flavour named. All see the same orders.
    [[nodiscard]] QByteArray accountsJson(std::optional<PracticeFlavour> only = {}) const;
    /// The PEM certificate that clients must trust; empty without TLS.
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }

    void setFaults(const PracticeFaults &faults);
    [[nodiscard]] const PracticeFaults &faults() const { return m_front->faults(); }
    [[nodiscard]] const PracticeLedger &ledger() const { return *m_ledger; }
    [[nodiscard]] const PracticeCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] PracticeMarket &market() { return *m_market; }
    [[nodiscard]] PracticeGate &gate() { return *m_gate; }

    /// Null without a TikTok Shop; so are the texts below, and faults are ignored.
    [[nodiscard]] PracticeTikTok *tiktok() const { return m_tiktok ? &m_tiktok->market() : nullptr; }
    [[nodiscard]] QString tiktokBaseUrl() const { return m_tiktok ? m_tiktok->baseUrl() : QString(); }
    [[nodiscard]] QByteArray tiktokAccountsJson() const { return m_tiktok ? m_tiktok->accountsJson() : QByteArray(); }
    void setTikTokFaults(const PracticeFaults &faults);
    [[nodiscard]] PracticeFaults tiktokFaults() const { return m_tiktok ? m_tiktok->faults() : PracticeFaults(); }

    /// Null without an OMS; so are the texts below, and faults are ignored.
    [[nodiscard]] PracticeAkinon *akinon() const { return m_akinon ? &m_akinon->market() : nullptr; }
    [[nodiscard]] QString akinonBaseUrl() const { return m_akinon ? m_akinon->baseUrl() : QString(); }
    /// With the token, or with user name and password.
    [[nodiscard]] QByteArray akinonAccountsJson(bool signsIn = false) const
    {
        return m_akinon ? m_akinon->accountsJson(signsIn) : QByteArray();
    }
    void setAkinonFaults(const PracticeFaults &faults);
    [[nodiscard]] PracticeFaults akinonFaults() const { return m_akinon ? m_akinon->faults() : PracticeFaults(); }

    /// See PracticeFront; the marketplaces take turns in their order.
    void setOneByOne(bool oneByOne);
    bool serveNext();
    /// Requests to any of them whose clients wait and get nothing for the time being; only of those that call the server
    /// by a \a name that begins so.
    [[nodiscard]] int keptWaiting(const QByteArray &name = {}) const;
    /// How the client whose request was just answered calls the server: tells those apart who come by ways of their own.
    [[nodiscard]] const QByteArray &servedAs() const { return m_servedAs; }

Q_SIGNALS:
    /// A request was dealt with; the status is 0 when the client got no answer.
    void answered(const QByteArray &method, const QByteArray &target, int status);

private:
    Result<void, QString> openTikTok(const Options &options, const std::optional<QSslConfiguration> &tls);
    Result<void, QString> openAkinon(const Options &options, const std::optional<QSslConfiguration> &tls);
    Result<std::optional<QSslConfiguration>, QString> tlsOf(const Options &options);

    SkewedClock m_clock;
    Randomness &m_randomness;
    PracticeCatalogue m_catalogue;
    std::unique_ptr<PracticeLedger> m_ledger;
    std::unique_ptr<PracticeGate> m_gate;
    std::unique_ptr<PracticeMarket> m_market;
    std::unique_ptr<PracticeFront> m_front;
    Clock &m_trueClock;
    std::unique_ptr<PracticeTikTokShop> m_tiktok;
    std::unique_ptr<PracticeAkinonShop> m_akinon;
    QByteArray m_certificate;
    quint16 m_port = 0;
    QByteArray m_servedAs;
};

} // namespace packbench
