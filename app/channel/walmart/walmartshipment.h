// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartaccount.h"
#include "domain/shipment.h"

namespace packbench {

/// The path of the ship call: `shipping` when each line is in one package, else `multiPackageShipping`.
[[nodiscard]] QByteArray walmartShipPath(const Shipment &shipment, const WalmartAccount &account);

/// The ship call's JSON body.
[[nodiscard]] QByteArray walmartShipJson(const Shipment &shipment, const WalmartAccount &account);

/// The same as XML, elements in the sequence that the schema prescribes.
[[nodiscard]] QByteArray walmartShipXml(const Shipment &shipment, const WalmartAccount &account);

} // namespace packbench
