// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/frailvault.h"

namespace packbench::chaos {

QCoro::Task<Result<Secret, VaultFailure>> FrailVault::read(QString key)
{
    if (m_isLocked) {
        co_return fail(VaultFailure{VaultFailure::Why::Locked, {}});
    }
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd()) {
        co_return fail(VaultFailure{VaultFailure::Why::NeverStored, {}});
    }
    co_return *found;
}

QCoro::Task<Result<void, VaultFailure>> FrailVault::write(QString key, Secret secret)
{
    if (m_isLocked) {
        co_return fail(VaultFailure{VaultFailure::Why::Locked, {}});
    }
    m_secrets.insert(key, secret);
    co_return Result<void, VaultFailure>();
}

QCoro::Task<Result<void, VaultFailure>> FrailVault::remove(QString key)
{
    if (m_isLocked) {
        co_return fail(VaultFailure{VaultFailure::Why::Locked, {}});
    }
    m_secrets.remove(key);
    co_return Result<void, VaultFailure>();
}

} // namespace packbench::chaos
