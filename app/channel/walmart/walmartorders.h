// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonreader.h"
#include "channel/channel.h"
#include "channel/walmart/walmartaccount.h"

namespace packbench {

/// Reads a page of orders, JSON or XML. Orders that Walmart fulfils itself are left out; one that cannot be read is set
/// aside. Safe on any thread.
[[nodiscard]] Result<OrderPage, JsonFailure> readWalmartPage(const QByteArray &body, const WalmartAccount &account);

/// Reads a single order, wrapped in `order` or not.
[[nodiscard]] Result<Order, JsonFailure> readWalmartOrder(const QByteArray &body, const WalmartAccount &account);

} // namespace packbench
