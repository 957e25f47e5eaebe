// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "net/http.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <chrono>
#include <optional>

namespace packbench {

/// Spaces the calls of one account, and holds them all when the server asks for it.
class Pace
{
public:
    /// Who waits never goes on once \a within is destroyed: what the calls need.
    Pace(Clock &clock, std::chrono::milliseconds spacing, QObject *within = nullptr);

    /// How long a call that asked now would wait.
    [[nodiscard]] std::chrono::milliseconds wait() const;
    /// Waits until the next call may be made.
    QCoro::Task<void> turn();
    /// No call is made before \a wait is over.
    void holdOff(std::chrono::milliseconds wait);

private:
    Clock &m_clock;
    QObject m_context;
    QObject *m_within;
    std::chrono::milliseconds m_spacing;
    std::chrono::milliseconds m_next{0};
    std::chrono::milliseconds m_heldUntil{0};
};

/// How long an answer asks to wait: `Retry-After` (seconds or a time), else `X-Next-Replenishment-Time` (ISO 8601, UTC
/// when it has no zone, or epoch seconds or milliseconds). Between 1 and 300 seconds; nothing when not asked.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitAskedFor(const HttpAnswer &answer, const QDateTime &now);

} // namespace packbench
