// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <optional>

namespace packbench {

/// \a plain so that only who has \a key can read it, for a place that others can read: AES-256-GCM (NIST SP 800-38D) with
/// a fresh nonce, under a key that is derived from \a key (HMAC-SHA-256). \a context says what it is; with another one it
/// cannot be opened. Empty when the cryptographic library fails.
[[nodiscard]] QByteArray sealed(const Secret &plain, const Secret &key, const QByteArray &context);

/// Nothing when it was changed, or sealed with another key or context.
[[nodiscard]] std::optional<Secret> unsealed(const QByteArray &bytes, const Secret &key, const QByteArray &context);

} // namespace packbench
