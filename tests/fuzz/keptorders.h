// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/json.h"
#include "tests/fuzz/foreignbytes.h"

namespace packbench::fuzz {

/// What a channel's bytes became must survive the store, or a restart would show another order than the packer saw.
inline void demandKept(const std::vector<Order> &orders)
{
    for (const Order &order : orders) {
        demand(!order.key.order.isEmpty());
        const auto again = orderFromJson(toBytes(toJson(order)));
        demand(again.has_value());
        demand(*again == order);
        demand(order.remaining() >= 0);
    }
}

} // namespace packbench::fuzz
