// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/shop.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

PracticeTikTokShop::PracticeTikTokShop(const PracticeTikTok::Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger,
                                       Clock &clock, Randomness &randomness)
    : m_clock(clock)
    , m_market(opening, catalogue, ledger, m_clock, randomness)
    , m_front(m_market, m_clock, randomness)
{
    connect(&m_front, &PracticeFront::answered, this, &PracticeTikTokShop::answered);
}

PracticeTikTokShop::~PracticeTikTokShop() = default;

Result<void, QString> PracticeTikTokShop::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    const Result<quint16, QString> taken = m_front.listen(port, tls);
    if (!taken)
        return fail(taken.error());
    m_port = *taken;
    m_isSecure = tls.has_value();
    return {};
}

QString PracticeTikTokShop::baseUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_isSecure ? u"https"_s : u"http"_s).arg(m_port);
}

void PracticeTikTokShop::setFaults(const PracticeFaults &faults)
{
    m_clock.setSkew(faults.clockSkew);
    m_front.setFaults(faults);
}

QByteArray PracticeTikTokShop::accountsJson() const
{
    const PracticeTikTokCredentials &who = m_market.credentials();
    const PracticeTikTokGrant &grant = m_market.tokens().current();
    const QJsonObject account{{u"name"_s, u"TikTok Shop"_s},
                              {u"channel"_s, u"tiktok-shop"_s},
                              {u"market"_s, m_market.logistics().market()},
                              {u"baseUrl"_s, baseUrl()},
                              {u"authUrl"_s, baseUrl()},
                              {u"appKey"_s, who.appKey},
                              {u"appSecret"_s, who.appSecret},
                              {u"accessToken"_s, grant.accessToken},
                              {u"accessTokenExpiresAt"_s, grant.accessEnd.toSecsSinceEpoch()},
                              {u"refreshToken"_s, grant.refreshToken},
                              {u"shopCipher"_s, who.shopCipher}};
    return QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{account}}}).toJson();
}

} // namespace packbench
