// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/support/careless.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace packbench {

namespace {

QString put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

} // namespace

CarelessServer::CarelessServer(const TestCertificate &certificate, const QString &protocol)
{
    QStringList arguments{QStringLiteral("s_server"),
                          QStringLiteral("-accept"),
                          QStringLiteral("localhost:0"),
                          QStringLiteral("-cert"),
                          put(m_folder.filePath(QStringLiteral("certificate.pem")), certificate.pem()),
                          QStringLiteral("-key"),
                          put(m_folder.filePath(QStringLiteral("key.pem")), certificate.keyPem()),
                          QStringLiteral("-cipher"),
                          QStringLiteral("ALL:@SECLEVEL=0")};
    if (!protocol.isEmpty()) {
        arguments << protocol;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("openssl"), arguments);
    static const QRegularExpression accepts(QStringLiteral("ACCEPT \\S*:(\\d+)"));
    const bool isUp = QTest::qWaitFor(
        [this] {
            m_port = accepts.match(QString::fromLatin1(heard())).captured(1).toInt();
            return m_port > 0;
        },
        20'000);
    if (!isUp) {
        qFatal("openssl s_server: %s", heard().constData());
    }
}

CarelessServer::~CarelessServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray CarelessServer::heard()
{
    m_heard += m_process.readAll();
    return m_heard;
}

} // namespace packbench
