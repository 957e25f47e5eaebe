// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartaccount.h"
#include "channel/walmart/walmartsession.h"
#include "net/pace.h"

namespace packbench {

/// One call of the API, before credentials.
struct WalmartCall {
    HttpMethod method = HttpMethod::Get;
    QByteArray target; ///< path and query
    QByteArray body;
    QByteArray contentType; ///< of the body
    QByteArray accept = QByteArrayLiteral("application/json");
    QString requestId; ///< empty asks for a fresh one
};

/// A 2xx answer and the call that got it.
struct WalmartAnswer {
    HttpAnswer http;
    HttpMethod method = HttpMethod::Get;
    QString requestId; ///< as it was sent last
};

/// Makes calls: paced, with credentials, with a correlation id of their own.
class WalmartWire
{
public:
    WalmartWire(WalmartAccount account, ChannelTools tools);

    /// An answer with a 2xx status, or what went wrong. After a 401 that a renewal may cure the call is made once more:
    /// a 401 means that nothing was done.
    QCoro::Task<Result<WalmartAnswer, ChannelFailure>> exchange(WalmartCall call);
    [[nodiscard]] QString freshId();

private:
    [[nodiscard]] HttpRequest requestFor(const WalmartCall &call) const;

    WalmartAccount m_account;
    ChannelTools m_tools;
    Pace m_pace;
    std::unique_ptr<WalmartSession> m_session;
};

} // namespace packbench
