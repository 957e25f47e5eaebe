// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/shipping.h"

#include "practice/tiktok/fields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using State = PracticeTikTokUnit::State;

constexpr qsizetype largestBatch = 50;

bool hasState(const std::vector<PracticeTikTokUnit> &units, State state)
{
    return std::any_of(units.begin(), units.end(), [&](const PracticeTikTokUnit &unit) { return unit.state == state; });
}

/// With the check digit of the postal union's S10.
QString s10Number(const QString &service, quint32 serial, const QString &country)
{
    constexpr int weights[] = {8, 6, 4, 2, 3, 5, 9, 7};
    const QString digits = u"%1"_s.arg(serial % 100'000'000, 8, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += weights[i] * digits.at(i).digitValue();
    const int check = 11 - sum % 11;
    return service + digits + QString::number(check == 10 ? 0 : check == 11 ? 5 : check) + country;
}

} // namespace

PracticeTikTokShipping::PracticeTikTokShipping(PracticeTikTokBooks &books, const PracticeTikTokLogistics &logistics, Clock &clock,
                                               Randomness &randomness)
    : m_books(books)
    , m_logistics(logistics)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

PracticeTikTokAnswer PracticeTikTokShipping::ship(const PracticeTikTokCall &call)
{
    const Verdict verdict = shipOne(call.ids.value(0), call.body, call.requestId);
    if (verdict.trouble)
        return fail(*verdict.trouble);
    return QJsonObject();
}

PracticeTikTokAnswer PracticeTikTokShipping::shipMany(const PracticeTikTokCall &call)
{
    PracticeTikTokFields fields(call.body);
    const QList<QJsonObject> packages = fields.objects(u"packages"_s);
    QStringList ids;
    Refusal form = fields.trouble();
    for (const QJsonObject &each : packages) {
        PracticeTikTokFields package(each, u"packages."_s);
        ids.append(package.text(u"id"_s));
        Parcel parcel;
        const Refusal inside = readParcel(each, false, parcel);
        form = form ? form : package.trouble();
        if (!form && inside && inside->code == PracticeTikTokTrouble::malformed({}).code)
            form = inside; // whether the slot is offered concerns this package only
    }
    if (form)
        return fail(*form);
    if (packages.size() > largestBatch)
        return fail(PracticeTikTokTrouble{21011005, u"At most %1 packages in one call"_s.arg(largestBatch)});
    QJsonArray errors;
    for (qsizetype i = 0; i < packages.size(); ++i) {
        const Verdict verdict = shipOne(ids.at(i), packages.at(i), call.requestId);
        if (!verdict.trouble)
            continue;
        QJsonObject error{{u"code"_s, verdict.trouble->code}, {u"message"_s, verdict.trouble->message}};
        if (verdict.isNamed)
            error.insert(u"detail"_s, QJsonObject{{u"package_id"_s, ids.at(i)}});
        errors.append(error);
    }
    return errors.isEmpty() ? QJsonObject() : QJsonObject{{u"errors"_s, errors}};
}

PracticeTikTokShipping::Verdict PracticeTikTokShipping::shipOne(const QString &id, const QJsonObject &how, const QString &requestId)
{
    const PracticeTikTokPackage *const package = m_books.package(id);
    const auto failure = m_failures.take(QStringList{id} + (package ? package->orders : QStringList()));
    if (failure && failure->when == PracticeTikTokFailures::When::Before)
        return {PracticeTikTokTrouble::of(failure->code), failure->isNamed};
    const Refusal trouble = tryShip(id, how, requestId);
    if (trouble || !failure)
        return {trouble, true};
    return {PracticeTikTokTrouble::of(failure->code), failure->isNamed};
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::tryShip(const QString &id, const QJsonObject &how, const QString &requestId)
{
    const PracticeTikTokPackage *const package = m_books.package(id);
    if (!package)
        return PracticeTikTokTrouble::of(id == strangePackage() ? 21011028 : 21011001);
    const QStringList orders = package->orders;
    std::vector<PracticeTikTokUnit> units = m_books.unitsOf(*package);
    for (const QString &order : orders) {
        if (const Refusal refusal = checkReady(*m_books.order(order), units))
            return told(refusal, order, id, requestId);
    }
    const PracticeTikTokOrder &first = *m_books.order(orders.first());
    Parcel parcel{id, {}, {}, {}, 0, 0};
    if (const Refusal refusal = readParcel(how, first.isSellerShipped, parcel))
        return refusal;
    if (first.isSellerShipped) {
        if (const Refusal refusal = checkParcel(parcel.tracking, parcel.provider.id, orders))
            return refusal;
    } else {
        parcel.tracking = newTracking();
        parcel.provider = m_logistics.house();
    }
    std::erase_if(units, [](const PracticeTikTokUnit &unit) { return unit.state != State::Waiting; });
    return recordShipped(units, orders, parcel, requestId);
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::readParcel(const QJsonObject &how, bool isSellerShipped, Parcel &parcel) const
{
    PracticeTikTokFields fields(how);
    const QJsonObject self = fields.object(u"self_shipment"_s);
    PracticeTikTokFields slot(fields.object(u"pickup_slot"_s), u"pickup_slot."_s);
    parcel.handover = fields.optionalText(u"handover_method"_s);
    parcel.slotStart = slot.time(u"start_time"_s, true).value_or(0);
    parcel.slotEnd = slot.time(u"end_time"_s, true).value_or(0);
    PracticeTikTokFields own(self, u"self_shipment."_s);
    if (fields.has(u"self_shipment"_s)) {
        parcel.tracking = own.text(u"tracking_number"_s);
        parcel.provider.id = own.text(u"shipping_provider_id"_s);
    }
    for (const Refusal &refusal : {fields.trouble(), slot.trouble(), own.trouble()}) {
        if (refusal)
            return refusal;
    }
    if (!parcel.handover.isEmpty() && parcel.handover != u"PICKUP"_s && parcel.handover != u"DROP_OFF"_s)
        return PracticeTikTokTrouble::malformed(u"handover_method must be PICKUP or DROP_OFF"_s);
    if (isSellerShipped) {
        parcel.handover.clear(); // of no meaning here
        parcel.slotStart = parcel.slotEnd = 0;
        if (!fields.has(u"self_shipment"_s))
            return PracticeTikTokTrouble::of(21011022);
        parcel.provider = m_logistics.provider(parcel.provider.id).value_or(parcel.provider);
        return {};
    }
    if (parcel.handover != u"PICKUP"_s)
        return {};
    const std::vector<Slot> all = slotsNow();
    const bool isOffered = std::any_of(all.begin(), all.end(), [&](const Slot &each) {
        return each.isAvailable && each.start == parcel.slotStart && each.end == parcel.slotEnd;
    });
    return isOffered ? Refusal() : PracticeTikTokTrouble{21011005, u"PICKUP needs one of the offered slots"_s};
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::checkReady(const PracticeTikTokOrder &order,
                                                                   const std::vector<PracticeTikTokUnit> &units) const
{
    if (hasState(units, State::Shipped))
        return PracticeTikTokTrouble::of(21011040);
    if (!hasState(units, State::Waiting))
        return PracticeTikTokTrouble::of(21011041);
    if (order.isOnHold)
        return PracticeTikTokTrouble::of(21011003);
    if (order.wantsCancel)
        return PracticeTikTokTrouble::of(21008044);
    if (order.hasAfterSale)
        return PracticeTikTokTrouble::of(21011007);
    const auto waiting = std::count_if(units.begin(), units.end(),
                                       [](const PracticeTikTokUnit &unit) { return unit.state == State::Waiting; });
    if (order.mostPerPackage > 0 && waiting > order.mostPerPackage)
        return PracticeTikTokTrouble::of(11006014);
    return {};
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::checkParcel(const QString &tracking, const QString &providerId,
                                                                    const QStringList &orders) const
{
    static const QRegularExpression plausible(u"^[A-Za-z0-9-]{5,40}$"_s);
    if (!plausible.match(tracking).hasMatch() || !m_logistics.provider(providerId))
        return PracticeTikTokTrouble::of(21011022);
    if (m_books.isTrackingUsed(tracking, orders))
        return PracticeTikTokTrouble::of(21011025);
    return {};
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::recordShipped(const std::vector<PracticeTikTokUnit> &units,
                                                                      const QStringList &orders, const Parcel &parcel,
                                                                      const QString &requestId)
{
    const QDateTime now = m_clock.now();
    const PracticePackage box{parcel.tracking, parcel.provider.name, {}, {}, {}, now};
    const QJsonObject details{{u"package"_s, parcel.package},
                              {u"providerId"_s, parcel.provider.id},
                              {u"handover"_s, parcel.handover},
                              {u"slotStart"_s, parcel.slotStart},
                              {u"slotEnd"_s, parcel.slotEnd}};
    for (const QString &id : orders) {
        PracticeEntry entry{PracticeEntry::Event::Shipped, id, now, requestId, u"tiktok"_s, false, {}, details};
        for (const PracticeTikTokUnit &unit : units) {
            if (m_books.order(id)->unit(unit.id))
                entry.shipped.push_back({unit.id, 1, m_logistics.market(), {box}});
        }
        if (!entry.shipped.empty() && !m_books.record(entry))
            return PracticeTikTokTrouble{36009003, u"The ledger cannot be written"_s, 500};
    }
    return {};
}

PracticeTikTokShipping::Refusal PracticeTikTokShipping::told(const Refusal &trouble, const QString &order, const QString &package,
                                                             const QString &requestId)
{
    if (!trouble || !trouble->isRepeat)
        return trouble;
    const PracticeEntry entry{PracticeEntry::Event::Repeated, order, m_clock.now(), requestId, u"tiktok"_s, false, {},
                              {{u"package"_s, package}}};
    return m_books.record(entry) ? trouble : Refusal(PracticeTikTokTrouble{36009003, u"The ledger cannot be written"_s, 500});
}

QString PracticeTikTokShipping::newTracking()
{
    QString tracking;
    do {
        tracking = s10Number(u"TT"_s, m_randomness.below(100'000'000), m_logistics.market());
    } while (m_books.isTrackingUsed(tracking, {}));
    return tracking;
}

std::vector<PracticeTikTokShipping::Slot> PracticeTikTokShipping::slotsNow() const
{
    std::vector<Slot> all;
    const qint64 today = QDateTime(m_clock.now().toUTC().date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (int day = 1; day <= 3; ++day) {
        const qint64 start = today + day * 86'400LL;
        all.push_back({start + 9 * 3600, start + 12 * 3600, day != 1}); // the first morning is taken
        all.push_back({start + 13 * 3600, start + 17 * 3600, true});
    }
    return all;
}

PracticeTikTokAnswer PracticeTikTokShipping::handoverSlots(const PracticeTikTokCall &call) const
{
    const PracticeTikTokPackage *const package = m_books.package(call.ids.value(0));
    if (!package)
        return fail(PracticeTikTokTrouble::of(call.ids.value(0) == strangePackage() ? 21011028 : 21011001));
    if (m_books.order(package->orders.first())->isSellerShipped)
        return fail(PracticeTikTokTrouble{11034002, u"Only for TikTok shipping"_s});
    QJsonArray list;
    for (const Slot &slot : slotsNow())
        list.append(QJsonObject{{u"start_time"_s, slot.start}, {u"end_time"_s, slot.end}, {u"avaliable"_s, slot.isAvailable}});
    return QJsonObject{{u"can_pickup"_s, true},
                       {u"can_drop_off"_s, true},
                       {u"can_van_collection"_s, false},
                       {u"drop_off_point_url"_s, u"https://example.invalid"_s},
                       {u"pickup_slots"_s, list}};
}

} // namespace packbench
