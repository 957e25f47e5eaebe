// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QCoro/QCoroFuture>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <ctime>
#include <memory>

namespace packbench {

namespace {

/// Wakes a sleeping coroutine; dropped before, it lets it sleep on. A destroyed QPromise would wake it.
class Alarm
{
public:
    Alarm() { m_promise->start(); }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    ~Alarm()
    {
        if (!m_promise->future().isFinished()) {
            static_cast<void>(m_promise.release());
        }
    }

    [[nodiscard]] QFuture<void> rung() const { return m_promise->future(); }
    void ring() { m_promise->finish(); }

private:
    std::unique_ptr<QPromise<void>> m_promise = std::make_unique<QPromise<void>>();
};

} // namespace

QCoro::Task<void> Clock::sleep(std::chrono::milliseconds delay, QObject *context)
{
    auto alarm = std::make_shared<Alarm>();
    const QFuture<void> rung = alarm->rung();
    callAfter(delay, context, [alarm] { alarm->ring(); });
    alarm.reset();
    const QPointer<QObject> alive(context);
    co_await rung;
    if (!alive) {
        // It went between the ring and the waking: nobody may go on in what it owned.
        const QFuture<void> never = (new Alarm)->rung();
        co_await never;
    }
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
