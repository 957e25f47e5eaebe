// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QPointer>
#include <utility>
#include <vector>

namespace packbench::chaos {

/// The clock of one station: set wrong on purpose, and of a program that can be stopped and go on (SIGSTOP, SIGCONT) while
/// the time goes on.
class StationClock final : public Clock
{
public:
    /// The clock must outlive this one.
    explicit StationClock(Clock &clock) : m_clock(clock) {}

    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addMSecs(m_skew.count()); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_clock.callAfter(delay, context, [this, whose = QPointer<QObject>(context), action = std::move(action)] {
            if (m_isFrozen)
                m_held.emplace_back(whose, action);
            else
                action();
        });
    }

    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    void freeze() { m_isFrozen = true; }
    /// What became due meanwhile happens now.
    void thaw()
    {
        m_isFrozen = false;
        const auto held = std::exchange(m_held, {});
        for (const auto &[whose, action] : held) {
            if (whose)
                action();
        }
    }
    /// The program ended.
    void forget()
    {
        m_isFrozen = false;
        m_held.clear();
    }

private:
    Clock &m_clock;
    std::chrono::milliseconds m_skew{0};
    bool m_isFrozen = false;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
};

} // namespace packbench::chaos
