// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartkind.h"

#include "channel/walmart/walmartaccount.h"
#include "channel/walmart/walmartchannel.h"
#include "net/rsasignature.h"

namespace packbench {

namespace {

QString keyWords(RsaFailure failure)
{
    switch (failure) {
    case RsaFailure::NotBase64:
        return QStringLiteral("base64");
    case RsaFailure::NotPkcs8:
        return QStringLiteral("PKCS#8");
    case RsaFailure::NotRsa:
        return QStringLiteral("RSA");
    case RsaFailure::SigningFailed:
        break;
    }
    return {};
}

} // namespace

QString WalmartKind::id() const
{
    return QStringLiteral("walmart-ca");
}

QString WalmartKind::name() const
{
    return QStringLiteral("Walmart Canada");
}

std::vector<AccountField> WalmartKind::fields(const QJsonObject &settings) const
{
    return walmartFields(walmartFlavour(settings));
}

Result<QJsonObject, AccountProblem> WalmartKind::validate(const QJsonObject &settings) const
{
    return validWalmartSettings(settings);
}

std::optional<AccountProblem> WalmartKind::secretProblem(const QString &field, const Secret &secret) const
{
    if (field == QLatin1String("privateKey")) {
        if (const Result<RsaKey, RsaFailure> key = RsaKey::fromBase64(secret); !key) {
            return AccountProblem{field, AccountProblem::Why::NotAKey, keyWords(key.error())};
        }
    }
    return std::nullopt;
}

std::unique_ptr<Channel> WalmartKind::create(AccountId id, const QString &name, const QJsonObject &settings, ChannelTools tools) const
{
    WalmartAccount account = walmartAccount(id, settings);
    account.name = name;
    return std::make_unique<WalmartChannel>(std::move(account), std::move(tools));
}

} // namespace packbench
