// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What a damaged database lost, put together again from the file beside it.
#include "domain/stablenames.h"
#include "store/historyrows.h"
#include "store/outboxstore.h"
#include "store/rows.h"

#include <QSet>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

bool mayHaveLeft(const OutboxEntry &entry)
{
    return entry.state == DutyState::Queued || entry.state == DutyState::Sending || entry.state == DutyState::Unknown;
}

/// Where it must be read back before anything else.
OutboxEntry readBackFirst(OutboxEntry entry, const QDateTime &at)
{
    if (mayHaveLeft(entry)) {
        entry.state = DutyState::Unknown;
        entry.notBefore = at;
        entry.absentReads = 0;
        entry.firstAbsentAt = {};
    }
    return entry;
}

void noteRebuilt(Connection &db, const OutboxEntry &entry, const StationId &station, const QDateTime &at, const QString &because)
{
    JournalEntry fact;
    fact.at = at;
    fact.station = station;
    fact.order = entry.shipment.order;
    fact.shipment = entry.shipment.id;
    fact.kind = QStringLiteral("rebuilt");
    fact.facts = {{QStringLiteral("because"), because}, {QStringLiteral("state"), stableName(entry.state)}};
    rows::addJournal(db, fact);
}

bool keepsItsNumbers(const OutboxEntry &entry)
{
    return entry.state != DutyState::TakenBack && entry.state != DutyState::GivenUp;
}

/// Numbers that another shipment has by now stay with that one: the channel tells who is right.
void claimFreeNumbers(Connection &db, const Shipment &shipment)
{
    for (const ShipmentPackage &package : shipment.packages) {
        const QVariant number = rows::text(comparableTrackingNumber(package.trackingNumber));
        if (!package.trackingNumber.isEmpty()
            && !db.single(QStringLiteral("SELECT shipment FROM tracking_numbers WHERE number = ?"), {number}).isValid())
        {
            db.change(QStringLiteral("INSERT INTO tracking_numbers (number, account, order_id, shipment) VALUES (?, ?, ?, ?)"),
                      {number, rows::text(shipment.order.account.text()), rows::text(shipment.order.order.text()),
                       rows::text(shipment.id.text())});
        }
    }
}

void putMissing(Connection &db, const OutboxEntry &entry)
{
    rows::insertEntry(db, entry);
    if (!keepsItsNumbers(entry)) {
        return;
    }
    claimFreeNumbers(db, entry.shipment);
    rows::putHistory(db, entry.shipment, entry.createdAt);
    if (entry.shipment.purpose == Purpose::Ship) {
        rows::dropSession(db, entry.shipment.order);
    }
}

/// How the row should stand; nothing when it is right as it is.
std::optional<OutboxEntry> corrected(const OutboxEntry &stored, const OutboxEntry &logged, const QDateTime &at)
{
    if (stored.shipment != logged.shipment) {
        OutboxEntry asked = logged;
        asked.state = DutyState::NeedsAttention;
        asked.reason = AttentionReason::CheckFailed;
        asked.settledAt = {};
        return asked;
    }
    if (stored.isSettled()) {
        return {};
    }
    const OutboxEntry wanted = readBackFirst(logged.isSettled() || logged.attempts >= stored.attempts ? logged : stored, at);
    return wanted.state == stored.state && wanted.attempts == stored.attempts ? std::nullopt : std::optional(wanted);
}

} // namespace

OutboxStore::Answers OutboxStore::rebuild(std::vector<OutboxEntry> logged, StationId station, QDateTime at)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Write, [logged, station, at](Connection &db) {
        std::vector<OutboxEntry> changed;
        QSet<ShipmentId> told;
        for (const OutboxEntry &entry : logged) {
            told.insert(entry.shipment.id);
            const auto stored = rows::entriesWhere(db, QStringLiteral("shipment = ?"), {rows::text(entry.shipment.id.text())});
            if (stored.empty()) {
                changed.push_back(readBackFirst(entry, at));
                putMissing(db, changed.back());
                noteRebuilt(db, changed.back(), station, at, QStringLiteral("missing"));
            } else if (const auto wanted = corrected(stored.front(), entry, at)) {
                rows::updateEntry(db, *wanted, stored.front().state, stored.front().attempts);
                if (!keepsItsNumbers(*wanted)) {
                    rows::releaseTrackingNumbers(db, wanted->shipment.id);
                    rows::dropHistory(db, wanted->shipment.id);
                }
                changed.push_back(*wanted);
                noteRebuilt(db, *wanted, station, at, QStringLiteral("different"));
            }
        }
        // What the file does not tell may have been sent as well.
        const auto open = rows::entriesWhere(db, QStringLiteral("state IN ('queued', 'sending') AND station = ?"),
                                             {rows::text(station.text())});
        for (const OutboxEntry &entry : open) {
            if (!told.contains(entry.shipment.id)) {
                changed.push_back(readBackFirst(entry, at));
                rows::updateEntry(db, changed.back(), entry.state, entry.attempts);
                noteRebuilt(db, changed.back(), station, at, QStringLiteral("not told"));
            }
        }
        return changed;
    });
}

} // namespace packbench
