// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/dispatcher.h"

#include <QLoggingCategory>
#include <QPointer>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(dispatchLog, "packbench.sync.dispatch")

constexpr std::chrono::milliseconds commitRetry = std::chrono::seconds(2);
/// A clock that is set right moves by less; more ahead than this is no matter of waiting.
constexpr std::chrono::milliseconds longestClockStep = std::chrono::minutes(10);

bool forbidsThePackedBox(DutyState from, AttentionReason reason)
{
    if (from == DutyState::Unknown) {
        return reason == AttentionReason::OrderCancelled;
    }
    if (from == DutyState::Sending) {
        // Only these are definite: nothing left.
        return reason == AttentionReason::OrderCancelled || reason == AttentionReason::CancelRequested;
    }
    OutboxEntry entry;
    entry.state = DutyState::NeedsAttention;
    entry.reason = reason;
    return from == DutyState::Queued && mustPullBox(entry);
}

} // namespace

QCoro::Task<void> Dispatcher::advance(ShipmentId id)
{
    const auto duty = m_duties.constFind(id);
    if (duty == m_duties.constEnd()) {
        co_return;
    }
    const OutboxEntry entry = duty->entry;
    const std::shared_ptr<Channel> channel = m_channels.of(entry.shipment.order.account);
    DutyStep lost; // a named value: GCC 12 destroys a temporary in an awaited call twice
    switch (entry.state) {
    case DutyState::Queued:
        co_await prepare(entry, channel);
        break;
    case DutyState::Unknown:
        co_await readBack(entry, channel);
        break;
    case DutyState::Sending:
        // Nobody is sending it: its outcome was lost between the channel and the disk.
        lost = transitions::unknown(entry, ChannelFailure(), m_clock.now(), m_rules);
        co_await settle(lost, DutyState::Sending);
        break;
    default:
        break;
    }
}

QCoro::Task<std::optional<Order>> Dispatcher::read(OutboxEntry entry, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const QDateTime askedAt = m_clock.now();
    const auto order = co_await channel->order(entry.shipment.order.order);
    if (!alive) {
        co_return std::nullopt;
    }
    if (!order) {
        if (order.error().trouble == ChannelTrouble::NotFound) {
            noteReadable(entry.shipment.order.account);
            const DutyStep step = transitions::needsAttention(entry, AttentionReason::OrderNotFound, order.error());
            co_await settle(step, entry.state);
        } else {
            noteReadFailure(entry, order.error());
        }
        co_return std::nullopt;
    }
    noteReadable(entry.shipment.order.account);
    co_await keep(*order, askedAt);
    if (!alive) {
        co_return std::nullopt;
    }
    co_return *order;
}

QCoro::Task<void> Dispatcher::prepare(OutboxEntry entry, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const std::optional<Order> order = co_await cleared(entry, channel);
    if (alive && order) {
        co_await send(entry, *order, channel);
    }
}

QCoro::Task<std::optional<Order>> Dispatcher::cleared(OutboxEntry entry, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const bool isNoted = co_await noteSiblings(entry.shipment.id);
    if (!alive || !isNoted) {
        co_return std::nullopt;
    }
    std::optional<Order> order = co_await read(entry, channel);
    if (!alive || !order) {
        co_return std::nullopt;
    }
    if (transitions::standingBeforeSending(entry, *order) == Standing::Present) {
        co_await settle(transitions::confirmed(entry, m_clock.now()), DutyState::Queued);
        co_return std::nullopt;
    }
    AttentionReason reason = transitions::reasonNotToSend(entry.shipment, *order);
    if (reason == AttentionReason::None && transitions::standingBeforeSending(entry, *order) == Standing::Different) {
        reason = AttentionReason::ShippedDifferently;
    }
    if (reason != AttentionReason::None) {
        co_await settle(transitions::needsAttention(entry, reason), DutyState::Queued);
        co_return std::nullopt;
    }
    if (const auto ahead = m_clock.now().msecsTo(entry.shipment.shippedAt); ahead > 0 && ahead <= longestClockStep.count()) {
        // This computer's clock was set back since: the shipping time is no longer in the future soon.
        postpone(entry.shipment.id, std::chrono::milliseconds(ahead));
        co_return std::nullopt;
    }
    const bool tooMany = co_await exceedsOrder(entry, *order);
    if (!alive || tooMany) {
        co_return std::nullopt;
    }
    const bool ships = entry.shipment.purpose == Purpose::Ship;
    if (ships && order->isNew() && order->mayBeAcknowledged() && channel->capabilities().acknowledges) {
        order = co_await acknowledged(entry, *order, channel);
        if (!alive || !order) {
            co_return std::nullopt;
        }
        const AttentionReason changed = transitions::reasonNotToSend(entry.shipment, *order);
        if (changed != AttentionReason::None) {
            co_await settle(transitions::needsAttention(entry, changed), DutyState::Queued);
            co_return std::nullopt;
        }
    }
    if (const auto objection = channel->objection(entry.shipment, *order, m_clock.now())) {
        co_await settle(transitions::checkFailed(entry, *objection), DutyState::Queued);
        co_return std::nullopt;
    }
    co_return order;
}

QCoro::Task<bool> Dispatcher::exceedsOrder(OutboxEntry entry, Order order)
{
    const QPointer<Dispatcher> alive(this);
    const ShipmentId id = entry.shipment.id;
    if (entry.shipment.purpose == Purpose::Correct) {
        co_return false;
    }
    // Channels lag: what was shipped from here counts although the order does not show it yet.
    const auto known = co_await m_store.outbox().ofOrder(entry.shipment.order);
    if (!alive) {
        co_return true;
    }
    if (!known) {
        postpone(id, ownBackoff(id).next(m_randomness));
        Q_EMIT storeFailed(known.error());
        co_return true;
    }
    for (const OrderLine &line : order.lines) {
        const int now = entry.shipment.quantityOf(line.number);
        int ours = now;
        for (const OutboxEntry &other : *known) {
            const bool counts = other.state == DutyState::Confirmed || other.state == DutyState::ShippedElsewhere
                                || other.state == DutyState::Sending || other.state == DutyState::Unknown;
            if (counts && other.shipment.id != id && other.shipment.purpose != Purpose::Correct) {
                ours += other.shipment.quantityOf(line.number);
            }
        }
        if (now > 0 && ours > line.quantity) {
            co_await settle(transitions::needsAttention(entry, AttentionReason::ShippedDifferently), DutyState::Queued);
            co_return true;
        }
    }
    co_return false;
}

QCoro::Task<std::optional<Order>> Dispatcher::acknowledged(OutboxEntry entry, Order order, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const auto answer = co_await channel->acknowledge(order.key.order, uuid());
    if (!alive) {
        co_return std::nullopt;
    }
    if (answer) {
        co_await keep(*answer, m_clock.now());
        if (!alive) {
            co_return std::nullopt;
        }
        co_return *answer;
    }
    const ChannelFailure &failure = answer.error();
    if (failure.trouble == ChannelTrouble::Refused || failure.trouble == ChannelTrouble::NotFound) {
        const bool refused = failure.trouble == ChannelTrouble::Refused;
        const AttentionReason reason = refused ? AttentionReason::RefusedByChannel : AttentionReason::OrderNotFound;
        co_await settle(transitions::needsAttention(entry, reason, failure), DutyState::Queued);
        co_return std::nullopt;
    }
    // Acknowledging again is allowed, so a lost answer only costs a little time.
    noteReadFailure(entry, failure);
    co_return std::nullopt;
}

QCoro::Task<void> Dispatcher::send(OutboxEntry entry, Order order, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const auto duty = m_duties.find(entry.shipment.id);
    if (!m_running || duty == m_duties.end()) {
        co_return;
    }
    if (duty->requestId.isEmpty()) {
        duty->requestId = uuid();
    }
    const QString requestId = duty->requestId;
    const int stepsDone = channel->progress(entry.shipment, order).done;
    const std::shared_ptr<const quint64> ticket = m_lease.ticket();
    const std::optional<OutboxEntry> started = co_await begun(entry, requestId, stepsDone);
    if (!alive || !started || !m_lease.isHeld()) {
        // Without the lease nothing leaves any more: what is written as sending is read back.
        co_return;
    }
    const auto outcome = co_await channel->ship(started->shipment, order, requestId);
    if (alive) {
        co_await finishAttempt(*started, outcome, channel);
    }
}

QCoro::Task<std::optional<OutboxEntry>> Dispatcher::begun(OutboxEntry entry, QString requestId, int stepsDone)
{
    const QPointer<Dispatcher> alive(this);
    const ShipmentId id = entry.shipment.id;
    if (!m_lease.isHeld() || waitsForServer(id)) {
        postpone(id, commitRetry);
        co_return std::nullopt;
    }
    const JournalEntry beginning = fact(transitions::beginning(entry, requestId));
    const auto started = co_await m_store.outbox().beginSending(id, requestId, beginning, stepsDone, sendingRight(id));
    if (!alive) {
        co_return std::nullopt;
    }
    if (!started) {
        // Nothing leaves without that commit. A disk error may have kept it: the same request id goes on from there.
        if (started.error().kind == StoreFailure::Kind::Conflict || started.error().kind == StoreFailure::Kind::NotFound) {
            co_await reload(id);
        } else if (started.error().kind == StoreFailure::Kind::NotNow) {
            // Another station is at this order: what it did is read first.
            postpone(id, ownBackoff(id).next(m_randomness));
        } else {
            postpone(id, ownBackoff(id).next(m_randomness));
            Q_EMIT storeFailed(started.error());
        }
        co_return std::nullopt;
    }
    if (m_duties.contains(id)) {
        m_duties[id].requestId.clear();
    }
    put(*started);
    co_return *started;
}

QCoro::Task<void> Dispatcher::finishAttempt(OutboxEntry begun, Result<Order, ChannelFailure> outcome, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const AccountId id = begun.shipment.order.account;
    std::chrono::milliseconds retry(0);
    if (outcome) {
        noteGood(id);
        co_await keep(*outcome, m_clock.now());
        if (!alive) {
            co_return;
        }
    } else if (concernsAccount(outcome.error().trouble)) {
        retry = noteTrouble(id, outcome.error());
        account(id).sendingTroubled = true;
    }
    const int stepsDone = outcome ? channel->progress(begun.shipment, *outcome).done : 0;
    const DutyStep step = transitions::afterAttempt(begun, outcome, stepsDone, m_clock.now(), retry, m_rules);
    co_await settle(step, DutyState::Sending);
    if (!alive || outcome || !outcome.error().orderMoved) {
        co_return;
    }
    // The screen follows what somebody else did.
    const QDateTime askedAt = m_clock.now();
    const OrderId order = begun.shipment.order.order;
    const auto shown = co_await channel->order(order);
    if (alive && shown) {
        co_await keep(*shown, askedAt);
    }
}

QCoro::Task<void> Dispatcher::readBack(OutboxEntry entry, std::shared_ptr<Channel> channel)
{
    const QPointer<Dispatcher> alive(this);
    const std::chrono::milliseconds askedAt = m_clock.uptime();
    const std::optional<Order> order = co_await read(entry, channel);
    const ShipmentId id = entry.shipment.id;
    if (!alive || !order || !m_duties.contains(id)) {
        co_return;
    }
    Duty &duty = m_duties[id];
    m_readBack.insert(id);
    std::chrono::milliseconds absentFor(0);
    if (duty.firstAbsent) {
        absentFor = askedAt - *duty.firstAbsent;
    } else {
        // After a restart nobody knows how long ago the first one was.
        entry.absentReads = 0;
        entry.firstAbsentAt = {};
        duty.firstAbsent = m_clock.uptime();
    }
    const int stepsDone = channel->progress(entry.shipment, *order).done;
    const DutyStep step = transitions::afterReadBack(entry, *order, stepsDone, m_clock.now(), absentFor, m_rules);
    co_await settle(step, DutyState::Unknown);
}

QCoro::Task<void> Dispatcher::settle(DutyStep step, DutyState from)
{
    const QPointer<Dispatcher> alive(this);
    const ShipmentId id = step.next.shipment.id;
    const JournalEntry journal = fact(step);
    for (;;) {
        const auto kept = co_await m_store.outbox().settle(step.next, from, journal);
        if (!alive) {
            co_return;
        }
        if (kept) {
            break;
        }
        if (kept.error().kind == StoreFailure::Kind::Conflict || kept.error().kind == StoreFailure::Kind::NotFound) {
            co_await reload(id);
            co_return;
        }
        if (kept.error().kind == StoreFailure::Kind::Closed) {
            // The program is ending: what was not kept is read back at its next start.
            postpone(id, m_rules.longestRetry);
            co_return;
        }
        qCWarning(dispatchLog) << "an outcome could not be kept, trying again:" << kept.error().words;
        Q_EMIT storeFailed(kept.error());
        co_await m_clock.sleep(commitRetry, this);
        if (!alive) {
            co_return;
        }
    }
    put(step.next);
    if (step.next.state == DutyState::NeedsAttention && forbidsThePackedBox(from, step.next.reason)) {
        Q_EMIT stopNeeded(step.next);
    }
}

QCoro::Task<void> Dispatcher::reload(ShipmentId id)
{
    const QPointer<Dispatcher> alive(this);
    const auto entry = co_await m_store.outbox().entry(id);
    if (!alive) {
        co_return;
    }
    if (entry) {
        put(*entry);
    } else {
        postpone(id, commitRetry);
    }
}

QCoro::Task<void> Dispatcher::keep(Order order, QDateTime seenAt)
{
    const QPointer<Dispatcher> alive(this);
    const std::vector<Order> orders(1, order);
    const std::vector<SetAsideOrder> none;
    const auto kept = co_await m_store.orders().save(order.key.account, orders, none, seenAt);
    if (!alive) {
        co_return;
    }
    if (!kept) {
        Q_EMIT storeFailed(kept.error());
        co_return;
    }
    // An answer older than what is known changes nothing.
    for (const Order &changed : *kept) {
        Q_EMIT orderRead(changed);
    }
}

} // namespace packbench
