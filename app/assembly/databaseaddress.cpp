// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/databaseaddress.h"

#include "settings/keys.h"
#include "store/store.h"

namespace packbench {

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
