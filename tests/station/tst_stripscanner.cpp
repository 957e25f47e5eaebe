// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/outboxmodel.h"
#include "station/packers.h"
#include "station/stripfeed.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace packbench;

class StripScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStripSaysWhetherScansArrive_data();
    void theStripSaysWhetherScansArrive();
};

void StripScannerTest::theStripSaysWhetherScansArrive_data()
{
    QTest::addColumn<bool>("focused");
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("heard");
    QTest::addColumn<int>("light");
    const QString port = QStringLiteral("/dev/ttyACM0");
    QTest::newRow("typing scanner") << true << QString() << false << int(StripItem::Light::Good);
    QTest::newRow("another window") << false << QString() << false << int(StripItem::Light::Bad);
    QTest::newRow("on a port, another window") << false << port << true << int(StripItem::Light::Good);
    QTest::newRow("unplugged") << true << port << false << int(StripItem::Light::Attention);
    QTest::newRow("unplugged, another window") << false << port << false << int(StripItem::Light::Bad);
}

void StripScannerTest::theStripSaysWhetherScansArrive()
{
    QFETCH(bool, focused);
    QFETCH(QString, port);
    QFETCH(bool, heard);
    QFETCH(int, light);
    ManualClock clock;
    OutboxModel outbox(clock);
    Packers packers(clock);
    StripFeed strip(clock, outbox, packers);
    strip.setScanner(focused);
    strip.setSerialScanner(port, heard);
    const StripItem item = strip.state().items.back();
    QCOMPARE(item.id, QStringLiteral("scanner"));
    QCOMPARE(int(item.light), light);
    QVERIFY(port.isEmpty() || (item.strong + item.text).contains(port));
}

QTEST_GUILESS_MAIN(StripScannerTest)
#include "tst_stripscanner.moc"
