// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/acknowledger.h"

#include "tests/sync/support/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace std::chrono_literals;
using Outcome = AcknowledgeResult::Outcome;

namespace {

Order fresh(int number)
{
    Order order = sample::order(number);
    order.lines[0].parts[0].state = LineState::New;
    return order;
}

/// Three new orders on the market and an acknowledger.
class Bench
{
public:
    Bench() : acknowledger(*b.store, b.channels, b.clock, b.randomness, StationId(QStringLiteral("station")))
    {
        for (int i = 1; i <= 3; ++i) {
            b.market->put(fresh(i));
            orders.push_back(fresh(i));
        }
        QObject::connect(&acknowledger, &Acknowledger::progressed, &acknowledger,
                         [this](int done, int total, const AcknowledgeResult &result) {
                             results.push_back(result);
                             progress.append(QStringLiteral("%1/%2").arg(done).arg(total));
                         });
    }
    QList<Outcome> outcomes() const
    {
        QList<Outcome> list;
        for (const AcknowledgeResult &result : results) {
            list.append(result.outcome);
        }
        return list;
    }

    SyncBench b;
    std::vector<Order> orders;
    std::vector<AcknowledgeResult> results;
    QStringList progress;
    Acknowledger acknowledger;
};

} // namespace

class AcknowledgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunShowsProgressAndOneResultPerOrder()
    {
        Bench t;
        QSignalSpy finished(&t.acknowledger, &Acknowledger::finished);
        t.acknowledger.acknowledge(t.orders, PackerId(QStringLiteral("Ada")));
        t.b.pass(1s);
        QCOMPARE(t.progress, QStringList({QStringLiteral("1/3"), QStringLiteral("2/3"), QStringLiteral("3/3")}));
        QCOMPARE(t.outcomes(), QList<Outcome>(3, Outcome::Acknowledged));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!answerOf(t.b.store->orders().order(sample::key(2))).value().isNew());
        const auto journal = answerOf(t.b.store->packing().journalOf(sample::key(2))).value();
        QCOMPARE(journal.at(0).packer, PackerId(QStringLiteral("Ada")));
    }

    void oneBadOrderDoesNotStopTheRest()
    {
        Bench t;
        t.b.market->acknowledgeFates = {{}, ScriptedMarket::fails(ChannelTrouble::Refused, QStringLiteral("no"))};
        t.acknowledger.acknowledge(t.orders, PackerId());
        t.b.pass(1s);
        QCOMPARE(t.outcomes(), QList<Outcome>({Outcome::Acknowledged, Outcome::Failed, Outcome::Acknowledged}));
        QCOMPARE(t.results[1].failure->words, QStringLiteral("no"));
    }

    void aLostReplyIsRepeated()
    {
        Bench t;
        t.b.market->acknowledgeFates = {ScriptedMarket::lost(true), ScriptedMarket::lost(false)};
        t.acknowledger.acknowledge({t.orders[0]}, PackerId());
        t.b.pass(1min);
        QCOMPARE(t.outcomes(), QList<Outcome>({Outcome::Acknowledged}));
        QCOMPARE(t.b.market->count(QStringLiteral("acknowledge 1")), 3);
    }

    void itIsRepeatedAFewTimesOnly()
    {
        Bench t;
        t.b.market->acknowledgeFates.assign(9, ScriptedMarket::lost(false));
        t.acknowledger.acknowledge({t.orders[0]}, PackerId());
        t.b.pass(1h);
        QCOMPARE(t.outcomes(), QList<Outcome>({Outcome::Failed}));
        QCOMPARE(t.b.market->count(QStringLiteral("acknowledge 1")), 4);
    }

    void ordersWithShippedOrCancelledLinesAreNeverAcknowledged()
    {
        Bench t;
        for (const LineState state : {LineState::Shipped, LineState::Cancelled}) {
            Order order = fresh(4 + static_cast<int>(state));
            order.lines.push_back(order.lines[0]);
            order.lines[1].parts[0].state = state;
            t.acknowledger.acknowledge({order}, PackerId());
        }
        t.b.pass(1s);
        QCOMPARE(t.outcomes(), QList<Outcome>(2, Outcome::NotAllowed));
        QVERIFY(t.b.market->calls.isEmpty());
    }

    void whatIsDoneOrUnknownHereIsSaidSo()
    {
        Bench t;
        Order foreign = fresh(9);
        foreign.key.account = AccountId(QStringLiteral("gone"));
        t.acknowledger.acknowledge({sample::order(8), foreign}, PackerId());
        t.b.pass(1s);
        QCOMPARE(t.outcomes(), QList<Outcome>({Outcome::AlreadyDone, Outcome::NoAccount}));
    }

    void onlyAutomaticAccountsAcknowledgeOnArrival()
    {
        Bench t;
        t.acknowledger.ordersArrived(t.orders);
        t.b.pass(1s);
        QVERIFY(t.b.market->calls.isEmpty());
        t.acknowledger.setAutomatic(sample::key(1).account, true);
        std::vector<Order> arrived = t.orders;
        arrived.push_back(sample::order(8));
        arrived[0].lines[0].cancelRequested = true;
        t.acknowledger.ordersArrived(arrived);
        t.b.pass(1s);
        QCOMPARE(t.b.market->calls, QStringList({QStringLiteral("acknowledge 2"), QStringLiteral("acknowledge 3")}));
    }

    void anOrderThatWaitsIsNotAskedForTwice()
    {
        Bench t;
        t.acknowledger.acknowledge(t.orders, PackerId());
        t.acknowledger.acknowledge(t.orders, PackerId());
        t.b.pass(1s);
        QCOMPARE(t.b.market->calls.size(), 3);
        QVERIFY(!t.acknowledger.isRunning());
    }

    void goingAwayDuringARunIsSafe()
    {
        SyncBench b;
        b.market->put(fresh(1));
        ScriptedMarket::Fate slow;
        slow.hangs = true;
        b.market->acknowledgeFates = {slow};
        {
            Acknowledger acknowledger(*b.store, b.channels, b.clock, b.randomness, StationId(QStringLiteral("station")));
            acknowledger.acknowledge({fresh(1)}, PackerId());
            b.settle();
        }
        b.market->release();
        b.settle();
        QCOMPARE(b.market->calls.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AcknowledgerTest)
#include "tst_acknowledger.moc"
