// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>

namespace packbench {

/// Keeps secrets until the program ends: practice mode and tests.
class MemoryVault final : public Vault
{
public:
    QCoro::Task<Result<Secret, VaultFailure>> read(QString key) override;
    QCoro::Task<Result<void, VaultFailure>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void, VaultFailure>> remove(QString key) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace packbench
