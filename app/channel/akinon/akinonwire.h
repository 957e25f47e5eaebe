// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonsession.h"
#include "net/pace.h"

namespace packbench {

/// One call of the API, before credentials.
struct AkinonCall {
    HttpMethod method = HttpMethod::Get;
    QByteArray url;  ///< whole, percent-encoded; of the account's own origin
    QByteArray body; ///< JSON of a POST
    QByteArray accept = QByteArrayLiteral("application/json");
    QString requestId; ///< for the log; empty asks for a fresh one
};

/// A 2xx answer and the call that got it.
struct AkinonAnswer {
    HttpAnswer http;
    QString requestId;
};

/// Same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QByteArray &url, const QByteArray &other);

/// Makes calls of an account: paced, and with its key, which goes to the account's own origin only.
class AkinonWire
{
public:
    AkinonWire(AkinonAccount account, ChannelTools tools);

    /// An answer with a 2xx status, or what went wrong. After a 401, which means that nothing was done, accounts with a
    /// password sign in again and make the call once more.
    QCoro::Task<Result<AkinonAnswer, ChannelFailure>> exchange(AkinonCall call);
    /// Bytes from an address that the API named (a label).
    QCoro::Task<Result<QByteArray, ChannelFailure>> download(QByteArray url);

private:
    [[nodiscard]] HttpRequest requestFor(const AkinonCall &call, const Secret &key) const;

    AkinonAccount m_account;
    ChannelTools m_tools;
    Pace m_pace;
    AkinonSession m_session;
};

} // namespace packbench
