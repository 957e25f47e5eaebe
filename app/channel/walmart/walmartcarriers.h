// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"

namespace packbench {

/// The carriers that Walmart Canada lists (carriers.json).
[[nodiscard]] const std::vector<ChannelCarrier> &walmartCarriers();

/// The listed carrier of a package: by Packbench's key, else by code or name; null when it is not on the list.
[[nodiscard]] const ChannelCarrier *walmartCarrier(const ShipmentPackage &package);

/// Where the recipient follows the package: its own URL, else the listed carrier's; may be empty.
[[nodiscard]] QString walmartTrackingUrl(const ShipmentPackage &package);

/// The shipping methods on the wire.
[[nodiscard]] const QStringList &walmartMethods();

} // namespace packbench
