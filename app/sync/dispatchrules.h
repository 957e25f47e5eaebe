// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace packbench {

/// The dispatcher's patience; all of it are settings.
struct DispatchRules {
    std::chrono::milliseconds recall{15'000};          ///< a finished shipment may be taken back this long, 0-120 s
    int readBackCount = 3;                             ///< "the channel has nothing of it" counts after this many reads …
    std::chrono::milliseconds readBackSpread{600'000}; ///< … spread over at least this; longer than a request may take
    std::chrono::milliseconds firstReadBack{10'000};   ///< how soon an unknown outcome is read back first
    int perAccount = 3;                                ///< shipments of one account under way at once
    int batchSize = 20;                                ///< shipments in one call at most, where a channel takes several
    std::chrono::milliseconds pause{900'000};          ///< how long an account rests after its credentials were refused
    std::chrono::milliseconds shortestRetry{2'000};
    std::chrono::milliseconds longestRetry{600'000};
};

} // namespace packbench
