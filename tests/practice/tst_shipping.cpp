// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What the practice marketplace takes as acknowledged and as shipped.
class TestShipping : public QObject
{
    Q_OBJECT

private:
    static RawAnswer ship(Seller &seller, const QString &order, const QJsonValue &body)
    {
        return seller.post(Seller::ordersTarget(order.toLatin1(), "shipping"), compact(body));
    }
    static RawAnswer shipMany(Seller &seller, const QString &order, const QJsonValue &body)
    {
        return seller.post(Seller::ordersTarget(order.toLatin1(), "multiPackageShipping"), compact(body));
    }
    static const PracticeOrder &orderWith(Seller &seller, const QString &status)
    {
        const std::vector<PracticeOrder> &all = seller.server.market().orders();
        return *std::find_if(all.begin(), all.end(), [&](const PracticeOrder &order) { return order.has(status); });
    }

private Q_SLOTS:
    void anAcknowledgeIsTakenTwiceButNotAfterAShipment()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QByteArray target = Seller::ordersTarget(order.toLatin1(), "acknowledge");
        QCOMPARE(seller.post(target, "{}").status, 200);
        QCOMPARE(seller.post(target, "{\"a\":1}").status, 400);
        QVERIFY(seller.server.market().order(order)->has(u"Acknowledged"_s));
        QCOMPARE(ship(seller, order, shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now())).status, 200);
        QCOMPARE(seller.post(target).status, 400);
        QCOMPARE(seller.post(Seller::ordersTarget(orderWith(seller, u"Cancelled"_s).id.toLatin1(), "acknowledge")).status, 400);
        QCOMPARE(seller.post(Seller::ordersTarget("1", "acknowledge")).status, 404);
    }

    void aShipmentIsTakenOnceAndShown()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QJsonObject body = shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now());
        const RawAnswer first = ship(seller, order, body);
        QCOMPARE(first.status, 200);
        QVERIFY(first.json().contains(u"order"_s));
        QVERIFY(first.body.contains("\"trackingNumber\":\"4002123456789013\""));
        QVERIFY(seller.get(Seller::ordersTarget(order.toLatin1())).body.contains("\"shipFromCountry\":\"CA\""));
        const RawAnswer second = ship(seller, order, body);
        QCOMPARE(second.status, 400);
        QVERIFY(second.body.contains("already shipped"));
        const PracticeSummary sum = seller.server.ledger().summary();
        QCOMPARE(sum.ordersShipped, 1);
        QCOMPARE(sum.shipments, 1);
        QCOMPARE(sum.packages, 1);
        QCOMPARE(sum.repeats, 1);
        QCOMPARE(sum.doubles, 0);
    }

    void aFieldThatIsMissingOrWrongIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const QString line = u"orderShipment.orderLines.orderLine.0."_s;
        const QString status = line + u"orderLineStatuses.orderLineStatus.0."_s;
        const QString parcel = status + u"trackingInfo."_s;
        const QJsonValue none(QJsonValue::Undefined);
        const auto row = [](const char *title, const QString &path, const QJsonValue &value, const QString &field) {
            QTest::newRow(title) << path << value << field;
        };
        row("no lines", u"orderShipment.orderLines"_s, none, u"orderLines"_s);
        row("empty lines", u"orderShipment.orderLines.orderLine"_s, QJsonArray(), u"orderLine"_s);
        row("process mode", u"orderShipment.processMode"_s, u"TRACKING_UPDATE"_s, u"processMode"_s);
        row("line", line + u"lineNumber"_s, none, u"lineNumber"_s);
        row("line as number", line + u"lineNumber"_s, 1, u"lineNumber"_s);
        row("unknown line", line + u"lineNumber"_s, u"9"_s, u"lineNumber"_s);
        row("country", line + u"shipFromCountry"_s, none, u"shipFromCountry"_s);
        row("long country", line + u"shipFromCountry"_s, u"CAN"_s, u"shipFromCountry"_s);
        row("country inside", status + u"shipFromCountry"_s, u"CA"_s, u"shipFromCountry"_s);
        row("status", status + u"status"_s, u"SHIPPED"_s, u"status"_s);
        row("quantity", status + u"statusQuantity"_s, none, u"statusQuantity"_s);
        row("unit", status + u"statusQuantity.unitOfMeasurement"_s, u"BOX"_s, u"unitOfMeasurement"_s);
        row("amount as number", status + u"statusQuantity.amount"_s, 1, u"amount"_s);
        row("amount none", status + u"statusQuantity.amount"_s, u"0"_s, u"amount"_s);
        row("too much", status + u"statusQuantity.amount"_s, u"2"_s, u"statusQuantity"_s);
        row("parcel", status + u"trackingInfo"_s, none, u"trackingInfo"_s);
        row("time", parcel + u"shipDateTime"_s, none, u"shipDateTime"_s);
        row("seconds", parcel + u"shipDateTime"_s, 1'773'500'400, u"shipDateTime"_s);
        row("ticks", parcel + u"shipDateTime"_s, 637'449'042'980'494'000.0, u"shipDateTime"_s);
        row("no zone", parcel + u"shipDateTime"_s, u"2026-03-14T14:00:00"_s, u"shipDateTime"_s);
        row("local zone", parcel + u"shipDateTime"_s, u"2026-03-14T10:00:00-04:00"_s, u"shipDateTime"_s);
        row("future", parcel + u"shipDateTime"_s, u"2026-03-14T15:01:00Z"_s, u"shipDateTime"_s);
        row("no carrier", parcel + u"carrierName"_s, QJsonObject(), u"carrierName"_s);
        row("two carriers", parcel + u"carrierName.otherCarrier"_s, u"Intelcom"_s, u"carrierName"_s);
        row("US carrier", parcel + u"carrierName.carrier"_s, u"Canada Post"_s, u"carrier"_s);
        row("method", parcel + u"methodCode"_s, u"Ground"_s, u"methodCode"_s);
        row("no tracking", parcel + u"trackingNumber"_s, none, u"trackingNumber"_s);
        row("empty tracking", parcel + u"trackingNumber"_s, u""_s, u"trackingNumber"_s);
        row("blanks", parcel + u"trackingNumber"_s, u"4002 1234"_s, u"trackingNumber"_s);
        row("no url", parcel + u"trackingURL"_s, u"track it"_s, u"trackingURL"_s);
        row("stray field", parcel + u"weight"_s, 3, u"weight"_s);
    }

    void aFieldThatIsMissingOrWrongIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QJsonValue body = withValue(shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now()), path, value);
        const RawAnswer answer = ship(seller, order, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"INVALID_REQUEST_CONTENT.GMP_ORDER_API"_s);
        QCOMPARE(answer.field(), field);
        QVERIFY(seller.server.market().order(order)->has(u"Acknowledged"_s));
        QCOMPARE(seller.server.ledger().summary().shipments, 0);
    }

    void otherCarriersNeedAnAddressAndLettermailNoNumber()
    {
        Seller seller;
        const QString parcel = u"orderShipment.orderLines.orderLine.0.orderLineStatuses.orderLineStatus.0.trackingInfo."_s;
        const QJsonObject plain = shippingBody(u"1"_s, 1, u"INTLCMD012345678"_s, seller.clock.now());
        const QJsonValue other = withValue(plain, parcel + u"carrierName"_s, QJsonObject{{u"otherCarrier"_s, u"Intelcom"_s}});
        QString order = seller.acknowledgedOrder({1});
        QCOMPARE(ship(seller, order, withValue(other, parcel + u"trackingURL"_s, QJsonValue::Null)).field(), u"trackingURL"_s);
        QCOMPARE(ship(seller, order, other).status, 200);
        order = seller.acknowledgedOrder({1});
        QJsonValue letter = withValue(plain, parcel + u"carrierName"_s,
                                      QJsonObject{{u"carrier"_s, u"LETTERMAIL"_s}, {u"otherCarrier"_s, QJsonValue::Null}});
        letter = withValue(letter, parcel + u"trackingNumber"_s, QJsonValue::Undefined);
        QCOMPARE(ship(seller, order, letter).status, 200);
    }

    void onlyAcknowledgedUnitsShip()
    {
        Seller seller;
        const QJsonObject body = shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now());
        const RawAnswer early = ship(seller, orderWith(seller, u"Created"_s).id, body);
        QCOMPARE(early.status, 400);
        QVERIFY(early.body.contains("not acknowledged"));
        const RawAnswer cancelled = ship(seller, orderWith(seller, u"Cancelled"_s).id, body);
        QCOMPARE(cancelled.status, 400);
        QVERIFY(cancelled.body.contains("no units to ship"));
        QCOMPARE(seller.server.ledger().summary().repeats, 0);
    }

    void aBadLineKeepsTheGoodOnesFromShipping()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({2, 1});
        const QJsonObject good = shippingBody(u"1"_s, 2, u"4002123456789013"_s, seller.clock.now());
        const QJsonObject bad = shippingBody(u"2"_s, 5, u"4002123456789013"_s, seller.clock.now());
        const auto lineOfBody = [](const QJsonObject &body) {
            return body.value(u"orderShipment"_s).toObject().value(u"orderLines"_s).toObject().value(u"orderLine"_s).toArray().at(0);
        };
        const QJsonValue both = withValue(good, u"orderShipment.orderLines.orderLine"_s, QJsonArray{lineOfBody(good), lineOfBody(bad)});
        QCOMPARE(ship(seller, order, both).status, 400);
        QVERIFY(!seller.server.market().order(order)->has(u"Shipped"_s));
    }

    void aResentPartialShipmentIsCountedAsDouble()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({24});
        QVERIFY(!order.isEmpty());
        const QJsonObject body = shippingBody(u"1"_s, 3, u"4002123456789013"_s, seller.clock.now());
        QCOMPARE(ship(seller, order, body).status, 200);
        QCOMPARE(ship(seller, order, body).status, 200); // the real one cannot know better either
        QCOMPARE(seller.server.ledger().summary().doubles, 1);
    }

    void onlyASingleUnitGoesInSeveralPackages()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({2});
        const QDateTime now = seller.clock.now();
        const QStringList two{u"4002123456789014"_s, u"4002123456789015"_s};
        const RawAnswer refused = shipMany(seller, order, multiPackageBody(u"1"_s, 2, two, now));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.field(), u"statusQuantity"_s);
        const RawAnswer taken = shipMany(seller, order, multiPackageBody(u"1"_s, 1, two, now));
        QCOMPARE(taken.status, 200);
        QCOMPARE(taken.json().value(u"purchaseOrderId"_s).toString(), order); // unwrapped
        QVERIFY(taken.body.contains("shipmentPackages"));
        QCOMPARE(shipMany(seller, order, multiPackageBody(u"1"_s, 1, {two.at(1)}, now)).status, 200);
        QCOMPARE(seller.server.ledger().summary().packages, 2);
    }

    void aLineShipsWithOneCarrierFromOneCountry()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({2});
        const QDateTime now = seller.clock.now();
        const QString line = u"orderLines.orderLine.0."_s;
        const QString parcels = line + u"orderLineStatuses.orderLineStatus.0.shipmentPackages.shipmentPackage."_s;
        const QJsonObject body = multiPackageBody(u"1"_s, 1, {u"4002123456789014"_s, u"4002123456789015"_s}, now);
        QCOMPARE(shipMany(seller, order, withValue(body, parcels + u"1.carrierName.carrier"_s, u"UPS"_s)).field(), u"carrierName"_s);
        QCOMPARE(shipMany(seller, order, body).status, 200);
        const QJsonObject rest = multiPackageBody(u"1"_s, 1, {u"4002123456789016"_s}, now);
        QCOMPARE(shipMany(seller, order, withValue(rest, parcels + u"0.carrierName.carrier"_s, u"UPS"_s)).status, 400);
        QCOMPARE(shipMany(seller, order, withValue(rest, line + u"shipFromCountry"_s, u"US"_s)).status, 400);
        QCOMPARE(shipMany(seller, order, rest).status, 200);
    }

    void theWrapperOfSeveralPackagesIsAsConfigured()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QJsonObject bare = multiPackageBody(u"1"_s, 1, {u"4002123456789014"_s}, seller.clock.now());
        const QJsonObject wrapped{{u"orderShipment"_s, bare}};
        QCOMPARE(shipMany(seller, order, wrapped).status, 400);
        seller.server.market().setMultiPackageWrapped(true);
        QCOMPARE(shipMany(seller, order, bare).status, 400);
        QCOMPARE(shipMany(seller, order, wrapped).status, 200);
    }

    void xmlIsTakenForShippingWhenItsNamespaceStandsOnTheElements()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QByteArray content =
            "<orderLines><orderLine><lineNumber>1</lineNumber><shipFromCountry>CA</shipFromCountry><orderLineStatuses>"
            "<orderLineStatus><status>Shipped</status><statusQuantity><unitOfMeasurement>EACH</unitOfMeasurement>"
            "<amount>1</amount></statusQuantity><trackingInfo><shipDateTime>2026-03-14T14:59:00.000Z</shipDateTime>"
            "<carrierName><carrier>CPC</carrier></carrierName><methodCode>Standard</methodCode>"
            "<trackingNumber>4002123456789013</trackingNumber></trackingInfo></orderLineStatus></orderLineStatuses>"
            "</orderLine></orderLines></orderShipment>";
        const auto post = [&](const QByteArray &action, const QByteArray &body) {
            PracticeRequest request = seller.legacy("POST", Seller::ordersTarget(order.toLatin1(), action), body);
            Seller::set(request, "Content-Type", "application/xml");
            return seller.send(request);
        };
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const QByteArray root = "<orderShipment xmlns=\"http://walmart.com/mp/v3/orders\">";
        QVERIFY(post("shipping", head + "<orderShipment xmlns:ns2=\"http://walmart.com/mp/v3/orders\">" + content)
                    .body.contains("unexpected element"));
        QByteArray swapped = content;
        swapped.replace("<lineNumber>1</lineNumber><shipFromCountry>CA</shipFromCountry>",
                        "<shipFromCountry>CA</shipFromCountry><lineNumber>1</lineNumber>");
        QCOMPARE(post("shipping", head + root + swapped).status, 400);
        QCOMPARE(post("shipping", ' ' + head + root + content).code(), u"MALFORMED_REQUEST_CONTENT.GMP_ORDER_API"_s);
        QCOMPARE(post("multiPackageShipping", head + root + content).status, 415);
        QCOMPARE(post("shipping", head + root + content).status, 200);
    }

    void aBodyOfAnotherTypeIsRefused()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        PracticeRequest request = seller.legacy("POST", Seller::ordersTarget(order.toLatin1(), "shipping"), "{}");
        Seller::set(request, "Content-Type", "text/plain");
        QCOMPARE(seller.send(request).status, 415);
        QCOMPARE(seller.post(Seller::ordersTarget(order.toLatin1(), "shipping"), "{\"a\":").code(),
                 u"MALFORMED_REQUEST_CONTENT.GMP_ORDER_API"_s);
    }

    void theGlobalApiShipsTheSameOrders()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QByteArray body = compact(shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now()));
        QCOMPARE(seller.send(seller.global("POST", "/v3/orders/" + order.toLatin1() + "/shipping", body)).status, 200);
        QVERIFY(seller.get(Seller::ordersTarget(order.toLatin1())).body.contains("\"status\":\"Shipped\""));
        const RawAnswer again = seller.send(seller.global("POST", "/v3/orders/" + order.toLatin1() + "/shipping", body));
        QCOMPARE(again.code(), u"INVALID_REQUEST_CONTENT"_s);
        QVERIFY(again.body.contains("\"message\""));
    }

    void aCorrectionReplacesTheTrackingOfShippedUnitsOnly()
    {
        Seller seller;
        const QString order = seller.acknowledgedOrder({1});
        const QJsonObject body = shippingBody(u"1"_s, 1, u"4002123456789013"_s, seller.clock.now());
        const QJsonValue correction = withValue(shippingBody(u"1"_s, 1, u"4002123456789099"_s, seller.clock.now()),
                                                u"orderShipment.processMode"_s, u"PARTIAL_UPDATE"_s);
        QCOMPARE(ship(seller, order, correction).status, 400);
        QCOMPARE(ship(seller, order, body).status, 200);
        QCOMPARE(ship(seller, order, correction).status, 200);
        QVERIFY(seller.get(Seller::ordersTarget(order.toLatin1())).body.contains("4002123456789099"));
        QCOMPARE(seller.server.ledger().summary().shipments, 1);
    }
};

QTEST_GUILESS_MAIN(TestShipping)
#include "tst_shipping.moc"
