// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/channels.h"

#include <QObject>
#include <optional>
#include <vector>

namespace packbench {

/// How often and how far back an account is read; all of it are settings.
struct PullRules {
    std::chrono::milliseconds every = std::chrono::minutes(2);    ///< with a tenth of jitter either way
    std::chrono::milliseconds recent = std::chrono::hours(48);    ///< read by every poll
    std::chrono::milliseconds wholeEvery = std::chrono::hours(1); ///< how often the whole window is read
    std::chrono::milliseconds lookBack = std::chrono::hours(14 * 24);
    std::chrono::milliseconds strayEvery = std::chrono::hours(24); ///< open orders outside the window are read one by one
    std::chrono::milliseconds shortestRetry = std::chrono::seconds(5);
    std::chrono::milliseconds longestRetry = std::chrono::minutes(15);
};

/// How reading an account goes.
struct Heartbeat {
    AccountId account;
    QDateTime lastGoodSync; ///< invalid before the first one; kept over restarts
    bool busy = false;
    std::optional<ChannelFailure> trouble; ///< of the last try; nothing after a good one
    std::optional<StoreFailure> storeTrouble;
    QDateTime nextAt; ///< when it is tried next
};

/// Keeps one account's orders up to date. It fails alone and never stops trying.
class OrderPuller final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it; the account's channel may go or come at any time.
    OrderPuller(AccountId account, Channels &channels, Store &store, Clock &clock, Randomness &randomness, PullRules rules,
                QObject *parent = nullptr);

    /// Reads at once and then again and again.
    void start();
    /// Begins nothing new.
    void stop();
    /// Reads at once, the whole window when \a whole; a reading that is under way is followed by another one.
    void pullNow(bool whole = false);
    /// Takes effect with the next poll.
    void setRules(PullRules rules) { m_rules = rules; }

    [[nodiscard]] const Heartbeat &heartbeat() const { return m_heartbeat; }

Q_SIGNALS:
    void heartbeatChanged(const packbench::Heartbeat &heartbeat);
    /// New or changed orders, page by page; they are kept already.
    void ordersChanged(const std::vector<packbench::Order> &orders);
    /// Orders that could not be read were set aside.
    void ordersSetAside(const std::vector<packbench::SetAsideOrder> &orders);

private:
    QCoro::Task<void> pull();
    /// One station reads an account for all; false when it is another one, or nobody knows.
    QCoro::Task<bool> takesTurn();
    /// True when all went well; the failure stands in the heartbeat otherwise.
    QCoro::Task<bool> pullOnce(bool wantWhole);
    QCoro::Task<bool> readWindow(OrderWindow window, std::shared_ptr<Channel> channel);
    QCoro::Task<bool> readStrays(std::shared_ptr<Channel> channel);
    QCoro::Task<bool> keep(OrderPage page, QDateTime askedAt);
    QCoro::Task<void> loadMarks();
    bool failed(const ChannelFailure &failure);
    bool failed(const StoreFailure &failure);
    void schedule(std::chrono::milliseconds wait);
    [[nodiscard]] std::chrono::milliseconds withJitter(std::chrono::milliseconds wait);

    AccountId m_account;
    Channels &m_channels;
    Store &m_store;
    Clock &m_clock;
    Randomness &m_randomness;
    PullRules m_rules;
    Backoff m_backoff;
    Heartbeat m_heartbeat;
    SyncMarks m_marks;
    bool m_marksLoaded = false;
    bool m_running = false;
    bool m_again = false;                               ///< asked for while a reading was under way
    bool m_wantWhole = false;                           ///< the next reading takes the whole window
    std::optional<std::chrono::milliseconds> m_wholeAt; ///< last whole window, on the clock that never jumps
    std::optional<std::chrono::milliseconds> m_retryAfter;
    quint64 m_timer = 0;
};

} // namespace packbench
