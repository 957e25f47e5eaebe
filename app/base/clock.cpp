// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QCoro/QCoroFuture>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPromise>
#include <QTimer>
#include <ctime>
#include <memory>

namespace packbench {

QCoro::Task<void> Clock::sleep(std::chrono::milliseconds delay, QObject *context)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> done = promise->future();
    callAfter(delay, context, [promise] { promise->finish(); });
    promise.reset();
    co_await done;
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::uptime() const
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                     + std::chrono::nanoseconds(time.tv_nsec));
    }
#endif
    return std::chrono::milliseconds(QDeadlineTimer::current().deadline());
}

void SystemClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace packbench
