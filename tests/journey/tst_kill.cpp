// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/support/shopfloor.h"

#include "practice/ledger.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>

using namespace packbench;

/// Half-packed work and finished shipments outlive the program.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHalfPackedOrderReopensWhereItWas()
    {
        ShopFloor floor({});
        const QString order = floor.orderWithLineOf(2);
        floor.scan(order);
        const QString item = floor.barcodeOf(floor.state().lines.front().sku);
        floor.scan(item);
        floor.scan(QStringLiteral("PBNEXTBOX"));
        floor.scan(floor.freshLabel());
        const std::vector<BenchBoxState> boxes = floor.state().boxes;

        floor.close();
        floor.open();

        QTRY_COMPARE(floor.state().orderNumber, order);
        QCOMPARE(floor.state().boxes, boxes);
        floor.scan(item);
        floor.scan(floor.freshLabel());
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages, 2, 30'000);
    }

    void theProgramKilledAnywhereShipsNothingTwice()
    {
        // The truth lives in a marketplace of its own process: killing the program does not kill it.
        QTemporaryDir folder;
        for (int round = 0; round < 3; ++round) {
            QProcess program;
            program.setProcessChannelMode(QProcess::MergedChannels);
            program.start(QStringLiteral(PACKBENCH_PROGRAM),
                          {QStringLiteral("--practice"), QStringLiteral("--autopilot"), QStringLiteral("--orders"), QStringLiteral("40"),
                           QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data"))});
            QVERIFY(program.waitForStarted());
            // Killed after some orders, at a moment that differs each time.
            QByteArray said;
            const int orders = 5 + static_cast<int>(QRandomGenerator::global()->bounded(4));
            while (said.count("packed ") < orders && program.waitForReadyRead(60'000)) {
                said += program.readAll();
            }
            QVERIFY2(said.count("packed ") >= orders, said.constData());
            program.kill();
            QVERIFY(program.waitForFinished());
        }
        const auto entries = PracticeLedger::read(folder.filePath(QStringLiteral("data/practice-ledger.jsonl")));
        QVERIFY(entries.has_value());
        const PracticeSummary truth = PracticeLedger::summarize(*entries);
        QVERIFY(truth.ordersShipped > 0);
        QCOMPARE(truth.repeats, 0);
        QCOMPARE(truth.doubles, 0);
    }
};

QTEST_MAIN(KillTest)
#include "tst_kill.moc"
