// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartsession.h"

#include "channel/walmart/globalsession.h"
#include "channel/walmart/legacysigner.h"

namespace packbench {

std::unique_ptr<WalmartSession> walmartSession(const WalmartAccount &account, const ChannelTools &tools)
{
    if (account.flavour == WalmartAccount::Flavour::Legacy) {
        return std::make_unique<LegacySigner>(account, tools);
    }
    return std::make_unique<GlobalSession>(account, tools);
}

} // namespace packbench
