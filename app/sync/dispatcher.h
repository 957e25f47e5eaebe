// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/channels.h"
#include "sync/keptwork.h"
#include "sync/stationlease.h"
#include "sync/transitions.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>
#include <variant>
#include <vector>

namespace packbench {

/// How an account fares in sending.
struct AccountStanding {
    AccountId account;
    bool paused = false;                   ///< credentials or rights were refused: waits for new ones or a while
    std::optional<ChannelFailure> trouble; ///< what holds its shipments up; nothing when all is well
};

/// What waits in the outbox.
struct OutboxCounts {
    int waiting = 0; ///< queued or being sent
    int unknown = 0;
    int attention = 0;
    QDateTime oldest; ///< creation of the oldest of them; invalid when there is none

    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

/// Why a person's decision was not carried out.
using DecisionFailure = std::variant<StoreFailure, ChannelFailure>;

/// Brings every finished shipment to its channel exactly once, or leaves it visibly waiting for a person. Every step
/// is committed before it is believed; nothing is sent again before the channel was read back.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    using Answer = QCoro::Task<Result<OutboxEntry, StoreFailure>>;
    using Decision = QCoro::Task<Result<OutboxEntry, DecisionFailure>>;

    /// The collaborators must outlive it; a channel may go at any time.
    Dispatcher(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, DispatchRules rules,
               QObject *parent = nullptr);

    /// Takes up what is in the outbox (what was being sent is unknown now) and goes on until it is destroyed. To be
    /// called again when it failed.
    QCoro::Task<Result<void, StoreFailure>> start();
    /// Begins nothing new; what is under way is finished.
    void stop();
    void setRules(DispatchRules rules) { m_rules = rules; }
    [[nodiscard]] const DispatchRules &rules() const { return m_rules; }

    /// Commits a finished shipment; it is sent after the recall time. Answers after the commit. Safe to repeat with
    /// the same shipment.
    /// Where somebody must still choose how it leaves, it is kept as Packed with \a waits.
    Answer finish(Shipment shipment, JournalEntry fact, bool waits = false);
    /// Packed shipments leave by \a handover, in as few calls as their channel takes. Gives those that were taken on.
    QCoro::Task<std::vector<ShipmentId>> sendTogether(std::vector<ShipmentId> ids, Handover handover, PackerId packer);
    /// Takes back what was not sent yet and restores its session; Conflict when it is too late.
    Answer takeBack(ShipmentId id, PackingSession session, JournalEntry fact);

    /// Asks the channel now how an unknown shipment, or one that needs attention, stands.
    Decision readAgain(ShipmentId id, PackerId packer);
    /// Queues a refused shipment again, corrected. A Conflict for all others.
    Decision editAndResend(Shipment edited, PackerId packer);
    /// Settles what left another way; only after a successful read-back (wasReadBack), else a Conflict.
    Decision shippedElsewhere(ShipmentId id, PackerId packer);
    Decision giveUp(ShipmentId id, QString reason, PackerId packer);
    /// The channel was read back for it since it came to need a person, by readAgain or by itself.
    [[nodiscard]] bool wasReadBack(const ShipmentId &id) const { return m_readBack.contains(id); }

    /// The account has new credentials, or its keychain was unlocked: try at once.
    void credentialsChanged(const AccountId &account);

    /// Whether this station may send, where stations share a database.
    [[nodiscard]] StationLease &lease() { return m_lease; }
    /// Where to keep what is finished while the server is away; must outlive the dispatcher's use of it.
    void keepWith(KeptWork &kept);
    /// It is kept at this station until the server is back.
    [[nodiscard]] bool isKeptHere(const ShipmentId &id) const { return m_kept != nullptr && m_kept->has(id); }

    /// Nobody knows what other stations changed: everything that is open is read again.
    QCoro::Task<void> everythingChanged();
    /// Another station changed it.
    void changedElsewhere(const OutboxEntry &entry);

    /// Everything that is not settled.
    [[nodiscard]] std::vector<OutboxEntry> entries() const;
    [[nodiscard]] OutboxCounts counts() const;
    /// Nothing is under way at this moment.
    [[nodiscard]] bool isIdle() const { return m_busy.isEmpty(); }

Q_SIGNALS:
    void entryChanged(const packbench::OutboxEntry &entry);
    /// Found before sending that the box must not leave: the station that packed it shows the full-screen stop.
    void stopNeeded(const packbench::OutboxEntry &entry);
    /// The channel showed an order; it is kept already.
    void orderRead(const packbench::Order &order);
    void accountChanged(const packbench::AccountStanding &standing);
    /// An outcome could not be committed; it is tried again until it is.
    void storeFailed(const packbench::StoreFailure &failure);

private:
    struct Duty {
        OutboxEntry entry;
        std::chrono::milliseconds due{0};                     ///< on the clock that never jumps
        std::optional<std::chrono::milliseconds> firstAbsent; ///< likewise; nothing after a restart: counted anew
        std::optional<Backoff> backoff;                       ///< after failures that are its own
        QString requestId;                                    ///< of an attempt whose beginning may be committed
        QString siblings;                                     ///< how the order's other shipments stood before it was read
    };
    struct Account {
        explicit Account(const DispatchRules &rules) : backoff(rules.shortestRetry, rules.longestRetry) {}
        Backoff backoff;
        std::chrono::milliseconds restsUntil{0};
        AccountStanding standing;
        int underWay = 0;
        bool batchUnderWay = false;
        bool sendingTroubled = false; ///< the last acting call failed; only a good one clears it
    };

    // The queue.
    void put(const OutboxEntry &entry);
    void wake();
    void pump();
    [[nodiscard]] bool mayStart(const Duty &duty);
    [[nodiscard]] bool olderSiblingWaits(const OutboxEntry &entry) const;
    void wakeAt(std::chrono::milliseconds uptime);
    QCoro::Task<void> work(ShipmentId id);
    Account &account(const AccountId &id);

    // The steps of one shipment.
    QCoro::Task<void> advance(ShipmentId id);
    QCoro::Task<void> prepare(OutboxEntry entry, std::shared_ptr<Channel> channel);
    /// Reads the order and makes every check; nothing when it must not be sent now.
    QCoro::Task<std::optional<Order>> cleared(OutboxEntry entry, std::shared_ptr<Channel> channel);
    QCoro::Task<std::optional<Order>> acknowledged(OutboxEntry entry, Order order, std::shared_ptr<Channel> channel);
    QCoro::Task<bool> exceedsOrder(OutboxEntry entry, Order order);
    QCoro::Task<void> send(OutboxEntry entry, Order order, std::shared_ptr<Channel> channel);
    /// Commits that an attempt begins; nothing when it must not.
    QCoro::Task<std::optional<OutboxEntry>> begun(OutboxEntry entry, QString requestId, int stepsDone);
    QCoro::Task<void> finishAttempt(OutboxEntry begun, Result<Order, ChannelFailure> outcome, std::shared_ptr<Channel> channel);
    QCoro::Task<void> readBack(OutboxEntry entry, std::shared_ptr<Channel> channel);

    // Several in one call (dispatchbatch.cpp).
    std::vector<std::vector<ShipmentId>> chooseBatches(const std::vector<const Duty *> &due);
    QCoro::Task<void> workTogether(std::vector<ShipmentId> ids);
    QCoro::Task<void> advanceTogether(std::vector<ShipmentId> ids);
    QCoro::Task<std::optional<Order>> read(OutboxEntry entry, std::shared_ptr<Channel> channel);
    QCoro::Task<void> settle(DutyStep step, DutyState from);
    QCoro::Task<void> reload(ShipmentId id);
    QCoro::Task<void> keep(Order order, QDateTime seenAt);
    QCoro::Task<Result<OutboxEntry, DecisionFailure>> decided(ShipmentId id, Answer answer);

    // Failures.
    void noteGood(const AccountId &id);
    void noteReadable(const AccountId &id);
    // Several stations (dispatchstations.cpp).
    QCoro::Task<bool> noteSiblings(ShipmentId id);
    /// Reads what changed elsewhere while something of the order was under way here.
    QCoro::Task<void> catchUp(OrderKey order);
    /// What is in this station's own file is not sent before the server has heard of it.
    [[nodiscard]] bool waitsForServer(const ShipmentId &id) const
    {
        return isKeptHere(id) || (m_kept != nullptr && m_kept->isWithdrawn(id));
    }
    [[nodiscard]] std::optional<SendingRight> sendingRight(const ShipmentId &id) const;
    QCoro::Task<void> takeOverFromTheDead();
    Answer finishAt(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state);
    Answer takeBackFrom(ShipmentId id, PackingSession session, JournalEntry fact);

    std::chrono::milliseconds noteTrouble(const AccountId &id, const ChannelFailure &failure);
    void noteReadFailure(const OutboxEntry &entry, const ChannelFailure &failure);
    Backoff &ownBackoff(const ShipmentId &id);
    void postpone(const ShipmentId &id, std::chrono::milliseconds wait);
    [[nodiscard]] JournalEntry fact(const DutyStep &step) const;
    [[nodiscard]] JournalEntry fact(const QString &kind, const PackerId &packer = {}) const;
    [[nodiscard]] QString uuid();

    Store &m_store;
    Channels &m_channels;
    Clock &m_clock;
    Randomness &m_randomness;
    StationId m_station;
    DispatchRules m_rules;
    StationLease m_lease;
    KeptWork *m_kept = nullptr;
    QHash<ShipmentId, Duty> m_duties;
    QHash<AccountId, std::shared_ptr<Account>> m_accounts;
    QSet<OrderKey> m_busy;   ///< orders with something under way
    QSet<OrderKey> m_missed; ///< another station changed them meanwhile
    QSet<ShipmentId> m_readBack;
    bool m_running = false;
    bool m_wakePosted = false;
    quint64 m_timer = 0; ///< only the newest wake-up counts
};

} // namespace packbench
