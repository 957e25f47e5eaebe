// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include "practice/control.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Many packages in one call to the practice TikTok Shop, and refusals to order.
class TestTikTokBatch : public QObject
{
    Q_OBJECT

private:
    using When = PracticeTikTok::FailWhen;

    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static RawAnswer shipMany(TikTokSeller &seller, const QJsonArray &packages)
    {
        return seller.post("/fulfillment/202309/packages/ship", {{u"packages"_s, packages}});
    }
    static QJsonObject entry(TikTokSeller &seller, size_t place)
    {
        QJsonObject made{{u"id"_s, seller.packageAt(place)}};
        if (seller.at(place).isSellerShipped)
            made.insert(u"self_shipment"_s, seller.parcel());
        return made;
    }
    static QJsonArray errorsOf(const RawAnswer &answer) { return TikTokSeller::dataOf(answer).value(u"errors"_s).toArray(); }
    static bool hasLeft(TikTokSeller &seller, size_t place) { return seller.at(place).status() == u"AWAITING_COLLECTION"_s; }

private Q_SLOTS:
    void aBatchThatGoesThroughNamesNobody()
    {
        TikTokSeller seller;
        const RawAnswer answer = shipMany(seller, {entry(seller, 0), entry(seller, 1), entry(seller, 2)});
        QCOMPARE(answer.status, 200);
        QCOMPARE(code(answer), 0);
        QVERIFY(errorsOf(answer).isEmpty());
        QCOMPARE(seller.server.ledger().summary(), (PracticeSummary{3, 3, 3, 0, 0, 0}));
    }

    void theRestLeavesWhenOneIsRefused()
    {
        TikTokSeller seller;
        const QJsonArray packages{entry(seller, 0), entry(seller, 6), QJsonObject{{u"id"_s, u"1"_s}}, entry(seller, 1), entry(seller, 0)};
        const RawAnswer answer = shipMany(seller, packages);
        QCOMPARE(code(answer), 0);
        const QJsonArray errors = errorsOf(answer);
        QCOMPARE(errors.size(), 3);
        const auto is = [&](qsizetype i, const QString &package, int expected) {
            const QJsonObject error = errors.at(i).toObject();
            return error.value(u"code"_s).isDouble() && error.value(u"code"_s).toInt() == expected
                   && error.value(u"detail"_s).toObject().value(u"package_id"_s).toString() == package;
        };
        QVERIFY(is(0, seller.packageAt(6), 21011003));
        QVERIFY(is(1, u"1"_s, 21011001));
        QVERIFY(is(2, seller.packageAt(0), 21011040));
        QVERIFY(hasLeft(seller, 0) && hasLeft(seller, 1));
        QCOMPARE(seller.server.ledger().summary(), (PracticeSummary{2, 2, 2, 0, 1, 0}));
    }

    void aBatchOfTheWrongFormShipsNothing()
    {
        TikTokSeller seller;
        QCOMPARE(code(shipMany(seller, {})), 36009022);
        QCOMPARE(code(shipMany(seller, {entry(seller, 0), QJsonObject{{u"id"_s, 5}}})), 36009022);
        QJsonObject table = entry(seller, 2);
        table.insert(u"self_shipment"_s, QJsonArray{seller.parcel()});
        QCOMPARE(code(shipMany(seller, {entry(seller, 0), table})), 36009022);
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many.append(QJsonObject{{u"id"_s, QString::number(i)}});
        QCOMPARE(code(shipMany(seller, many)), 21011005);
        QVERIFY(!hasLeft(seller, 0));
    }

    void anOrderedFailureStrikesBeforeOrAfter()
    {
        TikTokSeller seller;
        seller.shop().failNext(seller.packageAt(1), 21001010, 2);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21001010);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21001010);
        QVERIFY(!hasLeft(seller, 1));
        seller.shop().failNext(seller.at(1).id, 21011500, 1, When::After);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21011500);
        QVERIFY(hasLeft(seller, 1));
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21011040);
        seller.shop().failNext(seller.at(0).id, 99999999, 1, When::After);
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 99999999);
        QVERIFY(hasLeft(seller, 0));
    }

    void aBatchMayHideWhichPackageItIsAbout()
    {
        TikTokSeller seller;
        seller.shop().failNext(seller.packageAt(0), 10007014, 1, When::Before, false);
        seller.shop().failNext(seller.packageAt(1), 21001011, 1, When::After);
        const QJsonArray errors = errorsOf(shipMany(seller, {entry(seller, 0), entry(seller, 1), entry(seller, 3)}));
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.at(0).toObject().value(u"code"_s).toInt(), 10007014);
        QVERIFY(!errors.at(0).toObject().contains(u"detail"_s));
        QCOMPARE(errors.at(1).toObject().value(u"detail"_s).toObject().value(u"package_id"_s).toString(), seller.packageAt(1));
        QVERIFY(!hasLeft(seller, 0) && hasLeft(seller, 1) && hasLeft(seller, 3));
    }

    void commandsDoWhatTheySay()
    {
        TikTokSeller seller;
        PracticeControl control(seller.server);
        QCOMPARE(control.obey(u"tiktok-fail "_s + seller.packageAt(1) + u" 21001010 1 after"_s), QByteArray("ok"));
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21001010);
        QVERIFY(hasLeft(seller, 1));
        QCOMPARE(control.obey(u"tiktok-fail "_s + seller.packageAt(3) + u" x"_s), QByteArray("error: no such order or number"));
        QCOMPARE(control.obey(u"tiktok-ask-cancel "_s + seller.at(0).id), QByteArray("ok"));
        QVERIFY(seller.at(0).wantsCancel);
        QCOMPARE(control.obey(u"tiktok-cancel "_s + seller.at(0).id), QByteArray("ok"));
        QCOMPARE(seller.at(0).status(), u"CANCELLED"_s);
        QCOMPARE(control.obey(u"tiktok-cancel 1"_s), QByteArray("error: no such order or number"));
        QCOMPARE(control.obey(u"tiktok-release "_s + seller.at(6).id), QByteArray("ok"));
        QCOMPARE(seller.at(6).status(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(control.obey(u"tiktok-label-polls 0"_s), QByteArray("ok"));
        const QByteArray label = "/fulfillment/202309/packages/" + seller.packageAt(1).toLatin1() + "/shipping_documents";
        QCOMPARE(code(seller.get(label, {{"document_type", "SHIPPING_LABEL"}})), 0);
        QCOMPARE(control.obey(u"tiktok-fault 503,times=2"_s), QByteArray("ok"));
        QCOMPARE(seller.ship(seller.packageAt(3)).status, 503);
        QCOMPARE(control.obey(u"tiktok-clear"_s), QByteArray("ok"));
        QCOMPARE(control.obey(u"tiktok-dance"_s), QByteArray("error: unknown command"));
        QCOMPARE(control.obey(u"tiktok-expire-token"_s), QByteArray("ok"));
        QCOMPARE(code(seller.ship(seller.packageAt(3))), 105002);
    }
};

QTEST_GUILESS_MAIN(TestTikTokBatch)
#include "tst_tiktokbatch.moc"
