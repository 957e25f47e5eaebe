// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedmarket.h"

#include <chrono>
#include <functional>
#include <vector>

namespace packbench {

/// Everything that can happen without time passing has happened after this.
void standStill(const std::vector<Store *> &stores, const ScriptedMarket &market);

/// Lets time pass at all \a clocks alike, stopping wherever something becomes due at one of them.
void passTime(const std::vector<ManualClock *> &clocks, std::chrono::milliseconds time, const std::function<void()> &settle);

} // namespace packbench
