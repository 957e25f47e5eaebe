// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/backoff.h"

#include <algorithm>

namespace packbench {

std::chrono::milliseconds Backoff::next(Randomness &randomness, std::optional<std::chrono::milliseconds> asked)
{
    constexpr int mostDoublings = 16;
    const auto doubled = m_shortest * (qint64(1) << std::min(m_failures, mostDoublings));
    ++m_failures;
    const std::chrono::milliseconds whole = std::min<std::chrono::milliseconds>(doubled, m_longest);
    // Between three quarters and five quarters: stations that failed together do not come back together.
    const auto half = static_cast<quint32>(std::max<qint64>(whole.count() / 2, 1));
    const std::chrono::milliseconds jittered = whole * 3 / 4 + std::chrono::milliseconds(randomness.below(half));
    return std::max(jittered, asked.value_or(std::chrono::milliseconds(0)));
}

} // namespace packbench
