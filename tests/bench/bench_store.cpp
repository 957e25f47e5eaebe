// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"
#include "store/store.h"
#include "tests/support/samplevalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace packbench;

namespace {

void figure(const char *name, double value, const char *unit)
{
    std::printf("{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"}\n", name, value, unit);
    std::fflush(stdout);
}

template <typename T>
T must(QCoro::Task<Result<T, StoreFailure>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result) {
        qFatal("%s", qPrintable(result.error().words));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

constexpr int commits = 300;

/// One accepted scan after the other, each answered before the next: a commit per scan.
void commitByCommit(Store &store)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < commits; ++i) {
        must(store.packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1)));
    }
    figure("store journal commits", commits * 1e9 / static_cast<double>(timer.nsecsElapsed()), "1/s");
}

/// The same two statements straight into SQLite, as fast as it commits with the same durability.
void bareCommits(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(file);
        database.open();
        for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                "CREATE TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, facts TEXT)",
                                "CREATE TABLE sessions (id TEXT PRIMARY KEY, body TEXT)"})
        {
            QSqlQuery(database).exec(QString::fromLatin1(sql));
        }
        const QString body = QString::fromUtf8(toBytes(toJson(sample::session(1))));
        QSqlQuery begin(database);
        QSqlQuery session(database);
        QSqlQuery journal(database);
        QSqlQuery commit(database);
        begin.prepare(QStringLiteral("BEGIN IMMEDIATE"));
        session.prepare(QStringLiteral("INSERT INTO sessions VALUES ('1', ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body"));
        journal.prepare(QStringLiteral("INSERT INTO journal (facts) VALUES (?)"));
        commit.prepare(QStringLiteral("COMMIT"));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < commits; ++i) {
            session.bindValue(0, body);
            journal.bindValue(0, QStringLiteral("item packed, station, packer, order and facts"));
            if (!begin.exec() || !session.exec() || !journal.exec() || !commit.exec()) {
                qFatal("bare SQLite failed");
            }
        }
        figure("bare SQLite commits, same durability", commits * 1e9 / static_cast<double>(timer.nsecsElapsed()), "1/s");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
}

/// Scans that do not wait for each other share commits.
void scansThatQueue(Store &store)
{
    constexpr int scans = 20000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i < scans; ++i) {
        store.packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1));
    }
    must(store.packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1)));
    figure("store journal scans, queued", scans * 1e9 / static_cast<double>(timer.nsecsElapsed()), "1/s");
}

void finishes(Store &store)
{
    constexpr int shipments = 300;
    std::vector<double> milliseconds;
    for (int i = 1; i <= shipments; ++i) {
        QElapsedTimer timer;
        timer.start();
        must(store.outbox().finish(sample::shipment(i, QStringLiteral("T%1").arg(i)), sample::start(),
                                   sample::fact(QStringLiteral("finished"), i)));
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    figure("finish until committed, p50", milliseconds[shipments / 2], "ms");
    figure("finish until committed, p99", milliseconds[shipments * 99 / 100], "ms");
}

void manyOrders(Store &store)
{
    constexpr int orders = 100000;
    constexpr int page = 200;
    Order order = sample::fullOrder();
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < orders; first += page) {
        std::vector<Order> batch;
        for (int i = first; i < first + page; ++i) {
            order.key = sample::key(1000000 + i);
            batch.push_back(order);
        }
        must(store.orders().save(order.key.account, batch, {}, sample::start()));
    }
    figure("saving 100000 orders in pages of 200", static_cast<double>(timer.elapsed()) / 1e3, "s");
    timer.start();
    size_t count = 0;
    OrderBatch batch;
    batch.more = true;
    OrderKey after;
    while (batch.more) {
        batch = must(store.orders().openOrders(after, 1000));
        count += batch.orders.size();
        after = batch.orders.empty() ? after : batch.orders.back().key;
    }
    figure("loading 100000 open orders", static_cast<double>(timer.elapsed()) / 1e3, "s");
    if (count != orders) {
        qFatal("%zu orders came back", count);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Beside the program: temporary folders may be in memory, where a commit costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/store-XXXXXX"));
    Store store(folder.filePath(QStringLiteral("packbench.sqlite")));
    must(store.open());
    commitByCommit(store);
    bareCommits(folder.filePath(QStringLiteral("bare.sqlite")));
    scansThatQueue(store);
    finishes(store);
    manyOrders(store);
    return 0;
}
