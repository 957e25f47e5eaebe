// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What is found wrong with a shipment before anything is sent.
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;

namespace {

using Why = ShipmentObjection::Why;

const QByteArray bundle = QByteArrayLiteral(R"(,"combined_listing_skus":[{"sku_id":"901","sku_count":1,"seller_sku":"CAP"},)"
                                            R"({"sku_id":"902","sku_count":3,"seller_sku":"SOCK"}])");

TikTokAccount account()
{
    TikTokAccount account;
    account.id = AccountId(QStringLiteral("a"));
    account.market = *tiktokMarket(QStringLiteral("GB"));
    return account;
}

Order plainOrder()
{
    return tiktokOrder(tiktokOrderJson("1", {{"11", "111"}, {"12", "111"}, {"13", "111", "CAP"}}), account());
}

Order bundleOrder()
{
    return tiktokOrder(
        tiktokOrderJson("1", {{"11", "111", "SET", "TO_FULFILL", {}, bundle}, {"12", "111", "SET", "TO_FULFILL", {}, bundle}}), account());
}

QStringList ids(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

Shipment wholeOrder()
{
    return tiktokShipment(plainOrder(), {ids("11 12"), ids("13")});
}

ShipmentPart &partOf(Shipment &shipment, const char *line)
{
    return *std::find_if(shipment.parts.begin(), shipment.parts.end(),
                         [line](const ShipmentPart &part) { return part.line == QLatin1String(line); });
}

std::vector<ChannelCarrier> providers()
{
    ChannelCarrier royalMail;
    royalMail.carrier = QStringLiteral("royal-mail");
    royalMail.code = QStringLiteral("9");
    royalMail.name = QStringLiteral("Royal Mail");
    return {royalMail};
}

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1625484268, Qt::UTC);
}

std::optional<ShipmentObjection> objectionTo(const Shipment &shipment, const Order &order)
{
    return tiktokObjection(shipment, order, providers(), now());
}

} // namespace

#define OBJECTS(shipment, order, reason)                                                                                                   \
    do {                                                                                                                                   \
        const auto objection = objectionTo(shipment, order);                                                                               \
        QVERIFY(objection);                                                                                                                \
        QCOMPARE(int(objection->why), int(reason));                                                                                        \
    } while (false)

class TikTokObjectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeShipmentIsFine()
    {
        QVERIFY(!objectionTo(wholeOrder(), plainOrder()));
        QVERIFY(!objectionTo(tiktokShipment(bundleOrder(), {ids("11"), ids("12")}), bundleOrder()));
    }

    void nothingIsNoShipment()
    {
        Shipment shipment = wholeOrder();
        shipment.parts.clear();
        OBJECTS(shipment, plainOrder(), Why::NothingToShip);
    }

    void itLeftInThePast()
    {
        Shipment shipment = wholeOrder();
        shipment.shippedAt = now().addSecs(1);
        OBJECTS(shipment, plainOrder(), Why::ShipTimeInFuture);
        shipment.shippedAt = {};
        OBJECTS(shipment, plainOrder(), Why::ShipTimeInFuture);
    }

    void linesAreThoseOfTheOrder()
    {
        Shipment shipment = wholeOrder();
        shipment.parts.front().line = QStringLiteral("id-OTHER");
        OBJECTS(shipment, plainOrder(), Why::UnknownLine);
        QCOMPARE(objectionTo(shipment, plainOrder())->line, QStringLiteral("id-OTHER"));
    }

    void aUnitTravelsInOneBox()
    {
        Shipment shipment = wholeOrder();
        shipment.parts.front().packages = {1, 2};
        OBJECTS(shipment, plainOrder(), Why::UnitInSeveralBoxes);
        shipment.parts.front().packages.clear();
        OBJECTS(shipment, plainOrder(), Why::UnitInSeveralBoxes);
    }

    void moreThanTheOrderHasIsTooMuch()
    {
        Shipment shipment = wholeOrder();
        partOf(shipment, "id-KETTLE").quantity = 3;
        OBJECTS(shipment, plainOrder(), Why::QuantityTooHigh);
        QCOMPARE(objectionTo(shipment, plainOrder())->line, QStringLiteral("id-KETTLE"));
    }

    void lessThanOrderedIsDeclaredShort()
    {
        Shipment shipment = tiktokShipment(plainOrder(), {ids("11 13")});
        OBJECTS(shipment, plainOrder(), Why::QuantityTooLow);
        QCOMPARE(objectionTo(shipment, plainOrder())->line, QStringLiteral("id-KETTLE"));
        shipment.isShort = true;
        QVERIFY(!objectionTo(shipment, plainOrder()));
    }

    void whatIsCancelledOrShippedNeedNotBeInIt()
    {
        const Order order = tiktokOrder(
            tiktokOrderJson("1", {{"11", "111", "KETTLE", "CANCELLED"}, {"12", "111"}, {"13", "112", "CAP", "FULFILLING", "X"}}),
            account());
        QVERIFY(!objectionTo(tiktokShipment(order, {ids("12")}), order));
    }

    void aBundleIsNotTakenApart()
    {
        // A part of a bundle's units is missing.
        Shipment shipment = tiktokShipment(bundleOrder(), {ids("11 12")});
        shipment.isShort = true;
        partOf(shipment, "id-SET/902").quantity = 5;
        OBJECTS(shipment, bundleOrder(), Why::BundleSplit);
        // One of its single products stays behind whole.
        shipment = tiktokShipment(bundleOrder(), {ids("11 12")});
        shipment.isShort = true;
        ShipmentPart &socks = partOf(shipment, "id-SET/902");
        socks.quantity = 3;
        socks.unitIds = ids("11");
        OBJECTS(shipment, bundleOrder(), Why::BundleSplit);
        // Its single products travel in different boxes.
        shipment = tiktokShipment(bundleOrder(), {ids("11"), ids("12")});
        shipment.parts[0].packages = {2};
        OBJECTS(shipment, bundleOrder(), Why::BundleSplit);
    }

    void aBoxHoldsWhatTheMarketplaceAllows()
    {
        Order order = plainOrder();
        order.boxes = {true, true, 1, {}};
        const Shipment shipment = wholeOrder();
        OBJECTS(shipment, order, Why::BoxTooFull);
        QCOMPARE(objectionTo(shipment, order)->package, 1);
        QCOMPARE(objectionTo(shipment, order)->detail, QStringLiteral("1"));
        order.boxes.mostUnits = 2;
        QVERIFY(!objectionTo(shipment, order));
        order.boxes = {true, true, 0, {}};
        QVERIFY(!objectionTo(shipment, order));
    }

    void anOrderThatMustStayTogetherGoesInOneBox()
    {
        Order order = plainOrder();
        order.boxes = {false, false, 0, QStringLiteral("Presale")};
        OBJECTS(wholeOrder(), order, Why::SplitForbidden);
        QCOMPARE(objectionTo(wholeOrder(), order)->detail, QStringLiteral("Presale"));
        QVERIFY(!objectionTo(tiktokShipment(plainOrder(), {ids("11 12 13")}), order));
    }

    void aBoxHasANumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("why");
        QTest::newRow("none") << QString() << int(Why::TrackingMissing);
        QTest::newRow("only blanks and hyphens") << QStringLiteral(" - ") << int(Why::TrackingMissing);
        QTest::newRow("not plain") << QStringLiteral("JX12é45") << int(Why::TrackingMalformed);
        QTest::newRow("control character") << QStringLiteral("JX12\u000145") << int(Why::TrackingMalformed);
    }

    void aBoxHasANumber()
    {
        QFETCH(const QString, number);
        QFETCH(const int, why);
        Shipment shipment = wholeOrder();
        shipment.packages[1].trackingNumber = number;
        OBJECTS(shipment, plainOrder(), why);
        QCOMPARE(objectionTo(shipment, plainOrder())->package, 2);
    }

    void aCarrierIsOneOfThoseListedForTheOrder()
    {
        Shipment shipment = wholeOrder();
        shipment.packages[1].carrier = QStringLiteral("evri");
        shipment.packages[1].carrierName = QStringLiteral("Evri");
        OBJECTS(shipment, plainOrder(), Why::CarrierUnlisted);
        QCOMPARE(objectionTo(shipment, plainOrder())->package, 2);
        QCOMPARE(objectionTo(shipment, plainOrder())->detail, QStringLiteral("Evri"));
        // By its name when the key says nothing.
        shipment.packages[1].carrier.clear();
        shipment.packages[1].carrierName = QStringLiteral("ROYAL-MAIL");
        QVERIFY(!objectionTo(shipment, plainOrder()));
    }

    void aBoxWhoseLabelTheMarketplaceIssuesNeedsNeither()
    {
        QVERIFY(!tiktokObjection(withIssuedLabels(wholeOrder()), plainOrder(), {}, now()));
    }

    void aCancellationNeedsOnlyUnits()
    {
        Shipment shipment = tiktokShipment(plainOrder(), {ids("11")});
        shipment.purpose = Purpose::Cancel;
        shipment.packages.clear();
        shipment.shippedAt = {};
        QVERIFY(!objectionTo(shipment, plainOrder()));
        shipment.parts.clear();
        OBJECTS(shipment, plainOrder(), Why::NothingToShip);
    }

    void aCorrectionNeedsANumberAndACarrierButNoTime()
    {
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING", "OLD1"}, {"12", "112"}}), account());
        Shipment shipment = tiktokShipment(order, {ids("11")});
        shipment.purpose = Purpose::Correct;
        shipment.shippedAt = {};
        QVERIFY(!objectionTo(shipment, order));
        shipment.packages[0].trackingNumber.clear();
        OBJECTS(shipment, order, Why::TrackingMissing);
    }

    void correctionsAreForOwnLabelsOfWhatLeft()
    {
        using Reason = CorrectionRule::Why;
        const TikTokSeller seller;
        const Order open = plainOrder();
        QCOMPARE(int(seller.channel->correctionRule(open, now(), 0, now()).why), int(Reason::NotShipped));
        const QByteArray left = tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING", "OLD1"}, {"12", "112"}});
        const Order gone = tiktokOrder(left, account());
        const QDateTime leftAt = now().addDays(-1);
        QCOMPARE(int(seller.channel->correctionRule(gone, leftAt, 0, now()).why), int(Reason::Allowed));
        QCOMPARE(seller.channel->correctionRule(gone, leftAt, 0, now()).times, 1);
        QCOMPARE(int(seller.channel->correctionRule(gone, leftAt, 1, now()).why), int(Reason::Used));
        const QDateTime until = seller.channel->correctionRule(gone, leftAt, 0, now()).until;
        QCOMPARE(int(seller.channel->correctionRule(gone, leftAt, 0, until).why), int(Reason::Allowed));
        QCOMPARE(int(seller.channel->correctionRule(gone, leftAt, 0, until.addSecs(1)).why), int(Reason::TooLate));
        const Order issued = tiktokOrder(tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING"}}, R"(,"shipping_type":"TIKTOK")"),
                                         account());
        QCOMPARE(int(seller.channel->correctionRule(issued, now(), 0, now()).why), int(Reason::OwnLabel));
    }
};

QTEST_GUILESS_MAIN(TikTokObjectionsTest)
#include "tst_tiktokobjections.moc"
