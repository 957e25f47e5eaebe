// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokaccount.h"

#include <QUrl>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Why = AccountProblem::Why;

QString withoutEndSlash(QString url)
{
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

std::optional<AccountProblem> badAddress(const QJsonObject &settings, const QString &key)
{
    const QByteArray url = settings.value(key).toString().toUtf8();
    if (const QString objection = urlObjection(url + '/'); !objection.isEmpty()) {
        return AccountProblem{key, Why::NotAnAddress, objection};
    }
    if (QUrl::fromEncoded(url).hasQuery()) {
        return AccountProblem{key, Why::NotAnAddress, u"no query is expected"_s};
    }
    return std::nullopt;
}

QDateTime timeIn(const QJsonObject &settings, const QString &key)
{
    const qint64 seconds = settings.value(key).toInteger();
    return seconds <= 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

std::vector<AccountField> tiktokFields()
{
    return {
        {u"market"_s, true, false, {}},
        {u"baseUrl"_s, false, false, u"https://open-api.tiktokglobalshop.com"_s},
        {u"authUrl"_s, false, false, u"https://auth.tiktok-shops.com"_s},
        {u"consentUrl"_s, false, false, QString()},
        {u"appKey"_s, true, false, {}},
        {u"serviceId"_s, false, false, QString()},
        {u"shopCipher"_s, false, false, QString()},
        {u"appSecret"_s, true, true, {}},
        {u"accessToken"_s, false, true, {}},
        {u"refreshToken"_s, false, true, {}},
        {u"accessTokenExpiresAt"_s, false, false, 0},
        {u"refreshTokenExpiresAt"_s, false, false, 0},
        {u"cancelReasonOutOfStock"_s, false, false, QString()},
        {u"cancelReasonUndeliverable"_s, false, false, QString()},
        {u"splitAllUnits"_s, false, false, true},
        {u"markAsShipped"_s, false, false, true},
        {u"lookBackDays"_s, false, false, 14},
        {u"callSpacing"_s, false, false, 20},
    };
}

Result<QJsonObject, AccountProblem> validTikTokSettings(const QJsonObject &settings)
{
    Result<QJsonObject, AccountProblem> result = withDefaults(settings, tiktokFields());
    if (!result) {
        return result;
    }
    const QString market = result->value(u"market"_s).toString().toUpper();
    if (tiktokMarket(market) == nullptr) {
        return fail(AccountProblem{u"market"_s, Why::NotOneOf, tiktokMarketCodes().join(u", "_s)});
    }
    result->insert(u"market"_s, tiktokMarket(market)->code);
    for (const QString &key : {u"baseUrl"_s, u"authUrl"_s}) {
        result->insert(key, withoutEndSlash(result->value(key).toString()));
        if (auto problem = badAddress(*result, key)) {
            return fail(*problem);
        }
    }
    if (!result->value(u"consentUrl"_s).toString().isEmpty()) {
        if (auto problem = badAddress(*result, u"consentUrl"_s)) {
            return fail(*problem);
        }
    }
    const int days = result->value(u"lookBackDays"_s).toInt();
    if (days < 1 || days > 180) {
        return fail(AccountProblem{u"lookBackDays"_s, Why::NotANumber, u"1–180"_s});
    }
    return result;
}

TikTokAccount tiktokAccount(const AccountId &id, const QJsonObject &settings)
{
    const auto text = [&settings](const QString &key) { return settings.value(key).toString(); };
    TikTokAccount account;
    account.id = id;
    account.name = id.text();
    if (const TikTokMarket *market = tiktokMarket(text(u"market"_s))) {
        account.market = *market;
    }
    account.baseUrl = text(u"baseUrl"_s).toUtf8();
    account.authUrl = text(u"authUrl"_s).toUtf8();
    account.consentUrl = text(u"consentUrl"_s);
    account.appKey = text(u"appKey"_s);
    account.serviceId = text(u"serviceId"_s);
    account.shopCipher = text(u"shopCipher"_s);
    account.accessTokenExpiresAt = timeIn(settings, u"accessTokenExpiresAt"_s);
    account.refreshTokenExpiresAt = timeIn(settings, u"refreshTokenExpiresAt"_s);
    const auto orElse = [](const QString &own, const QString &other) { return own.isEmpty() ? other : own; };
    account.outOfStock = orElse(text(u"cancelReasonOutOfStock"_s), account.market.outOfStock);
    account.undeliverable = orElse(text(u"cancelReasonUndeliverable"_s), account.market.undeliverable);
    account.splitAllUnits = settings.value(u"splitAllUnits"_s).toBool(true);
    account.marksAsShipped = settings.value(u"markAsShipped"_s).toBool(true);
    account.callSpacing = std::chrono::milliseconds(settings.value(u"callSpacing"_s).toInt(20));
    return account;
}

QByteArray tiktokConsentUrl(const TikTokAccount &account, const QString &state)
{
    const bool byService = !account.serviceId.isEmpty();
    QByteArray base = withoutEndSlash(account.consentUrl).toUtf8();
    if (base.isEmpty() && byService) {
        // American sellers have a door of their own.
        base = account.market.code == u"US"_s ? "https://services.tiktokshops.us" : "https://services.tiktokshop.com";
    } else if (base.isEmpty()) {
        base = account.authUrl;
    }
    if (QUrl::fromEncoded(base).path().isEmpty()) {
        base += byService ? "/open/authorize" : "/oauth/authorize";
    }
    base += byService ? "?service_id=" + account.serviceId.toUtf8().toPercentEncoding()
                      : "?app_key=" + account.appKey.toUtf8().toPercentEncoding();
    return base + "&state=" + state.toUtf8().toPercentEncoding();
}

} // namespace packbench
