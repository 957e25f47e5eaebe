// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonkind.h"

#include "channel/akinon/akinonaccount.h"
#include "channel/akinon/akinonchannel.h"
#include "channel/akinon/akinoncodes.h"

#include <QCoreApplication>
#include <algorithm>

namespace packbench {

QString AkinonKind::id() const
{
    return QStringLiteral("akinon-oms");
}

QString AkinonKind::name() const
{
    return QStringLiteral("Akinon OMS");
}

std::vector<AccountField> AkinonKind::fields(const QJsonObject &settings) const
{
    return akinonFields(settings);
}

Result<QJsonObject, AccountProblem> AkinonKind::validate(const QJsonObject &settings) const
{
    return validAkinonSettings(settings);
}

std::optional<AccountProblem> AkinonKind::secretProblem(const QString &field, const Secret &secret) const
{
    // A token stands in a header: what a header cannot hold is a slip of copying.
    const QByteArray &bytes = secret.reveal();
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (field == QLatin1String("token") && !isPlain) {
        return AccountProblem{field, AccountProblem::Why::NotAKey,
                              QCoreApplication::translate("AkinonChannel", "it has spaces or other characters that no token has")};
    }
    return std::nullopt;
}

std::optional<CodeWords> AkinonKind::codeWords(const QString &code) const
{
    return akinonCodeWords(code);
}

std::unique_ptr<Channel> AkinonKind::create(AccountId id, const QString &name, const QJsonObject &settings, ChannelTools tools) const
{
    AkinonAccount account = akinonAccount(id, settings);
    account.name = name;
    return std::make_unique<AkinonChannel>(std::move(account), std::move(tools));
}

} // namespace packbench
