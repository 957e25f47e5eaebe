// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/firstinstance.h"

#include <QLocalSocket>

namespace packbench {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 longestWord = 32;

} // namespace

FirstInstance::FirstInstance(const QString &socketName, QObject *parent) : QObject(parent)
{
    // The data folder's lock is held, so a socket that is left is nobody's.
    QLocalServer::removeServer(socketName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::take);
    m_server.listen(socketName);
}

bool FirstInstance::tell(const QString &socketName, const QByteArray &word)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(patienceMs)) {
        return false;
    }
    socket.write(word + '\n');
    const bool sent = socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    return sent;
}

void FirstInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestWord) {
                    socket->abort();
                }
                return;
            }
            const QByteArray word = socket->readLine(longestWord).trimmed();
            if (word == "raise") {
                Q_EMIT raiseWanted();
            } else if (word == "reload") {
                Q_EMIT reloadWanted();
            } else if (word == "accounts") {
                Q_EMIT accountsWanted();
            }
        });
    }
}

} // namespace packbench
