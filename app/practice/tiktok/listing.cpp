// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/listing.h"

#include "practice/tiktok/fields.h"
#include "practice/tiktok/paging.h"
#include "practice/tiktok/writer.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

/// From a moment on, up to another.
struct Span {
    std::optional<qint64> from;
    std::optional<qint64> before;

    static Span read(PracticeTikTokFields &fields, const QString &name)
    {
        return {fields.time(name + u"_ge"_s, false), fields.time(name + u"_lt"_s, false)};
    }
    [[nodiscard]] bool holds(const QDateTime &time) const
    {
        const qint64 seconds = time.toSecsSinceEpoch();
        return seconds >= from.value_or(seconds) && seconds < before.value_or(seconds + 1);
    }
};

/// What a search for orders asks for.
struct OrderFilter {
    QString status;
    QString shippingType;
    QString buyer;
    std::optional<bool> wantsCancel;
    QStringList warehouses;
    Span created;
    Span updated;

    [[nodiscard]] bool holds(const PracticeTikTokOrder &order) const
    {
        return (status.isEmpty() || order.status() == status)
               && (shippingType.isEmpty() || order.isSellerShipped == (shippingType == u"SELLER"_s))
               && (buyer.isEmpty() || order.buyerId == buyer) && wantsCancel.value_or(order.wantsCancel) == order.wantsCancel
               && (warehouses.isEmpty() || warehouses.contains(PracticeTikTokLogistics::warehouse())) && created.holds(order.created)
               && updated.holds(order.updated);
    }
};

const QStringList &orderStatuses()
{
    static const QStringList list{
        u"UNPAID"_s,     u"ON_HOLD"_s,   u"AWAITING_SHIPMENT"_s, u"PARTIALLY_SHIPPING"_s, u"AWAITING_COLLECTION"_s,
        u"IN_TRANSIT"_s, u"DELIVERED"_s, u"COMPLETED"_s,         u"CANCELLED"_s};
    return list;
}

std::optional<PracticeTikTokTrouble> checkSort(const PracticeTikTokCall &call, const QStringList &fields)
{
    const QString field = call.parameter("sort_field");
    if (!field.isEmpty() && !fields.contains(field))
        return PracticeTikTokTrouble::unexpected(u"Invalid sort_field"_s);
    return {};
}

} // namespace

PracticeTikTokAnswer PracticeTikTokListing::searchOrders(const PracticeTikTokCall &call) const
{
    const Result<PracticeTikTokPaging, PracticeTikTokTrouble> paging = PracticeTikTokPaging::read(call, 100);
    if (!paging)
        return fail(paging.error());
    if (const auto trouble = checkSort(call, {u"create_time"_s, u"update_time"_s}))
        return fail(*trouble);
    PracticeTikTokFields fields(call.body);
    const OrderFilter filter{fields.optionalText(u"order_status"_s),   fields.optionalText(u"shipping_type"_s),
                             fields.optionalText(u"buyer_user_id"_s),  fields.truth(u"is_buyer_request_cancel"_s),
                             fields.optionalTexts(u"warehouse_ids"_s), Span::read(fields, u"create_time"_s),
                             Span::read(fields, u"update_time"_s)};
    if (fields.trouble())
        return fail(*fields.trouble());
    if (!filter.status.isEmpty() && !orderStatuses().contains(filter.status))
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid order_status"_s));
    const bool byUpdate = call.query.value("sort_field") == "update_time";
    std::vector<PracticeTikTokPaging::Found> found;
    for (const PracticeTikTokOrder &stored : m_books.orders()) {
        const PracticeTikTokOrder &order = m_books.shown(stored);
        if (filter.holds(order))
            found.push_back({(byUpdate ? order.updated : order.created).toSecsSinceEpoch(), order.id});
    }
    return paging->page(std::move(found), u"orders"_s,
                        [this](const QString &id) { return practiceTikTokOrderJson(m_books.shown(*m_books.order(id)), m_logistics); });
}

PracticeTikTokAnswer PracticeTikTokListing::orders(const PracticeTikTokCall &call) const
{
    const QStringList ids = call.parameter("ids").split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > 50)
        return fail(PracticeTikTokTrouble::unexpected(u"ids must name 1 to 50 orders"_s));
    QJsonArray list;
    for (const QString &id : ids) {
        if (const PracticeTikTokOrder *const order = m_books.order(id))
            list.append(practiceTikTokOrderJson(m_books.shown(*order), m_logistics));
    }
    if (list.isEmpty())
        return fail(PracticeTikTokTrouble::of(21008111));
    return QJsonObject{{u"orders"_s, list}};
}

PracticeTikTokAnswer PracticeTikTokListing::searchPackages(const PracticeTikTokCall &call) const
{
    const Result<PracticeTikTokPaging, PracticeTikTokTrouble> paging = PracticeTikTokPaging::read(call, 50);
    if (!paging)
        return fail(paging.error());
    if (const auto trouble = checkSort(call, {u"create_time"_s, u"update_time"_s, u"order_pay_time"_s}))
        return fail(*trouble);
    PracticeTikTokFields fields(call.body);
    const QString status = fields.optionalText(u"package_status"_s);
    const Span created = Span::read(fields, u"create_time"_s);
    const Span updated = Span::read(fields, u"update_time"_s);
    if (fields.trouble())
        return fail(*fields.trouble());
    static const QStringList statuses{u"PROCESSING"_s, u"FULFILLING"_s, u"COMPLETED"_s, u"CANCELLED"_s};
    if (!status.isEmpty() && !statuses.contains(status))
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid package_status"_s));
    const bool byUpdate = call.query.value("sort_field") == "update_time";
    std::vector<PracticeTikTokPaging::Found> found;
    for (const PracticeTikTokPackage &stored : m_books.packages()) {
        const PracticeTikTokPackage &package = m_books.shown(stored);
        // What still waits for the seller is not among them.
        const QString shown = practiceTikTokStatus(package, m_books);
        if (!stored.isGone && statuses.contains(shown) && (status.isEmpty() || shown == status) && created.holds(package.created)
            && updated.holds(package.updated))
            found.push_back({(byUpdate ? package.updated : package.created).toSecsSinceEpoch(), package.id});
    }
    return paging->page(std::move(found), u"packages"_s,
                        [this](const QString &id) { return practiceTikTokFoundJson(m_books.shown(*m_books.package(id)), m_books); });
}

PracticeTikTokAnswer PracticeTikTokListing::package(const PracticeTikTokCall &call) const
{
    const PracticeTikTokPackage *const package = m_books.package(call.ids.value(0));
    if (!package)
        return fail(PracticeTikTokTrouble::of(21011001));
    return practiceTikTokDetailJson(m_books.shown(*package), m_books, m_logistics);
}

} // namespace packbench
