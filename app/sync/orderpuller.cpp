// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/orderpuller.h"

#include "sync/transitions.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

/// At one call a second, half a minute at most.
constexpr int straysPerPull = 30;

/// A cursor that leads in circles must not keep an account busy for ever.
constexpr int mostPages = 5000;
/// Orders made while the clocks differ a little are not missed.
constexpr qint64 futureMilliseconds = 5 * 60 * 1000;

} // namespace

OrderPuller::OrderPuller(AccountId account, Channels &channels, Store &store, Clock &clock, Randomness &randomness, PullRules rules,
                         QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_channels(channels)
    , m_store(store)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_rules(rules)
    , m_backoff(rules.shortestRetry, rules.longestRetry)
{
    m_heartbeat.account = m_account;
    m_marks.account = m_account;
}

void OrderPuller::start()
{
    m_running = true;
    pullNow();
}

void OrderPuller::stop()
{
    m_running = false;
    ++m_timer;
}

void OrderPuller::pullNow(bool whole)
{
    m_wantWhole = m_wantWhole || whole;
    if (m_heartbeat.busy) {
        m_again = true;
        return;
    }
    pull();
}

QCoro::Task<void> OrderPuller::pull()
{
    const QPointer<OrderPuller> alive(this);
    ++m_timer;
    m_heartbeat.busy = true;
    Q_EMIT heartbeatChanged(m_heartbeat);
    if (!m_marksLoaded) {
        co_await loadMarks();
        if (!alive) {
            co_return;
        }
    }
    bool good = false;
    do {
        m_again = false;
        m_retryAfter.reset();
        const bool ours = co_await takesTurn();
        if (!alive) {
            co_return;
        }
        if (!ours) {
            good = !m_heartbeat.storeTrouble;
            break;
        }
        const bool whole = std::exchange(m_wantWhole, false);
        good = co_await pullOnce(whole);
        if (!alive) {
            co_return;
        }
        m_wantWhole = m_wantWhole || (whole && !good);
    } while (m_again && m_running);
    m_heartbeat.busy = false;
    if (good) {
        m_backoff.reset();
    }
    const auto wait = good ? withJitter(m_rules.every) : std::max(m_backoff.next(m_randomness, m_retryAfter), std::chrono::milliseconds(1));
    m_heartbeat.nextAt = m_clock.now().addMSecs(wait.count());
    Q_EMIT heartbeatChanged(m_heartbeat);
    if (alive) {
        schedule(wait);
    }
}

QCoro::Task<bool> OrderPuller::takesTurn()
{
    if (!m_store.isShared()) {
        co_return true;
    }
    const QPointer<OrderPuller> alive(this);
    const QString name = QStringLiteral("orders of ") + m_account.text();
    // Long enough for the next look of the station that has it; it is read by another one after that.
    const std::chrono::milliseconds lasts = 2 * m_rules.every;
    const auto lease = co_await m_store.claims().lease(name, m_store.station(), lasts);
    if (!alive) {
        co_return false;
    }
    if (!lease) {
        co_return failed(lease.error());
    }
    if (lease->station == m_store.station()) {
        co_return true;
    }
    // How the reading goes is what the other station says.
    m_heartbeat.trouble.reset();
    m_heartbeat.storeTrouble.reset();
    co_await loadMarks();
    co_return false;
}

QCoro::Task<bool> OrderPuller::pullOnce(bool wantWhole)
{
    const QPointer<OrderPuller> alive(this);
    const std::shared_ptr<Channel> channel = m_channels.of(m_account);
    if (channel == nullptr) {
        co_return failed(ChannelFailure{ChannelTrouble::NoCredentials});
    }
    const QDateTime startedAt = m_clock.now();
    const std::chrono::milliseconds startedUptime = m_clock.uptime();
    const bool whole = wantWhole || !m_wholeAt || startedUptime - *m_wholeAt >= m_rules.wholeEvery;
    const auto span = whole ? std::max(m_rules.lookBack, m_rules.recent) : m_rules.recent;
    const OrderWindow window{startedAt.addMSecs(-span.count()), startedAt.addMSecs(futureMilliseconds)};
    const bool read = co_await readWindow(window, channel);
    if (!alive || !read) {
        co_return false;
    }
    if (whole) {
        m_wholeAt = startedUptime;
        m_marks.lastWholeWindow = startedAt;
        const bool strays = co_await readStrays(channel);
        if (!alive || !strays) {
            co_return false;
        }
    }
    m_heartbeat.lastGoodSync = m_clock.now();
    m_heartbeat.trouble.reset();
    m_heartbeat.storeTrouble.reset();
    m_marks.lastGoodSync = m_heartbeat.lastGoodSync;
    m_store.orders().saveMarks(m_marks);
    co_return true;
}

QCoro::Task<bool> OrderPuller::readWindow(OrderWindow window, std::shared_ptr<Channel> channel)
{
    const QPointer<OrderPuller> alive(this);
    QString cursor;
    for (int pages = 0; pages < mostPages; ++pages) {
        const QDateTime askedAt = m_clock.now();
        const auto page = co_await channel->orders(window, cursor);
        if (!alive) {
            co_return false;
        }
        if (!page) {
            co_return failed(page.error());
        }
        const bool kept = co_await keep(*page, askedAt);
        if (!alive || !kept) {
            co_return false;
        }
        if (page->nextCursor.isEmpty() || page->nextCursor == cursor) {
            break;
        }
        cursor = page->nextCursor;
    }
    co_return true;
}

QCoro::Task<bool> OrderPuller::readStrays(std::shared_ptr<Channel> channel)
{
    const QPointer<OrderPuller> alive(this);
    const auto strays = co_await m_store.orders().openNotSeenSince(m_account, m_clock.now().addMSecs(-m_rules.strayEvery.count()));
    if (!alive) {
        co_return false;
    }
    if (!strays) {
        co_return failed(strays.error());
    }
    int asked = 0;
    for (const OrderKey &key : *strays) {
        if (++asked > straysPerPull) {
            // The rest with the next poll: new orders do not wait for old ones.
            break;
        }
        const QDateTime askedAt = m_clock.now();
        const auto order = co_await channel->order(key.order);
        if (!alive) {
            co_return false;
        }
        if (order) {
            OrderPage page;
            page.orders.push_back(*order);
            const bool kept = co_await keep(page, askedAt);
            if (!alive || !kept) {
                co_return false;
            }
        } else if (concernsAccount(order.error().trouble) || order.error().trouble == ChannelTrouble::Unknown) {
            co_return failed(order.error());
        } else {
            // This order's own trouble: asked again in a day, and the others go on.
            co_await m_store.orders().markSeen(key, askedAt);
            if (!alive) {
                co_return false;
            }
        }
    }
    co_return true;
}

QCoro::Task<bool> OrderPuller::keep(OrderPage page, QDateTime askedAt)
{
    const QPointer<OrderPuller> alive(this);
    if (page.orders.empty() && page.setAside.empty()) {
        co_return true;
    }
    const auto changed = co_await m_store.orders().save(m_account, page.orders, page.setAside, askedAt);
    if (!alive) {
        co_return false;
    }
    if (!changed) {
        co_return failed(changed.error());
    }
    if (!changed->empty()) {
        Q_EMIT ordersChanged(*changed);
    }
    if (alive && !page.setAside.empty()) {
        Q_EMIT ordersSetAside(page.setAside);
    }
    co_return !alive.isNull();
}

QCoro::Task<void> OrderPuller::loadMarks()
{
    const QPointer<OrderPuller> alive(this);
    const auto marks = co_await m_store.orders().marks();
    if (!alive || !marks) {
        co_return;
    }
    m_marksLoaded = true;
    for (const SyncMarks &known : *marks) {
        if (known.account == m_account) {
            m_marks = known;
            m_heartbeat.lastGoodSync = known.lastGoodSync;
        }
    }
}

bool OrderPuller::failed(const ChannelFailure &failure)
{
    m_heartbeat.trouble = failure;
    m_retryAfter = failure.retryAfter;
    return false;
}

bool OrderPuller::failed(const StoreFailure &failure)
{
    m_heartbeat.storeTrouble = failure;
    return false;
}

void OrderPuller::schedule(std::chrono::milliseconds wait)
{
    if (!m_running) {
        return;
    }
    const quint64 timer = ++m_timer;
    m_clock.callAfter(wait, this, [this, timer] {
        if (timer == m_timer) {
            pullNow();
        }
    });
}

std::chrono::milliseconds OrderPuller::withJitter(std::chrono::milliseconds wait)
{
    const auto fifth = static_cast<quint32>(std::max<qint64>(wait.count() / 5, 0));
    return wait * 9 / 10 + std::chrono::milliseconds(m_randomness.below(fifth));
}

} // namespace packbench
