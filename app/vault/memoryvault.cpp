// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/memoryvault.h"

namespace packbench {

QCoro::Task<Result<Secret, VaultFailure>> MemoryVault::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd()) {
        co_return fail(VaultFailure{VaultFailure::Why::NeverStored, {}});
    }
    co_return *found;
}

QCoro::Task<Result<void, VaultFailure>> MemoryVault::write(QString key, Secret secret)
{
    m_secrets.insert(key, secret);
    co_return Result<void, VaultFailure>();
}

QCoro::Task<Result<void, VaultFailure>> MemoryVault::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<void, VaultFailure>();
}

} // namespace packbench
