// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/queuefeed.h"

#include "station/wording.h"

namespace packbench {

namespace {

/// It has a deadline and may be packed now.
bool waits(const QueueRow &row)
{
    return row.dueAt != 0 && row.mark != QueueRow::Mark::Hold && row.mark != QueueRow::Mark::Attention
           && row.mark != QueueRow::Mark::CancelRequested && row.mark != QueueRow::Mark::Elsewhere;
}

/// Notes or forgets a shipment under its order.
void mark(QHash<OrderKey, QSet<ShipmentId>> &marks, const OrderKey &key, const ShipmentId &id, bool present)
{
    if (present) {
        marks[key].insert(id);
        return;
    }
    const auto found = marks.find(key);
    if (found != marks.end()) {
        found->remove(id);
        if (found->isEmpty()) {
            marks.erase(found);
        }
    }
}

} // namespace

QueueFeed::QueueFeed(OrderBook &book, QueueModel &model, QObject *parent) : QObject(parent), m_book(book), m_model(model)
{
    connect(&book, &OrderBook::changed, this, &QueueFeed::renew);
}

void QueueFeed::setHold(const OrderKey &key, const QString &reason)
{
    if (reason.isEmpty()) {
        m_holds.remove(key);
    } else {
        m_holds.insert(key, reason);
    }
    renew({key});
}

void QueueFeed::setHalfPacked(const OrderKey &key, bool half)
{
    if (half) {
        m_half.insert(key);
    } else {
        m_half.remove(key);
    }
    renew({key});
}

void QueueFeed::setOpenHere(const OrderKey &key)
{
    const OrderKey before = std::exchange(m_openHere, key);
    renew({before, key});
}

void QueueFeed::setShipment(const OutboxEntry &entry)
{
    const bool attention = entry.state == DutyState::NeedsAttention;
    mark(m_attention, entry.shipment.order, entry.shipment.id, attention);
    const bool packed = entry.state == DutyState::Packed;
    // What is being cancelled must not be packed either.
    const bool ships = entry.shipment.purpose != Purpose::Correct;
    mark(m_packed, entry.shipment.order, entry.shipment.id, packed);
    mark(m_inFlight, entry.shipment.order, entry.shipment.id, ships && !attention && !packed && !entry.isSettled());
    renew({entry.shipment.order});
}

qint64 QueueFeed::nextDue() const
{
    if (m_nextDue < 0) {
        m_nextDue = 0;
        for (int i = 0; i < m_model.rowCount(); ++i) {
            const QueueRow &row = m_model.row(i);
            if (waits(row) && (m_nextDue == 0 || row.dueAt < m_nextDue)) {
                m_nextDue = row.dueAt;
                m_nextKey = row.key;
            }
        }
    }
    return m_nextDue;
}

OrderKey QueueFeed::mostUrgent(const std::vector<OrderKey> &keys) const
{
    const Order *best = nullptr;
    for (const OrderKey &key : keys) {
        const Order *order = m_book.find(key);
        if (order == nullptr || m_holds.contains(key) || m_inFlight.contains(key) || m_attention.contains(key) || m_packed.contains(key)
            || order->cancelRequested() || order->obstacle != Obstacle::None)
        {
            continue;
        }
        const auto rank = [this](const Order &o) {
            const QDateTime due = o.due().isValid() ? o.due() : QDateTime::fromMSecsSinceEpoch(1LL << 52);
            return std::tuple(m_elsewhere.contains(o.key), due, o.key);
        };
        if (best == nullptr || rank(*order) < rank(*best)) {
            best = order;
        }
    }
    return best == nullptr ? OrderKey() : best->key;
}

void QueueFeed::loaded()
{
    m_loading = false;
    std::vector<QueueRow> rows;
    rows.reserve(static_cast<size_t>(m_book.size()));
    for (const Order &order : m_book.orders()) {
        if (!m_inFlight.contains(order.key)) {
            rows.push_back(rowOf(order));
        }
    }
    m_nextDue = -1;
    m_model.reset(std::move(rows));
    Q_EMIT changed();
}

void QueueFeed::setElsewhere(const QHash<OrderKey, QString> &stations)
{
    std::vector<OrderKey> touched;
    for (auto old = m_elsewhere.cbegin(); old != m_elsewhere.cend(); ++old) {
        if (stations.value(old.key()) != old.value()) {
            touched.push_back(old.key());
        }
    }
    for (auto now = stations.cbegin(); now != stations.cend(); ++now) {
        if (!m_elsewhere.contains(now.key())) {
            touched.push_back(now.key());
        }
    }
    m_elsewhere = stations;
    if (!touched.empty()) {
        renew(touched);
    }
}

void QueueFeed::renew(const std::vector<OrderKey> &keys)
{
    if (m_loading) {
        return;
    }
    std::vector<QueueRow> rows;
    for (const OrderKey &key : keys) {
        const Order *order = m_book.find(key);
        if (key == m_nextKey) {
            m_nextDue = -1;
        }
        if (order == nullptr || m_inFlight.contains(key)) {
            m_model.remove(key);
        } else {
            rows.push_back(rowOf(*order));
            const QueueRow &row = rows.back();
            if (m_nextDue >= 0 && waits(row) && (m_nextDue == 0 || row.dueAt < m_nextDue)) {
                m_nextDue = row.dueAt;
                m_nextKey = key;
            }
        }
    }
    m_model.put(std::move(rows));
    Q_EMIT changed();
}

QueueRow QueueFeed::rowOf(const Order &order) const
{
    QueueRow row;
    row.key = order.key;
    row.number = order.key.order.text();
    row.account = order.accountName;
    row.isBlocked = order.obstacle != Obstacle::None;
    row.holdReason = row.isBlocked ? words::obstacle(order.obstacle) : m_holds.value(order.key);
    row.dueAt = order.due().isValid() ? order.due().toMSecsSinceEpoch() : 0;
    row.units = order.remaining();
    row.isNew = order.isNew();
    row.isOpenHere = order.key == m_openHere;
    row.openAt = m_elsewhere.value(order.key);
    if (m_attention.contains(order.key)) {
        row.mark = QueueRow::Mark::Attention;
    } else if (order.cancelRequested()) {
        row.mark = QueueRow::Mark::CancelRequested;
    } else if (!row.holdReason.isEmpty()) {
        row.mark = QueueRow::Mark::Hold;
    } else if (m_packed.contains(order.key)) {
        row.mark = QueueRow::Mark::Packed;
    } else if (!row.openAt.isEmpty()) {
        row.mark = QueueRow::Mark::Elsewhere;
    } else if (m_half.contains(order.key)) {
        row.mark = QueueRow::Mark::Half;
    } else if (row.isNew) {
        row.mark = QueueRow::Mark::New;
    }
    return row;
}

} // namespace packbench
