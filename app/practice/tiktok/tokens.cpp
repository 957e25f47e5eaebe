// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/tokens.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 accessLife = 7LL * 24 * 3600;
constexpr qint64 refreshLife = 365LL * 24 * 3600;
constexpr qint64 codeLife = 30LL * 60;

QString hex(Randomness &randomness)
{
    return randomness.uuid().toString(QUuid::Id128);
}

} // namespace

PracticeTikTokCredentials PracticeTikTokCredentials::generate(Randomness &randomness, const QString &market)
{
    const QString key = hex(randomness);
    return {key.left(13), hex(randomness) + hex(randomness).left(8),
            u"7%1"_s.arg(randomness.below(1'000'000'000), 18, 10, QLatin1Char('0')),
            u"70%1"_s.arg(randomness.below(1'000'000'000), 17, 10, QLatin1Char('0')),
            (market == u"GB"_s ? u"GCP_"_s : u"ROW_"_s) + hex(randomness)};
}

QJsonObject PracticeTikTokCredentials::json() const
{
    return {{u"appKey"_s, appKey},
            {u"appSecret"_s, appSecret},
            {u"serviceId"_s, serviceId},
            {u"shopId"_s, shopId},
            {u"shopCipher"_s, shopCipher}};
}

PracticeTikTokCredentials PracticeTikTokCredentials::fromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &name) { return object.value(name).toString(); };
    return {text(u"appKey"_s), text(u"appSecret"_s), text(u"serviceId"_s), text(u"shopId"_s), text(u"shopCipher"_s)};
}

PracticeTikTokGrant PracticeTikTokGrant::generate(Randomness &randomness, const QDateTime &now)
{
    // Whole seconds: that is all the answers can say.
    const qint64 seconds = now.toSecsSinceEpoch();
    return {u"TTP_"_s + hex(randomness) + hex(randomness), QDateTime::fromSecsSinceEpoch(seconds + accessLife, Qt::UTC),
            u"TTR_"_s + hex(randomness) + hex(randomness), QDateTime::fromSecsSinceEpoch(seconds + refreshLife, Qt::UTC)};
}

QJsonObject PracticeTikTokGrant::json() const
{
    return {{u"accessToken"_s, accessToken},
            {u"accessEnd"_s, accessEnd.toSecsSinceEpoch()},
            {u"refreshToken"_s, refreshToken},
            {u"refreshEnd"_s, refreshEnd.toSecsSinceEpoch()}};
}

PracticeTikTokGrant PracticeTikTokGrant::fromJson(const QJsonObject &object)
{
    const auto time = [&](const QString &name) { return QDateTime::fromSecsSinceEpoch(object.value(name).toInteger(), Qt::UTC); };
    return {object.value(u"accessToken"_s).toString(), time(u"accessEnd"_s), object.value(u"refreshToken"_s).toString(),
            time(u"refreshEnd"_s)};
}

PracticeTikTokTokens::PracticeTikTokTokens(PracticeTikTokCredentials credentials, PracticeTikTokGrant first, QString market,
                                           PracticeLedger &ledger, Clock &clock, Randomness &randomness)
    : m_credentials(std::move(credentials))
    , m_market(std::move(market))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_randomness(randomness)
{
    take(first);
    for (const PracticeEntry &entry : m_ledger.entries())
        apply(entry);
}

void PracticeTikTokTokens::take(const PracticeTikTokGrant &grant)
{
    m_current = grant;
    m_access.insert(grant.accessToken, grant.accessEnd);
}

void PracticeTikTokTokens::apply(const PracticeEntry &entry)
{
    if (!entry.isTikTok())
        return;
    if (entry.event == PracticeEntry::Event::TokenIssued)
        take(PracticeTikTokGrant::fromJson(entry.details));
    if (entry.event == PracticeEntry::Event::TokensExpired) {
        for (QDateTime &end : m_access)
            end = std::min(end, entry.at);
        m_current.accessEnd = std::min(m_current.accessEnd, entry.at);
    }
}

PracticeTikTokTokens::Standing PracticeTikTokTokens::standingOf(const QString &accessToken) const
{
    const auto end = m_access.constFind(accessToken);
    if (end == m_access.constEnd())
        return Standing::Unknown;
    return m_clock.now() < *end ? Standing::Good : Standing::Expired;
}

QString PracticeTikTokTokens::issueCode()
{
    const QString code = u"ROW_"_s + hex(m_randomness);
    m_codes.insert(code, m_clock.now().addSecs(codeLife));
    return code;
}

bool PracticeTikTokTokens::expireAccess()
{
    const PracticeEntry entry{PracticeEntry::Event::TokensExpired, {}, m_clock.now(), {}, u"tiktok-customer"_s, false, {}, {}};
    if (!m_ledger.append(entry))
        return false;
    apply(entry);
    return true;
}

bool PracticeTikTokTokens::consentAnew()
{
    const QDateTime now = m_clock.now();
    const PracticeTikTokGrant grant = PracticeTikTokGrant::generate(m_randomness, now);
    const PracticeEntry entry{PracticeEntry::Event::TokenIssued, {}, now, {}, u"tiktok-customer"_s, false, {}, grant.json()};
    if (!expireAccess() || !m_ledger.append(entry))
        return false;
    apply(entry);
    return true;
}

std::optional<PracticeTikTokTrouble> PracticeTikTokTokens::checkApp(const PracticeTikTokCall &call, const QString &grantType) const
{
    if (call.parameter("app_key") != m_credentials.appKey)
        return PracticeTikTokTrouble::unexpected(u"Invalid credentials: app_key"_s);
    if (call.parameter("app_secret") != m_credentials.appSecret)
        return PracticeTikTokTrouble::unexpected(u"Invalid credentials: app_secret"_s);
    if (call.parameter("grant_type") != grantType)
        return PracticeTikTokTrouble::unexpected(u"Invalid grant_type"_s);
    return {};
}

PracticeTikTokAnswer PracticeTikTokTokens::get(const PracticeTikTokCall &call)
{
    if (const auto trouble = checkApp(call, u"authorized_code"_s))
        return fail(*trouble);
    const QDateTime end = m_codes.take(call.parameter("auth_code"));
    if (!end.isValid() || end <= m_clock.now())
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid auth_code"_s));
    return issue(call);
}

PracticeTikTokAnswer PracticeTikTokTokens::refresh(const PracticeTikTokCall &call)
{
    if (const auto trouble = checkApp(call, u"refresh_token"_s))
        return fail(*trouble);
    // Only the newest is good: the one before stopped when this was issued, whether or not its client heard of it.
    if (call.parameter("refresh_token") != m_current.refreshToken || m_current.refreshEnd <= m_clock.now())
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid refresh_token"_s));
    return issue(call);
}

PracticeTikTokAnswer PracticeTikTokTokens::issue(const PracticeTikTokCall &call)
{
    const QDateTime now = m_clock.now();
    const PracticeTikTokGrant grant = PracticeTikTokGrant::generate(m_randomness, now);
    const PracticeEntry entry{PracticeEntry::Event::TokenIssued, {}, now, call.requestId, u"tiktok"_s, false, {}, grant.json()};
    if (!m_ledger.append(entry))
        return fail(PracticeTikTokTrouble{36009003, u"The ledger cannot be written"_s, 500, false, false});
    apply(entry);
    const QJsonArray scopes{u"seller.authorization.info"_s,        u"seller.order.info"_s, u"seller.fulfillment.basic"_s,
                            u"seller.fulfillment.package.write"_s, u"seller.logistics"_s,  u"seller.return_refund.basic"_s};
    return QJsonObject{{u"access_token"_s, grant.accessToken},
                       {u"access_token_expire_in"_s, grant.accessEnd.toSecsSinceEpoch()},
                       {u"refresh_token"_s, grant.refreshToken},
                       {u"refresh_token_expire_in"_s, grant.refreshEnd.toSecsSinceEpoch()},
                       {u"open_id"_s, m_credentials.serviceId},
                       {u"seller_name"_s, u"Packbench practice shop"_s},
                       {u"seller_base_region"_s, m_market},
                       {u"user_type"_s, 0},
                       {u"granted_scopes"_s, scopes}};
}

} // namespace packbench
