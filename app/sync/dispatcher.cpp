// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/dispatcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

/// A wall clock that was set back must not keep a shipment waiting for longer than this.
constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(30);
constexpr std::chrono::milliseconds longestRecallForLabel = std::chrono::seconds(5);

} // namespace

Dispatcher::Dispatcher(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, DispatchRules rules,
                       QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_channels(channels)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_station(std::move(station))
    , m_rules(rules)
    , m_lease(store, clock, m_station)
{
    connect(&m_lease, &StationLease::renewed, this, &Dispatcher::wake);
    connect(&m_lease, &StationLease::renewed, this, &Dispatcher::takeOverFromTheDead);
}

QCoro::Task<Result<void, StoreFailure>> Dispatcher::start()
{
    const QPointer<Dispatcher> alive(this);
    m_lease.start();
    const auto recovered = co_await m_store.outbox().recover(m_station, m_clock.now());
    if (!alive) {
        co_return fail(StoreFailure{StoreFailure::Kind::Closed, {}, {}});
    }
    if (!recovered) {
        co_return fail(recovered.error());
    }
    const auto open = co_await m_store.outbox().open();
    if (!alive) {
        co_return fail(StoreFailure{StoreFailure::Kind::Closed, {}, {}});
    }
    if (!open) {
        co_return fail(open.error());
    }
    for (const OutboxEntry &entry : *open) {
        put(entry);
    }
    m_running = true;
    wake();
    co_return Result<void, StoreFailure>();
}

void Dispatcher::stop()
{
    m_running = false;
    m_lease.stop();
}

Dispatcher::Answer Dispatcher::finish(Shipment shipment, JournalEntry fact, bool waits)
{
    const QPointer<Dispatcher> alive(this);
    // Where the packer stands waiting for the label, taking back has to be quick.
    const auto recall = shipment.hasIssuedLabel() ? std::min(m_rules.recall, longestRecallForLabel) : m_rules.recall;
    const QDateTime notBefore = m_clock.now().addMSecs(recall.count());
    const DutyState state = waits ? DutyState::Packed : DutyState::Queued;
    const auto finished = co_await finishAt(shipment, notBefore, fact, state);
    if (alive && finished) {
        isKeptHere(shipment.id) ? Q_EMIT entryChanged(*finished) : put(*finished);
    }
    co_return finished;
}

Dispatcher::Answer Dispatcher::takeBack(ShipmentId id, PackingSession session, JournalEntry fact)
{
    const QPointer<Dispatcher> alive(this);
    const auto taken = co_await takeBackFrom(id, session, fact);
    if (!alive || (!taken && waitsForServer(id))) {
        co_return taken;
    }
    if (taken) {
        put(*taken);
        co_return taken;
    }
    // The commit may be kept although its answer is an error: how the shipment stands now counts.
    const auto stands = co_await m_store.outbox().entry(id);
    if (!alive || !stands) {
        co_return taken;
    }
    if (stands->state == DutyState::TakenBack) {
        put(*stands);
        co_return stands;
    }
    changedElsewhere(*stands);
    co_return taken;
}

void Dispatcher::credentialsChanged(const AccountId &id)
{
    Account &changed = account(id);
    changed.restsUntil = std::chrono::milliseconds(0);
    changed.backoff.reset();
    if (changed.standing.paused) {
        changed.standing.paused = false;
        Q_EMIT accountChanged(changed.standing);
    }
    for (Duty &duty : m_duties) {
        if (duty.entry.shipment.order.account == id && duty.entry.state == DutyState::Queued && duty.entry.attempts > 0) {
            duty.due = m_clock.uptime();
        }
    }
    wake();
}

std::vector<OutboxEntry> Dispatcher::entries() const
{
    std::vector<OutboxEntry> result;
    for (const Duty &duty : m_duties) {
        result.push_back(duty.entry);
    }
    std::sort(result.begin(), result.end(), [](const OutboxEntry &a, const OutboxEntry &b) { return a.createdAt < b.createdAt; });
    return result;
}

OutboxCounts Dispatcher::counts() const
{
    OutboxCounts counts;
    for (const Duty &duty : m_duties) {
        switch (duty.entry.state) {
        case DutyState::Packed:
        case DutyState::Queued:
        case DutyState::Sending:
            ++counts.waiting;
            break;
        case DutyState::Unknown:
            ++counts.unknown;
            break;
        default:
            ++counts.attention;
            break;
        }
        if (!counts.oldest.isValid() || duty.entry.createdAt < counts.oldest) {
            counts.oldest = duty.entry.createdAt;
        }
    }
    return counts;
}

void Dispatcher::put(const OutboxEntry &entry)
{
    const ShipmentId id = entry.shipment.id;
    if (entry.isSettled()) {
        m_duties.remove(id);
        m_readBack.remove(id);
    } else {
        if (entry.state == DutyState::Queued || entry.state == DutyState::Sending) {
            // What was read before an attempt says nothing about what comes after it.
            m_readBack.remove(id);
        }
        Duty &duty = m_duties[id];
        const std::chrono::milliseconds wait(m_clock.now().msecsTo(entry.notBefore.isValid() ? entry.notBefore : m_clock.now()));
        if (duty.entry.state != entry.state) {
            duty.backoff.reset();
        }
        duty.entry = entry;
        duty.due = m_clock.uptime() + std::clamp(wait, std::chrono::milliseconds(0), longestWait);
        if (entry.absentReads == 0) {
            duty.firstAbsent.reset();
        }
    }
    Q_EMIT entryChanged(entry);
    wake();
}

void Dispatcher::wake()
{
    if (m_running && !m_wakePosted) {
        m_wakePosted = true;
        QMetaObject::invokeMethod(this, &Dispatcher::pump, Qt::QueuedConnection);
    }
}

void Dispatcher::pump()
{
    m_wakePosted = false;
    if (!m_running || !m_lease.isHeld()) {
        return;
    }
    std::vector<const Duty *> due;
    std::optional<std::chrono::milliseconds> next;
    for (const Duty &duty : std::as_const(m_duties)) {
        if (duty.entry.state == DutyState::NeedsAttention || duty.entry.state == DutyState::Packed || duty.entry.sender != m_station
            || waitsForServer(duty.entry.shipment.id))
        {
            continue;
        }
        const auto at = std::max(duty.due, account(duty.entry.shipment.order.account).restsUntil);
        if (at <= m_clock.uptime()) {
            due.push_back(&duty);
        } else if (!next || at < *next) {
            next = at;
        }
    }
    std::sort(due.begin(), due.end(), [](const Duty *a, const Duty *b) { return a->entry.createdAt < b->entry.createdAt; });
    const std::vector<std::vector<ShipmentId>> batches = chooseBatches(due);
    std::vector<ShipmentId> starting;
    for (const Duty *duty : due) {
        if (mayStart(*duty)) {
            m_busy.insert(duty->entry.shipment.order);
            ++account(duty->entry.shipment.order.account).underWay;
            starting.push_back(duty->entry.shipment.id);
        }
    }
    if (next) {
        wakeAt(*next);
    }
    // Started last: their first steps may change the duties.
    for (const ShipmentId &id : starting) {
        work(id);
    }
    for (const std::vector<ShipmentId> &batch : batches) {
        workTogether(batch);
    }
}

bool Dispatcher::mayStart(const Duty &duty)
{
    const OrderKey &order = duty.entry.shipment.order;
    const std::shared_ptr<Channel> channel = m_channels.of(order.account);
    const bool goesTogether = duty.entry.state == DutyState::Queued && !duty.entry.shipment.batch.isEmpty() && channel != nullptr
                              && channel->capabilities().batchSize > 1 && m_rules.batchSize > 1;
    return channel != nullptr && !goesTogether && !m_busy.contains(order) && account(order.account).underWay < m_rules.perAccount
           && !olderSiblingWaits(duty.entry);
}

bool Dispatcher::olderSiblingWaits(const OutboxEntry &entry) const
{
    // What the channel shows of an order can be told apart only when its shipments go one after the other.
    return std::any_of(m_duties.begin(), m_duties.end(), [&entry](const Duty &other) {
        return other.entry.shipment.order == entry.shipment.order && other.entry.shipment.id != entry.shipment.id
               && other.entry.state != DutyState::NeedsAttention
               && std::pair(other.entry.createdAt, other.entry.shipment.id.text()) < std::pair(entry.createdAt, entry.shipment.id.text());
    });
}

void Dispatcher::wakeAt(std::chrono::milliseconds uptime)
{
    const quint64 timer = ++m_timer;
    m_clock.callAfter(uptime - m_clock.uptime(), this, [this, timer] {
        if (timer == m_timer) {
            wake();
        }
    });
}

QCoro::Task<void> Dispatcher::work(ShipmentId id)
{
    const QPointer<Dispatcher> alive(this);
    const OrderKey order = m_duties.value(id).entry.shipment.order;
    co_await advance(id);
    if (!alive) {
        co_return;
    }
    m_busy.remove(order);
    --account(order.account).underWay;
    catchUp(order);
    wake();
}

Dispatcher::Account &Dispatcher::account(const AccountId &id)
{
    auto &found = m_accounts[id];
    if (!found) {
        found = std::make_shared<Account>(m_rules);
        found->standing.account = id;
    }
    return *found;
}

} // namespace packbench
