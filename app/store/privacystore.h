// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "store/databasethread.h"

#include <QDateTime>

namespace packbench {

/// How much was removed.
struct Forgotten {
    int orders = 0;   ///< whose names and addresses were removed
    int setAside = 0; ///< unreadable orders that were removed whole
    int labels = 0;   ///< documents of labels; they show the address
    int words = 0;    ///< answers of channels in their own words; their codes stay

    [[nodiscard]] int sum() const { return orders + setAside + labels + words; }
    friend bool operator==(const Forgotten &, const Forgotten &) = default;
};

/// Removes what is known of customers once it is no longer needed. What is removed is overwritten in the file.
class PrivacyStore
{
public:
    explicit PrivacyStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Takes up to \a limit closed orders that were not seen since \a before, and everything else of that age; \a fact is
    /// noted with the figures when anything was removed. Orders keep number, lines, country and region.
    QCoro::Task<Result<Forgotten, StoreFailure>> forget(QDateTime before, int limit, JournalEntry fact);
    /// Brings the write-ahead log into the file and empties it; what was overwritten stands in it until then.
    QCoro::Task<Result<void, StoreFailure>> emptyLog();

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
