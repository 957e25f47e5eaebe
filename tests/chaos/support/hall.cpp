// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/hall.h"

#include "store/claimstore.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr auto variable = "PACKBENCH_CHAOS_SERVER";

QString serverFolder()
{
    const QString told = qEnvironmentVariable(variable);
    return told.isEmpty() ? PostgresCluster::shared().folder() : told;
}

} // namespace

QString Hall::socket()
{
    return serverFolder() + u"/.s.PGSQL.5432"_s;
}

void Hall::share()
{
    qputenv(variable, serverFolder().toUtf8());
}

QString Hall::moveTo(const QString &folder)
{
    QString before = qEnvironmentVariable(variable);
    qputenv(variable, folder.toUtf8());
    return before;
}

Hall::Hall(QString schema, bool isFresh) : m_schema(std::move(schema)), m_connection(u"hall-%1-%2"_s.arg(m_schema).arg(isFresh))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    database.setHostName(serverFolder());
    database.setDatabaseName(u"packbench"_s);
    database.setUserName(u"packbench"_s);
    if (!database.open())
        qFatal("the campaign's PostgreSQL: %s", qPrintable(database.lastError().text()));
    QSqlQuery(database).exec(u"SET client_min_messages TO error"_s);
    if (isFresh)
        QSqlQuery(database).exec(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(m_schema));
    connect(database.driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                const QStringList parts = payload.toString().split(u'\t');
                m_heard.tables.insert(parts.value(1));
                if (parts.size() > 3)
                    m_heard.orders.insert({AccountId(parts.at(2)), OrderId(parts.at(3))});
            });
    database.driver()->subscribeToNotification(m_schema);
}

Hall::~Hall()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        QSqlQuery(database).exec(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(m_schema));
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

bool Hall::maySend(const QString &station, const QByteArray &path, qint64 now) const
{
    // An order, or a package of one that the database may know by now; a batch names its packages in its body.
    static const QRegularExpression number(u"/([0-9]{6,})(?:/|$)"_s);
    const QString named = number.match(QString::fromLatin1(path)).captured(1);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM %1.leases WHERE name = :lease AND expires > :now)
           AND EXISTS (SELECT 1 FROM %1.outbox s WHERE s.state = 'sending' AND s.sender = :station
                       AND (:named = '' OR s.order_id = :named
                            OR EXISTS (SELECT 1 FROM %1.orders o WHERE o.account = s.account AND o.id = s.order_id
                                       AND strpos(o.body, :named) > 0)
                            OR NOT EXISTS (SELECT 1 FROM %1.orders o WHERE strpos(o.body, :named) > 0))))"_s.arg(m_schema));
    query.bindValue(u":lease"_s, stationLeaseName(StationId(station)));
    query.bindValue(u":now"_s, now);
    query.bindValue(u":station"_s, station);
    query.bindValue(u":named"_s, named.isNull() ? u""_s : named);
    if (!query.exec() || !query.next())
        qFatal("the campaign's PostgreSQL: %s", qPrintable(query.lastError().text()));
    return query.value(0).toBool();
}

Changes Hall::heard()
{
    // The server tells of what was committed before this, before it answers this; the driver tells in the event loop.
    QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"SELECT 1"_s);
    QCoreApplication::sendPostedEvents(QSqlDatabase::database(m_connection, false).driver());
    return std::exchange(m_heard, {});
}

} // namespace packbench::chaos
