// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "practice/httpmessage.h"

#include <QTcpSocket>

namespace packbench {

/// One keep-alive connection to the practice marketplace: whole requests out, answers in, one at a time.
class PracticeConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over; the connection deletes itself when the client is gone. The clock must outlive it.
    PracticeConnection(QTcpSocket *socket, bool isSecure, Clock &clock, QObject *parent);

    /// Answers the request that arrived last.
    void send(const QByteArray &bytes);
    /// Sends a piece of the answer; more follows.
    void sendPiece(const QByteArray &bytes);
    /// Sends, then closes.
    void sendLast(const QByteArray &bytes);
    /// Closes without an answer.
    void drop();
    /// Its client waits for an answer that has not been given.
    [[nodiscard]] bool isKeptWaiting() const { return m_isAnswering && !m_isClosing; }
    /// The "Host" of the request that arrived last.
    [[nodiscard]] const QByteArray &calledAs() const { return m_calledAs; }

Q_SIGNALS:
    /// The next request is read only after it was answered.
    void requestArrived(const packbench::PracticeRequest &request);

private:
    void read();
    void process();
    void watchForSlowness();

    QTcpSocket *m_socket;
    QByteArray m_scheme;
    Clock &m_clock;
    PracticeRequestReader m_reader;
    bool m_isAnswering = false;
    bool m_isProcessing = false;
    bool m_isClosing = false;
    int m_served = 0;
    QByteArray m_calledAs;
};

} // namespace packbench
