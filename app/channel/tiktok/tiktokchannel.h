// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/tiktok/tiktokaccount.h"
#include "channel/tiktok/tiktokorders.h"
#include "channel/tiktok/tiktokshipping.h"
#include "channel/tiktok/tiktokwire.h"

#include <QHash>

namespace packbench {

/// A shop at TikTok Shop.
class TikTokChannel final : public Channel
{
public:
    TikTokChannel(TikTokAccount account, ChannelTools tools);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] const std::vector<ChannelCarrier> &carriers(const Order &order) const override;
    [[nodiscard]] QString shipFromCountry() const override { return m_account.market.code; }
    [[nodiscard]] QString methodFor(const Order &order) const override { return order.method; }

    QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) override;
    QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) override;
    QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) override;
    [[nodiscard]] std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                             const QDateTime &now) const override;
    QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) override;
    [[nodiscard]] Progress progress(const Shipment &shipment, const Order &order) const override;
    [[nodiscard]] bool mayGoTogether(const Shipment &shipment, const Order &order) const override;
    QCoro::Task<std::vector<Result<Order, ChannelFailure>>> shipTogether(std::vector<ShipmentOfOrder> shipments,
                                                                         QString requestId) override;
    QCoro::Task<Result<HandoverChoices, ChannelFailure>> handovers(Order order) override;
    QCoro::Task<Result<LabelDocument, ChannelFailure>> label(Shipment shipment, int package, Order order, bool asPicture) override;
    [[nodiscard]] CorrectionRule correctionRule(const Order &order, const QDateTime &leftAt, int corrected,
                                                const QDateTime &now) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> cancelReasons() const override;
    [[nodiscard]] QDateTime authorizedUntil() const override { return m_wire.tokens().authorizedUntil(); }
    QCoro::Task<void> recallAuthorization() override;
    QCoro::Task<Result<void, ChannelFailure>> redeem(QString code) override;
    QCoro::Task<Result<std::vector<SellerShop>, ChannelFailure>> shops() override;
    QCoro::Task<Result<void, ChannelFailure>> probe() override;

private:
    using Orders = QCoro::Task<Result<OrderPage, ChannelFailure>>;
    Orders details(QStringList ids);
    QCoro::Task<void> addSplitRules(std::vector<Order> *orders);
    QCoro::Task<Result<void, ChannelFailure>> addProviders(std::vector<Order> orders);
    QCoro::Task<Result<void, ChannelFailure>> addTracking(Order *order);
    QCoro::Task<Result<void, ChannelFailure>> combine(OrderPage *page);
    QCoro::Task<Result<TikTokPackage, ChannelFailure>> package(QString id);
    [[nodiscard]] QString providerOf(const Shipment &shipment, int box, const Order &order) const;

    TikTokAccount m_account;
    Clock &m_clock;
    TikTokWire m_wire;
    QHash<QString, std::vector<ChannelCarrier>> m_providers; ///< by delivery option
    std::vector<ChannelCarrier> m_allProviders;              ///< of all delivery options seen so far
};

} // namespace packbench
