// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Signing: what leaves is held against the openssl program, over a text that the test makes of the captured bytes.
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;

class TikTokSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<TikTokSeller>(); }

    void theTextIsSecretPathSortedParametersBodySecret()
    {
        TikTokCall call;
        call.path = "/order/202309/orders/search";
        call.query = {{"page_token", "a+b/c=%2B"}, {"app_key", "k"}, {"timestamp", "1"}, {"shop_cipher", "c"}, {"page_size", "10"}};
        call.body = R"({"order_status":"ON_HOLD"})";
        const QByteArray text = "s/order/202309/orders/searchapp_keykpage_size10page_tokena+b/c=%2Bshop_cipherctimestamp1"
                                R"({"order_status":"ON_HOLD"}s)";
        QCOMPARE(tiktokSignature(call, Secret("s")), opensslHmac("s", text));
    }

    void signAndAccessTokenTakeNoPart()
    {
        TikTokCall call;
        call.path = "/a";
        call.query = {{"app_key", "k"}, {"timestamp", "1"}};
        const QByteArray plain = tiktokSignature(call, Secret("s"));
        call.query.emplace_back("sign", "old");
        call.query.emplace_back("access_token", "t");
        QCOMPARE(tiktokSignature(call, Secret("s")), plain);
        QCOMPARE(plain, opensslHmac("s", "s/aapp_keyktimestamp1s"));
    }

    void namesSortByTheirBytes()
    {
        TikTokCall call;
        call.path = "/p";
        call.query = {{"ab", "1"}, {"a_b", "2"}, {"aB", "3"}, {"a", "4"}};
        QCOMPARE(tiktokSignature(call, Secret("s")), opensslHmac("s", "s/pa4aB3a_b2ab1s"));
    }

    void everythingInThePathBodyOrParametersCounts()
    {
        TikTokCall call;
        call.path = "/p";
        call.query = {{"a", "1"}};
        call.body = "b";
        const QByteArray first = tiktokSignature(call, Secret("s"));
        const auto differs = [&first](const TikTokCall &other, const char *secret) {
            return tiktokSignature(other, Secret(secret)) != first;
        };
        TikTokCall other = call;
        other.path = "/q";
        QVERIFY(differs(other, "s"));
        other = call;
        other.query = {{"a", "2"}};
        QVERIFY(differs(other, "s"));
        other = call;
        other.body = "c";
        QVERIFY(differs(other, "s"));
        QVERIFY(differs(call, "t"));
        QVERIFY(!differs(call, "s"));
    }

    void aReadingCallIsSignedWithoutABody()
    {
        m_seller->answer(tiktokOrders({}));
        m_seller->wait(m_seller->channel->order(OrderId(QStringLiteral("576461413038785752"))));
        const RawRequest &request = m_seller->server.last();
        QVERIFY(request.bytes.startsWith("GET /order/202309/orders?"));
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.has("Content-Length"));
        QCOMPARE(queryValue(request, "ids"), QByteArray("576461413038785752"));
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
    }

    void severalIdsAreSignedAsOneTextWithCommas()
    {
        m_seller->answer(R"({"orders":[{"id":"1"},{"id":"2"}]})");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", {}}}), tiktokOrderJson("2", {{"21", {}}})}));
        QVERIFY(m_seller->wait(m_seller->channel->orders({}, {})));
        const RawRequest &request = m_seller->server.last();
        QCOMPARE(queryValue(request, "ids"), QByteArray("1,2"));
        QVERIFY2(request.target.contains("ids=1%2C2&"), request.target.constData());
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
    }

    void aPageTokenLeavesEncodedAndIsSignedAsItIs_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plus slash equals") << QStringLiteral("6Aa+Qs/1==") << QByteArray("6Aa%2BQs%2F1%3D%3D");
        QTest::newRow("percent") << QStringLiteral("50%2B%") << QByteArray("50%252B%25");
        QTest::newRow("ampersand and hash") << QStringLiteral("a&sign=b#c?d") << QByteArray("a%26sign%3Db%23c%3Fd");
        QTest::newRow("bar and blank") << QStringLiteral("a|b c") << QByteArray("a%7Cb%20c");
        QTest::newRow("unreserved") << QStringLiteral("a-b.c_d~e") << QByteArray("a-b.c_d~e");
        QTest::newRow("brackets and quotes") << QStringLiteral("[a]{b}\"'<>\\^`!$()*,:;@")
                                             << QByteArray("%5Ba%5D%7Bb%7D%22%27%3C%3E%5C%5E%60%21%24%28%29%2A%2C%3A%3B%40");
        QTest::newRow("not ASCII") << QStringLiteral("é漢") << QByteArray("%C3%A9%E6%BC%A2");
    }

    void aPageTokenLeavesEncodedAndIsSignedAsItIs()
    {
        QFETCH(const QString, token);
        QFETCH(const QByteArray, encoded);
        m_seller->answer(R"({"orders":[]})");
        QVERIFY(m_seller->wait(m_seller->channel->orders({}, QStringLiteral("ON_HOLD|") + token)));
        const RawRequest &request = m_seller->server.last();
        QVERIFY2(request.target.contains("&page_token=" + encoded + "&"), request.target.constData());
        QCOMPARE(queryValue(request, "page_token"), token.toUtf8());
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
        QVERIFY(request.target.endsWith("&sign=" + queryValue(request, "sign")));
    }

    void theTimestampIsThatOfTheClock()
    {
        m_seller->clock.advance(std::chrono::seconds(77));
        m_seller->answer(tiktokOrders({}));
        m_seller->wait(m_seller->channel->order(OrderId(QStringLiteral("1"))));
        QCOMPARE(queryValue(m_seller->server.last(), "timestamp"), QByteArray("1625484345"));
    }

    void theCallForShopsNamesNoShop()
    {
        m_seller->answer(R"({"shops":[]})");
        QVERIFY(m_seller->wait(m_seller->channel->shops()));
        QCOMPARE(pathOf(m_seller->server.last()), QByteArray("/authorization/202309/shops"));
        QVERIFY(!m_seller->server.last().target.contains("shop_cipher"));
        QCOMPARE(queryValue(m_seller->server.last(), "sign"), opensslSignature(m_seller->server.last(), tiktokTestSecret));
    }

    void anIdInAPathIsEncodedAndSignedAsItLeaves()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"));
        m_seller->learnProviders();
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "a/b c"}}), m_seller->account);
        m_seller->refuse(21011001);
        m_seller->wait(m_seller->channel->ship(tiktokShipment(order, {{QStringLiteral("11")}}), order, {}));
        const RawRequest &request = m_seller->server.last();
        QCOMPARE(pathOf(request), QByteArray("/fulfillment/202309/packages/a%2Fb%20c/ship"));
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
    }

private:
    std::unique_ptr<TikTokSeller> m_seller;
};

QTEST_GUILESS_MAIN(TikTokSignatureTest)
#include "tst_tiktoksignature.moc"
