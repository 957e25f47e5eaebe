// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/keystore.h"

#include "store/rows.h"

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

} // namespace

QCoro::Task<Result<QByteArray, StoreFailure>> KeyStore::sealedKey(AccountId account, QString field)
{
    return m_thread.post<QByteArray>(Work::Read, [account, field](Connection &db) {
        return db
            .single(QStringLiteral("SELECT sealed FROM shared_keys WHERE account = ? AND field = ?"), {rows::text(account.text()), field})
            .toByteArray();
    });
}

QCoro::Task<Result<void, StoreFailure>> KeyStore::keep(AccountId account, QString field, QByteArray sealedBytes)
{
    return m_thread.post<void>(Work::Write, [account, field, sealedBytes](Connection &db) {
        db.change(QStringLiteral("INSERT INTO shared_keys (account, field, sealed) VALUES (?, ?, ?) "
                                 "ON CONFLICT (account, field) DO UPDATE SET sealed = excluded.sealed"),
                  {rows::text(account.text()), field, sealedBytes});
    });
}

} // namespace packbench
