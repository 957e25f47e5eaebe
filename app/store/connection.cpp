// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"

#include "store/migrations.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(connectionLog, "packbench.store.connection")

/// How long a statement waits for another program's lock.
constexpr int busyMilliseconds = 5000;

} // namespace

Connection::Connection(QString file)
    : m_file(std::move(file))
    , m_name(QStringLiteral("packbench-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    close();
}

Result<void, StoreFailure> Connection::open()
{
    close();
    m_failure.reset();
    const bool isNew = !QFile::exists(m_file);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(m_file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
        if (!database.open()) {
            m_failure = StoreFailure::of(database.lastError());
        }
    }
    if (good() && isNew) {
        // Orders hold addresses: they are nobody else's on this computer. The log files take the same rights.
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_isOpen = good();
    if (good()) {
        configure();
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
    const QString verdict = single(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (good() && verdict != QLatin1String("ok")) {
        refuse({StoreFailure::Kind::Corrupt, verdict, {}});
    }
    // After a failed fsync the log may hold what never reached the disk: written and synced now, or an error again.
    const QVariant busy = single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (good() && busy.toInt() != 0) {
        refuse({StoreFailure::Kind::Busy, {}, {}});
    }
    if (m_failure) {
        const StoreFailure failure = *m_failure;
        close();
        return fail(failure);
    }
    return {};
}

void Connection::close()
{
    m_prepared.clear();
    m_isOpen = false;
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

void Connection::configure()
{
    single(QStringLiteral("PRAGMA journal_mode=WAL"));
    single(QStringLiteral("PRAGMA synchronous=FULL"));
    single(QStringLiteral("PRAGMA foreign_keys=ON"));
    // What is deleted or replaced is overwritten: names and addresses do not stay in free pages.
    single(QStringLiteral("PRAGMA secure_delete=ON"));
    if (good() && single(QStringLiteral("PRAGMA synchronous")).toInt() != 2) {
        refuse({StoreFailure::Kind::Unexpected, QStringLiteral("synchronous=FULL was not taken"), {}});
    }
}

void Connection::migrate()
{
    if (!good()) {
        return;
    }
    begin(true);
    bringUpToDate(*this);
    m_failure = end();
}

void Connection::begin(bool writing)
{
    m_failure.reset();
    m_writing = false;
    if (!m_isOpen) {
        m_failure = StoreFailure{StoreFailure::Kind::Closed, {}, {}};
        return;
    }
    if (writing) {
        // The driver's own transaction() is a deferred BEGIN: it fails at once under WAL when another connection wrote.
        change(QStringLiteral("BEGIN IMMEDIATE"));
        m_writing = good();
    }
}

std::optional<StoreFailure> Connection::end()
{
    if (m_writing && good()) {
        change(QStringLiteral("COMMIT"));
    }
    const std::optional<StoreFailure> failure = std::exchange(m_failure, std::nullopt);
    if (failure && m_writing) {
        // Fails harmlessly where the database took everything back by itself.
        QSqlQuery(QSqlDatabase::database(m_name, false)).exec(QStringLiteral("ROLLBACK"));
    }
    m_writing = false;
    return failure;
}

QSqlQuery *Connection::run(const QString &sql, const QVariantList &values)
{
    if (!good()) {
        return nullptr;
    }
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            refuse(StoreFailure::of(query->lastError()));
            m_prepared.erase(sql);
            return nullptr;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query->exec()) {
        refuse(StoreFailure::of(query->lastError()));
        query->finish();
        return nullptr;
    }
    return query.get();
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
        refuse(StoreFailure::of(query->lastError()));
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
