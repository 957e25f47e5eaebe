// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// A bench beside another one at the same server.
#include "tests/station/support/benchfloor.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const StationId other(u"two"_s);
const OrderKey contested = {AccountId(u"account"_s), OrderId(u"100001"_s)};

/// The floor of the other bench tests on a server, with an order, and a neighbour.
class SharedFloor : public BenchFloor
{
public:
    SharedFloor() : neighbour(store.place())
    {
        put(u"100001"_s, {{u"MUG"_s, 2}});
        static_cast<void>(answerOf(neighbour->products().setPreference(stationNamePreference(other), u"Bench 2"_s)));
    }

    Claim neighbourTakes() { return answerOf(neighbour->claims().claim(contested, other, PackerId(u"Eve"_s))).value(); }

    OpenStore neighbour;
};

} // namespace

class TwoBenchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PACKBENCH_TEST_DATABASE", "postgresql"); }

    void openingAnOrderTakesItAndClosingItLetsItGo()
    {
        SharedFloor floor;
        floor.scan(u"100001"_s);
        floor.settle();
        QVERIFY(!floor.state().question);
        const Claim held = floor.neighbourTakes();
        QCOMPARE(held.station, StationId(u"station"_s));
        QCOMPARE(held.packer.text(), u"Ada"_s);
        floor.scan(u"PBCLOSE"_s);
        floor.settle();
        QCOMPARE(floor.neighbourTakes().station, other);
    }

    void anOrderOfAnotherBenchIsNotPackedButMayBeTakenOver()
    {
        SharedFloor floor;
        floor.neighbourTakes();
        floor.scan(u"100001"_s);
        floor.settle();
        QVERIFY(floor.state().question.has_value());
        QVERIFY2(floor.state().question->title.contains(u"Bench 2 has order 100001 since"_s), qPrintable(floor.state().question->title));
        QVERIFY(!floor.state().order.has_value());
        floor.bench->answer(1, {});
        floor.settle();
        QVERIFY(!floor.state().question);
        QVERIFY(floor.state().order.has_value());
        // The neighbour does not know yet, and is told by its own commit.
        Shipment late = sample::shipment(1, u"LATE"_s);
        late.order = contested;
        late.station = other;
        const auto refused = answerOf(floor.neighbour->outbox().finish(late, sample::start(), sample::fact(u"finished"_s, 1)));
        QCOMPARE(refused.error().kind, StoreFailure::Kind::Conflict);
    }

    void anOrderThatIsLeftThereStaysThere()
    {
        SharedFloor floor;
        floor.neighbourTakes();
        floor.scan(u"100001"_s);
        floor.settle();
        floor.bench->answer(0, {});
        floor.settle();
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.neighbourTakes().station, other);
    }

    void whoseOrderIsTakenOverHearsOfIt()
    {
        SharedFloor floor;
        floor.scan(u"100001"_s);
        floor.settle();
        JournalEntry fact = sample::fact(u"taken over"_s, 1);
        fact.station = other;
        QCOMPARE(answerOf(floor.neighbour->claims().takeOver(contested, StationId(u"station"_s), fact)).value().station, other);
        floor.bench->claimsChanged({contested});
        floor.settle();
        QVERIFY(floor.state().question.has_value());
        QVERIFY(floor.state().question->title.contains(u"Bench 2"_s));
        QVERIFY(!floor.state().order.has_value());
    }
};

QTEST_GUILESS_MAIN(TwoBenchesTest)
#include "tst_twobenches.moc"
