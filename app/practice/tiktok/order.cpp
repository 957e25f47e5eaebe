// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/order.h"

#include <QStringList>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

using State = PracticeTikTokUnit::State;

PracticeTikTokUnit *PracticeTikTokOrder::unit(const QString &unitId)
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const PracticeTikTokUnit &each) { return each.id == unitId; });
    return found == units.end() ? nullptr : &*found;
}

const PracticeTikTokUnit *PracticeTikTokOrder::unit(const QString &unitId) const
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const PracticeTikTokUnit &each) { return each.id == unitId; });
    return found == units.end() ? nullptr : &*found;
}

bool PracticeTikTokOrder::has(State state) const
{
    return std::any_of(units.begin(), units.end(), [&](const PracticeTikTokUnit &each) { return each.state == state; });
}

QString PracticeTikTokOrder::status() const
{
    if (!has(State::Waiting) && !has(State::Shipped))
        return u"CANCELLED"_s;
    if (isOnHold)
        return u"ON_HOLD"_s;
    if (!has(State::Shipped))
        return u"AWAITING_SHIPMENT"_s;
    return has(State::Waiting) ? u"PARTIALLY_SHIPPING"_s : u"AWAITING_COLLECTION"_s;
}

QStringList PracticeTikTokOrder::packages() const
{
    QStringList list;
    for (const PracticeTikTokUnit &each : units) {
        if (!each.package.isEmpty() && !list.contains(each.package))
            list.append(each.package);
    }
    return list;
}

} // namespace packbench
