// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace packbench {

/// An RSA key made for one test.
struct FreshKey {
    QByteArray privateKey; ///< base64 of PKCS#8 DER, one line
    QByteArray publicPem;
};

[[nodiscard]] FreshKey freshKey();

/// What `openssl dgst -sha256 -verify` says of a signature in base64.
[[nodiscard]] bool opensslAccepts(const QByteArray &publicPem, const QByteArray &message, const QByteArray &signature);

} // namespace packbench
