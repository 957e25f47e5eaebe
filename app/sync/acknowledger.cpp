// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/acknowledger.h"

#include "sync/backoff.h"
#include "sync/transitions.h"

#include <QPointer>

namespace packbench {

namespace {

using Outcome = AcknowledgeResult::Outcome;

constexpr int mostTries = 4;
constexpr std::chrono::milliseconds shortestRepeatWait = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestRepeatWait = std::chrono::seconds(30);
/// Longer than this no run waits for one order; it may be asked for again.
constexpr std::chrono::milliseconds longestAsked = std::chrono::minutes(2);

bool isWorthRepeating(const ChannelFailure &failure)
{
    switch (failure.trouble) {
    case ChannelTrouble::NeverArrived:
    case ChannelTrouble::Throttled:
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        return failure.retryAfter.value_or(std::chrono::milliseconds(0)) <= longestAsked;
    default:
        return false;
    }
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Acknowledged:
        return QStringLiteral("acknowledged");
    case Outcome::AlreadyDone:
        return QStringLiteral("already-done");
    case Outcome::NotAllowed:
        return QStringLiteral("not-allowed");
    case Outcome::NoAccount:
        return QStringLiteral("no-account");
    case Outcome::Failed:
        break;
    }
    return QStringLiteral("failed");
}

} // namespace

Acknowledger::Acknowledger(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_channels(channels)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_station(std::move(station))
{
}

void Acknowledger::acknowledge(const std::vector<Order> &orders, const PackerId &packer)
{
    for (const Order &order : orders) {
        if (!m_known.contains(order.key)) {
            m_known.insert(order.key);
            m_waiting.push_back({order, packer});
            ++m_total;
        }
    }
    if (!m_running && !m_waiting.empty()) {
        run();
    }
}

void Acknowledger::setAutomatic(const AccountId &account, bool automatic)
{
    if (automatic) {
        m_automatic.insert(account);
    } else {
        m_automatic.remove(account);
    }
}

void Acknowledger::ordersArrived(const std::vector<Order> &orders)
{
    std::vector<Order> fresh;
    for (const Order &order : orders) {
        if (m_automatic.contains(order.key.account) && order.isNew() && order.mayBeAcknowledged() && !order.cancelRequested()) {
            fresh.push_back(order);
        }
    }
    acknowledge(fresh, PackerId());
}

void Acknowledger::stop()
{
    m_waiting.clear();
}

QCoro::Task<void> Acknowledger::run()
{
    const QPointer<Acknowledger> alive(this);
    m_running = true;
    while (!m_waiting.empty()) {
        const Wish wish = m_waiting.front();
        m_waiting.pop_front();
        const AcknowledgeResult result = co_await one(wish);
        if (!alive) {
            co_return;
        }
        m_known.remove(wish.order.key);
        ++m_done;
        Q_EMIT progressed(m_done, m_total, result);
        if (!alive) {
            co_return;
        }
    }
    m_running = false;
    m_done = 0;
    m_total = 0;
    m_known.clear();
    Q_EMIT finished();
}

QCoro::Task<AcknowledgeResult> Acknowledger::one(Wish wish)
{
    const QPointer<Acknowledger> alive(this);
    AcknowledgeResult result;
    result.order = wish.order.key;
    // A long run takes minutes: the order as it is known now counts, not as it was asked for.
    const auto known = co_await m_store.orders().order(wish.order.key);
    if (!alive) {
        co_return result;
    }
    if (known) {
        wish.order = *known;
    }
    const std::shared_ptr<Channel> channel = m_channels.of(wish.order.key.account);
    if (channel == nullptr) {
        result.outcome = Outcome::NoAccount;
        co_return result;
    }
    if (!wish.order.mayBeAcknowledged() || !channel->capabilities().acknowledges) {
        result.outcome = Outcome::NotAllowed;
        co_return result;
    }
    if (!wish.order.isNew()) {
        result.outcome = Outcome::AlreadyDone;
        co_return result;
    }
    const auto answer = co_await ask(wish, channel);
    if (!alive) {
        co_return result;
    }
    if (answer) {
        result.outcome = Outcome::Acknowledged;
        const std::vector<Order> orders(1, *answer);
        const std::vector<SetAsideOrder> none;
        // What the store could not keep comes again with the next poll; the channel has it.
        co_await m_store.orders().save(answer->key.account, orders, none, m_clock.now());
        if (!alive) {
            co_return result;
        }
        Q_EMIT orderRead(*answer);
        if (!alive) {
            co_return result;
        }
    } else {
        result.failure = answer.error();
    }
    m_store.packing().addJournal(fact(wish, result));
    co_return result;
}

QCoro::Task<Result<Order, ChannelFailure>> Acknowledger::ask(Wish wish, std::shared_ptr<Channel> channel)
{
    const QPointer<Acknowledger> alive(this);
    Backoff backoff(shortestRepeatWait, longestRepeatWait);
    for (int tries = 1;; ++tries) {
        const QString requestId = m_randomness.uuid().toString(QUuid::WithoutBraces);
        const auto answer = co_await channel->acknowledge(wish.order.key.order, requestId);
        if (!alive || answer || tries == mostTries || !isWorthRepeating(answer.error())) {
            co_return answer;
        }
        co_await m_clock.sleep(backoff.next(m_randomness, answer.error().retryAfter), this);
        if (!alive) {
            co_return answer;
        }
    }
}

JournalEntry Acknowledger::fact(const Wish &wish, const AcknowledgeResult &result) const
{
    JournalEntry entry;
    entry.at = m_clock.now();
    entry.station = m_station;
    entry.packer = wish.packer;
    entry.kind = QStringLiteral("acknowledging");
    entry.order = wish.order.key;
    entry.facts.insert(QStringLiteral("outcome"), outcomeName(result.outcome));
    if (result.failure) {
        entry.facts.insert(QStringLiteral("trouble"), stableName(result.failure->trouble));
        entry.facts.insert(QStringLiteral("httpStatus"), result.failure->httpStatus);
    }
    return entry;
}

} // namespace packbench
