// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"

#include <QString>
#include <memory>
#include <vector>

namespace packbench {

using ChannelKinds = std::vector<std::unique_ptr<ChannelKind>>;

/// Says which kinds of channel this program speaks: once, at start, before anything asks and before there are threads.
void setChannelKinds(ChannelKinds kinds);

/// Every kind of channel that this program speaks.
[[nodiscard]] const ChannelKinds &channelKinds();

/// The kind with this id; null when there is none.
[[nodiscard]] const ChannelKind *channelKind(const QString &id);

/// What an error code of any channel means; nothing for codes that are not known.
[[nodiscard]] std::optional<CodeWords> codeWords(const QString &code);

} // namespace packbench
