// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/packingstore.h"

#include "domain/json.h"
#include "store/rows.h"

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

} // namespace

QCoro::Task<Result<void, StoreFailure>> PackingStore::saveSession(PackingSession session, JournalEntry fact)
{
    return m_thread.post<void>(Work::WriteGroup, [session, fact](Connection &db) {
        rows::putSession(db, session, fact);
        rows::addJournal(db, fact);
    });
}

QCoro::Task<Result<void, StoreFailure>> PackingStore::dropSession(OrderKey order, JournalEntry fact)
{
    return m_thread.post<void>(Work::WriteGroup, [order, fact](Connection &db) {
        rows::dropSession(db, order);
        rows::addJournal(db, fact);
    });
}

QCoro::Task<Result<std::vector<PackingSession>, StoreFailure>> PackingStore::sessions(StationId station)
{
    return m_thread.post<std::vector<PackingSession>>(Work::Read, [station](Connection &db) {
        std::vector<PackingSession> sessions;
        db.each(QStringLiteral("SELECT body FROM sessions WHERE station = ? ORDER BY saved_at DESC"), {rows::text(station.text())},
                [&db, &sessions](const QSqlQuery &row) {
                    auto session = sessionFromJson(row.value(0).toString().toUtf8());
                    if (session) {
                        sessions.push_back(std::move(*session));
                    } else {
                        db.refuse({StoreFailure::Kind::Corrupt, session.error().path, {}});
                    }
                });
        return sessions;
    });
}

QCoro::Task<Result<void, StoreFailure>> PackingStore::addJournal(JournalEntry fact)
{
    return m_thread.post<void>(Work::WriteGroup, [fact](Connection &db) { rows::addJournal(db, fact); });
}

QCoro::Task<Result<std::vector<JournalEntry>, StoreFailure>> PackingStore::journalOf(OrderKey order)
{
    return m_thread.post<std::vector<JournalEntry>>(Work::Read, [order](Connection &db) {
        std::vector<JournalEntry> entries;
        db.each(QStringLiteral("SELECT ") + rows::journalColumns
                    + QStringLiteral(" FROM journal WHERE account = ? AND order_id = ? ORDER BY seq"),
                {rows::text(order.account.text()), rows::text(order.order.text())},
                [&entries](const QSqlQuery &row) { entries.push_back(rows::journalOf(row)); });
        return entries;
    });
}

QCoro::Task<Result<std::vector<JournalRow>, StoreFailure>> PackingStore::journal(qint64 after, int limit)
{
    return m_thread.post<std::vector<JournalRow>>(Work::Read, [after, limit](Connection &db) {
        std::vector<JournalRow> found;
        db.each(QStringLiteral("SELECT ") + rows::journalColumns + QStringLiteral(", seq FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"),
                {after, limit}, [&found](const QSqlQuery &row) {
                    found.push_back({row.value(8).toLongLong(), rows::journalOf(row)});
                });
        return found;
    });
}

} // namespace packbench
