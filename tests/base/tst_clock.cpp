// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace packbench;

namespace {

QCoro::Task<void> wakeUp(Clock &clock, QObject *context, bool &isAwake)
{
    co_await clock.sleep(std::chrono::milliseconds(20), context);
    isAwake = true;
}

} // namespace

class ClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSleeperWakesWhenItsTimeIsOver()
    {
        SystemClock clock;
        QObject context;
        bool isAwake = false;
        const auto task = wakeUp(clock, &context, isAwake);
        QTRY_VERIFY(isAwake);
    }

    void aSleeperWhoseContextGoesNeverWakes()
    {
        SystemClock clock;
        auto context = std::make_unique<QObject>();
        bool isAwake = false;
        const auto task = wakeUp(clock, context.get(), isAwake);
        context.reset();
        QObject another;
        bool isAnotherAwake = false;
        const auto later = wakeUp(clock, &another, isAnotherAwake);
        QTRY_VERIFY(isAnotherAwake);
        QVERIFY(!isAwake);
    }

    void aSleeperWhoseContextGoesNeverWakesByAManualClock()
    {
        bool isAwake = false;
        ManualClock clock;
        auto context = std::make_unique<QObject>();
        const auto task = wakeUp(clock, context.get(), isAwake);
        context.reset();
        clock.advance(std::chrono::milliseconds(100));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isAwake);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
