// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The practice marketplace as an HTTP/1.1 server among clients that vanish, dawdle and talk nonsense.
class TestWire : public QObject
{
    Q_OBJECT

private:
    static PracticeRequest list(Seller &seller) { return seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-02-01"); }

private Q_SLOTS:
    void oneConnectionServesManyRequests()
    {
        Seller seller;
        RawClient client(seller.port());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.exchange(list(seller)).status, 200);
        QVERIFY(client.isOpen());
    }

    void requestsSentAheadAreAnsweredInTheirOrder()
    {
        Seller seller;
        RawClient client(seller.port());
        client.write(RawClient::bytesOf(list(seller)) + RawClient::bytesOf(seller.legacy("GET", "/v3/ca/orders/1")));
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.read().status, 404);
    }

    void aRequestMayComeByteByByte()
    {
        Seller seller;
        RawClient client(seller.port());
        const QByteArray bytes = RawClient::bytesOf(seller.tokenRequest());
        for (const char byte : bytes) {
            client.write(QByteArray(1, byte));
            client.socket().flush();
        }
        QCOMPARE(client.read().status, 200);
    }

    void nonsenseIsAnsweredAndTheConnectionClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("words") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("old") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("bad header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n") << 400;
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -4\r\n\r\n") << 400;
        QTest::newRow("huge body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n") << 413;
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n") << 501;
        QTest::newRow("huge head") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') << 431;
    }

    void nonsenseIsAnsweredAndTheConnectionClosed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Seller seller;
        RawClient client(seller.port());
        client.write(bytes);
        QCOMPARE(client.read().status, status);
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(seller.send(list(seller)).status, 200);
    }

    void clientsThatVanishDisturbNobody()
    {
        Seller seller;
        for (int i = 0; i < 10; ++i) {
            RawClient client(seller.port());
            client.write(RawClient::bytesOf(list(seller)).left(30 + i * 20));
            client.socket().flush();
            client.socket().abort();
        }
        RawClient half(seller.port());
        half.write(RawClient::bytesOf(list(seller)));
        half.socket().flush();
        half.socket().abort();
        QCOMPARE(seller.send(list(seller)).status, 200);
    }

    void aClientThatStopsInTheMiddleIsDropped()
    {
        Seller seller;
        RawClient idle(seller.port());
        QCOMPARE(idle.exchange(list(seller)).status, 200);
        RawClient slow(seller.port());
        slow.write("GET /v3/ca/orders HTTP/1.1\r\nHos");
        slow.socket().flush();
        QCOMPARE(seller.send(list(seller)).status, 200); // by now the server has read the half
        seller.clock.advance(60s);
        QTRY_VERIFY(!slow.isOpen());
        QVERIFY(idle.isOpen());
    }

    void twoStationsMayTalkAtOnce()
    {
        Seller seller;
        RawClient first(seller.port());
        RawClient second(seller.port());
        const QByteArray bytes = RawClient::bytesOf(list(seller));
        first.write(bytes.left(40));
        QCOMPARE(second.exchange(list(seller)).status, 200);
        first.write(bytes.mid(40));
        QCOMPARE(first.read().status, 200);
    }

    void tlsIsSpokenWithACertificateThatClientsCanTrust()
    {
        PracticeServer::Options options;
        options.isSecure = true;
        Seller seller(options);
        QVERIFY(seller.server.baseUrl().startsWith(u"https://127.0.0.1:"_s));
        QCOMPARE(seller.send(list(seller)).status, 200);
        const QByteArray other = PracticeKey::generate().selfSignedCertificate();
        QVERIFY(!RawClient(seller.port(), other).isOpen());
        RawClient plain(seller.port());
        plain.write(RawClient::bytesOf(list(seller)));
        QCOMPARE(plain.read().status, 0);
        QCOMPARE(seller.send(list(seller)).status, 200);
    }

    void qtsOwnClientIsServedToo()
    {
        Seller seller;
        QNetworkAccessManager network;
        const auto exchange = [&](const PracticeRequest &asked) {
            QNetworkRequest request(QUrl::fromEncoded(seller.server.baseUrl().toLatin1() + asked.target, QUrl::StrictMode));
            request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
            for (const auto &[name, value] : asked.headers)
                request.setRawHeader(name, value);
            std::unique_ptr<QNetworkReply> reply(asked.method == "GET" ? network.get(request) : network.post(request, asked.body));
            (void)QTest::qWaitFor([&] { return reply->isFinished(); });
            return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(exchange(list(seller)), 200);
        const QString order = seller.acknowledgedOrder({1});
        QCOMPARE(exchange(seller.legacy("POST", Seller::ordersTarget(order.toLatin1(), "acknowledge"))), 200);
        const QByteArray body = compact(shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now()));
        // A manager left alone sends a POST again when the answer is lost: that is what the repeats count.
        seller.server.setFaults({false, {PracticeFault::parse(u"drop-after,method=POST"_s).value()}, {}});
        (void)exchange(seller.legacy("POST", Seller::ordersTarget(order.toLatin1(), "shipping"), body));
        QCOMPARE(seller.server.ledger().summary().shipments, 1);
    }

    void theAccountsDocumentNamesBothFlavours()
    {
        Seller seller;
        const QJsonArray accounts = QJsonDocument::fromJson(seller.server.accountsJson()).object().value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 2);
        const QJsonObject legacy = accounts.at(0).toObject();
        for (const QString &name : {u"name"_s, u"channel"_s, u"flavour"_s, u"baseUrl"_s, u"consumerId"_s, u"channelType"_s, u"privateKey"_s,
                                    u"shipFromCountry"_s})
            QVERIFY2(!legacy.value(name).toString().isEmpty(), qPrintable(name));
        QCOMPARE(legacy.value(u"channel"_s).toString(), u"walmart-ca"_s);
        QVERIFY(legacy.value(u"privateKey"_s).toString().startsWith(u"MII"_s));
        const QByteArray onlyGlobal = seller.server.accountsJson(PracticeFlavour::Global);
        QVERIFY(onlyGlobal.contains("clientSecret") && !onlyGlobal.contains("privateKey"));
        const QJsonObject global = accounts.at(1).toObject();
        QCOMPARE(global.value(u"flavour"_s).toString(), u"global"_s);
        for (const QString &name : {u"clientId"_s, u"clientSecret"_s, u"baseUrl"_s})
            QVERIFY2(!global.value(name).toString().isEmpty(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
