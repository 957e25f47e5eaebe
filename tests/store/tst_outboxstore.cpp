// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;

namespace {

using Kind = StoreFailure::Kind;

const QString number1 = QStringLiteral("1Z999AA10123456784");
const StationId station(QStringLiteral("station"));

OutboxEntry finished(OpenStore &store, int order = 1, const QString &number = number1)
{
    const auto entry = answerOf(store->outbox().finish(sample::shipment(order, number), sample::start().addSecs(15),
                                                       sample::fact(QStringLiteral("finished"), order)));
    return entry.value();
}

QStringList kindsOf(OpenStore &store, int order)
{
    QStringList kinds;
    const auto journal = answerOf(store->packing().journalOf(sample::key(order)));
    for (const JournalEntry &entry : *journal) {
        kinds.append(entry.kind);
    }
    return kinds;
}

OutboxEntry inAttention(OpenStore &store, AttentionReason reason)
{
    const OutboxEntry entry = finished(store);
    OutboxEntry next =
        answerOf(store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"), sample::fact(QStringLiteral("sending")))).value();
    next.state = DutyState::NeedsAttention;
    next.reason = reason;
    next.words = QStringLiteral("Invalid carrier");
    return answerOf(store->outbox().settle(next, DutyState::Sending, sample::fact(QStringLiteral("refused")))).value();
}

} // namespace

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishingKeepsFactAndDutyAndEndsTheSession()
    {
        OpenStore store;
        QVERIFY(answerOf(store->packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1))).has_value());
        const OutboxEntry entry = finished(store);
        store.reopen();
        const auto open = answerOf(store->outbox().open()).value();
        QCOMPARE(open.size(), size_t(1));
        QVERIFY(open[0] == entry);
        QCOMPARE(open[0].notBefore, sample::start().addSecs(15));
        QCOMPARE(kindsOf(store, 1), QStringList({QStringLiteral("item packed"), QStringLiteral("finished")}));
        QVERIFY(answerOf(store->packing().sessions(station)).value().empty());
    }

    void finishingTheSameShipmentAgainKeepsOneDuty()
    {
        OpenStore store;
        const OutboxEntry first = finished(store);
        QVERIFY(finished(store) == first);
        QCOMPARE(answerOf(store->outbox().open()).value().size(), size_t(1));
        QCOMPARE(kindsOf(store, 1), QStringList({QStringLiteral("finished")}));
    }

    void aTrackingNumberOfAnotherOrderIsRefusedWithThatOrder()
    {
        OpenStore store;
        finished(store);
        const auto second = answerOf(store->outbox().finish(sample::shipment(2, QStringLiteral("1z999 aa1-0123456784")), sample::start(),
                                                            sample::fact(QStringLiteral("finished"), 2)));
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, Kind::TrackingNumberUsed);
        QCOMPARE(second.error().order, sample::key(1));
        QVERIFY(kindsOf(store, 2).isEmpty());
        QCOMPARE(answerOf(store->outbox().orderWithTrackingNumber(number1)).value(), sample::key(1));
        QVERIFY(answerOf(store->outbox().orderWithTrackingNumber(QStringLiteral("other"))).value().order.isEmpty());
    }

    void untrackedPackagesNeverCollide()
    {
        OpenStore store;
        finished(store, 1, {});
        finished(store, 2, {});
        QCOMPARE(answerOf(store->outbox().open()).value().size(), size_t(2));
    }

    void takingBackFreesTheNumberAndRestoresTheSession()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        const auto taken = answerOf(
            store->outbox().takeBack(entry.shipment.id, sample::session(1), sample::fact(QStringLiteral("taken back"))));
        QCOMPARE(taken.value().state, DutyState::TakenBack);
        QCOMPARE(answerOf(store->packing().sessions(station)).value(), std::vector{sample::session(1)});
        QVERIFY(answerOf(store->outbox().orderWithTrackingNumber(number1)).value().order.isEmpty());
        QCOMPARE(kindsOf(store, 1), QStringList({QStringLiteral("finished"), QStringLiteral("taken back")}));
    }

    void takingBackAgainChangesNothing()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        const JournalEntry fact = sample::fact(QStringLiteral("taken back"));
        const OutboxEntry taken = answerOf(store->outbox().takeBack(entry.shipment.id, sample::session(1), fact)).value();
        // Meanwhile it was packed on.
        PackingSession goesOn = sample::session(1);
        goesOn.method = QStringLiteral("Express");
        QVERIFY(answerOf(store->packing().saveSession(goesOn, sample::fact(QStringLiteral("item packed"), 1))).has_value());
        const auto again = answerOf(store->outbox().takeBack(entry.shipment.id, sample::session(1), fact));
        QVERIFY(again.has_value());
        QVERIFY(*again == taken);
        QCOMPARE(answerOf(store->packing().sessions(station)).value(), std::vector{goesOn});
        QCOMPARE(kindsOf(store, 1).count(QStringLiteral("taken back")), 1);
    }

    void whatIsBeingSentCanNotBeTakenBack()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        // Both are posted before either is done: the first one wins, the second one learns it.
        auto sending = store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"), sample::fact(QStringLiteral("sending")));
        auto taking = store->outbox().takeBack(entry.shipment.id, sample::session(1), sample::fact(QStringLiteral("taken back")));
        const auto taken = answerOf(std::move(taking));
        QCOMPARE(taken.error().kind, Kind::Conflict);
        const auto sent = answerOf(std::move(sending));
        QCOMPARE(sent.value().state, DutyState::Sending);
        QCOMPARE(sent.value().attempts, 1);
        QVERIFY(answerOf(store->packing().sessions(station)).value().empty());
        QCOMPARE(answerOf(store->outbox().orderWithTrackingNumber(number1)).value(), sample::key(1));
    }

    void whatWasTakenBackIsNeverSent()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        QVERIFY(answerOf(store->outbox().takeBack(entry.shipment.id, sample::session(1), sample::fact(QStringLiteral("taken back"))))
                    .has_value());
        const auto sent = answerOf(
            store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"), sample::fact(QStringLiteral("sending"))));
        QCOMPARE(sent.error().kind, Kind::Conflict);
    }

    void onlyOneHandBeginsSending()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        auto first = store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"), sample::fact(QStringLiteral("sending")));
        auto second = store->outbox().beginSending(entry.shipment.id, QStringLiteral("r2"), sample::fact(QStringLiteral("sending")));
        auto repeated = store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"), sample::fact(QStringLiteral("sending")));
        QVERIFY(answerOf(std::move(first)).has_value());
        QCOMPARE(answerOf(std::move(second)).error().kind, Kind::Conflict);
        QCOMPARE(answerOf(std::move(repeated)).value().attempts, 1);
    }

    void anOutcomeIsWrittenOnlyOverTheStateItBelongsTo()
    {
        OpenStore store;
        const OutboxEntry entry = finished(store);
        const OutboxEntry sending = answerOf(store->outbox().beginSending(entry.shipment.id, QStringLiteral("r1"),
                                                                          sample::fact(QStringLiteral("sending"))))
                                        .value();
        OutboxEntry confirmed = sending;
        confirmed.state = DutyState::Confirmed;
        confirmed.settledAt = sample::start().addSecs(20);
        QVERIFY(answerOf(store->outbox().settle(confirmed, DutyState::Sending, sample::fact(QStringLiteral("confirmed")))).has_value());
        // Said again after an answer that was lost on the way: no second journal row.
        QVERIFY(answerOf(store->outbox().settle(confirmed, DutyState::Sending, sample::fact(QStringLiteral("confirmed")))).has_value());
        OutboxEntry late = sending;
        late.state = DutyState::Unknown;
        QCOMPARE(answerOf(store->outbox().settle(late, DutyState::Sending, sample::fact(QStringLiteral("unknown")))).error().kind,
                 Kind::Conflict);
        OutboxEntry otherAttempt = confirmed;
        otherAttempt.attempts = 2;
        otherAttempt.state = DutyState::GivenUp;
        QCOMPARE(answerOf(store->outbox().settle(otherAttempt, DutyState::Confirmed, sample::fact(QStringLiteral("x")))).error().kind,
                 Kind::Conflict);
        QVERIFY(answerOf(store->outbox().entry(entry.shipment.id)).value() == confirmed);
        QCOMPARE(kindsOf(store, 1), QStringList({QStringLiteral("finished"), QStringLiteral("sending"), QStringLiteral("confirmed")}));
        QVERIFY(answerOf(store->outbox().open()).value().empty());
        QCOMPARE(answerOf(store->outbox().recent(sample::start())).value().size(), size_t(1));
        QVERIFY(answerOf(store->outbox().recent(sample::start().addSecs(60))).value().empty());
    }

    void atStartOnlyThisStationsSendingBecomesUnknown()
    {
        OpenStore store;
        const OutboxEntry mine = finished(store, 1, QStringLiteral("T1"));
        Shipment foreign = sample::shipment(2, QStringLiteral("T2"));
        foreign.station = StationId(QStringLiteral("other"));
        QVERIFY(answerOf(store->outbox().finish(foreign, sample::start(), sample::fact(QStringLiteral("finished"), 2))).has_value());
        for (const ShipmentId &id : {mine.shipment.id, foreign.id}) {
            QVERIFY(answerOf(store->outbox().beginSending(id, QStringLiteral("r"), sample::fact(QStringLiteral("sending")))).has_value());
        }
        store.reopen();
        const auto unknown = answerOf(store->outbox().recover(station, sample::start().addSecs(99))).value();
        QCOMPARE(unknown.size(), size_t(1));
        QCOMPARE(unknown[0].shipment.id, mine.shipment.id);
        QCOMPARE(answerOf(store->outbox().entry(mine.shipment.id)).value().state, DutyState::Unknown);
        QCOMPARE(answerOf(store->outbox().entry(foreign.id)).value().state, DutyState::Sending);
        const QStringList kinds = kindsOf(store, 1);
        QCOMPARE(kinds.last(), QStringLiteral("unknown"));
    }

    void aRefusedShipmentIsCorrectedAndQueuedAgain()
    {
        OpenStore store;
        const OutboxEntry refused = inAttention(store, AttentionReason::RefusedByChannel);
        Shipment edited = refused.shipment;
        edited.packages[0].trackingNumber = QStringLiteral("NEW");
        const auto queued = answerOf(store->outbox().requeue(edited, sample::start(), sample::fact(QStringLiteral("edited"))));
        QCOMPARE(queued.value().state, DutyState::Queued);
        QVERIFY(queued.value().words.isEmpty());
        QVERIFY(!queued.value().mayBeTakenBack());
        QVERIFY(answerOf(store->outbox().orderWithTrackingNumber(number1)).value().order.isEmpty());
        QCOMPARE(answerOf(store->outbox().orderWithTrackingNumber(QStringLiteral("NEW"))).value(), sample::key(1));
    }

    void whatTheChannelMayHaveIsNotEdited()
    {
        OpenStore store;
        const OutboxEntry other = inAttention(store, AttentionReason::ShippedDifferently);
        QCOMPARE(answerOf(store->outbox().requeue(other.shipment, sample::start(), sample::fact(QStringLiteral("edited")))).error().kind,
                 Kind::Conflict);
    }

    void givingUpNeedsSomethingToGiveUpAndFreesTheNumber()
    {
        OpenStore store;
        const OutboxEntry entry = inAttention(store, AttentionReason::OrderCancelled);
        const auto given = answerOf(
            store->outbox().giveUp(entry.shipment.id, QStringLiteral("customer called"), sample::fact(QStringLiteral("given up"))));
        QCOMPARE(given.value().state, DutyState::GivenUp);
        QVERIFY(given.value().settledAt.isValid());
        const auto journal = answerOf(store->packing().journalOf(sample::key(1))).value();
        QCOMPARE(journal.back().facts.value(QStringLiteral("reason")).toString(), QStringLiteral("customer called"));
        QVERIFY(answerOf(store->outbox().orderWithTrackingNumber(number1)).value().order.isEmpty());
        QCOMPARE(answerOf(store->outbox().giveUp(entry.shipment.id, {}, sample::fact(QStringLiteral("given up")))).error().kind,
                 Kind::Conflict);
    }

    void shippedElsewhereSettlesAndKeepsTheNumber()
    {
        OpenStore store;
        const OutboxEntry entry = inAttention(store, AttentionReason::ShippedDifferently);
        QVERIFY(
            answerOf(store->outbox().shippedElsewhere(entry.shipment.id, sample::fact(QStringLiteral("shipped elsewhere")))).has_value());
        QVERIFY(answerOf(store->outbox().open()).value().empty());
        QCOMPARE(answerOf(store->outbox().ofOrder(sample::key(1))).value().size(), size_t(1));
        QCOMPARE(answerOf(store->outbox().orderWithTrackingNumber(number1)).value(), sample::key(1));
    }

    void anUnknownShipmentIsSaidToBeUnknown()
    {
        OpenStore store;
        QCOMPARE(answerOf(store->outbox().entry(ShipmentId(QStringLiteral("no")))).error().kind, Kind::NotFound);
        QCOMPARE(answerOf(store->outbox().giveUp(ShipmentId(QStringLiteral("no")), {}, {})).error().kind, Kind::NotFound);
    }

    void anExportTakesWhatWasFinishedInItsTime()
    {
        OpenStore store;
        finished(store);
        QCOMPARE(answerOf(store->outbox().all(sample::start(), sample::start().addSecs(1))).value().size(), size_t(1));
        QVERIFY(answerOf(store->outbox().all(sample::start().addSecs(1), sample::start().addSecs(2))).value().empty());
    }
};

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "tst_outboxstore.moc"
