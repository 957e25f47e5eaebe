// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Whom the practice TikTok Shop lets in, and with which tokens.
class TestTikTokGate : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *search = "/order/202309/orders/search";
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }

    static void setHeader(PracticeRequest &request, const QByteArray &name, const QByteArray &value)
    {
        request.headers.removeIf([&](const std::pair<QByteArray, QByteArray> &each) { return each.first == name; });
        if (!value.isNull())
            request.headers.append({name, value});
    }
    static TikTokSeller::Query without(const TikTokSeller::Query &query, const QByteArray &name)
    {
        TikTokSeller::Query rest = query;
        rest.removeIf([&](const std::pair<QByteArray, QByteArray> &each) { return each.first == name; });
        return rest;
    }
    static TikTokSeller::Query shopQuery(TikTokSeller &seller)
    {
        return seller.common() + TikTokSeller::Query{{"shop_cipher", seller.shop().credentials().shopCipher.toLatin1()}};
    }
    static RawAnswer token(TikTokSeller &seller, const QByteArray &what, const QByteArray &grant, const QString &name, const QString &value)
    {
        const PracticeTikTokCredentials &who = seller.shop().credentials();
        const QByteArray target = "/api/v2/token/" + what + "?app_key=" + who.appKey.toLatin1() + "&app_secret=" + who.appSecret.toLatin1()
                                  + '&' + name.toLatin1() + '=' + value.toLatin1() + "&grant_type=" + grant;
        return seller.send({"http", "GET", target, {{"Host", "127.0.0.1"}}, {}});
    }

private Q_SLOTS:
    void aSignedRequestIsLetIn()
    {
        TikTokSeller seller;
        const RawAnswer answer = seller.post(search, {{u"order_status"_s, u"AWAITING_SHIPMENT"_s}}, {{"page_size", "10"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(code(answer), 0);
        QVERIFY(!answer.json().value(u"request_id"_s).toString().isEmpty());
        QCOMPARE(TikTokSeller::dataOf(answer).value(u"orders"_s).toArray().size(), 10);
    }

    void aBodyThatIsMissingOrEmptyIsSignedAsItIs()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.send(seller.request("POST", search, {}, {{"page_size", "10"}}))), 0);
        QCOMPARE(code(seller.send(seller.request("POST", search, "{}", {{"page_size", "10"}}))), 0);
    }

    void aWrongSignatureIsRefusedWithoutData()
    {
        TikTokSeller seller;
        PracticeRequest request = seller.request("POST", search, "{\"a\":1}", {{"page_size", "10"}});
        request.body = "{\"a\":2}";
        const RawAnswer answer = seller.send(request);
        QCOMPARE(answer.status, 401);
        QCOMPARE(code(answer), 106001);
        QVERIFY(answer.json().value(u"data"_s).isNull());
    }

    void aPlusThatIsNotEscapedSpoilsTheSignature()
    {
        TikTokSeller seller;
        PracticeRequest request = seller.request("GET", "/order/202309/orders", {}, {{"ids", "1+2"}});
        QCOMPARE(code(seller.send(request)), 21008111);
        request.target.replace("1%2B2", "1+2");
        QCOMPARE(code(seller.send(request)), 106001);
    }

    void timestampsOutsideTheWindowAreRefused_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<int>("expected");
        QTest::newRow("five minutes old") << qint64(-300) << 0;
        QTest::newRow("older") << qint64(-301) << 36009004;
        QTest::newRow("30 s ahead") << qint64(30) << 0;
        QTest::newRow("further ahead") << qint64(31) << 36009004;
    }

    void timestampsOutsideTheWindowAreRefused()
    {
        QFETCH(const qint64, offset);
        QFETCH(const int, expected);
        TikTokSeller seller;
        TikTokSeller::Query query = without(shopQuery(seller), "timestamp");
        query.append({"timestamp", QByteArray::number(seller.clock.now().toSecsSinceEpoch() + offset)});
        QCOMPARE(code(seller.send(seller.signedRequest("GET", "/logistics/202309/warehouses", query, {}))), expected);
    }

    void millisecondsAreNoTimestamp()
    {
        TikTokSeller seller;
        TikTokSeller::Query query = without(shopQuery(seller), "timestamp");
        query.append({"timestamp", QByteArray::number(seller.clock.now().toMSecsSinceEpoch())});
        QCOMPARE(code(seller.send(seller.signedRequest("GET", "/logistics/202309/warehouses", query, {}))), 36009004);
    }

    void pathsAndMethodsThatDoNotExistAreNamed()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.get("/order/202309/nothing")), 36009009);
        QCOMPARE(code(seller.get("/order/202309/orders/")), 36009009);
        QCOMPARE(code(seller.get(search)), 36009010);
    }

    void theTokenStandsInItsHeader()
    {
        TikTokSeller seller;
        PracticeRequest request = seller.request("GET", "/logistics/202309/warehouses");
        setHeader(request, "x-tts-access-token", {});
        QCOMPARE(code(seller.send(request)), 36009004);
        setHeader(request, "x-tts-access-token", "TTP_of_somebody_else");
        QCOMPARE(code(seller.send(request)), 105001);
    }

    void tokensExpireAfterAWeekOrOnCommand()
    {
        TikTokSeller seller;
        seller.clock.advance(std::chrono::hours(7 * 24));
        const RawAnswer late = seller.get("/logistics/202309/warehouses");
        QCOMPARE(late.status, 401);
        QCOMPARE(code(late), 105002);
        TikTokSeller other;
        QVERIFY(other.shop().tokens().expireAccess());
        QCOMPARE(code(other.get("/logistics/202309/warehouses")), 105002);
    }

    void theContentTypeIsChecked()
    {
        TikTokSeller seller;
        PracticeRequest request = seller.request("POST", search, "{\"a\":1}", {{"page_size", "10"}});
        setHeader(request, "content-type", "text/plain");
        QCOMPARE(code(seller.send(request)), 36009023);
        request = seller.request("POST", search, "[1]", {{"page_size", "10"}});
        QCOMPARE(code(seller.send(request)), 36009022);
        request = seller.request("POST", search, "{\"order_status\":1}", {{"page_size", "10"}});
        QCOMPARE(code(seller.send(request)), 36009022);
    }

    void theShopIsNamedOnlyWhereItBelongs()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.send(seller.signedRequest("GET", "/logistics/202309/warehouses", seller.common(), {}))), 106013);
        const TikTokSeller::Query other = seller.common() + TikTokSeller::Query{{"shop_cipher", "GCP_other"}};
        QCOMPARE(code(seller.send(seller.signedRequest("GET", "/logistics/202309/warehouses", other, {}))), 101000);
        QCOMPARE(code(seller.send(seller.signedRequest("GET", "/authorization/202309/shops", shopQuery(seller), {}))), 36009004);
        const RawAnswer shops = seller.get("/authorization/202309/shops");
        const QJsonObject shop = TikTokSeller::dataOf(shops).value(u"shops"_s).toArray().at(0).toObject();
        QCOMPARE(shop.value(u"cipher"_s).toString(), seller.shop().credentials().shopCipher);
        QCOMPARE(shop.value(u"region"_s).toString(), u"GB"_s);
    }

    void aRefreshTokenWorksOnce()
    {
        TikTokSeller seller;
        const PracticeTikTokGrant before = seller.shop().tokens().current();
        const RawAnswer answer = token(seller, "refresh", "refresh_token", u"refresh_token"_s, before.refreshToken);
        QCOMPARE(code(answer), 0);
        const QJsonObject data = TikTokSeller::dataOf(answer);
        QVERIFY(data.value(u"refresh_token"_s).toString() != before.refreshToken);
        QCOMPARE(data.value(u"access_token"_s).toString(), seller.shop().tokens().current().accessToken);
        QCOMPARE(data.value(u"access_token_expire_in"_s).toInteger(), seller.clock.now().addDays(7).toSecsSinceEpoch());
        QCOMPARE(code(token(seller, "refresh", "refresh_token", u"refresh_token"_s, before.refreshToken)), 36009004);
        QCOMPARE(code(token(seller, "refresh", "refresh_token", u"refresh_token"_s, data.value(u"refresh_token"_s).toString())), 0);
        QCOMPARE(code(seller.get("/logistics/202309/warehouses")), 0);
    }

    void anAuthorizationCodeWorksOnceAndForHalfAnHour()
    {
        TikTokSeller seller;
        const QString first = seller.shop().issueCode();
        QCOMPARE(code(token(seller, "get", "authorized_code", u"auth_code"_s, first)), 0);
        QCOMPARE(code(token(seller, "get", "authorized_code", u"auth_code"_s, first)), 36009004);
        const QString second = seller.shop().issueCode();
        QCOMPARE(code(token(seller, "get", "authorization_code", u"auth_code"_s, second)), 36009004);
        seller.clock.advance(std::chrono::minutes(30));
        QCOMPARE(code(token(seller, "get", "authorized_code", u"auth_code"_s, second)), 36009004);
        QCOMPARE(seller.send({"http", "GET", "/open/authorize?service_id=1&state=2", {{"Host", "a"}}, {}}).status, 200);
    }

    void theAccountsDocumentHasWhatAChannelNeeds()
    {
        TikTokSeller seller;
        const QJsonObject account =
            QJsonDocument::fromJson(seller.server.tiktokAccountsJson()).object().value(u"accounts"_s).toArray().at(0).toObject();
        QCOMPARE(account.value(u"channel"_s).toString(), u"tiktok-shop"_s);
        QCOMPARE(account.value(u"baseUrl"_s).toString(), seller.server.tiktokBaseUrl());
        QCOMPARE(account.value(u"authUrl"_s).toString(), seller.server.tiktokBaseUrl());
        QVERIFY(account.value(u"accessTokenExpiresAt"_s).isDouble());
        QCOMPARE(account.value(u"accessTokenExpiresAt"_s).toInteger(), seller.clock.now().addDays(7).toSecsSinceEpoch());
        for (const QString &name : {u"appKey"_s, u"appSecret"_s, u"accessToken"_s, u"refreshToken"_s, u"shopCipher"_s, u"market"_s})
            QVERIFY2(!account.value(name).toString().isEmpty(), qPrintable(name));
    }

    void tooManyCallsAreToldInTheEnvelope()
    {
        TikTokSeller seller;
        PracticeFaults faults;
        faults.list.push_back(PracticeFault::parse(u"429"_s).value());
        seller.server.setTikTokFaults(faults);
        const RawAnswer answer = seller.get("/logistics/202309/warehouses");
        QCOMPARE(answer.status, 429);
        QCOMPARE(code(answer), 36009002);
    }

    void itSpeaksTlsWithTheSameCertificate()
    {
        PracticeServer::Options options;
        options.isSecure = true;
        TikTokSeller seller(options);
        QVERIFY(seller.server.tiktokBaseUrl().startsWith(u"https://"_s));
        QCOMPARE(code(seller.get("/logistics/202309/warehouses")), 0);
    }

    void withoutOrdersThereIsNoShop()
    {
        ManualClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        PracticeServer::Options options;
        QVERIFY(server.start(options).has_value());
        QVERIFY(!server.tiktok());
        QVERIFY(server.tiktokAccountsJson().isEmpty());
        server.setTikTokFaults({});
    }
};

QTEST_GUILESS_MAIN(TestTikTokGate)
#include "tst_tiktokgate.moc"
