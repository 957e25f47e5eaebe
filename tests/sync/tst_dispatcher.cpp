// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/support/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace std::chrono_literals;

namespace {

const QString tracking = QStringLiteral("1Z999AA10123456784");
const QString ship1 = QStringLiteral("ship 1");
const QString read1 = QStringLiteral("read 1");

} // namespace

class DispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedShipmentIsSentOnceAfterTheRecallTime()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.pass(14s);
        QVERIFY(b.market->calls.isEmpty());
        b.pass(2s);
        QCOMPARE(b.market->calls, QStringList({read1, ship1}));
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QVERIFY(b.entry(1).settledAt.isValid());
        QCOMPARE(b.journal(1), QStringList({QStringLiteral("finished"), QStringLiteral("sending"), QStringLiteral("confirmed")}));
        b.pass(1h);
        QCOMPARE(b.market->shipped.size(), size_t(1));
        QVERIFY(b.dispatcher->entries().empty());
    }

    void duringTheRecallTimeItCanBeTakenBack()
    {
        SyncBench b;
        const OutboxEntry entry = b.finish(1, tracking);
        QCOMPARE(b.dispatcher->counts().waiting, 1);
        const auto taken = answerOf(
            b.dispatcher->takeBack(entry.shipment.id, sample::session(1), sample::fact(QStringLiteral("taken back"), 1)));
        QVERIFY(taken.has_value());
        QCOMPARE(b.dispatcher->counts().waiting, 0);
        b.pass(1h);
        QVERIFY(b.market->calls.isEmpty());
    }

    void sendingIsCommittedBeforeTheRequestLeaves()
    {
        SyncBench b;
        QString seen;
        b.market->whenShipping = [&] {
            seen = b.sql(QStringLiteral("SELECT state || ' ' || attempts || ' ' || length(request_id) FROM outbox"));
        };
        b.finish(1, tracking);
        b.pass(20s);
        QCOMPARE(seen, QStringLiteral("sending 1 36"));
    }

    void aLostReplyIsReadBackBeforeAnythingIsSentAgain()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(true)};
        b.finish(1, tracking);
        b.pass(15s);
        QCOMPARE(b.state(1), DutyState::Unknown);
        QCOMPARE(b.entry(1).words, QStringLiteral("connection closed"));
        QCOMPARE(b.dispatcher->counts().unknown, 1);
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.market->calls, QStringList({read1, ship1, read1}));
    }

    void whatTheChannelHasNothingOfIsSentAgainOnlyAfterThreeReadsOverTenMinutes()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(15s + 10s + 10min - 1s);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.state(1), DutyState::Unknown);
        QVERIFY(b.entry(1).absentReads >= 3);
        b.pass(2s);
        QCOMPARE(b.market->count(ship1), 2);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.entry(1).attempts, 2);
        QCOMPARE(b.market->shipped.size(), size_t(1));
    }

    void aStepThatWasThereBeforeIsNotTakenForTheLostOne()
    {
        SyncBench b;
        // The first of two calls was made before, by somebody else.
        b.market->steps = Progress{1, 2};
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(15s + 10s + 10min - 1s);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.state(1), DutyState::Unknown);
        QVERIFY(b.entry(1).absentReads >= 3);
    }

    void threeReadsAreWantedHoweverMuchTimePassed()
    {
        SyncBench b;
        b.rules.readBackSpread = 1s;
        b.rules.readBackCount = 3;
        b.rules.firstReadBack = 10s;
        b.restart();
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(15s);
        const auto before = b.market->count(read1);
        b.pass(1h);
        // Three read-backs and the reading before the second attempt.
        QCOMPARE(b.market->count(read1) - before, 4);
        QCOMPARE(b.market->count(ship1), 2);
    }

    void aLateFirstAttemptNeverMeetsASecondOne()
    {
        SyncBench b;
        ScriptedMarket::Fate late = ScriptedMarket::lost(true);
        late.after = 120s;
        b.market->shipFates = {late};
        b.finish(1, tracking);
        b.pass(2h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.market->shipped.size(), size_t(1));
    }

    void aClockThatIsSetForwardDoesNotShortenTheReadBack()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(30s);
        b.clock.jump(3h);
        b.pass(5min);
        QCOMPARE(b.market->count(ship1), 1);
        b.pass(10min);
        QCOMPARE(b.market->count(ship1), 2);
    }

    void failedReadsAreNotCountedAsAbsent()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(16s);
        for (int i = 0; i < 8; ++i) {
            b.market->readFailures.push_back(ChannelFailure{ChannelTrouble::Unknown, 500});
        }
        b.pass(2min);
        QCOMPARE(b.entry(1).absentReads, 0);
        QCOMPARE(b.market->count(ship1), 1);
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->shipped.size(), size_t(1));
    }

    void aSuccessThatTheChannelDoesNotShowIsReadBack()
    {
        SyncBench b;
        ScriptedMarket::Fate stale;
        stale.shows = sample::order(1);
        b.market->shipFates = {stale};
        b.finish(1, tracking);
        b.pass(15s);
        QCOMPARE(b.state(1), DutyState::Unknown);
        b.pass(15s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void aRefusalNeedsAPersonAndKeepsTheChannelsWords()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::fails(ChannelTrouble::Refused, QStringLiteral("Carrier is invalid"))};
        b.finish(1, tracking);
        QSignalSpy stops(b.dispatcher.get(), &Dispatcher::stopNeeded);
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::NeedsAttention);
        QCOMPARE(b.entry(1).reason, AttentionReason::RefusedByChannel);
        QCOMPARE(b.entry(1).words, QStringLiteral("Carrier is invalid"));
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.dispatcher->counts().attention, 1);
        QCOMPARE(stops.size(), 0);
    }

    void throttlingWaitsAsLongAsAskedAndSendsAgain()
    {
        SyncBench b;
        ScriptedMarket::Fate throttled = ScriptedMarket::fails(ChannelTrouble::Throttled);
        throttled.answer->retryAfter = 100s;
        b.market->shipFates = {throttled};
        b.finish(1, tracking);
        b.pass(16s);
        QCOMPARE(b.state(1), DutyState::Queued);
        QVERIFY(!b.entry(1).mayBeTakenBack());
        b.pass(98s);
        QCOMPARE(b.market->count(ship1), 1);
        b.pass(2s);
        QCOMPARE(b.market->count(ship1), 2);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void whatNeverArrivedIsSentAgainWithoutEnd()
    {
        SyncBench b;
        for (int i = 0; i < 12; ++i) {
            b.market->shipFates.push_back(ScriptedMarket::fails(ChannelTrouble::NeverArrived));
        }
        b.finish(1, tracking);
        b.pass(4h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.entry(1).attempts, 13);
        QCOMPARE(b.market->shipped.size(), size_t(1));
    }

    void refusedCredentialsPauseOneAccountUntilThereAreNewOnes()
    {
        SyncBench b;
        const auto other = std::make_shared<ScriptedMarket>(b.clock);
        const AccountId second(QStringLiteral("second"));
        b.channels.put(second, other);
        b.market->shipFates = {ScriptedMarket::fails(ChannelTrouble::Unauthorized)};
        QSignalSpy standings(b.dispatcher.get(), &Dispatcher::accountChanged);
        b.finish(1, tracking);
        b.finish(2, QStringLiteral("T2"));
        Order order = sample::order(3);
        order.key.account = second;
        other->put(order);
        Shipment shipment = sample::shipment(3, QStringLiteral("T3"));
        shipment.order = order.key;
        QVERIFY(answerOf(b.dispatcher->finish(shipment, sample::fact(QStringLiteral("finished")))).has_value());
        b.rules.perAccount = 1;
        b.dispatcher->setRules(b.rules);
        b.pass(10min);
        QCOMPARE(b.state(1), DutyState::Queued);
        QCOMPARE(b.state(2), DutyState::Queued);
        QCOMPARE(b.state(3), DutyState::Confirmed);
        const auto standing = standings.last().at(0).value<AccountStanding>();
        QVERIFY(standing.paused);
        QCOMPARE(standing.trouble->trouble, ChannelTrouble::Unauthorized);
        b.dispatcher->credentialsChanged(sample::key(1).account);
        b.pass(1s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.state(2), DutyState::Confirmed);
        QVERIFY(!standings.last().at(0).value<AccountStanding>().trouble);
    }

    void aPausedAccountIsTriedAgainByItself()
    {
        SyncBench b;
        b.market->readFailures = {ChannelFailure{ChannelTrouble::NoCredentials}};
        b.finish(1, tracking);
        b.pass(14min);
        QCOMPARE(b.state(1), DutyState::Queued);
        b.pass(2min);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void aBoxOfAnOrderThatMustNotLeaveIsStopped_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<AttentionReason>("reason");
        QTest::newRow("cancelled") << 0 << AttentionReason::OrderCancelled;
        QTest::newRow("partly cancelled") << 1 << AttentionReason::OrderCancelled;
        QTest::newRow("customer asks to cancel") << 2 << AttentionReason::CancelRequested;
        QTest::newRow("line gone") << 3 << AttentionReason::OrderChanged;
        QTest::newRow("fewer units") << 4 << AttentionReason::OrderChanged;
        QTest::newRow("unknown order") << 5 << AttentionReason::OrderNotFound;
    }

    void aBoxOfAnOrderThatMustNotLeaveIsStopped()
    {
        QFETCH(int, what);
        QFETCH(AttentionReason, reason);
        SyncBench b;
        QSignalSpy stops(b.dispatcher.get(), &Dispatcher::stopNeeded);
        b.finish(1, tracking, 2);
        OrderLine &line = b.market->at(sample::key(1).order).lines[0];
        switch (what) {
        case 0:
            line.parts = {LinePart{LineState::Cancelled, 2, {}, {}, {}}};
            break;
        case 1:
            line.parts = {LinePart{LineState::Cancelled, 1, {}, {}, {}}, LinePart{LineState::Acknowledged, 1, {}, {}, {}}};
            break;
        case 2:
            line.cancelRequested = true;
            break;
        case 3:
            line.number = QStringLiteral("9");
            break;
        case 4:
            line.quantity = 1;
            line.parts[0].quantity = 1;
            break;
        default:
            b.market->forget(sample::key(1).order);
        }
        b.pass(1h);
        QCOMPARE(b.market->count(ship1), 0);
        QCOMPARE(b.state(1), DutyState::NeedsAttention);
        QCOMPARE(b.entry(1).reason, reason);
        QCOMPARE(stops.size(), 1);
        QCOMPARE(stops[0][0].value<OutboxEntry>().shipment.id, b.entry(1).shipment.id);
    }

    void anotherTrackingNumberIsNeverOverwritten()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.market->at(sample::key(1).order).lines[0].parts = {LinePart{LineState::Shipped, 1, {QStringLiteral("OTHER")}, {}, {}}};
        b.pass(1h);
        QCOMPARE(b.entry(1).reason, AttentionReason::ShippedDifferently);
        QCOMPARE(b.market->count(ship1), 0);
    }

    void whatIsThereAlreadyIsConfirmedWithoutSending()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.market->at(sample::key(1).order).lines[0].parts = {
            LinePart{LineState::Shipped, 1, {QStringLiteral("1Z 999 AA1 0123456784")}, {}, {}}};
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 0);
    }

    void anUntrackedPartThatShippedBeforeIsNotTakenForTheNextOne()
    {
        SyncBench b;
        b.finish(1, {}, 1);
        OrderLine &line = b.market->at(sample::key(1).order).lines[0];
        line.quantity = 2;
        line.parts = {LinePart{LineState::Shipped, 1, {}, {}, {}}, LinePart{LineState::Acknowledged, 1, {}, {}, {}}};
        b.pass(1h);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void aNewOrderIsAcknowledgedFirst()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.market->at(sample::key(1).order).lines[0].parts[0].state = LineState::New;
        b.market->acknowledgeFates = {ScriptedMarket::lost(true)};
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(QStringLiteral("acknowledge 1")), 1);
        QCOMPARE(b.market->calls.last(), ship1);
    }

    void aRefusedAcknowledgementNeedsAPerson()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.market->at(sample::key(1).order).lines[0].parts[0].state = LineState::New;
        b.market->acknowledgeFates = {ScriptedMarket::fails(ChannelTrouble::Refused, QStringLiteral("too late"))};
        b.pass(1h);
        QCOMPARE(b.entry(1).reason, AttentionReason::RefusedByChannel);
        QCOMPARE(b.entry(1).words, QStringLiteral("too late"));
        QCOMPARE(b.market->count(ship1), 0);
    }

    void anObjectionNeedsAPersonAndNothingIsSent()
    {
        SyncBench b;
        b.market->objects = ShipmentObjection{ShipmentObjection::Why::CarriersDiffer, QStringLiteral("1"), 0, {}};
        b.finish(1, tracking);
        b.pass(1h);
        QCOMPARE(b.entry(1).reason, AttentionReason::CheckFailed);
        QCOMPARE(objectionNamed(b.entry(1).code), ShipmentObjection::Why::CarriersDiffer);
        QCOMPARE(b.entry(1).field, QStringLiteral("1"));
        QCOMPARE(b.market->count(ship1), 0);
    }

    void shipmentsOfOneOrderGoOneAfterTheOther()
    {
        SyncBench b;
        ScriptedMarket::Fate slow;
        slow.hangs = true;
        b.market->shipFates = {slow};
        b.finish(1, tracking, 1);
        b.market->put(sample::order(1, 2));
        Shipment rest = sample::shipment(1, QStringLiteral("REST"));
        rest.id = ShipmentId(QStringLiteral("shipment-rest"));
        b.clock.advance(1s);
        QVERIFY(answerOf(b.dispatcher->finish(rest, sample::fact(QStringLiteral("finished"), 1))).has_value());
        b.pass(10min);
        QCOMPARE(b.market->count(ship1), 1);
        b.market->release();
        b.pass(1s);
        QCOMPARE(b.market->shipped.size(), size_t(2));
        QVERIFY(b.dispatcher->entries().empty());
    }

    void anOrderInTroubleDoesNotHoldUpTheOthersOfItsAccount()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.pass(14s);
        b.market->readFailures = {ChannelFailure{ChannelTrouble::UnreadableAnswer}};
        b.pass(1s);
        b.finish(2, QStringLiteral("T2"));
        QCOMPARE(b.state(1), DutyState::Queued);
        b.pass(16s);
        QCOMPARE(b.state(2), DutyState::Confirmed);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "tst_dispatcher.moc"
