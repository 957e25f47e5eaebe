// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include "domain/product.h"
#include "practice/sampleorders.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What the practice marketplace lists, and which questions it refuses.
class TestListing : public QObject
{
    Q_OBJECT

private:
    static constexpr auto orders = "/v3/ca/orders";

    static QJsonArray pageOf(const RawAnswer &answer)
    {
        return answer.json().value(u"list"_s).toObject().value(u"elements"_s).toObject().value(u"order"_s).toArray();
    }
    static QJsonObject metaOf(const RawAnswer &answer) { return answer.json().value(u"list"_s).toObject().value(u"meta"_s).toObject(); }

private Q_SLOTS:
    void fortyOrdersComeOverPagesInBothFlavours_data()
    {
        QTest::addColumn<bool>("isLegacy");
        QTest::newRow("legacy") << true;
        QTest::newRow("global") << false;
    }

    void fortyOrdersComeOverPagesInBothFlavours()
    {
        QFETCH(bool, isLegacy);
        Seller seller;
        const QByteArray path = isLegacy ? "/v3/ca/orders" : "/v3/orders";
        QByteArray query = "createdStartDate=2026-02-01T00%3A00%3A00Z&limit=7";
        QSet<QString> seen;
        int pages = 0;
        bool sawBareCursor = false;
        while (!query.isNull() && pages < 10) {
            const QByteArray target = path + '?' + query;
            const RawAnswer answer = seller.send(isLegacy ? seller.legacy("GET", target) : seller.global("GET", target));
            QCOMPARE(answer.status, 200);
            QCOMPARE(metaOf(answer).value(u"totalCount"_s).toInt(), 40);
            const QJsonArray page = pageOf(answer);
            for (const QJsonValue &order : page)
                seen.insert(order.toObject().value(u"customerOrderId"_s).toString());
            ++pages;
            query = metaOf(answer).value(u"nextCursor"_s).toString().toLatin1();
            sawBareCursor = sawBareCursor || query.startsWith("limit=");
            query = query.startsWith('?') ? query.mid(1) : query.isEmpty() ? QByteArray() : query;
        }
        QCOMPARE(pages, 6);
        QCOMPARE(seen.size(), 40);
        QVERIFY(sawBareCursor);
    }

    void aChangedCursorIsRefused()
    {
        Seller seller;
        const RawAnswer first = seller.get("/v3/ca/orders?createdStartDate=2026-02-01&limit=7");
        QByteArray cursor = metaOf(first).value(u"nextCursor"_s).toString().toLatin1();
        cursor.replace("soIndex=7", "soIndex=6");
        const RawAnswer second = seller.get("/v3/ca/orders" + cursor);
        QCOMPARE(second.status, 400);
        QCOMPARE(second.field(), u"nextCursor"_s);
    }

    void aWrongQuestionIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QString invalid = u"INVALID_REQUEST_PARAM.GMP_ORDER_API"_s;
        QTest::newRow("no start") << QByteArray("?limit=10") << u"MISSING_REQUEST_PARAM.GMP_ORDER_API"_s << u"createdStartDate"_s;
        QTest::newRow("no query") << QByteArray() << u"MISSING_REQUEST_PARAM.GMP_ORDER_API"_s << u"createdStartDate"_s;
        QTest::newRow("too many") << QByteArray("?createdStartDate=2026-03-01&limit=201") << invalid << u"limit"_s;
        QTest::newRow("none") << QByteArray("?createdStartDate=2026-03-01&limit=0") << invalid << u"limit"_s;
        QTest::newRow("unknown") << QByteArray("?createdStartDate=2026-03-01&colour=red") << invalid << u"colour"_s;
        QTest::newRow("local time") << QByteArray("?createdStartDate=2026-03-01T10:00:00") << invalid << u"createdStartDate"_s;
        QTest::newRow("no date") << QByteArray("?createdStartDate=1773500000000") << invalid << u"createdStartDate"_s;
        QTest::newRow("status") << QByteArray("?createdStartDate=2026-03-01&status=CREATED") << invalid << u"status"_s;
        QTest::newRow("product") << QByteArray("?createdStartDate=2026-03-01&productInfo=yes") << invalid << u"productInfo"_s;
        QTest::newRow("ship date") << QByteArray("?createdStartDate=2026-03-01&fromExpectedShipDate=2026-03-01T00:00:00Z") << invalid
                                   << u"fromExpectedShipDate"_s;
    }

    void aWrongQuestionIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(QString, field);
        Seller seller;
        const RawAnswer answer = seller.get(orders + query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.field(), field);
    }

    void anEmptyListIsA404ThatSaysSo()
    {
        Seller seller;
        const RawAnswer answer = seller.get("/v3/ca/orders?createdStartDate=2026-03-15");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"CONTENT_NOT_FOUND.GMP_ORDER_API"_s);
        QCOMPARE(seller.get("/v3/ca/order").code(), u"URI_NOT_FOUND.GMP_GATEWAY_API"_s);
        QCOMPARE(seller.get("/v3/ca/orders/1").code(), u"CONTENT_NOT_FOUND.GMP_ORDER_API"_s);
        QCOMPARE(seller.send(seller.legacy("DELETE", "/v3/ca/orders")).status, 405);
    }

    void filtersNarrowTheList()
    {
        Seller seller;
        const auto count = [&](const QByteArray &filter) {
            return pageOf(seller.get("/v3/ca/orders?createdStartDate=2026-02-01&limit=200&" + filter)).size();
        };
        QCOMPARE(count("status=Cancelled"), 1);
        QCOMPARE(count("status=Shipped"), 1);
        QVERIFY(count("sku=MUG-BLUE-12") >= 3);
        QCOMPARE(count("purchaseOrderId=" + seller.server.market().orders().at(3).id.toLatin1()), 1);
        QVERIFY(count("createdEndDate=2026-03-14T14%3A00%3A00Z") < 40);
        QCOMPARE(pageOf(seller.get("/v3/ca/orders?createdStartDate=2026-02-01")).size(), 10);
    }

    void anOrderReadsInTheDocumentedForm()
    {
        Seller seller;
        const QByteArray id = seller.server.market().orders().front().id.toLatin1();
        const QJsonObject order = seller.get(Seller::ordersTarget(id)).json().value(u"order"_s).toObject();
        QCOMPARE(order.value(u"purchaseOrderId"_s).toString().toLatin1(), id);
        QVERIFY(order.value(u"orderDate"_s).isDouble());
        const QJsonObject line = order.value(u"orderLines"_s).toObject().value(u"orderLine"_s).toArray().at(0).toObject();
        QVERIFY(line.value(u"lineNumber"_s).isString());
        QVERIFY(line.value(u"orderLineQuantity"_s).toObject().value(u"amount"_s).isString());
        const QJsonObject status = line.value(u"orderLineStatuses"_s).toObject().value(u"orderLineStatus"_s).toArray().at(0).toObject();
        QCOMPARE(status.value(u"status"_s).toString(), u"Created"_s);
        QVERIFY(status.value(u"trackingInfo"_s).isNull());
    }

    void whoAsksForXmlGetsXml()
    {
        Seller seller;
        PracticeRequest request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-02-01&limit=3");
        Seller::set(request, "Accept", "application/xml");
        const RawAnswer answer = seller.send(request);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/xml"));
        QVERIFY(answer.body.contains("<ns3:list xmlns:ns3=\"http://walmart.com/mp/v3/orders\">"));
        QVERIFY(answer.body.contains("&amp;soIndex=3"));
        QCOMPARE(answer.body.count("<ns3:purchaseOrderId>"), 3);
        request = seller.legacy("GET", "/v3/ca/orders?limit=3");
        Seller::set(request, "Accept", "application/xml");
        QVERIFY(seller.send(request).body.contains("<ns2:code>MISSING_REQUEST_PARAM.GMP_ORDER_API</ns2:code>"));
        request = seller.global("GET", "/v3/orders?createdStartDate=2026-02-01");
        Seller::set(request, "Accept", "application/xml");
        QCOMPARE(seller.send(request).status, 406);
    }

    void theSameSeedGivesTheSameOrders()
    {
        const PracticeCatalogue catalogue;
        const QDateTime now(QDate(2026, 3, 14), QTime(15, 0), Qt::UTC);
        const auto ids = [&](quint32 seed) {
            QStringList all;
            for (const PracticeOrder &order : makeSampleOrders(200, seed, now, catalogue))
                all << order.id;
            return all;
        };
        QCOMPARE(ids(5), ids(5));
        QVERIFY(ids(5) != ids(6));
        QStringList unique = ids(5);
        QCOMPARE(unique.removeDuplicates(), 0);
    }

    void theSamplesHaveWhatPackersMeetRarely()
    {
        Seller seller;
        const std::vector<PracticeOrder> &all = seller.server.market().orders();
        const auto count = [&](const auto &holds) { return std::count_if(all.begin(), all.end(), holds); };
        QCOMPARE(static_cast<int>(all.size()), 40);
        QVERIFY(count([](const PracticeOrder &order) { return order.id.size() == 13; }) > 0);
        QVERIFY(count([](const PracticeOrder &order) { return order.id.size() == 15; }) > 0);
        QCOMPARE(count([](const PracticeOrder &order) { return order.lines.size() == 12; }), 1);
        QCOMPARE(count([](const PracticeOrder &order) { return order.shipNode == u"WFSFulfilled"_s; }), 1);
        QCOMPARE(count([](const PracticeOrder &order) { return !order.lines.front().intentToCancel.isEmpty(); }), 1);
        const QDateTime now = seller.clock.now();
        const auto isUrgent = [&](const PracticeOrder &order) {
            return order.has(u"Created"_s) && order.placed.addSecs(4 * 3600) > now && order.placed.addSecs(4 * 3600) < now.addSecs(900);
        };
        QVERIFY(count(isUrgent) >= 1);
        QVERIFY(count([](const PracticeOrder &order) { return order.has(u"Shipped"_s) && order.has(u"Acknowledged"_s); }) >= 1);
    }

    void everyBarcodeIsAGtinOfOneProduct()
    {
        const PracticeCatalogue catalogue;
        QSet<QString> codes;
        for (const PracticeBarcode &each : catalogue.barcodes()) {
            QVERIFY2(gtin14(each.barcode).has_value(), qPrintable(each.barcode));
            codes.insert(*gtin14(each.barcode));
            QVERIFY(!catalogue.product(each.sku).name.isEmpty());
        }
        QCOMPARE(codes.size(), static_cast<qsizetype>(catalogue.barcodes().size()));
        QVERIFY(catalogue.csv().startsWith("sku,barcode,quantity,name\nKETTLE-17-SS,"));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
