// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/databaseaddress.h"

#include "settings/keys.h"
#include "store/databasefacts.h"
#include "store/store.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrentRun>

namespace packbench {

namespace {

/// Empty when it cannot be read.
QCoro::Task<QString> identityOf(Vault *vault, DatabasePlace place)
{
    const Result<Secret, VaultFailure> password = co_await databasePassword(vault, place);
    if (!password) {
        co_return QString();
    }
    place.password = *password;
    const QFuture<DatabaseFacts> reading = QtConcurrent::run([place] { return databaseFacts(place); });
    const DatabaseFacts facts = co_await reading;
    const QString identity = facts.identity;
    co_return identity;
}

/// Nothing between them chooses another database.
bool isSamePlace(const DatabasePlace &one, const DatabasePlace &other)
{
    return one.host == other.host && one.port == other.port && one.name == other.name && one.schema == other.schema;
}

} // namespace

Result<DatabasePlace, PlaceRefusal> databasePlaceOf(const DataFolder &folder, const Settings &settings)
{
    const QString address = folder.databaseAddress().isEmpty() ? settings.text(keys::databaseUrl) : folder.databaseAddress();
    if (!address.isEmpty()) {
        return DatabasePlace::ofAddress(address);
    }
    if (settings.unusable().contains(QString(keys::databaseUrl))) {
        // Somebody meant another database: the file's is not the one to go on with.
        return fail(PlaceRefusal{PlaceRefusal::Why::NotAnAddress, {}});
    }
    return DatabasePlace::ofFile(folder.database());
}

QString databasePasswordKey(const DatabasePlace &place)
{
    return QStringLiteral("database/%1@%2:%3/%4").arg(place.user, place.host, QString::number(place.port), place.name);
}

QCoro::Task<Result<Secret, VaultFailure>> databasePassword(Vault *vault, DatabasePlace place)
{
    if (!place.isServer()) {
        co_return Secret();
    }
    const QString key = databasePasswordKey(place);
    const Result<Secret, VaultFailure> kept = co_await vault->read(key);
    if (!kept && kept.error().why == VaultFailure::Why::NeverStored) {
        co_return Secret();
    }
    co_return kept;
}

QCoro::Task<void> noteIdentity(Vault *vault, DataFolder folder, DatabasePlace place)
{
    const QString address = place.text();
    if (!place.isServer() || !folder.databaseIdentity(address).isEmpty()) {
        co_return;
    }
    const QString identity = co_await identityOf(vault, place);
    if (!identity.isEmpty()) {
        // What cannot be written now is asked for again at the next start.
        static_cast<void>(folder.noteDatabase(address, identity, folder.keptWork(address)));
    }
}

QCoro::Task<bool> takeAlong(Vault *vault, DataFolder folder, DatabasePlace from, DatabasePlace to)
{
    if (!from.isServer() || !to.isServer()) {
        co_return false;
    }
    const QString kept = folder.keptWork(from.text());
    const QString already = folder.keptWork(to.text());
    if (kept != already && QFile::exists(already)) {
        const QStringList others{already};
        const int there = co_await keptElsewhere(others);
        if (there > 0) {
            co_return false;
        }
    }
    QString identity = folder.databaseIdentity(from.text());
    if (!isSamePlace(from, to)) {
        if (identity.isEmpty()) {
            identity = co_await identityOf(vault, from);
        }
        const QString other = co_await identityOf(vault, to);
        if (identity.isEmpty() || identity != other) {
            co_return false;
        }
    }
    co_return folder.noteDatabase(to.text(), identity, kept);
}

QCoro::Task<int> keptElsewhere(QStringList files)
{
    int count = 0;
    for (const QString &file : std::as_const(files)) {
        Store kept(file);
        const auto opened = co_await kept.open();
        const auto waiting = co_await kept.outbox().open();
        count += opened && waiting ? static_cast<int>(waiting->size()) : 0;
        kept.close();
    }
    co_return count;
}

} // namespace packbench
