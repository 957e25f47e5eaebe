// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/scriptedhistory.h"

#include "station/historywords.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace packbench::test {

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

JournalEntry factAt(const QDateTime &at, const char *kind, const ShipmentId &shipment, const QJsonObject &facts = {})
{
    JournalEntry fact;
    fact.at = at;
    fact.packer = PackerId(u("Ayşe Yılmaz"));
    fact.kind = u(kind);
    fact.shipment = shipment;
    fact.facts = facts;
    return fact;
}

HistoryItem itemOf(int number, const QDateTime &now)
{
    HistoryItem item;
    item.place = 1000 - number;
    item.station = number % 3 == 2 ? u("Paketleme istasyonu 12, yeni bina") : u("Bench 4");
    Shipment &shipment = item.entry.shipment;
    shipment.id = ShipmentId(QStringLiteral("shipment-%1").arg(number));
    shipment.order = {AccountId(u("a1")), OrderId(QString::number(2575193093772 - number * 7919))};
    shipment.customerOrderId = QString::number(200012345678901 - number);
    shipment.packer = PackerId(number % 2 == 0 ? u("Ayşe Yılmaz") : u("Packer 7"));
    for (int box = 1; box <= 1 + number % 2; ++box) {
        ShipmentPackage package;
        package.number = box;
        package.trackingNumber = QString::number(7035114477138472LL + number * 10 + box);
        package.carrierName = number % 4 == 3 ? u("Yurtiçi Kargo Servisi A.Ş.") : u("Canada Post");
        shipment.packages.push_back(package);
        ShipmentPart part;
        part.line = QString::number(box);
        part.quantity = box + 1;
        part.packages = {box};
        shipment.parts.push_back(part);
        OrderLine line;
        line.number = part.line;
        line.name = box == 1 ? u("Kahvaltılık çelik çaydanlık takımı, paslanmaz, cam kapaklı <b>") : u("Blue mug 350 ml");
        line.sku = box == 1 ? u("CAYDANLIK-17-SS") : u("MUG-350-B");
        item.lines.push_back(line);
    }
    const DutyState states[] = {DutyState::Queued, DutyState::Confirmed, DutyState::Confirmed, DutyState::NeedsAttention};
    item.entry.state = number < 4 ? states[number] : DutyState::Confirmed;
    if (item.entry.state == DutyState::NeedsAttention) {
        item.entry.reason = AttentionReason::RefusedByChannel;
        item.entry.words = u("Tracking number is not valid for the carrier <b>Canada Post</b>");
    }
    item.entry.attempts = 1;
    item.entry.createdAt = now.addSecs(-1500LL * number - 60LL * number * number * 40);
    item.entry.settledAt = item.entry.createdAt.addSecs(19);
    item.entry.requestId = QStringLiteral("6d1f0c3e-8a52-4c0e-9b1d-00000000%1").arg(number, 4, 10, QLatin1Char('0'));
    if (number == 1) {
        OutboxEntry correction = item.entry;
        correction.shipment.id = ShipmentId(u("correction-1"));
        correction.shipment.purpose = Purpose::Correct;
        correction.shipment.about = shipment.id;
        correction.shipment.packages.resize(1);
        correction.shipment.packages.front().trackingNumber = u("1Z999AA10123456784");
        correction.shipment.packages.front().carrierName = u("UPS");
        item.corrections.push_back(correction);
    }
    return item;
}

} // namespace

void ScriptedHistory::search(const QString &typed)
{
    m_searched = typed;
    searches.append(typed);
}

void ScriptedHistory::choose(const ShipmentId &id)
{
    chosen.append(id.text());
    const int row = m_rows.rowOf(id);
    put(row < 0 ? HistoryDetail() : sampleDetail(row));
}

HistoryDetail ScriptedHistory::sampleDetail(int row) const
{
    HistoryRecord record;
    record.item = m_rows.item(row);
    const ShipmentId id = record.item.entry.shipment.id;
    const QDateTime at = record.item.entry.createdAt;
    Order order;
    order.accountName = u("Walmart CA");
    record.order = order;
    const QString request = record.item.entry.requestId;
    record.journal = {factAt(at.addSecs(-90), "order opened", {}), factAt(at, "finished", id),
                      factAt(at.addSecs(16), "sending", id, {{u("attempt"), 1}, {u("requestId"), request}}),
                      factAt(at.addSecs(19), "confirmed", id)};
    if (!record.item.corrections.empty()) {
        const ShipmentId correction(u("correction-1"));
        record.journal.push_back(
            factAt(at.addSecs(900), "correction ordered", correction, {{u("box"), 1}, {u("trackingNumber"), u("1Z999AA10123456784")}}));
        record.journal.push_back(factAt(at.addSecs(903), "confirmed", correction));
    }
    HistoryDetail detail = words::historyDetail(record, m_clock.now());
    detail.canCorrect = detail.mark == HistoryModel::Mark::Left || detail.mark == HistoryModel::Mark::Corrected;
    detail.correction = detail.canCorrect ? u("Can be changed 1 time(s), 71 h left.") : u("The channel does not have it yet.");
    detail.labels = row % 2;
    return detail;
}

void ScriptedHistory::put(const HistoryDetail &detail)
{
    m_detail = detail;
    Q_EMIT detailChanged();
}

void ScriptedHistory::scanned(const QString &number, const ShipmentId &id)
{
    m_searched = number;
    Q_EMIT searchedChanged();
    const int row = m_rows.rowOf(id);
    put(row < 0 ? HistoryDetail() : sampleDetail(row));
}

void ScriptedHistory::fill(int count, bool more)
{
    HistoryPage page;
    for (int i = 0; i < count; ++i) {
        page.items.push_back(itemOf(i, m_clock.now()));
    }
    page.more = more;
    words = more ? u("more than %1 found").arg(count) : u("%1 found").arg(count);
    m_rows.reset(std::move(page));
    Q_EMIT found();
}

bool ScriptedHistory::paintSlip(QPagedPaintDevice &device)
{
    painted.append(u("slip ") + m_detail.number);
    QPainter painter(&device);
    painter.drawText(200, 200, u("slip"));
    return true;
}

bool ScriptedHistory::paintLabel(int index, QPagedPaintDevice &device)
{
    painted.append(u("label %1 ").arg(index) + m_detail.number);
    QPainter painter(&device);
    painter.drawText(200, 200, u("label"));
    return true;
}

void ScriptedHistory::exportTo(const QString &file, Format format)
{
    exported.append(file + (format == Format::Csv ? u(" csv") : u(" json")));
    Q_EMIT message(u("%1 shipments written to %2.").arg(m_rows.rowCount()).arg(file), true);
}

} // namespace packbench::test
