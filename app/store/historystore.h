// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/issuedlabel.h"
#include "domain/journal.h"
#include "domain/order.h"
#include "domain/outbox.h"
#include "store/databasethread.h"

#include <QStringList>
#include <limits>
#include <optional>
#include <vector>

namespace packbench {

/// What is asked of the history: shipments that have all words (as beginnings, see searchTerms), the newest first.
struct HistoryQuery {
    QStringList terms;                                  ///< none finds everything
    qint64 before = std::numeric_limits<qint64>::max(); ///< places below this one only: the next page
    qint64 after = 0;                                   ///< places above this one only: what is new
    int limit = 50;

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

/// A shipment that left, with what became of it.
struct HistoryItem {
    qint64 place = 0; ///< grows with every shipment that is finished
    OutboxEntry entry;
    QString station;                        ///< what people call the station; empty when it has no name
    std::vector<OrderLine> lines;           ///< of the order, where it is still known
    std::vector<OutboxEntry> corrections;   ///< of this shipment's tracking numbers, oldest first
    std::vector<OutboxEntry> cancellations; ///< of the order, oldest first

    [[nodiscard]] const OrderLine *line(const QString &number) const;

    friend bool operator==(const HistoryItem &, const HistoryItem &) = default;
};

/// Some of what was found.
struct HistoryPage {
    std::vector<HistoryItem> items;
    bool more = false; ///< ask again before the last one
};

/// Everything that is kept about a shipment.
struct HistoryRecord {
    HistoryItem item;
    std::optional<Order> order;        ///< as its channel last showed it
    std::vector<JournalEntry> journal; ///< of the order, oldest first
    std::vector<IssuedLabel> labels;   ///< of this shipment, with their documents

    friend bool operator==(const HistoryRecord &, const HistoryRecord &) = default;
};

/// What left from the stations that share this database, and the search through it.
class HistoryStore
{
public:
    explicit HistoryStore(DatabaseThread &thread) : m_thread(thread) {}

    QCoro::Task<Result<HistoryPage, StoreFailure>> search(HistoryQuery query);
    /// The newest shipment with one of these order or tracking numbers, the first number first; empty when there is none.
    QCoro::Task<Result<ShipmentId, StoreFailure>> find(QStringList numbers);
    QCoro::Task<Result<HistoryRecord, StoreFailure>> record(ShipmentId shipment);
    /// Takes in up to \a limit shipments of a database from before there was a history, the newest first. Gives how many
    /// are left.
    QCoro::Task<Result<int, StoreFailure>> catchUp(int limit);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
