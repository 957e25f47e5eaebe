// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/spokenchannels.h"

#include "channel/akinon/akinonkind.h"
#include "channel/kinds.h"
#include "channel/tiktok/tiktokkind.h"
#include "channel/walmart/walmartkind.h"

namespace packbench {

void speakChannels()
{
    ChannelKinds kinds;
    kinds.push_back(std::make_unique<WalmartKind>());
    kinds.push_back(std::make_unique<TikTokKind>());
    kinds.push_back(std::make_unique<AkinonKind>());
    setChannelKinds(std::move(kinds));
}

} // namespace packbench
