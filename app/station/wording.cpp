// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace packbench::words {

namespace {

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 minuteMs = 60'000;

QString dayAndTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0) {
        return Words::tr("today %1").arg(clock);
    }
    if (days == 1) {
        return Words::tr("tomorrow %1").arg(clock);
    }
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QStringLiteral("ddd d MMM")), clock);
}

/// What sets the row apart; empty when it only waits.
QString queueState(const QueueRow &row)
{
    switch (row.mark) {
    case QueueRow::Mark::Hold:
        return row.holdReason.isEmpty() ? Words::tr("on hold") : Words::tr("on hold: %1").arg(row.holdReason);
    case QueueRow::Mark::Attention:
        return Words::tr("needs attention");
    case QueueRow::Mark::CancelRequested:
        return Words::tr("cancel requested");
    case QueueRow::Mark::Packed:
        return Words::tr("packed, to be shipped");
    case QueueRow::Mark::Half:
        return Words::tr("half packed");
    case QueueRow::Mark::Elsewhere:
        return Words::tr("on the bench at %1").arg(row.openAt);
    case QueueRow::Mark::New:
    case QueueRow::Mark::None:
        break;
    }
    return row.isNew ? Words::tr("new") : QString();
}

} // namespace

QString units(int count)
{
    return Words::tr("%n unit(s)", nullptr, count);
}

QString boxes(int count)
{
    return Words::tr("%n box(es)", nullptr, count);
}

QString grouped(const QString &number)
{
    QString result;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            result.append(QLatin1Char(' '));
        }
        result.append(number.at(i));
    }
    return result;
}

QString initials(const QString &name)
{
    QStringList result;
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.at(0).isLetter() && result.size() < 3) {
            result.append(part.left(1).toUpper() + QLatin1Char('.'));
        }
    }
    return result.join(QLatin1Char(' '));
}

QString orderSummary(const Order &order, const QDateTime &now)
{
    QStringList parts;
    parts << QStringList{order.shipTo.city, order.shipTo.region}.join(QLatin1Char(' ')).trimmed() << initials(order.shipTo.name)
          << order.method;
    if (order.shipBy.isValid()) {
        parts << Words::tr("ship by %1").arg(dayAndTime(order.shipBy, now));
    }
    if (order.combinedWith.size() > 1) {
        parts << Words::tr("%n order(s) in one package", nullptr, static_cast<int>(order.combinedWith.size()));
    }
    if (order.labels == LabelSource::Channel) {
        parts << Words::tr("label from the channel");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fullAddress(const Address &address)
{
    QStringList lines{address.isMasked ? Words::tr("The channel hides parts of this address.") : QString(),
                      address.name,
                      address.address1,
                      address.address2,
                      QStringList{address.city, address.region, address.postalCode}.join(QLatin1Char(' ')).simplified(),
                      address.country,
                      address.phone};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString dueIn(qint64 dueAtMs, const QDateTime &now)
{
    if (dueAtMs == 0) {
        return {};
    }
    const qint64 left = dueAtMs - now.toMSecsSinceEpoch();
    const qint64 minutes = std::abs(left) / minuteMs;
    if (left < 0 && minutes >= 24 * 60) {
        return Words::tr("late");
    }
    if (minutes >= 20 * 60) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(dueAtMs).date(), QStringLiteral("ddd d"));
    }
    const QString text = QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return left < 0 ? QStringLiteral("\u2212%1").arg(text) : text;
}

QString duration(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    if (seconds < 60) {
        return Words::tr("%1 s").arg(seconds);
    }
    if (seconds < 3600) {
        return Words::tr("%1 min").arg(seconds / 60);
    }
    if (seconds < 48 * 3600) {
        return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    }
    // Three days are said in hours: what ends after 72 h is planned by the hour.
    if (seconds < 96 * 3600) {
        return Words::tr("%1 h").arg(seconds / 3600);
    }
    return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString since(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? duration(std::chrono::seconds(then.secsTo(now))) : QString();
}

QString obstacle(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::OnHold:
        return Words::tr("kept back by the channel");
    case Obstacle::NoLabelHere:
        return Words::tr("label only in the seller centre");
    case Obstacle::ShippedByOther:
        return Words::tr("shipped by the channel itself");
    }
    return {};
}

QString boxRule(const BoxRule &rule)
{
    if (rule.mustSplit && rule.mostUnits > 0) {
        return Words::tr("Goes in several boxes: at most %1 in each.").arg(units(rule.mostUnits));
    }
    if (rule.mustSplit) {
        return Words::tr("Goes in several boxes.");
    }
    return rule.maySplit ? QString() : Words::tr("Goes in one box.");
}

QString handover(const Handover &handover, const QDateTime &now)
{
    switch (handover.method) {
    case Handover::Method::None:
        break;
    case Handover::Method::DropOff:
        return Words::tr("Drop-off");
    case Handover::Method::PickUp:
        if (!handover.from.isValid()) {
            return Words::tr("Pick-up");
        }
        return Words::tr("Pick-up %1 to %2")
            .arg(dayAndTime(handover.from, now), handover.to.toLocalTime().toString(QStringLiteral("HH:mm")));
    }
    return {};
}

QString onHold()
{
    return Words::tr("hold");
}

QString queueDetail(const QueueRow &row)
{
    QStringList parts{row.account, units(row.units)};
    if (const QString state = queueState(row); !state.isEmpty()) {
        parts << state;
    }
    if (row.isOpenHere) {
        parts << Words::tr("you");
    }
    return parts.join(QStringLiteral(" · "));
}

QString queueBrief(const QueueRow &row)
{
    const QString state = row.mark == QueueRow::Mark::Elsewhere ? row.openAt : queueState(row);
    if (state.isEmpty() || row.isOpenHere) {
        return queueDetail(row);
    }
    return QStringList{state, units(row.units), row.account}.join(QStringLiteral(" · "));
}

Answer refusal(const PackingRefusal &refusal, const PackingSession &session, const QString &itemName)
{
    using Why = PackingRefusal::Why;
    switch (refusal.why) {
    case Why::NotInOrder:
        return {Words::tr("Not in this order"), Words::tr("%1 stays out. Nothing was counted.").arg(itemName)};
    case Why::TooMany:
        if (refusal.quantity <= 0) {
            return {Words::tr("Enough of these"), Words::tr("%1 is complete. Put this one back.").arg(itemName)};
        }
        return {Words::tr("Too many"), Words::tr("Only %1 of %2 left to pack.").arg(refusal.quantity).arg(itemName)};
    case Why::LabelFirst:
        return {Words::tr("Label first"), Words::tr("Scan the tracking label of box %1.").arg(refusal.box)};
    case Why::LabelTooEarly:
        return {Words::tr("Too early for a label"),
                Words::tr("%1 left to pack. To close this box now, choose Next box.").arg(units(refusal.quantity))};
    case Why::BoxEmpty:
        return {Words::tr("Box %1 is empty").arg(refusal.box), Words::tr("Scan an item into it first.")};
    case Why::NothingPacked:
        return {Words::tr("Nothing is packed yet"), Words::tr("Scan the items first.")};
    case Why::LabelUsed:
        return {Words::tr("Label is on box %1 already").arg(refusal.box), Words::tr("Every box needs a label of its own.")};
    case Why::NoSuchBox:
        return {Words::tr("There is no box %1").arg(refusal.box), Words::tr("Choose one of the boxes on the right.")};
    case Why::AlreadyThere:
        return {Words::tr("Already in box %1").arg(refusal.box), itemName};
    case Why::NotComplete:
        return {Words::tr("Not complete"),
                Words::tr("%1 left to pack. If they are missing, choose Short.").arg(units(session.unitsWanted() - session.unitsPacked()))};
    case Why::LabelMissing:
        return {Words::tr("Label missing"), Words::tr("Scan the tracking label of box %1.").arg(refusal.box)};
    case Why::AllLabelled:
        return {Words::tr("Every box has its label"), Words::tr("F10 finishes. F5 takes the last label off.")};
    case Why::WouldEmptyBox:
        return {Words::tr("Box %1 would be empty").arg(refusal.box), Words::tr("It is closed already. Move something into it first.")};
    }
    return {};
}

QString objection(const ShipmentObjection &objection)
{
    using Why = ShipmentObjection::Why;
    switch (objection.why) {
    case Why::NothingToShip:
        return Words::tr("There is nothing in the boxes. Scan the items first.");
    case Why::QuantityTooHigh:
        return Words::tr("Line %1: more is packed than the order has left. Take the extra units out.").arg(objection.line);
    case Why::QuantityTooLow:
        return Words::tr("Line %1: units are missing. Pack them, or choose Short.").arg(objection.line);
    case Why::TrackingMissing:
        return Words::tr("Box %1 has no tracking number. Scan its label.").arg(objection.package);
    case Why::TrackingMalformed:
        return Words::tr("Box %1: the tracking number has characters that the channel refuses. Scan the long barcode of the label.")
            .arg(objection.package);
    case Why::CarrierMissing:
        return Words::tr("Box %1 has no carrier. Undo, scan its label again and choose the carrier.").arg(objection.package);
    case Why::CarrierUrlMissing:
        return Words::tr("Box %1: the channel does not list this carrier and wants a tracking address for it. "
                         "Ask the shift lead to ship with a listed carrier.")
            .arg(objection.package);
    case Why::CarriersDiffer:
        return Words::tr("Line %1 travels with two carriers. All its boxes need labels of the same carrier.").arg(objection.line);
    case Why::SplitQuantity:
        return Words::tr("Line %1: only a single unit may travel in several boxes.").arg(objection.line);
    case Why::MethodUnknown:
        return Words::tr("The channel does not know the shipping method %1. Choose another one.").arg(objection.detail);
    case Why::ShipTimeInFuture:
        return Words::tr("The shipping time lies in the future. Check this computer's clock.");
    case Why::CountryMissing:
        return Words::tr("The account has no ship-from country. Ask IT to set it.");
    case Why::UnknownLine:
        return Words::tr("Line %1 is no longer part of the order. Close the order and open it again.").arg(objection.line);
    case Why::UnitInSeveralBoxes:
        return Words::tr("Line %1: this channel takes no unit in several boxes. Undo, and pack it into one.").arg(objection.line);
    case Why::BundleSplit:
        return Words::tr("The items of a bundle go together, in one box. Move them, or leave the whole bundle out.");
    case Why::BoxTooFull:
        return Words::tr("Box %1 may hold %2 units of this order at most. Move the others into another box.")
            .arg(objection.package)
            .arg(objection.detail);
    case Why::SplitForbidden:
        return Words::tr("This order goes in one box. Move everything into box 1. %1").arg(objection.detail).trimmed();
    case Why::CarrierUnlisted:
        return Words::tr("Box %1: the channel does not take %2 for this order. Undo, and use a label of a listed carrier.")
            .arg(objection.package)
            .arg(objection.detail.isEmpty() ? Words::tr("this carrier") : objection.detail);
    case Why::NoPackage:
        return Words::tr("The channel has not prepared this order for shipping yet. Close it and try again in some minutes.");
    case Why::NotSetUp:
        return Words::tr("This account is not set up for it. %1").arg(objection.detail).trimmed();
    case Why::NotOffered:
        return Words::tr("The channel does not do this with the order as it stands. %1").arg(objection.detail).trimmed();
    }
    return {};
}

Answer objection(const ShipmentObjection &found, const PackingSession &session)
{
    Q_UNUSED(session)
    return {Words::tr("Not finished"), objection(found)};
}

} // namespace packbench::words
