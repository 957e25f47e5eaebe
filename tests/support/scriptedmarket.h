// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "channel/channel.h"

#include <QHash>
#include <QPromise>
#include <deque>
#include <functional>
#include <memory>

namespace packbench {

/// A marketplace with a state of its own behind the channel's contract: what was shipped there is the truth that a test
/// compares with. The next calls go as scripted, then all is well.
class ScriptedMarket final : public Channel
{
public:
    /// What becomes of one acting call.
    struct Fate {
        bool applies = true;                  ///< the market does it …
        std::chrono::milliseconds after{0};   ///< … this long after the answer
        std::optional<ChannelFailure> answer; ///< instead of the order
        bool hangs = false;                   ///< answers when released
        std::optional<Order> shows;           ///< the answered order, when it is not what stands here
    };
    static Fate lost(bool applies); ///< the answer never came back
    static Fate fails(ChannelTrouble trouble, const QString &words = {});

    explicit ScriptedMarket(Clock &clock) : m_clock(clock) {}

    void put(const Order &order) { m_orders.insert(order.key.order, order); }
    void forget(const OrderId &id) { m_orders.remove(id); }
    Order &at(const OrderId &id) { return m_orders[id]; }

    std::deque<Fate> shipFates;
    std::deque<Fate> acknowledgeFates;
    std::deque<ChannelFailure> readFailures;                ///< of reading one order
    std::deque<std::optional<ChannelFailure>> listFailures; ///< nothing lets a page through
    std::vector<OrderPage> pages;                           ///< what a listing gives instead of the orders
    std::optional<ShipmentObjection> objects;
    std::vector<SellerShop> sellerShops; ///< covered by the seller's consent
    QDateTime consentEnd;
    std::optional<Progress> steps; ///< of every shipment, whatever happened
    std::vector<ChannelCarrier> listedCarriers;
    std::function<void()> whenShipping; ///< runs when the request arrives
    void release();                     ///< answers what hangs

    QStringList calls;                ///< e.g. "read 7", "ship 7"
    std::vector<Shipment> shipped;    ///< in the order of being applied
    std::vector<OrderWindow> windows; ///< of first pages
    [[nodiscard]] qsizetype count(const QString &call) const { return calls.count(call); }

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] const std::vector<ChannelCarrier> &carriers(const Order &) const override { return listedCarriers; }
    [[nodiscard]] QString shipFromCountry() const override { return QStringLiteral("CA"); }
    [[nodiscard]] QString methodFor(const Order &order) const override { return order.method; }
    QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) override;
    QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) override;
    QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) override;
    [[nodiscard]] std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                             const QDateTime &now) const override;
    QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) override;
    QCoro::Task<Result<void, ChannelFailure>> probe() override;
    QCoro::Task<Result<void, ChannelFailure>> redeem(QString code) override
    {
        calls << QStringLiteral("redeem ") + code;
        co_return Result<void, ChannelFailure>();
    }
    QCoro::Task<Result<std::vector<SellerShop>, ChannelFailure>> shops() override
    {
        const std::vector<SellerShop> covered = sellerShops;
        co_return covered;
    }
    [[nodiscard]] QDateTime authorizedUntil() const override { return consentEnd; }
    [[nodiscard]] Progress progress(const Shipment &shipment, const Order &order) const override
    {
        return steps ? *steps : Channel::progress(shipment, order);
    }

private:
    /// Waits for the event loop once, as every real call does; longer when the call hangs.
    QCoro::Task<void> travel(bool hangs = false);
    void apply(const Shipment &shipment);
    static void setAll(Order &order, LineState from, LineState to);

    Clock &m_clock;
    QHash<OrderId, Order> m_orders;
    std::vector<std::shared_ptr<QPromise<void>>> m_hanging;
    QObject m_context;
};

} // namespace packbench
