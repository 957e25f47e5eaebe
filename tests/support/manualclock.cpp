// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/manualclock.h"

#include <algorithm>
#include <tuple>

namespace packbench {

ManualClock::ManualClock(QDateTime start) : m_now(std::move(start)) {}

void ManualClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    m_calls.push_back({m_uptime + std::max(delay, std::chrono::milliseconds(0)), m_order++, context, std::move(action)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const std::chrono::milliseconds end = m_uptime + by;
    for (;;) {
        const auto next = std::min_element(m_calls.begin(), m_calls.end(),
                                           [](const Call &a, const Call &b) { return std::tie(a.at, a.order) < std::tie(b.at, b.order); });
        if (next == m_calls.end() || next->at > end) {
            break;
        }
        const Call call = std::move(*next);
        m_calls.erase(next);
        // What became due while the computer slept comes late, not back in time.
        const std::chrono::milliseconds at = std::max(m_uptime, call.at);
        m_now = m_now.addMSecs((at - m_uptime).count());
        m_uptime = at;
        if (call.context != nullptr) {
            call.action();
        }
    }
    if (end > m_uptime) {
        m_now = m_now.addMSecs((end - m_uptime).count());
        m_uptime = end;
    }
}

std::optional<std::chrono::milliseconds> ManualClock::untilNext() const
{
    std::optional<std::chrono::milliseconds> result;
    for (const Call &call : m_calls) {
        if (call.context != nullptr && (!result || call.at - m_uptime < *result)) {
            result = call.at - m_uptime;
        }
    }
    return result;
}

} // namespace packbench
