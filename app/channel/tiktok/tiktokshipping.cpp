// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokshipping.h"

#include "channel/tiktok/tiktokcarriers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Kind = TikTokStep::Kind;

QSet<QString> setOf(const QStringList &texts)
{
    return QSet<QString>(texts.begin(), texts.end());
}

bool isToShip(LineState state)
{
    return state == LineState::New || state == LineState::Acknowledged;
}

/// What is in each package of the channel that is still to ship.
QHash<QString, QSet<QString>> openPackages(const Order &order)
{
    QHash<QString, QSet<QString>> packages;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (isToShip(part.state)) {
                packages[part.package].unite(setOf(part.unitIds));
            }
        }
    }
    return packages;
}

bool boxHasLeft(const Shipment &shipment, int box, const Order &order)
{
    return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        const bool isInside = std::find(part.packages.begin(), part.packages.end(), box) != part.packages.end();
        return !isInside || isThere(shipment, part, order);
    });
}

/// Marking names one order; what orders have in common is their package.
bool isMarked(const Order &order, const TikTokAccount &account)
{
    return order.combinedWith.size() < 2 && order.labels == LabelSource::Carrier && account.market.marksAsShipped && account.marksAsShipped;
}

/// The package that holds exactly the box's units; empty when none does.
QString packageOf(const QStringList &units, const QHash<QString, QSet<QString>> &packages)
{
    const QSet<QString> wanted = setOf(units);
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        if (package.value() == wanted) {
            return package.key();
        }
    }
    return {};
}

std::vector<int> boxesToGo(const Shipment &shipment, const Order &order)
{
    std::vector<int> boxes;
    for (const ShipmentPackage &package : shipment.packages) {
        if (!boxHasLeft(shipment, package.number, order)) {
            boxes.push_back(package.number);
        }
    }
    return boxes;
}

/// Some box is no package of the channel yet.
bool needsSplit(const Shipment &shipment, const Order &order)
{
    const QHash<QString, QSet<QString>> packages = openPackages(order);
    const std::vector<int> boxes = boxesToGo(shipment, order);
    return std::any_of(boxes.begin(), boxes.end(), [&](int box) { return packageOf(tiktokUnitsIn(shipment, box), packages).isEmpty(); });
}

QByteArray bytesOf(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray pathWith(const QByteArray &before, const QString &id, const QByteArray &after)
{
    return before + QUrl::toPercentEncoding(id) + after;
}

QJsonArray groupsOf(const Shipment &shipment, const Order &order, const TikTokAccount &account)
{
    QJsonArray groups;
    QSet<QString> named;
    const auto add = [&groups](const QString &id, const QStringList &units) {
        groups.append(QJsonObject{{u"id"_s, id}, {u"order_line_item_ids"_s, QJsonArray::fromStringList(units)}});
    };
    for (const int box : boxesToGo(shipment, order)) {
        const QStringList units = tiktokUnitsIn(shipment, box);
        named.unite(setOf(units));
        add(QString::number(box), units);
    }
    QStringList left;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            for (const QString &unit : part.unitIds) {
                if (isToShip(part.state) && !named.contains(unit) && !left.contains(unit)) {
                    left << unit;
                }
            }
        }
    }
    // What stays behind is a group of its own; whether it must be named is not documented.
    if (account.splitAllUnits && !left.isEmpty()) {
        add(u"rest"_s, left);
    }
    return groups;
}

TikTokCall posting(const QByteArray &path, const QJsonObject &body)
{
    TikTokCall call;
    call.method = HttpMethod::Post;
    call.path = path;
    call.body = bytesOf(body);
    return call;
}

QString numberOf(const ShipmentPackage &package)
{
    return comparableTrackingNumber(package.trackingNumber);
}

QStringList unitsOf(const Shipment &shipment)
{
    QStringList units;
    for (const ShipmentPart &part : shipment.parts) {
        for (const QString &unit : part.unitIds) {
            if (!units.contains(unit)) {
                units << unit;
            }
        }
    }
    return units;
}

/// Nothing else could be meant: of an order that shipped in part or travels with others, units are named.
bool isWholeOrder(const Shipment &shipment, const Order &order)
{
    QSet<QString> all;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (part.state != LineState::Cancelled) {
                all.unite(setOf(part.unitIds));
            }
        }
    }
    return order.combinedWith.size() < 2 && all == setOf(unitsOf(shipment));
}

} // namespace

QStringList tiktokUnitsIn(const Shipment &shipment, int box)
{
    QStringList units;
    for (const ShipmentPart &part : shipment.parts) {
        if (std::find(part.packages.begin(), part.packages.end(), box) == part.packages.end()) {
            continue;
        }
        for (const QString &unit : part.unitIds) {
            if (!units.contains(unit)) {
                units << unit;
            }
        }
    }
    return units;
}

TikTokStep tiktokNextStep(const Shipment &shipment, const Order &order, const TikTokAccount &account)
{
    if (standingOf(shipment, order) == Standing::Present) {
        return {Kind::Done, 0, {}};
    }
    const auto packageAt = [&order](const ShipmentPart &part) {
        const OrderLine *line = order.line(part.line);
        for (const LinePart &stands : line == nullptr ? std::vector<LinePart>() : line->parts) {
            if (!part.unitIds.isEmpty() && stands.unitIds.contains(part.unitIds.front())) {
                return stands.package;
            }
        }
        return QString();
    };
    if (shipment.purpose == Purpose::Cancel) {
        return {Kind::Cancel, 0, {}};
    }
    if (shipment.purpose == Purpose::Correct) {
        for (const ShipmentPart &part : shipment.parts) {
            if (!isThere(shipment, part, order)) {
                return {Kind::Correct, part.packages.front(), packageAt(part)};
            }
        }
        return {Kind::Done, 0, {}};
    }
    const std::vector<int> boxes = boxesToGo(shipment, order);
    if (boxes.empty()) {
        return {};
    }
    if (isMarked(order, account)) {
        return {Kind::Mark, boxes.front(), {}};
    }
    if (needsSplit(shipment, order)) {
        const bool hasPackages = !openPackages(order).contains(QString());
        // Without any package only marking is left, where the market has it.
        if (!hasPackages && order.labels == LabelSource::Carrier && account.market.marksAsShipped) {
            return {Kind::Mark, boxes.front(), {}};
        }
        return hasPackages ? TikTokStep{Kind::Split, 0, {}} : TikTokStep();
    }
    const QString package = packageOf(tiktokUnitsIn(shipment, boxes.front()), openPackages(order));
    return package.isEmpty() ? TikTokStep() : TikTokStep{Kind::Ship, boxes.front(), package};
}

Progress tiktokProgress(const Shipment &shipment, const Order &order, const TikTokAccount &account)
{
    if (shipment.purpose != Purpose::Ship) {
        return {standingOf(shipment, order) == Standing::Present ? 1 : 0, 1};
    }
    const int boxes = static_cast<int>(shipment.packages.size());
    const int left = static_cast<int>(boxesToGo(shipment, order).size());
    if (isMarked(order, account)) {
        return {boxes - left, boxes};
    }
    // Splitting counts as a step whether it was needed or not, so that the count never goes back.
    const bool isSplit = left < boxes || !needsSplit(shipment, order);
    return {boxes - left + (isSplit ? 1 : 0), boxes + 1};
}

QJsonObject tiktokShipBody(const Shipment &shipment, int box, const QString &providerId)
{
    const ShipmentPackage *package = shipment.package(box);
    if (package != nullptr && !package->isLabelIssued) {
        return {{u"self_shipment"_s, QJsonObject{{u"tracking_number"_s, numberOf(*package)}, {u"shipping_provider_id"_s, providerId}}}};
    }
    const Handover &handover = shipment.handover;
    if (handover.method == Handover::Method::DropOff) {
        return {{u"handover_method"_s, u"DROP_OFF"_s}};
    }
    if (handover.method == Handover::Method::None) {
        return {};
    }
    QJsonObject body{{u"handover_method"_s, u"PICKUP"_s}};
    if (handover.from.isValid()) {
        body.insert(u"pickup_slot"_s,
                    QJsonObject{{u"start_time"_s, handover.from.toSecsSinceEpoch()}, {u"end_time"_s, handover.to.toSecsSinceEpoch()}});
    }
    return body;
}

TikTokCall tiktokCallFor(const TikTokStep &step, const Shipment &shipment, const Order &order, const QString &providerId,
                         const TikTokAccount &account)
{
    const QString orderId = order.key.order.text();
    const ShipmentPackage *package = shipment.package(step.box);
    const QString number = package == nullptr ? QString() : numberOf(*package);
    switch (step.kind) {
    case Kind::Split:
        return posting(pathWith("/fulfillment/202309/orders/", orderId, "/split"),
                       {{u"splittable_groups"_s, groupsOf(shipment, order, account)}});
    case Kind::Mark:
        return posting(pathWith("/fulfillment/202309/orders/", orderId, "/packages"),
                       {{u"order_line_item_ids"_s, QJsonArray::fromStringList(tiktokUnitsIn(shipment, step.box))},
                        {u"tracking_number"_s, number},
                        {u"shipping_provider_id"_s, providerId}});
    case Kind::Ship: {
        TikTokCall call = posting(pathWith("/fulfillment/202309/packages/", step.package, "/ship"),
                                  tiktokShipBody(shipment, step.box, providerId));
        // Whether an empty object is signed like one is not documented: nothing at all is safe.
        if (call.body == "{}") {
            call.body.clear();
        }
        return call;
    }
    case Kind::Cancel: {
        QJsonObject body{{u"order_id"_s, orderId}, {u"cancel_reason"_s, shipment.words}};
        if (!isWholeOrder(shipment, order)) {
            body.insert(u"order_line_item_ids"_s, QJsonArray::fromStringList(unitsOf(shipment)));
        }
        return posting("/return_refund/202309/cancellations", body);
    }
    case Kind::Correct: {
        const QJsonObject body{{u"tracking_number"_s, number}, {u"shipping_provider_id"_s, providerId}};
        if (step.package.isEmpty()) {
            return posting(pathWith("/fulfillment/202309/orders/", orderId, "/shipping_info/update"), body);
        }
        return posting(pathWith("/fulfillment/202309/packages/", step.package, "/shipping_info/update"), body);
    }
    case Kind::Done:
    case Kind::Impossible:
        break;
    }
    return {};
}

TikTokCall tiktokBatchCall(const std::vector<QJsonObject> &packages)
{
    QJsonArray list;
    for (const QJsonObject &package : packages) {
        list.append(package);
    }
    return posting("/fulfillment/202309/packages/ship", {{u"packages"_s, list}});
}

std::optional<ShipmentObjection> tiktokObjection(const Shipment &shipment, const Order &order, const std::vector<ChannelCarrier> &providers,
                                                 const QDateTime &now)
{
    using Why = ShipmentObjection::Why;
    if (shipment.parts.empty() || shipment.units() <= 0) {
        return ShipmentObjection{Why::NothingToShip};
    }
    if (shipment.purpose == Purpose::Cancel) {
        return std::nullopt;
    }
    if (shipment.purpose == Purpose::Ship && (!shipment.shippedAt.isValid() || shipment.shippedAt > now)) {
        return ShipmentObjection{Why::ShipTimeInFuture};
    }
    QHash<QString, int> boxOfUnit;
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = order.line(part.line);
        if (line == nullptr) {
            return ShipmentObjection{Why::UnknownLine, part.line};
        }
        if (part.packages.size() != 1) {
            return ShipmentObjection{Why::UnitInSeveralBoxes, part.line};
        }
        // A bundle's units are whole: n of each single product make one.
        if (part.unitIds.size() * line->perUnit != part.quantity) {
            const Why why = line->bundle.isEmpty() ? Why::QuantityTooHigh : Why::BundleSplit;
            return ShipmentObjection{why, part.line, part.packages.front()};
        }
        for (const QString &unit : part.unitIds) {
            if (boxOfUnit.value(unit, part.packages.front()) != part.packages.front()) {
                return ShipmentObjection{Why::BundleSplit, part.line, part.packages.front()};
            }
            boxOfUnit.insert(unit, part.packages.front());
        }
    }
    for (const OrderLine &line : order.lines) {
        if (shipment.purpose == Purpose::Ship && !shipment.isShort && shipment.quantityOf(line.number) < line.remaining()) {
            return ShipmentObjection{Why::QuantityTooLow, line.number};
        }
        // The single products of a bundle only go together.
        if (!line.bundle.isEmpty() && line.remaining() > 0) {
            const int whole = shipment.quantityOf(line.number) / line.perUnit;
            for (const OrderLine &other : order.lines) {
                if (other.bundle == line.bundle && shipment.quantityOf(other.number) / other.perUnit != whole) {
                    return ShipmentObjection{Why::BundleSplit, line.number};
                }
            }
        }
    }
    if (order.boxes.mustSplit && order.boxes.mostUnits > 0) {
        for (const ShipmentPackage &package : shipment.packages) {
            if (tiktokUnitsIn(shipment, package.number).size() > order.boxes.mostUnits) {
                return ShipmentObjection{Why::BoxTooFull, {}, package.number, QString::number(order.boxes.mostUnits)};
            }
        }
    }
    // An order that was split already can not be split again, and need not.
    if (!order.boxes.maySplit && shipment.packages.size() > 1 && needsSplit(shipment, order)) {
        return ShipmentObjection{Why::SplitForbidden, {}, 0, order.boxes.words};
    }
    for (const ShipmentPackage &package : shipment.packages) {
        if (package.isLabelIssued) {
            continue;
        }
        const QString number = numberOf(package);
        if (number.isEmpty()) {
            return ShipmentObjection{Why::TrackingMissing, {}, package.number};
        }
        const bool isPlain = std::all_of(number.begin(), number.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
        if (!isPlain) {
            return ShipmentObjection{Why::TrackingMalformed, {}, package.number, package.trackingNumber};
        }
        if (tiktokProvider(package, providers) == nullptr) {
            return ShipmentObjection{Why::CarrierUnlisted, {}, package.number, package.carrierName};
        }
    }
    return std::nullopt;
}

} // namespace packbench
