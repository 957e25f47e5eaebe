// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QObject>
#include <chrono>
#include <functional>

namespace packbench {

/// Time as a collaborator, so that tests own it: the wall clock, a clock that never jumps, and delayed calls.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The current instant in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back and counts the time the machine was suspended.
    [[nodiscard]] virtual std::chrono::milliseconds uptime() const = 0;
    /// Calls \a action once after \a delay on the context's thread, unless the context is destroyed before.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;

    /// Suspends the calling coroutine. It never resumes when \a context is destroyed first, so whatever awaits it
    /// must be owned by the context.
    QCoro::Task<void> sleep(std::chrono::milliseconds delay, QObject *context);
};

/// The computer's own clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds uptime() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace packbench
