// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokorders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// More different goods are nobody's order.
constexpr size_t mostLines = 5'000;

/// An order's unit says where it stands twice: with its package, and for display. Both may have values of tomorrow.
LineState unitState(const QString &package, const QString &display, const QString &order)
{
    static const QHash<QString, LineState> states{
        {u"TO_FULFILL"_s, LineState::Acknowledged},
        {u"PROCESSING"_s, LineState::Shipped},
        {u"FULFILLING"_s, LineState::Shipped},
        {u"COMPLETED"_s, LineState::Shipped},
        {u"AWAITING_SHIPMENT"_s, LineState::Acknowledged},
        {u"TO_SHIP"_s, LineState::Acknowledged},
        {u"ON_HOLD"_s, LineState::Acknowledged},
        {u"AWAITING_COLLECTION"_s, LineState::Shipped},
        {u"IN_TRANSIT"_s, LineState::Shipped},
        {u"DELIVERED"_s, LineState::Shipped},
    };
    const auto isCancelled = [](const QString &word) { return word == u"CANCELLED"_s || word == u"CANCEL"_s; };
    if (isCancelled(package) || isCancelled(display) || isCancelled(order)) {
        return LineState::Cancelled;
    }
    const LineState other = LineState::Other;
    const LineState ofPackage = states.value(package, other);
    const LineState ofDisplay = states.value(display, other);
    if (ofPackage == LineState::Shipped || ofDisplay == LineState::Shipped) {
        return LineState::Shipped;
    }
    if (ofPackage != other || ofDisplay != other) {
        return ofPackage != other ? ofPackage : ofDisplay;
    }
    // Neither says anything: local sellers of some markets have no package before shipping.
    return package.isEmpty() && display.isEmpty() ? states.value(order, other) : other;
}

QDateTime secondsAt(const JsonReader &json, const QString &name)
{
    const qint64 seconds = json.at(name).integerOr(0);
    return seconds <= 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QString trimmedAt(const JsonReader &json, const QString &name)
{
    return json.at(name).textOr({}).trimmed();
}

Address readAddress(const JsonReader &json)
{
    Address address;
    address.name = trimmedAt(json, u"name"_s);
    address.address1 = trimmedAt(json, u"address_line1"_s);
    address.address2 = trimmedAt(json, u"address_line2"_s);
    address.postalCode = trimmedAt(json, u"postal_code"_s);
    address.country = trimmedAt(json, u"region_code"_s);
    address.phone = trimmedAt(json, u"phone_number"_s);
    for (const JsonReader &level : json.at(u"district_info"_s).elements()) {
        const QString what = trimmedAt(level, u"address_level_name"_s).toLower();
        const QString name = trimmedAt(level, u"address_name"_s);
        if (what == u"city"_s) {
            address.city = name;
        } else if (what == u"state"_s || what == u"province"_s || what == u"region"_s || what == u"county"_s) {
            address.region = name;
        }
    }
    if (address.address1.isEmpty()) {
        address.address1 = trimmedAt(json, u"full_address"_s);
    }
    const auto hides = [](const QString &text) { return text.contains(u'*'); };
    address.isMasked = hides(address.name) || hides(address.phone) || hides(address.address1) || hides(address.postalCode);
    return address;
}

/// Units that stand alike are one part.
void addUnit(OrderLine &line, const QString &unit, int perUnit, const LinePart &stands)
{
    const auto alike = std::find_if(line.parts.begin(), line.parts.end(), [&stands](const LinePart &part) {
        return part.state == stands.state && part.package == stands.package && part.trackingNumbers == stands.trackingNumbers
               && part.stateText == stands.stateText;
    });
    LinePart &part = alike == line.parts.end() ? line.parts.emplace_back(stands) : *alike;
    part.quantity = sumOfUnits(part.quantity, perUnit);
    part.unitIds.append(unit);
    line.quantity = sumOfUnits(line.quantity, perUnit);
}

OrderLine &lineWith(Order &order, const QString &number)
{
    const auto found = std::find_if(order.lines.begin(), order.lines.end(),
                                    [&number](const OrderLine &line) { return line.number == number; });
    if (found != order.lines.end()) {
        return *found;
    }
    order.lines.emplace_back().number = number;
    return order.lines.back();
}

QString skuOf(const JsonReader &json)
{
    const QString own = trimmedAt(json, u"seller_sku"_s);
    return own.isEmpty() ? trimmedAt(json, u"sku_id"_s) : own;
}

void readUnit(const JsonReader &json, const QString &orderStatus, bool isAskedToCancel, Order &order)
{
    const QString id = json.at(u"id"_s).text().trimmed();
    const QString product = trimmedAt(json, u"sku_id"_s);
    LinePart stands;
    const QString packageStatus = trimmedAt(json, u"package_status"_s).toUpper();
    const QString display = trimmedAt(json, u"display_status"_s).toUpper();
    stands.state = unitState(packageStatus, display, orderStatus);
    if (stands.state == LineState::Other) {
        const QString ofUnit = display.isEmpty() ? packageStatus : display;
        stands.stateText = ofUnit.isEmpty() ? orderStatus : ofUnit;
    }
    stands.package = trimmedAt(json, u"package_id"_s);
    stands.carrier = trimmedAt(json, u"shipping_provider_name"_s);
    if (const QString tracking = trimmedAt(json, u"tracking_number"_s); !tracking.isEmpty() && stands.state == LineState::Shipped) {
        stands.trackingNumbers = QStringList{tracking};
    }
    const QString name = trimmedAt(json, u"product_name"_s);
    const QString variant = trimmedAt(json, u"sku_name"_s);
    const std::vector<JsonReader> parts = json.at(u"combined_listing_skus"_s).elements();
    const auto describe = [&](OrderLine &line) {
        line.imageUrl = trimmedAt(json, u"sku_image"_s);
        line.unit = u"EACH"_s;
        line.cancelRequested = line.cancelRequested || isAskedToCancel;
    };
    if (parts.empty()) {
        OrderLine &line = lineWith(order, product.isEmpty() ? id : product);
        line.sku = skuOf(json);
        line.name = variant.isEmpty() || variant == u"Default"_s ? name : u"%1 · %2"_s.arg(name, variant);
        describe(line);
        addUnit(line, id, 1, stands);
        return;
    }
    // A bundle: its single products are picked, scanned and counted.
    for (const JsonReader &part : parts) {
        const QString single = trimmedAt(part, u"sku_id"_s);
        OrderLine &line = lineWith(order, u"%1/%2"_s.arg(product.isEmpty() ? id : product, single));
        line.sku = skuOf(part);
        line.name = u"%1 · %2"_s.arg(line.sku, name);
        line.bundle = product.isEmpty() ? id : product;
        line.perUnit = static_cast<int>(std::clamp<qint64>(part.at(u"sku_count"_s).integerOr(1), 1, 10'000));
        describe(line);
        addUnit(line, id, line.perUnit, stands);
    }
}

/// The goods are in somebody else's warehouse.
bool isShippedByOther(const JsonReader &json)
{
    const QString fulfillment = json.at(u"fulfillment_type"_s).value().toString().trimmed();
    return !fulfillment.isEmpty() && fulfillment != u"FULFILLMENT_BY_SELLER"_s;
}

Obstacle obstacleOf(const QString &status, LabelSource labels, const TikTokAccount &account)
{
    if (status == u"ON_HOLD"_s || status == u"UNPAID"_s) {
        return Obstacle::OnHold;
    }
    if (labels == LabelSource::Channel && account.market.createsPackages) {
        return Obstacle::NoLabelHere;
    }
    return Obstacle::None;
}

Result<Order, JsonFailure> readOrder(const JsonReader &element, const TikTokAccount &account)
{
    JsonReader::Note note;
    const JsonReader json(element.value(), note, element.path());
    Order order;
    const JsonReader id = json.at(u"id"_s);
    order.key = {account.id, OrderId(id.text().trimmed())};
    if (order.key.order.isEmpty()) {
        id.refuse(u"text"_s);
    }
    order.customerOrderId = order.key.order.text();
    order.accountName = account.name;
    const QString status = json.at(u"status"_s).textOr({}).trimmed().toUpper();
    order.orderedAt = secondsAt(json, u"create_time"_s);
    order.shipBy = secondsAt(json, u"rts_sla_time"_s);
    order.method = trimmedAt(json, u"delivery_option_name"_s);
    order.deliveryOption = trimmedAt(json, u"delivery_option_id"_s);
    order.labels = trimmedAt(json, u"shipping_type"_s) == u"TIKTOK"_s ? LabelSource::Channel : LabelSource::Carrier;
    order.shipTo = readAddress(json.at(u"recipient_address"_s));
    order.obstacle = obstacleOf(status, order.labels, account);
    const bool isAskedToCancel = json.at(u"is_buyer_request_cancel"_s).booleanOr(false);
    const JsonReader units = json.at(u"line_items"_s);
    for (const JsonReader &unit : units.elements()) {
        readUnit(unit, status, isAskedToCancel, order);
        if (order.lines.size() > mostLines) {
            units.refuse(u"fewer lines"_s);
            break;
        }
    }
    if (order.lines.empty()) {
        units.refuse(u"array"_s);
    }
    // What the units do not say, the whole order does.
    const QString tracking = trimmedAt(json, u"tracking_number"_s);
    const QString packageId = trimmedAt(json.at(u"packages"_s).elements().size() == 1 ? json.at(u"packages"_s).elements().front() : json,
                                        u"id"_s);
    const bool isOnePackage = json.at(u"packages"_s).elements().size() == 1;
    for (OrderLine &line : order.lines) {
        for (LinePart &part : line.parts) {
            if (part.package.isEmpty() && isOnePackage) {
                part.package = packageId;
            }
            if (part.state == LineState::Shipped && part.trackingNumbers.isEmpty() && !tracking.isEmpty()
                && json.at(u"packages"_s).elements().size() <= 1)
            {
                part.trackingNumbers = QStringList{tracking};
            }
        }
    }
    if (trimmedAt(json, u"split_or_combine_tag"_s) == u"COMBINED"_s) {
        order.combinedWith = QStringList{order.key.order.text()};
    }
    if (note.failure) {
        return fail(*note.failure);
    }
    return order;
}

} // namespace

Result<OrderPage, JsonFailure> readTikTokOrders(const QJsonValue &data, const TikTokAccount &account)
{
    JsonReader::Note note;
    const JsonReader root(data, note, u"$.data"_s);
    OrderPage page;
    page.nextCursor = root.at(u"next_page_token"_s).textOr({});
    for (const JsonReader &element : root.at(u"orders"_s).elements()) {
        if (isShippedByOther(element)) {
            continue;
        }
        Result<Order, JsonFailure> order = readOrder(element, account);
        if (order) {
            page.orders.push_back(std::move(*order));
        } else {
            const QJsonObject object = element.value().toObject();
            page.setAside.push_back({account.id, object.value(u"id"_s).toVariant().toString(), order.error().path, order.error().expected,
                                     QJsonDocument(object).toJson(QJsonDocument::Compact)});
        }
    }
    if (note.failure) {
        return fail(*note.failure);
    }
    return page;
}

QHash<QString, BoxRule> readTikTokSplitAttributes(const QJsonValue &data)
{
    QHash<QString, BoxRule> rules;
    JsonReader::Note note;
    for (const JsonReader &entry : JsonReader(data, note).at(u"split_attributes"_s).elements()) {
        BoxRule rule;
        rule.maySplit = entry.at(u"can_split"_s).booleanOr(true);
        rule.mustSplit = entry.at(u"must_split"_s).booleanOr(false);
        rule.words = trimmedAt(entry, u"reason"_s);
        for (const JsonReader &reason : entry.at(u"must_split_reasons"_s).elements()) {
            const int most = static_cast<int>(std::clamp<qint64>(reason.at(u"max_count"_s).integerOr(0), 0, 100'000));
            if (most > 0 && (rule.mostUnits == 0 || most < rule.mostUnits)) {
                rule.mostUnits = most;
            }
        }
        rules.insert(trimmedAt(entry, u"order_id"_s), rule);
    }
    return rules;
}

TikTokPackage readTikTokPackage(const QJsonValue &data)
{
    JsonReader::Note note;
    const JsonReader json(data, note);
    TikTokPackage package;
    package.id = trimmedAt(json, u"package_id"_s);
    if (package.id.isEmpty()) {
        package.id = trimmedAt(json, u"id"_s);
    }
    package.status = trimmedAt(json, u"package_status"_s);
    if (package.status.isEmpty()) {
        package.status = trimmedAt(json, u"status"_s);
    }
    package.trackingNumber = trimmedAt(json, u"tracking_number"_s);
    package.providerName = trimmedAt(json, u"shipping_provider_name"_s);
    for (const JsonReader &order : json.at(u"orders"_s).elements()) {
        package.orders << trimmedAt(order, u"id"_s);
    }
    for (const JsonReader &unit : json.at(u"order_line_item_ids"_s).elements()) {
        package.units << unit.text().trimmed();
    }
    return package;
}

Order combinedTikTokOrder(const std::vector<Order> &orders)
{
    Order all = orders.front();
    all.combinedWith.clear();
    for (const Order &order : orders) {
        all.combinedWith << order.key.order.text();
        if (&order == &orders.front()) {
            continue;
        }
        if (order.shipBy.isValid() && (!all.shipBy.isValid() || order.shipBy < all.shipBy)) {
            all.shipBy = order.shipBy;
        }
        if (all.obstacle == Obstacle::None) {
            all.obstacle = order.obstacle;
        }
        for (const OrderLine &line : order.lines) {
            OrderLine &joined = lineWith(all, line.number);
            if (joined.quantity == 0) {
                joined = line;
                continue;
            }
            joined.quantity = sumOfUnits(joined.quantity, line.quantity);
            joined.cancelRequested = joined.cancelRequested || line.cancelRequested;
            joined.parts.insert(joined.parts.end(), line.parts.begin(), line.parts.end());
        }
    }
    return all;
}

} // namespace packbench
