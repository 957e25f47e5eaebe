// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/privacystore.h"

#include "domain/json.h"
#include "store/rows.h"

#include <QJsonObject>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

struct Known {
    OrderKey key;
    QString body;
};

std::vector<Known> closedOrders(Connection &db, qint64 before, int limit)
{
    std::vector<Known> orders;
    db.each(QStringLiteral("SELECT account, id, body FROM orders WHERE is_open = 0 AND forgotten_at IS NULL AND seen_at < ? "
                           "ORDER BY seen_at LIMIT ?"),
            {before, limit}, [&orders](const QSqlQuery &row) {
                orders.push_back({{AccountId(row.value(0).toString()), OrderId(row.value(1).toString())}, row.value(2).toString()});
            });
    return orders;
}

void forgetCustomer(Connection &db, const Known &known, qint64 now)
{
    const QVariant account = rows::text(known.key.account.text());
    const QVariant id = rows::text(known.key.order.text());
    auto order = orderFromJson(known.body.toUtf8());
    if (!order) {
        // Nobody can read it, so nobody can say what in it is about whom.
        db.change(QStringLiteral("DELETE FROM orders WHERE account = ? AND id = ?"), {account, id});
        return;
    }
    Address rest;
    rest.region = order->shipTo.region;
    rest.country = order->shipTo.country;
    order->shipTo = rest;
    db.change(QStringLiteral("UPDATE orders SET body = ?, forgotten_at = ? WHERE account = ? AND id = ?"),
              {QString::fromUtf8(toBytes(toJson(*order))), now, account, id});
}

} // namespace

QCoro::Task<Result<Forgotten, StoreFailure>> PrivacyStore::forget(QDateTime before, int limit, JournalEntry fact)
{
    return m_thread.post<Forgotten>(Work::Write, [before, limit, fact](Connection &db) {
        const qint64 then = before.toMSecsSinceEpoch();
        Forgotten forgotten;
        const std::vector<Known> orders = closedOrders(db, then, limit);
        for (const Known &known : orders) {
            forgetCustomer(db, known, fact.at.toMSecsSinceEpoch());
        }
        forgotten.orders = static_cast<int>(orders.size());
        forgotten.setAside = db.change(QStringLiteral("DELETE FROM set_aside WHERE seen_at < ?"), {then});
        forgotten.labels = db.change(QStringLiteral("UPDATE labels SET document = NULL WHERE document IS NOT NULL "
                                                    "AND COALESCE(checked_at, fetched_at, created_at) < ?"),
                                     {then});
        forgotten.words = db.change(QStringLiteral("UPDATE outbox SET words = '' WHERE words <> '' AND settled_at < ?"), {then});
        if (forgotten.sum() > 0) {
            JournalEntry entry = fact;
            entry.facts = QJsonObject{{QStringLiteral("orders"), forgotten.orders},
                                      {QStringLiteral("setAside"), forgotten.setAside},
                                      {QStringLiteral("labels"), forgotten.labels},
                                      {QStringLiteral("words"), forgotten.words}};
            rows::addJournal(db, entry);
        }
        return forgotten;
    });
}

QCoro::Task<Result<void, StoreFailure>> PrivacyStore::emptyLog()
{
    // Reading work stands in no transaction, as a checkpoint must.
    return m_thread.post<void>(Work::Read, [](Connection &db) { db.sweep(); });
}

} // namespace packbench
