// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/dispatcher.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"
#include "tests/support/scriptedmarket.h"

#include <QStringList>

namespace packbench {

/// A real store, a scripted market and a clock that the test moves, with a dispatcher between them.
class SyncBench
{
public:
    SyncBench();

    /// Everything that can happen without time passing has happened after this.
    void settle();
    /// Lets time pass, stopping wherever something becomes due.
    void pass(std::chrono::milliseconds time);
    /// A dispatcher as after a restart of the program; the store is opened anew.
    void restart();

    /// Order \a number (acknowledged, \a quantity units) on the market, finished with \a tracking.
    OutboxEntry finish(int number, const QString &tracking, int quantity = 1);
    [[nodiscard]] OutboxEntry entry(int number);
    [[nodiscard]] DutyState state(int number) { return entry(number).state; }
    [[nodiscard]] QStringList journal(int number);
    /// Runs SQL on the file from outside, as another program would.
    [[nodiscard]] QString sql(const QString &statement) const;

    OpenStore store;
    ManualClock clock;
    EvenRandomness randomness;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    std::unique_ptr<Dispatcher> dispatcher;
    DispatchRules rules;
};

} // namespace packbench
