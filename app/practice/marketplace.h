// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/httpmessage.h"

#include <chrono>
#include <functional>

namespace packbench {

/// A marketplace as its door sees it: something that answers requests, at once or, when it is to fail late, after a while.
class PracticeMarketplace
{
public:
    /// What a request asks for, done when called.
    using Deed = std::function<void()>;

    PracticeMarketplace() = default;
    PracticeMarketplace(const PracticeMarketplace &) = delete;
    PracticeMarketplace &operator=(const PracticeMarketplace &) = delete;
    virtual ~PracticeMarketplace() = default;

    virtual PracticeReply answer(const PracticeRequest &request) = 0;
    /// Checks now who asks, since a signature may be too old when the deed is done; gives the deed, or the refusal.
    virtual Result<Deed, PracticeReply> admitForLater(const PracticeRequest &request) = 0;
    /// Reads of what \a request names show the present state until \a duration has passed.
    virtual void freeze(const PracticeRequest &request, std::chrono::milliseconds duration) = 0;
    /// How it says 429.
    [[nodiscard]] virtual PracticeReply tooManyCalls() const = 0;
};

} // namespace packbench
