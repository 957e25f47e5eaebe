// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// A box is packed, and found again in the history as the marketplace knows it.
#include "tests/journey/support/shopfloor.h"

#include <QLineEdit>
#include <QtTest>

using namespace packbench;
using namespace Qt::StringLiterals;

class HistoryJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerAndTheHistoryAgree()
    {
        ShopFloor floor({});
        StationHistoryDesk &history = floor.workplace().history();
        QStringList labels;
        QStringList orders;
        for (int i = 0; i < 2; ++i) {
            const QString order = floor.orderWithLineOf(1);
            QVERIFY(!order.isEmpty());
            floor.scan(order);
            floor.scan(floor.barcodeOf(floor.state().lines.front().sku));
            orders << order;
            labels << floor.freshLabel();
            floor.scan(labels.last());
            QTRY_COMPARE(floor.state().band.kind, AnswerKind::Complete);
        }
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().rowCount(), 0, 30'000);

        floor.workplace().bench().show(View::History);
        QTRY_COMPARE(history.rows().rowCount(), 2);
        for (const int i : {0, 1}) {
            floor.scan(labels.at(i));
            QTRY_COMPARE(history.detail().number, orders.at(i));
            QCOMPARE(floor.workplace().bench().view(), View::History);
            QCOMPARE(history.detail().mark, HistoryModel::Mark::Left);
            QString shipped;
            QString request;
            for (const PracticeEntry &entry : floor.server.ledger().entries()) {
                if (entry.event == PracticeEntry::Event::Shipped && entry.order == orders.at(i)) {
                    shipped = entry.shipped.front().packages.front().tracking;
                    request = entry.request;
                }
            }
            QCOMPARE(comparableTrackingNumber(history.detail().boxes.front().number), shipped);
            QCOMPARE(shipped, labels.at(i));
            QVERIFY2(history.detail().requestIds.contains(request), qPrintable(request));
        }
        const auto *search = floor.window().findChild<QLineEdit *>(u"historySearch"_s);
        QCOMPARE(search->text(), orders.last());
    }
};

QTEST_MAIN(HistoryJourneyTest)
#include "tst_history.moc"
