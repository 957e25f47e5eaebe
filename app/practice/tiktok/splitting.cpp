// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/splitting.h"

#include "practice/tiktok/fields.h"
#include "practice/tiktok/paging.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using State = PracticeTikTokUnit::State;

bool mustSplit(const PracticeTikTokOrder &order)
{
    const auto waiting = std::count_if(order.units.begin(), order.units.end(),
                                       [](const PracticeTikTokUnit &unit) { return unit.state == State::Waiting; });
    return order.mostPerPackage > 0 && waiting > order.mostPerPackage && order.packages().size() == 1;
}

QJsonObject packageOf(const QString &id, const QStringList &orders)
{
    return {{u"id"_s, id}, {u"orders"_s, QJsonArray::fromStringList(orders)}};
}

QJsonObject packageAnswer(const QString &id, const QStringList &orders)
{
    return {{u"id"_s, id}, {u"order_ids"_s, QJsonArray::fromStringList(orders)}};
}

PracticeTikTokTrouble ledgerTrouble()
{
    return PracticeTikTokTrouble{36009003, u"The ledger cannot be written"_s, 500};
}

} // namespace

QString PracticeTikTokSplitting::whyWhole(const PracticeTikTokOrder &order) const
{
    if (order.status() != u"AWAITING_SHIPMENT"_s)
        return u"The order does not wait for shipment"_s;
    if (order.units.size() < 2)
        return u"The order has one unit"_s;
    const PracticeTikTokPackage *const package = m_books.package(order.packages().value(0));
    if (!package || package->orders.size() > 1 || order.packages().size() > 1)
        return u"The order has no package of its own"_s;
    return {};
}

PracticeTikTokAnswer PracticeTikTokSplitting::attributes(const PracticeTikTokCall &call) const
{
    const QStringList ids = call.parameter("order_ids").split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > 50)
        return fail(PracticeTikTokTrouble::unexpected(u"order_ids must name 1 to 50 orders"_s));
    QJsonArray list;
    for (const QString &id : ids) {
        const PracticeTikTokOrder *const order = m_books.order(id);
        if (!order)
            return fail(PracticeTikTokTrouble::of(21008111));
        const QString why = whyWhole(*order);
        QJsonObject told{{u"order_id"_s, id}, {u"can_split"_s, why.isEmpty()}, {u"must_split"_s, why.isEmpty() && mustSplit(*order)}};
        if (!why.isEmpty())
            told.insert(u"reason"_s, why);
        else if (mustSplit(*order))
            told.insert(u"must_split_reasons"_s, QJsonArray{QJsonObject{{u"type"_s, u"TOTAL_COUNT_LIMITATION"_s},
                                                                        {u"max_count"_s, QString::number(order->mostPerPackage)}}});
        list.append(told);
    }
    return QJsonObject{{u"split_attributes"_s, list}};
}

PracticeTikTokAnswer PracticeTikTokSplitting::split(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QList<QJsonObject> groups = fields.objects(u"splittable_groups"_s);
    QStringList labels;
    QList<QStringList> lines;
    std::optional<PracticeTikTokTrouble> form = fields.trouble();
    for (const QJsonObject &group : groups) {
        PracticeTikTokFields each(group, u"splittable_groups."_s);
        labels.append(each.text(u"id"_s));
        lines.append(each.texts(u"order_line_item_ids"_s));
        form = form ? form : each.trouble();
    }
    if (form)
        return fail(*form);
    const PracticeTikTokOrder *const order = m_books.order(call.ids.value(0));
    if (!order)
        return fail(PracticeTikTokTrouble::of(21008111));
    if (!whyWhole(*order).isEmpty())
        return fail(PracticeTikTokTrouble::of(21011035));
    // Every unit that waits, each in one group.
    QStringList named;
    for (const QStringList &each : lines)
        named += each;
    QStringList waiting;
    for (const PracticeTikTokUnit &unit : order->units) {
        if (unit.state == State::Waiting)
            waiting.append(unit.id);
    }
    named.sort();
    waiting.sort();
    if (groups.size() < 2 || named != waiting || QSet<QString>(labels.begin(), labels.end()).size() != labels.size())
        return fail(PracticeTikTokTrouble::of(21011005));
    QJsonArray packages;
    QJsonArray answer;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString id = m_books.newPackageId(i);
        packages.append(QJsonObject{{u"id"_s, id}, {u"lines"_s, QJsonArray::fromStringList(lines.at(i))}});
        answer.append(QJsonObject{{u"splittable_group_id"_s, labels.at(i)}, {u"id"_s, id}});
    }
    const PracticeEntry entry{PracticeEntry::Event::Split, order->id, m_clock.now(), call.requestId, u"tiktok"_s, false, {},
                              {{u"packages"_s, packages}}};
    if (!m_books.record(entry))
        return fail(ledgerTrouble());
    return QJsonObject{{u"packages"_s, answer}};
}

bool PracticeTikTokSplitting::canCombine(const PracticeTikTokOrder &order) const
{
    const PracticeTikTokPackage *const package = m_books.package(order.packages().value(0));
    return order.status() == u"AWAITING_SHIPMENT"_s && !order.wantsCancel && !order.hasAfterSale && order.mostPerPackage == 0
           && order.packages().size() == 1 && package && package->orders.size() == 1;
}

std::vector<PracticeTikTokSplitting::Combinable> PracticeTikTokSplitting::combinables() const
{
    std::vector<Combinable> found;
    QHash<QString, size_t> places; // by buyer and destination
    for (const PracticeTikTokOrder &order : m_books.orders()) {
        if (!canCombine(order))
            continue;
        const QString key = order.buyerId + u'/' + order.address + (order.isSellerShipped ? u"/S"_s : u"/T"_s);
        if (!places.contains(key)) {
            places.insert(key, found.size());
            found.push_back({u"1154"_s + order.id.right(15), {}, order.created.toSecsSinceEpoch()});
        }
        found[places.value(key)].orders.append(order.id);
    }
    std::erase_if(found, [](const Combinable &group) { return group.orders.size() < 2; });
    return found;
}

PracticeTikTokAnswer PracticeTikTokSplitting::searchCombinable(const PracticeTikTokCall &call) const
{
    const Result<PracticeTikTokPaging, PracticeTikTokTrouble> paging = PracticeTikTokPaging::read(call, 50);
    if (!paging)
        return fail(paging.error());
    std::vector<PracticeTikTokPaging::Found> found;
    QHash<QString, QStringList> orders;
    for (const Combinable &group : combinables()) {
        found.push_back({group.created, group.id});
        orders.insert(group.id, group.orders);
    }
    return paging->page(std::move(found), u"combinable_packages"_s, [&](const QString &id) { return packageAnswer(id, orders.value(id)); });
}

PracticeTikTokAnswer PracticeTikTokSplitting::combine(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QList<QJsonObject> wanted = fields.objects(u"combinable_packages"_s);
    QList<std::pair<QString, QStringList>> groups;
    std::optional<PracticeTikTokTrouble> form = fields.trouble();
    for (const QJsonObject &group : wanted) {
        PracticeTikTokFields each(group, u"combinable_packages."_s);
        groups.append({each.text(u"id"_s), each.texts(u"order_ids"_s)});
        form = form ? form : each.trouble();
    }
    if (form)
        return fail(*form);
    QJsonArray done;
    QJsonArray errors;
    for (const auto &[id, orders] : groups) {
        const std::vector<Combinable> possible = combinables();
        const QSet<QString> wantedOrders(orders.begin(), orders.end());
        const bool isPossible = std::any_of(possible.begin(), possible.end(), [&, wantedId = id](const Combinable &each) {
            return each.id == wantedId && QSet<QString>(each.orders.begin(), each.orders.end()) == wantedOrders;
        });
        if (!isPossible) {
            const PracticeTikTokTrouble trouble = PracticeTikTokTrouble::of(21011031);
            errors.append(
                QJsonObject{{u"code"_s, trouble.code}, {u"message"_s, trouble.message}, {u"detail"_s, QJsonObject{{u"package_id"_s, id}}}});
            continue;
        }
        const QJsonObject details{{u"packages"_s, QJsonArray{packageOf(id, orders)}}};
        if (!m_books.record({PracticeEntry::Event::Combined, {}, m_clock.now(), call.requestId, u"tiktok"_s, false, {}, details}))
            return fail(ledgerTrouble());
        done.append(packageAnswer(id, orders));
    }
    return QJsonObject{{u"packages"_s, done}, {u"errors"_s, errors}};
}

PracticeTikTokAnswer PracticeTikTokSplitting::uncombine(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QStringList leaving = fields.texts(u"order_ids"_s);
    if (fields.trouble())
        return fail(*fields.trouble());
    const PracticeTikTokPackage *const package = m_books.package(call.ids.value(0));
    if (!package)
        return fail(PracticeTikTokTrouble::of(21011028));
    QStringList rest = package->orders;
    if (rest.size() < 2 || package->left.isValid())
        return fail(PracticeTikTokTrouble::of(21011029));
    for (const QString &order : leaving) {
        if (rest.removeAll(order) == 0)
            return fail(PracticeTikTokTrouble::of(21011005));
    }
    QJsonArray packages;
    QJsonArray answer;
    const auto add = [&](const QString &id, const QStringList &orders) {
        packages.append(packageOf(id, orders));
        answer.append(packageAnswer(id, orders));
    };
    if (!rest.isEmpty())
        add(package->id, rest);
    for (qsizetype i = 0; i < leaving.size(); ++i)
        add(m_books.newPackageId(i), {leaving.at(i)});
    const QJsonObject details{{u"packages"_s, packages}};
    if (!m_books.record({PracticeEntry::Event::Uncombined, {}, m_clock.now(), call.requestId, u"tiktok"_s, false, {}, details}))
        return fail(ledgerTrouble());
    return QJsonObject{{u"packages"_s, answer}};
}

} // namespace packbench
