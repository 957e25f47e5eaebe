// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "domain/packingsession.h"
#include "domain/shipment.h"

namespace packbench::sample {

/// The instant at which ManualClock starts.
[[nodiscard]] QDateTime start();
[[nodiscard]] OrderKey key(int number);
/// An acknowledged order with one line "1" of \a quantity units.
[[nodiscard]] Order order(int number, int quantity = 1);
/// An order in which every member has a value of its own.
[[nodiscard]] Order fullOrder();
/// All units of order(number, quantity) in one package.
[[nodiscard]] Shipment shipment(int number, const QString &trackingNumber, int quantity = 1);
/// order(number, 2) with one unit packed.
[[nodiscard]] PackingSession session(int number);
[[nodiscard]] JournalEntry fact(const QString &kind, int orderNumber = 0);

} // namespace packbench::sample
