// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/outboxmodel.h"
#include "tests/journey/support/shopfloor.h"

#include <QAbstractItemView>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What could not be settled stands in the outbox of the real window, in words, and what to do about it.
class OutboxJourney : public QObject
{
    Q_OBJECT

private:
    static QString finishOne(ShopFloor &floor)
    {
        const QString order = floor.orderWithLineOf(1);
        floor.scan(order);
        if (floor.state().orderNumber != order) {
            return {};
        }
        floor.scan(floor.barcodeOf(floor.state().lines.front().sku));
        floor.scan(floor.freshLabel());
        if (!QTest::qWaitFor([&floor] { return floor.state().band.kind == AnswerKind::Complete; })) {
            return {};
        }
        return order;
    }

private Q_SLOTS:
    void whatIsUnknownAndWhatWasCancelledStandThereWithAdvice()
    {
        ShopFloor floor({false, "global"});
        floor.window().resize(1600, 900);
        // The shipping call is answered by silence, and so is every look at that order afterwards.
        floor.server.setFaults(faultsOf({u"drop-after,path=hipping"_s}));
        const QString unknown = finishOne(floor);
        QVERIFY(!unknown.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        floor.server.setFaults(faultsOf({u"503,method=GET,times=-1,path="_s + unknown}));

        const QString cancelled = finishOne(floor);
        QVERIFY(!cancelled.isEmpty() && cancelled != unknown);
        QVERIFY(floor.server.market().cancel(cancelled));
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().stop.has_value(), 30'000);
        QVERIFY2(floor.state().stop->title.contains(cancelled), qPrintable(floor.state().stop->title));
        QVERIFY(!floor.state().stop->advice.isEmpty());
        floor.workplace().bench().acknowledgeStop();

        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().attention(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().unknown(), 1, 30'000);
        floor.workplace().bench().show(View::Outbox);
        auto *list = floor.window().findChild<QAbstractItemView *>(u"outboxList"_s);
        QVERIFY(list != nullptr);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QStringList said;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                said << list->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
            }
        }
        QVERIFY2(said.join(u'\n').contains(unknown) && said.join(u'\n').contains(cancelled), qPrintable(said.join(u'\n')));
        floor.picture(u"outbox-real.png"_s);
        // Nothing was shipped twice, and the cancelled order not at all.
        const PracticeSummary truth = floor.server.ledger().summary();
        QCOMPARE(truth.ordersShipped, 1);
        QCOMPARE(truth.repeats + truth.doubles, 0);
        // Once the order can be read again, it settles by itself.
        floor.server.setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().unknown(), 0, 60'000);
        QCOMPARE(floor.server.ledger().summary().shipments, 1);
    }
};

QTEST_MAIN(OutboxJourney)
#include "tst_outbox.moc"
