// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/orderstore.h"

#include "domain/json.h"
#include "store/rows.h"

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

/// A clock that was set back must not keep newer answers out for longer than this.
constexpr qint64 longestRaceMilliseconds = 5 * 60 * 1000;

struct Stored {
    bool exists = false;
    QString body;
    qint64 seenAt = 0;
};

Stored storedOrder(Connection &db, const OrderKey &key)
{
    Stored stored;
    db.each(QStringLiteral("SELECT body, seen_at FROM orders WHERE account = ? AND id = ?"),
            {rows::text(key.account.text()), rows::text(key.order.text())}, [&stored](const QSqlQuery &row) {
                stored = {true, row.value(0).toString(), row.value(1).toLongLong()};
            });
    return stored;
}

/// Gives whether the order is new or changed.
bool saveOrder(Connection &db, const Order &order, qint64 seenAt)
{
    const Stored stored = storedOrder(db, order.key);
    if (stored.exists && stored.seenAt > seenAt && stored.seenAt - seenAt < longestRaceMilliseconds) {
        return false;
    }
    const QVariant account = rows::text(order.key.account.text());
    const QVariant id = rows::text(order.key.order.text());
    const QString body = QString::fromUtf8(toBytes(toJson(order)));
    db.change(QStringLiteral("DELETE FROM set_aside WHERE account = ? AND id = ?"), {account, id});
    if (stored.exists && stored.body == body) {
        db.change(QStringLiteral("UPDATE orders SET seen_at = ? WHERE account = ? AND id = ?"), {seenAt, account, id});
        return false;
    }
    db.change(QStringLiteral("INSERT INTO orders (account, id, body, remaining, is_open, due, ordered_at, seen_at) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET body = excluded.body, "
                             "remaining = excluded.remaining, is_open = excluded.is_open, due = excluded.due, "
                             "ordered_at = excluded.ordered_at, seen_at = excluded.seen_at, forgotten_at = NULL"),
              {account, id, body, order.remaining(), order.isOpen() ? 1 : 0, rows::time(order.due()), rows::time(order.orderedAt), seenAt});
    return true;
}

void saveSetAside(Connection &db, const SetAsideOrder &order, qint64 seenAt)
{
    db.change(QStringLiteral("INSERT INTO set_aside (account, id, path, expected, raw, seen_at) VALUES (?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (account, id, path) DO UPDATE SET expected = excluded.expected, raw = excluded.raw, "
                             "seen_at = excluded.seen_at"),
              {rows::text(order.account.text()), rows::text(order.id), rows::text(order.path), rows::text(order.expected),
               QString::fromUtf8(order.raw), seenAt});
}

/// Reads the order of a row's body; notes the work as failed when it cannot be read.
void readInto(Connection &db, std::vector<Order> &orders, const QString &body)
{
    auto order = orderFromJson(body.toUtf8());
    if (order) {
        orders.push_back(std::move(*order));
    } else {
        db.refuse({StoreFailure::Kind::Corrupt, order.error().path + QStringLiteral(": ") + order.error().expected, {}});
    }
}

} // namespace

QCoro::Task<Result<std::vector<Order>, StoreFailure>> OrderStore::save(AccountId account, std::vector<Order> orders,
                                                                       std::vector<SetAsideOrder> setAside, QDateTime seenAt)
{
    return m_thread.post<std::vector<Order>>(Work::Write, [account, orders, setAside, seenAt](Connection &db) {
        std::vector<Order> changed;
        for (const Order &order : orders) {
            if (saveOrder(db, order, seenAt.toMSecsSinceEpoch())) {
                changed.push_back(order);
            }
        }
        for (SetAsideOrder order : setAside) {
            order.account = account;
            saveSetAside(db, order, seenAt.toMSecsSinceEpoch());
        }
        return changed;
    });
}

QCoro::Task<Result<OrderBatch, StoreFailure>> OrderStore::openOrders(OrderKey after, int limit)
{
    return m_thread.post<OrderBatch>(Work::Read, [after, limit](Connection &db) {
        OrderBatch batch;
        batch.orders.reserve(static_cast<size_t>(limit));
        db.each(QStringLiteral("SELECT body FROM orders WHERE is_open = 1 AND (account, id) > (?, ?) ORDER BY account, id LIMIT ?"),
                {rows::text(after.account.text()), rows::text(after.order.text()), limit},
                [&db, &batch](const QSqlQuery &row) { readInto(db, batch.orders, row.value(0).toString()); });
        batch.more = batch.orders.size() == static_cast<size_t>(limit);
        return batch;
    });
}

QCoro::Task<Result<Order, StoreFailure>> OrderStore::order(OrderKey key)
{
    return m_thread.post<Order>(Work::Read, [key](Connection &db) {
        const Stored stored = storedOrder(db, key);
        std::vector<Order> orders;
        if (stored.exists) {
            readInto(db, orders, stored.body);
        } else if (db.good()) {
            db.refuse({StoreFailure::Kind::NotFound, key.order.text(), key});
        }
        return orders.empty() ? Order() : orders.front();
    });
}

QCoro::Task<Result<std::vector<OrderKey>, StoreFailure>> OrderStore::openNotSeenSince(AccountId account, QDateTime time)
{
    return m_thread.post<std::vector<OrderKey>>(Work::Read, [account, time](Connection &db) {
        std::vector<OrderKey> keys;
        db.each(QStringLiteral("SELECT id FROM orders WHERE is_open = 1 AND account = ? AND seen_at < ? ORDER BY seen_at"),
                {rows::text(account.text()), time.toMSecsSinceEpoch()}, [&keys, &account](const QSqlQuery &row) {
                    keys.push_back({account, OrderId(row.value(0).toString())});
                });
        return keys;
    });
}

QCoro::Task<Result<std::vector<SetAsideOrder>, StoreFailure>> OrderStore::setAside()
{
    return m_thread.post<std::vector<SetAsideOrder>>(Work::Read, [](Connection &db) {
        std::vector<SetAsideOrder> orders;
        db.each(QStringLiteral("SELECT account, id, path, expected, raw FROM set_aside ORDER BY seen_at DESC, id"), {},
                [&orders](const QSqlQuery &row) {
                    orders.push_back({AccountId(row.value(0).toString()), row.value(1).toString(), row.value(2).toString(),
                                      row.value(3).toString(), row.value(4).toString().toUtf8()});
                });
        return orders;
    });
}

QCoro::Task<Result<void, StoreFailure>> OrderStore::markSeen(OrderKey key, QDateTime at)
{
    return m_thread.post<void>(Work::WriteGroup, [key, at](Connection &db) {
        db.change(QStringLiteral("UPDATE orders SET seen_at = ? WHERE account = ? AND id = ?"),
                  {at.toMSecsSinceEpoch(), rows::text(key.account.text()), rows::text(key.order.text())});
    });
}

QCoro::Task<Result<void, StoreFailure>> OrderStore::setHold(Hold hold, JournalEntry fact)
{
    return m_thread.post<void>(Work::Write, [hold, fact](Connection &db) {
        db.change(QStringLiteral("INSERT INTO holds (account, order_id, reason, packer, at) VALUES (?, ?, ?, ?, ?) "
                                 "ON CONFLICT (account, order_id) DO UPDATE SET reason = excluded.reason, packer = excluded.packer, "
                                 "at = excluded.at"),
                  {rows::text(hold.order.account.text()), rows::text(hold.order.order.text()), rows::text(hold.reason),
                   rows::text(hold.packer.text()), hold.at.toMSecsSinceEpoch()});
        rows::addJournal(db, fact);
    });
}

QCoro::Task<Result<void, StoreFailure>> OrderStore::clearHold(OrderKey order, JournalEntry fact)
{
    return m_thread.post<void>(Work::Write, [order, fact](Connection &db) {
        db.change(QStringLiteral("DELETE FROM holds WHERE account = ? AND order_id = ?"),
                  {rows::text(order.account.text()), rows::text(order.order.text())});
        rows::addJournal(db, fact);
    });
}

QCoro::Task<Result<std::vector<Hold>, StoreFailure>> OrderStore::holds()
{
    return m_thread.post<std::vector<Hold>>(Work::Read, [](Connection &db) {
        std::vector<Hold> holds;
        db.each(QStringLiteral("SELECT account, order_id, reason, packer, at FROM holds ORDER BY at"), {}, [&holds](const QSqlQuery &row) {
            holds.push_back({{AccountId(row.value(0).toString()), OrderId(row.value(1).toString())},
                             row.value(2).toString(),
                             PackerId(row.value(3).toString()),
                             rows::timeOf(row.value(4))});
        });
        return holds;
    });
}

QCoro::Task<Result<void, StoreFailure>> OrderStore::saveMarks(SyncMarks marks)
{
    return m_thread.post<void>(Work::WriteGroup, [marks](Connection &db) {
        db.change(QStringLiteral("INSERT INTO heartbeats (account, last_good_sync, last_whole_window) VALUES (?, ?, ?) "
                                 "ON CONFLICT (account) DO UPDATE SET last_good_sync = excluded.last_good_sync, "
                                 "last_whole_window = excluded.last_whole_window"),
                  {rows::text(marks.account.text()), rows::time(marks.lastGoodSync), rows::time(marks.lastWholeWindow)});
    });
}

QCoro::Task<Result<std::vector<SyncMarks>, StoreFailure>> OrderStore::marks()
{
    return m_thread.post<std::vector<SyncMarks>>(Work::Read, [](Connection &db) {
        std::vector<SyncMarks> marks;
        db.each(QStringLiteral("SELECT account, last_good_sync, last_whole_window FROM heartbeats"), {}, [&marks](const QSqlQuery &row) {
            marks.push_back({AccountId(row.value(0).toString()), rows::timeOf(row.value(1)), rows::timeOf(row.value(2))});
        });
        return marks;
    });
}

} // namespace packbench
