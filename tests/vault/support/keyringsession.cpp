// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/vault/support/keyringsession.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <csignal>

namespace packbench {

namespace {

const QByteArray keyringPassword("open sesame");

void end(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished();
        }
    }
}

} // namespace

KeyringSession::~KeyringSession()
{
    if (m_keyring.state() != QProcess::NotRunning) {
        (void)thaw();
    }
    end(m_keyring);
    end(m_bus);
}

bool KeyringSession::start()
{
    const QByteArray place = m_folder.path().toUtf8();
    QDir().mkpath(m_folder.filePath(QStringLiteral("runtime")));
    QFile::setPermissions(m_folder.filePath(QStringLiteral("runtime")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, place);
    }
    qputenv("XDG_RUNTIME_DIR", place + "/runtime");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("GNOME_KEYRING_CONTROL");

    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
        return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());

    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(m_folder.filePath(QStringLiteral("keyring.log")));
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted()) {
        return false;
    }
    m_keyring.write(keyringPassword);
    m_keyring.waitForBytesWritten();
    m_keyring.closeWriteChannel();
    return call({QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"), QStringLiteral("10"),
                 QStringLiteral("org.freedesktop.secrets")});
}

bool KeyringSession::lock()
{
    return call({QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"), QStringLiteral("org.freedesktop.secrets"),
                 QStringLiteral("--object-path"), QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("[objectpath '/org/freedesktop/secrets/collection/login']")});
}

bool KeyringSession::unlock()
{
    // What PAM sends when the person types the password: a credentials byte, then length, operation 1 (unlock), password.
    QByteArray packet;
    QDataStream stream(&packet, QIODevice::WriteOnly);
    stream << quint32(2 * sizeof(quint32) + sizeof(quint32) + static_cast<size_t>(keyringPassword.size())) << quint32(1);
    stream << keyringPassword;

    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(QStringLiteral("runtime/keyring/control")));
    if (!socket.waitForConnected()) {
        return false;
    }
    socket.write(QByteArray(1, '\0'));
    socket.write(packet);
    while (socket.bytesAvailable() < 8) {
        if (!socket.waitForReadyRead(5000)) {
            return false;
        }
    }
    return socket.read(8) == QByteArray::fromHex("0000000800000000");
}

bool KeyringSession::freeze()
{
    return ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP) == 0;
}

bool KeyringSession::thaw()
{
    return ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT) == 0;
}

bool KeyringSession::call(const QStringList &arguments)
{
    QProcess gdbus;
    gdbus.start(QStringLiteral("gdbus"), arguments);
    return gdbus.waitForFinished() && gdbus.exitCode() == 0;
}

} // namespace packbench
