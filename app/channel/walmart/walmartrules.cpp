// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartrules.h"

#include "channel/walmart/walmartcarriers.h"

#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

using WhyNot = ShipmentObjection::Why;
using Objection = std::optional<ShipmentObjection>;

bool isPlain(const QString &number)
{
    return std::all_of(number.begin(), number.end(), [](QChar character) {
        return (character >= QLatin1Char('0') && character <= QLatin1Char('9'))
               || (character >= QLatin1Char('A') && character <= QLatin1Char('Z'));
    });
}

Objection badHead(const Shipment &shipment, const QDateTime &now)
{
    if (!walmartMethods().contains(shipment.method)) {
        return ShipmentObjection{WhyNot::MethodUnknown, {}, 0, shipment.method};
    }
    if (!shipment.shippedAt.isValid() || shipment.shippedAt > now) {
        return ShipmentObjection{WhyNot::ShipTimeInFuture};
    }
    const QString &country = shipment.shipFromCountry;
    if (country.size() != 2 || !country.at(0).isLetter() || !country.at(1).isLetter()) {
        return ShipmentObjection{WhyNot::CountryMissing};
    }
    return std::nullopt;
}

Objection badQuantity(const Shipment &shipment, const Order &order)
{
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = order.line(part.line);
        if (line == nullptr) {
            return ShipmentObjection{WhyNot::UnknownLine, part.line};
        }
        if (part.quantity <= 0) {
            return ShipmentObjection{WhyNot::NothingToShip, part.line};
        }
        const int most = shipment.purpose == Purpose::Correct ? line->quantityIn(LineState::Shipped) : line->remaining();
        if (shipment.quantityOf(part.line) > most) {
            return ShipmentObjection{WhyNot::QuantityTooHigh, part.line};
        }
    }
    for (const OrderLine &line : order.lines) {
        if (shipment.purpose == Purpose::Ship && !shipment.isShort && shipment.quantityOf(line.number) < line.remaining()) {
            return ShipmentObjection{WhyNot::QuantityTooLow, line.number};
        }
    }
    return std::nullopt;
}

Objection badPackage(const ShipmentPackage &package, const WalmartAccount &account)
{
    const ChannelCarrier *carrier = walmartCarrier(package);
    const QString number = comparableTrackingNumber(package.trackingNumber);
    if (carrier == nullptr && package.carrierName.trimmed().isEmpty()) {
        return ShipmentObjection{WhyNot::CarrierMissing, {}, package.number};
    }
    const bool mayLackNumber = carrier != nullptr && !carrier->needsTrackingNumber && account.lettermailWithoutNumber;
    if (number.isEmpty() && !mayLackNumber) {
        return ShipmentObjection{WhyNot::TrackingMissing, {}, package.number};
    }
    if (!isPlain(number)) {
        return ShipmentObjection{WhyNot::TrackingMalformed, {}, package.number, package.trackingNumber};
    }
    if (carrier == nullptr && !QUrl(package.trackingUrl, QUrl::StrictMode).isValid()) {
        return ShipmentObjection{WhyNot::CarrierUrlMissing, {}, package.number, package.carrierName};
    }
    return std::nullopt;
}

/// What goes out as the carrier; two packages agree when this does.
QString carrierOnTheWire(const ShipmentPackage &package)
{
    const ChannelCarrier *carrier = walmartCarrier(package);
    return carrier != nullptr ? carrier->code : package.carrierName;
}

Objection badLine(const ShipmentPart &part, const Shipment &shipment)
{
    if (part.packages.empty()) {
        return ShipmentObjection{WhyNot::TrackingMissing, part.line};
    }
    if (part.packages.size() > 1 && part.quantity != 1) {
        return ShipmentObjection{WhyNot::SplitQuantity, part.line};
    }
    QString carrier;
    for (const ShipmentPart &sibling : shipment.parts) {
        if (sibling.line != part.line) {
            continue;
        }
        for (const int number : sibling.packages) {
            const ShipmentPackage *package = shipment.package(number);
            if (package == nullptr) {
                return ShipmentObjection{WhyNot::TrackingMissing, part.line, number};
            }
            if (!carrier.isEmpty() && carrier != carrierOnTheWire(*package)) {
                return ShipmentObjection{WhyNot::CarriersDiffer, part.line, number};
            }
            carrier = carrierOnTheWire(*package);
        }
    }
    return std::nullopt;
}

} // namespace

Objection walmartObjection(const Shipment &shipment, const Order &order, const WalmartAccount &account, const QDateTime &now)
{
    if (shipment.parts.empty() || shipment.units() <= 0) {
        return ShipmentObjection{WhyNot::NothingToShip};
    }
    if (shipment.purpose == Purpose::Cancel) {
        return badQuantity(shipment, order);
    }
    if (Objection objection = badHead(shipment, now)) {
        return objection;
    }
    if (Objection objection = badQuantity(shipment, order)) {
        return objection;
    }
    for (const ShipmentPackage &package : shipment.packages) {
        if (Objection objection = badPackage(package, account)) {
            return objection;
        }
    }
    for (const ShipmentPart &part : shipment.parts) {
        if (Objection objection = badLine(part, shipment)) {
            return objection;
        }
    }
    return std::nullopt;
}

QString walmartMethod(const QString &method)
{
    QString plain = method;
    plain.remove(QLatin1Char('_'));
    for (const QString &known : walmartMethods()) {
        if (known.compare(plain, Qt::CaseInsensitive) == 0) {
            return known;
        }
    }
    return walmartMethods().front();
}

} // namespace packbench
