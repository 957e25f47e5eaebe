// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/support/syncbench.h"

#include "tests/sync/support/standstill.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace packbench {

SyncBench::SyncBench() : market(std::make_shared<ScriptedMarket>(clock))
{
    channels.put(sample::key(1).account, market);
    restart();
}

void SyncBench::settle()
{
    standStill({&*store}, *market);
}

void SyncBench::pass(std::chrono::milliseconds time)
{
    passTime({&clock}, time, [this] { settle(); });
}

void SyncBench::restart()
{
    dispatcher.reset();
    store.reopen();
    dispatcher = std::make_unique<Dispatcher>(*store, channels, clock, randomness, StationId(QStringLiteral("station")), rules);
    const auto started = answerOf(dispatcher->start());
    if (!started) {
        qFatal("the dispatcher did not start");
    }
}

OutboxEntry SyncBench::finish(int number, const QString &tracking, int quantity)
{
    market->put(sample::order(number, quantity));
    const auto finished = answerOf(
        dispatcher->finish(sample::shipment(number, tracking, quantity), sample::fact(QStringLiteral("finished"), number)));
    return finished.value();
}

OutboxEntry SyncBench::entry(int number)
{
    return answerOf(store->outbox().entry(ShipmentId(QStringLiteral("shipment-%1").arg(number)))).value();
}

QStringList SyncBench::journal(int number)
{
    QStringList kinds;
    const auto facts = answerOf(store->packing().journalOf(sample::key(number))).value();
    for (const JournalEntry &fact : facts) {
        kinds.append(fact.kind);
    }
    return kinds;
}

QString SyncBench::sql(const QString &statement) const
{
    QString result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(store.file());
        database.open();
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            qFatal("%s", qPrintable(query.lastError().text()));
        }
        result = query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return result;
}

} // namespace packbench
