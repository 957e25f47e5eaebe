// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawserver.h"

#include <QSslServer>
#include <QTcpSocket>

namespace packbench {

namespace {

/// The first whole request of \a bytes, which loses it; false while it is incomplete.
bool takeRequest(QByteArray &bytes, RawRequest &request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    qsizetype length = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        request.headers.emplace_back(line.left(colon), line.mid(colon + 2));
        if (line.left(colon).toLower() == "content-length") {
            length = line.mid(colon + 2).toLongLong();
        }
    }
    if (bytes.size() < end + 4 + length) {
        return false;
    }
    request.bytes = bytes.left(end + 4 + length);
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return true;
}

} // namespace

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

bool RawRequest::has(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.first.toLower() == name.toLower()) {
            return true;
        }
    }
    return false;
}

RawServer::RawServer() : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

RawServer::RawServer(const QSslConfiguration &tls) : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

RawServer::~RawServer() = default;

void RawServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no port to listen on");
    }
}

void RawServer::answer(int status, const QByteArray &body, const QByteArray &contentType, const QByteArray &moreHeaders)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    if (!contentType.isEmpty()) {
        bytes += "Content-Type: " + contentType + "\r\n";
    }
    bytes += moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    answerRaw(bytes, After::KeepOpen);
}

void RawServer::answerRaw(const QByteArray &bytes, After after)
{
    m_answers.push_back({bytes, after});
}

QByteArray RawServer::url() const
{
    const QByteArray root = m_isTls ? QByteArrayLiteral("https://localhost:") : QByteArrayLiteral("http://127.0.0.1:");
    return root + QByteArray::number(port());
}

quint16 RawServer::port() const
{
    return m_server->serverPort();
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0) {
            read(socket);
        }
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray bytes = socket->property("unread").toByteArray() + socket->readAll();
    RawRequest request;
    while (takeRequest(bytes, request)) {
        m_requests.push_back(request);
        reply(socket);
        request = {};
    }
    socket->setProperty("unread", bytes);
}

void RawServer::reply(QTcpSocket *socket)
{
    const Canned canned = m_answers.empty() ? Canned{"HTTP/1.1 500 Unplanned\r\nContent-Length: 0\r\n\r\n", After::KeepOpen}
                                            : m_answers.front();
    if (!m_answers.empty()) {
        m_answers.pop_front();
    }
    socket->write(canned.bytes);
    socket->flush();
    if (canned.after == After::Close) {
        socket->disconnectFromHost();
    }
    Q_EMIT requested();
}

} // namespace packbench
