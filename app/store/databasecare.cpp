// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databasecare.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <algorithm>

namespace packbench::databasecare {

namespace {

using namespace Qt::StringLiterals;

const QString stampForm = u"yyyyMMdd-HHmmsszzz"_s;
constexpr qsizetype stampLength = 18;
const QStringList logs{u"-wal"_s, u"-shm"_s};

/// A connection of its own for a few statements.
class Visit
{
public:
    explicit Visit(const QString &file) : m_name(u"packbench-care-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        m_error = database.open() ? QString() : database.lastError().text();
    }
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;
    ~Visit()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    /// The first column of every row; the error, if any, is in words().
    QStringList ask(const QString &sql, const QVariantList &values = {})
    {
        QStringList rows;
        if (!m_error.isEmpty()) {
            return rows;
        }
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        bool isGood = query.prepare(sql);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        isGood = isGood && query.exec();
        while (isGood && query.next()) {
            rows << query.value(0).toString();
        }
        if (query.lastError().isValid()) {
            m_error = query.lastError().text();
        }
        return rows;
    }
    [[nodiscard]] const QString &words() const { return m_error; }

private:
    QString m_name;
    QString m_error;
};

/// When a file with that name was made.
QDateTime stampIn(const QString &name, const QString &prefix)
{
    QDateTime at = QDateTime::fromString(name.mid(prefix.size(), stampLength), stampForm);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString markOf(const QString &file)
{
    return file + u".in-use"_s;
}

void keepNewest(const QString &folder, int keep)
{
    const std::vector<DatabaseBackup> all = backupsIn(folder);
    for (size_t i = static_cast<size_t>(keep); i < all.size(); ++i) {
        QFile::remove(all[i].file);
    }
}

} // namespace

QString damageOf(const QString &file)
{
    if (!QFile::exists(file)) {
        return {};
    }
    Visit visit(file);
    const QStringList verdict = visit.ask(u"PRAGMA integrity_check(5)"_s);
    if (!visit.words().isEmpty()) {
        return visit.words();
    }
    return verdict == QStringList{u"ok"_s} ? QString() : verdict.join(u"; "_s);
}

Result<DatabaseBackup, QString> backUp(const QString &file, const QString &folder, const QDateTime &now, int keep)
{
    if (!QDir().mkpath(folder)) {
        return fail(u"cannot make "_s + folder);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const DatabaseBackup backup{QDir(folder).filePath(u"packbench-%1.db"_s.arg(now.toUTC().toString(stampForm))), now.toUTC()};
    // An unfinished one has another name, so that nobody takes it for a backup.
    const QString part = backup.file + u".part"_s;
    QFile::remove(part);
    {
        Visit visit(file);
        visit.ask(u"VACUUM INTO ?"_s, {part});
        if (!visit.words().isEmpty()) {
            QFile::remove(part);
            return fail(visit.words());
        }
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (const QString damage = damageOf(part); !damage.isEmpty()) {
        QFile::remove(part);
        return fail(damage);
    }
    QFile::remove(backup.file);
    if (!QFile::rename(part, backup.file)) {
        QFile::remove(part);
        return fail(u"cannot write "_s + backup.file);
    }
    keepNewest(folder, keep);
    return backup;
}

std::vector<DatabaseBackup> backupsIn(const QString &folder)
{
    std::vector<DatabaseBackup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"packbench-*.db"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDateTime taken = stampIn(file.fileName(), u"packbench-"_s);
        if (taken.isValid()) {
            backups.push_back({file.filePath(), taken});
        }
    }
    std::sort(backups.begin(), backups.end(), [](const DatabaseBackup &a, const DatabaseBackup &b) { return a.takenAt > b.takenAt; });
    return backups;
}

Result<QString, QString> setAside(const QString &file, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString aside = info.dir().filePath(u"damaged-%1.db"_s.arg(now.toUTC().toString(stampForm)));
    QFile damaged(file);
    if (!damaged.rename(aside)) {
        return fail(damaged.errorString());
    }
    for (const QString &log : logs) {
        QFile::rename(file + log, aside + log);
    }
    return aside;
}

void removeSetAside(const QString &folder, const QDateTime &before)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"damaged-*.db*"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDateTime at = stampIn(file.fileName(), u"damaged-"_s);
        if (at.isValid() && at < before) {
            QFile::remove(file.filePath());
        }
    }
}

Result<void, QString> restore(const DatabaseBackup &backup, const QString &file)
{
    const QString part = file + u".part"_s;
    QFile::remove(part);
    QFile source(backup.file);
    if (!source.copy(part)) {
        return fail(source.errorString());
    }
    if (const QString damage = damageOf(part); !damage.isEmpty()) {
        QFile::remove(part);
        return fail(damage);
    }
    // Logs of the file that was there before would be taken for this one's.
    for (const QString &log : logs) {
        QFile::remove(file + log);
    }
    QFile restored(part);
    if (QFile::exists(file) || !restored.rename(file)) {
        return fail(u"cannot write "_s + file);
    }
    return {};
}

bool beginUse(const QString &file)
{
    QFile mark(markOf(file));
    const bool wasInUse = mark.exists();
    if (!wasInUse && mark.open(QIODevice::WriteOnly)) {
        mark.close();
    }
    return wasInUse;
}

void endUse(const QString &file)
{
    QFile::remove(markOf(file));
}

} // namespace packbench::databasecare
