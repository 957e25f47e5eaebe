// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What the practice TikTok Shop lets leave, and what it shows afterwards.
class TestTikTokShipping : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static QJsonObject detail(TikTokSeller &seller, const QString &package)
    {
        return TikTokSeller::dataOf(seller.get("/fulfillment/202309/packages/" + package.toLatin1()));
    }
    static QJsonObject order(TikTokSeller &seller, size_t place)
    {
        const RawAnswer answer = seller.get("/order/202309/orders", {{"ids", seller.at(place).id.toLatin1()}});
        return TikTokSeller::dataOf(answer).value(u"orders"_s).toArray().at(0).toObject();
    }
    static QJsonArray lineIds(const QJsonObject &order)
    {
        QJsonArray ids;
        const QJsonArray lines = order.value(u"line_items"_s).toArray();
        for (const QJsonValue &line : lines)
            ids.append(line.toObject().value(u"id"_s));
        return ids;
    }
    static PracticeSummary summary(TikTokSeller &seller) { return seller.server.ledger().summary(); }

private Q_SLOTS:
    void aSellersParcelLeavesOnceAndIsShown()
    {
        TikTokSeller seller;
        const QString package = seller.packageAt(0);
        QCOMPARE(order(seller, 0).value(u"status"_s).toString(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(detail(seller, package).value(u"package_status"_s).toString(), u"TO_FULFILL"_s);
        const QJsonObject parcel = seller.parcel();
        const RawAnswer answer = seller.ship(package, TikTokSeller::selfShipment(parcel));
        QCOMPARE(code(answer), 0);
        QVERIFY(answer.body.contains("\"data\":{}"));
        const QJsonObject shown = detail(seller, package);
        QCOMPARE(shown.value(u"package_id"_s).toString(), package);
        QCOMPARE(shown.value(u"package_status"_s).toString(), u"PROCESSING"_s);
        QCOMPARE(shown.value(u"tracking_number"_s), parcel.value(u"tracking_number"_s));
        QCOMPARE(shown.value(u"shipping_type"_s).toString(), u"SELLER"_s);
        const QJsonObject sold = order(seller, 0);
        QCOMPARE(sold.value(u"status"_s).toString(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(sold.value(u"tracking_number"_s), parcel.value(u"tracking_number"_s));
        const QJsonObject line = sold.value(u"line_items"_s).toArray().at(0).toObject();
        QCOMPARE(line.value(u"package_status"_s).toString(), u"PROCESSING"_s);
        QCOMPARE(line.value(u"display_status"_s).toString(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(line.value(u"shipping_provider_name"_s).toString(), u"Evri"_s);
        QCOMPARE(line.value(u"rts_time"_s).toInteger(), seller.clock.now().toSecsSinceEpoch());
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(parcel))), 21011040);
        QCOMPARE(summary(seller), (PracticeSummary{1, 1, 1, 0, 1, 0}));
    }

    void tikTokIssuesTheNumberOfItsOwnParcels()
    {
        TikTokSeller seller;
        const QString package = seller.packageAt(1);
        QCOMPARE(code(seller.ship(package, {{u"handover_method"_s, u"DROP_OFF"_s}})), 0);
        const QJsonObject shown = detail(seller, package);
        QCOMPARE(shown.value(u"shipping_type"_s).toString(), u"TIKTOK"_s);
        QVERIFY(!shown.value(u"tracking_number"_s).toString().isEmpty());
        QCOMPARE(shown.value(u"handover_method"_s).toString(), u"DROP_OFF"_s);
        const QJsonObject sold = order(seller, 1);
        QCOMPARE(sold.value(u"tracking_number"_s), shown.value(u"tracking_number"_s));
        QVERIFY(sold.value(u"recipient_address"_s).toObject().value(u"name"_s).toString().contains(u"***"_s));
        QCOMPARE(code(seller.ship(seller.packageAt(3))), 0);
        QCOMPARE(summary(seller).ordersShipped, 2);
    }

    void aPickupNeedsAnOfferedSlot()
    {
        TikTokSeller seller;
        const QString package = seller.packageAt(1);
        const QJsonObject offer = TikTokSeller::dataOf(
            seller.get("/fulfillment/202309/packages/" + package.toLatin1() + "/handover_time_slots"));
        const QJsonArray offered = offer.value(u"pickup_slots"_s).toArray();
        QVERIFY(offer.value(u"can_pickup"_s).toBool());
        QCOMPARE(offered.at(0).toObject().value(u"avaliable"_s), QJsonValue(false));
        QCOMPARE(offered.at(1).toObject().value(u"avaliable"_s), QJsonValue(true));
        const auto shipAt = [&](const QString &to, const QJsonValue &slot) {
            QJsonObject how{{u"handover_method"_s, u"PICKUP"_s}};
            if (slot.isObject())
                how.insert(u"pickup_slot"_s, slot);
            return code(seller.ship(to, how));
        };
        QCOMPARE(shipAt(package, {}), 21011005);
        QCOMPARE(shipAt(package, offered.at(0)), 21011005);
        QCOMPARE(shipAt(package, offered.at(1)), 0);
        QCOMPARE(detail(seller, package).value(u"pickup_slot"_s).toObject().value(u"start_time"_s),
                 offered.at(1).toObject().value(u"start_time"_s));
        QJsonObject text;
        for (const QString &name : {u"start_time"_s, u"end_time"_s})
            text.insert(name, QString::number(offered.at(3).toObject().value(name).toInteger()));
        QCOMPARE(shipAt(seller.packageAt(3), text), 0);
    }

    void whatMustNotLeaveIsRefusedWithItsNumber_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("expected");
        QTest::newRow("on hold") << 6 << 21011003;
        QTest::newRow("the buyer wants to cancel") << 7 << 21008044;
        QTest::newRow("after-sale request") << 8 << 21011007;
        QTest::newRow("must be split") << 9 << 11006014;
    }

    void whatMustNotLeaveIsRefusedWithItsNumber()
    {
        QFETCH(const int, place);
        QFETCH(const int, expected);
        TikTokSeller seller;
        const auto at = static_cast<size_t>(place);
        const QString package = seller.packageAt(at);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(seller.parcel()))), expected);
        QVERIFY(!seller.at(at).has(PracticeTikTokUnit::State::Shipped));
        QCOMPARE(summary(seller).shipments, 0);
    }

    void cancelledOrdersDoNotLeave()
    {
        TikTokSeller seller;
        QVERIFY(seller.shop().cancel(seller.at(0).id));
        QVERIFY(!seller.shop().cancel(u"1"_s));
        QCOMPARE(code(seller.ship(seller.packageAt(0), TikTokSeller::selfShipment(seller.parcel()))), 21011041);
        QCOMPARE(order(seller, 0).value(u"status"_s).toString(), u"CANCELLED"_s);
        QCOMPARE(detail(seller, seller.packageAt(0)).value(u"package_status"_s).toString(), u"CANCELLED"_s);
        QVERIFY(seller.shop().askToCancel(seller.at(2).id));
        QVERIFY(order(seller, 2).value(u"is_buyer_request_cancel"_s).toBool());
        QCOMPARE(code(seller.mark(seller.at(2).id, seller.parcel())), 21008044);
    }

    void packagesOfNobodyAndOfOthersAreToldApart()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.ship(u"1"_s, TikTokSeller::selfShipment(seller.parcel()))), 21011001);
        QCOMPARE(code(seller.ship(PracticeTikTok::strangePackage(), TikTokSeller::selfShipment(seller.parcel()))), 21011028);
        QCOMPARE(code(seller.get("/fulfillment/202309/packages/1")), 21011001);
    }

    void numberAndProviderAreChecked()
    {
        TikTokSeller seller;
        const QString package = seller.packageAt(0);
        QCOMPARE(code(seller.ship(package)), 21011022);
        QJsonObject parcel = seller.parcel();
        parcel.insert(u"shipping_provider_id"_s, u"1"_s);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(parcel))), 21011022);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(seller.parcel(u"no number"_s)))), 21011022);
        parcel.insert(u"shipping_provider_id"_s, 1);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(parcel))), 36009022);
        QCOMPARE(code(seller.ship(package, {{u"self_shipment"_s, QJsonArray{seller.parcel()}}})), 36009022);
        QCOMPARE(code(seller.ship(package, {{u"handover_method"_s, u"PIGEON"_s}})), 36009022);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(seller.parcel(u"H00HYA0000000099"_s)))), 0);
        QCOMPARE(code(seller.ship(seller.packageAt(2), TikTokSeller::selfShipment(seller.parcel(u"H00HYA0000000099"_s)))), 21011025);
        QCOMPARE(summary(seller).shipments, 1);
    }

    void twoOrdersInOnePackageLeaveTogether()
    {
        TikTokSeller seller;
        QCOMPARE(seller.packageAt(10), seller.packageAt(11));
        QCOMPARE(order(seller, 10).value(u"split_or_combine_tag"_s).toString(), u"COMBINED"_s);
        QCOMPARE(detail(seller, seller.packageAt(10)).value(u"orders"_s).toArray().size(), 2);
        QCOMPARE(code(seller.ship(seller.packageAt(10))), 0);
        QCOMPARE(order(seller, 10).value(u"tracking_number"_s), order(seller, 11).value(u"tracking_number"_s));
        QCOMPARE(order(seller, 11).value(u"status"_s).toString(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(summary(seller).ordersShipped, 2);
    }

    void linesAreMarkedAsShippedInSteps()
    {
        TikTokSeller seller;
        const QString id = seller.at(2).id;
        const QJsonArray lines = lineIds(order(seller, 2));
        QCOMPARE(lines.size(), 2);
        QJsonObject first = seller.parcel();
        first.insert(u"order_line_item_ids"_s, QJsonArray{lines.at(0)});
        const RawAnswer answer = seller.mark(id, first);
        QCOMPARE(code(answer), 0);
        const QString package = TikTokSeller::dataOf(answer).value(u"package_id"_s).toString();
        QVERIFY(package != seller.at(2).unit(lines.at(1).toString())->package);
        QCOMPARE(order(seller, 2).value(u"status"_s).toString(), u"PARTIALLY_SHIPPING"_s);
        QCOMPARE(code(seller.mark(id, first)), 21011040);
        QCOMPARE(code(seller.mark(id, seller.parcel())), 21011048);
        QJsonObject second = seller.parcel();
        second.insert(u"order_line_item_ids"_s, QJsonArray{lines.at(1)});
        QCOMPARE(code(seller.mark(id, second)), 0);
        QCOMPARE(order(seller, 2).value(u"status"_s).toString(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(order(seller, 2).value(u"packages"_s).toArray().size(), 2);
        QCOMPARE(summary(seller), (PracticeSummary{1, 2, 2, 0, 1, 0}));
    }

    void aWholeOrderIsMarkedWithoutNamingLines()
    {
        TikTokSeller seller;
        const RawAnswer answer = seller.mark(seller.at(0).id, seller.parcel(u"15501234567890"_s));
        QCOMPARE(code(answer), 0);
        const QJsonObject data = TikTokSeller::dataOf(answer);
        QCOMPARE(data.value(u"package_id"_s).toString(), seller.packageAt(0));
        QVERIFY(!data.value(u"warning"_s).toObject().value(u"message"_s).toString().isEmpty());
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 21011040);
        QCOMPARE(code(seller.mark(seller.at(1).id, seller.parcel())), 21011004);
        QCOMPARE(code(seller.mark(u"1"_s, seller.parcel())), 21008111);
        QJsonObject strange = seller.parcel();
        strange.insert(u"order_line_item_ids"_s, QJsonArray{u"5"_s});
        QCOMPARE(code(seller.mark(seller.at(2).id, strange)), 21011005);
        QCOMPARE(code(seller.mark(seller.at(2).id, {{u"tracking_number"_s, u"A123456"_s}})), 36009022);
    }

    void aPackageCanComeIntoBeingAtShipping()
    {
        TikTokSeller seller;
        const QJsonObject before = order(seller, 13);
        QVERIFY(before.value(u"packages"_s).toArray().isEmpty());
        QVERIFY(!before.value(u"line_items"_s).toArray().at(0).toObject().contains(u"package_id"_s));
        const RawAnswer answer = seller.mark(seller.at(13).id, seller.parcel());
        QCOMPARE(code(answer), 0);
        const QString package = TikTokSeller::dataOf(answer).value(u"package_id"_s).toString();
        QCOMPARE(detail(seller, package).value(u"package_status"_s).toString(), u"PROCESSING"_s);
        QCOMPARE(order(seller, 13).value(u"line_items"_s).toArray().at(0).toObject().value(u"package_id"_s).toString(), package);
    }

    void onlySomeMarketsMarkAsShipped()
    {
        PracticeServer::Options options;
        options.tiktokMarket = u"MY"_s;
        TikTokSeller seller(options);
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 21008106);
        QCOMPARE(code(seller.ship(seller.packageAt(0), TikTokSeller::selfShipment(seller.parcel()))), 0);
    }

    void requestsAreTold()
    {
        TikTokSeller seller;
        QSignalSpy answered(&seller.server, &PracticeServer::answered);
        (void)seller.ship(seller.packageAt(1));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0).at(0).toByteArray(), QByteArray("POST"));
        QCOMPARE(answered.at(0).at(2).toInt(), 200);
    }

    void aLateFaultShipsLaterAndStaleReadsShowTheOldState()
    {
        TikTokSeller seller;
        PracticeFaults faults;
        faults.list.push_back(PracticeFault::parse(u"503-late,delay=60,stale=120,path=ship$"_s).value());
        seller.server.setTikTokFaults(faults);
        QCOMPARE(seller.ship(seller.packageAt(1)).status, 503);
        seller.clock.advance(std::chrono::seconds(61));
        QVERIFY(seller.at(1).has(PracticeTikTokUnit::State::Shipped));
        QCOMPARE(order(seller, 1).value(u"status"_s).toString(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(detail(seller, seller.packageAt(1)).value(u"package_status"_s).toString(), u"TO_FULFILL"_s);
        seller.clock.advance(std::chrono::seconds(60));
        QCOMPARE(order(seller, 1).value(u"status"_s).toString(), u"AWAITING_COLLECTION"_s);
    }
};

QTEST_GUILESS_MAIN(TestTikTokShipping)
#include "tst_tiktokshipping.moc"
