// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What is finished while the database server is away is kept here, and leaves once when the server is back.
#include "sync/dispatcher.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"
#include "tests/support/scriptedmarket.h"
#include "tests/sync/support/standstill.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tracking = u"1Z999AA10123456784"_s;
const QString other = u"7035114477138472"_s;
const QString ship1 = u"ship 1"_s;
const StationId one(u"one"_s);
const StationId two(u"two"_s);
const ShipmentId id1(u"shipment-1"_s);
constexpr int patienceMs = 20'000;

/// A station, and a server that can go away.
class CutOff
{
public:
    CutOff()
        : place(DatabasePlace::ofAddress(cluster.address(u"hall%1"_s.arg(++count))).value())
        , market(std::make_shared<ScriptedMarket>(clock))
    {
        channels.put(sample::key(1).account, market);
        market->put(sample::order(1, 1));
        begin();
        answerOf((*store)->orders().save(sample::key(1).account, {sample::order(1, 1)}, {}, clock.now()));
    }
    ~CutOff() { end(); }

    void begin()
    {
        store = std::make_unique<OpenStore>(place);
        kept = std::make_unique<KeptWork>(**store, folder.filePath(u"kept.db"_s), clock, one);
        dispatcher = std::make_unique<Dispatcher>(**store, channels, clock, randomness, one, DispatchRules{});
        dispatcher->keepWith(*kept);
        if (!answerOf(kept->start()) || !answerOf(dispatcher->start())) {
            qFatal("the station did not start");
        }
    }
    void end()
    {
        dispatcher.reset();
        kept.reset();
        store.reset();
    }
    void settle() { standStill({&**store}, *market); }
    void pass(std::chrono::milliseconds time)
    {
        passTime({&clock}, time, [this] { settle(); });
    }
    Shipment shipment(const QString &label = tracking) const
    {
        Shipment made = sample::shipment(1, label);
        made.station = one;
        return made;
    }
    static JournalEntry fact(const QString &kind, const StationId &station = one)
    {
        JournalEntry made = sample::fact(kind, 1);
        made.station = station;
        return made;
    }
    Result<OutboxEntry, StoreFailure> finish(const Shipment &made) { return answerOf(dispatcher->finish(made, fact(u"finished"_s))); }
    /// The server goes, and the station has noticed.
    void cutOff()
    {
        cluster.kill();
        static_cast<void>(answerOf((*store)->products().preference(u"none"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(kept->isCutOff(), patienceMs);
    }
    /// The server is back and what was kept has been offered.
    void serverReturns()
    {
        QSignalSpy recovered(&**store, &Store::recovered);
        cluster.start();
        QVERIFY(recovered.wait(patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(kept->count() == 0, patienceMs);
    }
    OutboxEntry entry() { return answerOf((*store)->outbox().entry(id1)).value(); }

    static inline int count = 0;
    PostgresCluster &cluster = PostgresCluster::shared();
    DatabasePlace place;
    QTemporaryDir folder;
    ManualClock clock;
    EvenRandomness randomness;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    std::unique_ptr<OpenStore> store;
    std::unique_ptr<KeptWork> kept;
    std::unique_ptr<Dispatcher> dispatcher;
};

} // namespace

class KeptWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFinishedWithoutTheServerIsKeptAndLeavesOnceWhenItIsBack()
    {
        CutOff c;
        c.cluster.kill();
        const auto finished = c.finish(c.shipment());
        QVERIFY(finished);
        QVERIFY(c.dispatcher->isKeptHere(id1));
        c.pass(5min);
        QVERIFY(c.market->calls.isEmpty());
        c.serverReturns();
        c.pass(3min);
        QCOMPARE(c.entry().state, DutyState::Confirmed);
        QCOMPARE(c.market->count(ship1), 1);
        const auto journal = answerOf((*c.store)->packing().journalOf(sample::key(1))).value();
        QCOMPARE(journal.front().kind, u"finished"_s);
        QCOMPARE(journal.front().facts.value(u"keptAtStation"_s).toBool(), true);
    }

    void itIsStillThereAfterAPowerCut()
    {
        CutOff c;
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.end();
        c.cluster.start();
        c.begin();
        c.pass(3min);
        QCOMPARE(c.entry().state, DutyState::Confirmed);
        QCOMPARE(c.market->count(ship1), 1);
        QCOMPARE(c.kept->count(), 0);
    }

    void aCommitWhoseAnswerWasLostIsNotThereTwice()
    {
        CutOff c;
        QVERIFY(answerOf((*c.store)->outbox().finish(c.shipment(), c.clock.now(), CutOff::fact(u"finished"_s))));
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.serverReturns();
        c.pass(5min);
        QCOMPARE(answerOf((*c.store)->outbox().ofOrder(sample::key(1))).value().size(), size_t(1));
        QCOMPARE(c.market->count(ship1), 1);
    }

    void aServerThatStandsStillDoesNotKeepThePackerWaiting()
    {
        CutOff c;
        const QStringList stopped = c.cluster.sql(u"SELECT pid FROM pg_stat_activity WHERE application_name = 'packbench'"_s).split(u'\n');
        for (const QString &pid : stopped) {
            QCOMPARE(::kill(pid.toInt(), SIGSTOP), 0);
        }
        std::optional<Result<OutboxEntry, StoreFailure>> finished;
        const auto finish = [&c, &finished]() -> QCoro::Task<void> {
            finished = co_await c.dispatcher->finish(c.shipment(), CutOff::fact(u"finished"_s));
        };
        const QCoro::Task<void> task = finish();
        QCoreApplication::processEvents();
        QVERIFY(!finished);
        c.clock.advance(15s);
        QTRY_VERIFY_WITH_TIMEOUT(finished.has_value(), patienceMs);
        QVERIFY(finished->has_value());
        QVERIFY(c.dispatcher->isKeptHere(id1));
        for (const QString &pid : stopped) {
            QCOMPARE(::kill(pid.toInt(), SIGCONT), 0);
        }
        // Its own file works at its own pace, whatever the test's time is.
        c.clock.advance(10s);
        QTRY_COMPARE_WITH_TIMEOUT(c.kept->count(), 0, patienceMs);
        c.pass(5min);
        QCOMPARE(c.entry().state, DutyState::Confirmed);
        QCOMPARE(c.market->count(ship1), 1);
    }

    void whereAnotherStationPackedTheOrderMeanwhileAPersonIsAsked()
    {
        CutOff c;
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.cluster.start();
        Shipment theirs = c.shipment(other);
        theirs.id = ShipmentId(u"theirs"_s);
        theirs.station = two;
        // Before this station hears that the server is back.
        {
            OpenStore second(c.place);
            QVERIFY(answerOf(second->outbox().finish(theirs, c.clock.now(), CutOff::fact(u"finished"_s, two))));
        }
        QTRY_VERIFY_WITH_TIMEOUT(c.kept->count() == 0 || !(c.clock.advance(11s), true), patienceMs);
        c.pass(20min);
        QCOMPARE(c.entry().state, DutyState::NeedsAttention);
        QCOMPARE(c.entry().reason, AttentionReason::PackedElsewhere);
        QCOMPARE(c.entry().words, two.text());
        // Theirs leaves: it was taken over, because no station of that name lives.
        QCOMPARE(c.market->shipped.size(), size_t(1));
        QCOMPARE(c.market->shipped.front().packages.front().trackingNumber, other);
    }

    void whereAnotherStationTookTheOrderAPersonIsAsked()
    {
        CutOff c;
        answerOf((*c.store)->claims().claim(sample::key(1), two, {}));
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.serverReturns();
        c.pass(20min);
        QCOMPARE(c.entry().reason, AttentionReason::PackedElsewhere);
        QCOMPARE(c.market->count(ship1), 0);
    }

    void whatIsKeptIsKnownAfterARestartBeforeItIsDelivered()
    {
        CutOff c;
        c.cutOff();
        QVERIFY(c.finish(c.shipment()));
        Shipment correction = sample::shipment(2, other);
        correction.station = one;
        correction.purpose = Purpose::Correct;
        QVERIFY(c.finish(correction));
        c.dispatcher.reset();
        c.kept.reset();

        KeptWork again(**c.store, c.folder.filePath(u"kept.db"_s), c.clock, one);
        QSignalSpy found(&again, &KeptWork::found);
        QVERIFY(answerOf(again.read()));
        QVERIFY(answerOf(again.read()));
        QCOMPARE(found.size(), 2);
        QCOMPARE(again.count(), 2);
        QVERIFY(again.has(id1));
        // No box of a corrected order is in hand.
        QCOMPARE(again.packedOrders(), QSet<OrderKey>{sample::key(1)});
        c.cluster.start();
    }

    void aTrackingNumberThatIsUsedByNowIsNotTakenAway()
    {
        CutOff c;
        Shipment theirs = sample::shipment(2, tracking);
        theirs.station = two;
        QVERIFY(answerOf((*c.store)->outbox().finish(theirs, c.clock.now().addDays(1), CutOff::fact(u"finished"_s, two))));
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.serverReturns();
        QCOMPARE(c.entry().reason, AttentionReason::CheckFailed);
        QCOMPARE(answerOf((*c.store)->outbox().orderWithTrackingNumber(tracking)).value(), sample::key(2));
    }

    void whatIsTakenBackBeforeTheServerIsBackNeverLeaves()
    {
        CutOff c;
        c.cutOff();
        QVERIFY(c.finish(c.shipment()));
        const PackingSession session = sample::session(1);
        QVERIFY(answerOf(c.dispatcher->takeBack(id1, session, CutOff::fact(u"taken back"_s))));
        QCOMPARE(c.kept->count(), 0);
        QVERIFY(c.kept->isWithdrawn(id1));
        c.cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(c.kept->isEmpty(), patienceMs);
        c.pass(20min);
        QCOMPARE(answerOf((*c.store)->outbox().entry(id1)).error().kind, StoreFailure::Kind::NotFound);
        QVERIFY(c.market->calls.isEmpty());
    }

    void whatTheServerMayHaveCannotBeTakenBackBecauseAnotherStationMaySendIt()
    {
        CutOff c;
        c.cluster.kill();
        // The server is asked, and its answer is lost.
        QVERIFY(c.finish(c.shipment()));
        const PackingSession session = sample::session(1);
        const auto taken = answerOf(c.dispatcher->takeBack(id1, session, CutOff::fact(u"taken back"_s)));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, StoreFailure::Kind::Conflict);
        c.serverReturns();
        c.pass(5min);
        QCOMPARE(c.market->count(ship1), 1);
    }

    void aDamagedFileIsSetAsideAndWhatItHeldIsKnownFromTheOneBesideIt()
    {
        CutOff c;
        c.cutOff();
        QVERIFY(c.finish(c.shipment()));
        c.end();
        QFile file(c.folder.filePath(u"kept.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QFile::remove(c.folder.filePath(u"kept.db-wal"_s));
        c.cluster.start();
        c.begin();
        c.pass(3min);
        QCOMPARE(c.entry().state, DutyState::Confirmed);
        QCOMPARE(c.market->count(ship1), 1);
        QCOMPARE(QDir(c.folder.path()).entryList({u"kept.db.damaged-*"_s}).size(), 1);
    }

    void nothingOfItStaysInTheFileOnceTheServerHasIt()
    {
        CutOff c;
        c.cluster.kill();
        QVERIFY(c.finish(c.shipment()));
        c.serverReturns();
        c.end();
        OpenStore file(DatabasePlace::ofFile(c.folder.filePath(u"kept.db"_s)));
        QVERIFY(answerOf(file->outbox().recent(QDateTime::fromMSecsSinceEpoch(0))).value().empty());
        QVERIFY(!QFile::exists(Store::finishedLogOf(c.folder.filePath(u"kept.db"_s))));
        QVERIFY(answerOf(file->outbox().orderWithTrackingNumber(tracking)).value().order.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptWorkTest)
#include "tst_keptwork.moc"
