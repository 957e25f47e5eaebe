// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/orderbook.h"

namespace packbench {

namespace {

void dropFrom(QHash<QString, QSet<OrderKey>> &index, const QString &text, const OrderKey &key)
{
    const auto found = index.find(text.toUpper());
    if (found != index.end()) {
        found->remove(key);
        if (found->isEmpty()) {
            index.erase(found);
        }
    }
}

std::vector<OrderKey> keysOf(const QHash<QString, QSet<OrderKey>> &index, const QString &text)
{
    const auto found = index.constFind(text.toUpper());
    return found == index.constEnd() ? std::vector<OrderKey>() : std::vector<OrderKey>(found->begin(), found->end());
}

} // namespace

void OrderBook::put(const std::vector<Order> &orders)
{
    std::vector<OrderKey> keys;
    std::vector<const Order *> gone;
    keys.reserve(orders.size());
    for (const Order &order : orders) {
        const auto known = m_orders.constFind(order.key);
        if (known != m_orders.constEnd()) {
            if (*known == order) {
                continue;
            }
            forget(*known);
        }
        keys.push_back(order.key);
        if (isAbsorbed(order.key)) {
            m_orders.remove(order.key);
            continue;
        }
        if (order.isOpen()) {
            m_orders.insert(order.key, order);
            index(order);
            absorb(order, keys);
        } else if (m_orders.remove(order.key) > 0) {
            gone.push_back(&order);
        }
    }
    if (!keys.empty()) {
        Q_EMIT changed(keys);
    }
    for (const Order *order : gone) {
        Q_EMIT left(*order);
    }
}

bool OrderBook::isAbsorbed(const OrderKey &key) const
{
    const auto owner = m_absorbed.constFind(key);
    return owner != m_absorbed.constEnd() && m_orders.contains(*owner);
}

void OrderBook::absorb(const Order &order, std::vector<OrderKey> &changed)
{
    for (const QString &number : order.combinedWith) {
        const OrderKey other{order.key.account, OrderId(number)};
        if (other == order.key) {
            continue;
        }
        m_absorbed.insert(other, order.key);
        const auto known = m_orders.constFind(other);
        if (known != m_orders.constEnd()) {
            forget(*known);
            m_orders.erase(known);
            changed.push_back(other);
        }
    }
}

void OrderBook::remove(const OrderKey &key)
{
    const auto known = m_orders.constFind(key);
    if (known != m_orders.constEnd()) {
        forget(*known);
        m_orders.erase(known);
        Q_EMIT changed({key});
    }
}

void OrderBook::removeAccount(const AccountId &account)
{
    std::vector<OrderKey> keys;
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
        if (order.key().account == account) {
            keys.push_back(order.key());
        }
    }
    for (const OrderKey &key : keys) {
        remove(key);
    }
}

const Order *OrderBook::find(const OrderKey &key) const
{
    const auto found = m_orders.constFind(key);
    return found == m_orders.constEnd() ? nullptr : &*found;
}

std::vector<OrderKey> OrderBook::byNumber(const QString &number) const
{
    const QList<OrderKey> keys = m_byNumber.values(number.toUpper());
    return {keys.begin(), keys.end()};
}

std::vector<OrderKey> OrderBook::wanting(const QString &sku) const
{
    return keysOf(m_bySku, sku);
}

void OrderBook::index(const Order &order)
{
    m_byNumber.insert(order.key.order.text().toUpper(), order.key);
    if (!order.customerOrderId.isEmpty()) {
        m_byNumber.insert(order.customerOrderId.toUpper(), order.key);
    }
    for (const QString &number : order.combinedWith) {
        if (number != order.key.order.text()) {
            m_byNumber.insert(number.toUpper(), order.key);
        }
    }
    for (const OrderLine &line : order.lines) {
        if (line.remaining() > 0) {
            m_bySku[line.sku.toUpper()].insert(order.key);
        }
    }
}

void OrderBook::forget(const Order &order)
{
    m_byNumber.remove(order.key.order.text().toUpper(), order.key);
    m_byNumber.remove(order.customerOrderId.toUpper(), order.key);
    for (const QString &number : order.combinedWith) {
        m_byNumber.remove(number.toUpper(), order.key);
    }
    for (const OrderLine &line : order.lines) {
        dropFrom(m_bySku, line.sku, order.key);
    }
}

} // namespace packbench
