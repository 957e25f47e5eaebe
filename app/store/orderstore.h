// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "domain/order.h"
#include "store/databasethread.h"

#include <vector>

namespace packbench {

/// Some open orders, in the order of their keys.
struct OrderBatch {
    std::vector<Order> orders;
    bool more = false; ///< ask again after the last one
};

/// An order that a packer put aside for now.
struct Hold {
    OrderKey order;
    QString reason; ///< plain text
    PackerId packer;
    QDateTime at;

    friend bool operator==(const Hold &, const Hold &) = default;
};

/// How an account's reading went lately.
struct SyncMarks {
    AccountId account;
    QDateTime lastGoodSync;    ///< invalid when there was none yet
    QDateTime lastWholeWindow; ///< invalid when there was none yet

    friend bool operator==(const SyncMarks &, const SyncMarks &) = default;
};

/// Orders as their channels last showed them, and what the stations added: holds, heartbeats.
class OrderStore
{
public:
    explicit OrderStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Keeps what a channel showed. \a seenAt is when the reading began: an answer that was asked for before a newer
    /// one is left out. Gives the orders that are new or changed.
    QCoro::Task<Result<std::vector<Order>, StoreFailure>> save(AccountId account, std::vector<Order> orders,
                                                               std::vector<SetAsideOrder> setAside, QDateTime seenAt);
    /// Up to \a limit open orders whose keys come after \a after (an empty key for the first ones).
    QCoro::Task<Result<OrderBatch, StoreFailure>> openOrders(OrderKey after = {}, int limit = 1000);
    /// NotFound when it was never seen.
    QCoro::Task<Result<Order, StoreFailure>> order(OrderKey key);
    /// Open orders of an account that were last seen before \a time.
    QCoro::Task<Result<std::vector<OrderKey>, StoreFailure>> openNotSeenSince(AccountId account, QDateTime time);
    QCoro::Task<Result<std::vector<SetAsideOrder>, StoreFailure>> setAside();
    /// Notes that an order was looked at although it could not be had, so that it is not asked for again at once.
    QCoro::Task<Result<void, StoreFailure>> markSeen(OrderKey key, QDateTime at);

    QCoro::Task<Result<void, StoreFailure>> setHold(Hold hold, JournalEntry fact);
    QCoro::Task<Result<void, StoreFailure>> clearHold(OrderKey order, JournalEntry fact);
    QCoro::Task<Result<std::vector<Hold>, StoreFailure>> holds();

    QCoro::Task<Result<void, StoreFailure>> saveMarks(SyncMarks marks);
    QCoro::Task<Result<std::vector<SyncMarks>, StoreFailure>> marks();

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
