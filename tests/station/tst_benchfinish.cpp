// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "store/connection.h"
#include "tests/station/support/benchfloor.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A floor with order 100001 (two mugs, one kettle) and order 100002 (one lamp).
struct TwoOrderFloor : BenchFloor {
    TwoOrderFloor()
    {
        first = put(u"100001"_s, {{u"MUG"_s, 2}, {u"KETTLE"_s}});
        put(u"100002"_s, {{u"LAMP"_s}});
    }
    /// Mug in box 1, mug and kettle in box 2, both labelled.
    void packFirst()
    {
        scan({u"100001"_s, barcodes::mug, u"PBNEXTBOX"_s, labels::canadaPost, barcodes::mug, barcodes::kettle, labels::canadaPost2});
    }
    /// The customer does, at the channel.
    void cancelFirst()
    {
        for (OrderLine &line : market->at(first.key.order).lines) {
            line.parts[0].state = LineState::Cancelled;
        }
    }
    void packFirstWhileTheCustomerCancels()
    {
        packFirst();
        settle();
        cancelFirst();
        pass(20s);
    }
    Order first;
};

} // namespace

class BenchFinishTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFinishIsOneEntryWithItsParts()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.settle();
        QVERIFY(floor.band().kind == AnswerKind::Complete);
        QVERIFY(!floor.state().order.has_value());
        const auto entries = floor.outboxEntries();
        QCOMPARE(entries.size(), size_t(1));
        const Shipment &shipment = entries[0].shipment;
        QCOMPARE(BenchFloor::partsOf(shipment), u"1×1@1 1×1@2 2×1@2"_s);
        QCOMPARE(shipment.packages.size(), size_t(2));
        QCOMPARE(shipment.packages[0].trackingNumber, labels::canadaPost);
        QCOMPARE(shipment.packages[1].carrier, u"canada-post"_s);
        QCOMPARE(shipment.packer.text(), u"Ada"_s);
        QCOMPARE(shipment.method, u"Standard"_s);
        QCOMPARE(shipment.shipFromCountry, u"CA"_s);
        QVERIFY(!shipment.isShort);
        QCOMPARE(floor.marked(u"100001"_s), -1);
        QVERIFY(floor.journal(u"100001"_s).contains(u"finished"_s));
        QVERIFY(floor.market->shipped.empty());
        floor.pass(20s);
        QCOMPARE(floor.market->shipped.size(), size_t(1));
        QCOMPARE(floor.outbox->rowCount(), 0);
        QCOMPARE(floor.book->find(BenchFloor::key(u"100001"_s)), nullptr);
    }

    void aFinishedOrderIsNotPackedAgainWhileItIsOnItsWay()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.settle();
        floor.scan(u"100001"_s);
        QCOMPARE(floor.headline(), u"Already packed"_s);
        QVERIFY(!floor.state().order.has_value());
        floor.scan(barcodes::mug);
        QVERIFY(!floor.state().order.has_value());
    }

    void finishingByHandIsASetting()
    {
        TwoOrderFloor floor;
        floor.settings.set(keys::finishAuto, false);
        floor.packFirst();
        floor.settle();
        QVERIFY(floor.state().canFinish);
        QVERIFY(floor.outboxEntries().empty());
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        QCOMPARE(floor.outboxEntries().size(), size_t(1));
    }

    void scansDuringTheCommitAreAnsweredAfterItInTheirOrder()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.scan({u"100002"_s, barcodes::lamp, labels::ups});
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        floor.settle();
        const auto entries = floor.outboxEntries();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].shipment.order, BenchFloor::key(u"100001"_s));
        QCOMPARE(entries[1].shipment.order, BenchFloor::key(u"100002"_s));
        QCOMPARE(entries[1].shipment.packages.at(0).trackingNumber, labels::ups);
    }

    void undoTakesTheLastOrderBackAndReopensItAsItWas()
    {
        TwoOrderFloor floor;
        floor.settings.set(keys::finishAuto, false);
        floor.packFirst();
        const BenchState before = floor.state();
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        QVERIFY(floor.state().bandRight.contains(u"15 s"_s));
        floor.pass(5s);
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        QVERIFY(floor.state().lines == before.lines);
        QVERIFY(floor.state().boxes == before.boxes);
        floor.pass(60s);
        QVERIFY(floor.market->shipped.empty());
        QCOMPARE(floor.outbox->rowCount(), 0);
        floor.scan(u"PBFINISH"_s);
        floor.pass(20s);
        QCOMPARE(floor.market->shipped.size(), size_t(1));
    }

    void whatWasTakenBackCanBeChanged()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.settle();
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        floor.scan({u"PBUNDO"_s, labels::ups});
        floor.settle();
        QCOMPARE(floor.outboxEntries().at(0).shipment.packages.at(1).trackingNumber, labels::ups);
    }

    void whatWasTakenBackSurvivesARestart()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.settle();
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        floor.restart();
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QCOMPARE(floor.state().boxes.at(1).trackingNumber, u"7035 1144 7713 8489"_s);
        floor.pass(60s);
        QVERIFY(floor.market->shipped.empty());
    }

    void whatWasSentIsNotTakenBack()
    {
        TwoOrderFloor floor;
        floor.packFirst();
        floor.pass(20s);
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        QCOMPARE(floor.headline(), u"Nothing to take back"_s);
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.market->shipped.size(), size_t(1));
    }

    void anObjectionIsShownAndNothingIsFinished()
    {
        TwoOrderFloor floor;
        floor.market->objects = ShipmentObjection{ShipmentObjection::Why::CarriersDiffer, u"1"_s, 0, {}};
        floor.packFirst();
        floor.settle();
        QCOMPARE(floor.headline(), u"Not finished"_s);
        QVERIFY(floor.band().detail.contains(u"Line 1"_s));
        QVERIFY(floor.outboxEntries().empty());
        QVERIFY(floor.state().boxes.at(1).isLabelled);
        floor.market->objects.reset();
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        QCOMPARE(floor.outboxEntries().size(), size_t(1));
    }

    void aShortOrderShipsWhatIsThereAndHandsTheRestToTheLead()
    {
        TwoOrderFloor floor;
        floor.scan({u"100001"_s, u"PBSHORT"_s});
        QCOMPARE(floor.headline(), u"Nothing is packed yet"_s);
        floor.scan({barcodes::mug, u"PBFINISH"_s});
        QCOMPARE(floor.headline(), u"Not complete"_s);
        floor.scan(u"PBSHORT"_s);
        QVERIFY(floor.headline().startsWith(u"Ships short: 2"_s));
        floor.scan(labels::ups);
        floor.settle();
        QVERIFY(floor.band().kind == AnswerKind::Complete);
        QVERIFY(floor.outboxEntries().at(0).shipment.isShort);
        QCOMPARE(BenchFloor::partsOf(floor.outboxEntries().at(0).shipment), u"1×1@1"_s);
        floor.pass(20s);
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::Hold));
        // The remainder ships later as a shipment of its own.
        floor.bench->release(BenchFloor::key(u"100001"_s));
        floor.scan({u"100001"_s, barcodes::kettle, barcodes::mug, labels::canadaPost});
        floor.settle();
        QVERIFY(!floor.state().stop.has_value());
        floor.pass(20s);
        QCOMPARE(floor.market->shipped.size(), size_t(2));
        QCOMPARE(BenchFloor::partsOf(floor.market->shipped[1]), u"1×1@1 2×1@1"_s);
        QVERIFY(!floor.market->shipped[1].isShort);
    }

    void anOrderCancelledMeanwhileStopsThePacker()
    {
        TwoOrderFloor floor;
        floor.cancelFirst();
        floor.scan({u"100001"_s, barcodes::mug, u"PBHOLD"_s});
        QVERIFY(!floor.state().stop.has_value());
        floor.settle();
        QVERIFY(floor.state().stop.has_value());
        QCOMPARE(floor.state().stop->text, u"This order was cancelled."_s);
        QVERIFY(!floor.state().order.has_value());
        QVERIFY(!floor.state().question.has_value());
        QCOMPARE(floor.marked(u"100001"_s), -1);
        floor.bench->acknowledgeStop();
        floor.scan(u"100001"_s);
        QVERIFY(!floor.state().order.has_value());
    }

    void anOrderChangedMeanwhileIsPackedAnew()
    {
        TwoOrderFloor floor;
        floor.market->at(OrderId(u"100001"_s)).lines[0].parts[0].quantity = 1;
        floor.scan({u"100001"_s, barcodes::mug});
        floor.settle();
        QVERIFY(floor.state().stop.has_value());
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QCOMPARE(floor.state().lines.at(0).wanted, 1);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        QVERIFY(!floor.state().canUndo);
        floor.bench->acknowledgeStop();
        floor.scan({barcodes::mug, barcodes::kettle, labels::ups});
        floor.settle();
        QCOMPARE(BenchFloor::partsOf(floor.outboxEntries().at(0).shipment), u"1×1@1 2×1@1"_s);
    }

    void aChannelThatDoesNotAnswerDoesNotStopPacking()
    {
        TwoOrderFloor floor;
        floor.market->readFailures = {ChannelFailure{ChannelTrouble::NeverArrived}};
        floor.packFirst();
        floor.settle();
        QVERIFY(!floor.state().stop.has_value());
        QCOMPARE(floor.outboxEntries().size(), size_t(1));
    }

    void anOrderCancelledAfterFinishStopsTheStationThatPackedIt()
    {
        TwoOrderFloor floor;
        floor.packFirstWhileTheCustomerCancels();
        QVERIFY(floor.market->shipped.empty());
        QVERIFY(floor.state().stop.has_value());
        QVERIFY(floor.state().stop->title.contains(u"100001"_s));
        QVERIFY(floor.state().stop->advice.contains(u"box 1, 2"_s));
        QCOMPARE(floor.outbox->attention(), 1);
        // Told again of the same box: it is acknowledged once.
        floor.bench->stopFor(floor.outbox->entry(0));
        floor.bench->acknowledgeStop();
        QVERIFY(!floor.state().stop.has_value());
        // The band does not go on saying that the box is finished.
        QVERIFY(floor.band().kind == AnswerKind::Attention);
        QCOMPARE(floor.band().headline, u"Order 100001 needs attention"_s);
    }

    void aStopOverWhatWasSettledMeanwhileAsksForNothingMore()
    {
        TwoOrderFloor floor;
        floor.packFirstWhileTheCustomerCancels();
        QVERIFY(floor.state().stop.has_value());
        // At the outbox, by somebody else, while the stop is on this screen.
        floor.dispatcher->giveUp(floor.outboxEntries().at(0).shipment.id, u"emptied"_s, {});
        floor.settle();
        QCOMPARE(floor.outbox->attention(), 0);
        floor.bench->acknowledgeStop();
        QVERIFY(!floor.state().stop.has_value());
        QCOMPARE(floor.headline(), u"Stop acknowledged"_s);
        QCOMPARE(floor.band().detail, u"Order 100001 is settled by now."_s);
    }

    void whatTheDiskDidNotTakeIsNotShownAsDone()
    {
        TwoOrderFloor floor;
        floor.settings.set(keys::finishAuto, false);
        floor.packFirst();
        floor.settle();
        const BenchState before = floor.state();
        const QDateTime firstTry = floor.clock.now();
        {
            Connection other(floor.store.place());
            QVERIFY(other.open().has_value());
            other.begin(true);
            floor.scan(u"PBFINISH"_s);
            floor.settle();
            QCOMPARE(floor.headline(), u"Not saved"_s);
            QVERIFY(floor.state().boxes == before.boxes);
            QVERIFY(floor.state().canFinish);
            other.end();
        }
        floor.clock.advance(60s);
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        QVERIFY(floor.band().kind == AnswerKind::Complete);
        QCOMPARE(floor.outboxEntries().size(), size_t(1));
        // It is the same shipment, so that a commit that was kept although it failed is not met as a second one.
        QCOMPARE(floor.outboxEntries().at(0).shipment.shippedAt, firstTry);
    }

    void aHalfPackedOrderReopensWhereItWasAfterTheProgramDied()
    {
        TwoOrderFloor floor;
        floor.scan({u"100001"_s, barcodes::mug, u"PBNEXTBOX"_s, labels::canadaPost, barcodes::kettle});
        const BenchState before = floor.state();
        floor.settle();
        floor.restart();
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QVERIFY(floor.state().boxes == before.boxes);
        QCOMPARE(floor.headline(), u"Order 100001 is as you left it"_s);
        floor.scan({barcodes::mug, labels::canadaPost2});
        floor.pass(20s);
        QCOMPARE(floor.market->shipped.size(), size_t(1));
    }

    void anOrderThatWasClosedStaysClosedAfterARestart()
    {
        TwoOrderFloor floor;
        floor.scan({u"100001"_s, barcodes::mug, u"PBCLOSE"_s});
        floor.settle();
        floor.restart();
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.marked(u"100001"_s), static_cast<int>(QueueRow::Mark::Half));
        floor.scan(u"100001"_s);
        QCOMPARE(floor.inBox(1), QStringList{u"1 × Mug"_s});
    }
};

QTEST_GUILESS_MAIN(BenchFinishTest)
#include "tst_benchfinish.moc"
