// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/kinds.h"

#include "channel/akinon/akinonkind.h"
#include "channel/tiktok/tiktokkind.h"
#include "channel/walmart/walmartkind.h"

namespace packbench {

const std::vector<std::unique_ptr<ChannelKind>> &channelKinds()
{
    static const std::vector<std::unique_ptr<ChannelKind>> kinds = [] {
        std::vector<std::unique_ptr<ChannelKind>> all;
        all.push_back(std::make_unique<WalmartKind>());
        all.push_back(std::make_unique<TikTokKind>());
        all.push_back(std::make_unique<AkinonKind>());
        return all;
    }();
    return kinds;
}

std::optional<CodeWords> codeWords(const QString &code)
{
    for (const std::unique_ptr<ChannelKind> &kind : channelKinds()) {
        if (auto words = kind->codeWords(code)) {
            return words;
        }
    }
    return std::nullopt;
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
