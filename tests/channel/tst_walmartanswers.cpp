// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What the program makes of everything a server can answer to a reading and to an acting call.
#include "tests/channel/support/walmartseller.h"

#include <QTest>

using namespace packbench;

namespace {

OrderId someOrder()
{
    return OrderId(QStringLiteral("2575193093772"));
}

QByteArray errorBody(const QByteArray &code)
{
    return R"({"errors":{"error":[{"code":")" + code
           + R"(.GMP_ORDER_API","field":"methodCode","description":"Words of theirs",)"
             R"("info":"Request content is invalid.","severity":"ERROR","category":"DATA","errorIdentifiers":{"entry":[]}}]}})";
}

} // namespace

class WalmartAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Legacy); }

    void eachStatusMeansOneThing_data()
    {
        using T = ChannelTrouble;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("reading");
        QTest::addColumn<ChannelTrouble>("shipping");
        const QByteArray page = "<!DOCTYPE html><html><body>Sign in</body></html>";
        QTest::newRow("200 page") << 200 << page << T::WrongAddress << T::Unknown;
        QTest::newRow("200 nothing") << 200 << QByteArray() << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 half") << 200 << QByteArray("{\"order\":{") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 without lines") << 200 << QByteArray(R"({"order":{"purchaseOrderId":"2575193093772","orderDate":1}})")
                                           << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 another order") << 200 << walmartOrderJson().replace("2575193093772", "1") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("302") << 302 << QByteArray() << T::WrongAddress << T::Unknown;
        QTest::newRow("400") << 400 << errorBody("INVALID_REQUEST_CONTENT") << T::Refused << T::Refused;
        QTest::newRow("400 without words") << 400 << QByteArray() << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("401") << 401 << errorBody("UNAUTHORIZED") << T::Unauthorized << T::Unauthorized;
        QTest::newRow("403") << 403 << errorBody("FORBIDDEN") << T::Forbidden << T::Forbidden;
        QTest::newRow("404 no such order") << 404 << errorBody("CONTENT_NOT_FOUND") << T::NotFound << T::NotFound;
        QTest::newRow("404 no such path") << 404 << errorBody("URI_NOT_FOUND") << T::WrongAddress << T::WrongAddress;
        QTest::newRow("404 page") << 404 << page << T::WrongAddress << T::Unknown;
        QTest::newRow("404 other") << 404 << errorBody("SOMETHING") << T::Refused << T::Refused;
        QTest::newRow("404 empty") << 404 << QByteArray() << T::NotFound << T::Unknown;
        QTest::newRow("405") << 405 << errorBody("METHOD_NOT_ALLOWED") << T::WrongAddress << T::WrongAddress;
        QTest::newRow("405 page") << 405 << page << T::WrongAddress << T::Unknown;
        QTest::newRow("408") << 408 << errorBody("TIMEOUT") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("409") << 409 << errorBody("CONFLICT") << T::Refused << T::Refused;
        QTest::newRow("422") << 422 << errorBody("INVALID_REQUEST_CONTENT") << T::Refused << T::Refused;
        QTest::newRow("423") << 423 << errorBody("RESOURCE_IS_LOCKED") << T::Throttled << T::Throttled;
        QTest::newRow("429") << 429 << errorBody("REQUEST_THRESHOLD_VIOLATED") << T::Throttled << T::Throttled;
        for (const int status : {500, 502, 503, 504, 520}) {
            QTest::addRow("%d", status) << status << errorBody("SYSTEM_ERROR") << T::Unknown << T::Unknown;
        }
    }

    void eachStatusMeansOneThing()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, reading);
        QFETCH(const ChannelTrouble, shipping);
        server().answer(status, body, "application/json");
        const auto order = m_seller->wait(channel().order(someOrder()));
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, reading);
        QCOMPARE(order.error().httpStatus, status);
        QVERIFY(!order.error().words.isEmpty());
        init();
        server().answer(status, body, "application/json");
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QVERIFY(!shipped);
        QCOMPARE(shipped.error().trouble, shipping);
        QCOMPARE(shipped.error().requestId, QStringLiteral("id-1"));
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aRefusalCarriesTheChannelsWords()
    {
        server().answer(400, errorBody("INVALID_REQUEST_CONTENT"));
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QCOMPARE(shipped.error().code, QStringLiteral("INVALID_REQUEST_CONTENT.GMP_ORDER_API"));
        QCOMPARE(shipped.error().words, QStringLiteral("Words of theirs"));
        QCOMPARE(shipped.error().field, QStringLiteral("methodCode"));
    }

    void errorsAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gateway") << QByteArray(R"({"error":[{"code":"A.B","field":"f","description":"words"}]})");
        QTest::newRow("orders") << QByteArray(R"({"errors":{"error":[{"code":"A.B","field":"f","description":"words"}]}})");
        QTest::newRow("newer") << QByteArray(R"({"errors":[{"code":"A.B","field":"f","message":"words"}]})");
        QTest::newRow("only info") << QByteArray(R"({"errors":[{"code":"A.B","field":"f","description":null,"info":"words"}]})");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><ns2:errors xmlns:ns2='http://walmart.com/'><ns2:error><ns2:code>A.B"
                                           "</ns2:code><ns2:field>f</ns2:field><ns2:description>words</ns2:description></ns2:error>"
                                           "</ns2:errors>");
    }

    void errorsAreReadInEveryForm()
    {
        QFETCH(const QByteArray, body);
        server().answer(400, body);
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, {}));
        QCOMPARE(shipped.error().trouble, ChannelTrouble::Refused);
        QCOMPARE(shipped.error().code, QStringLiteral("A.B"));
        QCOMPARE(shipped.error().field, QStringLiteral("f"));
        QCOMPARE(shipped.error().words, QStringLiteral("words"));
    }

    void aBodyOfAnotherFormIsSentAgainAsXml()
    {
        server().answer(415, errorBody("UNSUPPORTED_MEDIA_TYPE"));
        server().answer(200, xmlOrder, "application/xml");
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QVERIFY(shipped);
        QCOMPARE(standingOf(oneBoxShipment(), *shipped), Standing::Present);
        QCOMPARE(server().requests().size(), size_t(2));
        QCOMPARE(server().requests().at(0).header("WM_QOS.CORRELATION_ID"), QByteArray("id-1"));
        QVERIFY(server().last().header("WM_QOS.CORRELATION_ID") != "id-1");
        QCOMPARE(server().last().header("Content-Type"), QByteArray("application/xml"));
        QCOMPARE(server().last().body,
                 QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                            "<orderShipment xmlns=\"http://walmart.com/mp/v3/orders\"><orderLines><orderLine><lineNumber>1</lineNumber>"
                            "<shipFromCountry>CA</shipFromCountry><orderLineStatuses><orderLineStatus><status>Shipped</status>"
                            "<statusQuantity><unitOfMeasurement>EACH</unitOfMeasurement><amount>1</amount></statusQuantity><trackingInfo>"
                            "<shipDateTime>2024-03-14T15:30:15.000Z</shipDateTime><carrierName><carrier>CPC</carrier></carrierName>"
                            "<methodCode>Standard</methodCode><trackingNumber>4002123456789013</trackingNumber>"
                            "<trackingURL>https://www.canadapost-postescanada.ca/track-reperage/en#/details/4002123456789013</trackingURL>"
                            "</trackingInfo></orderLineStatus></orderLineStatuses></orderLine></orderLines></orderShipment>\n"));
    }

    void aShipmentWhoseAnswersFormIsRefusedIsUnknownAndNotRepeated()
    {
        server().answer(406, errorBody("INVALID_ACCEPT_TYPE"));
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QCOMPARE(shipped.error().trouble, ChannelTrouble::Unknown);
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aReadingCallIsRepeatedAsXmlWhenJsonIsNotOnOffer()
    {
        server().answer(406, errorBody("INVALID_ACCEPT_TYPE"));
        server().answer(200, xmlOrder, "application/xml");
        const auto order = m_seller->wait(channel().order(someOrder()));
        QVERIFY(order);
        QCOMPARE(server().last().header("Accept"), QByteArray("application/xml"));
        QCOMPARE(order->lines.at(0).sku, QStringLiteral("KETTLE-17-SS"));
        QCOMPARE(order->orderedAt, QDateTime(QDate(2019, 9, 19), QTime(7, 33, 55), Qt::UTC));
    }

    void aLostAnswerToAShipmentIsUnknownAndNothingIsRepeated_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n")
                                        + walmartOrderJson("Shipped");
        QTest::newRow("cut off between chunks") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                                                              "chunked\r\n\r\n8\r\n{\"order\"\r\n");
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
    }

    void aLostAnswerToAShipmentIsUnknownAndNothingIsRepeated()
    {
        QFETCH(const QByteArray, answer);
        server().answerRaw(answer, RawServer::After::Close);
        const auto shipped = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QVERIFY(!shipped);
        QCOMPARE(shipped.error().trouble, ChannelTrouble::Unknown);
        QVERIFY(!shipped.error().certainlyNotDone());
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aServerThatAsksToWaitIsLeftAlone()
    {
        server().answer(429, errorBody("REQUEST_THRESHOLD_VIOLATED"), "application/json", "Retry-After: 30\r\n");
        server().answer(200, walmartOrderJson());
        const auto refused = m_seller->wait(channel().order(someOrder()));
        QCOMPARE(refused.error().retryAfter, std::optional<std::chrono::milliseconds>(30000));
        // Nothing leaves meanwhile; who asks is told at once rather than kept waiting.
        const auto early = m_seller->wait(channel().ship(oneBoxShipment(), {}, QStringLiteral("id-1")));
        QCOMPARE(early.error().trouble, ChannelTrouble::Throttled);
        QCOMPARE(early.error().retryAfter, std::optional<std::chrono::milliseconds>(30000));
        QCOMPARE(server().requests().size(), size_t(1));
        m_seller->clock.advance(std::chrono::seconds(30));
        QVERIFY(m_seller->wait(channel().order(someOrder())));
    }

    void aShortWaitIsWaited()
    {
        server().answer(429, errorBody("REQUEST_THRESHOLD_VIOLATED"), "application/json", "Retry-After: 5\r\n");
        server().answer(200, walmartOrderJson());
        QVERIFY(!m_seller->wait(channel().order(someOrder())));
        std::optional<bool> isRead;
        const auto task = readLater(isRead);
        m_seller->clock.advance(std::chrono::milliseconds(4999));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(server().requests().size(), size_t(1));
        m_seller->clock.advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(isRead, std::optional<bool>(true));
    }

    void aClockThatIsOffIsNamedWithARefusedSignature()
    {
        server().answer(401, errorBody("UNAUTHORIZED"), "application/json", "Date: Fri, 02 Oct 2015 01:16:00 GMT\r\n");
        const auto order = m_seller->wait(channel().order(someOrder()));
        QCOMPARE(order.error().clockSkew, std::optional<std::chrono::seconds>(310));
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aKeyThatIsNoKeyIsNamedAndNothingIsSent()
    {
        m_seller->key.privateKey = "aGVsbG8=";
        const auto order = m_seller->wait(channel().ship(oneBoxShipment(), {}, {}));
        QCOMPARE(order.error().trouble, ChannelTrouble::NoCredentials);
        QCOMPARE(order.error().words, QStringLiteral("not a PKCS#8 key"));
        QVERIFY(server().requests().empty());
    }

    void probingSucceedsWithAndWithoutOrdersAndSaysWhatIsWrong()
    {
        server().answer(404, errorBody("CONTENT_NOT_FOUND"));
        QVERIFY(m_seller->wait(channel().probe()));
        QCOMPARE(server().last().target,
                 QByteArray("/v3/ca/orders?createdStartDate=2015-10-01T01%3A10%3A49Z&createdEndDate=2015-10-02T01%3A10%3A49Z"
                            "&limit=1&productInfo=true"));
        server().answer(200, R"({"list":{"meta":{},"elements":{"order":[]}}})");
        QVERIFY(m_seller->wait(channel().probe()));
        server().answer(200, "<html></html>", "text/html");
        QCOMPARE(m_seller->wait(channel().probe()).error().trouble, ChannelTrouble::WrongAddress);
    }

private:
    RawServer &server() { return m_seller->server; }
    WalmartChannel &channel() { return *m_seller->channel; }

    QCoro::Task<void> readLater(std::optional<bool> &isRead)
    {
        const Result<Order, ChannelFailure> order = co_await channel().order(someOrder());
        isRead = order.has_value();
    }

    const QByteArray xmlOrder =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ns3:order xmlns:ns3=\"http://walmart.com/mp/v3/orders\">"
        "<ns3:purchaseOrderId>2575193093772</ns3:purchaseOrderId><ns3:customerOrderId>4021603841173</ns3:customerOrderId>"
        "<ns3:orderDate>2019-09-19T13:03:55.000+05:30</ns3:orderDate><ns3:shippingInfo><ns3:phone/><ns3:methodCode>Standard"
        "</ns3:methodCode><ns3:postalAddress><ns3:name>Marie &amp; Co</ns3:name><ns3:address2/></ns3:postalAddress></ns3:shippingInfo>"
        "<ns3:orderLines><ns3:orderLine><ns3:lineNumber>1</ns3:lineNumber><ns3:item><ns3:productName>Kettle</ns3:productName>"
        "<ns3:sku>KETTLE-17-SS</ns3:sku></ns3:item><ns3:orderLineQuantity><ns3:unitOfMeasurement>EACH</ns3:unitOfMeasurement>"
        "<ns3:amount>1</ns3:amount></ns3:orderLineQuantity><ns3:orderLineStatuses><ns3:orderLineStatus><ns3:status>Shipped</ns3:status>"
        "<ns3:statusQuantity><ns3:unitOfMeasurement>EACH</ns3:unitOfMeasurement><ns3:amount>1</ns3:amount></ns3:statusQuantity>"
        "<ns3:trackingInfo><ns3:carrierName><ns3:carrier>CPC</ns3:carrier></ns3:carrierName><ns3:trackingNumber>4002123456789013"
        "</ns3:trackingNumber></ns3:trackingInfo></ns3:orderLineStatus></ns3:orderLineStatuses></ns3:orderLine></ns3:orderLines>"
        "</ns3:order>";
    std::unique_ptr<WalmartSeller> m_seller;
};

QTEST_GUILESS_MAIN(WalmartAnswersTest)
#include "tst_walmartanswers.moc"
