// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"

#include <chrono>
#include <optional>

namespace packbench {

/// Waits that double with every failure in a row, with jitter, never shorter than what the other side asked for.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds shortest, std::chrono::milliseconds longest) : m_shortest(shortest), m_longest(longest) {}

    /// The wait after one more failure.
    std::chrono::milliseconds next(Randomness &randomness, std::optional<std::chrono::milliseconds> asked = {});
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::chrono::milliseconds m_shortest;
    std::chrono::milliseconds m_longest;
    int m_failures = 0;
};

} // namespace packbench
