// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What the legacy API is documented to get, held against the bytes that arrived; every literal is written here.
#include "tests/channel/support/walmartseller.h"

#include <QTest>

using namespace packbench;

namespace {

const QByteArray sampleId = QByteArrayLiteral("b3261d2d-028a-4ef7-8602-633c23200af6");

OrderId sampleOrder()
{
    return OrderId(QStringLiteral("2575193093772"));
}

} // namespace

#define HAS_LINE(request, line) QVERIFY2((request).bytes.contains("\r\n" line "\r\n"), (request).bytes.constData())

class WalmartLegacyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<WalmartSeller>(WalmartAccount::Flavour::Legacy); }

    void acknowledgingSendsWhatItsPageNames()
    {
        m_seller->server.answer(200, walmartOrderJson("Acknowledged"));
        const auto order = m_seller->wait(m_seller->channel->acknowledge(sampleOrder(), QString::fromLatin1(sampleId)));
        QVERIFY(order);
        const RawRequest &request = m_seller->server.last();
        QVERIFY(request.bytes.startsWith("POST /v3/ca/orders/2575193093772/acknowledge HTTP/1.1\r\n"));
        QVERIFY(request.body.isEmpty());
        HAS_LINE(request, "Content-Length: 0");
        checkHeaders(request, "POST", "/v3/ca/orders/2575193093772/acknowledge");
    }

    void shippingSendsWhatItsPageNames()
    {
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(oneBoxShipment(), {}, QString::fromLatin1(sampleId))));
        const RawRequest &request = m_seller->server.last();
        QVERIFY(request.bytes.startsWith("POST /v3/ca/orders/2575193093772/shipping HTTP/1.1\r\n"));
        HAS_LINE(request, "Content-Type: application/json");
        checkHeaders(request, "POST", "/v3/ca/orders/2575193093772/shipping");
        QCOMPARE(request.body,
                 QByteArray(R"({"orderShipment":{"orderLines":{"orderLine":[{"lineNumber":"1","orderLineStatuses":{"orderLineStatus":[)"
                            R"({"status":"Shipped","statusQuantity":{"amount":"1","unitOfMeasurement":"EACH"},)"
                            R"("trackingInfo":{"carrierName":{"carrier":"CPC"},"methodCode":"Standard","shipDateTime":1710430215000,)"
                            R"("trackingNumber":"4002123456789013",)"
                            R"("trackingURL":"https://www.canadapost-postescanada.ca/track-reperage/en#/details/4002123456789013"}}]},)"
                            R"("shipFromCountry":"CA"}]}}})"));
    }

    void shippingInSeveralPackagesSendsWhatItsPageNames()
    {
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(twoBoxShipment(), {}, QString::fromLatin1(sampleId))));
        const RawRequest &request = m_seller->server.last();
        QVERIFY(request.bytes.startsWith("POST /v3/ca/orders/2575193093772/multiPackageShipping HTTP/1.1\r\n"));
        HAS_LINE(request, "Content-Type: application/json");
        checkHeaders(request, "POST", "/v3/ca/orders/2575193093772/multiPackageShipping");
        QCOMPARE(request.body, QByteArrayLiteral("{") + severalPackages + "}");
    }

    void severalPackagesCanBeWrapped()
    {
        m_seller = std::make_unique<WalmartSeller>(
            WalmartAccount::Flavour::Legacy,
            QJsonObject{{QStringLiteral("multiPackageWrapper"), true},
                        {QStringLiteral("multiPackagePath"), QStringLiteral("/v4/{purchaseOrderId}/packages")}});
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(twoBoxShipment(), {}, QString::fromLatin1(sampleId))));
        QCOMPARE(m_seller->server.last().target, QByteArray("/v4/2575193093772/packages"));
        QCOMPARE(m_seller->server.last().body, QByteArrayLiteral(R"({"orderShipment":{)") + severalPackages + "}}");
    }

    void aCarrierOffTheListGoesByNameWithItsUrl()
    {
        Shipment shipment = oneBoxShipment();
        shipment.packages = {{1, QStringLiteral("INTLCMD012345678"), QStringLiteral("intelcom"), QStringLiteral("Intelcom"),
                              QStringLiteral("https://dragonflyshipping.ca/track-your-package/?tracking-id=INTLCMD012345678")}};
        m_seller->server.answer(200, walmartOrderJson("Shipped"));
        QVERIFY(m_seller->wait(m_seller->channel->ship(shipment, {}, QString())));
        QCOMPARE(m_seller->server.last().body,
                 QByteArray(R"({"orderShipment":{"orderLines":{"orderLine":[{"lineNumber":"1","orderLineStatuses":{"orderLineStatus":[)"
                            R"({"status":"Shipped","statusQuantity":{"amount":"1","unitOfMeasurement":"EACH"},)"
                            R"("trackingInfo":{"carrierName":{"otherCarrier":"Intelcom"},"methodCode":"Standard",)"
                            R"("shipDateTime":1710430215000,"trackingNumber":"INTLCMD012345678",)"
                            R"("trackingURL":"https://dragonflyshipping.ca/track-your-package/?tracking-id=INTLCMD012345678"}}]},)"
                            R"("shipFromCountry":"CA"}]}}})"));
    }

    void listingAsksForTheWindowAndTheLargestPage()
    {
        m_seller->server.answer(200, R"({"list":{"meta":{"nextCursor":null},"elements":{"order":[]}}})");
        QVERIFY(m_seller->wait(m_seller->channel->orders(m_seller->window(), QString())));
        const RawRequest &request = m_seller->server.last();
        const QByteArray target = "/v3/ca/orders?createdStartDate=2016-08-16T10%3A30%3A15Z&createdEndDate=2016-08-17T00%3A00%3A00Z"
                                  "&limit=200&productInfo=true";
        QCOMPARE(request.target, target);
        QVERIFY(!request.has("Content-Type"));
        checkHeaders(request, "GET", target, "00000000-0000-4000-8000-000000000001");
    }

    void everyAttemptHasACorrelationIdOfItsOwn()
    {
        m_seller->server.answer(200, walmartOrderJson());
        m_seller->server.answer(200, walmartOrderJson());
        QVERIFY(m_seller->wait(m_seller->channel->order(sampleOrder())));
        QVERIFY(m_seller->wait(m_seller->channel->order(sampleOrder())));
        HAS_LINE(m_seller->server.requests().at(0), "WM_QOS.CORRELATION_ID: 00000000-0000-4000-8000-000000000001");
        HAS_LINE(m_seller->server.requests().at(1), "WM_QOS.CORRELATION_ID: 00000000-0000-4000-8000-000000000002");
    }

    void anOrderIdCannotLeaveItsPlaceInThePath()
    {
        m_seller->server.answer(404, R"({"errors":{"error":[{"code":"CONTENT_NOT_FOUND.GMP_ORDER_API"}]}})");
        QVERIFY(!m_seller->wait(m_seller->channel->order(OrderId(QStringLiteral("1/2?a=b#c")))));
        QCOMPARE(m_seller->server.last().target, QByteArray("/v3/ca/orders/1%2F2%3Fa%3Db%23c"));
    }

private:
    void checkHeaders(const RawRequest &request, const QByteArray &method, const QByteArray &target, const QByteArray &id = sampleId)
    {
        HAS_LINE(request, "WM_SVC.NAME: Walmart Service Name");
        QCOMPARE(request.header("WM_QOS.CORRELATION_ID"), id);
        HAS_LINE(request, "WM_SEC.TIMESTAMP: 1443748249449");
        HAS_LINE(request, "WM_CONSUMER.ID: b68d2a72-0000-4b2c-9d3e-25f3a5c9a9a1");
        HAS_LINE(request, "WM_CONSUMER.CHANNEL.TYPE: 7b2c8dab-c79c-4cee-97fb-0ac399e17ade");
        HAS_LINE(request, "Accept: application/json");
        const QByteArray signedText = "b68d2a72-0000-4b2c-9d3e-25f3a5c9a9a1\n" + m_seller->server.url() + target + "\n" + method
                                      + "\n1443748249449\n";
        QVERIFY(opensslAccepts(m_seller->key.publicPem, signedText, request.header("WM_SEC.AUTH_SIGNATURE")));
        QVERIFY(!opensslAccepts(m_seller->key.publicPem, signedText + "\n", request.header("WM_SEC.AUTH_SIGNATURE")));
    }

    const QByteArray severalPackages =
        R"("orderLines":{"orderLine":[{"lineNumber":"1","orderLineStatuses":{"orderLineStatus":[)"
        R"({"shipmentPackages":{"shipmentPackage":[)"
        R"({"carrierName":{"carrier":"CPC"},"methodCode":"Standard","shipDateTime":"2024-03-14T15:30:15.000Z",)"
        R"("trackingNumber":"4002123456789014",)"
        R"("trackingURL":"https://www.canadapost-postescanada.ca/track-reperage/en#/details/4002123456789014"},)"
        R"({"carrierName":{"carrier":"CPC"},"methodCode":"Standard","shipDateTime":"2024-03-14T15:30:15.000Z",)"
        R"("trackingNumber":"4002123456789015",)"
        R"("trackingURL":"https://www.canadapost-postescanada.ca/track-reperage/en#/details/4002123456789015"}]},)"
        R"("status":"Shipped","statusQuantity":{"amount":"1","unitOfMeasurement":"EACH"}}]},"shipFromCountry":"CA"}]})";
    std::unique_ptr<WalmartSeller> m_seller;
};

QTEST_GUILESS_MAIN(WalmartLegacyTest)
#include "tst_walmartlegacy.moc"
