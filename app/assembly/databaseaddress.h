// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/datafolder.h"
#include "settings/settings.h"
#include "store/databaseplace.h"
#include "vault/vault.h"

namespace packbench {

/// Where the database is: as the command line says, else as the settings say, else the folder's own file.
[[nodiscard]] Result<DatabasePlace, PlaceRefusal> databasePlaceOf(const DataFolder &folder, const Settings &settings);
/// Where the keychain keeps the server's password: another server or user never gets it.
[[nodiscard]] QString databasePasswordKey(const DatabasePlace &place);
/// The password from the keychain; empty where none was stored, or none is needed.
[[nodiscard]] QCoro::Task<Result<Secret, VaultFailure>> databasePassword(Vault *vault, DatabasePlace place);

/// Reads the database's identity where it is not noted yet, and notes it.
QCoro::Task<void> noteIdentity(Vault *vault, DataFolder folder, DatabasePlace place);
/// From \a from to \a to is a new address of the same database: what is kept for it is taken along. False when it is
/// another database, or nobody can tell.
[[nodiscard]] QCoro::Task<bool> takeAlong(Vault *vault, DataFolder folder, DatabasePlace from, DatabasePlace to);

/// How many finished shipments stand in these files, each kept for a database that was away (KeptWork).
[[nodiscard]] QCoro::Task<int> keptElsewhere(QStringList files);

} // namespace packbench
