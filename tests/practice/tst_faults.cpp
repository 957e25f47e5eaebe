// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Chance that gives the numbers of a list, again and again.
class ScriptedRandomness final : public Randomness
{
public:
    explicit ScriptedRandomness(std::vector<quint32> numbers) : m_numbers(std::move(numbers)) {}
    quint32 below(quint32 bound) override { return m_numbers[m_next++ % m_numbers.size()] % bound; }
    QUuid uuid() override { return QUuid::createUuid(); }

private:
    std::vector<quint32> m_numbers;
    size_t m_next = 0;
};

/// What goes wrong on the practice marketplace, and what it did all the same.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    static void meet(Seller &seller, const QString &text)
    {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(text);
        QVERIFY2(fault.has_value(), qPrintable(fault ? QString() : fault.error()));
        seller.server.setFaults({false, {*fault}, {}});
    }
    static PracticeRequest shipment(Seller &seller, const QString &order)
    {
        return seller.legacy("POST", Seller::ordersTarget(order.toLatin1(), "shipping"),
                             compact(shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now())));
    }
    static bool isShown(Seller &seller, const QString &order)
    {
        return seller.get(Seller::ordersTarget(order.toLatin1())).body.contains("\"status\":\"Shipped\"");
    }
    /// Asks for orders; the status that the server decided upon, which need not arrive.
    static int decidedFor(Seller &seller, RawClient &client)
    {
        QSignalSpy answered(&seller.server, &PracticeServer::answered);
        client.write(RawClient::bytesOf(seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-02-01")));
        return QTest::qWaitFor([&answered] { return answered.size() == 1; }) ? answered.first().at(2).toInt() : -1;
    }
    static int shipments(Seller &seller) { return seller.server.ledger().summary().shipments; }

private Q_SLOTS:
    void aShipmentIsAppliedOrNotAsTheFaultSays_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("shipments");
        QTest::newRow("drop before") << u"drop-before"_s << 0 << 0;
        QTest::newRow("drop after") << u"drop-after"_s << 0 << 1;
        QTest::newRow("503 before") << u"503"_s << 503 << 0;
        QTest::newRow("503 after") << u"503-after"_s << 503 << 1;
        QTest::newRow("429") << u"429"_s << 429 << 0;
        QTest::newRow("html") << u"html404"_s << 404 << 0;
        QTest::newRow("html after") << u"html404-after"_s << 404 << 1;
        QTest::newRow("406 after") << u"406-after"_s << 406 << 1;
        QTest::newRow("415") << u"415"_s << 415 << 0;
        QTest::newRow("truncated") << u"truncate"_s << 200 << 1;
        QTest::newRow("malformed") << u"malformed"_s << 200 << 1;
        QTest::newRow("wrong type") << u"wrongtype"_s << 200 << 1;
        QTest::newRow("another status") << u"503-after,status=502"_s << 502 << 1;
        QTest::newRow("shuffled") << u"shuffle"_s << 200 << 1;
    }

    void aShipmentIsAppliedOrNotAsTheFaultSays()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(int, shipments);
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        meet(seller, fault + u",method=POST,path=shipping"_s);
        QCOMPARE(seller.send(shipment(seller, order)).status, status);
        QCOMPARE(TestFaults::shipments(seller), shipments);
        QCOMPARE(isShown(seller, order), shipments == 1);
    }

    void spoiltAnswersAreSpoiltInTheirOwnWay()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01";
        meet(seller, u"truncate"_s);
        RawAnswer answer = seller.get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.isWhole);
        meet(seller, u"malformed"_s);
        answer = seller.get(target);
        QVERIFY(answer.isWhole);
        QVERIFY(answer.body.startsWith("{\"list\""));
        QVERIFY(answer.json().isEmpty());
        meet(seller, u"wrongtype"_s);
        answer = seller.get(target);
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/plain"));
        QVERIFY(!answer.json().isEmpty());
        meet(seller, u"html404"_s);
        QVERIFY(seller.get(target).body.startsWith("<!DOCTYPE html>"));
    }

    void aLimitedCallSaysWhenToComeBackOnlyIfTold()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01";
        meet(seller, u"429,retryAfter=7"_s);
        RawAnswer answer = seller.get(target);
        QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
        QCOMPARE(answer.code(), u"REQUEST_THRESHOLD_VIOLATED.GMP_GATEWAY_API"_s);
        meet(seller, u"429,replenish=9"_s);
        answer = seller.get(target);
        QCOMPARE(answer.header("X-Current-Token-Count"), QByteArray("0"));
        QCOMPARE(answer.header("X-Next-Replenishment-Time"), QByteArray("2026-03-14T15:00:09Z"));
        meet(seller, u"429"_s);
        answer = seller.get(target);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.header("Retry-After").isEmpty());
    }

    void aLateShipmentIsAppliedWithinItsDelay()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        meet(seller, u"503-late,delay=120,path=shipping"_s);
        QCOMPARE(seller.send(shipment(seller, order)).status, 503);
        QVERIFY(!isShown(seller, order) || shipments(seller) == 0);
        seller.clock.advance(120s);
        QVERIFY(isShown(seller, order));
        QCOMPARE(shipments(seller), 1);
    }

    void aLateFirstAttemptMeetsASecondOneAsARepeat()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        meet(seller, u"drop-late,delay=120,path=shipping"_s);
        QCOMPARE(seller.send(shipment(seller, order)).status, 0);
        QCOMPARE(seller.send(shipment(seller, order)).status, 200);
        seller.clock.advance(120s);
        QCOMPARE(shipments(seller), 1);
        QCOMPARE(seller.server.ledger().summary().repeats, 1);
    }

    void readsAreStaleForAsLongAsTheFaultSays()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        meet(seller, u"503-after,stale=30,path=shipping"_s);
        QCOMPARE(seller.send(shipment(seller, order)).status, 503);
        QCOMPARE(shipments(seller), 1);
        seller.clock.advance(30s - 1ms);
        QVERIFY(!isShown(seller, order));
        QVERIFY(!seller.get("/v3/ca/orders?createdStartDate=2026-02-01&purchaseOrderId=" + order.toLatin1()).body.contains("\"Shipped\""));
        seller.clock.advance(1ms);
        QVERIFY(isShown(seller, order));
    }

    void aHangKeepsTheConnectionAndOthersGoOn()
    {
        Seller seller;
        meet(seller, u"hang"_s);
        RawClient hanging(seller.port());
        QCOMPARE(decidedFor(seller, hanging), 0);
        QCOMPARE(seller.get("/v3/ca/orders?createdStartDate=2026-02-01").status, 200);
        QVERIFY(hanging.isOpen());
        QCOMPARE(hanging.socket().bytesAvailable(), 0);
    }

    void aSlowAnswerComesAfterItsDelay()
    {
        Seller seller;
        meet(seller, u"slow,delay=20"_s);
        RawClient client(seller.port());
        QCOMPARE(decidedFor(seller, client), 200);
        QCOMPARE(client.socket().bytesAvailable(), 0);
        seller.clock.advance(20s);
        QCOMPARE(client.read().status, 200);
    }

    void aDrippingAnswerComesInPiecesAndIsWholeAfterItsTime()
    {
        Seller seller;
        meet(seller, u"drip,delay=32"_s);
        RawClient client(seller.port());
        QCOMPARE(decidedFor(seller, client), 200);
        QCOMPARE(seller.server.keptWaiting(), 1);
        seller.clock.advance(16s);
        QTRY_VERIFY(client.socket().bytesAvailable() > 0);
        QCOMPARE(seller.server.keptWaiting(), 1);
        seller.clock.advance(16s);
        QCOMPARE(client.read().status, 200);
        QCOMPARE(seller.server.keptWaiting(), 0);
    }

    void listsComeShuffledOrAsTheLastTime()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01&limit=3";
        const auto numbers = [](const RawAnswer &answer) {
            QStringList ids;
            const QJsonArray orders = answer.json().value(u"list"_s).toObject().value(u"elements"_s).toObject().value(u"order"_s).toArray();
            for (const QJsonValue &order : orders)
                ids << order.toObject().value(u"purchaseOrderId"_s).toString();
            return ids;
        };
        const QStringList straight = numbers(seller.get(target));
        QCOMPARE(straight.size(), 3);
        meet(seller, u"shuffle"_s);
        QCOMPARE(numbers(seller.get(target)), QStringList({straight[2], straight[1], straight[0], straight[0]}));
        meet(seller, u"again"_s);
        QCOMPARE(numbers(seller.get("/v3/ca/orders?createdStartDate=2026-02-01&limit=1")), straight);
    }

    void refusedConnectionsAreAcceptedAgainOnTheSamePort()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01";
        RawClient open(seller.port());
        QVERIFY(open.isOpen());
        seller.server.setFaults({true, {}, {}});
        QTRY_VERIFY(!open.isOpen());
        QVERIFY(!RawClient(seller.port()).isOpen());
        seller.server.setFaults({});
        QCOMPARE(seller.get(target).status, 200);
    }

    void aFaultMeetsOnlyTheRequestsItNames()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01";
        meet(seller, u"503,times=2,method=GET,path=/v3/ca/orders"_s);
        const QByteArray id = seller.server.market().orders().front().id.toLatin1();
        QCOMPARE(seller.post(Seller::ordersTarget(id, "acknowledge")).status, 200);
        QCOMPARE(seller.get(target).status, 503);
        QCOMPARE(seller.get(target).status, 503);
        QCOMPARE(seller.get(target).status, 200);
    }

    void aPathIsMatchedInAnyLetterCaseAndAtItsEndWhenAsked()
    {
        const auto meets = [](const QString &path, const QByteArray &target) {
            return PracticeFault::parse(u"503,path="_s + path)->meets({"http", "POST", target, {}, {}});
        };
        QVERIFY(meets(u"shipping"_s, "/v3/orders/1/multiPackageShipping"));
        QVERIFY(meets(u"/shipping$"_s, "/v3/orders/1/shipping?a=b"));
        QVERIFY(!meets(u"/shipping$"_s, "/v3/orders/1/multiPackageShipping"));
        QVERIFY(meets(u"orders$"_s, "/v3/ca/orders?limit=200"));
        QVERIFY(!meets(u"orders$"_s, "/v3/ca/orders/1"));
    }

    void aWrongClockRefusesSignaturesAndShowsInTheDate()
    {
        Seller seller;
        const QByteArray target = "/v3/ca/orders?createdStartDate=2026-02-01";
        QCOMPARE(seller.get(target).header("Date"), QByteArray("Sat, 14 Mar 2026 15:00:00 GMT"));
        PracticeFaults faults;
        faults.clockSkew = 20min;
        seller.server.setFaults(faults);
        const RawAnswer answer = seller.get(target);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("Date"), QByteArray("Sat, 14 Mar 2026 15:20:00 GMT"));
        seller.server.setFaults({});
        QCOMPARE(seller.get(target).status, 200);
    }

    void theSameSeedGivesTheSameChances()
    {
        const auto numbers = [](quint32 seed) {
            SeededRandomness random(seed);
            std::vector<quint32> all(20);
            for (quint32 &number : all)
                number = random.below(100);
            return all;
        };
        QCOMPARE(numbers(3), numbers(3));
        QVERIFY(numbers(3) != numbers(4));
    }

    void aChanceIsTakenFromTheRandomnessGiven()
    {
        ScriptedRandomness random({5, 50, 95});
        PracticeFault fault;
        fault.times = -1;
        fault.percent = 50;
        PracticeFaults faults{false, {fault}, {}};
        const PracticeRequest request{"http", "GET", "/", {}, {}};
        QVERIFY(faults.take(request, random).has_value());
        QVERIFY(!faults.take(request, random).has_value());
        QVERIFY(!faults.take(request, random).has_value());
        QVERIFY(faults.take(request, random).has_value());
    }

    void modesForJsonLeaveXmlAlone()
    {
        Seller seller;
        meet(seller, u"406,times=-1"_s);
        PracticeRequest request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-02-01");
        QCOMPARE(seller.send(request).status, 406);
        request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-02-01");
        Seller::set(request, "Accept", "application/xml");
        QCOMPARE(seller.send(request).status, 200);
    }

    void aFaultThatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kind") << u"explode"_s;
        QTest::newRow("moment") << u"503-soon"_s;
        QTest::newRow("setting") << u"503,colour=red"_s;
        QTest::newRow("number") << u"503,times=two"_s;
        QTest::newRow("nothing") << QString();
    }

    void aFaultThatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!PracticeFault::parse(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
