// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "station/orderbook.h"
#include "station/queuemodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace packbench {

/// Keeps the queue in step with the order book, holds, half-packed orders and the outbox.
class QueueFeed : public QObject
{
    Q_OBJECT

public:
    QueueFeed(OrderBook &book, QueueModel &model, QObject *parent = nullptr);

    void setHold(const OrderKey &key, const QString &reason); ///< an empty reason releases
    void setHalfPacked(const OrderKey &key, bool half);
    void setOpenHere(const OrderKey &key); ///< an empty key for none
    /// Which orders other stations have on their benches, and what those are called.
    void setElsewhere(const QHash<OrderKey, QString> &stations);
    /// Until loaded() the model is left as it is: inserting pages one by one into a sorted view of 100,000 rows takes seconds.
    void load() { m_loading = true; }
    /// Shows every order of the book.
    void loaded();
    /// A shipment changed: its order leaves the queue while it is on its way, and comes back marked when it needs a person.
    void setShipment(const OutboxEntry &entry);

    /// Finished and neither confirmed nor in need of a person: not to be packed again.
    [[nodiscard]] bool isInFlight(const OrderKey &key) const { return m_inFlight.contains(key); }
    /// Finished, and waits to be shipped together with others.
    [[nodiscard]] bool isPacked(const OrderKey &key) const { return m_packed.contains(key); }
    /// A shipment of it waits for a person.
    [[nodiscard]] bool needsAttention(const OrderKey &key) const { return m_attention.contains(key); }
    /// Why it is on hold; empty when it is not.
    [[nodiscard]] QString holdReason(const OrderKey &key) const { return m_holds.value(key); }
    /// Epoch milliseconds of the most urgent deadline; 0 when there is none.
    [[nodiscard]] qint64 nextDue() const;
    /// The most urgent of \a keys that may be packed now; one that another station has only where no other may. An empty
    /// key when none may.
    [[nodiscard]] OrderKey mostUrgent(const std::vector<OrderKey> &keys) const;

Q_SIGNALS:
    void changed();

private:
    void renew(const std::vector<OrderKey> &keys);
    [[nodiscard]] QueueRow rowOf(const Order &order) const;

    OrderBook &m_book;
    QueueModel &m_model;
    QHash<OrderKey, QString> m_holds;
    QSet<OrderKey> m_half;
    QHash<OrderKey, QSet<ShipmentId>> m_inFlight;
    QHash<OrderKey, QSet<ShipmentId>> m_packed; ///< finished, waiting to be shipped together
    QHash<OrderKey, QSet<ShipmentId>> m_attention;
    OrderKey m_openHere;
    QHash<OrderKey, QString> m_elsewhere;
    bool m_loading = false;
    mutable qint64 m_nextDue = -1; ///< -1 until it is worked out again
    mutable OrderKey m_nextKey;    ///< whose deadline that is
};

} // namespace packbench
