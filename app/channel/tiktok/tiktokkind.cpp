// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokkind.h"

#include "channel/tiktok/tiktokaccount.h"
#include "channel/tiktok/tiktokchannel.h"
#include "channel/tiktok/tiktokcodes.h"

namespace packbench {

QString TikTokKind::id() const
{
    return QStringLiteral("tiktok-shop");
}

QString TikTokKind::name() const
{
    return QStringLiteral("TikTok Shop");
}

std::vector<AccountField> TikTokKind::fields(const QJsonObject &) const
{
    return tiktokFields();
}

Result<QJsonObject, AccountProblem> TikTokKind::validate(const QJsonObject &settings) const
{
    return validTikTokSettings(settings);
}

std::optional<AccountProblem> TikTokKind::secretProblem(const QString &, const Secret &) const
{
    return std::nullopt;
}

std::optional<CodeWords> TikTokKind::codeWords(const QString &code) const
{
    return tiktokCodeWords(code);
}

std::optional<QByteArray> TikTokKind::consentUrl(const QJsonObject &settings, const QString &state) const
{
    return tiktokConsentUrl(tiktokAccount({}, settings), state);
}

QString TikTokKind::shopField() const
{
    return QStringLiteral("shopCipher");
}

QStringList TikTokKind::renewedFields() const
{
    return {QStringLiteral("refreshToken"), QStringLiteral("accessToken")};
}

QString TikTokKind::sealingField() const
{
    return QStringLiteral("appSecret");
}

std::unique_ptr<Channel> TikTokKind::create(AccountId id, const QString &name, const QJsonObject &settings, ChannelTools tools) const
{
    TikTokAccount account = tiktokAccount(id, settings);
    account.name = name;
    return std::make_unique<TikTokChannel>(std::move(account), std::move(tools));
}

} // namespace packbench
