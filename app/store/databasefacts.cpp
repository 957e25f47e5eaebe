// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databasefacts.h"

#include "domain/stablenames.h"
#include "store/dialect.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <functional>

namespace packbench {

namespace {

/// Reads until the first failure.
class FactReader
{
public:
    FactReader(const QSqlDatabase &database, const Dialect &dialect, DatabaseFacts &facts)
        : m_database(database)
        , m_dialect(dialect)
        , m_facts(facts)
    {
    }

    void each(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
    {
        if (m_facts.failure) {
            return;
        }
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            m_facts.failure = m_dialect.failureOf(query.lastError());
            return;
        }
        while (query.next()) {
            row(query);
        }
        if (query.lastError().isValid()) {
            m_facts.failure = m_dialect.failureOf(query.lastError());
        }
    }

private:
    QSqlDatabase m_database;
    const Dialect &m_dialect;
    DatabaseFacts &m_facts;
};

void readFacts(const DatabasePlace &place, const Dialect &dialect, const QString &connection, DatabaseFacts &facts)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(dialect.driver(), connection);
    // Not const in the interface: it notes whether the file is new.
    const std::unique_ptr<Dialect> addressing = Dialect::of(place);
    addressing->address(database);
    if (!place.isServer()) {
        database.setConnectOptions(database.connectOptions() + QStringLiteral(";QSQLITE_OPEN_READONLY"));
    }
    if (!database.open()) {
        facts.failure = dialect.failureOf(database.lastError());
        return;
    }
    FactReader reader(database, dialect, facts);
    const auto nothing = [](const QSqlQuery &) {};
    if (place.isServer()) {
        reader.each(QStringLiteral("SET default_transaction_read_only TO on"), nothing);
        reader.each(QStringLiteral("SET statement_timeout TO '20s'"), nothing);
        reader.each(QStringLiteral("SET search_path TO %1").arg(place.schema), nothing);
    }
    reader.each(place.isServer() ? QStringLiteral("SHOW server_version") : QStringLiteral("SELECT sqlite_version()"),
                [&facts](const QSqlQuery &row) { facts.version = row.value(0).toString(); });
    reader.each(QStringLiteral("SELECT value FROM meta WHERE name = 'schema'"),
                [&facts](const QSqlQuery &row) { facts.schema = row.value(0).toInt(); });
    reader.each(QStringLiteral("SELECT value FROM meta WHERE name = 'identity'"),
                [&facts](const QSqlQuery &row) { facts.identity = row.value(0).toString(); });
    reader.each(QStringLiteral("SELECT state, COUNT(*) FROM outbox GROUP BY state ORDER BY state"), [&facts](const QSqlQuery &row) {
        const std::optional<DutyState> state = dutyStateNamed(row.value(0).toString());
        facts.outbox.emplace_back(state ? stableName(*state) : QStringLiteral("a state that is not known"), row.value(1).toInt());
    });
    database.close();
}

} // namespace

DatabaseFacts databaseFacts(const DatabasePlace &place)
{
    const std::unique_ptr<Dialect> dialect = Dialect::of(place);
    DatabaseFacts facts;
    facts.kind = place.isServer() ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite");
    facts.newestSchema = static_cast<int>(QDir(dialect->migrations()).entryList({QStringLiteral("*.sql")}, QDir::Files).size());
    if (!place.isServer() && !QFile::exists(place.file)) {
        facts.failure = StoreFailure{StoreFailure::Kind::CannotOpen, QStringLiteral("there is no database file"), {}};
        return facts;
    }
    const QString connection = QStringLiteral("packbench-facts-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    readFacts(place, *dialect, connection, facts);
    QSqlDatabase::removeDatabase(connection);
    return facts;
}

} // namespace packbench
