// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/books.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

using Event = PracticeEntry::Event;

PracticeAkinonBooks::PracticeAkinonBooks(std::vector<PracticeAkinonPackage> packages, PracticeLedger &ledger, Clock &clock)
    : m_packages(std::move(packages))
    , m_ledger(ledger)
    , m_clock(clock)
{
    for (size_t i = 0; i < m_packages.size(); ++i)
        m_places.insert(QString::number(m_packages[i].id), i);
    for (const PracticeEntry &entry : m_ledger.entries())
        apply(entry);
}

const PracticeAkinonPackage *PracticeAkinonBooks::package(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_packages[*place];
}

bool PracticeAkinonBooks::isTrackingUsed(const QString &awb, qint64 id) const
{
    return std::any_of(m_packages.begin(), m_packages.end(),
                       [&](const PracticeAkinonPackage &each) { return each.id != id && each.awb == awb; });
}

bool PracticeAkinonBooks::record(const PracticeEntry &entry)
{
    if (!m_ledger.append(entry))
        return false;
    apply(entry);
    return true;
}

void PracticeAkinonBooks::apply(const PracticeEntry &entry)
{
    const auto place = m_places.constFind(entry.order);
    if (!entry.isAkinon() || place == m_places.constEnd())
        return;
    PracticeAkinonPackage &package = m_packages[*place];
    switch (entry.event) {
    case Event::Packed:
        package.state = PracticeAkinonPackage::Packed;
        package.hasShipment = true;
        ++package.labels;
        break;
    case Event::Shipped:
        package.state = PracticeAkinonPackage::Shipped;
        package.shipped = entry.at;
        takeShipment(package, entry.details);
        break;
    case Event::Corrected:
        takeShipment(package, entry.details);
        break;
    case Event::Moved:
        package.state = entry.details.value(u"state"_s).toInt(package.state);
        takeOut(package, entry.details);
        break;
    default: // repeated calls and keys change no package
        break;
    }
}

void PracticeAkinonBooks::takeShipment(PracticeAkinonPackage &package, const QJsonObject &details)
{
    if (!details.contains(u"awb"_s)) // shipped with what it has
        return;
    package.hasShipment = true;
    package.awb = details.value(u"awb"_s).toString();
    package.company = details.value(u"company"_s).toInt();
    package.query = details.value(u"query"_s).toString();
    ++package.labels; // it shows the number
}

void PracticeAkinonBooks::takeOut(PracticeAkinonPackage &package, const QJsonObject &details)
{
    const QJsonArray ids = details.value(u"out"_s).toArray();
    for (PracticeAkinonItem &item : package.items)
        item.isOut = item.isOut || ids.contains(item.id);
}

void PracticeAkinonBooks::freeze(const QString &id, std::chrono::milliseconds duration)
{
    if (const PracticeAkinonPackage *const named = package(id))
        m_frozen.insert(id, {shown(*named), m_clock.uptime() + duration});
}

const PracticeAkinonPackage &PracticeAkinonBooks::shown(const PracticeAkinonPackage &package) const
{
    const auto frozen = m_frozen.constFind(QString::number(package.id));
    return frozen == m_frozen.constEnd() || frozen->until <= m_clock.uptime() ? package : frozen->package;
}

} // namespace packbench
