// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/ledgerline.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

const QStringList &eventNames()
{
    // In the order of PracticeEntry::Event.
    static const QStringList names{u"acknowledged"_s, u"shipped"_s,    u"corrected"_s,   u"repeated"_s,      u"cancelled"_s,
                                   u"cancelAsked"_s,  u"shopOpened"_s, u"tokenIssued"_s, u"tokensExpired"_s, u"split"_s,
                                   u"combined"_s,     u"uncombined"_s, u"released"_s,    u"packed"_s,        u"moved"_s};
    return names;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

QJsonObject packageLine(const PracticePackage &package)
{
    return {{u"tracking"_s, package.tracking}, {u"carrier"_s, package.carrier}, {u"otherCarrier"_s, package.otherCarrier},
            {u"method"_s, package.method},     {u"url"_s, package.url},         {u"shipped"_s, package.shipped.toMSecsSinceEpoch()}};
}

PracticePackage packageFromLine(const QJsonObject &line)
{
    return {line.value(u"tracking"_s).toString(), line.value(u"carrier"_s).toString(), line.value(u"otherCarrier"_s).toString(),
            line.value(u"method"_s).toString(),   line.value(u"url"_s).toString(),     timeOf(line.value(u"shipped"_s))};
}

} // namespace

QJsonObject lineOf(const PracticeEntry &entry)
{
    QJsonObject line{{u"event"_s, eventNames().at(static_cast<int>(entry.event))},
                     {u"order"_s, entry.order},
                     {u"at"_s, entry.at.toMSecsSinceEpoch()},
                     {u"request"_s, entry.request},
                     {u"flavour"_s, entry.flavour}};
    if (!entry.details.isEmpty())
        line.insert(u"details"_s, entry.details);
    if (entry.shipped.empty())
        return line;
    QJsonArray lines;
    for (const PracticeShipped &shipped : entry.shipped) {
        QJsonArray packages;
        for (const PracticePackage &package : shipped.packages)
            packages.append(packageLine(package));
        lines.append(QJsonObject{
            {u"line"_s, shipped.line}, {u"quantity"_s, shipped.quantity}, {u"country"_s, shipped.country}, {u"packages"_s, packages}});
    }
    line.insert(u"lines"_s, lines);
    line.insert(u"multiPackage"_s, entry.isMultiPackage);
    return line;
}

std::optional<PracticeEntry> entryFromLine(const QJsonObject &line)
{
    const qsizetype event = eventNames().indexOf(line.value(u"event"_s).toString());
    if (event < 0)
        return {};
    PracticeEntry entry;
    entry.event = static_cast<PracticeEntry::Event>(event);
    entry.order = line.value(u"order"_s).toString();
    entry.at = timeOf(line.value(u"at"_s));
    entry.request = line.value(u"request"_s).toString();
    entry.flavour = line.value(u"flavour"_s).toString();
    entry.isMultiPackage = line.value(u"multiPackage"_s).toBool();
    entry.details = line.value(u"details"_s).toObject();
    const QJsonArray lines = line.value(u"lines"_s).toArray();
    for (const QJsonValue &each : lines) {
        const QJsonObject read = each.toObject();
        PracticeShipped shipped{
            read.value(u"line"_s).toString(), read.value(u"quantity"_s).toInt(), read.value(u"country"_s).toString(), {}};
        const QJsonArray packages = read.value(u"packages"_s).toArray();
        for (const QJsonValue &package : packages)
            shipped.packages.push_back(packageFromLine(package.toObject()));
        entry.shipped.push_back(shipped);
    }
    return entry;
}

QJsonObject beginningLine(const PracticeLedger::Beginning &beginning)
{
    return {{u"event"_s, u"opened"_s},
            {u"seed"_s, static_cast<qint64>(beginning.seed)},
            {u"orders"_s, beginning.orders},
            {u"at"_s, beginning.at.toMSecsSinceEpoch()},
            {u"credentials"_s, beginning.credentials}};
}

bool isBeginningLine(const QJsonObject &line)
{
    return line.value(u"event"_s).toString() == u"opened"_s;
}

PracticeLedger::Beginning beginningFromLine(const QJsonObject &line)
{
    return {static_cast<quint32>(line.value(u"seed"_s).toInteger()), line.value(u"orders"_s).toInt(), timeOf(line.value(u"at"_s)),
            line.value(u"credentials"_s).toObject()};
}

} // namespace packbench
