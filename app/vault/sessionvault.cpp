// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/sessionvault.h"

namespace packbench {

QCoro::Task<Result<Secret, VaultFailure>> SessionVault::read(QString key)
{
    const auto kept = m_kept.constFind(key);
    if (kept != m_kept.constEnd()) {
        co_return *kept;
    }
    Result<Secret, VaultFailure> stored = co_await m_behind.read(key);
    co_return stored;
}

QCoro::Task<Result<void, VaultFailure>> SessionVault::write(QString key, Secret secret)
{
    const Result<void, VaultFailure> stored = co_await m_behind.write(key, secret);
    if (stored) {
        m_kept.remove(key);
    }
    co_return stored;
}

QCoro::Task<Result<void, VaultFailure>> SessionVault::remove(QString key)
{
    m_kept.remove(key);
    const Result<void, VaultFailure> removed = co_await m_behind.remove(key);
    co_return removed;
}

} // namespace packbench
