// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The global API: tokens, their renewal, and what must never be taken for an unknown shipment.
#include "tests/channel/support/walmartseller.h"

#include <QTest>

using namespace packbench;
using std::chrono::seconds;

namespace {

const QByteArray tokenAnswer = QByteArrayLiteral(R"({"access_token":"token-1","token_type":"Bearer","expires_in":900})");
const QByteArray secondToken = QByteArrayLiteral(R"({"access_token":"token-2","token_type":"Bearer","expires_in":900})");
const QByteArray unauthorized = QByteArrayLiteral(
    R"({"error":[{"code":"UNAUTHORIZED.GMP_GATEWAY_API","field":"UNAUTHORIZED","description":"Unauthorized"}]})");

OrderId orderId()
{
    return OrderId(QStringLiteral("2575193093772"));
}

} // namespace

#define HAS_LINE(request, line) QVERIFY2((request).bytes.contains("\r\n" line "\r\n"), (request).bytes.constData())

class WalmartGlobalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Global); }

    void aTokenIsFetchedAndSentWithTheCall()
    {
        server().answer(200, tokenAnswer);
        server().answer(200, walmartOrderJson());
        QVERIFY(m_seller->wait(channel().order(orderId())));
        QCOMPARE(server().requests().size(), size_t(2));
        const RawRequest &token = server().requests().at(0);
        QVERIFY(token.bytes.startsWith("POST /v3/token HTTP/1.1\r\n"));
        HAS_LINE(token, "Authorization: Basic Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ=");
        HAS_LINE(token, "Content-Type: application/x-www-form-urlencoded");
        HAS_LINE(token, "Accept: application/json");
        HAS_LINE(token, "WM_SVC.NAME: Walmart Service Name");
        HAS_LINE(token, "WM_MARKET: ca");
        QVERIFY(!QUuid::fromString(QString::fromLatin1(token.header("WM_QOS.CORRELATION_ID"))).isNull());
        QCOMPARE(token.body, QByteArray("grant_type=client_credentials"));
        const RawRequest &call = server().requests().at(1);
        QVERIFY(call.bytes.startsWith("GET /v3/orders/2575193093772 HTTP/1.1\r\n"));
        HAS_LINE(call, "WM_SEC.ACCESS_TOKEN: token-1");
        HAS_LINE(call, "WM_MARKET: ca");
        HAS_LINE(call, "WM_GLOBAL_VERSION: 3.1");
        HAS_LINE(call, "WM_SVC.NAME: Walmart Service Name");
        HAS_LINE(call, "Accept: application/json");
        HAS_LINE(call, "Authorization: Basic Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ=");
        QVERIFY(!call.has("WM_SEC.AUTH_SIGNATURE"));
        QVERIFY(call.header("WM_QOS.CORRELATION_ID") != token.header("WM_QOS.CORRELATION_ID"));
    }

    void theCallsGoToTheGlobalPaths()
    {
        server().answer(200, tokenAnswer);
        for (int i = 0; i < 4; ++i) {
            server().answer(200, walmartOrderJson("Shipped"));
        }
        m_seller->wait(channel().orders(m_seller->window(), {}));
        m_seller->wait(channel().acknowledge(orderId(), QStringLiteral("id-1")));
        m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-2")));
        m_seller->wait(channel().ship(twoBoxShipment(), {}, QStringLiteral("id-3")));
        QVERIFY(server().requests().at(1).target.startsWith("/v3/orders?createdStartDate=2016-08-16T10%3A30%3A15Z&"));
        QCOMPARE(server().requests().at(2).target, QByteArray("/v3/orders/2575193093772/acknowledge"));
        QCOMPARE(server().requests().at(3).target, QByteArray("/v3/orders/2575193093772/shipping"));
        QCOMPARE(server().requests().at(4).target, QByteArray("/v3/orders/2575193093772/multiPackageShipping"));
        QCOMPARE(server().requests().size(), size_t(5));
    }

    void aTokenIsRenewedNinetySecondsBeforeItsEnd()
    {
        server().answer(200, tokenAnswer);
        server().answer(200, walmartOrderJson());
        m_seller->wait(channel().order(orderId()));
        m_seller->clock.advance(seconds(809));
        server().answer(200, walmartOrderJson());
        m_seller->wait(channel().order(orderId()));
        QCOMPARE(server().requests().size(), size_t(3));
        m_seller->clock.advance(seconds(1));
        server().answer(200, secondToken);
        server().answer(200, walmartOrderJson());
        m_seller->wait(channel().order(orderId()));
        QCOMPARE(server().requests().size(), size_t(5));
        HAS_LINE(server().last(), "WM_SEC.ACCESS_TOKEN: token-2");
    }

    void aRefusedTokenIsRenewedOnceAndTheShipmentSentAgain()
    {
        server().answer(200, tokenAnswer);
        server().answer(401, unauthorized);
        server().answer(200, secondToken);
        server().answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1"))));
        QCOMPARE(server().requests().size(), size_t(4));
        HAS_LINE(server().requests().at(1), "WM_QOS.CORRELATION_ID: id-1");
        HAS_LINE(server().last(), "WM_SEC.ACCESS_TOKEN: token-2");
        QVERIFY(server().last().header("WM_QOS.CORRELATION_ID") != "id-1");
        QCOMPARE(server().last().body, server().requests().at(1).body);
    }

    void aSecondRefusalPausesTheAccount()
    {
        server().answer(200, tokenAnswer);
        server().answer(401, unauthorized);
        server().answer(200, secondToken);
        server().answer(401, unauthorized);
        const auto order = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(server().requests().size(), size_t(4));
    }

    void withoutATokenNothingOfTheShipmentIsUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("trouble");
        QTest::newRow("no answer") << 0 << QByteArray() << ChannelTrouble::NeverArrived;
        QTest::newRow("500") << 500 << QByteArray() << ChannelTrouble::NeverArrived;
        QTest::newRow("unreadable") << 200 << QByteArray("{}") << ChannelTrouble::NeverArrived;
        QTest::newRow("400") << 400 << unauthorized << ChannelTrouble::Unauthorized;
        QTest::newRow("401") << 401 << unauthorized << ChannelTrouble::Unauthorized;
        QTest::newRow("403") << 403 << QByteArray() << ChannelTrouble::Forbidden;
        QTest::newRow("404") << 404 << QByteArray("<html></html>") << ChannelTrouble::WrongAddress;
        QTest::newRow("429") << 429 << QByteArray() << ChannelTrouble::Throttled;
    }

    void withoutATokenNothingOfTheShipmentIsUnknown()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, trouble);
        if (status == 0) {
            server().hangUp();
        } else {
            server().answer(status, body);
        }
        const auto order = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, trouble);
        QVERIFY(order.error().certainlyNotDone());
        QCOMPARE(server().requests().size(), size_t(1));
        QCOMPARE(server().last().target, QByteArray("/v3/token"));
    }

private:
    RawServer &server() { return m_seller->server; }
    WalmartChannel &channel() { return *m_seller->channel; }

    std::unique_ptr<WalmartSeller> m_seller;
};

QTEST_GUILESS_MAIN(WalmartGlobalTest)
#include "tst_walmartglobal.moc"
