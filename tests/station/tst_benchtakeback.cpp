// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// A finished order is taken back by a commit that is kept, and whose answer is an error.
#include "tests/station/support/benchfloor.h"
#include "tests/support/failingsync.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The commit fails, and so does what closing the file does.
constexpr int untilReopened = 2;
/// The file cannot be opened again at once, either: until the disk works.
constexpr int untilLater = 1000;

/// A floor where order 100001 is just finished.
struct FinishedFloor : BenchFloor {
    FinishedFloor()
    {
        put(u"100001"_s, {{u"MUG"_s}});
        put(u"100002"_s, {{u"LAMP"_s}});
        scan({u"100001"_s, barcodes::mug, labels::canadaPost});
        settle();
    }
    ~FinishedFloor() { failSyncs(0); }
    void takeBack()
    {
        scan(u"PBUNDO"_s);
        settle();
    }
    /// The database is found sound again.
    void works()
    {
        failSyncs(0);
        settle();
        settle();
    }
};

} // namespace

class BenchTakeBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptAllTheSameIsTakenBack()
    {
        FinishedFloor floor;
        failSyncs(untilReopened);
        floor.takeBack();
        QCOMPARE(syncsToFail(), 0);
        QCOMPARE(floor.headline(), u"Taken back"_s);
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        floor.pass(5min);
        QVERIFY(floor.market->shipped.empty());
        floor.scan(u"PBFINISH"_s);
        floor.pass(1min);
        QCOMPARE(floor.market->shipped.size(), size_t(1));
        QCOMPARE(floor.journal(u"100001"_s).count(u"taken back"_s), 1);
    }

    void whereNobodyKnowsPressingAgainTakesItBackAlsoAfterTheRecallTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("at once") << 0;
        QTest::newRow("when the recall time is over") << 20;
    }
    void whereNobodyKnowsPressingAgainTakesItBackAlsoAfterTheRecallTime()
    {
        QFETCH(const int, seconds);
        FinishedFloor floor;
        failSyncs(untilLater);
        floor.takeBack();
        QCOMPARE(floor.headline(), u"Not taken back yet"_s);
        floor.works();
        floor.clock.sleepThrough(std::chrono::seconds(seconds));
        floor.takeBack();
        QCOMPARE(floor.headline(), u"Taken back"_s);
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        floor.pass(5min);
        QVERIFY(floor.market->shipped.empty());
    }

    void whoDoesNotPressAgainIsTold()
    {
        FinishedFloor floor;
        failSyncs(untilLater);
        floor.takeBack();
        QCOMPARE(floor.headline(), u"Not taken back yet"_s);
        floor.works();
        floor.pass(5min);
        QCOMPARE(floor.headline(), u"Taken back"_s);
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        QVERIFY(floor.market->shipped.empty());
    }

    void whoPacksAnotherOrderMeanwhileGoesOnWithIt()
    {
        FinishedFloor floor;
        failSyncs(untilLater);
        floor.takeBack();
        floor.works();
        floor.scan(u"100002"_s);
        floor.pass(5min);
        QCOMPARE(floor.state().orderNumber, u"100002"_s);
        QCOMPARE(floor.headline(), u"Taken back"_s);
        floor.scan(u"100001"_s);
        floor.settle();
        QCOMPARE(floor.state().boxes.size(), size_t(1));
        QVERIFY(floor.state().boxes.at(0).isLabelled);
        QVERIFY(floor.market->shipped.empty());
    }
};

QTEST_GUILESS_MAIN(BenchTakeBackTest)
#include "tst_benchtakeback.moc"
