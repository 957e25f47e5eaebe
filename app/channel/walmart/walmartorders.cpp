// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartorders.h"

#include "channel/walmart/walmartdocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// Orders must be acknowledged within four hours of receipt (Walmart's acknowledge page).
constexpr int secondsToAcknowledge = 4 * 3600;

LineState lineState(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == u"created"_s) {
        return LineState::New;
    }
    if (lower == u"acknowledged"_s) {
        return LineState::Acknowledged;
    }
    if (lower == u"shipped"_s || lower == u"delivered"_s) {
        return LineState::Shipped;
    }
    if (lower == u"cancelled"_s || lower == u"canceled"_s) {
        return LineState::Cancelled;
    }
    if (lower == u"refund"_s || lower == u"refunded"_s) {
        return LineState::Refunded;
    }
    return LineState::Other;
}

/// The value is not documented: anything but an empty text or a no counts as a wish to cancel.
bool isYes(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool();
    }
    const QString text = value.toString().trimmed().toLower();
    if (value.isString()) {
        return !text.isEmpty() && text != u"n"_s && text != u"no"_s && text != u"false"_s;
    }
    return !value.isNull() && !value.isUndefined();
}

int readQuantity(const JsonReader &amount)
{
    const qint64 quantity = amount.integer();
    if (quantity < 0 || quantity > 1'000'000) {
        amount.refuse(u"quantity"_s);
        return 0;
    }
    return static_cast<int>(quantity);
}

void readTracking(const JsonReader &info, LinePart &part)
{
    const QString number = info.at(u"trackingNumber"_s).textOr({});
    if (!number.isEmpty() && !part.trackingNumbers.contains(number)) {
        part.trackingNumbers.append(number);
    }
    if (part.carrier.isEmpty()) {
        const JsonReader carrier = info.at(u"carrierName"_s);
        part.carrier = carrier.at(u"carrier"_s).textOr({});
        if (part.carrier.isEmpty()) {
            part.carrier = carrier.at(u"otherCarrier"_s).textOr({});
        }
    }
}

LinePart readPart(const JsonReader &status, int lineQuantity, bool isOnly)
{
    LinePart part;
    const QString word = status.at(u"status"_s).text();
    part.state = lineState(word);
    part.stateText = part.state == LineState::Other ? word : QString();
    const JsonReader amount = status.at(u"statusQuantity"_s).at(u"amount"_s);
    part.quantity = isOnly && amount.isAbsent() ? lineQuantity : readQuantity(amount);
    readTracking(status.at(u"trackingInfo"_s), part);
    for (const JsonReader &package : status.at(u"shipmentPackages"_s).at(u"shipmentPackage"_s).elements()) {
        readTracking(package, part);
    }
    return part;
}

OrderLine readLine(const JsonReader &source)
{
    OrderLine line;
    line.number = source.at(u"lineNumber"_s).text();
    const JsonReader item = source.at(u"item"_s);
    line.sku = item.at(u"sku"_s).text();
    line.name = item.at(u"productName"_s).textOr({});
    line.imageUrl = item.at(u"imageUrl"_s).textOr({});
    const JsonReader quantity = source.at(u"orderLineQuantity"_s);
    line.quantity = readQuantity(quantity.at(u"amount"_s));
    line.unit = quantity.at(u"unitOfMeasurement"_s).textOr(u"EACH"_s);
    const JsonReader statusList = source.at(u"orderLineStatuses"_s).at(u"orderLineStatus"_s);
    const std::vector<JsonReader> statuses = statusList.elements();
    if (statuses.empty()) {
        statusList.refuse(u"array"_s);
    }
    for (const JsonReader &status : statuses) {
        line.parts.push_back(readPart(status, line.quantity, statuses.size() == 1));
    }
    line.cancelRequested = isYes(source.at(u"intentToCancel"_s).value());
    return line;
}

Address readAddress(const JsonReader &shipping)
{
    const JsonReader source = shipping.at(u"postalAddress"_s);
    Address address;
    address.name = source.at(u"name"_s).textOr({});
    address.address1 = source.at(u"address1"_s).textOr({});
    address.address2 = source.at(u"address2"_s).textOr({});
    address.city = source.at(u"city"_s).textOr({});
    address.region = source.at(u"state"_s).textOr({});
    address.postalCode = source.at(u"postalCode"_s).textOr({});
    address.country = source.at(u"country"_s).textOr({});
    address.phone = shipping.at(u"phone"_s).textOr({});
    return address;
}

Result<Order, JsonFailure> readOrder(const QJsonValue &value, const QString &path, const WalmartAccount &account)
{
    JsonReader::Note note;
    const JsonReader source(value, note, path);
    Order order;
    const JsonReader id = source.at(u"purchaseOrderId"_s);
    order.key = {account.id, OrderId(id.text())};
    if (order.key.order.isEmpty()) {
        id.refuse(u"text"_s);
    }
    order.accountName = account.name;
    order.customerOrderId = source.at(u"customerOrderId"_s).textOr({});
    order.orderedAt = source.at(u"orderDate"_s).time();
    const JsonReader shipping = source.at(u"shippingInfo"_s);
    order.shipBy = shipping.at(u"estimatedShipDate"_s).timeOr({});
    order.deliverBy = shipping.at(u"estimatedDeliveryDate"_s).timeOr({});
    order.method = shipping.at(u"methodCode"_s).textOr({});
    order.shipTo = readAddress(shipping);
    const JsonReader lines = source.at(u"orderLines"_s).at(u"orderLine"_s);
    QSet<QString> numbers;
    for (const JsonReader &line : lines.elements()) {
        order.lines.push_back(readLine(line));
        if (numbers.contains(order.lines.back().number)) {
            line.at(u"lineNumber"_s).refuse(u"a number of its own"_s);
        }
        numbers.insert(order.lines.back().number);
    }
    if (order.lines.empty()) {
        lines.refuse(u"array"_s);
    }
    if (note.failure) {
        return fail(*note.failure);
    }
    if (order.isNew()) {
        order.acknowledgeBy = order.orderedAt.addSecs(secondsToAcknowledge);
    }
    return order;
}

/// Walmart or a third party keeps and ships the goods; some of these have no purchaseOrderId.
bool isFulfilledElsewhere(const QJsonObject &order)
{
    const QString node = order.value(u"shipNode"_s).toObject().value(u"type"_s).toString();
    return !node.isEmpty() && node.compare(u"SellerFulfilled"_s, Qt::CaseInsensitive) != 0;
}

} // namespace

Result<OrderPage, JsonFailure> readWalmartPage(const QByteArray &body, const WalmartAccount &account)
{
    OrderPage page;
    if (body.trimmed().isEmpty()) {
        return page;
    }
    const Result<QJsonValue, JsonFailure> document = walmartDocument(body);
    if (!document) {
        return fail(document.error());
    }
    JsonReader::Note note;
    const JsonReader root(*document, note);
    const JsonReader wrapped = root.at(u"list"_s);
    const JsonReader list = wrapped.isAbsent() && !root.at(u"elements"_s).isAbsent() ? root : wrapped;
    if (!list.value().isObject()) {
        return fail(JsonFailure{list.path(), u"object"_s});
    }
    page.nextCursor = list.at(u"meta"_s).at(u"nextCursor"_s).textOr({});
    // It may come with or without its question mark; the rest is opaque.
    if (page.nextCursor.startsWith(u'?')) {
        page.nextCursor.remove(0, 1);
    }
    for (const JsonReader &element : list.at(u"elements"_s).at(u"order"_s).elements()) {
        if (isFulfilledElsewhere(element.value().toObject())) {
            continue;
        }
        Result<Order, JsonFailure> order = readOrder(element.value(), element.path(), account);
        if (order) {
            page.orders.push_back(std::move(*order));
        } else {
            const QJsonObject object = element.value().toObject();
            page.setAside.push_back({account.id, object.value(u"purchaseOrderId"_s).toVariant().toString(), order.error().path,
                                     order.error().expected, QJsonDocument(object).toJson(QJsonDocument::Compact)});
        }
    }
    if (note.failure) {
        return fail(*note.failure);
    }
    return page;
}

Result<Order, JsonFailure> readWalmartOrder(const QByteArray &body, const WalmartAccount &account)
{
    const Result<QJsonValue, JsonFailure> document = walmartDocument(body);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue wrapped = document->toObject().value(u"order"_s);
    if (wrapped.isObject()) {
        return readOrder(wrapped, u"$.order"_s, account);
    }
    return readOrder(*document, u"$"_s, account);
}

} // namespace packbench
