// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "store/databasethread.h"

namespace packbench {

/// Keys that change by themselves, on their way from the station that renewed them to the others. Only sealed bytes
/// come here.
class KeyStore
{
public:
    explicit KeyStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Empty when there is none.
    QCoro::Task<Result<QByteArray, StoreFailure>> sealedKey(AccountId account, QString field);
    QCoro::Task<Result<void, StoreFailure>> keep(AccountId account, QString field, QByteArray sealedBytes);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
