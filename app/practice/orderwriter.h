// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/order.h"

#include <QJsonObject>

namespace packbench {

/// The order as both APIs send it, without the `order` wrapper. \a withProduct adds image and weight to each item;
/// \a withWfsId keeps the id of an order that the marketplace ships itself (the legacy API leaves it out).
[[nodiscard]] QJsonObject practiceJson(const PracticeOrder &order, bool withProduct, bool withWfsId);

} // namespace packbench
