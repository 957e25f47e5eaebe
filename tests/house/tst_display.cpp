// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program on a real X display, as `./dev run` starts it at a desk; everything else is tested offscreen.
class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsPackedInAWindowOfAnXServer();
};

void TestDisplay::anOrderIsPackedInAWindowOfAnXServer()
{
    const QTemporaryDir folder;
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                          QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QVERIFY(server.waitForStarted());
    QVERIFY(server.waitForReadyRead());
    const QString display = QLatin1Char(':') + QString::fromLatin1(server.readLine()).trimmed();

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), display);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(PACKBENCH_PROGRAM),
                  {QStringLiteral("--practice"), QStringLiteral("--autopilot"), QStringLiteral("--orders"), QStringLiteral("1"),
                   QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data"))});
    QVERIFY(program.waitForFinished(100'000));
    const QByteArray output = program.readAll();
    server.terminate();
    server.waitForFinished();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("1 orders shipped"), output.constData());
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
