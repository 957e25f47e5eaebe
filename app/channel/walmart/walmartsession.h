// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartaccount.h"
#include "net/http.h"

namespace packbench {

/// Puts credentials on requests; each attempt asks again.
class WalmartSession
{
public:
    WalmartSession() = default;
    WalmartSession(const WalmartSession &) = delete;
    WalmartSession &operator=(const WalmartSession &) = delete;
    virtual ~WalmartSession() = default;

    /// The request with its credentials. A failure means that nothing of the request was sent.
    virtual QCoro::Task<Result<HttpRequest, ChannelFailure>> authorized(HttpRequest request) = 0;
    /// Called with a request that got a 401; true when other credentials are worth one more attempt.
    virtual bool renew(const HttpRequest &refused) = 0;
};

/// The session of the account's flavour.
[[nodiscard]] std::unique_ptr<WalmartSession> walmartSession(const WalmartAccount &account, const ChannelTools &tools);

} // namespace packbench
