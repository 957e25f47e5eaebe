// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonaccount.h"

#include <QPromise>

namespace packbench {

/// The key of an account: as imported, or had by signing in with user name and password.
class AkinonSession
{
public:
    AkinonSession(AkinonAccount account, ChannelTools tools);

    /// A key to call with. A failure means that nothing of the call was sent.
    QCoro::Task<Result<Secret, ChannelFailure>> key();
    /// Called with a key that got a 401; true when another one may be had.
    [[nodiscard]] bool renew(const Secret &refused);

private:
    QCoro::Task<Result<Secret, ChannelFailure>> signIn();

    AkinonAccount m_account;
    ChannelTools m_tools;
    Secret m_key;
    std::shared_ptr<QPromise<void>> m_signingIn; ///< others wait for the one who does
};

} // namespace packbench
