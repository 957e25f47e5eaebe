// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/order.h"

#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

int PracticeLine::quantityIn(const QString &status) const
{
    int sum = 0;
    for (const PracticePart &part : parts)
        sum += part.status == status ? part.quantity : 0;
    return sum;
}

void PracticeLine::move(int count, const QString &from, PracticePart to)
{
    for (PracticePart &part : parts) {
        if (part.status != from || count == 0)
            continue;
        const int taken = std::min(count, part.quantity);
        part.quantity -= taken;
        to.quantity += taken;
        count -= taken;
    }
    std::erase_if(parts, [](const PracticePart &part) { return part.quantity == 0; });
    if (to.quantity > 0)
        parts.push_back(std::move(to));
}

PracticeLine *PracticeOrder::line(const QString &number)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const PracticeLine &each) { return each.number == number; });
    return found == lines.end() ? nullptr : &*found;
}

bool PracticeOrder::has(const QString &status) const
{
    return std::any_of(lines.begin(), lines.end(), [&](const PracticeLine &each) { return each.quantityIn(status) > 0; });
}

void PracticeOrder::acknowledge(const QDateTime &now)
{
    for (PracticeLine &each : lines) {
        if (each.quantityIn(u"Created"_s) == 0)
            continue;
        each.move(each.quantityIn(u"Created"_s), u"Created"_s, {u"Acknowledged"_s, 0, {}, {}, false});
        each.statusDate = now;
    }
}

void PracticeOrder::cancel(const QString &reason, const QDateTime &now)
{
    for (PracticeLine &each : lines) {
        for (const QString &open : {u"Created"_s, u"Acknowledged"_s})
            each.move(each.quantityIn(open), open, {u"Cancelled"_s, 0, reason, {}, false});
        each.statusDate = now;
    }
}

void PracticeOrder::cancel(const std::vector<PracticeShipped> &units, const QString &reason, const QDateTime &now)
{
    for (const PracticeShipped &each : units) {
        PracticeLine *const at = line(each.line);
        if (!at)
            continue;
        int left = each.quantity;
        for (const QString &open : {u"Created"_s, u"Acknowledged"_s}) {
            const int taken = std::min(left, at->quantityIn(open));
            at->move(taken, open, {u"Cancelled"_s, 0, reason, {}, false});
            left -= taken;
        }
        at->statusDate = now;
    }
}

void PracticeOrder::askToCancel()
{
    for (PracticeLine &each : lines)
        each.intentToCancel = u"Y"_s;
}

void PracticeOrder::ship(const std::vector<PracticeShipped> &shipped, bool isMultiPackage, const QDateTime &now)
{
    for (const PracticeShipped &each : shipped) {
        PracticeLine *const at = line(each.line);
        if (!at)
            continue;
        at->move(each.quantity, u"Acknowledged"_s, {u"Shipped"_s, 0, {}, each.packages, isMultiPackage});
        at->shipFrom = each.country;
        at->statusDate = now;
    }
}

void PracticeOrder::correct(const std::vector<PracticeShipped> &shipped)
{
    // Several statements about one line speak of different units of it.
    for (const PracticeShipped &each : shipped) {
        if (PracticeLine *const at = line(each.line))
            at->move(each.quantity, u"Shipped"_s, {u"Corrected"_s, 0, {}, each.packages, each.packages.size() > 1});
    }
    for (PracticeLine &at : lines) {
        for (PracticePart &part : at.parts)
            part.status = part.status == u"Corrected"_s ? u"Shipped"_s : part.status;
    }
}

} // namespace packbench
