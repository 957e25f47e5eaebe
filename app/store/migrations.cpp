// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/migrations.h"

#include "store/connection.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace packbench {

namespace {

/// Statements stand apart by empty lines, so that a trigger's body may hold semicolons.
QStringList statementsOf(const QString &file)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression emptyLine(QStringLiteral("\\n\\s*\\n"));
    QStringList result;
    for (const QString &block : QString::fromUtf8(sql.readAll()).split(emptyLine, Qt::SkipEmptyParts)) {
        QStringList lines = block.split(QLatin1Char('\n'));
        lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("--")) || line.trimmed().isEmpty(); });
        if (!lines.isEmpty()) {
            result.append(lines.join(QLatin1Char('\n')));
        }
    }
    return result;
}

QStringList migrationFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

void bringUpToDate(Connection &db)
{
    db.change(QStringLiteral("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)"));
    const int found = db.single(QStringLiteral("SELECT value FROM meta WHERE name = 'schema'")).toInt();
    const QString folder = db.dialect().migrations();
    const QStringList files = migrationFiles(folder);
    if (files.isEmpty()) {
        db.refuse({StoreFailure::Kind::Unexpected, QStringLiteral("the program has no migrations"), {}});
    }
    if (found > files.size()) {
        db.refuse({StoreFailure::Kind::NewerVersion, QString::number(found), {}});
    }
    for (qsizetype i = found; i < files.size() && db.good(); ++i) {
        for (const QString &statement : statementsOf(folder + QLatin1Char('/') + files.at(i))) {
            db.change(statement);
        }
    }
    if (db.good() && found < files.size()) {
        db.change(
            QStringLiteral("INSERT INTO meta (name, value) VALUES ('schema', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
            {QString::number(files.size())});
    }
    // By this a station knows the database again when its address changes.
    const bool hasIdentity = db.single(QStringLiteral("SELECT value FROM meta WHERE name = 'identity'")).isValid();
    if (db.good() && !hasIdentity) {
        db.change(QStringLiteral("INSERT INTO meta (name, value) VALUES ('identity', ?) ON CONFLICT DO NOTHING"),
                  {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    }
}

} // namespace packbench
