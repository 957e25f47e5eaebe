// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Reading one order: everything about it that varies.
#include "tests/channel/support/tiktokseller.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

TikTokAccount accountIn(const QString &market)
{
    TikTokAccount account;
    account.id = AccountId(QStringLiteral("a"));
    account.name = QStringLiteral("Our shop");
    account.market = *tiktokMarket(market);
    return account;
}

Result<OrderPage, JsonFailure> pageOf(const QByteArray &data)
{
    return readTikTokOrders(QJsonDocument::fromJson(data).object(), accountIn(QStringLiteral("GB")));
}

Order read(const QByteArray &json, const QString &market = QStringLiteral("GB"))
{
    return tiktokOrder(json, accountIn(market));
}

} // namespace

class TikTokOrdersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsReadWhole()
    {
        const QByteArray json =
            R"({"id":"576461413038785752","status":"AWAITING_SHIPMENT","buyer_message":"Please ship asap!","create_time":1619611561,)"
            R"("update_time":1619621355,"rts_sla_time":1619611688,"tts_sla_time":1619611761,"is_buyer_request_cancel":false,)"
            R"("fulfillment_type":"FULFILLMENT_BY_SELLER","shipping_type":"SELLER","delivery_option_id":"7091146663229654785",)"
            R"("delivery_option_name":"Standard Shipping","tracking_number":"","packages":[{"id":"1152321127278713123"}],)"
            R"("recipient_address":{"name":"David Kong ","phone_number":"(+44)20 7946 0018","full_address":"1199 High St, London",)"
            R"("postal_code":"N1 9GU","region_code":"GB","address_line1":"1199 High St","address_line2":"Flat 2",)"
            R"("district_info":[{"address_level":"L0","address_level_name":"Country","address_name":"United Kingdom"},)"
            R"({"address_level":"L1","address_level_name":"County","address_name":"Greater London"},)"
            R"({"address_level":"L2","address_level_name":"City","address_name":"London"}]},"payment":{"currency":"GBP"},)"
            R"("line_items":[{"id":"577086512123755123","sku_id":"2729382476852921560","seller_sku":"red_iphone_256",)"
            R"("product_name":"Winter Cap","sku_name":"Red, M",)"
            "\"sku_image\":\"https://example.invalid/a.jpg\","
            R"("package_id":"1153132168123859123","package_status":"TO_FULFILL","display_status":"AWAITING_SHIPMENT"}]})";
        const Order order = read(json);
        QCOMPARE(order.key.account, AccountId(QStringLiteral("a")));
        QCOMPARE(order.key.order, OrderId(QStringLiteral("576461413038785752")));
        QCOMPARE(order.customerOrderId, QStringLiteral("576461413038785752"));
        QCOMPARE(order.accountName, QStringLiteral("Our shop"));
        QCOMPARE(order.orderedAt, QDateTime::fromSecsSinceEpoch(1619611561, Qt::UTC));
        QCOMPARE(order.shipBy, QDateTime::fromSecsSinceEpoch(1619611688, Qt::UTC));
        QVERIFY(!order.acknowledgeBy.isValid());
        QCOMPARE(order.method, QStringLiteral("Standard Shipping"));
        QCOMPARE(order.deliveryOption, QStringLiteral("7091146663229654785"));
        QCOMPARE(order.labels, LabelSource::Carrier);
        QCOMPARE(order.obstacle, Obstacle::None);
        const Address expected{QStringLiteral("David Kong"), QStringLiteral("1199 High St"),      QStringLiteral("Flat 2"),
                               QStringLiteral("London"),     QStringLiteral("Greater London"),    QStringLiteral("N1 9GU"),
                               QStringLiteral("GB"),         QStringLiteral("(+44)20 7946 0018"), false};
        QCOMPARE(order.shipTo, expected);
        QCOMPARE(order.lines.size(), size_t(1));
        const OrderLine &line = order.lines.front();
        QCOMPARE(line.number, QStringLiteral("2729382476852921560"));
        QCOMPARE(line.sku, QStringLiteral("red_iphone_256"));
        QCOMPARE(line.name, QStringLiteral("Winter Cap · Red, M"));
        QCOMPARE(line.imageUrl, QStringLiteral("https://example.invalid/a.jpg"));
        QCOMPARE(line.quantity, 1);
        QCOMPARE(line.parts.size(), size_t(1));
        QCOMPARE(line.parts.front().state, LineState::Acknowledged);
        QCOMPARE(line.parts.front().unitIds, QStringList{QStringLiteral("577086512123755123")});
        QCOMPARE(line.parts.front().package, QStringLiteral("1153132168123859123"));
    }

    void unitsOfAProductAreOneLineThatKeepsTheirIds()
    {
        const Order order = read(
            tiktokOrderJson("1", {{"576461413038785751", "111"}, {"12", "111", "CABLE"}, {"576461413038785753", "111"}, {"14", "112"}}));
        QCOMPARE(order.lines.size(), size_t(2));
        QCOMPARE(order.lines[0].sku, QStringLiteral("KETTLE"));
        QCOMPARE(order.lines[0].quantity, 3);
        // Units of another package are a part of their own. Ids beyond the reach of a double stay as they are.
        QCOMPARE(order.lines[0].parts.size(), size_t(2));
        QCOMPARE(order.lines[0].parts[0].unitIds,
                 QStringList({QStringLiteral("576461413038785751"), QStringLiteral("576461413038785753")}));
        QCOMPARE(order.lines[0].parts[0].quantity, 2);
        QCOMPARE(order.lines[0].parts[1].unitIds, QStringList{QStringLiteral("14")});
        QCOMPARE(order.lines[0].parts[1].package, QStringLiteral("112"));
        QCOMPARE(order.lines[1].sku, QStringLiteral("CABLE"));
        QCOMPARE(order.lines[1].remaining(), 1);
    }

    void idsThatComeAsNumbersStayExact()
    {
        const Order order = read(R"({"id":576461413038785753,"status":"AWAITING_SHIPMENT","line_items":[{"id":577086512123755127,)"
                                 R"("sku_id":1729382476852921561,"package_id":1153132168123859129}]})");
        QCOMPARE(order.key.order, OrderId(QStringLiteral("576461413038785753")));
        QCOMPARE(order.lines[0].number, QStringLiteral("1729382476852921561"));
        QCOMPARE(order.lines[0].parts[0].unitIds, QStringList{QStringLiteral("577086512123755127")});
        QCOMPARE(order.lines[0].parts[0].package, QStringLiteral("1153132168123859129"));
    }

    void blanksAroundTextsAreNotPartOfThem()
    {
        const QByteArray more = R"(,"seller_sku":"  yellow-24-XL ","package_id":"111\n","product_name":" Cap\t")";
        const Order order = read(tiktokOrderJson("1", {{"11", {}, {}, "TO_FULFILL", {}, more}}, R"(,"id":" 2\n")"));
        QCOMPARE(order.key.order, OrderId(QStringLiteral("2")));
        QCOMPARE(order.lines[0].sku, QStringLiteral("yellow-24-XL"));
        QCOMPARE(order.lines[0].name, QStringLiteral("Cap"));
        QCOMPARE(order.lines[0].parts[0].package, QStringLiteral("111"));
    }

    void aProductWithoutASkuOfTheSellerHasThatOfTheMarketplace()
    {
        const Order order = read(tiktokOrderJson("1", {{"11", "111", "KETTLE", "TO_FULFILL", {}, R"(,"seller_sku":"")"}}));
        QCOMPARE(order.lines[0].sku, QStringLiteral("id-KETTLE"));
    }

    void aBundleIsItsSingleProducts()
    {
        const QByteArray bundle = R"(,"combined_listing_skus":[{"sku_id":"901","sku_count":1,"seller_sku":"CAP "},)"
                                  R"({"sku_id":"902","sku_count":3,"seller_sku":"SOCK"}])";
        const Order order = read(tiktokOrderJson(
            "1", {{"11", "111", "SET", "TO_FULFILL", {}, bundle}, {"12", "111", "SET", "TO_FULFILL", {}, bundle}, {"13", "111", "CAP"}}));
        QCOMPARE(order.lines.size(), size_t(3));
        QCOMPARE(order.lines[0].number, QStringLiteral("id-SET/901"));
        QCOMPARE(order.lines[0].sku, QStringLiteral("CAP"));
        QCOMPARE(order.lines[0].bundle, QStringLiteral("id-SET"));
        QCOMPARE(order.lines[0].perUnit, 1);
        QCOMPARE(order.lines[0].quantity, 2);
        QCOMPARE(order.lines[1].sku, QStringLiteral("SOCK"));
        QCOMPARE(order.lines[1].perUnit, 3);
        QCOMPARE(order.lines[1].quantity, 6);
        QCOMPARE(order.lines[1].parts[0].unitIds, QStringList({QStringLiteral("11"), QStringLiteral("12")}));
        // The same product sold by itself is another line.
        QCOMPARE(order.lines[2].number, QStringLiteral("id-CAP"));
        QVERIFY(order.lines[2].bundle.isEmpty());
        QCOMPARE(order.remaining(), 9);
    }

    void whereAUnitStands_data()
    {
        using S = LineState;
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<QByteArray>("display");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *package, const char *display, const char *order, S state, const char *text = "") {
            QTest::addRow("%s/%s/%s", package, display, order)
                << QByteArray(package) << QByteArray(display) << QByteArray(order) << int(state) << QString::fromLatin1(text);
        };
        row("TO_FULFILL", "AWAITING_SHIPMENT", "AWAITING_SHIPMENT", S::Acknowledged);
        row("TO_FULFILL", "TO_SHIP", "PARTIALLY_SHIPPING", S::Acknowledged);
        row("", "AWAITING_SHIPMENT", "AWAITING_SHIPMENT", S::Acknowledged);
        row("", "", "AWAITING_SHIPMENT", S::Acknowledged);
        row("", "", "ON_HOLD", S::Acknowledged);
        row("PROCESSING", "AWAITING_COLLECTION", "AWAITING_COLLECTION", S::Shipped);
        row("PROCESSING", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", S::Shipped);
        row("FULFILLING", "IN_TRANSIT", "IN_TRANSIT", S::Shipped);
        row("COMPLETED", "DELIVERED", "COMPLETED", S::Shipped);
        row("", "COMPLETED", "COMPLETED", S::Shipped);
        row("CANCELLED", "CANCELLED", "AWAITING_SHIPMENT", S::Cancelled);
        row("TO_FULFILL", "CANCELLED", "AWAITING_SHIPMENT", S::Cancelled);
        row("TO_FULFILL", "AWAITING_SHIPMENT", "CANCELLED", S::Cancelled);
        row("TO_FULFILL", "AWAITING_SHIPMENT", "CANCEL", S::Cancelled);
        row("to_fulfill", "awaiting_shipment", "awaiting_shipment", S::Acknowledged);
        row("BEAMED_UP", "", "AWAITING_SHIPMENT", S::Other, "BEAMED_UP");
        row("BEAMED_UP", "ON_MARS", "AWAITING_SHIPMENT", S::Other, "ON_MARS");
        row("BEAMED_UP", "AWAITING_SHIPMENT", "ON_MARS", S::Acknowledged);
        row("", "", "ON_MARS", S::Other, "ON_MARS");
        row("", "UNPAID", "UNPAID", S::Other, "UNPAID");
    }

    void whereAUnitStands()
    {
        QFETCH(const QByteArray, package);
        QFETCH(const QByteArray, display);
        QFETCH(const QByteArray, order);
        QFETCH(const int, state);
        QFETCH(const QString, text);
        const Order one = read(tiktokOrderJson("1", {{"11", "111", "KETTLE", package, {}, ",\"display_status\":\"" + display + "\""}},
                                               ",\"status\":\"" + order + "\""));
        QCOMPARE(int(one.lines[0].parts[0].state), state);
        QCOMPARE(one.lines[0].parts[0].stateText, text);
    }

    void whatKeepsAnOrderFromBeingPacked_data()
    {
        QTest::addColumn<QString>("market");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("obstacle");
        const QByteArray issued = R"(,"shipping_type":"TIKTOK")";
        QTest::newRow("remorse hour") << QStringLiteral("GB") << QByteArray(R"(,"status":"ON_HOLD")") << int(Obstacle::OnHold);
        QTest::newRow("not paid") << QStringLiteral("GB") << QByteArray(R"(,"status":"UNPAID")") << int(Obstacle::OnHold);
        QTest::newRow("label of the marketplace in the US") << QStringLiteral("US") << issued << int(Obstacle::NoLabelHere);
        QTest::newRow("label of the marketplace elsewhere") << QStringLiteral("GB") << issued << int(Obstacle::None);
        QTest::newRow("own label in the US") << QStringLiteral("US") << QByteArray() << int(Obstacle::None);
        QTest::newRow("on hold comes first") << QStringLiteral("US") << QByteArray(issued + R"(,"status":"ON_HOLD")")
                                             << int(Obstacle::OnHold);
    }

    void whatKeepsAnOrderFromBeingPacked()
    {
        QFETCH(const QString, market);
        QFETCH(const QByteArray, more);
        QFETCH(const int, obstacle);
        QCOMPARE(int(read(tiktokOrderJson("1", {{"11", {}, "KETTLE", {}}}, more), market).obstacle), obstacle);
    }

    void aBuyerWhoWantsToCancelIsSeenOnEveryLine()
    {
        const Order order = read(tiktokOrderJson("1", {{"11", "111"}, {"12", "111", "CABLE"}}, R"(,"is_buyer_request_cancel":true)"));
        QVERIFY(order.lines[0].cancelRequested);
        QVERIFY(order.lines[1].cancelRequested);
        QVERIFY(!read(tiktokOrderJson("1", {{"11", "111"}})).cancelRequested());
    }

    void aMaskedAddressSaysThatItIs_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("isMasked");
        QTest::newRow("name") << QByteArray(R"("name":"D*** K***")") << true;
        QTest::newRow("phone") << QByteArray(R"("name":"David","phone_number":"(+1)213-***-1234")") << true;
        QTest::newRow("street") << QByteArray(R"("address_line1":"11** Coleman Ave")") << true;
        QTest::newRow("whole address only") << QByteArray(R"("full_address":"11** Coleman Ave, San Jose")") << true;
        QTest::newRow("plain") << QByteArray(R"("name":"David","phone_number":"1")") << false;
    }

    void aMaskedAddressSaysThatItIs()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const bool, isMasked);
        QCOMPARE(read(tiktokOrderJson("1", {{"11", {}}}, R"(,"recipient_address":{)" + address + '}')).shipTo.isMasked, isMasked);
    }

    void ordersOfOtherWarehousesAreLeftOut()
    {
        const QByteArray mine = tiktokOrderJson("1", {{"11", {}}}, R"(,"fulfillment_type":"FULFILLMENT_BY_SELLER")");
        const QByteArray theirs = tiktokOrderJson("2", {{"21", {}}}, R"(,"fulfillment_type":"FULFILLMENT_BY_TIKTOK")");
        const QByteArray third = tiktokOrderJson("3", {}, R"(,"fulfillment_type":"FULFILLMENT_BY_DILAYANI_TOKOPEDIA")");
        const Result<OrderPage, JsonFailure> page = pageOf(tiktokOrders({theirs, mine, third}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->orders[0].key.order, OrderId(QStringLiteral("1")));
        // What is none of our business is not set aside either, however broken.
        QVERIFY(page->setAside.empty());
    }

    void aBrokenOrderIsSetAsideAndTheOthersAreRead()
    {
        const QByteArray good = tiktokOrderJson("1", {{"11", {}}});
        const QByteArray empty = tiktokOrderJson("576461413038785752", {});
        const QByteArray odd = tiktokOrderJson("3", {{"31", {}}}, R"(,"create_time":"yesterday")");
        const QByteArray nameless = R"({"line_items":[{"id":"41"}]})";
        const QByteArray unitless = R"({"id":"5","line_items":[{"seller_sku":"KETTLE"}]})";
        const Result<OrderPage, JsonFailure> page = pageOf(tiktokOrders({empty, good, odd, nameless, unitless, "7"}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->setAside.size(), size_t(5));
        QCOMPARE(page->setAside[0].account, AccountId(QStringLiteral("a")));
        QCOMPARE(page->setAside[0].id, QStringLiteral("576461413038785752"));
        QCOMPARE(page->setAside[0].path, QStringLiteral("$.data.orders[0].line_items"));
        QCOMPARE(page->setAside[0].expected, QStringLiteral("array"));
        QVERIFY(page->setAside[0].raw.contains("AWAITING_SHIPMENT"));
        QCOMPARE(page->setAside[1].path, QStringLiteral("$.data.orders[2].create_time"));
        QCOMPARE(page->setAside[2].path, QStringLiteral("$.data.orders[3].id"));
        QCOMPARE(page->setAside[3].path, QStringLiteral("$.data.orders[4].line_items[0].id"));
    }

    void shippedUnitsHaveTheNumberOfTheirLineElseOfTheOrder()
    {
        const QByteArray more = R"(,"tracking_number":"WHOLE","packages":[{"id":"111"}])";
        const Order order = read(tiktokOrderJson(
            "1", {{"11", "111", "KETTLE", "FULFILLING", "OWN"}, {"12", {}, "CABLE", "FULFILLING"}, {"13", {}, "CAP"}}, more));
        QCOMPARE(order.lines[0].parts[0].trackingNumbers, QStringList{QStringLiteral("OWN")});
        QCOMPARE(order.lines[1].parts[0].trackingNumbers, QStringList{QStringLiteral("WHOLE")});
        QCOMPARE(order.lines[1].parts[0].package, QStringLiteral("111"));
        QVERIFY(order.lines[2].parts[0].trackingNumbers.isEmpty());
        // With several packages the order's number could be any of them.
        const Order split = read(tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING"}, {"12", "112", "CABLE", "FULFILLING"}},
                                                 R"(,"tracking_number":"ONE","packages":[{"id":"111"},{"id":"112"}])"));
        QVERIFY(split.lines[0].parts[0].trackingNumbers.isEmpty());
    }

    void splitAttributesSayWhatABoxMayHold()
    {
        const QByteArray data =
            R"({"split_attributes":[{"order_id":"1","can_split":true,"must_split":true,"must_split_reasons":[)"
            R"({"type":"TOTAL_COUNT_LIMITATION","max_count":"9"},{"type":"CATEGORY_ITEM_LIMITATION","category_id":"601990","max_count":"2"}]},)"
            R"({"order_id":"2","can_split":false,"reason":"Presale orders stay together "},{"order_id":"3","can_split":true,"must_split":false}]})";
        const QHash<QString, BoxRule> rules = readTikTokSplitAttributes(QJsonDocument::fromJson(data).object());
        QCOMPARE(rules.size(), 3);
        const BoxRule must{true, true, 2, {}};
        const BoxRule never{false, false, 0, QStringLiteral("Presale orders stay together")};
        QCOMPARE(rules.value(QStringLiteral("1")), must);
        QCOMPARE(rules.value(QStringLiteral("2")), never);
        QCOMPARE(rules.value(QStringLiteral("3")), BoxRule());
    }

    void aPackageIsReadInEitherSpelling()
    {
        const QByteArray listed = R"({"id":"577828281214600000","orders":[{"id":"1"},{"id":"2"}],"status":"PROCESSING",)"
                                  R"("tracking_number":"6617675021119438849\n","shipping_provider_name":"TT Virtual express",)"
                                  R"("order_line_item_ids":["1729382476852921560"]})";
        for (const QByteArray &json :
             {listed, QByteArray(listed).replace("\"id\":\"5778", "\"package_id\":\"5778").replace("\"status\"", "\"package_status\"")})
        {
            const TikTokPackage package = readTikTokPackage(QJsonDocument::fromJson(json).object());
            QCOMPARE(package.id, QStringLiteral("577828281214600000"));
            QCOMPARE(package.status, QStringLiteral("PROCESSING"));
            QCOMPARE(package.trackingNumber, QStringLiteral("6617675021119438849"));
            QCOMPARE(package.providerName, QStringLiteral("TT Virtual express"));
            QCOMPARE(package.orders, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
            QCOMPARE(package.units, QStringList{QStringLiteral("1729382476852921560")});
        }
    }

    void aCombinedOrderHasTheLinesOfAllAndTheFirstDeadline()
    {
        const Order one = read(tiktokOrderJson("1", {{"11", "111"}, {"12", "111", "CAP"}}, R"(,"rts_sla_time":2000)"));
        const Order two = read(tiktokOrderJson("2", {{"21", "111"}, {"22", "111", "SOCK"}}, R"(,"rts_sla_time":1000,"status":"ON_HOLD")"));
        const Order all = combinedTikTokOrder({one, two});
        QCOMPARE(all.key.order, OrderId(QStringLiteral("1")));
        QCOMPARE(all.combinedWith, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(all.shipBy, two.shipBy);
        QCOMPARE(all.obstacle, Obstacle::OnHold);
        QCOMPARE(all.lines.size(), size_t(3));
        QCOMPARE(all.lines[0].quantity, 2);
        QCOMPARE(all.lines[0].parts.size(), size_t(2));
        QCOMPARE(all.lines[2].sku, QStringLiteral("SOCK"));
        QCOMPARE(all.remaining(), 4);
    }
};

QTEST_GUILESS_MAIN(TikTokOrdersTest)
#include "tst_tiktokorders.moc"
