// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartcarriers.h"
#include "channel/walmart/walmartrules.h"
#include "tests/channel/support/walmartseller.h"

#include <QTest>
#include <functional>

using namespace packbench;

namespace {

using Why = ShipmentObjection::Why;
using Change = std::function<void(Shipment &, Order &, WalmartAccount &)>;

const QString lineOne = QStringLiteral("1");
const QString lineTwo = QStringLiteral("2");
const QDateTime shipTime(QDate(2024, 3, 14), QTime(15, 30, 15), Qt::UTC);

/// Line 1 of three units, line 2 of one, all acknowledged.
Order fourUnits()
{
    Order order;
    order.key = {AccountId(QStringLiteral("a")), OrderId(QStringLiteral("2575193093772"))};
    for (const auto &[number, quantity] : {std::pair(lineOne, 3), std::pair(lineTwo, 1)}) {
        OrderLine line;
        line.number = number;
        line.sku = number;
        line.quantity = quantity;
        line.parts = {LinePart{LineState::Acknowledged, quantity, {}, {}, {}}};
        order.lines.push_back(line);
    }
    return order;
}

/// Two units of line 1 in box 1, the third in boxes 1 and 2, line 2 in box 2.
Shipment allFour()
{
    Shipment shipment = twoBoxShipment();
    const QString each = QStringLiteral("EACH");
    shipment.parts = {{lineOne, 2, each, {1}}, {lineOne, 1, each, {1, 2}}, {lineTwo, 1, each, {2}}};
    return shipment;
}

ShipmentObjection because(Why why, const QString &line = {}, int package = 0, const QString &detail = {})
{
    return {why, line, package, detail};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class WalmartRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundShipmentMeetsNoObjection_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("as it is") << Change([](Shipment &, Order &, WalmartAccount &) {});
        QTest::newRow("a line of three over two boxes") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            shipment.parts = {{lineOne, 2, {}, {1}}, {lineOne, 1, {}, {2}}, {lineTwo, 1, {}, {2}}};
        });
        QTest::newRow("short on purpose") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            shipment.isShort = true;
            shipment.parts.pop_back();
        });
        QTest::newRow("the remainder of an order") << Change([](Shipment &shipment, Order &order, WalmartAccount &) {
            order.lines[0].parts = {{LineState::Acknowledged, 1, {}, {}, {}}, {LineState::Shipped, 2, {}, {}, {}}};
            shipment.parts.erase(shipment.parts.begin());
        });
        QTest::newRow("a still new order") << Change(
            [](Shipment &, Order &order, WalmartAccount &) { order.lines[0].parts[0].state = LineState::New; });
        QTest::newRow("letter mail without a number") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            for (ShipmentPackage &package : shipment.packages) {
                package = {package.number, {}, QStringLiteral("lettermail"), {}, {}};
            }
        });
        QTest::newRow("a carrier off the list with its URL") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            for (ShipmentPackage &package : shipment.packages) {
                package.carrier = QStringLiteral("intelcom");
                package.carrierName = QStringLiteral("Intelcom");
                package.trackingUrl = QStringLiteral("https://dragonflyshipping.ca/?id=1");
            }
        });
        QTest::newRow("spaces and hyphens in a number") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            shipment.packages[0].trackingNumber = QStringLiteral("4002-1234 5678 9014");
        });
        QTest::newRow("different carriers on different lines") << Change([](Shipment &shipment, Order &, WalmartAccount &) {
            shipment.parts = {{lineOne, 3, {}, {1}}, {lineTwo, 1, {}, {2}}};
            shipment.packages[1].carrier = QStringLiteral("ups");
        });
    }

    void aSoundShipmentMeetsNoObjection()
    {
        QFETCH(const Change, change);
        QCOMPARE(objectionAfter(change), std::optional<ShipmentObjection>());
    }

    void eachFaultIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ShipmentObjection>("objection");
        const auto row = [](const char *name, const ShipmentObjection &objection, std::function<void(Shipment &)> change) {
            QTest::newRow(name) << Change([change](Shipment &shipment, Order &, WalmartAccount &) { change(shipment); }) << objection;
        };
        row("nothing", because(Why::NothingToShip), [](Shipment &s) { s.parts.clear(); });
        row("no units", because(Why::NothingToShip, lineOne), [](Shipment &s) { s.parts[0].quantity = 0; });
        row("too many", because(Why::QuantityTooHigh, lineOne), [](Shipment &s) { s.parts[0].quantity = 3; });
        row("too few", because(Why::QuantityTooLow, lineOne), [](Shipment &s) { s.parts[0].quantity = 1; });
        row("a line forgotten", because(Why::QuantityTooLow, lineTwo), [](Shipment &s) { s.parts.pop_back(); });
        row("a line that is not there", because(Why::UnknownLine, QStringLiteral("9")),
            [](Shipment &s) { s.parts[0].line = QStringLiteral("9"); });
        row("no number", because(Why::TrackingMissing, {}, 2), [](Shipment &s) { s.packages[1].trackingNumber.clear(); });
        row("no box", because(Why::TrackingMissing, lineTwo), [](Shipment &s) { s.parts[2].packages.clear(); });
        row("a box that is not there", because(Why::TrackingMissing, lineTwo, 7), [](Shipment &s) { s.parts[2].packages = {7}; });
        row("signs in a number", because(Why::TrackingMalformed, {}, 1, QStringLiteral("4002_1")),
            [](Shipment &s) { s.packages[0].trackingNumber = QStringLiteral("4002_1"); });
        row("letters from elsewhere", because(Why::TrackingMalformed, {}, 1, QString::fromUtf8("40é")),
            [](Shipment &s) { s.packages[0].trackingNumber = QString::fromUtf8("40é"); });
        row("no carrier", because(Why::CarrierMissing, {}, 1), [](Shipment &s) {
            s.packages[0].carrier.clear();
            s.packages[0].carrierName.clear();
        });
        row("a carrier off the list without URL", because(Why::CarrierUrlMissing, {}, 1, QStringLiteral("Intelcom")), [](Shipment &s) {
            s.packages[0].carrier = QStringLiteral("intelcom");
            s.packages[0].carrierName = QStringLiteral("Intelcom");
        });
        row("two carriers on a line", because(Why::CarriersDiffer, lineOne, 2),
            [](Shipment &s) { s.packages[1].carrier = QStringLiteral("ups"); });
        row("several units in several boxes", because(Why::SplitQuantity, lineOne), [](Shipment &s) {
            s.parts = {{lineOne, 3, {}, {1, 2}}, {lineTwo, 1, {}, {2}}};
        });
        row("a service as method", because(Why::MethodUnknown, {}, 0, QStringLiteral("Ground")),
            [](Shipment &s) { s.method = QStringLiteral("Ground"); });
        row("tomorrow", because(Why::ShipTimeInFuture), [](Shipment &s) { s.shippedAt = shipTime.addMSecs(1); });
        row("no time", because(Why::ShipTimeInFuture), [](Shipment &s) { s.shippedAt = {}; });
        row("no country", because(Why::CountryMissing), [](Shipment &s) { s.shipFromCountry.clear(); });
        QTest::newRow("shipped already") << Change([](Shipment &, Order &order, WalmartAccount &) {
            order.lines[0].parts = {{LineState::Shipped, 3, {}, {}, {}}};
        }) << because(Why::QuantityTooHigh, lineOne);
        QTest::newRow("letter mail where numbers are wanted") << Change([](Shipment &shipment, Order &, WalmartAccount &account) {
            account.lettermailWithoutNumber = false;
            shipment.packages[0] = {1, {}, QStringLiteral("lettermail"), {}, {}};
        }) << because(Why::TrackingMissing, {}, 1);
    }

    void eachFaultIsNamed()
    {
        QFETCH(const Change, change);
        QFETCH(const ShipmentObjection, objection);
        const std::optional<ShipmentObjection> found = objectionAfter(change);
        QVERIFY(found);
        QCOMPARE(int(found->why), int(objection.why));
        QCOMPARE(found, std::optional<ShipmentObjection>(objection));
    }

    void theOrdersMethodIsEchoedWhereItIsOne_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("sent");
        QTest::newRow("standard") << QStringLiteral("Standard") << QStringLiteral("Standard");
        QTest::newRow("express") << QStringLiteral("Express") << QStringLiteral("Express");
        QTest::newRow("other spelling") << QStringLiteral("ONE_DAY") << QStringLiteral("OneDay");
        QTest::newRow("prose") << QStringLiteral("Oneday") << QStringLiteral("OneDay");
        QTest::newRow("white glove") << QStringLiteral("WHITE_GLOVE") << QStringLiteral("WhiteGlove");
        QTest::newRow("unknown") << QStringLiteral("Drone") << QStringLiteral("Standard");
        QTest::newRow("none") << QString() << QStringLiteral("Standard");
    }

    void theOrdersMethodIsEchoedWhereItIsOne()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, sent);
        QCOMPARE(walmartMethod(given), sent);
    }

    void theListHasTheTwentyCarriersOfTheApi()
    {
        QStringList codes;
        for (const ChannelCarrier &carrier : walmartCarriers()) {
            codes.append(carrier.code);
            QVERIFY(!carrier.name.isEmpty());
            QVERIFY(carrier.trackingUrl.isEmpty() || carrier.trackingUrl.contains(QLatin1String("%1")));
            QCOMPARE(carrier.needsTrackingNumber, carrier.code != QLatin1String("LETTERMAIL"));
        }
        codes.sort(Qt::CaseSensitive);
        QCOMPARE(codes.join(QLatin1Char(' ')),
                 QStringLiteral("17Track ASL CANPAR CEVA CPC DHL FEDEX_SWWEXPRESS FedEx GLB JIAYOU LETTERMAIL LOOMIS PCLINT "
                                "PURINTL_SWWGROUND SAMEDAY SWYFT TFORCE UBI UPS USPS"));
    }

private:
    static std::optional<ShipmentObjection> objectionAfter(const Change &change)
    {
        Shipment shipment = allFour();
        Order order = fourUnits();
        WalmartAccount account;
        change(shipment, order, account);
        return walmartObjection(shipment, order, account, shipTime);
    }
};

QTEST_GUILESS_MAIN(WalmartRulesTest)
#include "tst_walmartrules.moc"
