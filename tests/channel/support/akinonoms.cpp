// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/channel/support/akinonoms.h"

#include <QJsonArray>

namespace packbench {

QJsonObject akinonSettings(const QByteArray &baseUrl)
{
    const auto transition = [](int id) { return QJsonObject{{QStringLiteral("id"), id}}; };
    const auto company = [](const QString &name, int id, const QString &carrier) {
        return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("id"), id}, {QStringLiteral("carrier"), carrier}};
    };
    return {{QStringLiteral("baseUrl"), QString::fromLatin1(baseUrl + "/api/v1/oms")},
            {QStringLiteral("stockLocation"), QStringLiteral("369")},
            {QStringLiteral("callSpacing"), 0},
            {QStringLiteral("transitions"), QJsonObject{{QStringLiteral("pack"), transition(21)},
                                                        {QStringLiteral("ship"), transition(22)},
                                                        {QStringLiteral("shipWithTracking"), transition(33)},
                                                        {QStringLiteral("updateShipmentInfo"), transition(31)},
                                                        {QStringLiteral("productNotFound"), transition(40)},
                                                        {QStringLiteral("outOfStock"), transition(41)}}},
            {QStringLiteral("cargoCompanies"), QJsonArray{company(QStringLiteral("Yurtiçi Kargo"), 695, QStringLiteral("yurtici")),
                                                          company(QStringLiteral("Aras Kargo"), 696, QStringLiteral("aras"))}},
            {QStringLiteral("states"), QJsonObject{{QStringLiteral("shipped"), QStringLiteral("600")},
                                                   {QStringLiteral("attempted_delivery"), QStringLiteral("650")},
                                                   {QStringLiteral("delivery_failed"), QStringLiteral("690")},
                                                   {QStringLiteral("delivered"), QStringLiteral("700")},
                                                   {QStringLiteral("cancelled"), QStringLiteral("1000")},
                                                   {QStringLiteral("cancellation_waiting"), QStringLiteral("450")}}}};
}

AkinonOms::AkinonOms(const QJsonObject &more) : http(clock), keychain{{QStringLiteral("token"), QByteArrayLiteral("f532e0c0ffee")}}
{
    QJsonObject settings = akinonSettings(server.url());
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry) {
        settings.insert(entry.key(), entry.value());
        if (entry->isNull()) {
            settings.remove(entry.key());
        }
    }
    const Result<QJsonObject, AccountProblem> valid = validAkinonSettings(settings);
    if (!valid) {
        qFatal("account refused: %s", qPrintable(valid.error().field));
    }
    account = akinonAccount(AccountId(QStringLiteral("a")), *valid);
    account.name = QStringLiteral("Our store");
    channel = std::make_unique<AkinonChannel>(account, tools());
}

ChannelTools AkinonOms::tools()
{
    return {http, clock, ids, [this](const QString &field) { return secretOf(field); }, {}};
}

QCoro::Task<Result<Secret, ChannelFailure>> AkinonOms::secretOf(QString field)
{
    if (!keychain.contains(field)) {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::NoCredentials;
        co_return fail(failure);
    }
    co_return Secret(keychain.value(field));
}

void AkinonOms::done()
{
    server.answerRaw("HTTP/1.1 204 No Content\r\n\r\n", RawServer::After::KeepOpen);
}

void AkinonOms::page(const QList<QByteArray> &packages, const QByteArray &next)
{
    const QByteArray link = next.isEmpty() ? QByteArrayLiteral("null") : '"' + next + '"';
    server.answer(200, R"({"count":)" + QByteArray::number(packages.size()) + R"(,"next":)" + link + R"(,"previous":null,"results":[)"
                           + packages.join(',') + "]}");
}

std::vector<RawRequest> AkinonOms::acts() const
{
    std::vector<RawRequest> result;
    for (const RawRequest &request : server.requests()) {
        if (request.method == "POST" && request.target.endsWith("/command/")) {
            result.push_back(request);
        }
    }
    return result;
}

Order AkinonOms::order(const QByteArray &json)
{
    const Result<AkinonPackage, JsonFailure> package = readAkinonPackage(json, account);
    if (!package) {
        qFatal("unreadable package: %s, %s", qPrintable(package.error().path), json.constData());
    }
    return package->order;
}

QByteArray akinonPackageJson(const QByteArray &id, const QByteArray &state, const QByteArray &more)
{
    const auto item = [](const QByteArray &number, const QByteArray &quantity, const QByteArray &sku, const QByteArray &name) {
        return R"({"id":)" + number + R"(,"state":{"enum_value":"100"},"quantity":)" + quantity + R"(,"unit_weight":1,"order_item":{"id":9)"
               + number + R"(,"product":{"sku":")" + sku + R"(","name":")" + name + R"(","barcode":"8690000000)" + number + R"("}}})";
    };
    return R"({"id":)" + id + R"(,"city":"İstanbul","state":{"id":50,"name":"State )" + state
           + R"(","config":{},"enum_class":"PackageStatus","enum_value":")" + state + R"(","content_type":26},"number":"P)" + id
           + R"(","commands":[],"order_id":73,"shipment":null,"date_placed":"2026-03-12T14:11:10.580441Z","order_number":"TR)" + id
           + R"(","shipping_label":null,"packageitem_set":[)" + item("11", "2", "CAY-01", "Çay Bardağı") + ','
           + item("12", "1", "GOM-02", "Gömlek · Şile bezi") + ']' + more + '}';
}

QByteArray akinonShipmentJson(const QByteArray &awb, const QByteArray &company)
{
    return R"(,"shipment":{"awb_number":")" + awb + R"(","cargo_company":)" + company + R"(,"query_number":null})";
}

Shipment akinonShipment(const Order &order, Purpose purpose)
{
    Shipment shipment;
    shipment.id = ShipmentId(QStringLiteral("s"));
    shipment.order = order.key;
    shipment.customerOrderId = order.customerOrderId;
    shipment.shippedAt = QDateTime(QDate(2026, 3, 14), QTime(14, 0), Qt::UTC);
    shipment.purpose = purpose;
    if (purpose != Purpose::Cancel) {
        ShipmentPackage package;
        package.number = 1;
        package.trackingNumber = QStringLiteral("7330012345678");
        package.carrier = QStringLiteral("yurtici");
        package.carrierName = QStringLiteral("Yurtiçi Kargo");
        shipment.packages = {package};
    }
    for (const OrderLine &line : order.lines) {
        ShipmentPart part;
        part.line = line.number;
        part.quantity = line.quantity;
        part.sku = line.sku;
        if (!shipment.packages.empty()) {
            part.packages = {1};
        }
        shipment.parts.push_back(part);
    }
    return shipment;
}

} // namespace packbench
