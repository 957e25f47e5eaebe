// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace packbench {

enum class HttpMethod {
    Get,  ///< harmless: may be repeated below us
    Post, ///< acts: leaves at most once
};

/// As on the wire, e.g. `POST`.
[[nodiscard]] QByteArray httpWord(HttpMethod method);

/// Name and value, exact bytes.
using HttpHeader = std::pair<QByteArray, QByteArray>;

/// One request, byte for byte as it will leave.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QByteArray url; ///< fully percent-encoded; https, or http to this computer
    std::vector<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds deadline{30000}; ///< from sending to the last byte of the answer
    QString requestId;                         ///< for the log
    /// Asked before anything leaves, and again before the first byte of the body; nothing lets it go.
    std::function<bool()> mayLeave;

    void setHeader(const QByteArray &name, const QByteArray &value);
};

/// Why there is no whole answer.
enum class TransferTrouble {
    None,
    BadAddress,   ///< the URL is not allowed or would not leave as given; nothing was sent
    NeverArrived, ///< name look-up, connection or TLS handshake failed; nothing of the request was sent
    Certificate,  ///< the server's certificate was refused; nothing of the request was sent
    Ambiguous,    ///< the request may have left: it may have been done
};

/// What came back.
struct HttpAnswer {
    int status = 0; ///< 0 when there was none; counts only without trouble
    std::vector<HttpHeader> headers;
    QByteArray body;
    TransferTrouble trouble = TransferTrouble::None;
    QString error;        ///< what was wrong, in words
    QDateTime serverDate; ///< the Date header, UTC; invalid when absent

    /// A header's value without regard to letter case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A time as HTTP headers write it (RFC 9110 5.6.7, IMF-fixdate); invalid when it is none.
[[nodiscard]] QDateTime httpTime(const QByteArray &text);

/// The URL as Qt would send it: illegal bytes encoded, needlessly encoded letters decoded. Empty when it is no URL.
[[nodiscard]] QByteArray sendableUrl(const QByteArray &url);

/// Why a request to \a url is refused here; empty when it may go. The URL must leave exactly as given, by https or to
/// this computer.
[[nodiscard]] QString urlObjection(const QByteArray &url);

} // namespace packbench
