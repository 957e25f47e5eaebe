// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/orderpuller.h"

#include "tests/sync/support/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace std::chrono_literals;

namespace {

/// A market and one account's puller.
class Bench
{
public:
    Bench() : puller(sample::key(1).account, b.channels, *b.store, b.clock, b.randomness, PullRules())
    {
        QObject::connect(&puller, &OrderPuller::ordersChanged, &puller, [this](const std::vector<Order> &orders) {
            for (const Order &order : orders) {
                changed.append(order.key.order.text());
            }
        });
    }
    qint64 hoursRead(size_t window) const { return b.market->windows.at(window).from.secsTo(b.market->windows.at(window).to) / 3600; }
    bool isKept(int number) { return answerOf(b.store->orders().order(sample::key(number))).has_value(); }

    SyncBench b;
    OrderPuller puller;
    QStringList changed;
};

Order old(int number, int days)
{
    Order order = sample::order(number);
    order.orderedAt = sample::start().addDays(-days);
    return order;
}

} // namespace

class OrderPullerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWindowIsReadAtStartAndHourlyTheLastTwoDaysBetween()
    {
        Bench t;
        t.puller.start();
        t.b.pass(1h + 1min);
        QCOMPARE(t.hoursRead(0), 14 * 24);
        QCOMPARE(t.hoursRead(1), 48);
        int whole = 0;
        for (size_t i = 0; i < t.b.market->windows.size(); ++i) {
            whole += t.hoursRead(i) == 14 * 24 ? 1 : 0;
        }
        QCOMPARE(whole, 2);
        QVERIFY(t.b.market->windows.size() >= 28);
        QVERIFY(t.b.market->windows.size() <= 34);
    }

    void newAndChangedOrdersAreKeptAndTold()
    {
        Bench t;
        t.b.market->put(sample::order(1));
        t.b.market->put(old(2, 5));
        t.puller.start();
        t.b.pass(1s);
        t.changed.sort();
        QCOMPARE(t.changed, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        t.changed.clear();
        t.b.pass(3min);
        QVERIFY(t.changed.isEmpty());
        t.b.market->at(sample::key(1).order).lines[0].cancelRequested = true;
        t.b.pass(3min);
        QCOMPARE(t.changed, QStringList({QStringLiteral("1")}));
        QVERIFY(answerOf(t.b.store->orders().order(sample::key(1))).value().cancelRequested());
    }

    void pagesAreKeptAsTheyCome()
    {
        Bench t;
        OrderPage first;
        first.orders = {sample::order(1)};
        first.nextCursor = QStringLiteral("1");
        OrderPage second;
        second.orders = {sample::order(2)};
        SetAsideOrder broken{{}, QStringLiteral("3"), QStringLiteral("$.lines"), QStringLiteral("array"), "{}"};
        second.setAside = {broken};
        t.b.market->pages = {first, second};
        t.puller.start();
        t.b.pass(1s);
        QVERIFY(t.isKept(1) && t.isKept(2));
        const auto setAside = answerOf(t.b.store->orders().setAside()).value();
        QCOMPARE(setAside.size(), size_t(1));
        QCOMPARE(setAside[0].account, sample::key(1).account);
        QCOMPARE(setAside[0].raw, QByteArray("{}"));
    }

    void aFailedSecondPageKeepsTheFirstAndIsTriedAgain()
    {
        Bench t;
        OrderPage first;
        first.orders = {sample::order(1)};
        first.nextCursor = QStringLiteral("1");
        OrderPage second;
        second.orders = {sample::order(2)};
        t.b.market->pages = {first, second};
        t.b.market->listFailures = {std::nullopt, ChannelFailure{ChannelTrouble::Unknown, 503}};
        t.puller.start();
        t.b.settle();
        QVERIFY(t.isKept(1));
        QVERIFY(!t.isKept(2));
        QCOMPARE(t.puller.heartbeat().trouble->httpStatus, 503);
        t.b.pass(10s);
        QVERIFY(t.isKept(2));
        QVERIFY(!t.puller.heartbeat().trouble);
    }

    void failuresBackOffAndNeverStop()
    {
        Bench t;
        t.b.market->listFailures.assign(20, ChannelFailure{ChannelTrouble::NeverArrived});
        t.puller.start();
        t.b.pass(10min);
        const auto tries = t.b.market->windows.size();
        QVERIFY(tries >= 5 && tries <= 9);
        QVERIFY(!t.puller.heartbeat().lastGoodSync.isValid());
        t.b.pass(5h);
        QVERIFY(t.b.market->listFailures.empty());
        QVERIFY(t.puller.heartbeat().lastGoodSync.isValid());
    }

    void theChannelsWishToWaitIsKept()
    {
        Bench t;
        ChannelFailure throttled{ChannelTrouble::Throttled, 429};
        throttled.retryAfter = 1h;
        t.b.market->listFailures = {throttled};
        t.puller.start();
        t.b.pass(59min);
        QCOMPARE(t.b.market->windows.size(), size_t(1));
        t.b.pass(2min);
        QCOMPARE(t.b.market->windows.size(), size_t(2));
    }

    void oneAccountsTroubleIsNotTheOthers()
    {
        Bench t;
        const AccountId second(QStringLiteral("second"));
        const auto other = std::make_shared<ScriptedMarket>(t.b.clock);
        t.b.channels.put(second, other);
        OrderPuller puller(second, t.b.channels, *t.b.store, t.b.clock, t.b.randomness, PullRules());
        t.b.market->listFailures.assign(99, ChannelFailure{ChannelTrouble::Unauthorized});
        t.puller.start();
        puller.start();
        t.b.pass(5min);
        QVERIFY(t.puller.heartbeat().trouble.has_value());
        QVERIFY(puller.heartbeat().lastGoodSync.isValid());
        QVERIFY(other->windows.size() >= 2);
    }

    void aManualRefreshReadsAtOnceAndOverlappingOnesBecomeOne()
    {
        Bench t;
        t.puller.start();
        t.b.settle();
        QCOMPARE(t.b.market->windows.size(), size_t(1));
        t.puller.pullNow();
        t.puller.pullNow();
        t.puller.pullNow();
        t.b.settle();
        QCOMPARE(t.b.market->windows.size(), size_t(3));
        t.puller.pullNow(true);
        t.b.settle();
        QCOMPARE(t.hoursRead(3), 14 * 24);
    }

    void openOrdersOutsideTheWindowAreReadOneByOneOnceADay()
    {
        Bench t;
        const Order stray = old(1, 30);
        t.b.market->put(stray);
        t.b.market->put(old(2, 31));
        t.b.market->forget(sample::key(2).order);
        QVERIFY(answerOf(t.b.store->orders().save(stray.key.account, {stray, old(2, 31)}, {}, sample::start().addDays(-2))).has_value());
        t.b.market->at(stray.key.order).lines[0].parts = {LinePart{LineState::Cancelled, 1, {}, {}, {}}};
        PullRules rules;
        rules.every = 30min;
        t.puller.setRules(rules);
        t.puller.start();
        t.b.pass(1s);
        QVERIFY(answerOf(t.b.store->orders().order(stray.key)).value().isCancelled());
        QVERIFY(!t.puller.heartbeat().trouble);
        t.b.pass(23h);
        QCOMPARE(t.b.market->count(QStringLiteral("read 1")), 1);
        QCOMPARE(t.b.market->count(QStringLiteral("read 2")), 1);
        t.b.pass(2h);
        QCOMPARE(t.b.market->count(QStringLiteral("read 1")), 1);
        QCOMPARE(t.b.market->count(QStringLiteral("read 2")), 2);
    }

    void theLastGoodSyncIsKnownAfterARestart()
    {
        Bench t;
        t.puller.start();
        t.b.pass(1s);
        t.b.market->listFailures = {ChannelFailure{ChannelTrouble::NeverArrived}};
        OrderPuller next(sample::key(1).account, t.b.channels, *t.b.store, t.b.clock, t.b.randomness, PullRules());
        next.start();
        t.b.settle();
        QVERIFY(next.heartbeat().trouble.has_value());
        QCOMPARE(next.heartbeat().lastGoodSync, sample::start());
    }

    void anAnswerThatWasAskedForEarlierDoesNotReplaceANewerOne()
    {
        Bench t;
        Order newer = sample::order(1);
        newer.lines[0].parts = {LinePart{LineState::Shipped, 1, {QStringLiteral("T")}, {}, {}}};
        QVERIFY(answerOf(t.b.store->orders().save(newer.key.account, {newer}, {}, sample::start().addSecs(10))).has_value());
        const auto late = answerOf(t.b.store->orders().save(newer.key.account, {sample::order(1)}, {}, sample::start()));
        QVERIFY(late.value().empty());
        QVERIFY(!answerOf(t.b.store->orders().order(newer.key)).value().isOpen());
    }

    void goingAwayDuringAReadingIsSafe()
    {
        SyncBench b;
        {
            OrderPuller puller(sample::key(1).account, b.channels, *b.store, b.clock, b.randomness, PullRules());
            puller.start();
        }
        b.settle();
        {
            OrderPuller puller(sample::key(1).account, b.channels, *b.store, b.clock, b.randomness, PullRules());
            puller.start();
            QTRY_VERIFY(!b.market->calls.isEmpty());
        }
        // How far it came depends on the computer's pace; from here on nothing may happen.
        const size_t before = b.market->windows.size();
        b.pass(1h);
        QCOMPARE(b.market->windows.size(), before);
    }

    void afterStoppingNothingMoreIsRead()
    {
        Bench t;
        t.puller.start();
        t.b.pass(1s);
        t.puller.stop();
        t.b.pass(1h);
        QCOMPARE(t.b.market->windows.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(OrderPullerTest)
#include "tst_orderpuller.moc"
