// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <memory>

namespace packbench {

/// Why a key or a signature could not be had.
enum class RsaFailure {
    NotBase64,
    NotPkcs8, ///< base64, but no unencrypted PKCS#8 private key
    NotRsa,
    SigningFailed,
};

/// An RSA private key that signs with SHA-256 (RSASSA-PKCS1-v1_5).
class RsaKey
{
public:
    /// Reads the base64 of an unencrypted PKCS#8 DER key, with or without PEM armour and line ends.
    static Result<RsaKey, RsaFailure> fromBase64(const Secret &text);

    /// The signature's bytes.
    [[nodiscard]] Result<QByteArray, RsaFailure> sign(const QByteArray &message) const;

private:
    struct Key;
    explicit RsaKey(std::shared_ptr<const Key> key);

    std::shared_ptr<const Key> m_key;
};

} // namespace packbench
