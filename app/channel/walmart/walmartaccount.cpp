// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartaccount.h"

#include <QUrl>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Why = AccountProblem::Why;

std::optional<AccountProblem> notOneOf(const QJsonObject &settings, const QString &key, const QStringList &allowed)
{
    if (allowed.contains(settings.value(key).toString())) {
        return std::nullopt;
    }
    return AccountProblem{key, Why::NotOneOf, allowed.join(u", "_s)};
}

QString withoutEndSlash(QString url)
{
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

bool isCountry(const QString &text)
{
    return text.size() == 2 && text.at(0) >= u'A' && text.at(0) <= u'Z' && text.at(1) >= u'A' && text.at(1) <= u'Z';
}

std::optional<AccountProblem> badValue(const QJsonObject &settings)
{
    const QByteArray baseUrl = settings.value(u"baseUrl"_s).toString().toUtf8();
    if (const QString objection = urlObjection(baseUrl + '/'); !objection.isEmpty()) {
        return AccountProblem{u"baseUrl"_s, Why::NotAnAddress, objection};
    }
    if (QUrl::fromEncoded(baseUrl).hasQuery()) {
        return AccountProblem{u"baseUrl"_s, Why::NotAnAddress, u"no query is expected"_s};
    }
    if (!isCountry(settings.value(u"shipFromCountry"_s).toString())) {
        return AccountProblem{u"shipFromCountry"_s, Why::NotOneOf, u"CA, US, …"_s};
    }
    const int days = settings.value(u"lookBackDays"_s).toInt();
    if (days < 1 || days > 180) {
        return AccountProblem{u"lookBackDays"_s, Why::NotANumber, u"1–180"_s};
    }
    if (!settings.value(u"multiPackagePath"_s).toString().startsWith(u'/')
        || !settings.value(u"multiPackagePath"_s).toString().contains(u"{purchaseOrderId}"_s))
    {
        return AccountProblem{u"multiPackagePath"_s, Why::NotOneOf, u"/…/{purchaseOrderId}/…"_s};
    }
    if (auto problem = notOneOf(settings, u"shipDateForm"_s, {u"epoch"_s, u"iso"_s})) {
        return problem;
    }
    return notOneOf(settings, u"processModePlace"_s, {u"body"_s, u"query"_s});
}

} // namespace

QByteArray WalmartAccount::root() const
{
    return flavour == Flavour::Legacy ? QByteArrayLiteral("/v3/ca") : QByteArrayLiteral("/v3");
}

std::vector<AccountField> walmartFields(WalmartAccount::Flavour flavour)
{
    const bool isLegacy = flavour == WalmartAccount::Flavour::Legacy;
    std::vector<AccountField> fields = {{u"flavour"_s, true, false, {}}};
    fields.push_back({u"baseUrl"_s, false, false, u"https://marketplace.walmartapis.com"_s});
    if (isLegacy) {
        fields.push_back({u"consumerId"_s, true, false, {}});
        fields.push_back({u"channelType"_s, true, false, {}});
        fields.push_back({u"privateKey"_s, true, true, {}});
    } else {
        fields.push_back({u"clientId"_s, true, false, {}});
        fields.push_back({u"clientSecret"_s, true, true, {}});
        fields.push_back({u"channelType"_s, false, false, QString()});
    }
    const QString path = isLegacy ? u"/v3/ca/orders/{purchaseOrderId}/multiPackageShipping"_s
                                  : u"/v3/orders/{purchaseOrderId}/multiPackageShipping"_s;
    fields.push_back({u"shipFromCountry"_s, false, false, u"CA"_s});
    fields.push_back({u"serviceName"_s, false, false, u"Walmart Marketplace"_s});
    fields.push_back({u"lookBackDays"_s, false, false, 14});
    fields.push_back({u"autoAcknowledge"_s, false, false, false});
    fields.push_back({u"multiPackageWrapper"_s, false, false, false});
    fields.push_back({u"multiPackagePath"_s, false, false, path});
    fields.push_back({u"shipDateForm"_s, false, false, u"epoch"_s});
    fields.push_back({u"processMode"_s, false, false, u"PARTIAL_UPDATE"_s});
    fields.push_back({u"processModePlace"_s, false, false, u"body"_s});
    fields.push_back({u"lettermailWithoutNumber"_s, false, false, true});
    fields.push_back({u"callSpacing"_s, false, false, 1000});
    return fields;
}

WalmartAccount::Flavour walmartFlavour(const QJsonObject &settings)
{
    return settings.value(u"flavour"_s).toString() == u"global"_s ? WalmartAccount::Flavour::Global : WalmartAccount::Flavour::Legacy;
}

Result<QJsonObject, AccountProblem> validWalmartSettings(const QJsonObject &settings)
{
    Result<QJsonObject, AccountProblem> result = withDefaults(settings, walmartFields(walmartFlavour(settings)));
    if (!result) {
        return result;
    }
    if (auto problem = notOneOf(*result, u"flavour"_s, {u"legacy"_s, u"global"_s})) {
        return fail(*problem);
    }
    result->insert(u"baseUrl"_s, withoutEndSlash(result->value(u"baseUrl"_s).toString()));
    result->insert(u"shipFromCountry"_s, result->value(u"shipFromCountry"_s).toString().toUpper());
    if (auto problem = badValue(*result)) {
        return fail(*problem);
    }
    return result;
}

WalmartAccount walmartAccount(const AccountId &id, const QJsonObject &settings)
{
    const auto text = [&settings](const QString &key) { return settings.value(key).toString(); };
    WalmartAccount account;
    account.id = id;
    account.name = id.text();
    account.flavour = walmartFlavour(settings);
    account.baseUrl = text(u"baseUrl"_s).toUtf8();
    account.consumerId = text(u"consumerId"_s);
    account.channelType = text(u"channelType"_s);
    account.clientId = text(u"clientId"_s);
    account.shipFromCountry = text(u"shipFromCountry"_s);
    account.serviceName = text(u"serviceName"_s);
    account.lookBackDays = settings.value(u"lookBackDays"_s).toInt(account.lookBackDays);
    account.autoAcknowledge = settings.value(u"autoAcknowledge"_s).toBool();
    account.multiPackageWrapper = settings.value(u"multiPackageWrapper"_s).toBool();
    account.multiPackagePath = text(u"multiPackagePath"_s);
    account.shipDateForm = text(u"shipDateForm"_s) == u"iso"_s ? WalmartAccount::ShipDateForm::Iso : WalmartAccount::ShipDateForm::Epoch;
    account.processMode = text(u"processMode"_s);
    account.processModePlace = text(u"processModePlace"_s);
    account.lettermailWithoutNumber = settings.value(u"lettermailWithoutNumber"_s).toBool(true);
    account.callSpacing = std::chrono::milliseconds(settings.value(u"callSpacing"_s).toInt(1000));
    return account;
}

} // namespace packbench
