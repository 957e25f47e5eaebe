// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"

#include <QHash>
#include <memory>

namespace packbench {

/// The accounts that this station works for. Who awaits a channel holds it, so that an account may be removed at any time.
class Channels
{
public:
    /// Adds an account, or replaces its channel.
    void put(const AccountId &account, const std::shared_ptr<Channel> &channel) { m_byAccount.insert(account, channel); }
    void remove(const AccountId &account) { m_byAccount.remove(account); }
    /// Nothing when the account is not known here (any more).
    [[nodiscard]] std::shared_ptr<Channel> of(const AccountId &account) const { return m_byAccount.value(account); }
    [[nodiscard]] QList<AccountId> accounts() const { return m_byAccount.keys(); }

private:
    QHash<AccountId, std::shared_ptr<Channel>> m_byAccount;
};

} // namespace packbench
