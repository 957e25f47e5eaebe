// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Cancelling units and correcting what was told of a shipment, held against the bytes that arrived.
#include "channel/walmart/walmartrules.h"
#include "tests/channel/support/walmartseller.h"

#include <QTest>

using namespace packbench;

namespace {

const QString requestId = QStringLiteral("b3261d2d-028a-4ef7-8602-633c23200af6");
const QString lineOne = QStringLiteral("1");

Shipment cancellation(int quantity = 1)
{
    Shipment shipment = oneBoxShipment();
    shipment.purpose = Purpose::Cancel;
    shipment.packages.clear();
    shipment.words = QStringLiteral("CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    shipment.parts = {{lineOne, quantity, QStringLiteral("EACH"), {}}};
    return shipment;
}

Shipment correction()
{
    Shipment shipment = oneBoxShipment();
    shipment.purpose = Purpose::Correct;
    return shipment;
}

Order orderWith(LineState state, int quantity)
{
    Order order;
    order.key = {AccountId(QStringLiteral("a")), OrderId(QStringLiteral("2575193093772"))};
    OrderLine line;
    line.number = lineOne;
    line.quantity = quantity;
    line.parts = {LinePart{state, quantity, {}, {}, {}}};
    order.lines = {line};
    return order;
}

} // namespace

class WalmartChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Legacy); }

    void cancellingSendsUnitsAndTheirReason()
    {
        m_seller->server.answer(200, walmartOrderJson("Cancelled"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(cancellation(), {}, requestId)));
        const RawRequest &request = m_seller->server.last();
        QVERIFY(request.bytes.startsWith("POST /v3/ca/orders/2575193093772/cancel HTTP/1.1\r\n"));
        QCOMPARE(
            request.body,
            QByteArray(
                "{\"orderCancellation\":{\"orderLines\":{\"orderLine\":[{\"lineNumber\":\"1\",\"orderLineStatuses\":{\"orderLineStatus\":["
                "{\"cancellationReason\":\"CUSTOMER_REQUESTED_SELLER_TO_CANCEL\",\"status\":\"Cancelled\","
                "\"statusQuantity\":{\"amount\":\"1\",\"unitOfMeasurement\":\"EACH\"}}]}}]}}}"));
    }

    void theGlobalApiCancelsAtItsOwnAddress()
    {
        m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Global);
        m_seller->server.answer(200, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":900}");
        m_seller->server.answer(200, walmartOrderJson("Cancelled"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(cancellation(), {}, requestId)));
        QVERIFY(m_seller->server.last().bytes.startsWith("POST /v3/orders/2575193093772/cancel HTTP/1.1\r\n"));
    }

    void cancellingIsSaidAsXmlWhereJsonIsNotTaken()
    {
        m_seller->server.answer(415, "{}");
        m_seller->server.answer(200, walmartOrderJson("Cancelled"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(cancellation(), {}, requestId)));
        QCOMPARE(
            m_seller->server.last().body.simplified(),
            QByteArray(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><orderCancellation xmlns=\"http://walmart.com/mp/v3/orders\">"
                "<orderLines><orderLine><lineNumber>1</lineNumber><orderLineStatuses><orderLineStatus>"
                "<status>Cancelled</status><cancellationReason>CUSTOMER_REQUESTED_SELLER_TO_CANCEL</cancellationReason>"
                "<statusQuantity><unitOfMeasurement>EACH</unitOfMeasurement><amount>1</amount></statusQuantity>"
                "</orderLineStatus></orderLineStatuses></orderLine></orderLines></orderCancellation>"));
    }

    void aCorrectionIsAShippingCallWithItsModeInTheBody()
    {
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(correction(), {}, requestId)));
        const RawRequest &request = m_seller->server.last();
        QCOMPARE(request.target, QByteArray("/v3/ca/orders/2575193093772/shipping"));
        QVERIFY2(request.body.startsWith("{\"orderShipment\":{\"orderLines\":"), request.body.constData());
        QVERIFY2(request.body.endsWith("\"shipFromCountry\":\"CA\"}]},\"processMode\":\"PARTIAL_UPDATE\"}}"), request.body.constData());
    }

    void aFirstShipmentHasNoMode()
    {
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(oneBoxShipment(), {}, requestId)));
        QVERIFY(!m_seller->server.last().bytes.contains("processMode"));
        QVERIFY(!m_seller->server.last().body.contains("processMode"));
    }

    void modeAndItsPlaceAreSettings()
    {
        m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Legacy,
                                                   QJsonObject{{QStringLiteral("processMode"), QStringLiteral("TRACKING_UPDATE")},
                                                               {QStringLiteral("processModePlace"), QStringLiteral("query")}});
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(correction(), {}, requestId)));
        QCOMPARE(m_seller->server.last().target, QByteArray("/v3/ca/orders/2575193093772/shipping?processMode=TRACKING_UPDATE"));
        QVERIFY(!m_seller->server.last().body.contains("processMode"));
    }

    void aCorrectionOfSeveralPackagesNamesThemAll()
    {
        Shipment shipment = twoBoxShipment();
        shipment.purpose = Purpose::Correct;
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(shipment, {}, requestId)));
        const RawRequest &request = m_seller->server.last();
        QCOMPARE(request.target, QByteArray("/v3/ca/orders/2575193093772/multiPackageShipping"));
        QVERIFY2(request.body.startsWith("{\"orderLines\":") && request.body.endsWith("\"processMode\":\"PARTIAL_UPDATE\"}"),
                 request.body.constData());
        for (const ShipmentPackage &package : shipment.packages)
            QVERIFY(request.body.contains(package.trackingNumber.toLatin1()));
    }

    void theModeStandsFirstInXml()
    {
        m_seller->server.answer(415, "{}");
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(correction(), {}, requestId)));
        QVERIFY(m_seller->server.last().body.contains(
            "<orderShipment xmlns=\"http://walmart.com/mp/v3/orders\"><processMode>PARTIAL_UPDATE</processMode><orderLines>"));
    }

    void unitsThatLeftAreNotCancelled()
    {
        const auto objection = [this](const Order &order, int quantity) {
            return m_seller->channel->objection(cancellation(quantity), order, m_seller->clock.now());
        };
        QVERIFY(!objection(orderWith(LineState::Acknowledged, 2), 2));
        QVERIFY(!objection(orderWith(LineState::New, 2), 1));
        QCOMPARE(int(objection(orderWith(LineState::Acknowledged, 2), 3)->why), int(ShipmentObjection::Why::QuantityTooHigh));
        QCOMPARE(int(objection(orderWith(LineState::Shipped, 2), 1)->why), int(ShipmentObjection::Why::QuantityTooHigh));
    }

    void onlyWhatLeftIsCorrected()
    {
        using Reason = CorrectionRule::Why;
        const auto rule = [this](LineState state, int corrected) {
            return m_seller->channel->correctionRule(orderWith(state, 1), m_seller->clock.now(), corrected, m_seller->clock.now());
        };
        QCOMPARE(int(rule(LineState::Acknowledged, 0).why), int(Reason::NotShipped));
        // No number and no end are named by the channel.
        QCOMPARE(int(rule(LineState::Shipped, 5).why), int(Reason::Allowed));
        QCOMPARE(rule(LineState::Shipped, 5).times, 0);
        QVERIFY(!rule(LineState::Shipped, 5).until.isValid());
        QVERIFY(!m_seller->channel->objection(correction(), orderWith(LineState::Shipped, 1), correction().shippedAt));
        QVERIFY(m_seller->channel->objection(correction(), orderWith(LineState::Acknowledged, 1), correction().shippedAt));
    }

    void whatWasCancelledBeforeDoesNotPassForThisCancellation()
    {
        Order order = orderWith(LineState::Acknowledged, 2);
        order.lines[0].parts = {LinePart{LineState::Cancelled, 1, {}, {}, {}}, LinePart{LineState::Acknowledged, 1, {}, {}, {}}};
        QCOMPARE(int(standingOf(cancellation(), order)), int(Standing::Absent));
        order.lines[0].parts = {LinePart{LineState::Cancelled, 2, {}, {}, {}}};
        QCOMPARE(int(standingOf(cancellation(), order)), int(Standing::Present));
    }

    void bothReasonsOfTheMarketCanBeChosen()
    {
        QStringList codes;
        const auto reasons = m_seller->channel->cancelReasons();
        for (const auto &[code, meaning] : reasons)
            codes << code;
        QCOMPARE(codes, (QStringList{QStringLiteral("CANCEL_BY_SELLER"), QStringLiteral("CUSTOMER_REQUESTED_SELLER_TO_CANCEL")}));
        QVERIFY(m_seller->channel->capabilities().cancels);
    }

private:
    std::unique_ptr<WalmartSeller> m_seller;
};

QTEST_GUILESS_MAIN(WalmartChangesTest)
#include "tst_walmartchanges.moc"
