// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace packbench {

/// A copy of the database file.
struct DatabaseBackup {
    QString file;
    QDateTime takenAt; ///< UTC

    friend bool operator==(const DatabaseBackup &, const DatabaseBackup &) = default;
};

/// What can be done with the database as a file. All of it waits for the disk: not for the thread of the window.
/// Failures are words of the system.
namespace databasecare {

/// What is wrong with the whole file; empty when it is sound, or missing. Nothing is written but what SQLite must to read.
[[nodiscard]] QString damageOf(const QString &file);

/// Copies the database as it stands into \a folder, while others may write, and checks the copy; then keeps the newest
/// \a keep backups. SQLite's VACUUM INTO rather than its backup interface: it is one statement that a write meanwhile does
/// not start again, and removed values are not copied.
[[nodiscard]] Result<DatabaseBackup, QString> backUp(const QString &file, const QString &folder, const QDateTime &now, int keep = 7);

/// The newest first.
[[nodiscard]] std::vector<DatabaseBackup> backupsIn(const QString &folder);

/// Renames the file and its logs, so that another can take their place; gives the new name of the file.
[[nodiscard]] Result<QString, QString> setAside(const QString &file, const QDateTime &now);

/// Removes what was set aside in \a folder before \a before: it holds addresses.
void removeSetAside(const QString &folder, const QDateTime &before);

/// Puts a copy of the backup where the database was; nothing may stand there.
[[nodiscard]] Result<void, QString> restore(const DatabaseBackup &backup, const QString &file);

/// Notes that the database is in use; true when it was already, so that the last end was no good one.
[[nodiscard]] bool beginUse(const QString &file);
/// It was closed as it should be.
void endUse(const QString &file);

} // namespace databasecare

} // namespace packbench
