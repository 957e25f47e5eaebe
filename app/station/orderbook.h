// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>
#include <vector>

namespace packbench {

/// Every open order in memory, found by whatever may be scanned: no scan ever waits for the disk.
class OrderBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds or replaces; an order with nothing left to pack leaves the book.
    void put(const std::vector<Order> &orders);
    void remove(const OrderKey &key);
    /// Forgets all orders of an account that was removed.
    void removeAccount(const AccountId &account);

    [[nodiscard]] const Order *find(const OrderKey &key) const;
    /// Orders whose own or whose customer's number is \a number (without letter case).
    [[nodiscard]] std::vector<OrderKey> byNumber(const QString &number) const;
    /// Orders that still want \a sku (without letter case), in no order.
    [[nodiscard]] std::vector<OrderKey> wanting(const QString &sku) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_orders.size()); }
    [[nodiscard]] const QHash<OrderKey, Order> &orders() const { return m_orders; }

Q_SIGNALS:
    void changed(const std::vector<packbench::OrderKey> &keys);
    /// Nothing is left to pack of an order that was open: it was shipped or cancelled.
    void left(const packbench::Order &order);

private:
    void index(const Order &order);
    void forget(const Order &order);
    /// It travels in another order's package and is shown as that one.
    [[nodiscard]] bool isAbsorbed(const OrderKey &key) const;
    void absorb(const Order &order, std::vector<OrderKey> &changed);

    QHash<OrderKey, Order> m_orders;
    QHash<OrderKey, OrderKey> m_absorbed; ///< order to the one that it is shown as
    QMultiHash<QString, OrderKey> m_byNumber;
    QHash<QString, QSet<OrderKey>> m_bySku;
};

} // namespace packbench
