// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QPointer>
#include <vector>

namespace packbench {

/// A clock that moves only when a test says so; due calls run in order of their time.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 3, 14), QTime(15, 0), Qt::UTC));

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;

    /// Moves on, running what becomes due on the way.
    void advance(std::chrono::milliseconds by);
    /// Moves only the wall clock, as a corrected computer clock does.
    void jump(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    /// The computer sleeps: time goes on, and what became due meanwhile comes after it.
    void sleepThrough(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_uptime += by;
    }
    /// Delay until the next call; nothing when none is pending.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Call {
        std::chrono::milliseconds at;
        quint64 order;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_uptime{0};
    quint64 m_order = 0;
    std::vector<Call> m_calls;
};

} // namespace packbench
