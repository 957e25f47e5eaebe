// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/historywords.h"

#include "domain/stablenames.h"
#include "station/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace packbench::words {

namespace {

/// The translation context of this file.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

const QString dot = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

QString stationOf(const HistoryItem &item)
{
    return item.station.isEmpty() ? item.entry.shipment.station.text() : item.station;
}

QStringList itemsIn(const HistoryItem &item, int box)
{
    QStringList items;
    for (const ShipmentPart &part : item.entry.shipment.parts) {
        if (std::find(part.packages.begin(), part.packages.end(), box) == part.packages.end()) {
            continue;
        }
        const OrderLine *line = item.line(part.line);
        const QString what = line == nullptr ? HistoryWords::tr("line %1").arg(part.line) : joined({line->name, line->sku});
        QString words = QStringLiteral("%1 × %2").arg(part.quantity).arg(what);
        if (part.packages.size() > 1) {
            words = HistoryWords::tr("%1, goes on in %2").arg(words, boxes(static_cast<int>(part.packages.size())));
        }
        items << words;
    }
    return items;
}

HistoryBox boxOf(const HistoryRecord &record, const ShipmentPackage &package)
{
    const ShipmentPackage told = packageNow(record.item, package.number);
    HistoryBox box;
    box.title = HistoryWords::tr("Box %1").arg(package.number);
    box.carrier = told.carrierName;
    box.number = grouped(told.trackingNumber);
    for (const IssuedLabel &label : record.labels) {
        if (label.package == package.number && told.trackingNumber.isEmpty()) {
            box.number = label.number.isEmpty() ? HistoryWords::tr("the channel makes its label") : grouped(label.number);
        }
    }
    if (told != package) {
        box.before = joined({package.carrierName, grouped(package.trackingNumber)});
    }
    box.items = itemsIn(record.item, package.number);
    return box;
}

QString answerOf(const HistoryItem &item, const QDateTime &now)
{
    const OutboxEntry &entry = item.entry;
    switch (entry.state) {
    case DutyState::Confirmed:
        return HistoryWords::tr("The channel has it since %1.").arg(moment(entry.settledAt, now));
    case DutyState::ShippedElsewhere:
        return HistoryWords::tr("A person said that it was shipped elsewhere; nothing was sent from here.");
    default:
        return whatHappened(entry);
    }
}

/// Whose story a fact belongs to: the shipment's own, or that of a correction, a cancellation, another shipment.
QString aboutWhat(const HistoryRecord &record, const ShipmentId &shipment)
{
    const auto isIt = [&shipment](const OutboxEntry &entry) { return entry.shipment.id == shipment; };
    if (shipment.isEmpty() || shipment == record.item.entry.shipment.id) {
        return {};
    }
    if (std::any_of(record.item.corrections.begin(), record.item.corrections.end(), isIt)) {
        return HistoryWords::tr("Correction");
    }
    if (std::any_of(record.item.cancellations.begin(), record.item.cancellations.end(), isIt)) {
        return HistoryWords::tr("Cancellation");
    }
    return HistoryWords::tr("Another shipment");
}

QString attempted(const QJsonObject &facts)
{
    const QString id = facts.value(QLatin1String("requestId")).toString();
    const QString text = HistoryWords::tr("Sent, attempt %1").arg(facts.value(QLatin1String("attempt")).toInt());
    return id.isEmpty() ? text : HistoryWords::tr("%1, request %2").arg(text, id);
}

QString troubled(const QJsonObject &facts)
{
    OutboxEntry entry;
    entry.state = DutyState::NeedsAttention;
    entry.attempts = facts.value(QLatin1String("attempt")).toInt();
    entry.code = facts.value(QLatin1String("code")).toString();
    entry.words = entry.code;
    entry.reason = attentionReasonNamed(facts.value(QLatin1String("reason")).toString()).value_or(AttentionReason::None);
    return joined({HistoryWords::tr("Needs attention"), whatHappened(entry)});
}

QString corrected(const QJsonObject &facts)
{
    return HistoryWords::tr("Tracking of box %1 corrected to %2")
        .arg(facts.value(QLatin1String("box")).toInt())
        .arg(grouped(facts.value(QLatin1String("trackingNumber")).toString()));
}

/// A fact without further details; nothing for the single steps of packing.
QString plainFact(const QString &kind)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("order opened"), QT_TRANSLATE_NOOP("HistoryWords", "Opened")},
        {QStringLiteral("order opened by item"), QT_TRANSLATE_NOOP("HistoryWords", "Opened by an item")},
        {QStringLiteral("order reopened"), QT_TRANSLATE_NOOP("HistoryWords", "Opened again")},
        {QStringLiteral("order closed"), QT_TRANSLATE_NOOP("HistoryWords", "Left half-packed")},
        {QStringLiteral("order changed"), QT_TRANSLATE_NOOP("HistoryWords", "The channel changed the order")},
        {QStringLiteral("declared short"), QT_TRANSLATE_NOOP("HistoryWords", "A line was declared short")},
        {QStringLiteral("method chosen"), QT_TRANSLATE_NOOP("HistoryWords", "Another shipping method was chosen")},
        {QStringLiteral("finished"), QT_TRANSLATE_NOOP("HistoryWords", "Finished")},
        {QStringLiteral("taken back"), QT_TRANSLATE_NOOP("HistoryWords", "Taken back before it was sent")},
        {QStringLiteral("queued again"), QT_TRANSLATE_NOOP("HistoryWords", "The channel has nothing of it: sent again")},
        {QStringLiteral("confirmed"), QT_TRANSLATE_NOOP("HistoryWords", "Confirmed by the channel")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("HistoryWords", "The answer was lost")},
        {QStringLiteral("read back"), QT_TRANSLATE_NOOP("HistoryWords", "Read back: the channel has nothing of it yet")},
        {QStringLiteral("step done"), QT_TRANSLATE_NOOP("HistoryWords", "A step of several is done")},
        {QStringLiteral("shipped together"), QT_TRANSLATE_NOOP("HistoryWords", "Shipped together with others")},
        {QStringLiteral("shipped elsewhere"), QT_TRANSLATE_NOOP("HistoryWords", "Noted as shipped elsewhere")},
        {QStringLiteral("edited"), QT_TRANSLATE_NOOP("HistoryWords", "Corrected by hand and sent again")},
        {QStringLiteral("cancellation ordered"), QT_TRANSLATE_NOOP("HistoryWords", "The rest is to be cancelled at the channel")},
        {QStringLiteral("label proved"), QT_TRANSLATE_NOOP("HistoryWords", "The channel's label sits on its box")},
        {QStringLiteral("label refused"), QT_TRANSLATE_NOOP("HistoryWords", "A wrong label was scanned")},
        {QStringLiteral("held"), QT_TRANSLATE_NOOP("HistoryWords", "Put on hold")},
        {QStringLiteral("released"), QT_TRANSLATE_NOOP("HistoryWords", "Released")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("HistoryWords", "The bench was stopped: pull the box")},
        {QStringLiteral("stop acknowledged"), QT_TRANSLATE_NOOP("HistoryWords", "The stop was acknowledged")},
        {QStringLiteral("session dropped"), QT_TRANSLATE_NOOP("HistoryWords", "The half-packed work was dropped")},
        {QStringLiteral("rebuilt"), QT_TRANSLATE_NOOP("HistoryWords", "Put in again after the database was damaged")},
        {QStringLiteral("acknowledging"), QT_TRANSLATE_NOOP("HistoryWords", "Acknowledged at the channel")},
    };
    const auto known = sentences.constFind(kind);
    return known == sentences.constEnd() ? QString() : HistoryWords::tr(*known);
}

QString sentenceOf(const JournalEntry &fact)
{
    if (fact.kind == QLatin1String("sending")) {
        return attempted(fact.facts);
    }
    if (fact.kind == QLatin1String("needs attention")) {
        return troubled(fact.facts);
    }
    if (fact.kind == QLatin1String("correction ordered")) {
        return corrected(fact.facts);
    }
    if (fact.kind == QLatin1String("given up")) {
        return joined({HistoryWords::tr("Given up"), fact.facts.value(QLatin1String("reason")).toString()});
    }
    if (fact.kind == QLatin1String("acknowledging") && fact.facts.contains(QLatin1String("trouble"))) {
        return HistoryWords::tr("Not acknowledged");
    }
    return plainFact(fact.kind);
}

} // namespace

QString moment(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid()) {
        return {};
    }
    const QDateTime local = at.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    const QDate today = now.toLocalTime().date();
    if (local.date() == today) {
        return HistoryWords::tr("today %1").arg(clock);
    }
    const bool sameYear = local.date().year() == today.year();
    const QString day = QLocale().toString(local.date(), sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
    return QStringLiteral("%1 %2").arg(day, clock);
}

QString historyState(const HistoryItem &item)
{
    const QString state = dutyState(item.entry.state);
    return HistoryModel::mark(item) == HistoryModel::Mark::Corrected ? HistoryWords::tr("%1, corrected").arg(state) : state;
}

QString historySummary(const HistoryItem &item)
{
    const Shipment &shipment = item.entry.shipment;
    QStringList parts{boxes(static_cast<int>(shipment.packages.size())), units(shipment.units())};
    if (shipment.isShort) {
        parts << HistoryWords::tr("short");
    }
    parts << shipment.packer.text() << stationOf(item);
    if (!shipment.packages.empty()) {
        const ShipmentPackage told = packageNow(item, shipment.packages.front().number);
        parts << told.carrierName << grouped(told.trackingNumber);
    }
    return joined(parts);
}

ShipmentPackage packageNow(const HistoryItem &item, int number)
{
    const ShipmentPackage *first = item.entry.shipment.package(number);
    ShipmentPackage told = first == nullptr ? ShipmentPackage() : *first;
    for (const OutboxEntry &correction : item.corrections) {
        const ShipmentPackage *package = correction.shipment.package(number);
        if (correction.state == DutyState::Confirmed && package != nullptr) {
            told = *package;
        }
    }
    return told;
}

QStringList orderStory(const HistoryRecord &record, const QDateTime &now)
{
    QStringList story;
    for (const JournalEntry &fact : record.journal) {
        const QString sentence = sentenceOf(fact);
        if (sentence.isEmpty()) {
            continue;
        }
        const QString about = aboutWhat(record, fact.shipment);
        const QString what = about.isEmpty() ? sentence : HistoryWords::tr("%1: %2").arg(about, sentence);
        const QString line = joined({moment(fact.at, now), what, fact.packer.text()});
        if (story.isEmpty() || story.last() != line) {
            story << line;
        }
    }
    return story;
}

HistoryDetail historyDetail(const HistoryRecord &record, const QDateTime &now)
{
    const HistoryItem &item = record.item;
    const Shipment &shipment = item.entry.shipment;
    HistoryDetail detail;
    detail.shipment = shipment.id;
    detail.order = shipment.order;
    detail.number = shipment.order.order.text();
    detail.customerNumber = shipment.customerOrderId == detail.number ? QString() : shipment.customerOrderId;
    detail.account = record.order ? record.order->accountName : QString();
    detail.state = historyState(item);
    detail.mark = HistoryModel::mark(item);
    detail.left = joined({moment(item.entry.createdAt, now), shipment.packer.text(), stationOf(item)});
    detail.answer = answerOf(item, now);
    for (const ShipmentPackage &package : shipment.packages) {
        detail.boxes.push_back(boxOf(record, package));
    }
    detail.story = orderStory(record, now);
    for (const JournalEntry &fact : record.journal) {
        const QString id = fact.facts.value(QLatin1String("requestId")).toString();
        if (!id.isEmpty() && !detail.requestIds.contains(id)) {
            detail.requestIds << id;
        }
    }
    detail.hasSlip = record.order.has_value();
    detail.labels = static_cast<int>(
        std::count_if(record.labels.begin(), record.labels.end(), [](const IssuedLabel &label) { return label.isFetched(); }));
    return detail;
}

} // namespace packbench::words
