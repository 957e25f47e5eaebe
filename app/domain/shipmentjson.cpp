// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"
#include "domain/jsonmembers.h"
#include "domain/jsonwriter.h"
#include "domain/stablenames.h"

namespace packbench {

namespace {

using namespace jsonmembers;

QJsonObject packageToJson(const ShipmentPackage &package)
{
    return JsonWriter()
        .number(L("number"), package.number)
        .text(L("tracking"), package.trackingNumber)
        .text(L("carrier"), package.carrier)
        .text(L("carrierName"), package.carrierName)
        .text(L("trackingUrl"), package.trackingUrl)
        .flag(L("labelIssued"), package.isLabelIssued)
        .count(L("grams"), package.grams)
        .flag(L("labelRenewed"), package.isLabelRenewed)
        .text(L("queryNumber"), package.queryNumber)
        .result();
}

ShipmentPackage readPackage(const JsonReader &json)
{
    return {numberAt(json, "number"),    textAt(json, "tracking"),     textAt(json, "carrier"),
            textAt(json, "carrierName"), textAt(json, "trackingUrl"),  flagAt(json, "labelIssued"),
            wholeAt(json, "grams"),      flagAt(json, "labelRenewed"), textAt(json, "queryNumber")};
}

QJsonObject shipmentPartToJson(const ShipmentPart &part)
{
    return JsonWriter()
        .text(L("line"), part.line)
        .number(L("quantity"), part.quantity)
        .text(L("unit"), part.unit)
        .numbers(L("packages"), part.packages)
        .texts(L("units"), part.unitIds)
        .text(L("sku"), part.sku)
        .result();
}

ShipmentPart readShipmentPart(const JsonReader &json)
{
    return {textAt(json, "line"),        numberAt(json, "quantity"), textAt(json, "unit"),
            numbersAt(json, "packages"), textsAt(json, "units"),     textAt(json, "sku")};
}

QJsonObject handoverToJson(const Handover &handover)
{
    return JsonWriter().text(L("method"), stableName(handover.method)).time(L("from"), handover.from).time(L("to"), handover.to).result();
}

Handover readHandover(const JsonReader &json)
{
    return {handoverNamed(textAt(json, "method")).value_or(Handover::Method::None), timeAt(json, "from"), timeAt(json, "to")};
}

} // namespace

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
        .text(L("purpose"), stableName(shipment.purpose))
        .object(L("handover"), handoverToJson(shipment.handover))
        .text(L("batch"), shipment.batch)
        .text(L("words"), shipment.words)
        .text(L("about"), shipment.about.text())
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
    const auto purpose = purposeNamed(textAt(json, "purpose"));
    if (purpose) {
        shipment.purpose = *purpose;
    } else {
        json.at(QStringLiteral("purpose")).refuse(QStringLiteral("known purpose"));
    }
    if (!valueAt(json, "handover").isUndefined()) {
        shipment.handover = readHandover(memberAt(json, "handover"));
    }
    shipment.batch = textAt(json, "batch");
    shipment.words = textAt(json, "words");
    shipment.about = ShipmentId(textAt(json, "about"));
    return shipment;
}

Result<Shipment, JsonFailure> shipmentFromJson(const QByteArray &json)
{
    return fromBytes<Shipment>(json, readShipment);
}

} // namespace packbench
