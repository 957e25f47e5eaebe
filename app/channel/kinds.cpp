// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/kinds.h"

#include "channel/walmart/walmartkind.h"

namespace packbench {

const std::vector<std::unique_ptr<ChannelKind>> &channelKinds()
{
    static const std::vector<std::unique_ptr<ChannelKind>> kinds = [] {
        std::vector<std::unique_ptr<ChannelKind>> all;
        all.push_back(std::make_unique<WalmartKind>());
        return all;
    }();
    return kinds;
}

const ChannelKind *channelKind(const QString &id)
{
    for (const std::unique_ptr<ChannelKind> &kind : channelKinds()) {
        if (kind->id() == id) {
            return kind.get();
        }
    }
    return nullptr;
}

} // namespace packbench
