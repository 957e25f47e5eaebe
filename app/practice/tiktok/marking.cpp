// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/fields.h"
#include "practice/tiktok/shipping.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using UnitState = PracticeTikTokUnit::State;

bool mayMark(const QString &market)
{
    static const QStringList markets{u"US"_s, u"GB"_s, u"ES"_s, u"IE"_s, u"IT"_s, u"DE"_s, u"FR"_s, u"JP"_s};
    return markets.contains(market);
}

/// The units that a call names; without names all that wait, or all when none does.
std::vector<PracticeTikTokUnit> unitsMeant(const PracticeTikTokOrder &order, const QStringList &ids)
{
    std::vector<PracticeTikTokUnit> units;
    std::copy_if(order.units.begin(), order.units.end(), std::back_inserter(units), [&](const PracticeTikTokUnit &unit) {
        return ids.isEmpty() ? unit.state == UnitState::Waiting || !order.has(UnitState::Waiting) : ids.contains(unit.id);
    });
    return units;
}

} // namespace

PracticeTikTokAnswer PracticeTikTokShipping::markShipped(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QStringList ids = fields.optionalTexts(u"order_line_item_ids"_s);
    const QString tracking = fields.text(u"tracking_number"_s);
    const QString providerId = fields.text(u"shipping_provider_id"_s);
    if (fields.trouble())
        return fail(*fields.trouble());
    if (!mayMark(m_logistics.market()))
        return fail(PracticeTikTokTrouble::of(21008106));
    const PracticeTikTokOrder *const order = m_books.order(call.ids.value(0));
    if (!order)
        return fail(PracticeTikTokTrouble::of(21008111));
    if (!order->isSellerShipped)
        return fail(PracticeTikTokTrouble::of(21011004));
    const auto failure = m_failures.take(QStringList{order->id} + order->packages());
    if (failure && failure->when == PracticeTikTokFailures::When::Before)
        return fail(PracticeTikTokTrouble::of(failure->code));
    const std::vector<PracticeTikTokUnit> units = unitsMeant(*order, ids);
    if (static_cast<qsizetype>(units.size()) < ids.size())
        return fail(PracticeTikTokTrouble{21011005, u"A line is not of this order"_s});
    const bool hasCancelled = std::any_of(units.begin(), units.end(),
                                          [](const PracticeTikTokUnit &unit) { return unit.state == UnitState::Cancelled; });
    Refusal refusal = checkReady(*order, units);
    if (!refusal && hasCancelled)
        refusal = PracticeTikTokTrouble::of(21011041);
    if (!refusal && ids.isEmpty() && order->packages().size() > 1)
        refusal = PracticeTikTokTrouble::of(21011048);
    if (!refusal)
        refusal = checkParcel(tracking, providerId, {order->id});
    const QString package = packageForUnits(*order, units);
    if (refusal)
        return fail(*told(refusal, order->id, package, call.requestId));
    const Parcel parcel{package, tracking, *m_logistics.provider(providerId), {}, 0, 0};
    if (const Refusal trouble = recordShipped(units, {order->id}, parcel, call.requestId))
        return fail(*trouble);
    if (failure)
        return fail(PracticeTikTokTrouble::of(failure->code));
    QJsonArray lines;
    for (const PracticeTikTokUnit &unit : units)
        lines.append(unit.id);
    QJsonObject answer{{u"order_id"_s, order->id}, {u"order_line_item_ids"_s, lines}, {u"package_id"_s, package}};
    static const QRegularExpression ambiguous(u"^[0-9]{14}$"_s);
    if (ambiguous.match(tracking).hasMatch())
        answer.insert(u"warning"_s, QJsonObject{{u"message"_s, u"match more than one provider"_s}});
    return answer;
}

QString PracticeTikTokShipping::packageForUnits(const PracticeTikTokOrder &order, const std::vector<PracticeTikTokUnit> &units) const
{
    const QString id = units.empty() ? QString() : units.front().package;
    const PracticeTikTokPackage *const package = m_books.package(id);
    if (!package || package->orders != QStringList{order.id})
        return m_books.newPackageId();
    std::vector<PracticeTikTokUnit> rest = m_books.unitsOf(*package);
    std::erase_if(rest, [&](const PracticeTikTokUnit &each) {
        return each.state == UnitState::Cancelled || std::find(units.begin(), units.end(), each) != units.end();
    });
    return rest.empty() ? id : m_books.newPackageId();
}

} // namespace packbench
