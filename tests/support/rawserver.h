// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

class QTcpSocket;

namespace packbench {

/// A request exactly as its bytes arrived.
struct RawRequest {
    QByteArray bytes; ///< head and body
    QByteArray method;
    QByteArray target; ///< path and query as sent
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of a header by its exact name; null when absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool has(const QByteArray &name) const;
};

/// A server that keeps what it got byte for byte and answers canned bytes in turn.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    enum class After {
        KeepOpen,
        Close,
    };

    RawServer();
    /// Speaks TLS.
    explicit RawServer(const QSslConfiguration &tls);
    ~RawServer() override;

    /// Queues an answer: JSON by default, with Content-Length.
    void answer(int status, const QByteArray &body, const QByteArray &contentType = QByteArrayLiteral("application/json"),
                const QByteArray &moreHeaders = {});
    /// Queues exact bytes; an empty text with Close hangs up without an answer, with KeepOpen it never answers.
    void answerRaw(const QByteArray &bytes, After after);
    void hangUp() { answerRaw({}, After::Close); }
    void keepSilent() { answerRaw({}, After::KeepOpen); }

    [[nodiscard]] const std::vector<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] const RawRequest &last() const { return m_requests.back(); }
    [[nodiscard]] QByteArray url() const; ///< `http://127.0.0.1:port`, or https with localhost
    [[nodiscard]] quint16 port() const;

Q_SIGNALS:
    void requested();

private:
    struct Canned {
        QByteArray bytes;
        After after;
    };
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    std::deque<Canned> m_answers;
    std::vector<RawRequest> m_requests;
};

} // namespace packbench
