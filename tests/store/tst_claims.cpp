// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

using Kind = StoreFailure::Kind;

const StationId bench1(u"one"_s);
const StationId bench2(u"two"_s);
const PackerId ada(u"Ada"_s);
const PackerId eve(u"Eve"_s);
constexpr std::chrono::milliseconds minute = std::chrono::minutes(1);

JournalEntry factOf(const StationId &station, const PackerId &packer)
{
    JournalEntry fact = sample::fact(u"taken over"_s, 1);
    fact.station = station;
    fact.packer = packer;
    return fact;
}

Shipment shipmentFrom(const StationId &station, int order)
{
    Shipment shipment = sample::shipment(order, u"T%1"_s.arg(order));
    shipment.station = station;
    return shipment;
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private:
    static Claim claimed(OpenStore &store, const StationId &station, const PackerId &packer, int order = 1)
    {
        return answerOf(store->claims().claim(sample::key(order), station, packer)).value();
    }
    static Lease leased(OpenStore &store, const StationId &station, std::chrono::milliseconds lasts = minute)
    {
        return answerOf(store->claims().lease(u"orders"_s, station, lasts)).value();
    }

private Q_SLOTS:
    void whoComesFirstHasTheOrderAndTheOtherHearsWhoAndSinceWhen()
    {
        OpenStore store;
        QVERIFY(answerOf(store->products().setPreference(stationNamePreference(bench1), u"Bench 1"_s)));
        const Claim mine = claimed(store, bench1, ada);
        QCOMPARE(mine.station, bench1);
        QVERIFY(std::abs(mine.since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const Claim theirs = claimed(store, bench2, eve);
        QCOMPARE(theirs, mine);
        QCOMPARE(theirs.stationName, u"Bench 1"_s);
        QCOMPARE(theirs.packer, ada);
        QCOMPARE(claimed(store, bench1, ada), mine);
        store.reopen();
        QCOMPARE(answerOf(store->claims().all()).value(), std::vector{mine});
    }

    void anOrderThatWasLetGoIsFree()
    {
        OpenStore store;
        claimed(store, bench1, ada);
        QVERIFY(answerOf(store->claims().release(sample::key(1), bench2)));
        QCOMPARE(claimed(store, bench2, eve).station, bench1);
        QVERIFY(answerOf(store->claims().release(sample::key(1), bench1)));
        QCOMPARE(claimed(store, bench2, eve).station, bench2);
    }

    void takingOverNamesFromWhomAndStandsInTheJournal()
    {
        OpenStore store;
        claimed(store, bench1, ada);
        const Claim taken = answerOf(store->claims().takeOver(sample::key(1), bench1, factOf(bench2, eve))).value();
        QCOMPARE(taken.station, bench2);
        QCOMPARE(taken.packer, eve);
        const auto journal = answerOf(store->packing().journalOf(sample::key(1))).value();
        QCOMPARE(journal.size(), size_t(1));
        QCOMPARE(journal.front().facts.value(u"from"_s).toString(), u"one"_s);
        // Who comes too late takes nothing.
        const Claim late = answerOf(store->claims().takeOver(sample::key(1), bench1, factOf(StationId(u"three"_s), ada))).value();
        QCOMPARE(late.station, bench2);
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(1));
    }

    void whoLostTheOrderCanNotFinishItAndFinishingLetsItGo()
    {
        OpenStore store;
        claimed(store, bench1, ada);
        QVERIFY(answerOf(store->claims().takeOver(sample::key(1), bench1, factOf(bench2, eve))));
        const auto lost = answerOf(store->outbox().finish(shipmentFrom(bench1, 1), sample::start(), sample::fact(u"finished"_s, 1)));
        QCOMPARE(lost.error().kind, Kind::Conflict);
        QVERIFY(answerOf(store->outbox().ofOrder(sample::key(1))).value().empty());
        QVERIFY(answerOf(store->outbox().finish(shipmentFrom(bench2, 1), sample::start(), sample::fact(u"finished"_s, 1))));
        QVERIFY(answerOf(store->claims().all()).value().empty());
    }

    void aLeaseIsOneStationsUntilItsTimeIsOver()
    {
        OpenStore store;
        const Lease first = leased(store, bench1);
        QCOMPARE(first.station, bench1);
        QCOMPARE(first.term, 1);
        QVERIFY(first.lasts <= minute && first.lasts > minute / 2);
        QCOMPARE(leased(store, bench2).station, bench1);
        QCOMPARE(leased(store, bench1).term, 1);
        {
            // Its time is over.
            Connection db(store.place());
            QVERIFY(db.open());
            db.change(u"UPDATE leases SET expires = expires - 3600000"_s);
            QVERIFY(db.good());
        }
        const Lease second = leased(store, bench2);
        QCOMPARE(second.station, bench2);
        QCOMPARE(second.term, 2);
        QCOMPARE(leased(store, bench1).station, bench2);
    }

    void aLeaseThatIsGivenBackIsFreeAtOnce()
    {
        OpenStore store;
        leased(store, bench1);
        QVERIFY(answerOf(store->claims().giveBack(u"orders"_s, bench2)));
        QCOMPARE(leased(store, bench2).station, bench1);
        QVERIFY(answerOf(store->claims().giveBack(u"orders"_s, bench1)));
        QCOMPARE(leased(store, bench2).station, bench2);
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
