// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/wedgerules.h"
#include "station/desks.h"

namespace packbench {

/// How the station's settings want scans to be told from typing and read.
[[nodiscard]] WedgeRules scannerRules(const std::vector<SettingsDesk::Row> &rows);

} // namespace packbench
