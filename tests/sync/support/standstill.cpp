// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/support/standstill.h"

#include "tests/store/support/openstore.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace packbench {

void standStill(const std::vector<Store *> &stores, const ScriptedMarket &market)
{
    constexpr int wanted = 16; // a chain of steps needs several
    const auto done = [&stores, &market] {
        return std::accumulate(stores.begin(), stores.end(), static_cast<quint64>(market.calls.size()),
                               [](quint64 sum, const Store *store) { return sum + store->commits(); });
    };
    for (int quiet = 0; quiet < wanted; ++quiet) {
        const quint64 before = done();
        // An answer from the database thread proves that all earlier work there is done.
        for (Store *store : stores) {
            static_cast<void>(answerOf(store->products().preference(QStringLiteral("none"))));
        }
        QCoreApplication::processEvents();
        quiet = before == done() ? quiet : 0;
    }
}

void passTime(const std::vector<ManualClock *> &clocks, std::chrono::milliseconds time, const std::function<void()> &settle)
{
    settle();
    while (time.count() > 0) {
        std::chrono::milliseconds step = time;
        for (const ManualClock *clock : clocks) {
            step = std::min(step, clock->untilNext().value_or(step));
        }
        for (ManualClock *clock : clocks) {
            clock->advance(step);
        }
        time -= step;
        settle();
    }
}

} // namespace packbench
