// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/sqlitedialect.h"

#include "store/connection.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

namespace packbench {

namespace {

/// How long a statement waits for another program's lock.
constexpr int busyMilliseconds = 5000;

} // namespace

void SqliteDialect::address(QSqlDatabase &database)
{
    m_isNew = !QFile::exists(m_file);
    database.setDatabaseName(m_file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
}

void SqliteDialect::configure(Connection &db)
{
    if (m_isNew) {
        // Orders hold addresses: they are nobody else's on this computer. The log files take the same rights.
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }
    db.single(QStringLiteral("PRAGMA journal_mode=WAL"));
    db.single(QStringLiteral("PRAGMA synchronous=FULL"));
    db.single(QStringLiteral("PRAGMA foreign_keys=ON"));
    // What is deleted or replaced is overwritten: names and addresses do not stay in free pages.
    db.single(QStringLiteral("PRAGMA secure_delete=ON"));
    if (db.good() && db.single(QStringLiteral("PRAGMA synchronous")).toInt() != 2) {
        db.refuse({StoreFailure::Kind::Unexpected, QStringLiteral("synchronous=FULL was not taken"), {}});
    }
}

void SqliteDialect::verify(Connection &db)
{
    const QString verdict = db.single(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (db.good() && verdict != QLatin1String("ok")) {
        db.refuse({StoreFailure::Kind::Corrupt, verdict, {}});
    }
    // After a failed fsync the log may hold what never reached the disk: written and synced now, or an error again.
    const QVariant busy = db.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (db.good() && busy.toInt() != 0) {
        db.refuse({StoreFailure::Kind::Busy, {}, {}});
    }
}

void SqliteDialect::sweep(Connection &db)
{
    db.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

StoreFailure SqliteDialect::failureOf(const QSqlError &error) const
{
    // Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte is the primary code.
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int readOnly = 8;
    constexpr int ioError = 10;
    constexpr int corrupt = 11;
    constexpr int full = 13;
    constexpr int cannotOpen = 14;
    constexpr int notADatabase = 26;

    using Kind = StoreFailure::Kind;
    const QString words = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return {Kind::Busy, words, {}};
    case ioError:
        return {Kind::IoError, words, {}};
    case corrupt:
    case notADatabase:
        return {Kind::Corrupt, words, {}};
    case full:
        return {Kind::DiskFull, words, {}};
    case cannotOpen:
    case readOnly:
        return {Kind::CannotOpen, words, {}};
    default:
        return {Kind::Unexpected, words, {}};
    }
}

} // namespace packbench
