// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/writer.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using State = PracticeTikTokUnit::State;

QString priceText(int cents)
{
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

/// Only the first letter of each word is left.
QString masked(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = word.left(1) + u"***"_s;
    return words.join(u' ');
}

QJsonObject addressJson(const PracticeTikTokOrder &order, const QString &market)
{
    const bool isOpen = order.isSellerShipped;
    const auto hidden = [&](const QString &text) { return isOpen ? text : masked(text); };
    const QJsonObject country{{u"address_level"_s, u"L0"_s}, {u"address_level_name"_s, u"Country"_s}, {u"address_name"_s, market}};
    const QJsonObject city{{u"address_level"_s, u"L2"_s}, {u"address_level_name"_s, u"City"_s}, {u"address_name"_s, order.city}};
    return {{u"name"_s, hidden(order.name)},
            {u"phone_number"_s, isOpen ? order.phone : QString(order.phone.left(6) + u"*****"_s + order.phone.right(2))},
            {u"full_address"_s, hidden(order.address) + u", "_s + order.city + u", "_s + hidden(order.postalCode)},
            {u"address_line1"_s, hidden(order.address)},
            {u"postal_code"_s, hidden(order.postalCode)},
            {u"region_code"_s, market},
            {u"district_info"_s, QJsonArray{country, city}}};
}

QString unitStatus(const PracticeTikTokUnit &unit)
{
    if (unit.state == State::Waiting)
        return u"TO_FULFILL"_s;
    return unit.state == State::Shipped ? u"PROCESSING"_s : u"CANCELLED"_s;
}

QString displayStatus(const PracticeTikTokUnit &unit)
{
    if (unit.state == State::Waiting)
        return u"AWAITING_SHIPMENT"_s;
    return unit.state == State::Shipped ? u"AWAITING_COLLECTION"_s : u"CANCELLED"_s;
}

QJsonObject unitJson(const PracticeTikTokUnit &unit, const QString &currency)
{
    QJsonObject json{{u"id"_s, unit.id},
                     {u"sku_id"_s, unit.skuId},
                     {u"seller_sku"_s, unit.sku},
                     {u"product_id"_s, unit.productId},
                     {u"product_name"_s, unit.name},
                     {u"sku_name"_s, u"Default"_s},
                     {u"display_status"_s, displayStatus(unit)},
                     {u"tracking_number"_s, unit.tracking},
                     {u"shipping_provider_id"_s, unit.providerId},
                     {u"shipping_provider_name"_s, unit.provider},
                     {u"sale_price"_s, priceText(unit.cents)},
                     {u"currency"_s, currency},
                     {u"is_gift"_s, false},
                     {u"is_dangerous_good"_s, false}};
    if (!unit.package.isEmpty()) {
        json.insert(u"package_id"_s, unit.package);
        json.insert(u"package_status"_s, unitStatus(unit));
    }
    if (unit.left.isValid())
        json.insert(u"rts_time"_s, unit.left.toSecsSinceEpoch());
    QJsonArray parts;
    for (const PracticeTikTokUnit::Part &part : unit.parts)
        parts.append(QJsonObject{{u"sku_id"_s, part.skuId}, {u"sku_count"_s, part.count}, {u"seller_sku"_s, part.sku}});
    if (!parts.isEmpty())
        json.insert(u"combined_listing_skus"_s, parts);
    return json;
}

QJsonArray idObjects(const QStringList &ids)
{
    QJsonArray list;
    for (const QString &id : ids)
        list.append(QJsonObject{{u"id"_s, id}});
    return list;
}

QJsonArray idsOf(const std::vector<PracticeTikTokUnit> &units)
{
    QJsonArray list;
    for (const PracticeTikTokUnit &unit : units)
        list.append(unit.id);
    return list;
}

} // namespace

QJsonObject practiceTikTokOrderJson(const PracticeTikTokOrder &order, const PracticeTikTokLogistics &logistics)
{
    QJsonArray lines;
    int cents = 0;
    QString tracking;
    for (const PracticeTikTokUnit &unit : order.units) {
        lines.append(unitJson(unit, logistics.currency()));
        cents += unit.cents;
        tracking = tracking.isEmpty() ? unit.tracking : tracking;
    }
    const qint64 created = order.created.toSecsSinceEpoch();
    QJsonObject json{{u"id"_s, order.id},
                     {u"user_id"_s, order.buyerId},
                     {u"status"_s, order.status()},
                     {u"buyer_message"_s, order.note},
                     {u"create_time"_s, created},
                     {u"update_time"_s, order.updated.toSecsSinceEpoch()},
                     {u"paid_time"_s, created + 2},
                     {u"rts_sla_time"_s, order.shipBy.toSecsSinceEpoch()},
                     {u"tts_sla_time"_s, order.shipBy.toSecsSinceEpoch() + 24 * 3600},
                     {u"cancel_order_sla_time"_s, order.shipBy.toSecsSinceEpoch() + 48 * 3600},
                     {u"is_buyer_request_cancel"_s, order.wantsCancel},
                     {u"fulfillment_type"_s, u"FULFILLMENT_BY_SELLER"_s},
                     {u"shipping_type"_s, order.isSellerShipped ? u"SELLER"_s : u"TIKTOK"_s},
                     {u"delivery_option_id"_s, PracticeTikTokLogistics::deliveryOption()},
                     {u"delivery_option_name"_s, u"Standard Shipping"_s},
                     {u"warehouse_id"_s, PracticeTikTokLogistics::warehouse()},
                     {u"tracking_number"_s, tracking},
                     {u"seller_note"_s, QString()},
                     {u"packages"_s, idObjects(order.packages())},
                     {u"payment"_s, QJsonObject{{u"currency"_s, logistics.currency()}, {u"total_amount"_s, priceText(cents)}}},
                     {u"line_items"_s, lines}};
    if (!order.tag.isEmpty())
        json.insert(u"split_or_combine_tag"_s, order.tag);
    if (!order.isOnHold)
        json.insert(u"recipient_address"_s, addressJson(order, logistics.market()));
    return json;
}

QString practiceTikTokStatus(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books)
{
    const std::vector<PracticeTikTokUnit> units = books.shownUnitsOf(package);
    const auto has = [&](State state) {
        return std::any_of(units.begin(), units.end(), [&](const PracticeTikTokUnit &unit) { return unit.state == state; });
    };
    if (has(State::Shipped))
        return u"PROCESSING"_s;
    return has(State::Waiting) ? u"TO_FULFILL"_s : u"CANCELLED"_s;
}

QJsonObject practiceTikTokFoundJson(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books)
{
    return {{u"id"_s, package.id},
            {u"orders"_s, idObjects(package.orders)},
            {u"status"_s, practiceTikTokStatus(package, books)},
            {u"create_time"_s, package.created.toSecsSinceEpoch()},
            {u"update_time"_s, package.updated.toSecsSinceEpoch()},
            {u"tracking_number"_s, package.tracking},
            {u"shipping_provider_id"_s, package.providerId},
            {u"shipping_provider_name"_s, package.provider},
            {u"order_line_item_ids"_s, idsOf(books.shownUnitsOf(package))}};
}

QJsonObject practiceTikTokDetailJson(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books,
                                     const PracticeTikTokLogistics &logistics)
{
    const std::vector<PracticeTikTokUnit> units = books.shownUnitsOf(package);
    QSet<QString> skus;
    for (const PracticeTikTokUnit &unit : units)
        skus.insert(unit.skuId);
    const PracticeTikTokOrder *const order = books.order(package.orders.value(0));
    const bool isSellerShipped = !order || order->isSellerShipped;
    QJsonObject json{{u"package_id"_s, package.id},
                     {u"orders"_s, idObjects(package.orders)},
                     {u"package_status"_s, practiceTikTokStatus(package, books)},
                     {u"split_and_combine_tag"_s, package.tag},
                     {u"has_multi_skus"_s, skus.size() > 1},
                     {u"note_tag"_s, order && !order->note.isEmpty() ? u"BUYER_NOTED"_s : u"BUYER_UNNOTED"_s},
                     {u"shipping_type"_s, isSellerShipped ? u"SELLER"_s : u"TIKTOK"_s},
                     {u"delivery_option_id"_s, PracticeTikTokLogistics::deliveryOption()},
                     {u"delivery_option_name"_s, u"Standard Shipping"_s},
                     {u"shipping_provider_id"_s, package.providerId},
                     {u"shipping_provider_name"_s, package.provider},
                     {u"tracking_number"_s, package.tracking},
                     {u"order_line_item_ids"_s, idsOf(units)},
                     {u"create_time"_s, package.created.toSecsSinceEpoch()},
                     {u"update_time"_s, package.updated.toSecsSinceEpoch()}};
    if (!package.handover.isEmpty())
        json.insert(u"handover_method"_s, package.handover);
    if (package.slotStart > 0)
        json.insert(u"pickup_slot"_s, QJsonObject{{u"start_time"_s, package.slotStart}, {u"end_time"_s, package.slotEnd}});
    if (order && !order->isOnHold)
        json.insert(u"recipient_address"_s, addressJson(*order, logistics.market()));
    return json;
}

} // namespace packbench
