// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"
#include "channel/channel.h"
#include "channel/walmart/walmartaccount.h"
#include "channel/walmart/walmartwire.h"

namespace packbench {

/// A seller account at Walmart Canada, over either of its APIs.
class WalmartChannel final : public Channel
{
public:
    WalmartChannel(WalmartAccount account, ChannelTools tools);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] const std::vector<ChannelCarrier> &carriers(const Order &order) const override;
    [[nodiscard]] QString shipFromCountry() const override { return m_account.shipFromCountry; }
    [[nodiscard]] QString methodFor(const Order &order) const override;

    QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) override;
    QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) override;
    QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) override;
    [[nodiscard]] std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                             const QDateTime &now) const override;
    QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) override;
    [[nodiscard]] CorrectionRule correctionRule(const Order &order, const QDateTime &leftAt, int corrected,
                                                const QDateTime &now) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> cancelReasons() const override;
    QCoro::Task<Result<void, ChannelFailure>> probe() override;

private:
    QCoro::Task<Result<WalmartAnswer, ChannelFailure>> get(QByteArray target);
    [[nodiscard]] QByteArray firstTarget(const OrderWindow &window, int limit) const;
    [[nodiscard]] QByteArray orderTarget(const OrderId &id) const;
    [[nodiscard]] Result<Order, ChannelFailure> read(const WalmartAnswer &answer, const OrderId &id) const;

    WalmartAccount m_account;
    Clock &m_clock;
    WalmartWire m_wire;
};

} // namespace packbench
