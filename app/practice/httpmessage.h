// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace packbench {

using PracticeHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP/1.1 request as it stood on the wire: the target is never decoded, because signatures cover its bytes.
struct PracticeRequest {
    QByteArray scheme = "http"; ///< `http` or `https`: how the connection came in
    QByteArray method;
    QByteArray target; ///< path and query exactly as sent
    PracticeHeaders headers;
    QByteArray body;

    /// The first header of that name in any letter case; null when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray path() const;
    /// What follows the first `?`; null when there is none.
    [[nodiscard]] QByteArray query() const;
    /// The URL that the client meant, byte for byte.
    [[nodiscard]] QByteArray url() const { return scheme + "://" + header("Host") + target; }
};

/// One HTTP/1.1 answer.
struct PracticeReply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    PracticeHeaders headers;

    [[nodiscard]] QByteArray bytes() const;
};

/// Cuts a byte stream into requests with Content-Length bodies.
class PracticeRequestReader
{
public:
    enum class State { NeedsMore, Ready, Refused };

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Takes the next whole request off the stream.
    State next(PracticeRequest &request);
    /// The status to answer with after Refused: 400, 413, 431 or 501.
    [[nodiscard]] int refusal() const { return m_refusal; }
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }

private:
    State refuse(int status);
    State readHead(const QByteArray &head, PracticeRequest &request, qsizetype &length);

    QByteArray m_buffer;
    int m_refusal = 0;
};

} // namespace packbench
