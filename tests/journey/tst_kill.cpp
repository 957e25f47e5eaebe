// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/support/shopfloor.h"

#include "practice/ledger.h"

#include <QProcess>
#include <QTest>

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
        // The truth is the ledger on disk: a marketplace that dies with the program tells the same when it comes back.
        QTemporaryDir folder;
        const QString ledger = folder.filePath(QStringLiteral("data/practice-ledger.jsonl"));
        const auto shipments = [&ledger] {
            const auto entries = PracticeLedger::read(ledger);
            return entries ? PracticeLedger::summarize(*entries).shipments : 0;
        };
        for (int round = 0; round < 3; ++round) {
            const int before = shipments();
            QProcess program;
            program.setStandardOutputFile(QProcess::nullDevice());
            program.setStandardErrorFile(QProcess::nullDevice());
            program.start(QStringLiteral(PACKBENCH_PROGRAM),
                          {QStringLiteral("--practice"), QStringLiteral("--autopilot"), QStringLiteral("--orders"), QStringLiteral("4"),
                           QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data"))});
            QVERIFY(program.waitForStarted());
            // Killed as soon as the marketplace has applied some more: perhaps before the program knows of it.
            // A pilot that finds a half-finished order may also give up and end.
            QTRY_VERIFY_WITH_TIMEOUT(shipments() > before || program.state() == QProcess::NotRunning, 60'000);
            program.kill();
            QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        }
        const auto entries = PracticeLedger::read(ledger);
        QVERIFY(entries.has_value());
        const PracticeSummary truth = PracticeLedger::summarize(*entries);
        QVERIFY(truth.ordersShipped > 0);
        QCOMPARE(truth.repeats, 0);
        QCOMPARE(truth.doubles, 0);
    }
};

QTEST_MAIN(KillTest)
#include "tst_kill.moc"
