// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"

namespace packbench {

/// What an error code means, in the language of the program; nothing when it is not known.
[[nodiscard]] std::optional<CodeWords> akinonCodeWords(const QString &code);

/// What an input parameter is called for people; unknown ones keep their name.
[[nodiscard]] QString akinonFieldTitle(const QString &field);

/// The package does not stand where the command expects it: somebody else moved it.
[[nodiscard]] QString akinonMovedCode();

} // namespace packbench
