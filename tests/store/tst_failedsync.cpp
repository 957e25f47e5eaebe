// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/killedwriter.h"
#include "tests/store/support/openstore.h"

#include <QFile>
#include <QTest>

using namespace packbench;

class FailedSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedSyncIsHeardOfAndNothingUnsureIsAnswered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sync.sqlite"));
        const QString log = folder.filePath(QStringLiteral("strace.log"));
        const Said said = killedAfter(60, QStringLiteral("strace"),
                                      {QStringLiteral("-f"), QStringLiteral("-o"), log, QStringLiteral("-e"),
                                       QStringLiteral("trace=fdatasync"), QStringLiteral("-e"),
                                       QStringLiteral("inject=fdatasync:error=EIO:when=20"), QCoreApplication::applicationFilePath(),
                                       QStringLiteral("--write"), file});
        QVERIFY2(said.count() > 0, "strace is not installed, or may not trace here");
        QFile trace(log);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        QCOMPARE(trace.readAll().count("INJECTED"), 1);
        QCOMPARE(said.troubles, 1);
        QCOMPARE(said.recoveries, 1);
        compareWithStore(said, DatabasePlace::ofFile(file));
    }
};

int main(int argc, char *argv[])
{
    return testOrWrite<FailedSyncTest>(argc, argv);
}
#include "tst_failedsync.moc"
