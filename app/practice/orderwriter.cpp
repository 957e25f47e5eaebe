// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/orderwriter.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

QJsonObject money(int cents)
{
    return {{u"currency"_s, u"CAD"_s}, {u"amount"_s, cents / 100.0}};
}

QJsonObject amount(const QString &unit, int count)
{
    return {{u"unitOfMeasurement"_s, unit}, {u"amount"_s, QString::number(count)}};
}

QJsonObject packageJson(const PracticePackage &package, bool isMultiPackage)
{
    QJsonObject json{
        {u"carrierName"_s, QJsonObject{{u"otherCarrier"_s, textOrNull(package.otherCarrier)}, {u"carrier"_s, textOrNull(package.carrier)}}},
        {u"methodCode"_s, package.method},
        {u"trackingNumber"_s, textOrNull(package.tracking)},
        {u"trackingURL"_s, textOrNull(package.url)}};
    if (!isMultiPackage) {
        json.insert(u"shipDateTime"_s, package.shipped.toMSecsSinceEpoch());
        return json;
    }
    json.insert(u"shipDateTime"_s, package.shipped.toString(Qt::ISODateWithMs));
    json.insert(u"shipmentNo"_s, u"1"_s);
    json.insert(u"packageStatus"_s, u"SHIPPED"_s);
    json.insert(u"actualDeliveryDateTime"_s, QJsonValue::Null);
    return json;
}

QJsonObject partJson(const PracticePart &part, const QString &unit)
{
    QJsonObject json{{u"status"_s, part.status},
                     {u"statusQuantity"_s, amount(unit, part.quantity)},
                     {u"cancellationReason"_s, textOrNull(part.cancellationReason)},
                     {u"trackingInfo"_s, QJsonValue::Null}};
    if (part.packages.empty())
        return json;
    if (!part.isMultiPackage) {
        json.insert(u"trackingInfo"_s, packageJson(part.packages.front(), false));
        return json;
    }
    QJsonArray packages;
    for (const PracticePackage &package : part.packages)
        packages.append(packageJson(package, true));
    json.insert(u"shipmentPackages"_s, QJsonObject{{u"shipmentPackage"_s, packages}});
    return json;
}

QJsonArray chargesJson(const PracticeLine &line)
{
    const int price = line.cents * line.quantity;
    const QJsonObject tax{{u"taxName"_s, u"Tax1"_s}, {u"taxAmount"_s, money(price * 13 / 100)}};
    return {
        QJsonObject{{u"chargeType"_s, u"PRODUCT"_s}, {u"chargeName"_s, u"ItemPrice"_s}, {u"chargeAmount"_s, money(price)}, {u"tax"_s, tax}},
        QJsonObject{{u"chargeType"_s, u"SHIPPING"_s},
                    {u"chargeName"_s, u"Shipping"_s},
                    {u"chargeAmount"_s, money(0)},
                    {u"tax"_s, QJsonValue::Null}}};
}

QJsonObject lineJson(const PracticeLine &line, const PracticeOrder &order, bool withProduct)
{
    QJsonObject item{{u"productName"_s, line.name}, {u"sku"_s, line.sku}};
    if (withProduct) {
        item.insert(u"imageUrl"_s, u"https://i5.walmartimages.ca/images/Large/"_s + line.sku.toLower() + u".jpg"_s);
        item.insert(u"weight"_s, QJsonObject{{u"value"_s, QString::number(1 + line.cents % 7)}, {u"unit"_s, u"Pounds"_s}});
    }
    QJsonArray parts;
    for (const PracticePart &part : line.parts)
        parts.append(partJson(part, line.unit));
    QJsonObject json{{u"lineNumber"_s, line.number},
                     {u"item"_s, item},
                     {u"charges"_s, QJsonObject{{u"charge"_s, chargesJson(line)}}},
                     {u"orderLineQuantity"_s, amount(line.unit, line.quantity)},
                     {u"statusDate"_s, timeOrNull(line.statusDate)},
                     {u"orderLineStatuses"_s, QJsonObject{{u"orderLineStatus"_s, parts}}},
                     {u"refund"_s, QJsonValue::Null},
                     {u"fulfillment"_s, QJsonObject{{u"fulfillmentOption"_s, u"S2H"_s},
                                                    {u"shipMethod"_s, order.method.toUpper()},
                                                    {u"pickUpDateTime"_s, timeOrNull(order.shipBy)}}}};
    if (!line.intentToCancel.isEmpty())
        json.insert(u"intentToCancel"_s, line.intentToCancel);
    if (!line.shipFrom.isEmpty())
        json.insert(u"shipFromCountry"_s, line.shipFrom);
    return json;
}

} // namespace

QJsonObject practiceJson(const PracticeOrder &order, bool withProduct, bool withWfsId)
{
    const QJsonObject address{{u"name"_s, order.name},  {u"address1"_s, order.address1},     {u"address2"_s, textOrNull(order.address2)},
                              {u"city"_s, order.city},  {u"state"_s, order.province},        {u"postalCode"_s, order.postalCode},
                              {u"country"_s, u"CAN"_s}, {u"addressType"_s, u"RESIDENTIAL"_s}};
    QJsonObject shipping{{u"phone"_s, textOrNull(order.phone)},
                         {u"estimatedShipDate"_s, timeOrNull(order.shipBy)},
                         {u"methodCode"_s, order.method},
                         {u"postalAddress"_s, address}};
    if (order.deliverBy.isValid())
        shipping.insert(u"estimatedDeliveryDate"_s, timeOrNull(order.deliverBy));
    QJsonArray lines;
    for (const PracticeLine &line : order.lines)
        lines.append(lineJson(line, order, withProduct));
    QJsonObject json{{u"customerOrderId"_s, order.customerOrder},
                     {u"customerEmailId"_s, textOrNull(order.email)},
                     {u"orderDate"_s, timeOrNull(order.placed)},
                     {u"shippingInfo"_s, shipping},
                     {u"orderLines"_s, QJsonObject{{u"orderLine"_s, lines}}},
                     {u"shipNode"_s, QJsonObject{{u"type"_s, order.shipNode}}}};
    if (order.shipNode == u"SellerFulfilled"_s || withWfsId)
        json.insert(u"purchaseOrderId"_s, order.id);
    return json;
}

} // namespace packbench
