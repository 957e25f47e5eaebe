// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstore.h"

#include "domain/stablenames.h"
#include "store/historyrows.h"
#include "store/rows.h"

#include <algorithm>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

const QString openStates = QStringLiteral("state IN ('packed', 'queued', 'sending', 'unknown', 'needs-attention')");

void refuseConflict(Connection &db, const OutboxEntry &entry)
{
    if (db.good()) {
        db.refuse({StoreFailure::Kind::Conflict, stableName(entry.state), entry.shipment.order});
    }
}

JournalEntry about(JournalEntry fact, const OutboxEntry &entry)
{
    fact.order = entry.shipment.order;
    fact.shipment = entry.shipment.id;
    return fact;
}

} // namespace

OutboxStore::Answer OutboxStore::finish(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state)
{
    return m_thread.post<OutboxEntry>(Work::Write, [shipment, notBefore, fact, state](Connection &db) {
        const auto known = rows::entriesWhere(db, QStringLiteral("shipment = ?"), {rows::text(shipment.id.text())});
        if (!known.empty()) {
            // The commit before failed in a way that kept it, and the packer finished again.
            if (known.front().shipment != shipment) {
                refuseConflict(db, known.front());
            }
            return known.front();
        }
        OutboxEntry entry;
        entry.shipment = shipment;
        entry.sender = shipment.station;
        entry.createdAt = fact.at;
        entry.notBefore = notBefore;
        entry.state = state;
        if (shipment.purpose == Purpose::Ship) {
            // Another station took the order over while this one could not hear of it: its box is the one that leaves.
            rows::refuseForeignClaim(db, shipment.order, shipment.station);
            if (const StationId other = rows::alsoPackedAt(db, shipment); !other.isEmpty()) {
                db.refuse({StoreFailure::Kind::Conflict, other.text(), shipment.order});
            }
            rows::dropClaim(db, shipment.order, shipment.station);
        }
        rows::claimTrackingNumbers(db, shipment);
        rows::insertEntry(db, entry);
        rows::putHistory(db, shipment, entry.createdAt);
        rows::addJournal(db, about(fact, entry));
        if (shipment.purpose == Purpose::Ship) {
            rows::dropSession(db, shipment.order);
        }
        return entry;
    });
}

OutboxStore::Answer OutboxStore::takeBack(ShipmentId id, PackingSession session, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [id, session, fact](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, id);
        if (entry.state == DutyState::TakenBack) {
            // Repeated after a commit whose answer was an error although it was kept, its session, too.
            db.note(entry);
            return entry;
        }
        if (!entry.mayBeTakenBack()) {
            refuseConflict(db, entry);
        }
        const int attempts = entry.attempts;
        const DutyState from = entry.state;
        entry.state = DutyState::TakenBack;
        entry.settledAt = fact.at;
        rows::updateEntry(db, entry, from, attempts);
        rows::releaseTrackingNumbers(db, id);
        rows::dropHistory(db, id);
        rows::putSession(db, session, fact);
        rows::addJournal(db, about(fact, entry));
        return entry;
    });
}

OutboxStore::Answer OutboxStore::beginSending(ShipmentId id, QString requestId, JournalEntry fact, int stepsDone,
                                              std::optional<SendingRight> right)
{
    return m_thread.post<OutboxEntry>(Work::Write, [id, requestId, fact, stepsDone, right](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, id);
        if (entry.state == DutyState::Sending && entry.requestId == requestId) {
            return entry;
        }
        if (right) {
            rows::refuseWithoutRight(db, entry, *right);
        }
        const int attempts = entry.attempts;
        entry.state = DutyState::Sending;
        entry.attempts = attempts + 1;
        entry.requestId = requestId;
        entry.stepsDone = std::max(entry.stepsDone, stepsDone);
        entry.sentAt = fact.at;
        entry.absentReads = 0;
        entry.firstAbsentAt = {};
        entry.words.clear();
        entry.code.clear();
        entry.field.clear();
        rows::updateEntry(db, entry, DutyState::Queued, attempts);
        rows::addJournal(db, about(fact, entry));
        return entry;
    });
}

OutboxStore::Answer OutboxStore::settle(OutboxEntry next, DutyState from, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [next, from, fact](Connection &db) {
        const OutboxEntry stored = rows::entryOf(db, next.shipment.id);
        // Repeated after a commit whose answer was an error although it was kept.
        if (stored == next && from != next.state) {
            return next;
        }
        // Another station took it over, and the answer to its last attempt came all the same: that is how it stands.
        const bool isLateYes = next.state == DutyState::Confirmed && from == DutyState::Sending && stored.sender != next.sender
                               && stored.attempts == next.attempts && stored.requestId == next.requestId
                               && (stored.state == DutyState::Unknown || stored.state == DutyState::Queued);
        if (isLateYes) {
            OutboxEntry late = next;
            late.sender = stored.sender;
            rows::updateEntry(db, late, stored.state, late.attempts);
        } else {
            rows::updateEntry(db, next, from, next.attempts);
        }
        if (next.state == DutyState::GivenUp) {
            rows::releaseTrackingNumbers(db, next.shipment.id);
            rows::dropHistory(db, next.shipment.id);
        }
        if (next.state == DutyState::Confirmed) {
            rows::awaitLabels(db, next.shipment, fact.at);
        }
        rows::addJournal(db, about(fact, next));
        return next;
    });
}

OutboxStore::Answers OutboxStore::recover(StationId station, QDateTime at)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Write, [station, at](Connection &db) {
        auto entries = rows::entriesWhere(db, QStringLiteral("state = 'sending' AND sender = ?"), {rows::text(station.text())});
        for (OutboxEntry &entry : entries) {
            entry.state = DutyState::Unknown;
            entry.notBefore = at;
            rows::updateEntry(db, entry, DutyState::Sending, entry.attempts);
            JournalEntry fact;
            fact.at = at;
            fact.station = station;
            fact.kind = QStringLiteral("unknown");
            fact.facts = {{QStringLiteral("because"), QStringLiteral("the program ended while sending")}};
            rows::addJournal(db, about(fact, entry));
        }
        return entries;
    });
}

OutboxStore::Answers OutboxStore::open()
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Read, [](Connection &db) { return rows::entriesWhere(db, openStates, {}); });
}

OutboxStore::Answers OutboxStore::recent(QDateTime since)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Read, [since](Connection &db) {
        return rows::entriesWhere(db, openStates + QStringLiteral(" OR settled_at > ?"), {rows::time(since)});
    });
}

OutboxStore::Answers OutboxStore::ofOrder(OrderKey order)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Read, [order](Connection &db) {
        return rows::entriesWhere(db, QStringLiteral("account = ? AND order_id = ?"),
                                  {rows::text(order.account.text()), rows::text(order.order.text())});
    });
}

OutboxStore::Answers OutboxStore::all(QDateTime from, QDateTime to)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Read, [from, to](Connection &db) {
        return rows::entriesWhere(db, QStringLiteral("created_at >= ? AND created_at < ?"), {rows::time(from), rows::time(to)});
    });
}

OutboxStore::Answer OutboxStore::entry(ShipmentId id)
{
    return m_thread.post<OutboxEntry>(Work::Read, [id](Connection &db) { return rows::entryOf(db, id); });
}

OutboxStore::Answer OutboxStore::requeue(Shipment edited, QDateTime notBefore, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [edited, notBefore, fact](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, edited.id);
        const bool wasRefused = entry.reason == AttentionReason::RefusedByChannel || entry.reason == AttentionReason::CheckFailed
                                || entry.reason == AttentionReason::PackedElsewhere;
        if (entry.state != DutyState::NeedsAttention || !wasRefused || entry.shipment.order != edited.order) {
            refuseConflict(db, entry);
        }
        entry.shipment = edited;
        entry.state = DutyState::Queued;
        entry.reason = AttentionReason::None;
        entry.words.clear();
        entry.code.clear();
        entry.field.clear();
        entry.notBefore = notBefore;
        // Who decided it sends it: the station that packed it may be off.
        const StationId before = std::exchange(entry.sender, fact.station);
        rows::updateEntry(db, entry, DutyState::NeedsAttention, entry.attempts, before);
        rows::releaseTrackingNumbers(db, edited.id);
        rows::claimTrackingNumbers(db, edited);
        rows::dropHistoryWords(db, edited.id);
        rows::putHistory(db, edited, entry.createdAt);
        rows::addJournal(db, about(fact, entry));
        return entry;
    });
}

OutboxStore::Answer OutboxStore::shippedElsewhere(ShipmentId id, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [id, fact](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, id);
        const DutyState from = entry.state;
        if (from != DutyState::NeedsAttention && from != DutyState::Unknown) {
            refuseConflict(db, entry);
        }
        entry.state = DutyState::ShippedElsewhere;
        entry.settledAt = fact.at;
        rows::updateEntry(db, entry, from, entry.attempts);
        rows::addJournal(db, about(fact, entry));
        return entry;
    });
}

OutboxStore::Answer OutboxStore::giveUp(ShipmentId id, QString reason, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [id, reason, fact](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, id);
        const DutyState from = entry.state;
        if (from != DutyState::NeedsAttention && from != DutyState::Unknown) {
            refuseConflict(db, entry);
        }
        entry.state = DutyState::GivenUp;
        entry.settledAt = fact.at;
        rows::updateEntry(db, entry, from, entry.attempts);
        rows::releaseTrackingNumbers(db, id);
        rows::dropHistory(db, id);
        JournalEntry withReason = about(fact, entry);
        withReason.facts.insert(QStringLiteral("reason"), reason);
        rows::addJournal(db, withReason);
        return entry;
    });
}

OutboxStore::Answers OutboxStore::leftAs(QString number)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Read, [number](Connection &db) {
        return rows::entriesWhere(db,
                                  QStringLiteral("state = ? AND order_id IN (SELECT order_id FROM tracking_numbers WHERE number = ? "
                                                 "UNION SELECT order_id FROM outbox WHERE order_id = ?)"),
                                  {stableName(DutyState::Confirmed), rows::text(comparableTrackingNumber(number)), rows::text(number)});
    });
}

QCoro::Task<Result<OrderKey, StoreFailure>> OutboxStore::orderWithTrackingNumber(QString number)
{
    return m_thread.post<OrderKey>(Work::Read, [number](Connection &db) {
        OrderKey owner;
        db.each(QStringLiteral("SELECT account, order_id FROM tracking_numbers WHERE number = ?"),
                {rows::text(comparableTrackingNumber(number))}, [&owner](const QSqlQuery &row) {
                    owner = {AccountId(row.value(0).toString()), OrderId(row.value(1).toString())};
                });
        return owner;
    });
}

} // namespace packbench
