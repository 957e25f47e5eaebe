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
const ShipmentId id1(QStringLiteral("shipment-1"));
const PackerId ada(QStringLiteral("Ada"));

void refuse(SyncBench &b)
{
    b.market->shipFates = {ScriptedMarket::fails(ChannelTrouble::Refused, QStringLiteral("Carrier is invalid"))};
    b.finish(1, tracking);
    b.pass(20s);
}

StoreFailure::Kind kindOf(const DecisionFailure &failure)
{
    return std::get<StoreFailure>(failure).kind;
}

} // namespace

class DispatchDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedShipmentIsCorrectedAndSentAgain()
    {
        SyncBench b;
        refuse(b);
        Shipment edited = b.entry(1).shipment;
        edited.packages[0].trackingNumber = QStringLiteral("RIGHT");
        QVERIFY(answerOf(b.dispatcher->editAndResend(edited, ada)).has_value());
        b.pass(1s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->shipped.size(), size_t(1));
        QCOMPARE(b.market->shipped[0].packages[0].trackingNumber, QStringLiteral("RIGHT"));
        QVERIFY(b.journal(1).contains(QStringLiteral("edited")));
    }

    void anUnknownShipmentIsNotEdited()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(20s);
        const auto edited = answerOf(b.dispatcher->editAndResend(b.entry(1).shipment, ada));
        QCOMPARE(kindOf(edited.error()), StoreFailure::Kind::Conflict);
    }

    void readingAgainConfirmsWhatTheChannelHas()
    {
        SyncBench b;
        refuse(b);
        b.market->at(sample::key(1).order).lines[0].parts = {LinePart{LineState::Shipped, 1, {tracking}, {}, {}}};
        const auto read = answerOf(b.dispatcher->readAgain(id1, ada));
        QCOMPARE(read.value().state, DutyState::Confirmed);
        QCOMPARE(b.dispatcher->counts(), OutboxCounts());
    }

    void readingARefusedShipmentAgainNeverSendsIt()
    {
        SyncBench b;
        refuse(b);
        const auto read = answerOf(b.dispatcher->readAgain(id1, ada));
        QCOMPARE(read.value().state, DutyState::NeedsAttention);
        QCOMPARE(read.value().words, QStringLiteral("Carrier is invalid"));
        b.pass(1h);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void aWithdrawnCancellationGoesOnAfterReadingAgain()
    {
        SyncBench b;
        b.finish(1, tracking);
        OrderLine &line = b.market->at(sample::key(1).order).lines[0];
        line.cancelRequested = true;
        b.pass(20s);
        QCOMPARE(b.entry(1).reason, AttentionReason::CancelRequested);
        line.cancelRequested = false;
        QVERIFY(answerOf(b.dispatcher->readAgain(id1, ada)).has_value());
        b.pass(1s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void afterAnAttemptReadingAgainGoesThroughTheReadBacks()
    {
        SyncBench b;
        ScriptedMarket::Fate late = ScriptedMarket::lost(true);
        late.after = 60s;
        b.market->shipFates = {late};
        b.finish(1, tracking);
        b.pass(16s);
        const std::vector<LinePart> before = b.market->at(sample::key(1).order).lines[0].parts;
        b.market->at(sample::key(1).order).lines[0].parts = {LinePart{LineState::Shipped, 1, {QStringLiteral("OTHER")}, {}, {}}};
        b.pass(15s);
        QCOMPARE(b.entry(1).reason, AttentionReason::ShippedDifferently);
        b.market->at(sample::key(1).order).lines[0].parts = before;
        QVERIFY(answerOf(b.dispatcher->readAgain(id1, ada)).has_value());
        QCOMPARE(b.state(1), DutyState::Unknown);
        b.pass(1h);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void aFailedReadChangesNothingAndSaysWhy()
    {
        SyncBench b;
        refuse(b);
        b.market->readFailures = {ChannelFailure{ChannelTrouble::Unknown, 503}};
        const auto read = answerOf(b.dispatcher->readAgain(id1, ada));
        QCOMPARE(std::get<ChannelFailure>(read.error()).httpStatus, 503);
        QCOMPARE(b.entry(1).reason, AttentionReason::RefusedByChannel);
        QVERIFY(!b.dispatcher->wasReadBack(id1));
    }

    void shippedElsewhereIsSaidOnlyAfterAReadBack()
    {
        SyncBench b;
        refuse(b);
        const auto early = answerOf(b.dispatcher->shippedElsewhere(id1, ada));
        QCOMPARE(kindOf(early.error()), StoreFailure::Kind::Conflict);
        QCOMPARE(b.state(1), DutyState::NeedsAttention);
        QVERIFY(answerOf(b.dispatcher->readAgain(id1, ada)).has_value());
        QVERIFY(answerOf(b.dispatcher->shippedElsewhere(id1, ada)).has_value());
        QCOMPARE(b.state(1), DutyState::ShippedElsewhere);
        QCOMPARE(b.dispatcher->counts(), OutboxCounts());
    }

    void givingUpIsKeptWithItsReasonAndPacker()
    {
        SyncBench b;
        refuse(b);
        QVERIFY(answerOf(b.dispatcher->giveUp(id1, QStringLiteral("box lost"), ada)).has_value());
        QCOMPARE(b.state(1), DutyState::GivenUp);
        const auto journal = answerOf(b.store->packing().journalOf(sample::key(1))).value();
        QCOMPARE(journal.back().packer, ada);
        QCOMPARE(journal.back().facts.value(QStringLiteral("reason")).toString(), QStringLiteral("box lost"));
        b.pass(1h);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void givingUpDuringAReadBackStaysGivenUp()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(20s);
        b.clock.advance(10s);
        QVERIFY(answerOf(b.dispatcher->giveUp(id1, {}, ada)).has_value());
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::GivenUp);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void whatIsSettledTakesNoDecision()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.pass(20s);
        QCOMPARE(kindOf(answerOf(b.dispatcher->giveUp(id1, {}, ada)).error()), StoreFailure::Kind::Conflict);
        QCOMPARE(kindOf(answerOf(b.dispatcher->readAgain(id1, ada)).error()), StoreFailure::Kind::Conflict);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }
};

QTEST_GUILESS_MAIN(DispatchDecisionsTest)
#include "tst_dispatchdecisions.moc"
