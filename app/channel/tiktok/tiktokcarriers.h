// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"

#include <QJsonValue>

namespace packbench {

/// The shipping providers of a delivery option; known ones get Packbench's carrier key.
[[nodiscard]] std::vector<ChannelCarrier> readTikTokProviders(const QJsonValue &data);

/// The provider that carries the package: by carrier key, else by name; null when none of them does.
[[nodiscard]] const ChannelCarrier *tiktokProvider(const ShipmentPackage &package, const std::vector<ChannelCarrier> &providers);

} // namespace packbench
