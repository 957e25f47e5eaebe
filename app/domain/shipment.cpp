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

bool isPresent(const Shipment &shipment, const Order &order)
{
    QHash<QString, std::vector<LinePart>> left;
    for (const OrderLine &line : order.lines) {
        left.insert(line.number, line.parts);
    }
    return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        const auto parts = left.find(part.line);
        return parts != left.end() && takeShipped(*parts, comparable(shipment.trackingNumbersOf(part)), part.quantity);
    });
}

bool isAbsent(const Shipment &shipment, const Order &order)
{
    return std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
        const OrderLine *line = order.line(part.line);
        return line != nullptr && line->remaining() >= shipment.quantityOf(part.line)
               && !showsAnyOf(*line, comparable(shipment.trackingNumbersOf(part)));
    });
}

} // namespace

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
    if (isPresent(shipment, order)) {
        return Standing::Present;
    }
    return isAbsent(shipment, order) ? Standing::Absent : Standing::Different;
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
