// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "store/store.h"
#include "sync/channels.h"

#include <QObject>
#include <QSet>
#include <deque>
#include <optional>
#include <vector>

namespace packbench {

/// How acknowledging one order went.
struct AcknowledgeResult {
    enum class Outcome {
        Acknowledged,
        AlreadyDone, ///< nothing on it was new
        NotAllowed,  ///< lines are shipped or cancelled, or the channel acknowledges nothing
        NoAccount,   ///< its account is not set up here
        Failed,      ///< failure says why; it may be tried again
    };
    OrderKey order;
    Outcome outcome = Outcome::Failed;
    std::optional<ChannelFailure> failure;
};

/// Tells the channels that orders will be shipped, one after the other; one bad order does not stop the rest.
class Acknowledger final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it; a channel may go at any time.
    Acknowledger(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, QObject *parent = nullptr);

    /// Acknowledges these orders; those that wait already are not added twice. \a packer is empty when nobody asked.
    void acknowledge(const std::vector<Order> &orders, const PackerId &packer);
    /// Accounts whose new orders are acknowledged when they arrive (see ordersArrived).
    void setAutomatic(const AccountId &account, bool automatic);
    /// New or changed orders came in: those of automatic accounts that are new are acknowledged.
    void ordersArrived(const std::vector<Order> &orders);
    /// Begins nothing new.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// One order of a run is through: \a done of \a total so far.
    void progressed(int done, int total, const packbench::AcknowledgeResult &result);
    /// Nothing is left to do.
    void finished();
    /// The channel's order after acknowledging; it is kept already.
    void orderRead(const packbench::Order &order);

private:
    struct Wish {
        Order order;
        PackerId packer;
    };

    QCoro::Task<void> run();
    QCoro::Task<AcknowledgeResult> one(Wish wish);
    QCoro::Task<Result<Order, ChannelFailure>> ask(Wish wish, std::shared_ptr<Channel> channel);
    [[nodiscard]] JournalEntry fact(const Wish &wish, const AcknowledgeResult &result) const;

    Store &m_store;
    Channels &m_channels;
    Clock &m_clock;
    Randomness &m_randomness;
    StationId m_station;
    std::deque<Wish> m_waiting;
    QSet<OrderKey> m_known; ///< waiting or under way
    QSet<AccountId> m_automatic;
    bool m_running = false;
    int m_done = 0;
    int m_total = 0;
};

} // namespace packbench
