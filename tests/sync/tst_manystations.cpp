// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Stations on one PostgreSQL server: who may send, and what becomes of the work of one that is gone.
#include "tests/sync/support/synchall.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tracking = u"1Z999AA10123456784"_s;
const QString other = u"7035114477138472"_s;
const QString ship1 = u"ship 1"_s;

/// Two stations at one market.
class Hall : public SyncHall
{
public:
    Hall() { open(market); }

    /// The server lets the station have its lease no more, or again.
    void keepLeaseFrom(const SyncStation &station, bool kept) const
    {
        sql(u"UPDATE %1.leases SET station = '%2', expires = expires + %3 WHERE name = 'station %4'"_s.arg(
            schema, kept ? u"nobody"_s : station.id.text(), kept ? u"3600000"_s : u"-7200000"_s, station.id.text()));
    }
    void finishOne(SyncStation &station)
    {
        market->put(sample::order(1, 1));
        QVERIFY(finish(station, sample::shipment(1, tracking)));
    }
};

ScriptedMarket::Fate hanging(bool applies)
{
    ScriptedMarket::Fate fate;
    fate.applies = applies;
    fate.hangs = true;
    return fate;
}

} // namespace

class ManyStationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStationWithoutItsLeaseSendsNothingUntilItHasItAgain()
    {
        Hall h;
        h.keepLeaseFrom(*h.one, true);
        h.pass(3min);
        QVERIFY(!h.one->dispatcher->lease().isHeld());
        h.finishOne(*h.one);
        h.pass(5min);
        QVERIFY(h.market->calls.isEmpty());
        h.keepLeaseFrom(*h.one, false);
        h.pass(1min);
        QCOMPARE(h.market->count(ship1), 1);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
    }

    void aStationThatSleptWhileItWasAboutToSendAsksForItsLeaseFirst()
    {
        Hall h;
        h.finishOne(*h.one);
        // Between the last look at the order and the commit before sending: the clock counts the sleep.
        bool slept = false;
        connect(h.one->dispatcher.get(), &Dispatcher::orderRead, h.one->dispatcher.get(), [&h, &slept] {
            if (!std::exchange(slept, true)) {
                h.keepLeaseFrom(*h.one, true);
                h.one->clock.sleepThrough(10min);
            }
        });
        h.pass(30s);
        QVERIFY(slept);
        QCOMPARE(h.market->count(ship1), 0);
        QCOMPARE(h.entry().state, DutyState::Queued);
        h.keepLeaseFrom(*h.one, false);
        h.pass(2min);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void aStationThatSleptAfterTheCommitSendsNothingAndReadsBack()
    {
        Hall h;
        h.finishOne(*h.one);
        bool slept = false;
        connect(h.one->dispatcher.get(), &Dispatcher::entryChanged, h.one->dispatcher.get(), [&h, &slept](const OutboxEntry &entry) {
            if (entry.state == DutyState::Sending && !std::exchange(slept, true)) {
                h.one->clock.sleepThrough(30min);
            }
        });
        h.pass(30s);
        QVERIFY(slept);
        QCOMPARE(h.market->count(ship1), 0);
        h.pass(30min);
        QCOMPARE(h.market->count(ship1), 1);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
    }

    void anAttemptFromBeforeALapseStopsEverythingUntilItIsOver()
    {
        Hall h;
        StationLease &lease = h.one->dispatcher->lease();
        std::shared_ptr<const quint64> ticket = lease.ticket();
        h.pass(5min);
        QVERIFY(lease.isHeld()); // renewed without a gap
        h.one->clock.sleepThrough(10min);
        QVERIFY(!lease.isHeld());
        h.pass(1min);
        // It has its lease again, and what began before must not go on.
        QVERIFY(!lease.isHeld());
        ticket.reset();
        QVERIFY(lease.isHeld());
    }

    void theServerItselfRefusesAStationWhoseLeaseIsNearlyOver()
    {
        Hall h;
        h.finishOne(*h.one);
        // The station's own clock says nothing of it.
        h.age(*h.one, 100s);
        h.pass(16s);
        QCOMPARE(h.market->count(ship1), 0);
        QCOMPARE(h.entry().attempts, 0);
        h.pass(1min);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void whatAStationWasSendingWhenItDiedIsReadBackByAnotherAndNotSentAgain()
    {
        Hall h;
        h.market->shipFates = {hanging(true)};
        h.finishOne(*h.one);
        h.pass(16s);
        QCOMPARE(h.entry().state, DutyState::Sending);
        h.kill(*h.one);
        h.age(*h.one, 200s);
        h.pass(1min);
        QCOMPARE(h.entry().state, DutyState::Sending); // the lease is over, a request's deadline is not
        h.age(*h.one, 20s);
        h.pass(2min);
        QCOMPARE(h.entry().sender, h.two->id);
        QCOMPARE(h.entry().shipment.station, h.one->id);
        h.market->release();
        h.pass(20min);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.market->count(ship1), 1);
        QCOMPARE(h.market->shipped.size(), size_t(1));
    }

    void whatNeverLeftADeadStationIsSentByAnotherAfterTheReadBacks()
    {
        Hall h;
        h.market->shipFates = {hanging(false)};
        h.finishOne(*h.one);
        h.pass(16s);
        h.kill(*h.one);
        h.age(*h.one, 300s);
        h.pass(9min);
        QCOMPARE(h.market->count(ship1), 1);
        h.pass(10min);
        QCOMPARE(h.market->count(ship1), 2);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.market->shipped.size(), size_t(1));
    }

    void whatADeadStationHadStillToSendIsSentByAnother()
    {
        Hall h;
        h.finishOne(*h.one);
        h.kill(*h.one);
        h.age(*h.one, 300s);
        h.pass(2min);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.entry().sender, h.two->id);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void aStationThatLivesKeepsItsWork()
    {
        Hall h;
        h.market->shipFates = {ScriptedMarket::lost(false)};
        h.finishOne(*h.one);
        h.pass(8min);
        QCOMPARE(h.entry().sender, h.one->id);
        QCOMPARE(h.entry().state, DutyState::Unknown);
    }

    void aStationThatComesBackLateChangesNothingOfWhatAnotherTookOver()
    {
        Hall h;
        h.market->shipFates = {hanging(true)};
        h.finishOne(*h.one);
        h.pass(16s);
        h.one->isFrozen = true;
        h.age(*h.one, 300s);
        h.pass(40s);
        QCOMPARE(h.entry().sender, h.two->id);
        h.one->isFrozen = false;
        h.market->release(); // its answer reaches it only now
        h.pass(20min);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.entry().sender, h.two->id);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void aYesThatComesAfterTheTakeoverCounts()
    {
        Hall h;
        h.market->shipFates = {hanging(true)};
        h.finishOne(*h.one);
        h.pass(16s);
        h.one->isFrozen = true;
        h.age(*h.one, 300s);
        // Its reads lag behind what it did.
        h.market->readFailures.assign(40, ChannelFailure{ChannelTrouble::Unknown});
        h.pass(40s);
        QCOMPARE(h.entry().sender, h.two->id);
        h.one->isFrozen = false;
        h.market->release();
        h.pass(10s);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        h.pass(1h);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void aSecondProgramWithTheSameIdMakesTheFirstOneStop()
    {
        Hall h;
        QSignalSpy doubled(&h.one->dispatcher->lease(), &StationLease::doubled);
        SyncStation copy(h.one->id.text(), h.place, h.channels, h.randomness);
        h.pass(1min);
        QCOMPARE(doubled.size(), 1);
        QVERIFY(!h.one->dispatcher->lease().isHeld());
        QVERIFY(copy.dispatcher->lease().isHeld());
        h.finishOne(*h.one);
        h.pass(5min);
        QCOMPARE(h.market->count(ship1), 0);
    }

    void aRenewalThatTakesLongLetsSendingGoOn()
    {
        Hall h;
        h.finishOne(*h.one);
        // Nothing of the lease is left for a request when the renewal is answered.
        h.one->isFrozen = true;
        h.one->clock.sleepThrough(81s);
        h.one->isFrozen = false;
        h.pass(31s);
        QCOMPARE(h.market->count(ship1), 1);
    }

    void whileOneStationIsSendingForAnOrderAnotherWaits()
    {
        Hall h;
        h.market->put(sample::order(1, 2));
        h.market->shipFates = {hanging(true)};
        QVERIFY(h.finish(*h.one, sample::shipment(1, tracking)));
        h.pass(16s);
        QCOMPARE(h.entry().state, DutyState::Sending);
        Shipment second = sample::shipment(1, other);
        second.id = ShipmentId(u"second"_s);
        QVERIFY(h.finish(*h.two, second));
        // It has not heard of the first one: the database alone holds it back.
        h.pass(40s);
        QCOMPARE(h.market->count(ship1), 1);
        QCOMPARE(h.entry(u"second"_s).attempts, 0);
        h.market->release();
        h.pass(30min);
        QCOMPARE(h.entry(u"second"_s).state, DutyState::Confirmed);
        QCOMPARE(h.market->shipped.size(), size_t(2));
    }

    void anOrderThatAnotherStationFinishedCannotBeFinishedAgain()
    {
        Hall h;
        h.finishOne(*h.two);
        Shipment again = sample::shipment(1, other);
        again.id = ShipmentId(u"again"_s);
        answerOf(h.two->store->orders().save(sample::key(1).account, {sample::order(1, 1)}, {}, h.one->clock.now()));
        const auto refused = h.finish(*h.one, again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreFailure::Kind::Conflict);
        h.pass(30min);
        QCOMPARE(h.market->shipped.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(ManyStationsTest)
#include "tst_manystations.moc"
