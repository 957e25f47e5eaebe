// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartsession.h"

namespace packbench {

/// Gets and renews the access token of the global API (OAuth client credentials, 15 minutes).
class GlobalSession final : public WalmartSession
{
public:
    GlobalSession(WalmartAccount account, ChannelTools tools);

    QCoro::Task<Result<HttpRequest, ChannelFailure>> authorized(HttpRequest request) override;
    bool renew(const HttpRequest &refused) override;

private:
    QCoro::Task<Result<void, ChannelFailure>> fetchToken(QByteArray basic);

    WalmartAccount m_account;
    ChannelTools m_tools;
    Secret m_token;
    std::chrono::milliseconds m_renewAt{0}; ///< on the clock's uptime
};

} // namespace packbench
