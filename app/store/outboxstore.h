// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "domain/outbox.h"
#include "domain/packingsession.h"
#include "store/databasethread.h"

#include <chrono>
#include <optional>

namespace packbench {

/// What beginSending() holds against the database that stations share, so that no two of them send for one order.
struct SendingRight {
    StationId station;                   ///< must be the entry's sender, and have its own lease for
    std::chrono::milliseconds needed{0}; ///< so long at least: a request's deadline and some margin
    QString siblings;                    ///< OutboxStore::siblings() from before the order was read at its channel
};

/// The duties: what the channels must still hear. Every step is a compare-and-set with its journal row in the same
/// transaction, so that two hands at one shipment can never both succeed (the later one gets a Conflict).
class OutboxStore
{
public:
    using Answer = QCoro::Task<Result<OutboxEntry, StoreFailure>>;
    using Answers = QCoro::Task<Result<std::vector<OutboxEntry>, StoreFailure>>;

    explicit OutboxStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Finishes a shipment: fact, duty, tracking numbers and the end of its session in one commit, answered after it.
    /// Refused with TrackingNumberUsed when another shipment has a number. Safe to repeat with the same shipment.
    /// \a state is Queued, or Packed where somebody must still choose how it leaves.
    Answer finish(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state = DutyState::Queued);
    /// Takes a shipment back that was never sent: its numbers are free again and its session is as it was.
    Answer takeBack(ShipmentId id, PackingSession session, JournalEntry fact);

    /// Queued to Sending with one attempt more. Safe to repeat with the same request id. \a fact's kind is written.
    /// \a stepsDone calls of it are shown by the channel already: only more than these can be the work of this attempt.
    Answer beginSending(ShipmentId id, QString requestId, JournalEntry fact, int stepsDone = 0, std::optional<SendingRight> right = {});
    /// How the other shipments of the order stand, as a text to compare.
    QCoro::Task<Result<QString, StoreFailure>> siblings(ShipmentId id);
    /// Writes what became of the entry, while the row stands in \a from with the entry's number of attempts.
    Answer settle(OutboxEntry next, DutyState from, JournalEntry fact);
    /// What stations whose lease ended more than \a longestRequest ago had to send for \a accounts becomes \a station's duty;
    /// what they were sending is Unknown, and read back. Gives what passed over.
    Answers takeOver(StationId station, std::vector<AccountId> accounts, std::chrono::milliseconds longestRequest, QDateTime at);
    /// Puts in what a station finished while it was cut off. Where another station packed the order meanwhile, or a tracking
    /// number is used by now, it waits for a person. Safe to repeat.
    Answer deliver(OutboxEntry kept, JournalEntry fact);
    /// The same for what its packer took back meanwhile, should the server have it all the same; NotFound when it has not.
    Answer takeBackLate(ShipmentId id, JournalEntry fact);
    /// Out of the file in which it was kept: the server has it.
    QCoro::Task<Result<void, StoreFailure>> drop(ShipmentId id);

    /// At start: what this station was sending may or may not have arrived. Gives the entries that became Unknown.
    Answers recover(StationId station, QDateTime at);

    /// After the database was damaged: \a logged, the last that the file beside it tells of each shipment, is put in where
    /// it is missing or older here. What may have been sent meanwhile becomes Unknown; where the two tell different
    /// shipments a person decides. Gives what was changed.
    Answers rebuild(std::vector<OutboxEntry> logged, StationId station, QDateTime at);

    Answers open();                  ///< everything that is not settled, oldest first
    Answers recent(QDateTime since); ///< open ones, and those settled after \a since
    Answers ofOrder(OrderKey order);
    Answers all(QDateTime from, QDateTime to); ///< finished in [from, to), for exports
    Answer entry(ShipmentId id);
    /// What left under an order's number or a tracking number, newest last; corrections of it as well.
    Answers leftAs(QString number);

    /// A person corrected what was refused: queued again as \a edited (same id and order).
    Answer requeue(Shipment edited, QDateTime notBefore, JournalEntry fact);
    /// A person says that it left another way; to be called after a read-back only.
    Answer shippedElsewhere(ShipmentId id, JournalEntry fact);
    /// A person gives it up; its tracking numbers are free again.
    Answer giveUp(ShipmentId id, QString reason, JournalEntry fact);

    /// The order that a tracking number was used on, or an empty key.
    QCoro::Task<Result<OrderKey, StoreFailure>> orderWithTrackingNumber(QString number);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
