// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpmessage.h"

#include <QJsonObject>
#include <QSslCertificate>
#include <QTcpSocket>
#include <memory>

namespace packbench {

/// What a raw socket got back.
struct RawAnswer {
    int status = 0; ///< 0: the connection closed without an answer
    QByteArray head;
    QByteArray body;
    bool isWhole = false; ///< the body has the announced length

    [[nodiscard]] QJsonObject json() const;
    /// The error code, whichever of the documented shapes it came in.
    [[nodiscard]] QString code() const;
    /// The field that the error names.
    [[nodiscard]] QString field() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A client that writes bytes and reads bytes, without a library's opinion of HTTP.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    /// Over TLS, trusting only that certificate.
    RawClient(quint16 port, const QByteArray &trustedPem);

    void write(const QByteArray &bytes);
    /// Waits for one whole answer, or for the end of the connection.
    RawAnswer read();
    RawAnswer exchange(const PracticeRequest &request);
    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    static QByteArray bytesOf(const PracticeRequest &request);

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
};

} // namespace packbench
