// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/shipment.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace packbench {

namespace {

QSet<QString> comparable(const QStringList &numbers)
{
    QSet<QString> result;
    for (const QString &number : numbers) {
        if (!number.isEmpty()) {
            result.insert(comparableTrackingNumber(number));
        }
    }
    return result;
}

/// Takes \a quantity units from shipped parts that carry exactly these tracking numbers; false when there are too few.
bool takeShipped(std::vector<LinePart> &parts, const QSet<QString> &numbers, int quantity)
{
    for (LinePart &part : parts) {
        if (part.state == LineState::Shipped && comparable(part.trackingNumbers) == numbers) {
            const int taken = std::min(part.quantity, quantity);
            part.quantity -= taken;
            quantity -= taken;
        }
    }
    return quantity == 0;
}

bool showsAnyOf(const OrderLine &line, const QSet<QString> &numbers)
{
    return std::any_of(line.parts.begin(), line.parts.end(), [&numbers](const LinePart &part) {
        return part.state == LineState::Shipped && comparable(part.trackingNumbers).intersects(numbers);
    });
}

/// Where the channel shows one of its units.
const LinePart *partWithUnit(const Order &order, const QString &lineNumber, const QString &unit)
{
    const OrderLine *line = order.line(lineNumber);
    if (line == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(line->parts.begin(), line->parts.end(),
                                    [&unit](const LinePart &part) { return part.unitIds.contains(unit); });
    return found == line->parts.end() ? nullptr : &*found;
}

bool isToShip(LineState state)
{
    return state == LineState::New || state == LineState::Acknowledged;
}

/// Every unit of \a part is shown, and \a test holds for where it is shown.
template <typename Test>
bool everyUnit(const ShipmentPart &part, const Order &order, Test test)
{
    return std::all_of(part.unitIds.begin(), part.unitIds.end(), [&](const QString &unit) {
        const LinePart *shown = partWithUnit(order, part.line, unit);
        return shown != nullptr && test(*shown);
    });
}

bool hasIssuedLabel(const Shipment &shipment, const ShipmentPart &part)
{
    return std::all_of(part.packages.begin(), part.packages.end(), [&shipment](int number) {
        const ShipmentPackage *package = shipment.package(number);
        return package != nullptr && package->isLabelIssued;
    });
}

bool arePresent(const Shipment &shipment, const ShipmentPart &part, const Order &order)
{
    return everyUnit(part, order, [&](const LinePart &shown) {
        // Whatever number the channel issued is the right one.
        return shown.state == LineState::Shipped
               && (hasIssuedLabel(shipment, part) || comparable(shown.trackingNumbers) == comparable(shipment.trackingNumbersOf(part)));
    });
}

bool isPresent(const Shipment &shipment, const Order &order)
{
    QHash<QString, std::vector<LinePart>> left;
    for (const OrderLine &line : order.lines) {
        left.insert(line.number, line.parts);
    }
    return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        if (!part.unitIds.isEmpty()) {
            return arePresent(shipment, part, order);
        }
        const auto parts = left.find(part.line);
        return parts != left.end() && takeShipped(*parts, comparable(shipment.trackingNumbersOf(part)), part.quantity);
    });
}

bool isAbsent(const Shipment &shipment, const Order &order)
{
    return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        if (!part.unitIds.isEmpty()) {
            return everyUnit(part, order, [](const LinePart &shown) { return isToShip(shown.state); });
        }
        const OrderLine *line = order.line(part.line);
        return line != nullptr && line->remaining() >= shipment.quantityOf(part.line)
               && !showsAnyOf(*line, comparable(shipment.trackingNumbersOf(part)));
    });
}

Standing standingOfCancellation(const Shipment &shipment, const Order &order)
{
    const auto all = [&shipment, &order](auto fits) {
        return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
            const OrderLine *line = order.line(part.line);
            return line != nullptr && fits(*line, part);
        });
    };
    const bool isDone = all([&order](const OrderLine &line, const ShipmentPart &part) {
        // A cancellation takes all that is left of its lines: what was cancelled before does not pass for it.
        return part.unitIds.isEmpty() ? line.remaining() == 0 && line.quantityIn(LineState::Cancelled) >= part.quantity
                                      : everyUnit(part, order, [](const LinePart &shown) { return shown.state == LineState::Cancelled; });
    });
    if (isDone) {
        return Standing::Present;
    }
    const bool isOpen = all([&order](const OrderLine &line, const ShipmentPart &part) {
        return part.unitIds.isEmpty() ? line.remaining() >= part.quantity
                                      : everyUnit(part, order, [](const LinePart &shown) { return isToShip(shown.state); });
    });
    return isOpen ? Standing::Absent : Standing::Different;
}

std::vector<ShipmentPart> partsToCorrect(const Shipment &before, int package)
{
    std::vector<ShipmentPart> parts;
    for (const ShipmentPart &part : before.parts) {
        if (part.isIn(package)) {
            parts.push_back(part);
            if (!part.unitIds.isEmpty()) {
                parts.back().packages = {package};
            }
            continue;
        }
        const bool sharesLine = part.unitIds.isEmpty()
                                && std::any_of(before.parts.begin(), before.parts.end(), [&part, package](const ShipmentPart &other) {
                                       return other.line == part.line && other.isIn(package);
                                   });
        if (sharesLine) {
            parts.push_back(part);
        }
    }
    return parts;
}

/// It left, or is packed and has a number: both can be told another one.
bool hasNumberOrLeft(const LinePart &part)
{
    return part.state == LineState::Shipped || !part.trackingNumbers.isEmpty();
}

Standing standingOfCorrection(const Shipment &shipment, const Order &order)
{
    Order numbered = order;
    for (OrderLine &line : numbered.lines) {
        for (LinePart &part : line.parts) {
            part.state = hasNumberOrLeft(part) && part.state != LineState::Cancelled ? LineState::Shipped : part.state;
        }
    }
    if (isPresent(shipment, numbered)) {
        return Standing::Present;
    }
    const bool hasLeft = std::all_of(shipment.parts.begin(), shipment.parts.end(), [&numbered](const ShipmentPart &part) {
        const OrderLine *line = numbered.line(part.line);
        return line != nullptr && line->quantityIn(LineState::Shipped) >= part.quantity;
    });
    return hasLeft ? Standing::Absent : Standing::Different;
}

} // namespace

bool ShipmentPart::isIn(int package) const
{
    return std::find(packages.begin(), packages.end(), package) != packages.end();
}

const ShipmentPackage *Shipment::package(int number) const
{
    const auto found = std::find_if(packages.begin(), packages.end(),
                                    [number](const ShipmentPackage &package) { return package.number == number; });
    return found == packages.end() ? nullptr : &*found;
}

int Shipment::quantityOf(const QString &line) const
{
    int sum = 0;
    for (const ShipmentPart &part : parts) {
        if (part.line == line) {
            sum += part.quantity;
        }
    }
    return sum;
}

bool Shipment::hasIssuedLabel() const
{
    return std::any_of(packages.begin(), packages.end(), [](const ShipmentPackage &package) { return package.isLabelIssued; });
}

int Shipment::units() const
{
    int sum = 0;
    for (const ShipmentPart &part : parts) {
        sum += part.quantity;
    }
    return sum;
}

bool Shipment::hasSplitLine() const
{
    QHash<QString, std::vector<int>> seen;
    for (const ShipmentPart &part : parts) {
        const auto known = seen.constFind(part.line);
        if (part.packages.size() > 1 || (known != seen.constEnd() && *known != part.packages)) {
            return true;
        }
        seen.insert(part.line, part.packages);
    }
    return false;
}

QStringList Shipment::trackingNumbersOf(const ShipmentPart &part) const
{
    QStringList numbers;
    for (const int number : part.packages) {
        if (const ShipmentPackage *found = package(number)) {
            numbers.append(found->trackingNumber);
        }
    }
    return numbers;
}

Standing standingOf(const Shipment &shipment, const Order &order)
{
    if (shipment.purpose == Purpose::Cancel) {
        return standingOfCancellation(shipment, order);
    }
    if (shipment.purpose == Purpose::Correct) {
        return standingOfCorrection(shipment, order);
    }
    if (isPresent(shipment, order)) {
        return Standing::Present;
    }
    if (isAbsent(shipment, order)) {
        return Standing::Absent;
    }
    const bool isPartly = std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        return !part.unitIds.isEmpty() && (arePresent(shipment, part, order) || everyUnit(part, order, [](const LinePart &shown) {
                                               return isToShip(shown.state);
                                           }));
    });
    return isPartly ? Standing::Partly : Standing::Different;
}

Shipment withUnits(Shipment shipment, const Order &order)
{
    QHash<QString, QStringList> open;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (isToShip(part.state)) {
                open[line.number] += part.unitIds;
            }
        }
    }
    // Box by box, so that the single products of a bundle get the same units.
    std::vector<ShipmentPart *> parts;
    for (ShipmentPart &part : shipment.parts) {
        part.unitIds.clear();
        parts.push_back(&part);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const ShipmentPart *a, const ShipmentPart *b) { return a->packages < b->packages; });
    for (ShipmentPart *part : parts) {
        const OrderLine *line = order.line(part->line);
        QStringList &left = open[part->line];
        const qsizetype units = line == nullptr ? 0 : std::min<qsizetype>(part->quantity / line->perUnit, left.size());
        part->unitIds = left.mid(0, units);
        left = left.mid(units);
    }
    return shipment;
}

std::vector<ShipmentPart> restOf(const Order &order)
{
    std::vector<ShipmentPart> parts;
    for (const OrderLine &line : order.lines) {
        if (line.remaining() > 0) {
            ShipmentPart part;
            part.line = line.number;
            part.quantity = line.remaining();
            part.unit = line.unit;
            part.sku = line.sku;
            parts.push_back(part);
        }
    }
    return parts;
}

Shipment withBoxToldAgain(Shipment correction, const Shipment &before, const ShipmentPackage &package)
{
    correction.packages = {package};
    correction.parts = partsToCorrect(before, package.number);
    for (const ShipmentPackage &other : before.packages) {
        const bool isNamed = std::any_of(correction.parts.begin(), correction.parts.end(),
                                         [&other](const ShipmentPart &part) { return part.isIn(other.number); });
        if (isNamed && other.number != package.number) {
            correction.packages.push_back(other);
        }
    }
    return correction;
}

bool isThere(const Shipment &shipment, const ShipmentPart &part, const Order &order)
{
    return !part.unitIds.isEmpty() && arePresent(shipment, part, order);
}

bool isStillToShip(const ShipmentPart &part, const Order &order)
{
    return !part.unitIds.isEmpty() && everyUnit(part, order, [](const LinePart &shown) { return isToShip(shown.state); });
}

QString comparableTrackingNumber(const QString &trackingNumber)
{
    QString result;
    result.reserve(trackingNumber.size());
    for (const QChar character : trackingNumber) {
        if (!character.isSpace() && character != QLatin1Char('-')) {
            result.append(character.toUpper());
        }
    }
    return result;
}

} // namespace packbench
