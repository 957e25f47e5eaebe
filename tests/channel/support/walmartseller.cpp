// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/channel/support/walmartseller.h"

#include <QTimeZone>

namespace packbench {

namespace {

/// One key for all tests of a program: making it takes longer than using it.
const FreshKey &sellersKey()
{
    static const FreshKey key = freshKey();
    return key;
}

QCoro::Task<Result<Secret, ChannelFailure>> secretOf(QByteArray text)
{
    co_return Secret(text);
}

} // namespace

WalmartSeller::WalmartSeller(WalmartAccount::Flavour flavour, const QJsonObject &more)
    : clock(QDateTime::fromMSecsSinceEpoch(1443748249449, Qt::UTC))
    , http(clock)
    , key(sellersKey())
{
    QJsonObject settings{{QStringLiteral("baseUrl"), QString::fromLatin1(server.url())},
                         {QStringLiteral("serviceName"), QStringLiteral("Walmart Service Name")},
                         {QStringLiteral("callSpacing"), 0}};
    if (flavour == WalmartAccount::Flavour::Legacy) {
        settings.insert(QStringLiteral("flavour"), QStringLiteral("legacy"));
        settings.insert(QStringLiteral("consumerId"), QStringLiteral("b68d2a72-0000-4b2c-9d3e-25f3a5c9a9a1"));
        settings.insert(QStringLiteral("channelType"), QStringLiteral("7b2c8dab-c79c-4cee-97fb-0ac399e17ade"));
    } else {
        settings.insert(QStringLiteral("flavour"), QStringLiteral("global"));
        settings.insert(QStringLiteral("clientId"), QStringLiteral("client-id"));
    }
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry) {
        settings.insert(entry.key(), entry.value());
    }
    const Result<QJsonObject, AccountProblem> valid = validWalmartSettings(settings);
    if (!valid) {
        qFatal("account refused: %s", qPrintable(valid.error().field));
    }
    account = walmartAccount(AccountId(QStringLiteral("a")), *valid);
    account.name = QStringLiteral("Walmart CA");
    const SecretSource secrets = [this](const QString &field) {
        return secretOf(field == QLatin1String("privateKey") ? key.privateKey : clientSecret);
    };
    channel = std::make_unique<WalmartChannel>(account, ChannelTools{http, clock, ids, secrets});
}

OrderWindow WalmartSeller::window() const
{
    return {QDateTime(QDate(2016, 8, 16), QTime(10, 30, 15), Qt::UTC), QDateTime(QDate(2016, 8, 17), QTime(0, 0), Qt::UTC)};
}

QByteArray walmartOrderJson(const QByteArray &status, int quantity, const QByteArray &trackingInfo)
{
    const QByteArray amount = QByteArray::number(quantity);
    return R"({"order":{"purchaseOrderId":"2575193093772","customerOrderId":"4021603841173","orderDate":1710234928000,)"
           R"("shippingInfo":{"methodCode":"Standard","estimatedShipDate":1710432000000,"postalAddress":{"name":"Marie Tremblay"}},)"
           R"("orderLines":{"orderLine":[{"lineNumber":"1","item":{"productName":"Kettle","sku":"KETTLE-17-SS"},)"
           R"("orderLineQuantity":{"unitOfMeasurement":"EACH","amount":")"
           + amount + R"("},"orderLineStatuses":{"orderLineStatus":[{"status":")" + status
           + R"(","statusQuantity":{"unitOfMeasurement":"EACH","amount":")" + amount + R"("},"trackingInfo":)" + trackingInfo + "}]}}]}}}";
}

Shipment oneBoxShipment()
{
    Shipment shipment;
    shipment.id = ShipmentId(QStringLiteral("s"));
    shipment.order = {AccountId(QStringLiteral("a")), OrderId(QStringLiteral("2575193093772"))};
    shipment.shippedAt = QDateTime(QDate(2024, 3, 14), QTime(15, 30, 15), Qt::UTC);
    shipment.method = QStringLiteral("Standard");
    shipment.shipFromCountry = QStringLiteral("CA");
    shipment.packages = {{1, QStringLiteral("4002123456789013"), QStringLiteral("canada-post"), QStringLiteral("Canada Post"), {}}};
    shipment.parts = {{QStringLiteral("1"), 1, QStringLiteral("EACH"), {1}}};
    return shipment;
}

Shipment twoBoxShipment()
{
    Shipment shipment = oneBoxShipment();
    shipment.packages = {{1, QStringLiteral("4002123456789014"), QStringLiteral("canada-post"), QStringLiteral("Canada Post"), {}},
                         {2, QStringLiteral("4002123456789015"), QStringLiteral("canada-post"), QStringLiteral("Canada Post"), {}}};
    shipment.parts = {{QStringLiteral("1"), 1, QStringLiteral("EACH"), {1, 2}}};
    return shipment;
}

} // namespace packbench
