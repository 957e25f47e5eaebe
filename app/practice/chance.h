// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"

#include <random>

namespace packbench {

/// Chance that repeats itself for the same seed, so that a failing run can be replayed. Its UUIDs are the system's:
/// two servers of one seed must not give the same tokens.
class SeededRandomness final : public Randomness
{
public:
    explicit SeededRandomness(quint32 seed) : m_random(seed) {}

    [[nodiscard]] quint32 below(quint32 bound) override { return bound == 0 ? 0 : static_cast<quint32>(m_random()) % bound; }
    [[nodiscard]] QUuid uuid() override { return QUuid::createUuid(); }

private:
    std::mt19937 m_random;
};

/// Another clock, set wrong on purpose.
class SkewedClock final : public Clock
{
public:
    /// The clock must outlive this one.
    explicit SkewedClock(Clock &clock) : m_clock(clock) {}

    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addMSecs(m_skew.count()); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_clock.callAfter(delay, context, std::move(action));
    }

private:
    Clock &m_clock;
    std::chrono::milliseconds m_skew{0};
};

} // namespace packbench
