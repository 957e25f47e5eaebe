// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/catalogue.h"
#include "practice/order.h"

namespace packbench {

/// Makes \a count varied orders, newest first, the same for the same seed and \a now. The first twenty or so are the
/// cases that a packer meets rarely (a cancelled order, a deadline in minutes, twelve lines, one box too few …).
[[nodiscard]] std::vector<PracticeOrder> makeSampleOrders(int count, quint32 seed, const QDateTime &now,
                                                          const PracticeCatalogue &catalogue);

} // namespace packbench
