// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Corrected tracking numbers and cancellations in the practice TikTok Shop.
class TestTikTokChanges : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static RawAnswer correct(TikTokSeller &seller, const QByteArray &what, const QString &id, const QJsonObject &parcel)
    {
        return seller.post("/fulfillment/202309/" + what + '/' + id.toLatin1() + "/shipping_info/update", parcel);
    }
    static RawAnswer cancel(TikTokSeller &seller, const QJsonObject &body)
    {
        return seller.post("/return_refund/202309/cancellations", body);
    }

private Q_SLOTS:
    void aNumberIsCorrectedOnce()
    {
        TikTokSeller seller;
        const QString order = seller.at(0).id;
        QCOMPARE(code(correct(seller, "orders", order, seller.parcel())), 21011043);
        QCOMPARE(code(seller.mark(order, seller.parcel())), 0);
        QCOMPARE(code(correct(seller, "orders", order, seller.parcel(u"H00HYA0000000777"_s))), 0);
        QCOMPARE(seller.shop().package(seller.packageAt(0))->tracking, u"H00HYA0000000777"_s);
        QCOMPARE(seller.at(0).units.front().tracking, u"H00HYA0000000777"_s);
        QCOMPARE(code(correct(seller, "orders", order, seller.parcel())), 21011051);
        QCOMPARE(code(correct(seller, "packages", seller.packageAt(0), seller.parcel())), 21011051);
    }

    void aCorrectionHasThreeDays()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 0);
        QCOMPARE(code(seller.mark(seller.at(2).id, seller.parcel())), 0);
        seller.clock.advance(std::chrono::hours(72));
        QCOMPARE(code(correct(seller, "packages", seller.packageAt(0), seller.parcel())), 0);
        seller.clock.advance(std::chrono::seconds(1));
        QCOMPARE(code(correct(seller, "packages", seller.packageAt(2), seller.parcel())), 21011049);
    }

    void correctionsAreCheckedLikeShipments()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 0);
        QCOMPARE(code(correct(seller, "packages", seller.packageAt(1), seller.parcel())), 21011004);
        QCOMPARE(code(correct(seller, "packages", u"1"_s, seller.parcel())), 21011001);
        QCOMPARE(code(correct(seller, "orders", u"1"_s, seller.parcel())), 21008111);
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel(u"H00HYA0000000055"_s))), 0);
        QCOMPARE(code(seller.mark(seller.at(2).id, seller.parcel())), 0);
        QCOMPARE(code(correct(seller, "orders", seller.at(2).id, seller.parcel(u"H00HYA0000000055"_s))), 21011025);
        QCOMPARE(code(correct(seller, "orders", seller.at(2).id, seller.parcel(u"?"_s))), 21011022);
        QCOMPARE(code(correct(seller, "orders", seller.at(2).id, {{u"tracking_number"_s, 5}})), 36009022);
        QVERIFY(seller.shop().cancel(seller.at(4).id));
        QCOMPARE(code(correct(seller, "orders", seller.at(4).id, seller.parcel())), 21011042);
    }

    void ofASplitOrderOnlyPackagesAreCorrected()
    {
        TikTokSeller seller;
        QJsonObject first = seller.parcel();
        first.insert(u"order_line_item_ids"_s, QJsonArray{seller.at(2).units.at(0).id});
        QCOMPARE(code(seller.mark(seller.at(2).id, first)), 0);
        QCOMPARE(code(correct(seller, "orders", seller.at(2).id, seller.parcel())), 21011048);
        QCOMPARE(code(correct(seller, "packages", seller.at(2).units.at(1).package, seller.parcel())), 21011043);
        QCOMPARE(code(correct(seller, "packages", seller.at(2).units.at(0).package, seller.parcel())), 0);
    }

    void aSellerCancelsUnitsThatWait()
    {
        TikTokSeller seller;
        const QString reason = u"seller_cancel_reason_out_of_stock"_s;
        const PracticeTikTokOrder &order = seller.at(2);
        const RawAnswer answer = cancel(
            seller,
            {{u"order_id"_s, order.id}, {u"order_line_item_ids"_s, QJsonArray{order.units.at(0).id}}, {u"cancel_reason"_s, reason}});
        QCOMPARE(code(answer), 0);
        QVERIFY(!TikTokSeller::dataOf(answer).value(u"cancel_id"_s).toString().isEmpty());
        QVERIFY(!TikTokSeller::dataOf(answer).value(u"cancel_status"_s).toString().isEmpty());
        QCOMPARE(order.units.at(0).state, PracticeTikTokUnit::State::Cancelled);
        QCOMPARE(order.status(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(code(seller.ship(seller.packageAt(2), TikTokSeller::selfShipment(seller.parcel()))), 0);
        QCOMPARE(order.status(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(order.units.at(0).state, PracticeTikTokUnit::State::Cancelled);
        QCOMPARE(code(cancel(seller, {{u"order_id"_s, order.id}, {u"cancel_reason"_s, reason}})), 21011040);
        QCOMPARE(code(cancel(seller, {{u"order_id"_s, seller.at(0).id}})), 36009022);
        QCOMPARE(code(cancel(seller, {{u"order_id"_s, seller.at(0).id}, {u"cancel_reason"_s, reason}})), 0);
        QCOMPARE(code(cancel(seller, {{u"order_id"_s, seller.at(0).id}, {u"cancel_reason"_s, reason}})), 21011041);
        QCOMPARE(seller.at(0).status(), u"CANCELLED"_s);
    }
};

QTEST_GUILESS_MAIN(TestTikTokChanges)
#include "tst_tiktokchanges.moc"
