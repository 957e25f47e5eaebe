// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"
#include "domain/stablenames.h"
#include "store/connection.h"
#include "store/rows.h"

namespace packbench::rows {

namespace {

/// The columns that change during a shipment's life, in the order of changingColumns.
QVariantList changingValues(const OutboxEntry &entry)
{
    return {QString::fromUtf8(toBytes(toJson(entry.shipment))),
            stableName(entry.state),
            text(stableName(entry.reason)),
            text(entry.words),
            text(entry.code),
            text(entry.field),
            entry.attempts,
            text(entry.requestId),
            entry.absentReads,
            time(entry.firstAbsentAt),
            time(entry.notBefore),
            time(entry.sentAt),
            time(entry.settledAt),
            entry.stepsDone,
            text(entry.sender.text())};
}

Result<OutboxEntry, JsonFailure> entryIn(const QSqlQuery &row)
{
    const auto shipment = shipmentFromJson(row.value(0).toString().toUtf8());
    if (!shipment) {
        return fail(shipment.error());
    }
    const auto state = dutyStateNamed(row.value(1).toString());
    const auto reason = attentionReasonNamed(row.value(2).toString());
    if (!state || !reason) {
        return fail(JsonFailure{QStringLiteral("outbox"), QStringLiteral("known state")});
    }
    OutboxEntry entry;
    entry.shipment = *shipment;
    entry.state = *state;
    entry.reason = *reason;
    entry.words = row.value(3).toString();
    entry.code = row.value(4).toString();
    entry.field = row.value(5).toString();
    entry.attempts = row.value(6).toInt();
    entry.requestId = row.value(7).toString();
    entry.absentReads = row.value(8).toInt();
    entry.firstAbsentAt = timeOf(row.value(9));
    entry.notBefore = timeOf(row.value(10));
    entry.sentAt = timeOf(row.value(11));
    entry.settledAt = timeOf(row.value(12));
    entry.stepsDone = row.value(13).toInt();
    entry.sender = StationId(row.value(14).toString());
    entry.createdAt = timeOf(row.value(15));
    return entry;
}

} // namespace

void insertEntry(Connection &db, const OutboxEntry &entry)
{
    const Shipment &shipment = entry.shipment;
    db.change(QStringLiteral(
                  "INSERT INTO outbox (body, state, reason, words, code, field, attempts, request_id, absent_reads, "
                  "first_absent_at, not_before, sent_at, settled_at, steps_done, sender, created_at, shipment, account, order_id, station) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
              changingValues(entry)
                  + QVariantList{entry.createdAt.toMSecsSinceEpoch(), text(shipment.id.text()), text(shipment.order.account.text()),
                                 text(shipment.order.order.text()), text(shipment.station.text())});
    db.note(entry);
}

void updateEntry(Connection &db, const OutboxEntry &entry, DutyState from, int attempts, const StationId &fromSender)
{
    const int changed = db.change(
        QStringLiteral("UPDATE outbox SET body = ?, state = ?, reason = ?, words = ?, code = ?, field = ?, attempts = ?, request_id = ?, "
                       "absent_reads = ?, first_absent_at = ?, not_before = ?, sent_at = ?, settled_at = ?, steps_done = ?, sender = ? "
                       "WHERE shipment = ? AND state = ? AND attempts = ? AND sender = ?"),
        changingValues(entry) + QVariantList{text(entry.shipment.id.text()), stableName(from), attempts, text(fromSender.text())});
    if (db.good() && changed != 1) {
        db.refuse({StoreFailure::Kind::Conflict, stableName(from), entry.shipment.order});
    }
    db.note(entry);
}

void updateEntry(Connection &db, const OutboxEntry &entry, DutyState from, int attempts)
{
    updateEntry(db, entry, from, attempts, entry.sender);
}

std::vector<OutboxEntry> entriesWhere(Connection &db, const QString &condition, const QVariantList &values)
{
    std::vector<OutboxEntry> entries;
    std::optional<JsonFailure> broken;
    db.each(QStringLiteral("SELECT body, state, reason, words, code, field, attempts, request_id, absent_reads, first_absent_at, "
                           "not_before, sent_at, settled_at, steps_done, sender, created_at FROM outbox WHERE ")
                + condition + QStringLiteral(" ORDER BY created_at, shipment"),
            values, [&entries, &broken](const QSqlQuery &row) {
                if (auto entry = entryIn(row)) {
                    entries.push_back(std::move(*entry));
                } else {
                    broken = entry.error();
                }
            });
    if (broken) {
        db.refuse({StoreFailure::Kind::Corrupt, broken->path + QStringLiteral(": ") + broken->expected, {}});
    }
    return entries;
}

OutboxEntry entryOf(Connection &db, const ShipmentId &id)
{
    const std::vector<OutboxEntry> entries = entriesWhere(db, QStringLiteral("shipment = ?"), {text(id.text())});
    if (!entries.empty()) {
        return entries.front();
    }
    if (db.good()) {
        db.refuse({StoreFailure::Kind::NotFound, id.text(), {}});
    }
    return {};
}

} // namespace packbench::rows
