// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"

#include "domain/jsonwriter.h"
#include "domain/stablenames.h"

#include <QJsonDocument>
#include <climits>

namespace packbench {

namespace {

using L = QLatin1String;

/// The member without its place: what is as it should be needs no path, and a hundred thousand orders are read at start.
QJsonValue valueAt(const JsonReader &json, const char *name)
{
    return json.value().toObject().value(QLatin1String(name));
}

JsonReader memberAt(const JsonReader &json, const char *name)
{
    return json.at(QString::fromLatin1(name));
}

QString textAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    return value.isString() || value.isUndefined() ? value.toString() : memberAt(json, name).textOr({});
}

int numberAt(const JsonReader &json, const char *name)
{
    const double value = valueAt(json, name).toDouble(-1);
    const int whole = value >= 0 && value <= INT_MAX ? static_cast<int>(value) : -1;
    return whole >= 0 && whole == value ? whole : static_cast<int>(memberAt(json, name).integer());
}

QDateTime timeAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    if (value.isDouble()) {
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    }
    return value.isUndefined() ? QDateTime() : memberAt(json, name).timeOr({});
}

bool flagAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    return value.isUndefined() ? false : memberAt(json, name).booleanOr(false);
}

template <typename T, typename Read>
std::vector<T> listAt(const JsonReader &json, const char *name, Read read)
{
    std::vector<T> result;
    if (valueAt(json, name).isUndefined()) {
        return result;
    }
    const std::vector<JsonReader> elements = memberAt(json, name).elements();
    result.reserve(elements.size());
    for (const JsonReader &element : elements) {
        result.push_back(read(element));
    }
    return result;
}

std::vector<int> numbersAt(const JsonReader &json, const char *name)
{
    return listAt<int>(json, name, [](const JsonReader &element) { return static_cast<int>(element.integer()); });
}

QStringList textsAt(const JsonReader &json, const char *name)
{
    QStringList result;
    if (!valueAt(json, name).isUndefined()) {
        for (const JsonReader &element : memberAt(json, name).elements()) {
            result.append(element.text());
        }
    }
    return result;
}

OrderKey readKey(const JsonReader &json)
{
    return {AccountId(textAt(json, "account")), OrderId(json.at(QStringLiteral("order")).text())};
}

QJsonObject partToJson(const LinePart &part)
{
    return JsonWriter()
        .text(L("state"), stableName(part.state))
        .number(L("quantity"), part.quantity)
        .texts(L("tracking"), part.trackingNumbers)
        .text(L("carrier"), part.carrier)
        .text(L("stateText"), part.stateText)
        .result();
}

LinePart readPart(const JsonReader &json)
{
    LinePart part;
    // A state of a newer version is Other to this one, which never packs it.
    part.state = lineStateNamed(textAt(json, "state")).value_or(LineState::Other);
    part.quantity = numberAt(json, "quantity");
    part.trackingNumbers = textsAt(json, "tracking");
    part.carrier = textAt(json, "carrier");
    part.stateText = textAt(json, "stateText");
    return part;
}

QJsonObject lineToJson(const OrderLine &line)
{
    return JsonWriter()
        .text(L("number"), line.number)
        .text(L("sku"), line.sku)
        .text(L("name"), line.name)
        .text(L("image"), line.imageUrl)
        .number(L("quantity"), line.quantity)
        .text(L("unit"), line.unit)
        .list(L("parts"), line.parts, partToJson)
        .flag(L("cancelRequested"), line.cancelRequested)
        .result();
}

OrderLine readLine(const JsonReader &json)
{
    OrderLine line;
    line.number = textAt(json, "number");
    line.sku = textAt(json, "sku");
    line.name = textAt(json, "name");
    line.imageUrl = textAt(json, "image");
    line.quantity = numberAt(json, "quantity");
    line.unit = textAt(json, "unit");
    line.parts = listAt<LinePart>(json, "parts", readPart);
    line.cancelRequested = flagAt(json, "cancelRequested");
    return line;
}

QJsonObject addressToJson(const Address &address)
{
    return JsonWriter()
        .text(L("name"), address.name)
        .text(L("address1"), address.address1)
        .text(L("address2"), address.address2)
        .text(L("city"), address.city)
        .text(L("region"), address.region)
        .text(L("postalCode"), address.postalCode)
        .text(L("country"), address.country)
        .text(L("phone"), address.phone)
        .result();
}

Address readAddress(const JsonReader &json)
{
    return {textAt(json, "name"),   textAt(json, "address1"),   textAt(json, "address2"), textAt(json, "city"),
            textAt(json, "region"), textAt(json, "postalCode"), textAt(json, "country"),  textAt(json, "phone")};
}

QJsonObject packageToJson(const ShipmentPackage &package)
{
    return JsonWriter()
        .number(L("number"), package.number)
        .text(L("tracking"), package.trackingNumber)
        .text(L("carrier"), package.carrier)
        .text(L("carrierName"), package.carrierName)
        .text(L("trackingUrl"), package.trackingUrl)
        .result();
}

ShipmentPackage readPackage(const JsonReader &json)
{
    return {numberAt(json, "number"), textAt(json, "tracking"), textAt(json, "carrier"), textAt(json, "carrierName"),
            textAt(json, "trackingUrl")};
}

QJsonObject shipmentPartToJson(const ShipmentPart &part)
{
    return JsonWriter()
        .text(L("line"), part.line)
        .number(L("quantity"), part.quantity)
        .text(L("unit"), part.unit)
        .numbers(L("packages"), part.packages)
        .result();
}

ShipmentPart readShipmentPart(const JsonReader &json)
{
    return {textAt(json, "line"), numberAt(json, "quantity"), textAt(json, "unit"), numbersAt(json, "packages")};
}

QJsonObject boxToJson(const Box &box)
{
    JsonWriter writer;
    writer.number(L("number"), box.number).flag(L("closed"), box.closed);
    if (box.label) {
        // `labelled` tells an untracked label from none.
        writer.flag(L("labelled"), true)
            .text(L("tracking"), box.label->trackingNumber)
            .text(L("carrier"), box.label->carrier)
            .text(L("carrierName"), box.label->carrierName)
            .text(L("trackingUrl"), box.label->trackingUrl)
            .flag(L("checkProved"), box.label->checkProved);
    }
    return writer.result();
}

Box readBox(const JsonReader &json)
{
    Box box{numberAt(json, "number"), flagAt(json, "closed"), {}};
    if (flagAt(json, "labelled")) {
        box.label = PackageLabel{textAt(json, "tracking"), textAt(json, "carrier"), textAt(json, "carrierName"),
                                 textAt(json, "trackingUrl"), flagAt(json, "checkProved")};
    }
    return box;
}

template <typename T>
Result<T, JsonFailure> fromBytes(const QByteArray &json, T (*read)(const JsonReader &))
{
    const auto parsed = JsonReader::parse(json);
    if (!parsed) {
        return fail(parsed.error());
    }
    JsonReader::Note note;
    T value = read(JsonReader(*parsed, note));
    if (note.failure) {
        return fail(*note.failure);
    }
    return value;
}

} // namespace

QJsonObject toJson(const Order &order)
{
    return JsonWriter()
        .order(order.key)
        .text(L("customerOrder"), order.customerOrderId)
        .text(L("accountName"), order.accountName)
        .time(L("orderedAt"), order.orderedAt)
        .time(L("acknowledgeBy"), order.acknowledgeBy)
        .time(L("shipBy"), order.shipBy)
        .time(L("deliverBy"), order.deliverBy)
        .text(L("method"), order.method)
        .object(L("shipTo"), addressToJson(order.shipTo))
        .list(L("lines"), order.lines, lineToJson)
        .result();
}

Order readOrder(const JsonReader &json)
{
    Order order;
    order.key = readKey(json);
    order.customerOrderId = textAt(json, "customerOrder");
    order.accountName = textAt(json, "accountName");
    order.orderedAt = timeAt(json, "orderedAt");
    order.acknowledgeBy = timeAt(json, "acknowledgeBy");
    order.shipBy = timeAt(json, "shipBy");
    order.deliverBy = timeAt(json, "deliverBy");
    order.method = textAt(json, "method");
    order.shipTo = readAddress(json.at(QStringLiteral("shipTo")));
    order.lines = listAt<OrderLine>(json, "lines", readLine);
    return order;
}

QJsonObject toJson(const Shipment &shipment)
{
    return JsonWriter()
        .text(L("id"), shipment.id.text())
        .order(shipment.order)
        .text(L("customerOrder"), shipment.customerOrderId)
        .text(L("station"), shipment.station.text())
        .text(L("packer"), shipment.packer.text())
        .time(L("shippedAt"), shipment.shippedAt)
        .text(L("method"), shipment.method)
        .text(L("shipFrom"), shipment.shipFromCountry)
        .flag(L("short"), shipment.isShort)
        .list(L("packages"), shipment.packages, packageToJson)
        .list(L("parts"), shipment.parts, shipmentPartToJson)
        .result();
}

Shipment readShipment(const JsonReader &json)
{
    Shipment shipment;
    shipment.id = ShipmentId(json.at(QStringLiteral("id")).text());
    shipment.order = readKey(json);
    shipment.customerOrderId = textAt(json, "customerOrder");
    shipment.station = StationId(textAt(json, "station"));
    shipment.packer = PackerId(textAt(json, "packer"));
    shipment.shippedAt = timeAt(json, "shippedAt");
    shipment.method = textAt(json, "method");
    shipment.shipFromCountry = textAt(json, "shipFrom");
    shipment.isShort = flagAt(json, "short");
    shipment.packages = listAt<ShipmentPackage>(json, "packages", readPackage);
    shipment.parts = listAt<ShipmentPart>(json, "parts", readShipmentPart);
    return shipment;
}

QJsonObject toJson(const PackingSession &session)
{
    return JsonWriter()
        .order(session.order)
        .time(L("startedAt"), session.startedAt)
        .list(L("wanted"), session.wanted,
              [](const WantedLine &line) {
                  return JsonWriter()
                      .text(L("line"), line.line)
                      .text(L("sku"), line.sku)
                      .text(L("name"), line.name)
                      .text(L("unit"), line.unit)
                      .number(L("quantity"), line.quantity)
                      .result();
              })
        .list(L("units"), session.units,
              [](const PackedUnit &unit) { return JsonWriter().text(L("line"), unit.line).numbers(L("boxes"), unit.boxes).result(); })
        .list(L("boxes"), session.boxes, boxToJson)
        .flag(L("short"), session.isShort)
        .text(L("method"), session.method)
        .result();
}

PackingSession readSession(const JsonReader &json)
{
    PackingSession session;
    session.order = readKey(json);
    session.startedAt = timeAt(json, "startedAt");
    session.wanted = listAt<WantedLine>(json, "wanted", [](const JsonReader &line) {
        return WantedLine{textAt(line, "line"), textAt(line, "sku"), textAt(line, "name"), textAt(line, "unit"),
                          numberAt(line, "quantity")};
    });
    session.units = listAt<PackedUnit>(json, "units", [](const JsonReader &unit) {
        return PackedUnit{textAt(unit, "line"), numbersAt(unit, "boxes")};
    });
    session.boxes = listAt<Box>(json, "boxes", readBox);
    session.isShort = flagAt(json, "short");
    session.method = textAt(json, "method");
    return session;
}

Result<Order, JsonFailure> orderFromJson(const QByteArray &json)
{
    return fromBytes<Order>(json, readOrder);
}

Result<Shipment, JsonFailure> shipmentFromJson(const QByteArray &json)
{
    return fromBytes<Shipment>(json, readShipment);
}

Result<PackingSession, JsonFailure> sessionFromJson(const QByteArray &json)
{
    return fromBytes<PackingSession>(json, readSession);
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace packbench
