// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "domain/outbox.h"
#include "domain/packingsession.h"

#include <QSqlQuery>
#include <QVariant>
#include <vector>

namespace packbench {

class Connection;
struct SendingRight;

/// How values stand in columns. Used inside pieces of work on the database thread only.
namespace rows {

[[nodiscard]] QVariant time(const QDateTime &time); ///< NULL when invalid
[[nodiscard]] QDateTime timeOf(const QVariant &column);
/// Text that is never NULL.
[[nodiscard]] QVariant text(const QString &text);

void addJournal(Connection &db, const JournalEntry &entry);
[[nodiscard]] JournalEntry journalOf(const QSqlQuery &row); ///< columns as in journalColumns
extern const QString journalColumns;

void putSession(Connection &db, const PackingSession &session, const JournalEntry &entry);
void dropSession(Connection &db, const OrderKey &order);

/// Lets the order go, if the station has it.
void dropClaim(Connection &db, const OrderKey &order, const StationId &station);
/// Refuses the work when another station has the order on its bench.
void refuseForeignClaim(Connection &db, const OrderKey &order, const StationId &station);

void insertEntry(Connection &db, const OutboxEntry &entry);
/// Changes the row only while it stands in \a from with \a attempts at the entry's sender; else the work is refused as a conflict.
void updateEntry(Connection &db, const OutboxEntry &entry, DutyState from, int attempts);
/// The same while \a fromSender has it.
void updateEntry(Connection &db, const OutboxEntry &entry, DutyState from, int attempts, const StationId &fromSender);
/// Rows whose condition (SQL after WHERE) holds, oldest first.
[[nodiscard]] std::vector<OutboxEntry> entriesWhere(Connection &db, const QString &condition, const QVariantList &values);
/// One row; refuses the work when there is none.
[[nodiscard]] OutboxEntry entryOf(Connection &db, const ShipmentId &id);

/// The station that packed so much of the order as well that the shipment would be too much; empty when there is none.
[[nodiscard]] StationId alsoPackedAt(Connection &db, const Shipment &shipment);
/// Refuses the work with NotNow or Conflict when the station may not begin to send the entry.
void refuseWithoutRight(Connection &db, const OutboxEntry &entry, const SendingRight &right);

/// Takes the shipment's tracking numbers; refuses the work when another shipment has one.
void claimTrackingNumbers(Connection &db, const Shipment &shipment);
void releaseTrackingNumbers(Connection &db, const ShipmentId &id);

/// Notes the labels that the channel issues for a shipment which it has now.
void awaitLabels(Connection &db, const Shipment &shipment, const QDateTime &at);

} // namespace rows

} // namespace packbench
