// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "channel/tiktok/tiktokaccount.h"
#include "channel/tiktok/tiktokcall.h"

namespace packbench {

/// The calls that one shipment takes, one after the other.
struct TikTokStep {
    enum class Kind {
        Done,      ///< nothing is left to do
        Split,     ///< Split Orders: every box becomes a package
        Mark,      ///< Mark Package As Shipped
        Ship,      ///< Ship Package
        Cancel,    ///< cancellations
        Correct,   ///< update shipping information
        Impossible ///< the order has no package to ship
    };
    Kind kind = Kind::Impossible;
    int box = 0;     ///< ShipmentPackage::number
    QString package; ///< the channel's package id
};

/// What comes next for \a shipment while its order stands as \a order.
[[nodiscard]] TikTokStep tiktokNextStep(const Shipment &shipment, const Order &order, const TikTokAccount &account);
[[nodiscard]] Progress tiktokProgress(const Shipment &shipment, const Order &order, const TikTokAccount &account);

/// The ids of the units that are in a box, in a stable order; those of bundles once.
[[nodiscard]] QStringList tiktokUnitsIn(const Shipment &shipment, int box);

/// An entry of the batch call, and the body of Ship Package without `id`. Only what fits the order's shipping type is named.
[[nodiscard]] QJsonObject tiktokShipBody(const Shipment &shipment, int box, const QString &providerId);
[[nodiscard]] TikTokCall tiktokCallFor(const TikTokStep &step, const Shipment &shipment, const Order &order, const QString &providerId,
                                       const TikTokAccount &account);
/// The call for several packages at once (Batch Ship Packages).
[[nodiscard]] TikTokCall tiktokBatchCall(const std::vector<QJsonObject> &packages);

/// Why the shipment can not be sent; \a providers are those of the order's delivery option.
[[nodiscard]] std::optional<ShipmentObjection> tiktokObjection(const Shipment &shipment, const Order &order,
                                                               const std::vector<ChannelCarrier> &providers, const QDateTime &now);

} // namespace packbench
