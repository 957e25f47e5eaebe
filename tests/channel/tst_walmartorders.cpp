// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Reading orders: pages, cursors, and everything about an order that varies.
#include "channel/walmart/walmartorders.h"
#include "tests/channel/support/walmartseller.h"

#include <QTest>
#include <limits>

using namespace packbench;

namespace {

WalmartAccount plainAccount()
{
    WalmartAccount account;
    account.id = AccountId(QStringLiteral("a"));
    account.name = QStringLiteral("Walmart CA");
    return account;
}

QByteArray pageOf(const QByteArray &orders, const QByteArray &cursor = QByteArrayLiteral("null"))
{
    return R"({"list":{"meta":{"totalCount":5,"limit":2,"nextCursor":)" + cursor + R"(},"elements":{"order":)" + orders + "}}}";
}

/// One order without its wrapper; \a line replaces the members of its only line after the SKU.
QByteArray orderWith(const QByteArray &members, const QByteArray &line)
{
    return R"({"purchaseOrderId":"2575193093772","customerOrderId":"4021603841173","orderDate":1710234928000,)" + members
           + R"("orderLines":{"orderLine":[{"lineNumber":"2","item":{"productName":"Kettle","sku":"K"},)" + line + "}]}}";
}

const QByteArray plainLine = QByteArrayLiteral(
    R"("orderLineQuantity":{"unitOfMeasurement":"Each","amount":"3"},"orderLineStatuses":{"orderLineStatus":[)"
    R"({"status":"Acknowledged","statusQuantity":{"unitOfMeasurement":"EACH","amount":"3"}}]})");

Order read(const QByteArray &order)
{
    const Result<Order, JsonFailure> result = readWalmartOrder(order, plainAccount());
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().path), qPrintable(result.error().expected));
    }
    return *result;
}

} // namespace

class WalmartOrdersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Legacy); }

    void anOrderIsReadWhole()
    {
        const QByteArray shipping =
            R"("shippingInfo":{"phone":"4165550123","estimatedDeliveryDate":1710777600000,"estimatedShipDate":1710432000000,)"
            R"("methodCode":"Express","postalAddress":{"name":"Marie Tremblay","address1":"1200 Rue Sainte-Catherine O",)"
            R"("address2":null,"city":"Montréal","state":"QC","postalCode":"H3B 1K1","country":"CAN"}},)";
        const QByteArray line =
            R"("orderLineQuantity":{"unitOfMeasurement":"EACH","amount":"3"},"orderLineStatuses":{"orderLineStatus":[)"
            R"({"status":"Created","statusQuantity":{"amount":"1"},"cancellationReason":null,"trackingInfo":null},)"
            R"({"status":"Shipped","statusQuantity":{"amount":"1"},"trackingInfo":{"carrierName":{"otherCarrier":null,"carrier":"CPC"},)"
            R"("trackingNumber":"4002123456789012"}},)"
            R"({"status":"Cancelled","statusQuantity":{"amount":"1"}}]})";
        const Order order = read(orderWith(shipping, line));
        QCOMPARE(order.key.order.text(), QStringLiteral("2575193093772"));
        QCOMPARE(order.customerOrderId, QStringLiteral("4021603841173"));
        QCOMPARE(order.accountName, QStringLiteral("Walmart CA"));
        QCOMPARE(order.orderedAt, QDateTime(QDate(2024, 3, 12), QTime(9, 15, 28), Qt::UTC));
        QCOMPARE(order.acknowledgeBy, QDateTime(QDate(2024, 3, 12), QTime(13, 15, 28), Qt::UTC));
        QCOMPARE(order.shipBy, QDateTime(QDate(2024, 3, 14), QTime(16, 0), Qt::UTC));
        QCOMPARE(order.deliverBy, QDateTime(QDate(2024, 3, 18), QTime(16, 0), Qt::UTC));
        QCOMPARE(order.method, QStringLiteral("Express"));
        const Address address{QStringLiteral("Marie Tremblay"),
                              QStringLiteral("1200 Rue Sainte-Catherine O"),
                              {},
                              QString::fromUtf8("Montréal"),
                              QStringLiteral("QC"),
                              QStringLiteral("H3B 1K1"),
                              QStringLiteral("CAN"),
                              QStringLiteral("4165550123")};
        QCOMPARE(order.shipTo, address);
        QCOMPARE(order.lines.size(), size_t(1));
        QCOMPARE(order.lines[0].number, QStringLiteral("2"));
        QCOMPARE(order.lines[0].quantityIn(LineState::New), 1);
        QCOMPARE(order.lines[0].quantityIn(LineState::Shipped), 1);
        QCOMPARE(order.lines[0].quantityIn(LineState::Cancelled), 1);
        QCOMPARE(order.lines[0].remaining(), 1);
        QCOMPARE(order.lines[0].parts[1].trackingNumbers, QStringList(QStringLiteral("4002123456789012")));
        QCOMPARE(order.lines[0].parts[1].carrier, QStringLiteral("CPC"));
    }

    void anOrderThatIsAcknowledgedHasNoDeadlineToAcknowledge() { QVERIFY(!read(orderWith({}, plainLine)).acknowledgeBy.isValid()); }

    void whatVariesReadsAlike_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("number as quantity") << QByteArray(R"("amount":"3")") << QByteArray(R"("amount":3)");
        QTest::newRow("decimal quantity") << QByteArray(R"("amount":"3")") << QByteArray(R"("amount":"3.0")");
        QTest::newRow("ISO date") << QByteArray("1710234928000") << QByteArray(R"("2024-03-12T09:15:28.000Z")");
        QTest::newRow("ISO date with offset") << QByteArray("1710234928000") << QByteArray(R"("2024-03-12T14:45:28.000+05:30")");
        QTest::newRow("upper-case state") << QByteArray("Acknowledged") << QByteArray("ACKNOWLEDGED");
        QTest::newRow("numeric id") << QByteArray(R"("2575193093772")") << QByteArray("2575193093772");
        QTest::newRow("no shipping info") << QByteArray(R"("orderDate")") << QByteArray(R"("shippingInfo":null,"orderDate")");
        QTest::newRow("a single status as an object")
            << QByteArray(R"([{"status":"Acknowledged","statusQuantity":{"unitOfMeasurement":"EACH","amount":"3"}}])")
            << QByteArray(R"({"status":"Acknowledged","statusQuantity":{"unitOfMeasurement":"EACH","amount":"3"}})");
        QTest::newRow("a single status without quantity")
            << QByteArray(R"("statusQuantity":{"unitOfMeasurement":"EACH","amount":"3"})") << QByteArray(R"("statusQuantity":null)");
    }

    void whatVariesReadsAlike()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const QByteArray order = orderWith({}, plainLine);
        const QByteArray changed = QByteArray(order).replace(from, to);
        QVERIFY(changed != order);
        QCOMPARE(read(changed), read(order));
        QCOMPARE(read(R"({"order":)" + changed + "}"), read(order));
    }

    void aWishToCancelIsSeen_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isWish");
        for (const char *yes : {R"("Y")", R"("true")", R"("CUSTOMER_REQUEST")", "true", R"({"reason":"changed mind"})"}) {
            QTest::newRow(yes) << QByteArray(yes) << true;
        }
        for (const char *no : {R"("N")", R"("false")", R"("FALSE")", R"("")", R"("  ")", "false", "null"}) {
            QTest::newRow(no) << QByteArray(no) << false;
        }
    }

    void aWishToCancelIsSeen()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isWish);
        QCOMPARE(read(orderWith({}, R"("intentToCancel":)" + value + "," + plainLine)).cancelRequested(), isWish);
    }

    void allPackagesOfAUnitAreRead()
    {
        const Order order = read(orderWith(
            {}, R"("orderLineQuantity":{"amount":"1"},"orderLineStatuses":{"orderLineStatus":[{"status":"Shipped","statusQuantity":)"
                R"({"amount":"1"},"trackingInfo":null,"shipmentPackages":{"shipmentPackage":[{"carrierName":{"carrier":"CPC"},)"
                R"("trackingNumber":"4002123456789014"},{"carrierName":{"carrier":"CPC"},"trackingNumber":"4002123456789015"}]}}]})"));
        QCOMPARE(order.lines[0].parts[0].trackingNumbers,
                 QStringList({QStringLiteral("4002123456789014"), QStringLiteral("4002123456789015")}));
    }

    void aStateThatIsNotKnownIsKeptAsTextAndNotPacked()
    {
        const Order order = read(orderWith({}, QByteArray(plainLine).replace("Acknowledged", "OnHold")));
        QCOMPARE(order.lines[0].parts[0].state, LineState::Other);
        QCOMPARE(order.lines[0].parts[0].stateText, QStringLiteral("OnHold"));
        QCOMPARE(order.remaining(), 0);
    }

    void anUnreadableOrderIsSetAsideAndTheOthersAreRead()
    {
        const QByteArray good = orderWith({}, plainLine);
        const QByteArray bad = QByteArray(good).replace("\"3\"", "\"three\"").replace("2575193093772", "2575193093773");
        const QByteArray nameless = QByteArray(good).replace("\"2575193093772\"", "null");
        const Result<OrderPage, JsonFailure> page = readWalmartPage(pageOf("[" + bad + "," + good + "," + nameless + ",7]"),
                                                                    plainAccount());
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->setAside.size(), size_t(3));
        QCOMPARE(page->setAside[0].id, QStringLiteral("2575193093773"));
        QCOMPARE(page->setAside[0].path, QStringLiteral("$.list.elements.order[0].orderLines.orderLine[0].orderLineQuantity.amount"));
        QCOMPARE(page->setAside[0].expected, QStringLiteral("whole number"));
        QVERIFY(page->setAside[0].raw.contains("three"));
        QCOMPARE(page->setAside[1].path, QStringLiteral("$.list.elements.order[2].purchaseOrderId"));
    }

    void ordersThatWalmartFulfilsAreLeftOut()
    {
        const QByteArray mine = orderWith(R"("shipNode":{"type":"SellerFulfilled"},)", plainLine);
        const QByteArray theirs = orderWith(R"("shipNode":{"type":"WFSFulfilled"},)", plainLine).replace("\"2575193093772\"", "null");
        const QByteArray third = orderWith(R"("shipNode":{"type":"3PLFulfilled"},)", plainLine);
        const Result<OrderPage, JsonFailure> page = readWalmartPage(pageOf("[" + theirs + "," + mine + "," + third + "]"), plainAccount());
        QCOMPARE(page->orders.size(), size_t(1));
        QVERIFY(page->setAside.empty());
    }

    void aSingleOrderMayStandWithoutAnArray()
    {
        QCOMPARE(readWalmartPage(pageOf(orderWith({}, plainLine)), plainAccount())->orders.size(), size_t(1));
    }

    void aPageMayComeAsXml()
    {
        const QByteArray xml =
            "<?xml version='1.0'?><ns2:list xmlns:ns2='http://walmart.com/mp/v3/orders'><ns2:meta><ns2:totalCount>1</ns2:totalCount>"
            "<ns2:nextCursor>?limit=1&amp;soIndex=2</ns2:nextCursor></ns2:meta><ns2:elements><ns2:order><ns2:purchaseOrderId>25"
            "</ns2:purchaseOrderId><ns2:orderDate>2024-03-12T09:15:28.000Z</ns2:orderDate><ns2:orderLines><ns2:orderLine><ns2:lineNumber>1"
            "</ns2:lineNumber><ns2:item><ns2:sku>K</ns2:sku></ns2:item><ns2:orderLineQuantity><ns2:amount>2</ns2:amount>"
            "</ns2:orderLineQuantity><ns2:orderLineStatuses><ns2:orderLineStatus><ns2:status>Created</ns2:status><ns2:statusQuantity>"
            "<ns2:amount>2</ns2:amount></ns2:statusQuantity></ns2:orderLineStatus></ns2:orderLineStatuses></ns2:orderLine>"
            "</ns2:orderLines></ns2:order></ns2:elements></ns2:list>";
        const Result<OrderPage, JsonFailure> page = readWalmartPage(xml, plainAccount());
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->orders[0].lines[0].remaining(), 2);
        QCOMPARE(page->nextCursor, QStringLiteral("limit=1&soIndex=2"));
    }

    void absurdlyManyLinesAreReadAndTheirSumStaysANumber()
    {
        // Work that grows with the square of the lines would outlast this test.
        QByteArray xml = "<order><purchaseOrderId>1</purchaseOrderId><orderDate>2024-03-12T09:15:28Z</orderDate><orderLines>";
        constexpr int lines = 60'000;
        for (int i = 1; i <= lines; ++i) {
            xml += "<orderLine><lineNumber>" + QByteArray::number(i)
                   + "</lineNumber><item><sku>K</sku></item><orderLineQuantity><amount>1000000</amount></orderLineQuantity>"
                     "<orderLineStatuses><orderLineStatus><status>Acknowledged</status></orderLineStatus></orderLineStatuses></orderLine>";
        }
        const Order order = read(xml + "</orderLines></order>");
        QCOMPARE(order.lines.size(), size_t(lines));
        QCOMPARE(order.remaining(), std::numeric_limits<int>::max());
    }

    void theCursorIsSentBackAsItCame_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::addColumn<QByteArray>("target");
        const QByteArray tail = "limit=10&hasMoreElements=true&soIndex=2&poIndex=2&createdEndDate=2016-06-03T22:45:16.377Z";
        QTest::newRow("with question mark") << "?" + tail << "/v3/ca/orders?" + tail;
        QTest::newRow("without question mark") << tail << "/v3/ca/orders?" + tail;
        QTest::newRow("stray ampersand") << "?" + tail + "&"
                                         << "/v3/ca/orders?" + tail + "&";
        QTest::newRow("encoded") << QByteArray("?c=AoE%2FB%2B%3D%3D&x=05%3A00") << QByteArray("/v3/ca/orders?c=AoE%2FB%2B%3D%3D&x=05%3A00");
        QTest::newRow("plus and equals") << QByteArray("?c=a+b==") << QByteArray("/v3/ca/orders?c=a+b==");
    }

    void theCursorIsSentBackAsItCame()
    {
        QFETCH(const QByteArray, cursor);
        QFETCH(const QByteArray, target);
        m_seller->server.answer(200, pageOf("[]", "\"" + cursor + "\""));
        const auto first = m_seller->wait(m_seller->channel->orders(m_seller->window(), {}));
        QVERIFY(first);
        m_seller->server.answer(200, pageOf("[]"));
        const auto second = m_seller->wait(m_seller->channel->orders(m_seller->window(), first->nextCursor));
        QVERIFY(second);
        QVERIFY(second->nextCursor.isEmpty());
        const RawRequest &request = m_seller->server.last();
        QCOMPARE(request.target, target);
        const QByteArray signedText = m_seller->account.consumerId.toUtf8() + "\n" + m_seller->server.url() + target + "\nGET\n"
                                      + request.header("WM_SEC.TIMESTAMP") + "\n";
        QVERIFY(opensslAccepts(m_seller->key.publicPem, signedText, request.header("WM_SEC.AUTH_SIGNATURE")));
    }

    void aCursorThatComesBackIsTheEnd()
    {
        m_seller->server.answer(200, pageOf("[]", R"("?soIndex=2")"));
        const auto page = m_seller->wait(m_seller->channel->orders(m_seller->window(), QStringLiteral("soIndex=2")));
        QVERIFY(page);
        QVERIFY(page->nextCursor.isEmpty());
    }

    void noOrdersIsAnEmptyPage_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gateway form") << 404 << QByteArray(R"({"error":[{"code":"CONTENT_NOT_FOUND.GMP_ORDER_API"}]})");
        QTest::newRow("orders form") << 404 << QByteArray(R"({"errors":{"error":[{"code":"CONTENT_NOT_FOUND.GMP_ORDER_API"}]}})");
        QTest::newRow("newer form") << 404 << QByteArray(R"({"errors":[{"code":"CONTENT_NOT_FOUND"}]})");
        QTest::newRow("XML form") << 404 << QByteArray("<errors><error><code>CONTENT_NOT_FOUND.GMP_ORDER_API</code></error></errors>");
        QTest::newRow("404 and nothing") << 404 << QByteArray();
        QTest::newRow("200 and nothing") << 200 << QByteArray();
        QTest::newRow("204") << 204 << QByteArray();
        QTest::newRow("an empty list") << 200 << pageOf("[]");
        QTest::newRow("no list") << 200 << pageOf("null");
    }

    void noOrdersIsAnEmptyPage()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        m_seller->server.answer(status, body);
        const auto page = m_seller->wait(m_seller->channel->orders(m_seller->window(), {}));
        QVERIFY(page);
        QVERIFY(page->orders.empty());
        QVERIFY(page->nextCursor.isEmpty());
    }

    void aListThatIsNoneIsSaidSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("trouble");
        QTest::newRow("no such path") << 404 << QByteArray(R"({"errors":[{"code":"URI_NOT_FOUND"}]})") << ChannelTrouble::WrongAddress;
        QTest::newRow("404 page") << 404 << QByteArray("<html>nothing here</html>") << ChannelTrouble::WrongAddress;
        QTest::newRow("200 page") << 200 << QByteArray("<!doctype html><p>hotel</p>") << ChannelTrouble::WrongAddress;
        QTest::newRow("another document") << 200 << QByteArray(R"({"hello":1})") << ChannelTrouble::UnreadableAnswer;
        QTest::newRow("cut off") << 200 << pageOf("[]").left(40) << ChannelTrouble::UnreadableAnswer;
    }

    void aListThatIsNoneIsSaidSo()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, trouble);
        m_seller->server.answer(status, body);
        const auto page = m_seller->wait(m_seller->channel->orders(m_seller->window(), {}));
        QVERIFY(!page);
        QCOMPARE(page.error().trouble, trouble);
    }

private:
    std::unique_ptr<WalmartSeller> m_seller;
};

QTEST_GUILESS_MAIN(WalmartOrdersTest)
#include "tst_walmartorders.moc"
