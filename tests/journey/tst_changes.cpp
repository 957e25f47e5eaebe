// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/outboxmodel.h"
#include "tests/journey/support/shopfloor.h"

#include <QTest>
#include <algorithm>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What changes after packing, through the real window: another label, and units that can not be sent.
class ChangesJourney : public QObject
{
    Q_OBJECT

private:
    static int calls(ShopFloor &floor, PracticeEntry::Event event)
    {
        const std::vector<PracticeEntry> &entries = floor.server.ledger().entries();
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [event](const PracticeEntry &entry) { return entry.event == event; }));
    }

    static QString trackingOf(ShopFloor &floor, const QString &order)
    {
        QStringList numbers;
        for (const PracticeLine &line : floor.server.market().order(order)->lines) {
            for (const PracticePart &part : line.parts) {
                for (const PracticePackage &package : part.packages)
                    numbers << package.tracking;
            }
        }
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void aNewLabelIsToldOnce_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("all is well") << QString() << false;
        QTest::newRow("the answer is lost") << u"drop-after,method=POST,path=shipping"_s << false;
        QTest::newRow("503 after it was done") << u"503-after,method=POST,path=shipping"_s << false;
        QTest::newRow("refused") << u"400,method=POST,path=shipping"_s << true;
    }

    void aNewLabelIsToldOnce()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isRefused);
        ShopFloor floor({});
        floor.window().resize(1280, 720);
        const QString order = floor.orderWithLineOf(1);
        floor.scan(order);
        floor.scan(floor.barcodeOf(floor.state().lines.front().sku));
        const QString old = floor.freshLabel();
        floor.scan(old);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        floor.server.setFaults(faultsOf({fault}));
        floor.scan(u"PBCORRECT"_s);
        floor.scan(old);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().next.text.contains(u'1'), 30'000);
        const QString fresh = floor.freshLabel();
        floor.scan(fresh);
        QVERIFY(floor.state().question.has_value());
        QCOMPARE(floor.state().question->change->before, old);
        QCOMPARE(floor.state().question->change->after, fresh);
        floor.picture(u"correct-side-by-side.png"_s);
        floor.press(Qt::Key_1);
        if (isRefused) {
            QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().attention(), 1, 30'000);
            QCOMPARE(trackingOf(floor, order), old);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(trackingOf(floor, order), fresh, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(calls(floor, PracticeEntry::Event::Corrected), 1);
        QCOMPARE(floor.server.ledger().summary().shipments, 1);
        // The next correction starts from the number that was told last, whichever of both is scanned.
        floor.scan(u"PBCORRECT"_s);
        floor.scan(old);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().next.text.contains(u'1'), 30'000);
        floor.scan(fresh);
        QCOMPARE(floor.state().band.kind, AnswerKind::Wrong);
    }

    void oneOfSeveralBoxesIsCorrectedAndTheOthersStay()
    {
        ShopFloor floor({});
        const QString order = floor.orderWithLineOf(2);
        floor.scan(order);
        const QString item = floor.barcodeOf(floor.state().lines.front().sku);
        const QString first = floor.freshLabel();
        const QString second = floor.freshLabel();
        floor.scan(item);
        floor.scan(u"PBNEXTBOX"_s);
        floor.scan(first);
        floor.scan(item);
        floor.scan(second);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages, 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        floor.scan(u"PBCORRECT"_s);
        // The order's number asks for the box; its label would answer that.
        floor.scan(order);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().question.has_value(), 30'000);
        floor.press(Qt::Key_2);
        QTRY_VERIFY(!floor.state().question.has_value());
        floor.scan(first);
        QCOMPARE(floor.state().band.kind, AnswerKind::Wrong);
        const QString fresh = floor.freshLabel();
        floor.scan(fresh);
        QVERIFY(floor.state().question.has_value());
        QCOMPARE(floor.state().question->change->before, second);
        floor.press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(trackingOf(floor, order).contains(fresh), 30'000);
        QVERIFY(trackingOf(floor, order).contains(first));
        QVERIFY(!trackingOf(floor, order).contains(second));
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(floor.server.ledger().summary().shipments, 1);
    }

    void whatIsShortIsCancelledByTheShiftLead_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << QString();
        QTest::newRow("the answer is lost") << u"drop-after,method=POST,path=cancel"_s;
        QTest::newRow("closed before it was done") << u"drop-before,method=POST,path=cancel"_s;
    }

    void whatIsShortIsCancelledByTheShiftLead()
    {
        QFETCH(QString, fault);
        ShopFloor floor({});
        const QString order = floor.orderWithLineOf(2);
        floor.scan(order);
        const QString sku = floor.state().lines.front().sku;
        floor.scan(floor.barcodeOf(sku));
        floor.scan(u"PBSHORT"_s);
        floor.scan(floor.freshLabel());
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        floor.server.setFaults(faultsOf({fault}));
        // The rest waits for the shift lead.
        const OrderKey key{floor.workplace().keeper().records().front().id, OrderId(order)};
        QVERIFY(floor.workplace().book().find(key) != nullptr);
        floor.workplace().bench().cancelOrder(key);
        QVERIFY(floor.state().question.has_value());
        QCOMPARE(floor.state().question->answers.size(), 2);
        floor.press(Qt::Key_1);
        const auto cancelled = [&floor, &order] { return floor.server.market().order(order)->has(u"Cancelled"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(cancelled(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(calls(floor, PracticeEntry::Event::Cancelled), 1);
        QCOMPARE(calls(floor, PracticeEntry::Event::Repeated), 0);
        QCOMPARE(floor.server.market().order(order)->lines.front().quantityIn(u"Cancelled"_s), 1);
        QCOMPARE(floor.server.market().order(order)->lines.front().quantityIn(u"Shipped"_s), 1);
        QTRY_VERIFY(floor.workplace().book().find(key) == nullptr);
    }
};

QTEST_MAIN(ChangesJourney)
#include "tst_changes.moc"
