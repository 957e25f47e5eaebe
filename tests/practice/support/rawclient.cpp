// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

/// The first error of any JSON shape.
QJsonObject firstError(const QJsonObject &json)
{
    if (json.contains(u"error"_s))
        return json.value(u"error"_s).toArray().at(0).toObject();
    const QJsonValue errors = json.value(u"errors"_s);
    return (errors.isArray() ? errors.toArray() : errors.toObject().value(u"error"_s).toArray()).at(0).toObject();
}

} // namespace

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::code() const
{
    return firstError(json()).value(u"code"_s).toString();
}

QString RawAnswer::field() const
{
    return firstError(json()).value(u"field"_s).toString();
}

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port) : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    (void)QTest::qWaitFor([this] {
        return m_socket->state() == QAbstractSocket::ConnectedState || m_socket->error() == QAbstractSocket::ConnectionRefusedError;
    });
}

RawClient::RawClient(quint16 port, const QByteArray &trustedPem)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(trustedPem));
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    QSslSocket *const raw = socket.get();
    m_socket = std::move(socket);
    (void)QTest::qWaitFor([raw] { return raw->isEncrypted() || raw->state() == QAbstractSocket::UnconnectedState; });
}

void RawClient::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

RawAnswer RawClient::read()
{
    RawAnswer answer;
    (void)QTest::qWaitFor([&] {
        m_buffer += m_socket->readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end >= 0) {
            answer.head = m_buffer.left(end);
            const qsizetype length = answer.header("Content-Length").toLongLong();
            answer.body = m_buffer.mid(end + 4, length);
            answer.isWhole = answer.body.size() == length;
        }
        return answer.isWhole || m_socket->state() == QAbstractSocket::UnconnectedState;
    });
    answer.status = answer.head.mid(9, 3).toInt();
    m_buffer.remove(0, answer.head.isEmpty() ? 0 : answer.head.size() + 4 + answer.body.size());
    return answer;
}

QByteArray RawClient::bytesOf(const PracticeRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

RawAnswer RawClient::exchange(const PracticeRequest &request)
{
    write(bytesOf(request));
    return read();
}

} // namespace packbench
