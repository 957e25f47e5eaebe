// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"

namespace packbench {

/// Accounts whose channel is `tiktok-shop`.
class TikTokKind final : public ChannelKind
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<AccountField> fields(const QJsonObject &settings) const override;
    [[nodiscard]] Result<QJsonObject, AccountProblem> validate(const QJsonObject &settings) const override;
    [[nodiscard]] std::optional<AccountProblem> secretProblem(const QString &field, const Secret &secret) const override;
    [[nodiscard]] std::optional<CodeWords> codeWords(const QString &code) const override;
    [[nodiscard]] std::optional<QByteArray> consentUrl(const QJsonObject &settings, const QString &state) const override;
    [[nodiscard]] QString shopField() const override;
    [[nodiscard]] QStringList renewedFields() const override;
    [[nodiscard]] QString sealingField() const override;
    [[nodiscard]] std::unique_ptr<Channel> create(AccountId id, const QString &name, const QJsonObject &settings,
                                                  ChannelTools tools) const override;
};

} // namespace packbench
