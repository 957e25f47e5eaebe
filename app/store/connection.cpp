// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"

#include "store/migrations.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(connectionLog, "packbench.store.connection")

} // namespace

Connection::Connection(DatabasePlace place)
    : m_place(std::move(place))
    , m_dialect(Dialect::of(m_place))
    , m_name(QStringLiteral("packbench-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    close();
}

void Connection::setPassword(const Secret &password)
{
    m_place.password = password;
    m_dialect = Dialect::of(m_place);
}

Result<void, StoreFailure> Connection::open()
{
    close();
    m_failure.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
        m_dialect->address(database);
        if (!database.open()) {
            m_failure = m_dialect->failureOf(database.lastError());
        }
    }
    m_isOpen = good();
    if (good()) {
        m_dialect->configure(*this);
    }
    if (good()) {
        migrate();
    }
    if (m_failure) {
        const StoreFailure failure = *m_failure;
        close();
        return fail(failure);
    }
    return {};
}

Result<void, StoreFailure> Connection::reopenVerified()
{
    if (const auto opened = open(); !opened) {
        return opened;
    }
    m_dialect->verify(*this);
    if (m_failure) {
        const StoreFailure failure = *m_failure;
        close();
        return fail(failure);
    }
    return {};
}

void Connection::close()
{
    m_direct.reset();
    m_prepared.clear();
    m_isOpen = false;
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

void Connection::migrate()
{
    change(m_dialect->beginMigration());
    m_writing = good();
    m_dialect->lockSchema(*this);
    bringUpToDate(*this);
    m_failure = end();
}

void Connection::sweep()
{
    m_dialect->sweep(*this);
}

void Connection::begin(bool writing)
{
    m_failure.reset();
    m_notes.clear();
    m_writing = false;
    m_isUnsure = false;
    if (!m_isOpen) {
        m_failure = StoreFailure{StoreFailure::Kind::Closed, {}, {}};
        return;
    }
    if (writing) {
        const QStringList statements = m_dialect->beginWriting().split(QLatin1Char('\n'));
        change(statements.first());
        m_writing = good();
        // Where beginning does not lock by itself, the next line does.
        for (const QString &statement : statements.mid(1)) {
            change(statement);
        }
    }
}

std::optional<StoreFailure> Connection::end()
{
    if (m_writing && good()) {
        change(QStringLiteral("COMMIT"));
        m_isUnsure = !good();
    }
    const std::optional<StoreFailure> failure = std::exchange(m_failure, std::nullopt);
    if (failure && m_writing) {
        // Fails harmlessly where the database took everything back by itself.
        QSqlQuery(QSqlDatabase::database(m_name, false)).exec(QStringLiteral("ROLLBACK"));
    }
    m_writing = false;
    return failure;
}

QSqlQuery *Connection::prepared(const QString &sql)
{
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(m_dialect->readsForward());
        if (!query->prepare(sql)) {
            refuse(m_dialect->failureOf(query->lastError()));
            m_prepared.erase(sql);
            return nullptr;
        }
    }
    return query.get();
}

QSqlQuery *Connection::run(const QString &sql, const QVariantList &values)
{
    if (!good()) {
        return nullptr;
    }
    if (!m_dialect->prepares(sql)) {
        m_direct = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        if (!m_direct->exec(sql)) {
            refuse(m_dialect->failureOf(m_direct->lastError()));
            return nullptr;
        }
        return m_direct.get();
    }
    QSqlQuery *query = prepared(sql);
    if (query == nullptr) {
        return nullptr;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(static_cast<int>(i), m_dialect->bound(values.at(i)));
    }
    if (!query->exec()) {
        refuse(m_dialect->failureOf(query->lastError()));
        query->finish();
        return nullptr;
    }
    return query;
}

int Connection::change(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = run(sql, values);
    if (query == nullptr) {
        return 0;
    }
    const int rows = query->numRowsAffected();
    query->finish();
    return rows;
}

void Connection::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery *query = run(sql, values);
    if (query == nullptr) {
        return;
    }
    while (query->next()) {
        row(*query);
    }
    if (query->lastError().isValid()) {
        refuse(m_dialect->failureOf(query->lastError()));
    }
    query->finish();
}

QVariant Connection::single(const QString &sql, const QVariantList &values)
{
    QVariant result;
    bool first = true;
    each(sql, values, [&result, &first](const QSqlQuery &row) {
        if (std::exchange(first, false)) {
            result = row.value(0);
        }
    });
    return result;
}

void Connection::refuse(StoreFailure failure)
{
    if (m_failure) {
        return;
    }
    if (failure.kind == StoreFailure::Kind::Unexpected || failure.kind == StoreFailure::Kind::IoError) {
        qCWarning(connectionLog) << "the database says:" << failure.words;
    }
    m_failure = std::move(failure);
}

} // namespace packbench
