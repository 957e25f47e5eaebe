// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What other stations changed in the database that they share.
#include "assembly/workplace.h"

#include <QPointer>

namespace packbench {

QCoro::Task<void> Workplace::takeChanges(Changes changes)
{
    const QPointer<Workplace> alive(this);
    if (changes.everything) {
        co_await loadOutbox();
        if (!alive) {
            co_return;
        }
        co_await loadOrders();
        if (alive) {
            co_await reloadProducts();
        }
        co_return;
    }
    if (changes.tables.contains(QStringLiteral("products"))) {
        co_await reloadProducts();
        if (!alive) {
            co_return;
        }
    }
    if (changes.tables.contains(QStringLiteral("claims"))) {
        m_bench.claimsChanged(changes.orders);
    }
    if (changes.tables.contains(QStringLiteral("holds"))) {
        co_await rereadHolds(changes.orders);
    }
    const QSet<OrderKey> orders = changes.orders;
    for (const OrderKey &key : orders) {
        if (!alive) {
            co_return;
        }
        co_await rereadOrder(key);
    }
}

QCoro::Task<void> Workplace::rereadOrder(OrderKey key)
{
    const QPointer<Workplace> alive(this);
    const Result<Order, StoreFailure> order = co_await m_store.orders().order(key);
    if (!alive || m_keeper.find(key.account) == nullptr) {
        co_return;
    }
    if (order) {
        m_book.put({*order});
    }
    const Result<std::vector<OutboxEntry>, StoreFailure> entries = co_await m_store.outbox().ofOrder(key);
    if (!alive || !entries) {
        co_return;
    }
    for (const OutboxEntry &entry : *entries) {
        // The outbox, the queue and the history follow its signal.
        m_dispatcher.changedElsewhere(entry);
    }
}

QCoro::Task<void> Workplace::rereadHolds(QSet<OrderKey> keys)
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Hold>, StoreFailure> holds = co_await m_store.orders().holds();
    if (!alive || !holds) {
        co_return;
    }
    QHash<OrderKey, QString> reasons;
    for (const Hold &hold : *holds) {
        reasons.insert(hold.order, hold.reason);
    }
    for (const OrderKey &key : std::as_const(keys)) {
        m_feed.setHold(key, reasons.value(key));
    }
}

} // namespace packbench
