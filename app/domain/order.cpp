// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/order.h"

#include <algorithm>
#include <limits>

namespace packbench {

int sumOfUnits(int one, int other)
{
    return static_cast<int>(std::min<qint64>(qint64{one} + other, std::numeric_limits<int>::max()));
}

int OrderLine::quantityIn(LineState state) const
{
    int sum = 0;
    for (const LinePart &part : parts) {
        if (part.state == state) {
            sum = sumOfUnits(sum, part.quantity);
        }
    }
    return sum;
}

int OrderLine::remaining() const
{
    // Never more than was ordered, whatever the parts add up to.
    return std::min(sumOfUnits(quantityIn(LineState::New), quantityIn(LineState::Acknowledged)), quantity);
}

const OrderLine *Order::line(const QString &number) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&number](const OrderLine &line) { return line.number == number; });
    return found == lines.end() ? nullptr : &*found;
}

int Order::remaining() const
{
    int sum = 0;
    for (const OrderLine &line : lines) {
        sum = sumOfUnits(sum, line.remaining());
    }
    return sum;
}

bool Order::isNew() const
{
    return std::any_of(lines.begin(), lines.end(), [](const OrderLine &line) { return line.quantityIn(LineState::New) > 0; });
}

bool Order::isCancelled() const
{
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const OrderLine &line) {
        return line.quantityIn(LineState::Cancelled) > 0 && line.quantityIn(LineState::Cancelled) >= line.quantity;
    });
}

bool Order::cancelRequested() const
{
    return std::any_of(lines.begin(), lines.end(), [](const OrderLine &line) { return line.cancelRequested && line.remaining() > 0; });
}

bool Order::mayBeAcknowledged() const
{
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const OrderLine &line) {
        return std::all_of(line.parts.begin(), line.parts.end(),
                           [](const LinePart &part) { return part.state == LineState::New || part.state == LineState::Acknowledged; });
    });
}

QDateTime Order::due() const
{
    return isNew() && acknowledgeBy.isValid() ? acknowledgeBy : shipBy;
}

} // namespace packbench
