// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/support/shopfloor.h"

#include <QTest>

using namespace packbench;

/// The main job through the real window: an order of one line goes out in two boxes, exactly once, whatever the
/// marketplace does with the shipping call.
class TwoBoxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderGoesOutInTwoBoxesExactlyOnce_data()
    {
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QByteArray>("flavour");
        QTest::addColumn<QString>("fault");
        QTest::newRow("http, all is well") << false << QByteArray("global") << QString();
        QTest::newRow("http, legacy keys") << false << QByteArray("legacy") << QString();
        QTest::newRow("https, all is well") << true << QByteArray("legacy") << QString();
        QTest::newRow("http, 503 although it was applied") << false << QByteArray("global") << QStringLiteral("503-after,path=hipping");
        QTest::newRow("https, 503 although it was applied") << true << QByteArray("global") << QStringLiteral("503-after,path=hipping");
        QTest::newRow("http, closed without an answer") << false << QByteArray("legacy") << QStringLiteral("drop-after,path=hipping");
        QTest::newRow("https, closed without an answer") << true << QByteArray("global") << QStringLiteral("drop-after,path=hipping");
        QTest::newRow("http, closed before it was applied") << false << QByteArray("global") << QStringLiteral("drop-before,path=hipping");
    }

    void anOrderGoesOutInTwoBoxesExactlyOnce()
    {
        QFETCH(bool, secure);
        QFETCH(QByteArray, flavour);
        QFETCH(QString, fault);
        ShopFloor floor({secure, flavour});
        floor.server.setFaults(faultsOf({fault}));
        const QString order = floor.orderWithLineOf(2);
        QVERIFY(!order.isEmpty());
        floor.scan(order);
        QCOMPARE(floor.state().orderNumber, order);
        const QString item = floor.barcodeOf(floor.state().lines.front().sku);
        floor.scan(item);
        floor.scan(QStringLiteral("PBNEXTBOX"));
        const QString first = floor.freshLabel();
        floor.scan(first);
        floor.scan(item);
        const QString second = floor.freshLabel();
        floor.scan(second);
        QTRY_COMPARE(floor.state().band.kind, AnswerKind::Complete);
        QVERIFY(!floor.state().order);

        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().rowCount(), 0, 30'000);
        const PracticeSummary truth = floor.server.ledger().summary();
        QCOMPARE(truth.shipments, 1);
        QCOMPARE(truth.packages, 2);
        QCOMPARE(truth.repeats, 0);
        QCOMPARE(truth.doubles, 0);
        QCOMPARE(truth.acknowledged <= 1, true);
    }
};

QTEST_MAIN(TwoBoxesTest)
#include "tst_twoboxes.moc"
