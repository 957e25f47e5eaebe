// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartsession.h"
#include "net/rsasignature.h"

namespace packbench {

/// The headers that prove a request to the legacy API: signature over consumer id, URL, method and time (each followed
/// by a line feed).
[[nodiscard]] Result<HttpRequest, RsaFailure> legacySigned(HttpRequest request, const WalmartAccount &account, const RsaKey &key,
                                                           const QDateTime &at);

/// Signs every attempt with the seller's key.
class LegacySigner final : public WalmartSession
{
public:
    LegacySigner(WalmartAccount account, ChannelTools tools);

    QCoro::Task<Result<HttpRequest, ChannelFailure>> authorized(HttpRequest request) override;
    bool renew(const HttpRequest &refused) override;

private:
    WalmartAccount m_account;
    ChannelTools m_tools;
    std::optional<RsaKey> m_key; ///< dropped after a 401: the next call reads the keychain again
};

} // namespace packbench
