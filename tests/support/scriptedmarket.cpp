// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedmarket.h"

#include <QCoro/QCoroFuture>

namespace packbench {

namespace {

template <typename T>
std::optional<T> taken(std::deque<T> &queue)
{
    if (queue.empty()) {
        return std::nullopt;
    }
    T first = queue.front();
    queue.pop_front();
    return first;
}

} // namespace

ScriptedMarket::Fate ScriptedMarket::lost(bool applies)
{
    Fate fate = fails(ChannelTrouble::Unknown, QStringLiteral("connection closed"));
    fate.applies = applies;
    return fate;
}

ScriptedMarket::Fate ScriptedMarket::fails(ChannelTrouble trouble, const QString &words)
{
    Fate fate;
    fate.applies = false;
    fate.answer = ChannelFailure{trouble, 0, {}, words};
    return fate;
}

void ScriptedMarket::release()
{
    for (const auto &promise : std::exchange(m_hanging, {})) {
        promise->finish();
    }
}

Capabilities ScriptedMarket::capabilities() const
{
    Capabilities capabilities;
    capabilities.acknowledges = true;
    capabilities.shipsInParts = true;
    return capabilities;
}

QCoro::Task<void> ScriptedMarket::travel(bool hangs)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> arrived = promise->future();
    if (hangs) {
        m_hanging.push_back(promise);
    } else {
        QMetaObject::invokeMethod(
            &m_context, [promise] { promise->finish(); }, Qt::QueuedConnection);
    }
    promise.reset();
    co_await arrived;
}

QCoro::Task<Result<OrderPage, ChannelFailure>> ScriptedMarket::orders(OrderWindow window, QString cursor)
{
    calls.append(QStringLiteral("list ") + cursor);
    if (cursor.isEmpty()) {
        windows.push_back(window);
    }
    co_await travel();
    if (const auto failure = taken(listFailures); failure && *failure) {
        co_return fail(**failure);
    }
    if (!pages.empty()) {
        // A copy: QCoro 0.8 moves out of an lvalue that converts to the task's type.
        OrderPage copy = pages.at(cursor.toUInt());
        co_return copy;
    }
    OrderPage page;
    for (const Order &order : std::as_const(m_orders)) {
        if (order.orderedAt >= window.from && order.orderedAt <= window.to) {
            page.orders.push_back(order);
        }
    }
    co_return page;
}

QCoro::Task<Result<Order, ChannelFailure>> ScriptedMarket::order(OrderId id)
{
    calls.append(QStringLiteral("read ") + id.text());
    co_await travel();
    if (const auto failure = taken(readFailures)) {
        co_return fail(*failure);
    }
    if (!m_orders.contains(id)) {
        co_return fail(ChannelFailure{ChannelTrouble::NotFound, 404});
    }
    co_return m_orders.value(id);
}

QCoro::Task<Result<Order, ChannelFailure>> ScriptedMarket::acknowledge(OrderId id, QString requestId)
{
    Q_UNUSED(requestId)
    calls.append(QStringLiteral("acknowledge ") + id.text());
    const Fate fate = taken(acknowledgeFates).value_or(Fate());
    co_await travel(fate.hangs);
    if (fate.applies) {
        setAll(m_orders[id], LineState::New, LineState::Acknowledged);
    }
    if (fate.answer) {
        co_return fail(*fate.answer);
    }
    co_return m_orders.value(id);
}

std::optional<ShipmentObjection> ScriptedMarket::objection(const Shipment &, const Order &, const QDateTime &) const
{
    return objects;
}

QCoro::Task<Result<Order, ChannelFailure>> ScriptedMarket::ship(Shipment shipment, Order, QString requestId)
{
    Q_UNUSED(requestId)
    calls.append(QStringLiteral("ship ") + shipment.order.order.text());
    if (whenShipping) {
        whenShipping();
    }
    const Fate fate = taken(shipFates).value_or(Fate());
    co_await travel(fate.hangs);
    if (fate.applies && fate.after.count() == 0) {
        apply(shipment);
    } else if (fate.applies) {
        m_clock.callAfter(fate.after, &m_context, [this, shipment] { apply(shipment); });
    }
    if (fate.answer) {
        co_return fail(*fate.answer);
    }
    co_return fate.shows.value_or(m_orders.value(shipment.order.order));
}

QCoro::Task<Result<void, ChannelFailure>> ScriptedMarket::probe()
{
    co_await travel();
    co_return Result<void, ChannelFailure>();
}

void ScriptedMarket::apply(const Shipment &shipment)
{
    shipped.push_back(shipment);
    Order &order = m_orders[shipment.order.order];
    for (const ShipmentPart &part : shipment.parts) {
        for (OrderLine &line : order.lines) {
            if (line.number != part.line) {
                continue;
            }
            for (LinePart &standing : line.parts) {
                if (standing.state == LineState::Acknowledged) {
                    standing.quantity -= part.quantity;
                }
            }
            line.parts.push_back({LineState::Shipped, part.quantity, shipment.trackingNumbersOf(part), {}, {}});
            std::erase_if(line.parts, [](const LinePart &standing) { return standing.quantity <= 0; });
        }
    }
}

void ScriptedMarket::setAll(Order &order, LineState from, LineState to)
{
    for (OrderLine &line : order.lines) {
        for (LinePart &part : line.parts) {
            if (part.state == from) {
                part.state = to;
            }
        }
    }
}

} // namespace packbench
