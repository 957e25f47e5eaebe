// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Which calls a shipment takes in which market, and how what is done already is recognised.
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;

namespace {

using Kind = TikTokStep::Kind;

TikTokAccount accountIn(const char *market)
{
    TikTokAccount account;
    account.id = AccountId(QStringLiteral("a"));
    account.market = *tiktokMarket(QString::fromLatin1(market));
    return account;
}

QStringList ids(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Order 1 with these units.
Order orderOf(const std::vector<TikTokUnit> &units, const TikTokAccount &account, const QByteArray &more = {})
{
    return tiktokOrder(tiktokOrderJson("1", units, more), account);
}

TikTokUnit shipped(const QByteArray &id, const QByteArray &package, const QByteArray &number)
{
    return {id, package, "KETTLE", "PROCESSING", number};
}

QByteArray bodyOf(const Shipment &shipment, const Order &order, const TikTokAccount &account)
{
    return tiktokCallFor(tiktokNextStep(shipment, order, account), shipment, order, QStringLiteral("9"), account).body;
}

const QByteArray issuedLabels = QByteArrayLiteral(R"(,"shipping_type":"TIKTOK")");

} // namespace

#define STEP(shipment, order, account, wanted, atBox, inPackage)                                                                           \
    do {                                                                                                                                   \
        const TikTokStep step = tiktokNextStep(shipment, order, account);                                                                  \
        QCOMPARE(int(step.kind), int(wanted));                                                                                             \
        QCOMPARE(step.box, atBox);                                                                                                         \
        QCOMPARE(step.package, QString::fromLatin1(inPackage));                                                                            \
    } while (false)

#define PROGRESS(shipment, order, account, isDone, ofSteps)                                                                                \
    do {                                                                                                                                   \
        const Progress progress = tiktokProgress(shipment, order, account);                                                                \
        QCOMPARE(progress.done, isDone);                                                                                                   \
        QCOMPARE(progress.steps, ofSteps);                                                                                                 \
    } while (false)

class TikTokStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereBoxesAreMarkedEachIsMarkedWithItsUnits_data()
    {
        QTest::addColumn<QString>("market");
        QTest::addColumn<QByteArray>("package");
        for (const char *market : {"GB", "US", "ES", "IE", "IT", "DE", "FR", "JP"}) {
            QTest::addRow("%s with a package", market) << QString::fromLatin1(market) << QByteArray("111");
            QTest::addRow("%s without one", market) << QString::fromLatin1(market) << QByteArray();
        }
    }

    void whereBoxesAreMarkedEachIsMarkedWithItsUnits()
    {
        QFETCH(const QString, market);
        QFETCH(const QByteArray, package);
        const TikTokAccount account = accountIn(market.toLatin1().constData());
        const Order first = orderOf({{"11", package}, {"12", package}, {"13", package}}, account);
        const Shipment shipment = tiktokShipment(first, {ids("11 13"), ids("12")});
        STEP(shipment, first, account, Kind::Mark, 1, "");
        PROGRESS(shipment, first, account, 0, 2);
        QCOMPARE(bodyOf(shipment, first, account),
                 QByteArray(R"({"order_line_item_ids":["11","13"],"shipping_provider_id":"9","tracking_number":"JX12345"})"));
        const Order second = orderOf({shipped("11", "201", "JX12345"), {"12", package}, shipped("13", "201", "JX12345")}, account);
        STEP(shipment, second, account, Kind::Mark, 2, "");
        PROGRESS(shipment, second, account, 1, 2);
        QCOMPARE(bodyOf(shipment, second, account),
                 QByteArray(R"({"order_line_item_ids":["12"],"shipping_provider_id":"9","tracking_number":"JX12346"})"));
        const Order last = orderOf({shipped("11", "201", "JX12345"), shipped("12", "202", "JX12346"), shipped("13", "201", "JX12345")},
                                   account);
        STEP(shipment, last, account, Kind::Done, 0, "");
        PROGRESS(shipment, last, account, 2, 2);
    }

    void whereItsPackageIsShippedOneBoxTakesOneCall_data()
    {
        QTest::addColumn<QString>("market");
        for (const char *market : {"SG", "ID", "PH", "VN", "TH", "MY", "MX", "BR"}) {
            QTest::addRow("%s", market) << QString::fromLatin1(market);
        }
    }

    void whereItsPackageIsShippedOneBoxTakesOneCall()
    {
        QFETCH(const QString, market);
        const TikTokAccount account = accountIn(market.toLatin1().constData());
        const Order before = orderOf({{"11", "111"}, {"12", "111"}}, account);
        const Shipment shipment = tiktokShipment(before, {ids("11 12")});
        STEP(shipment, before, account, Kind::Ship, 1, "111");
        PROGRESS(shipment, before, account, 1, 2);
        const Order after = orderOf({shipped("11", "111", "JX12345"), shipped("12", "111", "JX12345")}, account);
        STEP(shipment, after, account, Kind::Done, 0, "");
        PROGRESS(shipment, after, account, 2, 2);
    }

    void twoBoxesAreSplitAndThenShippedOneByOne()
    {
        const TikTokAccount account = accountIn("SG");
        const Order first = orderOf({{"11", "111"}, {"12", "111"}, {"13", "111"}}, account);
        const Shipment shipment = tiktokShipment(first, {ids("11 13"), ids("12")});
        STEP(shipment, first, account, Kind::Split, 0, "");
        PROGRESS(shipment, first, account, 0, 3);
        QCOMPARE(bodyOf(shipment, first, account), QByteArray(R"({"splittable_groups":[{"id":"1","order_line_item_ids":["11","13"]},)"
                                                              R"({"id":"2","order_line_item_ids":["12"]}]})"));
        // The packages say that it was split, whether or not its answer arrived.
        const Order split = orderOf({{"11", "201"}, {"12", "202"}, {"13", "201"}}, account);
        STEP(shipment, split, account, Kind::Ship, 1, "201");
        PROGRESS(shipment, split, account, 1, 3);
        const Order half = orderOf({shipped("11", "201", "JX12345"), {"12", "202"}, shipped("13", "201", "JX12345")}, account);
        STEP(shipment, half, account, Kind::Ship, 2, "202");
        PROGRESS(shipment, half, account, 2, 3);
        const Order all = orderOf({shipped("11", "201", "JX12345"), shipped("12", "202", "JX12346"), shipped("13", "201", "JX12345")},
                                  account);
        STEP(shipment, all, account, Kind::Done, 0, "");
        PROGRESS(shipment, all, account, 3, 3);
    }

    void whatSomebodySplitOtherwiseIsSplitAnew()
    {
        const TikTokAccount account = accountIn("SG");
        const Order other = orderOf({{"11", "201"}, {"12", "202"}, {"13", "202"}}, account);
        STEP(tiktokShipment(other, {ids("11 13"), ids("12")}), other, account, Kind::Split, 0, "");
    }

    void aShortShipmentLeavesTheRestInAGroupOfItsOwn()
    {
        TikTokAccount account = accountIn("SG");
        const Order before = orderOf({{"11", "111"}, {"12", "111"}, {"13", "111", "CAP"}}, account);
        Shipment shipment = tiktokShipment(before, {ids("11")});
        shipment.isShort = true;
        STEP(shipment, before, account, Kind::Split, 0, "");
        PROGRESS(shipment, before, account, 0, 2);
        QCOMPARE(bodyOf(shipment, before, account), QByteArray(R"({"splittable_groups":[{"id":"1","order_line_item_ids":["11"]},)"
                                                               R"({"id":"rest","order_line_item_ids":["12","13"]}]})"));
        const Order split = orderOf({{"11", "201"}, {"12", "202"}, {"13", "202", "CAP"}}, account);
        STEP(shipment, split, account, Kind::Ship, 1, "201");
        PROGRESS(shipment, split, account, 1, 2);
        account.splitAllUnits = false;
        QCOMPARE(bodyOf(shipment, before, account), QByteArray(R"({"splittable_groups":[{"id":"1","order_line_item_ids":["11"]}]})"));
    }

    void aShortShipmentIsMarkedAtOnceWhereThatSplits()
    {
        const TikTokAccount account = accountIn("GB");
        const Order before = orderOf({{"11", "111"}, {"12", "111"}}, account);
        const Shipment shipment = tiktokShipment(before, {ids("11")});
        STEP(shipment, before, account, Kind::Mark, 1, "");
        PROGRESS(shipment, before, account, 0, 1);
    }

    void boxesWithLabelsOfTheMarketplaceAreShippedInEveryMarket()
    {
        for (const char *market : {"GB", "DE", "SG", "MX"}) {
            const TikTokAccount account = accountIn(market);
            const Order before = orderOf({{"11", "111"}}, account, issuedLabels);
            Shipment shipment = withIssuedLabels(tiktokShipment(before, {ids("11")}));
            shipment.handover.method = Handover::Method::DropOff;
            STEP(shipment, before, account, Kind::Ship, 1, "111");
            QCOMPARE(bodyOf(shipment, before, account), QByteArray(R"({"handover_method":"DROP_OFF"})"));
            // Whatever number the marketplace issued, it is done.
            const Order after = orderOf({shipped("11", "111", "TT99")}, account, issuedLabels);
            STEP(shipment, after, account, Kind::Done, 0, "");
            const Order numberLater = orderOf({shipped("11", "111", {})}, account, issuedLabels);
            STEP(shipment, numberLater, account, Kind::Done, 0, "");
        }
    }

    void twoBoxesWithLabelsOfTheMarketplaceAreSplitFirst()
    {
        const TikTokAccount account = accountIn("GB");
        const Order before = orderOf({{"11", "111"}, {"12", "111"}}, account, issuedLabels);
        const Shipment shipment = withIssuedLabels(tiktokShipment(before, {ids("11"), ids("12")}));
        STEP(shipment, before, account, Kind::Split, 0, "");
        STEP(shipment, orderOf({{"11", "201"}, {"12", "202"}}, account, issuedLabels), account, Kind::Ship, 1, "201");
    }

    void withoutAPackageNothingCanBeShippedWhereMarkingIsNone()
    {
        const TikTokAccount singapore = accountIn("SG");
        const Order without = orderOf({{"11", {}}}, singapore);
        STEP(tiktokShipment(without, {ids("11")}), without, singapore, Kind::Impossible, 0, "");
        const TikTokAccount britain = accountIn("GB");
        const Order issued = orderOf({{"11", {}}}, britain, issuedLabels);
        STEP(withIssuedLabels(tiktokShipment(issued, {ids("11")})), issued, britain, Kind::Impossible, 0, "");
        TikTokSeller seller(QStringLiteral("SG"));
        seller.learnProviders();
        const auto objection = seller.channel->objection(tiktokShipment(without, {ids("11")}), without, seller.clock.now());
        QVERIFY(objection);
        QCOMPARE(int(objection->why), int(ShipmentObjection::Why::NoPackage));
    }

    void anAccountThatDoesNotMarkShipsItsPackages()
    {
        TikTokAccount account = accountIn("GB");
        account.marksAsShipped = false;
        const Order with = orderOf({{"11", "111"}}, account);
        STEP(tiktokShipment(with, {ids("11")}), with, account, Kind::Ship, 1, "111");
        // Without a package only marking is left.
        const Order without = orderOf({{"11", {}}}, account);
        STEP(tiktokShipment(without, {ids("11")}), without, account, Kind::Mark, 1, "");
    }

    void ordersThatTravelTogetherAreShippedByTheirPackage()
    {
        TikTokSeller seller;
        seller.learnProviders();
        const Order one = orderOf({{"11", "111"}}, seller.account);
        const Order two = tiktokOrder(tiktokOrderJson("2", {{"21", "111"}}), seller.account);
        const Order both = combinedTikTokOrder({one, two});
        Shipment shipment = tiktokShipment(both, {ids("11 21")});
        STEP(shipment, both, seller.account, Kind::Ship, 1, "111");
        PROGRESS(shipment, both, seller.account, 1, 2);
        QVERIFY(!seller.channel->objection(shipment, both, seller.clock.now()));
        // Neither is a part of it left behind, nor does it go in two boxes.
        for (Shipment parted : {tiktokShipment(both, {ids("11"), ids("21")}), tiktokShipment(both, {ids("11")})}) {
            parted.isShort = true;
            const auto objection = seller.channel->objection(parted, both, seller.clock.now());
            QVERIFY(objection);
            QCOMPARE(int(objection->why), int(ShipmentObjection::Why::SplitForbidden));
        }
        // The number of one is not that of all: units say what is meant.
        shipment.purpose = Purpose::Cancel;
        QVERIFY(bodyOf(shipment, both, seller.account).contains(R"("order_line_item_ids":["11","21"])"));
    }

    void aCorrectionGoesBoxByBox()
    {
        const TikTokAccount account = accountIn("GB");
        const Order before = orderOf({shipped("11", "201", "OLD1"), shipped("12", "202", "OLD2")}, account);
        Shipment shipment = tiktokShipment(before, {ids("11"), ids("12")});
        shipment.purpose = Purpose::Correct;
        STEP(shipment, before, account, Kind::Correct, 1, "201");
        PROGRESS(shipment, before, account, 0, 1);
        const Order half = orderOf({shipped("11", "201", "JX12345"), shipped("12", "202", "OLD2")}, account);
        STEP(shipment, half, account, Kind::Correct, 2, "202");
        const Order all = orderOf({shipped("11", "201", "JX12345"), shipped("12", "202", "JX12346")}, account);
        STEP(shipment, all, account, Kind::Done, 0, "");
        PROGRESS(shipment, all, account, 1, 1);
    }

    void aCancellationNamesUnitsUnlessItIsTheWholeOrder()
    {
        const TikTokAccount account = accountIn("GB");
        const auto cancelling = [](Shipment shipment) {
            shipment.purpose = Purpose::Cancel;
            shipment.words = QStringLiteral("r");
            return shipment;
        };
        const Order open = orderOf({{"11", "111"}, {"12", "111"}}, account);
        STEP(cancelling(tiktokShipment(open, {ids("11 12")})), open, account, Kind::Cancel, 0, "");
        QCOMPARE(bodyOf(cancelling(tiktokShipment(open, {ids("11 12")})), open, account),
                 QByteArray(R"({"cancel_reason":"r","order_id":"1"})"));
        QCOMPARE(bodyOf(cancelling(tiktokShipment(open, {ids("12")})), open, account),
                 QByteArray(R"({"cancel_reason":"r","order_id":"1","order_line_item_ids":["12"]})"));
        // What shipped stays: the rest is not the whole order.
        const Order half = orderOf({shipped("11", "201", "JX1"), {"12", "111"}}, account);
        QCOMPARE(bodyOf(cancelling(tiktokShipment(half, {ids("12")})), half, account),
                 QByteArray(R"({"cancel_reason":"r","order_id":"1","order_line_item_ids":["12"]})"));
        // What was cancelled before is nothing that could be meant.
        const Order rest = orderOf({{"11", "111", "KETTLE", "CANCELLED"}, {"12", "111"}}, account);
        QCOMPARE(bodyOf(cancelling(tiktokShipment(rest, {ids("12")})), rest, account),
                 QByteArray(R"({"cancel_reason":"r","order_id":"1"})"));
        const Order gone = orderOf({{"11", "111", "KETTLE", "CANCELLED"}, {"12", "111", "KETTLE", "CANCELLED"}}, account);
        STEP(cancelling(tiktokShipment(gone, {ids("12")})), gone, account, Kind::Done, 0, "");
    }

    void aBundlesUnitIsNamedOnce()
    {
        const TikTokAccount account = accountIn("GB");
        const QByteArray bundle = R"(,"combined_listing_skus":[{"sku_id":"901","sku_count":1,"seller_sku":"CAP"},)"
                                  R"({"sku_id":"902","sku_count":3,"seller_sku":"SOCK"}])";
        const Order order = orderOf({{"11", "111", "SET", "TO_FULFILL", {}, bundle}, {"12", "111"}}, account);
        const Shipment shipment = tiktokShipment(order, {ids("11 12")});
        QCOMPARE(shipment.units(), 5);
        QCOMPARE(tiktokUnitsIn(shipment, 1), ids("11 12"));
        QVERIFY(tiktokUnitsIn(shipment, 2).isEmpty());
    }

    void aTrackingNumberLeavesWithoutBlanksAndHyphens()
    {
        const TikTokAccount account = accountIn("GB");
        const Order order = orderOf({{"11", "111"}}, account);
        Shipment shipment = tiktokShipment(order, {ids("11")});
        shipment.packages.front().trackingNumber = QStringLiteral("jx 123-45 gb");
        QCOMPARE(bodyOf(shipment, order, account),
                 QByteArray(R"({"order_line_item_ids":["11"],"shipping_provider_id":"9","tracking_number":"JX12345GB"})"));
    }

    void ofAMarkThatGotLostTheOrderTells()
    {
        TikTokSeller seller;
        seller.learnProviders();
        const Order before = orderOf({{"11", "111"}, {"12", "111"}}, seller.account);
        const Shipment shipment = tiktokShipment(before, {ids("11"), ids("12")});
        seller.server.hangUp();
        const auto lost = seller.wait(seller.channel->ship(shipment, before, QStringLiteral("id-1")));
        QCOMPARE(lost.error().trouble, ChannelTrouble::Unknown);
        seller.answer(tiktokOrders({tiktokOrderJson("1", {shipped("11", "201", "JX12345"), {"12", "111"}})}));
        const auto shown = seller.wait(seller.channel->order(OrderId(QStringLiteral("1"))));
        QCOMPARE(seller.channel->progress(shipment, *shown).done, 1);
        seller.answer(R"({"order_id":"1","package_id":"202","warning":{"message":"match more than one provider"}})");
        seller.answer(tiktokOrders({tiktokOrderJson("1", {shipped("11", "201", "JX12345"), shipped("12", "202", "JX12346")})}));
        const auto done = seller.wait(seller.channel->ship(shipment, *shown, QStringLiteral("id-2")));
        QVERIFY(done);
        QCOMPARE(done->answerId, QStringLiteral("their-id"));
        QCOMPARE(seller.channel->progress(shipment, *done), (Progress{2, 2}));
        QCOMPARE(seller.acts().size(), size_t(2));
        QVERIFY(seller.acts()[1].body.contains(R"("order_line_item_ids":["12"])"));
        // Nothing is left: asked again, only the order is read.
        seller.answer(tiktokOrders({tiktokOrderJson("1", {shipped("11", "201", "JX12345"), shipped("12", "202", "JX12346")})}));
        QVERIFY(seller.wait(seller.channel->ship(shipment, *done, QStringLiteral("id-3"))));
        QCOMPARE(seller.acts().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TikTokStepsTest)
#include "tst_tiktoksteps.moc"
