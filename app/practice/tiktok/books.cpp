// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/books.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

using Event = PracticeEntry::Event;
using State = PracticeTikTokUnit::State;

PracticeTikTokBooks::PracticeTikTokBooks(std::vector<PracticeTikTokOrder> orders, std::vector<PracticeTikTokPackage> packages,
                                         PracticeLedger &ledger, Clock &clock)
    : m_orders(std::move(orders))
    , m_packages(std::move(packages))
    , m_ledger(ledger)
    , m_clock(clock)
{
    for (size_t i = 0; i < m_orders.size(); ++i)
        m_orderPlaces.insert(m_orders[i].id, i);
    for (size_t i = 0; i < m_packages.size(); ++i)
        m_packagePlaces.insert(m_packages[i].id, i);
    for (const PracticeEntry &entry : m_ledger.entries())
        apply(entry);
}

PracticeTikTokOrder *PracticeTikTokBooks::findOrder(const QString &id)
{
    const auto place = m_orderPlaces.constFind(id);
    return place == m_orderPlaces.constEnd() ? nullptr : &m_orders[*place];
}

const PracticeTikTokOrder *PracticeTikTokBooks::order(const QString &id) const
{
    const auto place = m_orderPlaces.constFind(id);
    return place == m_orderPlaces.constEnd() ? nullptr : &m_orders[*place];
}

const PracticeTikTokPackage *PracticeTikTokBooks::package(const QString &id) const
{
    const auto place = m_packagePlaces.constFind(id);
    return place == m_packagePlaces.constEnd() || m_packages[*place].isGone ? nullptr : &m_packages[*place];
}

std::vector<PracticeTikTokUnit> PracticeTikTokBooks::unitsOf(const PracticeTikTokPackage &package, bool isShown) const
{
    std::vector<PracticeTikTokUnit> units;
    for (const QString &id : package.orders) {
        const PracticeTikTokOrder *const found = order(id);
        if (!found)
            continue;
        const PracticeTikTokOrder &read = isShown ? shown(*found) : *found;
        std::copy_if(read.units.begin(), read.units.end(), std::back_inserter(units),
                     [&](const PracticeTikTokUnit &unit) { return unit.package == package.id; });
    }
    return units;
}

std::vector<PracticeTikTokUnit> PracticeTikTokBooks::unitsOf(const PracticeTikTokPackage &package) const
{
    return unitsOf(package, false);
}

std::vector<PracticeTikTokUnit> PracticeTikTokBooks::shownUnitsOf(const PracticeTikTokPackage &package) const
{
    return unitsOf(package, true);
}

bool PracticeTikTokBooks::isTrackingUsed(const QString &tracking, const QStringList &orders) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const PracticeTikTokOrder &each) {
        return !orders.contains(each.id) && std::any_of(each.units.begin(), each.units.end(), [&](const PracticeTikTokUnit &unit) {
            return unit.tracking == tracking;
        });
    });
}

QString PracticeTikTokBooks::newPackageId(qsizetype nth) const
{
    // Packages are never removed from the list.
    return QString::number(1'153'000'000'000'000'000 + (static_cast<qint64>(m_packages.size()) + nth) * 7'919);
}

bool PracticeTikTokBooks::record(const PracticeEntry &entry)
{
    if (!m_ledger.append(entry))
        return false;
    apply(entry);
    return true;
}

void PracticeTikTokBooks::apply(const PracticeEntry &entry)
{
    if (!entry.isTikTok())
        return;
    if (entry.event == Event::Combined || entry.event == Event::Uncombined)
        merge(entry);
    PracticeTikTokOrder *const order = findOrder(entry.order);
    if (!order)
        return;
    const QStringList before = order->packages();
    switch (entry.event) {
    case Event::Shipped:
        ship(*order, entry);
        break;
    case Event::Corrected:
        correct(*order, entry);
        break;
    case Event::Cancelled:
        cancel(*order, entry);
        break;
    case Event::CancelAsked:
        order->wantsCancel = true;
        break;
    case Event::Released:
        order->isOnHold = false;
        break;
    case Event::Split:
        split(*order, entry);
        break;
    default: // repeated calls and tokens change no order
        return;
    }
    order->updated = entry.at;
    sweep(before);
}

PracticeTikTokPackage &PracticeTikTokBooks::packageFor(const QString &id, const QString &order, const QDateTime &at)
{
    if (!m_packagePlaces.contains(id)) {
        m_packagePlaces.insert(id, m_packages.size());
        PracticeTikTokPackage made;
        made.id = id;
        made.created = at;
        m_packages.push_back(made);
    }
    PracticeTikTokPackage &package = m_packages[m_packagePlaces.value(id)];
    if (!package.orders.contains(order))
        package.orders.append(order);
    package.isGone = false;
    package.updated = at;
    return package;
}

void PracticeTikTokBooks::sweep(const QStringList &packages)
{
    for (const QString &id : packages) {
        PracticeTikTokPackage &package = m_packages[m_packagePlaces.value(id)]; // of a unit, so it is there
        package.isGone = unitsOf(package).empty();
    }
}

void PracticeTikTokBooks::ship(PracticeTikTokOrder &order, const PracticeEntry &entry)
{
    const auto text = [&](const QString &name) { return entry.details.value(name).toString(); };
    PracticeTikTokPackage &package = packageFor(text(u"package"_s), order.id, entry.at);
    package.left = entry.at;
    package.providerId = text(u"providerId"_s);
    package.handover = text(u"handover"_s);
    package.slotStart = entry.details.value(u"slotStart"_s).toInteger();
    package.slotEnd = entry.details.value(u"slotEnd"_s).toInteger();
    for (const PracticeShipped &shipped : entry.shipped) {
        PracticeTikTokUnit *const unit = order.unit(shipped.line);
        if (!unit || shipped.packages.empty())
            continue;
        package.tracking = shipped.packages.front().tracking;
        package.provider = shipped.packages.front().carrier;
        unit->package = package.id;
        unit->state = State::Shipped;
        unit->tracking = package.tracking;
        unit->providerId = package.providerId;
        unit->provider = package.provider;
        unit->left = entry.at;
    }
    if (order.tag.isEmpty() && order.packages().size() > 1)
        order.tag = u"SPLIT"_s;
}

void PracticeTikTokBooks::correct(PracticeTikTokOrder &order, const PracticeEntry &entry)
{
    const QString providerId = entry.details.value(u"providerId"_s).toString();
    for (const PracticeShipped &shipped : entry.shipped) {
        PracticeTikTokUnit *const unit = order.unit(shipped.line);
        if (!unit || shipped.packages.empty())
            continue;
        unit->tracking = shipped.packages.front().tracking;
        unit->provider = shipped.packages.front().carrier;
        unit->providerId = providerId;
        PracticeTikTokPackage &package = packageFor(unit->package, order.id, entry.at);
        package.tracking = unit->tracking;
        package.provider = unit->provider;
        package.providerId = providerId;
    }
    ++order.corrections;
}

void PracticeTikTokBooks::cancel(PracticeTikTokOrder &order, const PracticeEntry &entry)
{
    const QJsonArray lines = entry.details.value(u"lines"_s).toArray();
    for (PracticeTikTokUnit &unit : order.units) {
        if (unit.state == State::Waiting && (lines.isEmpty() || lines.contains(unit.id)))
            unit.state = State::Cancelled;
    }
    for (const QString &id : order.packages())
        packageFor(id, order.id, entry.at);
}

void PracticeTikTokBooks::split(PracticeTikTokOrder &order, const PracticeEntry &entry)
{
    const QJsonArray packages = entry.details.value(u"packages"_s).toArray();
    for (const QJsonValue &each : packages) {
        const QString id = each.toObject().value(u"id"_s).toString();
        const QJsonArray lines = each.toObject().value(u"lines"_s).toArray();
        for (const QJsonValue &line : lines) {
            if (PracticeTikTokUnit *const unit = order.unit(line.toString()))
                unit->package = id;
        }
        packageFor(id, order.id, entry.at).tag = u"SPLIT"_s;
    }
    order.tag = u"SPLIT"_s;
}

void PracticeTikTokBooks::merge(const PracticeEntry &entry)
{
    // Both directions say which orders are from now on in which package.
    QStringList before;
    const QJsonArray packages = entry.details.value(u"packages"_s).toArray();
    for (const QJsonValue &each : packages) {
        const QString id = each.toObject().value(u"id"_s).toString();
        const QJsonArray orders = each.toObject().value(u"orders"_s).toArray();
        for (const QJsonValue &name : orders) {
            PracticeTikTokOrder *const order = findOrder(name.toString());
            if (!order)
                continue;
            before += order->packages();
            for (PracticeTikTokUnit &unit : order->units)
                unit.package = unit.state == State::Waiting ? id : unit.package;
            order->tag = orders.size() > 1 ? u"COMBINED"_s : QString();
            order->updated = entry.at;
            packageFor(id, order->id, entry.at).tag = orders.size() > 1 ? u"COMBINE"_s : u"DEFAULT"_s;
        }
        PracticeTikTokPackage &package = m_packages[m_packagePlaces.value(id)];
        package.orders.removeIf([&](const QString &order) { return !orders.contains(order); });
    }
    sweep(before);
}

void PracticeTikTokBooks::freeze(const QStringList &orders, std::chrono::milliseconds duration)
{
    const std::chrono::milliseconds until = m_clock.uptime() + duration;
    for (const QString &id : orders) {
        const PracticeTikTokOrder *const named = order(id);
        if (!named)
            continue;
        m_frozenOrders.insert(id, {shown(*named), until});
        for (const QString &packageId : named->packages()) {
            if (const PracticeTikTokPackage *const held = package(packageId))
                m_frozenPackages.insert(packageId, {shown(*held), until});
        }
    }
}

const PracticeTikTokOrder &PracticeTikTokBooks::shown(const PracticeTikTokOrder &order) const
{
    const auto frozen = m_frozenOrders.constFind(order.id);
    return frozen == m_frozenOrders.constEnd() || frozen->until <= m_clock.uptime() ? order : frozen->value;
}

const PracticeTikTokPackage &PracticeTikTokBooks::shown(const PracticeTikTokPackage &package) const
{
    const auto frozen = m_frozenPackages.constFind(package.id);
    return frozen == m_frozenPackages.constEnd() || frozen->until <= m_clock.uptime() ? package : frozen->value;
}

} // namespace packbench
