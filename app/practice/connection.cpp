// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/connection.h"

namespace packbench {

namespace {

constexpr std::chrono::seconds patience{30};

} // namespace

PracticeConnection::PracticeConnection(QTcpSocket *socket, bool isSecure, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_scheme(isSecure ? "https" : "http")
    , m_clock(clock)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    watchForSlowness();
    // What came before the signals were connected; after the caller has connected its own.
    QMetaObject::invokeMethod(this, &PracticeConnection::read, Qt::QueuedConnection);
}

void PracticeConnection::watchForSlowness()
{
    m_clock.callAfter(patience, this, [this, served = m_served] {
        if (served == m_served && !m_isAnswering && !m_reader.isEmpty())
            drop();
    });
}

void PracticeConnection::read()
{
    m_reader.feed(m_socket->readAll());
    process();
}

void PracticeConnection::process()
{
    if (m_isProcessing) // send() was called while a request was being told
        return;
    m_isProcessing = true;
    while (!m_isAnswering && m_socket->state() == QAbstractSocket::ConnectedState) {
        PracticeRequest request;
        const PracticeRequestReader::State state = m_reader.next(request);
        if (state == PracticeRequestReader::State::Refused)
            sendLast(PracticeReply{m_reader.refusal(), "text/plain", "Bad request\n", {{"Connection", "close"}}}.bytes());
        if (state != PracticeRequestReader::State::Ready)
            break;
        request.scheme = m_scheme;
        m_isAnswering = true;
        ++m_served;
        m_calledAs = request.header("Host");
        Q_EMIT requestArrived(request);
    }
    m_isProcessing = false;
    if (!m_isAnswering && !m_reader.isEmpty())
        watchForSlowness();
}

void PracticeConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_isAnswering = false;
    process();
}

void PracticeConnection::sendPiece(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void PracticeConnection::sendLast(const QByteArray &bytes)
{
    m_isAnswering = true;
    m_isClosing = true;
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void PracticeConnection::drop()
{
    m_isAnswering = true;
    m_isClosing = true;
    m_socket->disconnectFromHost();
}

} // namespace packbench
