// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/changes.h"

#include "practice/tiktok/fields.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using State = PracticeTikTokUnit::State;

constexpr qint64 correctionSeconds = 72LL * 3600;

PracticeTikTokTrouble unwritten()
{
    return PracticeTikTokTrouble{36009003, u"The ledger cannot be written"_s, 500};
}

} // namespace

PracticeTikTokChanges::PracticeTikTokChanges(PracticeTikTokBooks &books, const PracticeTikTokShipping &shipping,
                                             const PracticeTikTokLogistics &logistics, Clock &clock, Randomness &randomness)
    : m_books(books)
    , m_shipping(shipping)
    , m_logistics(logistics)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

PracticeTikTokChanges::Refusal PracticeTikTokChanges::checkCorrection(const PracticeTikTokOrder &order) const
{
    if (!order.isSellerShipped)
        return PracticeTikTokTrouble::of(21011004);
    if (!order.has(State::Shipped))
        return PracticeTikTokTrouble::of(order.has(State::Waiting) ? 21011043 : 21011042);
    if (order.corrections > 0)
        return PracticeTikTokTrouble::of(21011051);
    for (const PracticeTikTokUnit &unit : order.units) {
        if (unit.left.isValid() && unit.left.secsTo(m_clock.now()) > correctionSeconds)
            return PracticeTikTokTrouble::of(21011049);
    }
    return {};
}

PracticeTikTokAnswer PracticeTikTokChanges::correctOrder(const PracticeTikTokCall &call)
{
    const PracticeTikTokOrder *const order = m_books.order(call.ids.value(0));
    if (!order)
        return fail(PracticeTikTokTrouble::of(21008111));
    if (const Refusal refusal = checkCorrection(*order))
        return fail(*refusal);
    if (order->packages().size() > 1)
        return fail(PracticeTikTokTrouble::of(21011048));
    return correct(*m_books.package(order->packages().value(0)), call);
}

PracticeTikTokAnswer PracticeTikTokChanges::correctPackage(const PracticeTikTokCall &call)
{
    const PracticeTikTokPackage *const package = m_books.package(call.ids.value(0));
    if (!package)
        return fail(PracticeTikTokTrouble::of(call.ids.value(0) == PracticeTikTokShipping::strangePackage() ? 21011028 : 21011001));
    return correct(*package, call);
}

PracticeTikTokAnswer PracticeTikTokChanges::correct(const PracticeTikTokPackage &package, const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QString tracking = fields.text(u"tracking_number"_s);
    const QString providerId = fields.text(u"shipping_provider_id"_s);
    if (fields.trouble())
        return fail(*fields.trouble());
    const QStringList orders = package.orders;
    const QString id = package.id;
    for (const QString &name : orders) {
        if (const Refusal refusal = checkCorrection(*m_books.order(name)))
            return fail(*refusal);
    }
    if (!package.left.isValid()) // another package of the order has left
        return fail(PracticeTikTokTrouble::of(21011043));
    if (const Refusal refusal = m_shipping.checkParcel(tracking, providerId, orders))
        return fail(*refusal);
    const QDateTime now = m_clock.now();
    const PracticePackage box{tracking, m_logistics.provider(providerId)->name, {}, {}, {}, now};
    for (const QString &name : orders) {
        PracticeEntry entry{PracticeEntry::Event::Corrected, name, now, call.requestId, u"tiktok"_s, false, {},
                            {{u"providerId"_s, providerId}}};
        for (const PracticeTikTokUnit &unit : m_books.order(name)->units) {
            if (unit.package == id && unit.state == State::Shipped)
                entry.shipped.push_back({unit.id, 1, m_logistics.market(), {box}});
        }
        if (!m_books.record(entry))
            return fail(unwritten());
    }
    return QJsonObject();
}

PracticeTikTokAnswer PracticeTikTokChanges::cancel(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QString id = fields.text(u"order_id"_s);
    const QStringList lines = fields.optionalTexts(u"order_line_item_ids"_s);
    const QString reason = fields.text(u"cancel_reason"_s);
    if (fields.trouble())
        return fail(*fields.trouble());
    const PracticeTikTokOrder *const order = m_books.order(id);
    if (!order)
        return fail(PracticeTikTokTrouble::of(21008111));
    QStringList meant = lines;
    for (const PracticeTikTokUnit &unit : order->units) {
        if (lines.isEmpty() && unit.state == State::Waiting)
            meant.append(unit.id);
    }
    if (meant.isEmpty())
        return fail(PracticeTikTokTrouble{order->has(State::Shipped) ? 21011040 : 21011041, u"Nothing is left to cancel"_s});
    for (const QString &line : meant) {
        const PracticeTikTokUnit *const unit = order->unit(line);
        if (!unit)
            return fail(PracticeTikTokTrouble::of(21011005));
        if (unit->state != State::Waiting)
            return fail(
                PracticeTikTokTrouble{unit->state == State::Shipped ? 21011040 : 21011041, u"A line cannot be cancelled any more"_s});
    }
    const QJsonObject details{{u"lines"_s, QJsonArray::fromStringList(meant)}, {u"reason"_s, reason}};
    if (!m_books.record({PracticeEntry::Event::Cancelled, id, m_clock.now(), call.requestId, u"tiktok"_s, false, {}, details}))
        return fail(unwritten());
    const QString cancelId = u"403%1"_s.arg(m_randomness.below(1'000'000'000), 16, 10, QLatin1Char('0'));
    return QJsonObject{{u"cancel_id"_s, cancelId}, {u"cancel_status"_s, u"CANCELLATION_REQUEST_SUCCESS"_s}};
}

} // namespace packbench
