// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/writer.h"

#include "practice/akinon/transitions.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateJson(int state, const QString &enumClass)
{
    return {{u"id"_s, state / 10},        {u"name"_s, practiceAkinonStateName(state)}, {u"config"_s, QJsonObject()},
            {u"enum_class"_s, enumClass}, {u"enum_value"_s, QString::number(state)},   {u"content_type"_s, 26}};
}

QJsonValue akinonTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// With microseconds.
QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'441Z'"_s)) : QJsonValue(QJsonValue::Null);
}

QJsonArray commandsJson(const PracticeAkinonPackage &package)
{
    using Commands = PracticeAkinonPackage::Commands;
    QJsonArray commands;
    for (const PracticeAkinonTransition &each : practiceAkinonTransitions()) {
        const bool isPacking = each.kind == PracticeAkinonTransition::Kind::Pack;
        if (package.commands == Commands::Untold || !each.from.contains(package.state)
            || (isPacking && package.commands == Commands::NoPacking))
            continue;
        if (package.commands == Commands::Objects)
            commands.append(QJsonObject{{u"transition"_s, each.id}, {u"slug"_s, each.slug}});
        else
            commands.append(each.id);
    }
    return commands;
}

QJsonObject placeJson(const QString &line, const QString &township, const QString &city)
{
    return {{u"line"_s, line},
            {u"city"_s, QJsonObject{{u"pk"_s, 40}, {u"name"_s, city}}},
            {u"township"_s, QJsonObject{{u"pk"_s, 468}, {u"name"_s, township}}},
            {u"country"_s, QJsonObject{{u"pk"_s, 1}, {u"code"_s, u"tr"_s}}},
            {u"postcode"_s, QJsonValue::Null}};
}

QJsonObject locationJson(const QString &erpCode)
{
    const int id = practiceAkinonLocationId(erpCode);
    QJsonObject address = placeJson(u"Alıştırma Sokağı No:1"_s, u"EYÜPSULTAN"_s, u"İSTANBUL"_s);
    address.insert(u"id"_s, id);
    return {{u"id"_s, id},
            {u"name"_s, u"Alıştırma Deposu "_s + erpCode},
            {u"erp_code"_s, erpCode},
            {u"priority"_s, 10},
            {u"is_active"_s, true},
            {u"address"_s, address}};
}

QJsonObject recipientJson(const PracticeAkinonPackage &package)
{
    QJsonObject address = placeJson(package.street, package.township, package.city);
    address.insert(u"first_name"_s, package.firstName);
    address.insert(u"last_name"_s, package.lastName);
    address.insert(u"phone_number"_s, package.phone);
    return address;
}

QJsonArray itemsJson(const PracticeAkinonPackage &package)
{
    QJsonArray items;
    for (const PracticeAkinonItem &item : package.items) {
        const QJsonObject product{{u"sku"_s, item.sku}, {u"name"_s, item.name}, {u"barcode"_s, item.barcode}};
        items.append(QJsonObject{
            {u"id"_s, item.id},
            {u"state"_s, stateJson(item.isOut ? int(PracticeAkinonPackage::OutOfStock) : package.state, u"PackageItemStatus"_s)},
            {u"quantity"_s, item.quantity},
            {u"unit_weight"_s, 1},
            {u"order_item"_s, QJsonObject{{u"id"_s, item.orderItem}, {u"product"_s, product}}}});
    }
    return items;
}

QJsonValue shipmentJson(const PracticeAkinonPackage &package)
{
    if (!package.hasShipment)
        return QJsonValue::Null;
    return QJsonObject{{u"awb_number"_s, akinonTextOrNull(package.awb)},
                       {u"cargo_company"_s, package.company == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(package.company)},
                       {u"query_number"_s, akinonTextOrNull(package.query)}};
}

} // namespace

int practiceAkinonLocationId(const QString &erpCode)
{
    return erpCode == u"369"_s ? 8 : 11;
}

QJsonObject practiceAkinonJson(const PracticeAkinonPackage &package, const QString &label)
{
    QJsonValue range(QJsonValue::Null);
    if (package.deliverTo.isValid())
        range = QJsonObject{{u"lower"_s, timeJson(package.deliverFrom)}, {u"upper"_s, timeJson(package.deliverTo)}};
    return {{u"id"_s, package.id},
            {u"number"_s, package.number},
            {u"state"_s, stateJson(package.state, u"PackageStatus"_s)},
            {u"commands"_s, commandsJson(package)},
            {u"order_id"_s, package.orderId},
            {u"order_number"_s, package.orderNumber},
            {u"order_notes"_s, akinonTextOrNull(package.note)},
            {u"channel_name"_s, package.channel},
            {u"city"_s, package.city},
            {u"payment_type"_s, u"credit_card"_s},
            {u"remote_id"_s, QJsonValue::Null},
            {u"invoice_number"_s, QJsonValue::Null},
            {u"date_placed"_s, timeJson(package.placed)},
            {u"shipment_date"_s, timeJson(package.shipped)},
            {u"delivery_range"_s, range},
            {u"shipping_label"_s, akinonTextOrNull(label)},
            {u"shipment"_s, shipmentJson(package)},
            {u"shipping_address"_s, recipientJson(package)},
            {u"stock_location"_s, locationJson(package.erpCode)},
            {u"packageitem_set"_s, itemsJson(package)}};
}

} // namespace packbench
