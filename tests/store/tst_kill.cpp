// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/killedwriter.h"
#include "tests/store/support/openstore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packbench;

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLosesNothingThatWasAnswered()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        for (int round = 0; round < 8; ++round) {
            const DatabasePlace place = testsServer() ? freshServerPlace()
                                                      : DatabasePlace::ofFile(folder.filePath(QStringLiteral("%1.sqlite").arg(round)));
            const Said said = killedAfter(static_cast<int>(1 + random.bounded(150U)), QCoreApplication::applicationFilePath(),
                                          {QStringLiteral("--write"), place.text()});
            QVERIFY(said.count() > 0);
            compareWithStore(said, place);
        }
    }
};

int main(int argc, char *argv[])
{
    return testOrWrite<KillTest>(argc, argv);
}
#include "tst_kill.moc"
