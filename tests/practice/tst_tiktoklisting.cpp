// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// How the practice TikTok Shop finds and shows orders and packages.
class TestTikTokListing : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static RawAnswer search(TikTokSeller &seller, const QJsonObject &filter, const TikTokSeller::Query &query = {{"page_size", "100"}})
    {
        return seller.post("/order/202309/orders/search", filter, query);
    }
    static QJsonArray ordersOf(const RawAnswer &answer) { return TikTokSeller::dataOf(answer).value(u"orders"_s).toArray(); }
    static QStringList idsOf(const RawAnswer &answer, const QString &list = u"orders"_s)
    {
        QStringList ids;
        const QJsonArray found = TikTokSeller::dataOf(answer).value(list).toArray();
        for (const QJsonValue &each : found)
            ids.append(each.toObject().value(u"id"_s).toString());
        return ids;
    }

private Q_SLOTS:
    void pagesJoinWithoutGapsOrRepetitions()
    {
        TikTokSeller seller;
        QStringList all;
        QByteArray token;
        int pages = 0;
        do {
            TikTokSeller::Query query{{"page_size", "6"}};
            if (!token.isEmpty())
                query.append({"page_token", token});
            const RawAnswer answer = search(seller, {}, query);
            QCOMPARE(code(answer), 0);
            QCOMPARE(TikTokSeller::dataOf(answer).value(u"total_count"_s).toInt(), 20);
            all += idsOf(answer);
            token = TikTokSeller::dataOf(answer).value(u"next_page_token"_s).toString().toLatin1();
            QVERIFY(token.isEmpty() || (token.contains('/') && token.contains('+') && token.contains('=')));
        } while (!token.isEmpty() && ++pages < 10);
        QCOMPARE(all.size(), 20);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 20);
        QCOMPARE(all.first(), seller.at(0).id); // newest first
        QCOMPARE(idsOf(search(seller, {}, {{"page_size", "1"}, {"sort_order", "ASC"}})), QStringList{seller.at(19).id});
        QCOMPARE(code(search(seller, {}, {{"page_size", "6"}, {"page_token", "x"}})), 36009004);
        QCOMPARE(code(search(seller, {}, {{"page_size", "101"}})), 36009004);
        QCOMPARE(code(search(seller, {}, {})), 36009004);
    }

    void filtersChoose()
    {
        TikTokSeller seller;
        QCOMPARE(idsOf(search(seller, {{u"order_status"_s, u"ON_HOLD"_s}})), QStringList{seller.at(6).id});
        QCOMPARE(idsOf(search(seller, {{u"is_buyer_request_cancel"_s, true}})), QStringList{seller.at(7).id});
        const QJsonArray own = ordersOf(search(seller, {{u"shipping_type"_s, u"SELLER"_s}}));
        QVERIFY(own.size() > 6 && own.size() < 14);
        for (const QJsonValue &order : own)
            QCOMPARE(order.toObject().value(u"shipping_type"_s).toString(), u"SELLER"_s);
        QVERIFY(ordersOf(search(seller, {{u"warehouse_ids"_s, QJsonArray{u"1"_s}}})).isEmpty());
        QCOMPARE(code(search(seller, {{u"order_status"_s, u"SHIPPED"_s}})), 36009004);
        QCOMPARE(code(search(seller, {{u"update_time_ge"_s, u"1"_s}})), 36009022);
    }

    void whatChangedIsFoundByItsUpdateTime()
    {
        TikTokSeller seller;
        const qint64 now = seller.clock.now().toSecsSinceEpoch();
        seller.clock.advance(std::chrono::seconds(10));
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 0);
        QCOMPARE(idsOf(search(seller, {{u"update_time_ge"_s, now + 10}})), QStringList{seller.at(1).id});
        QVERIFY(idsOf(search(seller, {{u"update_time_ge"_s, now}, {u"update_time_lt"_s, now + 10}})).isEmpty());
        QCOMPARE(idsOf(search(seller, {}, {{"page_size", "1"}, {"sort_field", "update_time"}})), QStringList{seller.at(1).id});
        const qint64 created = seller.at(5).created.toSecsSinceEpoch();
        QCOMPARE(idsOf(search(seller, {{u"create_time_ge"_s, created}, {u"create_time_lt"_s, created + 1}})), QStringList{seller.at(5).id});
    }

    void anOrderHasALineForEachUnit()
    {
        TikTokSeller seller;
        const QJsonObject order = ordersOf(search(seller, {}, {{"page_size", "4"}})).at(3).toObject();
        QVERIFY(order.value(u"id"_s).toString().startsWith(u"57"_s));
        QCOMPARE(order.value(u"id"_s).toString().size(), 18);
        const QJsonArray lines = order.value(u"line_items"_s).toArray();
        QCOMPARE(lines.size(), 4);
        QSet<QString> ids;
        for (const QJsonValue &line : lines) {
            ids.insert(line.toObject().value(u"id"_s).toString());
            QVERIFY(!line.toObject().contains(u"quantity"_s));
            QVERIFY(!seller.server.catalogue().barcodeOf(line.toObject().value(u"seller_sku"_s).toString()).isEmpty());
        }
        QCOMPARE(ids.size(), 4);
        QCOMPARE(lines.at(0).toObject().value(u"sku_id"_s), lines.at(1).toObject().value(u"sku_id"_s));
        QVERIFY(order.value(u"payment"_s).toObject().value(u"total_amount"_s).isString());
        QVERIFY(order.value(u"rts_sla_time"_s).isDouble());
    }

    void rareOrdersStandWhereTheyBelong()
    {
        TikTokSeller seller;
        const QJsonArray orders = ordersOf(search(seller, {}));
        const auto at = [&](qsizetype place) { return orders.at(place).toObject(); };
        for (qsizetype place = 0; place < 6; ++place) {
            QCOMPARE(at(place).value(u"status"_s).toString(), u"AWAITING_SHIPMENT"_s);
            QCOMPARE(at(place).value(u"packages"_s).toArray().size(), 1);
        }
        QVERIFY(!at(6).contains(u"recipient_address"_s));
        QCOMPARE(at(10).value(u"packages"_s), at(11).value(u"packages"_s));
        const QJsonArray parts = at(12).value(u"line_items"_s).toArray().at(0).toObject().value(u"combined_listing_skus"_s).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).toObject().value(u"seller_sku"_s).toString(), u"KETTLE-17-SS "_s);
        QCOMPARE(parts.at(1).toObject().value(u"sku_count"_s).toInt(), 2);
        QVERIFY(at(13).value(u"packages"_s).toArray().isEmpty());
        const QJsonObject open = at(0).value(u"recipient_address"_s).toObject();
        QVERIFY(!open.value(u"name"_s).toString().contains(u'*'));
        QVERIFY(at(1).value(u"recipient_address"_s).toObject().value(u"phone_number"_s).toString().contains(u'*'));
    }

    void ordersAreReadByTheirIds()
    {
        TikTokSeller seller;
        const QByteArray two = seller.at(3).id.toLatin1() + ',' + seller.at(0).id.toLatin1();
        QCOMPARE(idsOf(seller.get("/order/202309/orders", {{"ids", two}})), (QStringList{seller.at(3).id, seller.at(0).id}));
        QCOMPARE(code(seller.get("/order/202309/orders", {{"ids", "1"}})), 21008111);
        QCOMPARE(code(seller.get("/order/202309/orders")), 36009004);
        QCOMPARE(code(seller.get("/order/202309/orders", {{"ids", QByteArray("1,").repeated(51)}})), 36009004);
    }

    void packagesAreFoundOnceTheyAreArranged()
    {
        TikTokSeller seller;
        const auto find = [&](const QJsonObject &filter) {
            return seller.post("/fulfillment/202309/packages/search", filter, {{"page_size", "50"}});
        };
        QVERIFY(idsOf(find({}), u"packages"_s).isEmpty());
        QCOMPARE(code(seller.ship(seller.packageAt(3))), 0);
        QVERIFY(seller.shop().cancel(seller.at(0).id));
        QCOMPARE(idsOf(find({{u"package_status"_s, u"PROCESSING"_s}}), u"packages"_s), QStringList{seller.packageAt(3)});
        QCOMPARE(idsOf(find({{u"package_status"_s, u"CANCELLED"_s}}), u"packages"_s), QStringList{seller.packageAt(0)});
        QCOMPARE(code(find({{u"package_status"_s, u"TO_FULFILL"_s}})), 36009004);
        const QJsonObject package =
            TikTokSeller::dataOf(find({{u"package_status"_s, u"PROCESSING"_s}})).value(u"packages"_s).toArray().at(0).toObject();
        QCOMPARE(package.value(u"status"_s).toString(), u"PROCESSING"_s);
        QCOMPARE(package.value(u"order_line_item_ids"_s).toArray().size(), 4);
        QCOMPARE(package.value(u"orders"_s).toArray().at(0).toObject().value(u"id"_s).toString(), seller.at(3).id);
        QCOMPARE(code(seller.post("/fulfillment/202309/packages/search", {}, {{"page_size", "51"}})), 36009004);
    }

    void carriersFitTheMarket()
    {
        TikTokSeller seller;
        const QByteArray option = ordersOf(search(seller, {})).at(0).toObject().value(u"delivery_option_id"_s).toString().toLatin1();
        const RawAnswer answer = seller.get("/logistics/202309/delivery_options/" + option + "/shipping_providers");
        QVERIFY(answer.body.contains("Royal Mail") && answer.body.contains("Evri"));
        QCOMPARE(code(seller.get("/logistics/202309/delivery_options/1/shipping_providers")), 21008116);
        QVERIFY(seller.get("/logistics/202309/warehouses").body.contains("SALES_WAREHOUSE"));
        PracticeServer::Options options;
        options.tiktokMarket = u"DE"_s;
        TikTokSeller german(options);
        QVERIFY(german.get("/logistics/202309/delivery_options/" + option + "/shipping_providers").body.contains("Hermes"));
    }
};

QTEST_GUILESS_MAIN(TestTikTokListing)
#include "tst_tiktoklisting.moc"
