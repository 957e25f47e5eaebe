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

ScriptedMarket::Fate hanging(bool applies)
{
    ScriptedMarket::Fate fate;
    fate.applies = applies;
    fate.hangs = true;
    return fate;
}

/// Makes the database refuse a state, as a failing disk would.
QString refusing(const QString &state)
{
    return QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON outbox WHEN NEW.state = '%1' "
                          "BEGIN SELECT RAISE(ABORT, 'broken'); END")
        .arg(state);
}

const QString mended = QStringLiteral("DROP TRIGGER broken");

} // namespace

class DispatchRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatSomebodyElseMovedIsReadAgainForTheScreen()
    {
        SyncBench b;
        ScriptedMarket::Fate moved = ScriptedMarket::fails(ChannelTrouble::Refused, QStringLiteral("not packed any more"));
        moved.answer->orderMoved = true;
        b.market->shipFates = {moved};
        b.finish(1, tracking);
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::NeedsAttention);
        QCOMPARE(b.market->calls, QStringList({QStringLiteral("read 1"), QStringLiteral("ship 1"), QStringLiteral("read 1")}));
    }

    void aCrashWhileSendingBecomesUnknownAtStart()
    {
        SyncBench b;
        b.market->shipFates = {hanging(true)};
        b.finish(1, tracking);
        b.pass(16s);
        QCOMPARE(b.state(1), DutyState::Sending);
        b.restart();
        QCOMPARE(b.state(1), DutyState::Unknown);
        b.market->release();
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.market->shipped.size(), size_t(1));
    }

    void aCrashBeforeTheRequestLeftSendsItAfterTheReadBacks()
    {
        SyncBench b;
        b.market->shipFates = {hanging(false)};
        b.finish(1, tracking);
        b.pass(16s);
        b.restart();
        b.pass(9min);
        QCOMPARE(b.market->count(ship1), 1);
        b.pass(5min);
        QCOMPARE(b.market->count(ship1), 2);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void aRestartDuringTheReadBacksCountsAnew()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(false)};
        b.finish(1, tracking);
        b.pass(15s + 9min);
        b.restart();
        b.pass(9min);
        QCOMPARE(b.market->count(ship1), 1);
        b.pass(5min);
        QCOMPARE(b.market->count(ship1), 2);
    }

    void whatWaitsPackedIsStillThereAfterARestart()
    {
        SyncBench bench;
        bench.market->put(sample::order(1));
        const Shipment shipment = sample::shipment(1, QStringLiteral("N1"), 1);
        QVERIFY(answerOf(bench.dispatcher->finish(shipment, sample::fact(QStringLiteral("finished"), 1), true)));

        bench.restart();

        QCOMPARE(bench.dispatcher->entries().size(), 1U);
        QCOMPARE(bench.dispatcher->counts().waiting, 1);
        const std::vector<ShipmentId> packed{shipment.id};
        const Handover handover;
        const auto taken = answerOf(bench.dispatcher->sendTogether(packed, handover, PackerId(QStringLiteral("Robin"))));
        QCOMPARE(taken, packed);
        bench.pass(std::chrono::minutes(1));
        QCOMPARE(bench.state(1), DutyState::Confirmed);
    }

    void aShipmentThatWasTakenOnAlthoughTheDiskSaidNoIsSent()
    {
        SyncBench bench;
        bench.market->put(sample::order(1));
        const Shipment shipment = sample::shipment(1, QStringLiteral("N1"), 1);
        QVERIFY(answerOf(bench.dispatcher->finish(shipment, sample::fact(QStringLiteral("finished"), 1), true)));
        // The commit was kept and its answer was an error: the file is ahead of the program.
        static_cast<void>(bench.sql(QStringLiteral("UPDATE outbox SET state = 'queued'")));
        const std::vector<ShipmentId> packed{shipment.id};
        const Handover handover;
        static_cast<void>(answerOf(bench.dispatcher->sendTogether(packed, handover, PackerId(QStringLiteral("Robin")))));
        bench.pass(std::chrono::minutes(1));
        QCOMPARE(bench.state(1), DutyState::Confirmed);
    }

    void queuedShipmentsAreSentAfterARestart()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.restart();
        b.pass(20s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void anotherStationsShipmentsAreLeftAlone()
    {
        SyncBench b;
        b.market->put(sample::order(1));
        Shipment foreign = sample::shipment(1, tracking);
        foreign.station = StationId(QStringLiteral("other"));
        QVERIFY(answerOf(b.dispatcher->finish(foreign, sample::fact(QStringLiteral("finished"), 1))).has_value());
        b.pass(1h);
        QVERIFY(b.market->calls.isEmpty());
        QCOMPARE(b.dispatcher->entries().size(), size_t(1));
    }

    void nothingIsSentWhenSendingCanNotBeCommitted()
    {
        SyncBench b;
        b.finish(1, tracking);
        static_cast<void>(b.sql(refusing(QStringLiteral("sending"))));
        QSignalSpy failures(b.dispatcher.get(), &Dispatcher::storeFailed);
        b.pass(5min);
        QCOMPARE(b.market->count(ship1), 0);
        QVERIFY(failures.size() > 3);
        QCOMPARE(b.state(1), DutyState::Queued);
        static_cast<void>(b.sql(mended));
        b.pass(10min);
        QCOMPARE(b.market->count(ship1), 1);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.entry(1).attempts, 1);
    }

    void anOutcomeThatCanNotBeKeptIsTriedAgainUntilItIs()
    {
        SyncBench b;
        static_cast<void>(b.sql(refusing(QStringLiteral("confirmed"))));
        b.finish(1, tracking);
        b.pass(5min);
        QCOMPARE(b.state(1), DutyState::Sending);
        static_cast<void>(b.sql(mended));
        b.pass(10s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void aCrashAfterAnOutcomeThatCouldNotBeKeptIsReadBack()
    {
        SyncBench b;
        static_cast<void>(b.sql(refusing(QStringLiteral("confirmed"))));
        b.finish(1, tracking);
        b.pass(1min);
        static_cast<void>(b.sql(mended));
        b.restart();
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void aBeginningThatWasKeptAlthoughTheDiskSaidNoIsNotSentTwice()
    {
        SyncBench b;
        b.finish(1, tracking);
        b.pass(14s);
        // Another hand (or a commit whose answer was lost) began it: this one must not send.
        static_cast<void>(b.sql(QStringLiteral("UPDATE outbox SET state = 'sending', attempts = 1, request_id = 'x'")));
        b.pass(10s);
        QCOMPARE(b.market->count(ship1), 0);
        QCOMPARE(b.state(1), DutyState::Unknown);
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void destroyingTheDispatcherDuringACallIsSafe()
    {
        for (const bool whileShipping : {true, false}) {
            SyncBench b;
            b.market->shipFates = {hanging(true)};
            b.finish(1, tracking);
            if (whileShipping) {
                b.pass(16s);
                QCOMPARE(b.state(1), DutyState::Sending);
            } else {
                b.clock.advance(16s);
                QTRY_VERIFY(!b.market->calls.isEmpty());
            }
            b.dispatcher.reset();
            b.market->release();
            b.settle();
        }
    }

    void aClosedStoreEndsTheWorkQuietly()
    {
        SyncBench b;
        b.market->shipFates = {ScriptedMarket::lost(true)};
        b.finish(1, tracking);
        b.pass(16s);
        b.store->close();
        b.clock.advance(10s);
        b.settle();
        QCOMPARE(b.market->calls.size(), 3);
        b.restart();
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.market->count(ship1), 1);
    }

    void anAccountThatIsRemovedDuringACallIsStillSettled()
    {
        SyncBench b;
        b.market->shipFates = {hanging(true)};
        b.finish(1, tracking);
        b.pass(16s);
        b.channels.remove(sample::key(1).account);
        b.market->release();
        b.pass(1s);
        QCOMPARE(b.state(1), DutyState::Confirmed);
    }

    void stoppingLetsTheCallUnderWayEndAndBeginsNothing()
    {
        SyncBench b;
        b.market->shipFates = {hanging(true)};
        b.finish(1, tracking);
        b.pass(16s);
        b.finish(2, QStringLiteral("T2"));
        b.dispatcher->stop();
        b.market->release();
        b.pass(1h);
        QCOMPARE(b.state(1), DutyState::Confirmed);
        QCOMPARE(b.state(2), DutyState::Queued);
        QVERIFY(b.dispatcher->isIdle());
    }
};

QTEST_GUILESS_MAIN(DispatchRecoveryTest)
#include "tst_dispatchrecovery.moc"
