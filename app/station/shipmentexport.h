// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace packbench {

/// What people call the stations; one without a name goes by its id.
using StationNames = QHash<StationId, QString>;

/// One row per line and package, RFC 4180 with a heading, UTF-8; a field that a spreadsheet would take for a formula is
/// written with a leading apostrophe.
/// What was cancelled at the channels and is to be corrected in the inventory, one SKU a line.
[[nodiscard]] QByteArray inventoryAsCsv(const std::vector<OutboxEntry> &entries);
[[nodiscard]] QByteArray shipmentsAsCsv(const std::vector<OutboxEntry> &entries, const StationNames &stations = {});

/// One object per shipment with its packages and parts.
[[nodiscard]] QByteArray shipmentsAsJson(const std::vector<OutboxEntry> &entries, const StationNames &stations = {});

} // namespace packbench
