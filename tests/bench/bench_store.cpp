// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"
#include "store/store.h"
#include "tests/support/samplevalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
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

using Times = std::vector<double>; ///< milliseconds

double median(Times times, double at = 0.5)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(static_cast<double>(times.size() - 1) * at)];
}

template <typename Act>
void timed(Times &times, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

/// The two statements of an accepted scan straight into SQLite, with the same durability.
class BareJournal
{
public:
    explicit BareJournal(const QString &file) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare")))
    {
        m_database.setDatabaseName(file);
        m_database.open();
        for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                "CREATE TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, facts TEXT)",
                                "CREATE TABLE sessions (id TEXT PRIMARY KEY, body TEXT)"})
        {
            QSqlQuery(m_database).exec(QString::fromLatin1(sql));
        }
        for (QSqlQuery *query : {&m_begin, &m_session, &m_journal, &m_commit}) {
            *query = QSqlQuery(m_database);
        }
        m_begin.prepare(QStringLiteral("BEGIN IMMEDIATE"));
        m_session.prepare(QStringLiteral("INSERT INTO sessions VALUES ('1', ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body"));
        m_journal.prepare(QStringLiteral("INSERT INTO journal (facts) VALUES (?)"));
        m_commit.prepare(QStringLiteral("COMMIT"));
    }

    void commit()
    {
        m_session.bindValue(0, m_body);
        m_journal.bindValue(0, QStringLiteral("item packed, station, packer, order and facts"));
        if (!m_begin.exec() || !m_session.exec() || !m_journal.exec() || !m_commit.exec()) {
            qFatal("bare SQLite failed");
        }
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_begin;
    QSqlQuery m_session;
    QSqlQuery m_journal;
    QSqlQuery m_commit;
    const QString m_body = QString::fromUtf8(toBytes(toJson(sample::session(1))));
};

/// Commits until the log has its full length: while it grows, each sync must also write the file system's own journal.
template <typename Commit>
void fillLog(const QString &file, Commit commit)
{
    constexpr qint64 fullLength = 4120000; // 1000 pages with their headers, where SQLite starts over
    while (QFileInfo(file + QStringLiteral("-wal")).size() < fullLength) {
        commit();
    }
}

/// One accepted scan after the other, each answered before the next: a commit per scan. In turns with bare SQLite,
/// because disks are not the same from one second to the next.
void commitByCommit(Store &store, const QString &file, const QString &bareFile)
{
    constexpr int rounds = 10;
    constexpr int commits = 40;
    BareJournal bare(bareFile);
    const auto scan = [&store] { must(store.packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1))); };
    const auto plain = [&bare] { bare.commit(); };
    fillLog(file, scan);
    fillLog(bareFile, plain);
    Times ours;
    Times theirs;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < commits; ++i) {
            timed(ours, scan);
        }
        for (int i = 0; i < commits; ++i) {
            timed(theirs, plain);
        }
    }
    figure("store journal commits (from the median)", 1e3 / median(ours), "1/s");
    figure("bare SQLite commits, same durability (from the median)", 1e3 / median(theirs), "1/s");
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
    Times times;
    for (int i = 1; i <= shipments; ++i) {
        timed(times, [&store, i] {
            must(store.outbox().finish(sample::shipment(i, QStringLiteral("T%1").arg(i)), sample::start(),
                                       sample::fact(QStringLiteral("finished"), i)));
        });
    }
    figure("finish until committed, p50", median(times), "ms");
    figure("finish until committed, p99", median(times, 0.99), "ms");
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
    const QString file = folder.filePath(QStringLiteral("packbench.sqlite"));
    Store store(file);
    must(store.open());
    commitByCommit(store, file, folder.filePath(QStringLiteral("bare.sqlite")));
    scansThatQueue(store);
    finishes(store);
    manyOrders(store);
    return 0;
}
