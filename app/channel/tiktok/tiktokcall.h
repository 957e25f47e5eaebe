// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "net/http.h"

#include <QJsonObject>
#include <QString>
#include <utility>
#include <vector>

namespace packbench {

/// One call of the API, before credentials.
struct TikTokCall {
    HttpMethod method = HttpMethod::Get;
    QByteArray path;                                      ///< percent-encoded where ids need it, no query
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< names and values as they are, not encoded
    QByteArray body;                                      ///< JSON of a POST, exactly the bytes that leave
    QString requestId;                                    ///< of ours, for the log; empty asks for a fresh one
    bool ofShop = true;                                   ///< carries shop_cipher; /authorization and /seller refuse it
};

/// The lowercase hex of HMAC-SHA256 over secret + path + sorted names and values + body + secret (sign your API request).
/// `sign` and `access_token` take no part.
[[nodiscard]] QByteArray tiktokSignature(const TikTokCall &call, const Secret &appSecret);

/// The URL with every value percent-encoded, `sign` last.
[[nodiscard]] QByteArray tiktokUrl(const QByteArray &baseUrl, const TikTokCall &call, const QByteArray &sign);

} // namespace packbench
