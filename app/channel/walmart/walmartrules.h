// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "channel/walmart/walmartaccount.h"

namespace packbench {

/// The first objection to sending \a shipment for \a order at \a now.
[[nodiscard]] std::optional<ShipmentObjection> walmartObjection(const Shipment &shipment, const Order &order, const WalmartAccount &account,
                                                                const QDateTime &now);

/// The order's method where it is one of the API's (however it is written), else Standard.
[[nodiscard]] QString walmartMethod(const QString &method);

} // namespace packbench
