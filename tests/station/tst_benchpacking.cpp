// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "tests/station/support/benchfloor.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

class BenchPackingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderOpensByWhateverStandsOnItsPaper_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("packed");
        QTest::newRow("its number") << u"100001"_s << 0;
        QTest::newRow("the customer's number") << u"C100001"_s << 0;
        QTest::newRow("whatever the letter case") << u"c100001"_s << 0;
        QTest::newRow("the barcode of an item") << barcodes::mug << 1;
        QTest::newRow("the SKU of an item") << u"mug"_s << 1;
        QTest::newRow("a case") << barcodes::mugCase << 2;
    }
    void anOrderOpensByWhateverStandsOnItsPaper()
    {
        QFETCH(QString, code);
        QFETCH(int, packed);
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan(code);
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QCOMPARE(floor.state().lines.at(0).packed, packed);
        QVERIFY(floor.band().kind == AnswerKind::Accepted);
    }

    void aToteOpensTheOrderThatWasPutIntoItAndIsFreeWhenThatIsPacked()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}});
        floor.put(u"100002"_s, {{u"KETTLE"_s}});
        floor.scan(u"TOTE7"_s);
        QCOMPARE(floor.headline(), u"Tote TOTE7 is empty"_s);
        floor.scan({u"100001"_s, u"TOTE7"_s});
        QCOMPARE(floor.headline(), u"Tote TOTE7 holds this order"_s);
        floor.scan({u"tote7"_s, u"PBCLOSE"_s, u"100002"_s, u"PBCLOSE"_s});
        ToteRack kept;
        kept.restore(floor.totes.saved());
        QCOMPARE(kept.orderIn(u"tote7"_s), BenchFloor::key(u"100001"_s));
        floor.scan(u"tote7"_s);
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        floor.scan({barcodes::mug, labels::ups, u"PBFINISH"_s});
        floor.settle();
        floor.scan({u"100002"_s, u"TOTE7"_s});
        QCOMPARE(floor.totes.orderIn(u"TOTE7"_s), BenchFloor::key(u"100002"_s));
    }

    void anItemOpensTheMostUrgentOrderThatMayBePacked()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}}, 30);
        floor.put(u"100002"_s, {{u"MUG"_s}}, 3);
        floor.put(u"100003"_s, {{u"MUG"_s}}, 2);
        floor.put(u"100004"_s, {{u"KETTLE"_s}}, 1);
        floor.bench->hold(BenchFloor::key(u"100003"_s), u"item missing"_s);
        floor.scan(barcodes::mug);
        QCOMPARE(floor.state().orderNumber, u"100002"_s);
        QCOMPARE(floor.headline(), u"Mug  1 of 1"_s);
    }

    void itemsComeInAnyOrderAndAreCounted()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}, {u"KETTLE"_s}});
        floor.scan({u"100001"_s, barcodes::mug});
        QCOMPARE(floor.headline(), u"Mug  1 of 2"_s);
        QCOMPARE(floor.state().next.text, u"1 × Mug"_s);
        floor.scan(barcodes::kettle);
        QCOMPARE(floor.headline(), u"Kettle  1 of 1"_s);
        QVERIFY(!floor.state().next.wantsLabel);
        floor.scan(barcodes::mug);
        QCOMPARE(floor.headline(), u"Mug  2 of 2"_s);
        QVERIFY(floor.state().next.wantsLabel);
        QCOMPARE(floor.inBox(1), (QStringList{u"2 × Mug"_s, u"1 × Kettle"_s}));
    }

    void moreThanIsWantedIsRefusedAndChangesNothing()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 3}});
        floor.scan({u"100001"_s, barcodes::mugCase});
        const std::vector<BenchLineState> before = floor.state().lines;
        floor.scan(barcodes::mugCase);
        QVERIFY(floor.band().kind == AnswerKind::Wrong);
        QCOMPARE(floor.headline(), u"Too many"_s);
        QVERIFY(floor.band().detail.contains(u"1 of Mug"_s));
        QCOMPARE(floor.state().lines == before, true);
        floor.scan({barcodes::mug, barcodes::mug});
        QCOMPARE(floor.headline(), u"Enough of these"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 3);
    }

    void aWrongItemChangesNothingAndSaysWhatWasExpected()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::kettle});
        QVERIFY(floor.band().kind == AnswerKind::Wrong);
        QCOMPARE(floor.headline(), u"Not in this order"_s);
        QVERIFY(floor.band().detail.contains(u"Kettle"_s));
        QVERIFY(floor.band().detail.contains(u"2 × Mug"_s));
        QCOMPARE(floor.state().lines.at(0).packed, 0);
    }

    void equalAnswersAreToldApartByTheirSerial()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::kettle});
        const quint64 first = floor.band().serial;
        floor.scan(barcodes::kettle);
        QVERIFY(floor.band().serial > first);
    }

    void anUnknownCodeIsTaughtToALineAndKept()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}, {u"KETTLE"_s}});
        floor.scan({u"100001"_s, u"NEW-CODE"_s});
        QCOMPARE(floor.headline(), u"Unknown code"_s);
        QVERIFY(floor.state().next.hint.contains(u"NEW-CODE"_s));
        floor.bench->selectLine(1);
        floor.bench->selectLine(1);
        floor.bench->command(u"PBTEACH"_s);
        QVERIFY(floor.state().question.has_value());
        floor.bench->answer(0, {});
        QCOMPARE(floor.headline(), u"Learned"_s);
        QCOMPARE(floor.state().lines.at(1).packed, 0);
        floor.scan(u"new-code"_s);
        QCOMPARE(floor.headline(), u"Kettle  1 of 1"_s);
        floor.settle();
        floor.restart();
        QCOMPARE(floor.products->catalogue().find(u"NEW-CODE"_s).value().sku, u"KETTLE"_s);
    }

    void teachingThatIsNotConfirmedTeachesNothing()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}});
        floor.scan({u"100001"_s, u"NEW-CODE"_s});
        floor.bench->selectLine(1);
        floor.bench->command(u"PBTEACH"_s);
        floor.bench->answer(1, {});
        floor.scan(u"NEW-CODE"_s);
        QCOMPARE(floor.headline(), u"Unknown code"_s);
    }

    void aLabelBeforeTheLastItemIsTooEarly()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::mug, labels::canadaPost});
        QVERIFY(floor.band().kind == AnswerKind::Attention);
        QCOMPARE(floor.headline(), u"Too early for a label"_s);
        QVERIFY(!floor.state().boxes.at(0).isLabelled);
    }

    void theNextBoxAsksForTheLabelOfTheClosedOneFirst()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}, {u"KETTLE"_s}});
        floor.scan({u"100001"_s, u"PBNEXTBOX"_s});
        QCOMPARE(floor.headline(), u"Box 1 is empty"_s);
        floor.scan({barcodes::mug, u"PBNEXTBOX"_s});
        QCOMPARE(floor.state().next.text, u"Tracking label of box 1"_s);
        floor.scan(barcodes::kettle);
        QCOMPARE(floor.headline(), u"Label first"_s);
        QCOMPARE(floor.inBox(2), QStringList());
        floor.scan({labels::canadaPost, barcodes::kettle});
        QCOMPARE(floor.inBox(1), QStringList{u"1 × Mug"_s});
        QCOMPARE(floor.inBox(2), QStringList{u"1 × Kettle"_s});
        QVERIFY(floor.state().boxes.at(0).isLabelled);
        QCOMPARE(floor.state().next.text, u"Tracking label of box 2"_s);
    }

    void oneUnitGoesOnInAnotherBox()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"KETTLE"_s}});
        floor.scan({u"100001"_s, barcodes::kettle, u"PBCONTINUE"_s});
        QCOMPARE(floor.headline(), u"Goes on in box 2"_s);
        QCOMPARE(floor.inBox(1), QStringList{u"part of Kettle"_s});
        QCOMPARE(floor.inBox(2), QStringList{u"part of Kettle"_s});
        floor.scan({labels::canadaPost, labels::canadaPost2});
        floor.settle();
        QCOMPARE(BenchFloor::partsOf(floor.outboxEntries().at(0).shipment), u"1×1@1+2"_s);
    }

    void aUnitIsMovedByScanningItOrByTheNumberOfTheBox()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 3}, {u"KETTLE"_s}});
        floor.scan({u"100001"_s, u"PBMOVE"_s});
        QCOMPARE(floor.headline(), u"Nothing to move"_s);
        floor.scan({barcodes::mugCase, u"PBNEXTBOX"_s, labels::canadaPost, barcodes::kettle, u"PBMOVE"_s});
        QVERIFY(floor.state().isMoving);
        floor.scan(barcodes::mug);
        QCOMPARE(floor.headline(), u"Moved into box 2"_s);
        QVERIFY(!floor.state().isMoving);
        QCOMPARE(floor.inBox(2), (QStringList{u"1 × Mug"_s, u"1 × Kettle"_s}));
        floor.scan(u"PBMOVE"_s);
        floor.bench->chooseBox(1);
        QCOMPARE(floor.headline(), u"Which item?"_s);
        floor.bench->selectLine(u"1"_s);
        floor.bench->chooseBox(7);
        QCOMPARE(floor.headline(), u"There is no box 7"_s);
        floor.bench->chooseBox(1);
        QCOMPARE(floor.inBox(1), QStringList{u"2 × Mug"_s});
    }

    void undoTakesBackStepByStep()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::mug, u"PBNEXTBOX"_s, labels::canadaPost, u"PBUNDO"_s});
        QVERIFY(!floor.state().boxes.at(0).isLabelled);
        floor.scan(u"PBUNDO"_s);
        QCOMPARE(floor.state().boxes.size(), size_t(1));
        floor.scan(u"PBUNDO"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        floor.scan(u"PBUNDO"_s);
        QCOMPARE(floor.headline(), u"Nothing to take back"_s);
    }

    void undoReachesWhatWasPackedBeforeTheOrderWasClosed()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::mug, u"PBCLOSE"_s, u"100001"_s});
        QVERIFY(floor.state().canUndo);
        floor.scan(u"PBUNDO"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        QVERIFY(!floor.state().canUndo);
    }

    void aClosedOrderIsReopenedAsItWas()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.put(u"100002"_s, {{u"KETTLE"_s}});
        floor.scan({u"100001"_s, barcodes::mug, u"100002"_s});
        QCOMPARE(floor.headline(), u"Order 100001 is still open"_s);
        floor.scan({u"PBNEXTBOX"_s, labels::canadaPost});
        const BenchState before = floor.state();
        floor.scan(u"PBCLOSE"_s);
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::Half));
        floor.scan(u"100001"_s);
        QVERIFY(floor.state().lines == before.lines);
        QVERIFY(floor.state().boxes == before.boxes);
    }

    void aHoldTakesAReasonAndSinksTheOrder()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, u"PBHOLD"_s});
        QVERIFY(floor.state().question.has_value());
        floor.bench->answer(1, {});
        QCOMPARE(floor.band().detail, u"item damaged"_s);
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::Hold));
        floor.settle();
        floor.restart();
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::Hold));
        floor.bench->release(BenchFloor::key(u"100001"_s));
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::None));
    }

    void aQuestionBlocksScansUntilItIsAnswered()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, u"PBHOLD"_s, barcodes::mug});
        QCOMPARE(floor.headline(), u"Answer the question first"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        floor.scan(u"PBFINISH"_s);
        QVERIFY(floor.state().question.has_value());
        floor.scan({u"PBCLOSE"_s, barcodes::mug});
        QVERIFY(!floor.state().question.has_value());
        QCOMPARE(floor.state().lines.at(0).packed, 1);
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::None));
    }

    void aScanNeverWavesAStopAway()
    {
        BenchFloor floor;
        const Order order = floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        Order asked = order;
        asked.lines[0].cancelRequested = true;
        floor.book->put({asked});
        floor.scan(u"100001"_s);
        QVERIFY(floor.state().stop.has_value());
        QVERIFY(!floor.state().order.has_value());
        for (const QString &code : {u"100001"_s, barcodes::mug, labels::ups, u"PBFINISH"_s, u"PBCLOSE"_s, u"PBUSERBOB"_s, u"x"_s}) {
            floor.scan(code);
            QVERIFY2(floor.state().stop.has_value(), qPrintable(code));
        }
        QCOMPARE(floor.packers->current().text(), u"Ada"_s);
        floor.bench->acknowledgeStop();
        QVERIFY(!floor.state().stop.has_value());
    }

    void theNumberOfAnOrderIsNeverTakenForALabel()
    {
        BenchFloor floor;
        floor.put(u"2575193093772"_s, {{u"MUG"_s}});
        floor.scan({u"2575193093772"_s, barcodes::mug, u"2575193093772"_s});
        QVERIFY(!floor.state().question.has_value());
        QCOMPARE(floor.headline(), u"This is an order number"_s);
        QVERIFY(floor.state().next.wantsLabel);
    }

    void aTornScanIsSaidAndChangesNothing()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}});
        floor.scan({u"100001"_s, u"62"_s});
        QCOMPARE(floor.headline(), u"Not read, scan again"_s);
    }

    void nobodyPacksWithoutAName()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s}});
        floor.clock.advance(std::chrono::hours(13));
        floor.scan(u"100001"_s);
        QCOMPARE(floor.headline(), u"Who packs?"_s);
        QVERIFY(!floor.state().order.has_value());
        floor.scan({u"PBUSERBOB"_s, u"100001"_s});
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        floor.bench->command(u"PBPACKER"_s);
        QCOMPARE(floor.state().question.value().answers, (QStringList{u"BOB"_s, u"Ada"_s}));
        floor.bench->answer(1, {});
        QCOMPARE(floor.packers->current().text(), u"Ada"_s);
    }

    void theFullAddressIsShownOnlyOnDemand()
    {
        BenchFloor floor;
        Order order = floor.put(u"100001"_s, {{u"MUG"_s}});
        order.shipTo = {u"Marie Tremblay"_s, u"1 rue A"_s, {}, u"Québec"_s, u"QC"_s, u"G1A 1A1"_s, u"CAN"_s, {}};
        floor.book->put({order});
        floor.scan(u"100001"_s);
        QVERIFY(floor.state().summary.contains(u"M. T."_s));
        QVERIFY(!floor.state().summary.contains(u"Tremblay"_s));
        QVERIFY(floor.state().fullAddress.isEmpty());
        floor.bench->showAddress(true);
        QVERIFY(floor.state().fullAddress.contains(u"Marie Tremblay\n1 rue A"_s));
    }
};

QTEST_GUILESS_MAIN(BenchPackingTest)
#include "tst_benchpacking.moc"
