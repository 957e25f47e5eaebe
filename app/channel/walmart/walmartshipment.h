// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartaccount.h"
#include "domain/shipment.h"

namespace packbench {

/// The target of the call: `cancel` for a cancellation, `shipping` when each line is in one package, else
/// `multiPackageShipping`; with the query of a correction's mode where the account says so.
[[nodiscard]] QByteArray walmartShipPath(const Shipment &shipment, const WalmartAccount &account);

/// The call's JSON body; a correction carries `processMode` where the account says so.
[[nodiscard]] QByteArray walmartShipJson(const Shipment &shipment, const WalmartAccount &account);

/// The same as XML, elements in the sequence that the schema prescribes.
[[nodiscard]] QByteArray walmartShipXml(const Shipment &shipment, const WalmartAccount &account);

} // namespace packbench
