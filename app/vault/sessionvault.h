// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>

namespace packbench {

/// "Sign in for this session": answers from memory first, so that packing goes on while the keychain behind it is locked or absent.
class SessionVault final : public Vault
{
public:
    /// \a behind must outlive this and every task of this.
    explicit SessionVault(Vault &behind) : m_behind(behind) {}

    /// Keeps the secret in memory only, until the program ends or the key is written or removed.
    void keepForSession(const QString &key, const Secret &secret) { m_kept.insert(key, secret); }
    [[nodiscard]] bool isKeptForSession(const QString &key) const { return m_kept.contains(key); }

    QCoro::Task<Result<Secret, VaultFailure>> read(QString key) override;
    /// Goes to the vault behind; what was kept in memory steps aside once that has worked.
    QCoro::Task<Result<void, VaultFailure>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void, VaultFailure>> remove(QString key) override;

private:
    Vault &m_behind;
    QHash<QString, Secret> m_kept;
};

} // namespace packbench
