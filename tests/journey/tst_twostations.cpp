// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Two stations at one PostgreSQL server and one marketplace: read once, seen by both, shipped once.
#include "tests/journey/support/hallstation.h"
#include "tests/support/postgrescluster.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// A station that has read its orders from a marketplace, and a database server that can be stopped under it.
struct LoneStation {
    LoneStation()
    {
        if (!server.start({})) {
            qFatal("the marketplace did not start");
        }
        station = std::make_unique<HallStation>(server, cluster.address(u"hall"_s), u"Bench 1"_s);
        station->import(firstAccount(server.accountsJson()));
        if (!QTest::qWaitFor([this] { return (*station)->book().size() > 30; }, patienceMs)) {
            qFatal("the orders were not read");
        }
    }

    /// Packs one unit of an order that has two.
    OrderKey halfPack()
    {
        const OrderKey key = oneLineOrder(**station, 2);
        if (key.order.isEmpty()) {
            qFatal("no order has two units in one line");
        }
        station->scan(key.order.text());
        station->scan(barcodeOfTheItem());
        return key;
    }
    [[nodiscard]] QString claims() { return cluster.sql(u"SELECT COUNT(*) FROM hall.claims"_s).trimmed(); }
    void cutConnections()
    {
        cluster.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' "
                    "AND pid <> pg_backend_pid()"_s);
    }
    [[nodiscard]] QString barcodeOfTheItem() const { return server.catalogue().barcodeOf(station->state().lines.at(0).sku); }

    PostgresCluster cluster;
    SystemClock clock;
    SystemRandomness randomness;
    PracticeServer server{clock, randomness};
    std::unique_ptr<HallStation> station;
};

} // namespace

class TwoStationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadsBothSeeOnePacksAndItIsShippedOnce()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        QVERIFY(server.start({}).has_value());
        const QString address = PostgresCluster::shared().address(u"hall"_s);
        HallStation one(server, address, u"Bench 1"_s);
        HallStation two(server, address, u"Bench 2"_s);
        const QByteArray accounts = firstAccount(server.accountsJson());
        one.import(accounts);
        QTRY_VERIFY_WITH_TIMEOUT(one->book().size() > 30, patienceMs);
        two.import(accounts);
        QTRY_COMPARE_WITH_TIMEOUT(two->book().size(), one->book().size(), patienceMs);
        QCOMPARE(PostgresCluster::shared().sql(u"SELECT COUNT(DISTINCT station) FROM hall.leases WHERE name LIKE 'orders of %'"_s), u"1"_s);

        // Both know the database again at another address.
        const QString identity = PostgresCluster::shared().sql(u"SELECT value FROM hall.meta WHERE name = 'identity'"_s).trimmed();
        QVERIFY(!identity.isEmpty());
        QTRY_COMPARE(one.data().databaseIdentity(DatabasePlace::ofAddress(address)->text()), identity);
        QTRY_COMPARE(two.data().databaseIdentity(DatabasePlace::ofAddress(address)->text()), identity);

        // Put on hold here, it is on hold there.
        const OrderKey key = smallOrder(*one);
        QVERIFY(!key.order.isEmpty());
        one->bench().hold(key, u"ask first"_s);
        const auto isHeldThere = [&two, &key] {
            QueueModel &queue = two->queue();
            for (int row = 0; row < queue.rowCount(); ++row) {
                if (queue.row(row).key == key) {
                    return queue.row(row).mark == QueueRow::Mark::Hold;
                }
            }
            return false;
        };
        QTRY_VERIFY(isHeldThere());
        one->bench().release(key);
        QTRY_VERIFY(!isHeldThere());

        // Open here, it is asked about there.
        one.scan(key.order.text());
        QVERIFY(one.state().order.has_value());
        QTRY_COMPARE(PostgresCluster::shared().sql(u"SELECT COUNT(*) FROM hall.claims"_s), u"1"_s);
        two.scan(key.order.text());
        QTRY_VERIFY(two.state().question.has_value());
        QVERIFY2(two.state().question->title.startsWith(u"Bench 1 has order"_s), qPrintable(two.state().question->title));
        two.picture(u"takeover.png"_s);
        two->bench().answer(0, {});
        const auto isMarkedThere = [&two, &key] {
            QueueModel &queue = two->queue();
            const int row = queue.indexOf(key);
            return row >= 0 && queue.row(row).mark == QueueRow::Mark::Elsewhere && queue.row(row).openAt == u"Bench 1"_s;
        };
        QTRY_VERIFY(isMarkedThere());
        two.picture(u"elsewhere.png"_s);

        // Finished here, it leaves once, and the queue there.
        one.scan(server.catalogue().barcodeOf(one.state().lines.front().sku));
        one.scan(u"7035114477138472"_s);
        QTRY_COMPARE(one.state().band.kind, AnswerKind::Complete);
        QTRY_COMPARE_WITH_TIMEOUT(server.ledger().summary().ordersShipped, 1, patienceMs);
        QTRY_VERIFY(two->book().find(key) == nullptr);
        const PracticeSummary truth = server.ledger().summary();
        QCOMPARE(truth.shipments, 1);
        QCOMPARE(truth.repeats, 0);
        QCOMPARE(truth.doubles, 0);
        QTRY_COMPARE(two->outbox().rowCount(), 0);
    }

    void aStationThatComesLaterShowsWhatWasReadBefore()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        QVERIFY(server.start({}).has_value());
        const QString address = PostgresCluster::shared().address(u"later"_s);
        HallStation one(server, address, u"Bench 1"_s);
        const QByteArray accounts = firstAccount(server.accountsJson());
        one.import(accounts);
        QTRY_VERIFY_WITH_TIMEOUT(one->book().size() > 30, patienceMs);
        // Started before it knows the account, as one that is new.
        HallStation two(server, address, u"Bench 2"_s);
        QCOMPARE(two->book().size(), 0);
        two.import(accounts);
        QTRY_COMPARE_WITH_TIMEOUT(two->book().size(), one->book().size(), patienceMs);
    }

    void oneStationRenewsTheSignInAndTheOtherUsesItAsItIs()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        PracticeServer::Options options;
        options.tiktokOrders = 3;
        QVERIFY(server.start(options).has_value());
        const QString address = PostgresCluster::shared().address(u"signin"_s);
        HallStation one(server, address, u"Bench 1"_s);
        HallStation two(server, address, u"Bench 2"_s);
        const QByteArray accounts = firstAccount(server.tiktokAccountsJson());
        const QString first = server.tiktok()->tokens().current().refreshToken;
        one.import(accounts);
        two.import(accounts);
        QTRY_COMPARE_WITH_TIMEOUT(one->book().size(), 3, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(two->book().size(), 3, patienceMs);
        QVERIFY(server.tiktok()->tokens().expireAccess());

        const OrderKey key = one->book().orders().begin().key();
        const AccountId account = key.account;
        const OrderId order = key.order;
        const auto reads = [&order](HallStation &station, const AccountId &id) {
            return QCoro::waitFor(station->channels().of(id)->order(order)).has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(reads(one, account), patienceMs);
        const PracticeTikTokGrant renewed = server.tiktok()->tokens().current();
        QVERIFY(renewed.refreshToken != first);
        // Its own refresh token is used up: only what the other one kept for it serves.
        QTRY_VERIFY_WITH_TIMEOUT(reads(two, account), patienceMs);
        QCOMPARE(server.tiktok()->tokens().current().refreshToken, renewed.refreshToken);

        // Both at once renew once more, together.
        QVERIFY(server.tiktok()->tokens().expireAccess());
        const std::shared_ptr<Channel> channel = one->channels().of(account);
        QCoro::Task<Result<Order, ChannelFailure>> here = channel->order(order);
        // Who comes second is told to try again, until the first has renewed.
        reads(two, account);
        QCoro::waitFor(std::move(here));
        QTRY_VERIFY_WITH_TIMEOUT(reads(one, account) && reads(two, account), patienceMs);
        const QString last = server.tiktok()->tokens().current().refreshToken;
        QTRY_VERIFY_WITH_TIMEOUT(reads(one, account) && reads(two, account), patienceMs);
        QCOMPARE(server.tiktok()->tokens().current().refreshToken, last);

        // Nothing of it can be read in the database.
        const QString rows = PostgresCluster::shared().sql(u"SELECT account, field, encode(sealed, 'escape') FROM signin.shared_keys"_s);
        QVERIFY(rows.contains(u"refreshToken"_s));
        for (const QString &secret : {last, server.tiktok()->tokens().current().accessToken, server.tiktok()->credentials().appSecret}) {
            QVERIFY(!rows.contains(secret));
        }
    }

    void whileTheServerIsAwayPackingGoesOnAndWhatIsFinishedLeavesLater()
    {
        LoneStation lone;
        HallStation &one = *lone.station;
        const OrderKey key = smallOrder(*one);
        one.scan(key.order.text());
        QVERIFY(one.state().order.has_value());

        lone.cluster.kill();
        one.scan(lone.barcodeOfTheItem());
        QVERIFY2(one.state().band.kind == AnswerKind::Accepted, qPrintable(one.state().band.headline + one.state().band.detail));
        one.scan(u"7035114477138472"_s);
        QTRY_COMPARE_WITH_TIMEOUT(one.state().band.kind, AnswerKind::Complete, patienceMs);
        QVERIFY2(one.state().band.headline.contains(u"kept at this station"_s), qPrintable(one.state().band.headline));
        QVERIFY2(one.strip(u"kept"_s).startsWith(u"1 finished order"_s), qPrintable(one.strip(u"kept"_s)));
        QCOMPARE(lone.server.ledger().summary().shipments, 0);

        one.picture(u"kept.png"_s);

        // The next order is packed all the same.
        const OrderKey next = smallOrder(*one, key);
        one.scan(next.order.text());
        QTRY_VERIFY_WITH_TIMEOUT(one.state().order == next, patienceMs);

        lone.cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(lone.server.ledger().summary().shipments, 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(one.strip(u"kept"_s).isEmpty(), patienceMs);
        QCOMPARE(lone.server.ledger().summary().repeats, 0);
        QTRY_COMPARE_WITH_TIMEOUT(lone.claims(), u"1"_s, patienceMs);
        // The band is about the order in hand.
        QVERIFY(one.state().order == next);
        QVERIFY(!one.state().band.headline.contains(u"Finished"_s));
    }

    void theBandDoesNotSayThatAnOrderIsKeptHereOnceTheServerHasIt()
    {
        LoneStation lone;
        HallStation &one = *lone.station;
        const OrderKey key = smallOrder(*one);
        one.scan(key.order.text());
        lone.cluster.kill();
        one.scan(lone.barcodeOfTheItem());
        one.scan(u"7035114477138472"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.state().band.headline.contains(u"kept at this station"_s), patienceMs);
        const quint64 serial = one.state().band.serial;

        lone.cluster.start();
        QTRY_COMPARE_WITH_TIMEOUT(one.state().band.headline, u"Finished · next order"_s, patienceMs);
        QVERIFY2(one.state().band.detail.startsWith(key.order.text() + u" · 1 box"_s), qPrintable(one.state().band.detail));
        // Nobody scanned: nothing sounds.
        QCOMPARE(one.state().band.serial, serial);
        QVERIFY(one.state().band.kind == AnswerKind::Complete);
        one.picture(u"delivered.png"_s);
    }

    void theBandSaysWhenAnOrderThatWasKeptHereCannotBeSent()
    {
        LoneStation lone;
        HallStation &one = *lone.station;
        HallStation two(lone.server, lone.cluster.address(u"hall"_s), u"Bench 2"_s);
        two.import(firstAccount(lone.server.accountsJson()));
        QTRY_COMPARE_WITH_TIMEOUT(two->book().size(), one->book().size(), patienceMs);
        const OrderKey key = smallOrder(*one);
        const OrderKey other = smallOrder(*two, key);
        QVERIFY(!key.order.isEmpty() && !other.order.isEmpty());
        one.scan(key.order.text());
        QTRY_COMPARE(lone.claims(), u"1"_s);

        // The number goes onto a box of the other station first, and here onto another box: nobody can tell while the server is away.
        two.scan(other.order.text());
        two.scan(lone.server.catalogue().barcodeOf(two.state().lines.at(0).sku));
        lone.cluster.kill();
        one.scan(lone.barcodeOfTheItem());
        one.scan(u"7035114477138472"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.state().band.headline.contains(u"kept at this station"_s), patienceMs);
        two.scan(u"7035114477138472"_s);
        QTRY_VERIFY_WITH_TIMEOUT(two.state().band.headline.contains(u"kept at this station"_s), patienceMs);

        // Who comes second with it is told, and only one box leaves.
        lone.cluster.start();
        const auto isTold = [](HallStation &station) { return station.state().band.headline.endsWith(u"needs attention"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(one) || isTold(two), patienceMs);
        HallStation &second = isTold(one) ? one : two;
        QVERIFY(second.state().band.kind == AnswerKind::Attention);
        QCOMPARE(second.state().band.detail, u"The outbox says what to do."_s);
        QVERIFY(!second.state().stop.has_value());
        second.picture(u"kept-needs-attention.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lone.server.ledger().summary().shipments, 1, patienceMs);
        HallStation &first = &second == &one ? two : one;
        QTRY_COMPARE_WITH_TIMEOUT(first.state().band.headline, u"Finished · next order"_s, patienceMs);
    }

    void anOrderThatWasFinishedWhileTheServerWasAwayIsNotOpenedAgainAtAStart()
    {
        LoneStation lone;
        HallStation &one = *lone.station;
        const OrderKey key = lone.halfPack();
        QTRY_COMPARE(lone.cluster.sql(u"SELECT COUNT(*) FROM hall.sessions"_s).trimmed(), u"1"_s);
        lone.cluster.kill();
        one.scan(lone.barcodeOfTheItem());
        one.scan(u"7035114477138472"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.state().band.headline.contains(u"kept at this station"_s), patienceMs);
        one.close();

        // The server still has it half-packed.
        lone.cluster.start();
        one.begin();
        QTRY_COMPARE_WITH_TIMEOUT(lone.server.ledger().summary().shipments, 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(one->book().size() > 30 && one->book().find(key) == nullptr, patienceMs);
        QVERIFY(!one.state().order.has_value());
        QVERIFY2(!one.state().stop.has_value(), qPrintable(one.state().stop ? one.state().stop->text : QString()));
        QCOMPARE(lone.server.ledger().summary().repeats, 0);
    }

    void anOrderThatWasClosedWhileTheServerWasAwayIsFreeWhenItIsBack()
    {
        LoneStation lone;
        HallStation &one = *lone.station;
        const OrderKey key = smallOrder(*one);
        one.scan(key.order.text());
        QTRY_COMPARE(lone.claims(), u"1"_s);

        lone.cluster.kill();
        one->bench().command(u"PBCLOSE"_s);
        QVERIFY(!one.state().order.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!one.strip(u"store"_s).isEmpty(), patienceMs);
        lone.cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(one.strip(u"store"_s).isEmpty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(lone.claims(), u"0"_s, patienceMs);
    }

    void aHalfPackedOrderStaysClaimedWhenTheServerGoesAwayDuringAStart_data()
    {
        QTest::addColumn<QString>("unread");
        QTest::newRow("the orders cannot be read") << u"orders"_s;
        QTest::newRow("what is half-packed cannot be read") << u"sessions"_s;
    }

    /// Until all that is packed here is read at a start, a station does not know which of its claims it needs.
    void aHalfPackedOrderStaysClaimedWhenTheServerGoesAwayDuringAStart()
    {
        QFETCH(const QString, unread);
        LoneStation lone;
        HallStation &one = *lone.station;
        const OrderKey key = lone.halfPack();
        QTRY_COMPARE(lone.claims(), u"1"_s);
        one.close();

        // The connections are lost meanwhile.
        lone.cluster.sql(u"ALTER TABLE hall.%1 RENAME TO away"_s.arg(unread));
        one.begin();
        QTRY_VERIFY_WITH_TIMEOUT(!one.strip(u"store"_s).isEmpty(), patienceMs);
        QSignalSpy recovered(&one->store(), &Store::recovered);
        lone.cutConnections();
        QTRY_VERIFY_WITH_TIMEOUT(!recovered.isEmpty(), patienceMs);
        // What the recovery asked of the store is done, and what came of it.
        for (int i = 0; i < 2; ++i) {
            QVERIFY(QCoro::waitFor(one->store().claims().all()).has_value());
        }
        QCOMPARE(lone.claims(), u"1"_s);

        lone.cluster.sql(u"ALTER TABLE hall.away RENAME TO %1"_s.arg(unread));
        QTRY_VERIFY_WITH_TIMEOUT(one.state().order == key, patienceMs);
        QCOMPARE(one.state().lines.front().packed, 1);
        QCOMPARE(lone.claims(), u"1"_s);
    }

    void aReaderThatWorksAgainTakesBackWhatTheStripSaysOfTheDatabase()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        QVERIFY(server.start({}).has_value());
        const QString address = PostgresCluster::shared().address(u"strip"_s);
        HallStation one(server, address, u"Bench 1"_s);
        const QByteArray accounts = firstAccount(server.accountsJson());
        one.import(accounts);
        QTRY_VERIFY_WITH_TIMEOUT(one->book().size() > 30, patienceMs);
        // The orders cannot be kept for a while.
        PostgresCluster::shared().sql(u"ALTER TABLE strip.orders RENAME TO orders_away"_s);
        Q_EMIT one->bench().refreshWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!one.strip(u"store:orders"_s).isEmpty(), patienceMs);
        PostgresCluster::shared().sql(u"ALTER TABLE strip.orders_away RENAME TO orders"_s);
        Q_EMIT one->bench().refreshWanted();
        QTRY_VERIFY_WITH_TIMEOUT(one.strip(u"store:orders"_s).isEmpty(), patienceMs);
    }
};

QTEST_MAIN(TwoStationsTest)
#include "tst_twostations.moc"
