// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"

#include "domain/jsonmembers.h"
#include "domain/jsonwriter.h"
#include "domain/stablenames.h"

#include <QJsonDocument>

namespace packbench {

namespace {

using namespace jsonmembers;

QJsonObject partToJson(const LinePart &part)
{
    return JsonWriter()
        .text(L("state"), stableName(part.state))
        .number(L("quantity"), part.quantity)
        .texts(L("tracking"), part.trackingNumbers)
        .text(L("carrier"), part.carrier)
        .text(L("stateText"), part.stateText)
        .texts(L("units"), part.unitIds)
        .text(L("package"), part.package)
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
    part.unitIds = textsAt(json, "units");
    part.package = textAt(json, "package");
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
        .text(L("bundle"), line.bundle)
        .count(L("perUnit"), line.perUnit == 1 ? 0 : line.perUnit)
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
    line.bundle = textAt(json, "bundle");
    line.perUnit = std::max(1, wholeAt(json, "perUnit"));
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
        .flag(L("masked"), address.isMasked)
        .result();
}

Address readAddress(const JsonReader &json)
{
    return {textAt(json, "name"),       textAt(json, "address1"), textAt(json, "address2"), textAt(json, "city"),  textAt(json, "region"),
            textAt(json, "postalCode"), textAt(json, "country"),  textAt(json, "phone"),    flagAt(json, "masked")};
}

QJsonObject boxRuleToJson(const BoxRule &rule)
{
    return JsonWriter()
        .flag(L("together"), !rule.maySplit)
        .flag(L("mustSplit"), rule.mustSplit)
        .count(L("mostUnits"), rule.mostUnits)
        .text(L("words"), rule.words)
        .result();
}

BoxRule readBoxRule(const JsonReader &json)
{
    return {!flagAt(json, "together"), flagAt(json, "mustSplit"), wholeAt(json, "mostUnits"), textAt(json, "words")};
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
        .text(L("obstacle"), stableName(order.obstacle))
        .flag(L("labelIssued"), order.labels == LabelSource::Channel)
        .object(L("boxes"), boxRuleToJson(order.boxes))
        .text(L("deliveryOption"), order.deliveryOption)
        .texts(L("combinedWith"), order.combinedWith)
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
    // An obstacle of a newer version is one to this version, too.
    order.obstacle = obstacleNamed(textAt(json, "obstacle")).value_or(Obstacle::OnHold);
    order.labels = flagAt(json, "labelIssued") ? LabelSource::Channel : LabelSource::Carrier;
    if (!valueAt(json, "boxes").isUndefined()) {
        order.boxes = readBoxRule(memberAt(json, "boxes"));
    }
    order.deliveryOption = textAt(json, "deliveryOption");
    order.combinedWith = textsAt(json, "combinedWith");
    return order;
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
        .flag(L("labelsIssued"), session.labelsIssued)
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
    session.labelsIssued = flagAt(json, "labelsIssued");
    return session;
}

Result<Order, JsonFailure> orderFromJson(const QByteArray &json)
{
    return fromBytes<Order>(json, readOrder);
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
