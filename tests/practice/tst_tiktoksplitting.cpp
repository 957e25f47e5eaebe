// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Orders in several packages and packages of several orders, in the practice TikTok Shop.
class TestTikTokSplitting : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static QJsonObject attributes(TikTokSeller &seller, size_t place)
    {
        const RawAnswer answer = seller.get("/fulfillment/202309/orders/split_attributes", {{"order_ids", seller.at(place).id.toLatin1()}});
        return TikTokSeller::dataOf(answer).value(u"split_attributes"_s).toArray().at(0).toObject();
    }
    static RawAnswer split(TikTokSeller &seller, size_t place, const QList<QList<qsizetype>> &groups)
    {
        QJsonArray list;
        for (const QList<qsizetype> &group : groups) {
            QJsonArray lines;
            for (const qsizetype unit : group)
                lines.append(seller.at(place).units.at(static_cast<size_t>(unit)).id);
            list.append(QJsonObject{{u"id"_s, QString::number(list.size() + 1)}, {u"order_line_item_ids"_s, lines}});
        }
        return seller.post("/fulfillment/202309/orders/" + seller.at(place).id.toLatin1() + "/split", {{u"splittable_groups"_s, list}});
    }
    static QJsonArray combinable(TikTokSeller &seller)
    {
        const RawAnswer answer = seller.get("/fulfillment/202309/combinable_packages/search", {{"page_size", "20"}});
        return TikTokSeller::dataOf(answer).value(u"combinable_packages"_s).toArray();
    }

private Q_SLOTS:
    void anOrderThatMustBeSplitSaysSo()
    {
        TikTokSeller seller;
        const QJsonObject must = attributes(seller, 9);
        QCOMPARE(must.value(u"can_split"_s), QJsonValue(true));
        QCOMPARE(must.value(u"must_split"_s), QJsonValue(true));
        const QJsonObject reason = must.value(u"must_split_reasons"_s).toArray().at(0).toObject();
        QCOMPARE(reason.value(u"type"_s).toString(), u"TOTAL_COUNT_LIMITATION"_s);
        QCOMPARE(reason.value(u"max_count"_s).toString(), u"2"_s);
        QCOMPARE(attributes(seller, 2).value(u"must_split"_s), QJsonValue(false));
        QCOMPARE(attributes(seller, 0).value(u"can_split"_s), QJsonValue(false));
        QVERIFY(!attributes(seller, 0).value(u"reason"_s).toString().isEmpty());
        QCOMPARE(code(seller.get("/fulfillment/202309/orders/split_attributes", {{"order_ids", "1"}})), 21008111);
    }

    void itsPartsLeaveOneByOne()
    {
        TikTokSeller seller;
        const QString whole = seller.packageAt(9);
        const RawAnswer answer = split(seller, 9, {{0, 1}, {2, 3}});
        QCOMPARE(code(answer), 0);
        const QJsonArray packages = TikTokSeller::dataOf(answer).value(u"packages"_s).toArray();
        QCOMPARE(packages.size(), 2);
        QCOMPARE(packages.at(1).toObject().value(u"splittable_group_id"_s).toString(), u"2"_s);
        QCOMPARE(code(seller.get("/fulfillment/202309/packages/" + whole.toLatin1())), 21011001);
        const QString first = packages.at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(seller.at(9).units.front().package, first);
        QCOMPARE(code(seller.ship(first, TikTokSeller::selfShipment(seller.parcel()))), 0);
        QCOMPARE(seller.at(9).status(), u"PARTIALLY_SHIPPING"_s);
        const QString second = packages.at(1).toObject().value(u"id"_s).toString();
        QCOMPARE(code(seller.ship(second, TikTokSeller::selfShipment(seller.parcel()))), 0);
        QCOMPARE(seller.at(9).status(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(seller.at(9).tag, u"SPLIT"_s);
        QCOMPARE(seller.server.ledger().summary(), (PracticeSummary{1, 2, 2, 0, 0, 0}));
    }

    void groupsMustCoverTheOrderOnce()
    {
        TikTokSeller seller;
        QCOMPARE(code(split(seller, 9, {{0, 1}, {2}})), 21011005);
        QCOMPARE(code(split(seller, 9, {{0, 1}, {1, 2, 3}})), 21011005);
        QCOMPARE(code(split(seller, 9, {{0, 1, 2, 3}})), 21011005);
        QCOMPARE(code(split(seller, 9, {})), 36009022);
        QCOMPARE(code(split(seller, 0, {{0}})), 21011035);
        QCOMPARE(code(seller.mark(seller.at(2).id, seller.parcel())), 0);
        QCOMPARE(code(split(seller, 2, {{0}, {1}})), 21011035);
        QCOMPARE(code(split(seller, 3, {{0, 1}, {2, 3}})), 0);
        QCOMPARE(code(split(seller, 3, {{0, 1}, {2, 3}})), 21011035);
    }

    void ordersOfOneBuyerAreCombinedAndSeparated()
    {
        TikTokSeller seller;
        const QJsonArray found = combinable(seller);
        QCOMPARE(found.size(), 1);
        const QJsonObject pair = found.at(0).toObject();
        QCOMPARE(pair.value(u"order_ids"_s).toArray(), (QJsonArray{seller.at(14).id, seller.at(15).id}));
        QJsonObject wrong = pair;
        wrong.insert(u"order_ids"_s, QJsonArray{seller.at(14).id, seller.at(0).id});
        const RawAnswer answer = seller.post("/fulfillment/202309/packages/combine", {{u"combinable_packages"_s, QJsonArray{wrong, pair}}});
        QCOMPARE(code(answer), 0);
        const QJsonObject data = TikTokSeller::dataOf(answer);
        QCOMPARE(data.value(u"errors"_s).toArray().at(0).toObject().value(u"code"_s).toInt(), 21011031);
        QCOMPARE(data.value(u"packages"_s).toArray(), QJsonArray{pair});
        const QString package = pair.value(u"id"_s).toString();
        QCOMPARE(seller.packageAt(14), package);
        QCOMPARE(seller.packageAt(15), package);
        QVERIFY(combinable(seller).isEmpty());
        const QByteArray target = "/fulfillment/202309/packages/" + package.toLatin1() + "/uncombine";
        QCOMPARE(code(seller.post(target, {{u"order_ids"_s, QJsonArray{seller.at(0).id}}})), 21011005);
        QCOMPARE(code(seller.post(target, {{u"order_ids"_s, QJsonArray{seller.at(15).id}}})), 0);
        QCOMPARE(seller.packageAt(14), package);
        QVERIFY(seller.packageAt(15) != package);
        QCOMPARE(code(seller.post(target, {{u"order_ids"_s, QJsonArray{seller.at(14).id}}})), 21011029);
        QCOMPARE(code(seller.ship(package, TikTokSeller::selfShipment(seller.parcel()))), 0);
        QCOMPARE(seller.at(15).status(), u"AWAITING_SHIPMENT"_s);
    }
};

QTEST_GUILESS_MAIN(TestTikTokSplitting)
#include "tst_tiktoksplitting.moc"
