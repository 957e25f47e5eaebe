// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>

namespace packbench::chaos {

/// A keychain that outlives the program, can be locked, and goes back to what it held when the program was killed.
class FrailVault final : public Vault
{
public:
    QCoro::Task<Result<Secret, VaultFailure>> read(QString key) override;
    QCoro::Task<Result<void, VaultFailure>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void, VaultFailure>> remove(QString key) override;

    void setLocked(bool locked) { m_isLocked = locked; }
    /// What it holds now is what it holds after the kill, whatever is written meanwhile.
    void freeze() { m_atKill = m_secrets; }
    void thaw() { m_secrets = m_atKill; }

private:
    QHash<QString, Secret> m_secrets;
    QHash<QString, Secret> m_atKill;
    bool m_isLocked = false;
};

} // namespace packbench::chaos
