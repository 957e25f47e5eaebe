// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// A commit that is kept, and whose answer is lost: what is kept counts, not the answer.
#include "store/connection.h"
#include "sync/dispatcher.h"
#include "tests/chaos/support/relay.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/failingsync.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"
#include "tests/support/scriptedmarket.h"
#include "tests/sync/support/standstill.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = StoreFailure::Kind;
using Flow = chaos::Relay::Flow;

const QString tracking = u"1Z999AA10123456784"_s;
const QString ship1 = u"ship 1"_s;
const StationId one(u"one"_s);
const ShipmentId id1(u"shipment-1"_s);
constexpr int patienceMs = 20'000;
/// The commit cannot be made durable, and closing the file fails, too.
constexpr int untilReopened = 2;
constexpr int untilTheDiskWorks = 1000;

/// A station, and the cable between it and the database server.
class Desk
{
public:
    Desk()
        : cable("127.0.0.1", PostgresCluster::shared().folder() + u"/.s.PGSQL.5432"_s)
        , schema(u"desk%1"_s.arg(++count))
        , direct(DatabasePlace::ofAddress(PostgresCluster::shared().address(schema)).value())
        , market(std::make_shared<ScriptedMarket>(clock))
        , store(
              DatabasePlace::ofAddress(u"postgresql://packbench@127.0.0.1:%1/packbench?schema=%2"_s.arg(cable.port()).arg(schema)).value())
        , kept(*store, folder.filePath(u"kept.db"_s), clock, one)
        , dispatcher(*store, channels, clock, randomness, one, DispatchRules{})
    {
        channels.put(sample::key(1).account, market);
        market->put(sample::order(1, 1));
        dispatcher.keepWith(kept);
        // As the program wires it.
        QObject::connect(&*store, &Store::recovered, &dispatcher, &Dispatcher::everythingChanged);
        answerOf(store->orders().save(sample::key(1).account, {sample::order(1, 1)}, {}, clock.now()));
        if (!answerOf(kept.start()) || !answerOf(dispatcher.start())) {
            qFatal("the station did not start");
        }
        settle();
    }
    ~Desk()
    {
        failSyncs(0);
        cable.setRefusing(false);
        cable.setFlow(Flow::Open);
    }

    void settle() { standStill({&*store}, *market); }
    void pass(std::chrono::milliseconds time)
    {
        passTime({&clock}, time, [this] { settle(); });
    }
    static JournalEntry fact(const QString &kind)
    {
        JournalEntry made = sample::fact(kind, 1);
        made.station = one;
        made.shipment = id1;
        return made;
    }
    static Shipment shipment()
    {
        Shipment made = sample::shipment(1, tracking);
        made.station = one;
        return made;
    }
    Result<OutboxEntry, StoreFailure> finish() { return answerOf(dispatcher.finish(shipment(), fact(u"finished"_s))); }
    Result<OutboxEntry, StoreFailure> takeBack() { return answerOf(dispatcher.takeBack(id1, sample::session(1), fact(u"taken back"_s))); }
    /// A shipment of a station that is gone.
    void finishAtTheDeadOne()
    {
        const StationId dead(u"dead"_s);
        Shipment made = sample::shipment(1, tracking);
        made.station = dead;
        JournalEntry told = fact(u"finished"_s);
        told.station = dead;
        OpenStore other(direct);
        QVERIFY(answerOf(other->outbox().finish(made, clock.now(), told)));
    }
    /// The server is out of reach from now on, and the station has noticed.
    void cutOff()
    {
        cable.setRefusing(true);
        cable.setFlow(Flow::Cut);
        static_cast<void>(answerOf(store->products().preference(u"none"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(kept.isCutOff(), patienceMs);
    }
    void reach()
    {
        cable.setRefusing(false);
        cable.setFlow(Flow::Open);
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isCutOff(), patienceMs);
        settle();
    }
    /// As the server has it, past the cable.
    Result<OutboxEntry, StoreFailure> atServer()
    {
        OpenStore other(direct);
        return answerOf(other->outbox().entry(id1));
    }
    int takenBackInJournal()
    {
        const auto journal = answerOf(store->packing().journalOf(sample::key(1))).value();
        return static_cast<int>(
            std::count_if(journal.begin(), journal.end(), [](const JournalEntry &entry) { return entry.kind == u"taken back"_s; }));
    }

    static inline int count = 0;
    chaos::Relay cable;
    QString schema;
    DatabasePlace direct;
    QTemporaryDir folder;
    ManualClock clock;
    EvenRandomness randomness;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    OpenStore store;
    KeptWork kept;
    Dispatcher dispatcher;
};

} // namespace

class TakeBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakeBackWhoseAnswerIsLostIsReadBack()
    {
        Desk d;
        QVERIFY(d.finish());
        d.cable.loseCommit(1, true);
        const auto taken = d.takeBack();
        QVERIFY(taken);
        QCOMPARE(taken->state, DutyState::TakenBack);
        QVERIFY(d.dispatcher.entries().empty());
        QCOMPARE(d.takenBackInJournal(), 1);
        d.pass(5min);
        QVERIFY(d.market->calls.isEmpty());
    }

    void aTakeBackThatIsLostIsDoneWhenItIsAskedAgain()
    {
        Desk d;
        QVERIFY(d.finish());
        d.cable.loseCommit(1, false);
        const auto taken = d.takeBack();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Kind::ServerGone);
        QCOMPARE(d.atServer()->state, DutyState::Queued);
        QVERIFY(d.takeBack());
        d.pass(5min);
        QVERIFY(d.market->calls.isEmpty());
    }

    void aTakeBackThatNobodyKnowsOfIsKnownWhenTheServerCanBeReached()
    {
        Desk d;
        QVERIFY(d.finish());
        d.cable.holdCommit(1, "outbox");
        std::optional<Result<OutboxEntry, StoreFailure>> unsure;
        const auto takeBack = [&d, &unsure]() -> QCoro::Task<void> {
            unsure = co_await d.dispatcher.takeBack(id1, sample::session(1), Desk::fact(u"taken back"_s));
        };
        const QCoro::Task<void> task = takeBack();
        QTRY_VERIFY_WITH_TIMEOUT(d.cable.isHolding(), patienceMs);
        d.cable.setRefusing(true);
        d.cable.setFlow(Flow::Cut);
        QTRY_VERIFY_WITH_TIMEOUT(unsure.has_value(), patienceMs);
        QVERIFY(!unsure->has_value());
        QCOMPARE(unsure->error().kind, Kind::ServerGone);
        QCOMPARE(d.atServer()->state, DutyState::TakenBack);
        d.reach();
        QTRY_VERIFY_WITH_TIMEOUT(d.dispatcher.entries().empty(), patienceMs);
        // Pressing again does no harm, and is not too late.
        const auto taken = d.takeBack();
        QVERIFY(taken);
        QCOMPARE(d.takenBackInJournal(), 1);
        d.pass(5min);
        QVERIFY(d.market->calls.isEmpty());
    }

    void aTakeoverWhoseAnswerIsLostIsKnownAndTheShipmentLeaves()
    {
        Desk d;
        d.finishAtTheDeadOne();
        d.cable.loseCommit(2, true); // the first one renews the lease
        d.pass(5min);
        QCOMPARE(d.atServer()->sender, one);
        QCOMPARE(d.atServer()->state, DutyState::Confirmed);
        QCOMPARE(d.market->count(ship1), 1);
    }

    void aTakeoverThatNobodyKnowsOfIsKnownWhenTheServerCanBeReached()
    {
        Desk d;
        d.finishAtTheDeadOne();
        d.cable.holdCommit(1, "sender changed");
        d.clock.advance(31s);
        QTRY_VERIFY_WITH_TIMEOUT(d.cable.isHolding(), patienceMs);
        d.cable.setRefusing(true);
        d.cable.setFlow(Flow::Cut);
        QTRY_VERIFY_WITH_TIMEOUT(d.kept.isCutOff(), patienceMs);
        d.settle();
        QCOMPARE(d.atServer()->sender, one);
        QVERIFY(d.dispatcher.entries().empty());
        d.reach();
        QTRY_COMPARE_WITH_TIMEOUT(d.market->count(ship1), 1, patienceMs);
        d.settle();
        QCOMPARE(d.atServer()->state, DutyState::Confirmed);
    }

    void aDecisionWhoseAnswerIsLostIsReadBackAndTheShipmentLeaves()
    {
        Desk d;
        d.market->shipFates = {ScriptedMarket::fails(ChannelTrouble::Refused)};
        QVERIFY(d.finish());
        d.pass(1min);
        QCOMPARE(d.atServer()->state, DutyState::NeedsAttention);
        disconnect(&*d.store, &Store::recovered, &d.dispatcher, nullptr);
        d.cable.loseCommit(1, true);
        QVERIFY(!answerOf(d.dispatcher.editAndResend(d.atServer()->shipment, PackerId(u"Ada"_s))));
        d.pass(5min);
        QCOMPARE(d.atServer()->state, DutyState::Confirmed);
        QCOMPARE(d.market->count(ship1), 2);
    }

    void whatTheServerWasAskedToKeepIsNotTakenBackThoughItWasNotKeptHereAtFirst()
    {
        Desk d;
        d.cable.holdCommit(1, "outbox");
        std::optional<Result<OutboxEntry, StoreFailure>> finished;
        const auto finish = [&d, &finished]() -> QCoro::Task<void> {
            finished = co_await d.dispatcher.finish(Desk::shipment(), Desk::fact(u"finished"_s));
        };
        const QCoro::Task<void> task = finish();
        QTRY_VERIFY_WITH_TIMEOUT(d.cable.isHolding(), patienceMs);
        // Neither the server's answer comes nor can it be kept at the station.
        Connection busy(DatabasePlace::ofFile(d.folder.filePath(u"kept.db"_s)));
        QVERIFY(busy.open().has_value());
        busy.begin(true);
        d.cable.setRefusing(true);
        d.cable.setFlow(Flow::Cut);
        QTRY_VERIFY_WITH_TIMEOUT(finished.has_value(), patienceMs);
        QVERIFY(!finished->has_value());
        QVERIFY(!busy.end());
        QTRY_VERIFY_WITH_TIMEOUT(d.kept.isCutOff(), patienceMs);
        QVERIFY(d.finish());
        QVERIFY(d.kept.has(id1));
        const auto taken = d.takeBack();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Kind::Conflict);
        d.reach();
        d.pass(5min);
        QCOMPARE(d.atServer()->state, DutyState::Confirmed);
        QCOMPARE(d.market->count(ship1), 1);
    }

    void whatTheServerRefusedAndTheStationKeptLaterCanBeTakenBack()
    {
        Desk d;
        {
            OpenStore other(d.direct);
            QVERIFY(answerOf(other->outbox().finish(sample::shipment(2, tracking), d.clock.now().addDays(1), Desk::fact(u"finished"_s))));
        }
        QCOMPARE(d.finish().error().kind, Kind::TrackingNumberUsed);
        d.cutOff();
        QVERIFY(d.finish());
        QVERIFY(d.takeBack());
        d.reach();
        QTRY_VERIFY_WITH_TIMEOUT(d.kept.isEmpty(), patienceMs);
        QCOMPARE(d.atServer().error().kind, Kind::NotFound);
    }

    void whatTheDiskKeptOfATakeBackCountsWhileTheServerIsAway()
    {
        Desk d;
        d.cutOff();
        QVERIFY(d.finish());
        QVERIFY(d.kept.has(id1));
        failSyncs(untilReopened);
        const auto taken = d.takeBack();
        QCOMPARE(syncsToFail(), 0);
        QVERIFY(taken);
        QCOMPARE(taken->state, DutyState::TakenBack);
        QCOMPARE(d.kept.count(), 0);
        QVERIFY(d.kept.isWithdrawn(id1));
        d.reach();
        QTRY_VERIFY_WITH_TIMEOUT(d.kept.isEmpty(), patienceMs);
        d.pass(5min);
        QCOMPARE(d.atServer().error().kind, Kind::NotFound);
        QVERIFY(d.market->calls.isEmpty());
    }

    void whatTheDiskForgotAlthoughItSaidThatItCouldNotIsDeliveredAndLeaves()
    {
        Desk d;
        d.cutOff();
        QVERIFY(d.finish());
        failSyncs(untilReopened); // when it is dropped here, after the server has it
        d.reach();
        QTRY_COMPARE_WITH_TIMEOUT(syncsToFail(), 0, patienceMs);
        d.clock.advance(11s);
        QTRY_VERIFY_WITH_TIMEOUT(d.kept.isEmpty(), patienceMs);
        d.pass(5min);
        QCOMPARE(d.atServer()->state, DutyState::Confirmed);
        QCOMPARE(d.market->count(ship1), 1);
    }

    void aDiskThatWorksOnlyLaterTellsItLater()
    {
        Desk d;
        d.cutOff();
        QVERIFY(d.finish());
        QSignalSpy changed(&d.dispatcher, &Dispatcher::entryChanged);
        failSyncs(untilTheDiskWorks);
        QVERIFY(!d.takeBack());
        // Nobody knows it: it is neither sent nor delivered, and asking again is not too late.
        QVERIFY(!d.kept.isEmpty());
        QVERIFY(!d.takeBack());
        failSyncs(0);
        d.clock.advance(11s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patienceMs);
        QCOMPARE(changed.at(0).at(0).value<OutboxEntry>().state, DutyState::TakenBack);
        QVERIFY(d.takeBack());
        d.reach();
        d.pass(5min);
        QVERIFY(d.kept.isEmpty());
        QCOMPARE(d.atServer().error().kind, Kind::NotFound);
        QVERIFY(d.market->calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TakeBackTest)
#include "tst_takeback.moc"
