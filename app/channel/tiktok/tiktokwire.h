// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/tiktok/tiktokcall.h"
#include "channel/tiktok/tiktokfailure.h"
#include "channel/tiktok/tiktoktokens.h"
#include "net/pace.h"

namespace packbench {

/// Makes calls of a shop: paced, signed over the exact bytes that leave, with a token that is good.
class TikTokWire
{
public:
    TikTokWire(TikTokAccount account, ChannelTools tools);

    /// A good answer, or what went wrong. After "token expired", which means that nothing was done, the call is made once
    /// more with a new token.
    QCoro::Task<Result<TikTokAnswer, ChannelFailure>> exchange(TikTokCall call);
    /// Bytes from an address that the API named (a label); no credentials go there.
    QCoro::Task<Result<QByteArray, ChannelFailure>> download(QByteArray url);
    [[nodiscard]] QString freshId();
    [[nodiscard]] TikTokTokens &tokens() { return m_tokens; }
    [[nodiscard]] const TikTokTokens &tokens() const { return m_tokens; }

private:
    QCoro::Task<Result<HttpRequest, ChannelFailure>> signedRequest(TikTokCall call, Secret token);

    TikTokAccount m_account;
    ChannelTools m_tools;
    Pace m_pace;
    TikTokTokens m_tokens;
};

} // namespace packbench
