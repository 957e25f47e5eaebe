// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "domain/packingsession.h"
#include "store/databasethread.h"

#include <vector>

namespace packbench {

/// A journal row with its place.
struct JournalRow {
    qint64 sequence = 0;
    JournalEntry entry;

    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

/// Half-packed orders and the journal of what happened. Writes here share commits: after a crash at most the last
/// moments are missing, never what was answered.
class PackingStore
{
public:
    explicit PackingStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Keeps where packing stands together with the fact that led there.
    QCoro::Task<Result<void, StoreFailure>> saveSession(PackingSession session, JournalEntry fact);
    QCoro::Task<Result<void, StoreFailure>> dropSession(OrderKey order, JournalEntry fact);
    /// Half-packed orders of a station, the last touched first.
    QCoro::Task<Result<std::vector<PackingSession>, StoreFailure>> sessions(StationId station);

    QCoro::Task<Result<void, StoreFailure>> addJournal(JournalEntry fact);
    /// What happened to an order, oldest first.
    QCoro::Task<Result<std::vector<JournalEntry>, StoreFailure>> journalOf(OrderKey order);
    /// Up to \a limit rows after a place (0 for the start), for exports.
    QCoro::Task<Result<std::vector<JournalRow>, StoreFailure>> journal(qint64 after, int limit);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
