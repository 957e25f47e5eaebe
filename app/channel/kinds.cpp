// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/kinds.h"

namespace packbench {

namespace {

ChannelKinds &spokenKinds()
{
    static ChannelKinds kinds;
    return kinds;
}

} // namespace

void setChannelKinds(ChannelKinds kinds)
{
    spokenKinds() = std::move(kinds);
}

const ChannelKinds &channelKinds()
{
    return spokenKinds();
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
