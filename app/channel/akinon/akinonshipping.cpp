// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonshipping.h"

#include "channel/akinon/akinontables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Kind = AkinonStep::Kind;
using Why = ShipmentObjection::Why;

/// Ids are numbers where they look like one.
QJsonValue idValue(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? QJsonValue(number) : QJsonValue(text);
}

/// What stands for each placeholder; undefined for what is not said.
QJsonValue valueOf(const QString &placeholder, const Shipment &shipment, const AkinonAccount &account)
{
    const ShipmentPackage *package = shipment.packages.empty() ? nullptr : &shipment.packages.front();
    const QString number = package == nullptr ? QString() : package->trackingNumber.trimmed();
    if (placeholder == u"awb_number"_s) {
        return number.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(number);
    }
    if (placeholder == u"query_number"_s) {
        const QString asked = package == nullptr ? QString() : package->queryNumber;
        const QString told = account.queryNumber == AkinonAccount::QueryNumber::Same  ? number
                             : account.queryNumber == AkinonAccount::QueryNumber::Ask ? asked
                                                                                      : QString();
        return told.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(told);
    }
    if (placeholder == u"cargo_company"_s) {
        const ChannelCarrier *company = package == nullptr ? nullptr : akinonCargoCompany(*package, account);
        return company == nullptr ? QJsonValue(QJsonValue::Undefined) : idValue(company->code);
    }
    if (placeholder == u"package_items"_s) {
        QJsonArray items;
        for (const ShipmentPart &part : shipment.parts) {
            if (const QJsonValue item = idValue(part.line); !items.contains(item)) {
                items.append(item);
            }
        }
        return items;
    }
    if (placeholder == u"package"_s) {
        return idValue(shipment.order.order.text());
    }
    if (placeholder == u"order_number"_s) {
        return shipment.customerOrderId;
    }
    if (placeholder == u"stock_location"_s) {
        return account.stockLocation;
    }
    return QString(u'{' + placeholder + u'}');
}

/// A text that is one placeholder becomes its value with its type; within a text it becomes text.
QJsonValue filledText(const QString &text, const Shipment &shipment, const AkinonAccount &account)
{
    const qsizetype opens = text.indexOf(u'{');
    const qsizetype closes = text.indexOf(u'}', opens + 1);
    if (opens < 0 || closes < 0) {
        return text;
    }
    const QJsonValue value = valueOf(text.mid(opens + 1, closes - opens - 1), shipment, account);
    if (opens == 0 && closes == text.size() - 1) {
        return value;
    }
    return text.left(opens) + value.toVariant().toString() + filledText(text.mid(closes + 1), shipment, account).toString();
}

QJsonValue filled(const QJsonValue &input, const Shipment &shipment, const AkinonAccount &account)
{
    if (input.isString()) {
        return filledText(input.toString(), shipment, account);
    }
    if (input.isArray()) {
        QJsonArray result;
        const QJsonArray array = input.toArray();
        for (const QJsonValue &element : array) {
            if (const QJsonValue value = filled(element, shipment, account); !value.isUndefined()) {
                result.append(value);
            }
        }
        return result;
    }
    if (input.isObject()) {
        QJsonObject result;
        const QJsonObject object = input.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            // What is not said is left out.
            if (const QJsonValue value = filled(*member, shipment, account); !value.isUndefined()) {
                result.insert(member.key(), value);
            }
        }
        return result;
    }
    return input;
}

bool showsNumber(const Shipment &shipment, const Order &order)
{
    return !shipment.packages.empty()
           && comparableTrackingNumber(akinonTrackingNumber(order)) == comparableTrackingNumber(shipment.packages.front().trackingNumber);
}

bool isToPack(AkinonState state)
{
    return state == AkinonState::Waiting || state == AkinonState::Preparing || state == AkinonState::ReadyForPackaging;
}

bool tellsNumberApart(const AkinonAccount &account)
{
    return !account.transition(AkinonAction::ShipWithTracking).isKnown();
}

AkinonStep shippingStep(const Shipment &shipment, const Order &order, const AkinonAccount &account)
{
    const AkinonState state = akinonStateOf(order, account);
    if (isToPack(state)) {
        return {Kind::Act, AkinonAction::Pack};
    }
    if (state != AkinonState::Packed) {
        return {};
    }
    const bool hasPlainShip = account.transition(AkinonAction::Ship).isKnown();
    if (showsNumber(shipment, order) && hasPlainShip) {
        return {Kind::Act, AkinonAction::Ship};
    }
    return {Kind::Act, tellsNumberApart(account) ? AkinonAction::UpdateShipmentInfo : AkinonAction::ShipWithTracking};
}

bool mayBeCorrected(AkinonState state, const Order &order)
{
    switch (state) {
    case AkinonState::Packed:
    case AkinonState::Shipped:
    case AkinonState::AttemptedDelivery:
    case AkinonState::DeliveryFailed:
    case AkinonState::Delivered:
        return true;
    case AkinonState::Unknown:
        // A state whose code the account does not know; what has a number was packed.
        return !akinonTrackingNumber(order).isEmpty();
    default:
        return false;
    }
}

ShipmentObjection notOffered(const QString &words)
{
    return {Why::NotOffered, {}, 0, words};
}

QString standsAs(const Order &order)
{
    return QCoreApplication::translate("AkinonChannel", "It stands as: %1.").arg(akinonStateText(order));
}

std::optional<ShipmentObjection> packageObjection(const ShipmentPackage &package, const AkinonAccount &account)
{
    const QString number = package.trackingNumber.trimmed();
    if (number.isEmpty()) {
        return ShipmentObjection{Why::TrackingMissing, {}, package.number};
    }
    // Merchant keys are opaque: any text that can be printed.
    if (!std::all_of(number.begin(), number.end(), [](QChar c) { return c.isPrint(); })) {
        return ShipmentObjection{Why::TrackingMalformed, {}, package.number, number};
    }
    if (akinonCargoCompany(package, account) == nullptr) {
        return ShipmentObjection{Why::CarrierUnlisted, {}, package.number, package.carrierName};
    }
    return std::nullopt;
}

std::optional<ShipmentObjection> unitsObjection(const Shipment &shipment, const Order &order, const QDateTime &now)
{
    if (!shipment.shippedAt.isValid() || shipment.shippedAt > now) {
        return ShipmentObjection{Why::ShipTimeInFuture};
    }
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = order.line(part.line);
        if (line == nullptr) {
            return ShipmentObjection{Why::UnknownLine, part.line};
        }
        if (shipment.quantityOf(part.line) > line->remaining()) {
            return ShipmentObjection{Why::QuantityTooHigh, part.line};
        }
    }
    for (const OrderLine &line : order.lines) {
        if (shipment.quantityOf(line.number) >= line.remaining()) {
            continue;
        }
        if (!shipment.isShort) {
            return ShipmentObjection{Why::QuantityTooLow, line.number};
        }
        return notOffered(QCoreApplication::translate(
            "AkinonChannel", "A packaging order ships whole. The shift lead reports the missing items as out of stock, or has the order "
                             "planned again; then what is left can be packed."));
    }
    return std::nullopt;
}

} // namespace

AkinonStep akinonNextStep(const Shipment &shipment, const Order &order, const AkinonAccount &account)
{
    if (standingOf(shipment, order) == Standing::Present) {
        return {Kind::Done};
    }
    switch (shipment.purpose) {
    case Purpose::Cancel: {
        const bool isOutOfStock = shipment.words == QLatin1String(akinonActionRow(AkinonAction::OutOfStock).name);
        return {Kind::Act, isOutOfStock ? AkinonAction::OutOfStock : AkinonAction::ProductNotFound};
    }
    case Purpose::Correct:
        return {mayBeCorrected(akinonStateOf(order, account), order) ? Kind::Act : Kind::NotPacked, AkinonAction::UpdateShipmentInfo};
    case Purpose::Ship:
        break;
    }
    return shippingStep(shipment, order, account);
}

Progress akinonProgress(const Shipment &shipment, const Order &order, const AkinonAccount &account)
{
    const bool isDone = standingOf(shipment, order) == Standing::Present;
    if (shipment.purpose != Purpose::Ship) {
        return {isDone ? 1 : 0, 1};
    }
    const int steps = tellsNumberApart(account) ? 3 : 2;
    if (isDone) {
        return {steps, steps};
    }
    const bool isPacked = akinonStateOf(order, account) == AkinonState::Packed;
    const bool isTold = isPacked && tellsNumberApart(account) && showsNumber(shipment, order);
    return {(isPacked ? 1 : 0) + (isTold ? 1 : 0), steps};
}

const ChannelCarrier *akinonCargoCompany(const ShipmentPackage &package, const AkinonAccount &account)
{
    const QString name = akinonPlainName(package.carrierName);
    const ChannelCarrier *ofCarrier = nullptr;
    const ChannelCarrier *ofName = nullptr;
    for (const ChannelCarrier &company : account.cargoCompanies) {
        const bool isCarrier = !package.carrier.isEmpty() && company.carrier == package.carrier;
        const bool isName = !name.isEmpty() && akinonPlainName(company.name) == name;
        if (isCarrier && isName) {
            return &company;
        }
        ofCarrier = isCarrier && ofCarrier == nullptr ? &company : ofCarrier;
        ofName = isName && ofName == nullptr ? &company : ofName;
    }
    return ofCarrier != nullptr ? ofCarrier : ofName;
}

QByteArray akinonCommandBody(AkinonAction action, const Shipment &shipment, const AkinonAccount &account)
{
    const AkinonTransition transition = account.transition(action);
    QJsonObject body{{u"package"_s, idValue(shipment.order.order.text())},
                     {u"input_parameters"_s, filled(transition.input, shipment, account)}};
    if (transition.id > 0) {
        body.insert(u"transition"_s, transition.id);
    }
    if (!transition.slug.isEmpty()) {
        body.insert(u"slug"_s, transition.slug);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<ShipmentObjection> akinonObjection(const Shipment &shipment, const Order &order, const std::optional<QStringList> &commands,
                                                 const AkinonAccount &account, const QDateTime &now)
{
    if (shipment.parts.empty() || shipment.units() <= 0) {
        return ShipmentObjection{Why::NothingToShip};
    }
    if (const QString gap = akinonGapFor(account, shipment.purpose); !gap.isEmpty()) {
        return ShipmentObjection{Why::NotSetUp, {}, 0, gap};
    }
    if (shipment.purpose == Purpose::Ship) {
        if (auto objection = unitsObjection(shipment, order, now)) {
            return objection;
        }
        if (shipment.packages.size() > 1) {
            return ShipmentObjection{Why::SplitForbidden, {}, 0, order.boxes.words};
        }
        if (order.obstacle != Obstacle::None) {
            return notOffered(standsAs(order));
        }
    }
    if (shipment.purpose != Purpose::Cancel) {
        if (shipment.packages.empty()) {
            return ShipmentObjection{Why::TrackingMissing};
        }
        if (auto objection = packageObjection(shipment.packages.front(), account)) {
            return objection;
        }
    }
    const AkinonStep step = akinonNextStep(shipment, order, account);
    if (step.kind == Kind::NotPacked) {
        return notOffered(QCoreApplication::translate("AkinonChannel", "Tracking numbers are corrected once the package is packed. %1")
                              .arg(standsAs(order)));
    }
    if (step.kind == Kind::Impossible) {
        return notOffered(standsAs(order));
    }
    if (step.kind == Kind::Act) {
        if (const QString gap = akinonGap(account, step.action); !gap.isEmpty()) {
            return ShipmentObjection{Why::NotSetUp, {}, 0, gap};
        }
        if (!akinonOffers(commands, account.transition(step.action))) {
            return notOffered(QCoreApplication::translate("AkinonChannel", "The package does not list \"%1\" as possible now. %2")
                                  .arg(QString::fromLatin1(akinonActionRow(step.action).title), standsAs(order)));
        }
    }
    return std::nullopt;
}

CorrectionRule akinonCorrectionRule(const Order &order, const AkinonAccount &account)
{
    CorrectionRule rule;
    rule.words = akinonGapFor(account, Purpose::Correct);
    if (!rule.words.isEmpty()) {
        return rule;
    }
    const AkinonState state = akinonStateOf(order, account);
    if (!mayBeCorrected(state, order)) {
        rule.why = CorrectionRule::Why::NotShipped;
        return rule;
    }
    rule.why = CorrectionRule::Why::Allowed;
    if (state == AkinonState::Delivered) {
        rule.words = QCoreApplication::translate("AkinonChannel", "The package is delivered already: the channel may refuse it.");
    } else if (state == AkinonState::Unknown) {
        rule.words = QCoreApplication::translate("AkinonChannel",
                                                 "The package stands in a state that the account does not name: the channel decides.");
    }
    return rule;
}

} // namespace packbench
