// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Several shipments of one account in one call. Each keeps its own attempt, its own outcome and its own way back.
#include "sync/dispatcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

QCoro::Task<std::vector<ShipmentId>> Dispatcher::sendTogether(std::vector<ShipmentId> ids, Handover handover, PackerId packer)
{
    const QPointer<Dispatcher> alive(this);
    const QString batch = uuid();
    std::vector<ShipmentId> taken;
    for (const ShipmentId &id : ids) {
        const auto duty = m_duties.constFind(id);
        if (duty == m_duties.constEnd() || duty->entry.state != DutyState::Packed) {
            continue;
        }
        OutboxEntry next = duty->entry;
        next.state = DutyState::Queued;
        next.notBefore = m_clock.now();
        next.shipment.handover = handover;
        next.shipment.batch = batch;
        JournalEntry entry = fact(QStringLiteral("shipped together"), packer);
        entry.facts.insert(QStringLiteral("batch"), batch);
        const auto kept = co_await m_store.outbox().settle(next, DutyState::Packed, entry);
        if (!alive) {
            co_return taken;
        }
        if (!kept) {
            Q_EMIT storeFailed(kept.error());
            // A disk error may have kept it all the same: what the file says now counts.
            co_await reload(id);
            if (!alive) {
                co_return taken;
            }
            continue;
        }
        taken.push_back(id);
        put(next);
    }
    co_return taken;
}

std::vector<std::vector<ShipmentId>> Dispatcher::chooseBatches(const std::vector<const Duty *> &due)
{
    QHash<AccountId, std::vector<ShipmentId>> chunks;
    for (const Duty *duty : due) {
        const OutboxEntry &entry = duty->entry;
        const OrderKey &order = entry.shipment.order;
        const std::shared_ptr<Channel> channel = m_channels.of(order.account);
        if (entry.state != DutyState::Queued || entry.shipment.batch.isEmpty() || channel == nullptr || m_busy.contains(order)
            || olderSiblingWaits(entry) || account(order.account).batchUnderWay)
        {
            continue;
        }
        const int most = std::min(m_rules.batchSize, channel->capabilities().batchSize);
        std::vector<ShipmentId> &chunk = chunks[order.account];
        if (most > 1 && static_cast<int>(chunk.size()) < most) {
            m_busy.insert(order);
            chunk.push_back(entry.shipment.id);
        }
    }
    for (auto chunk = chunks.cbegin(); chunk != chunks.cend(); ++chunk) {
        if (!chunk->empty()) {
            account(chunk.key()).batchUnderWay = true;
            ++account(chunk.key()).underWay;
        }
    }
    std::vector<std::vector<ShipmentId>> chosen;
    for (const std::vector<ShipmentId> &chunk : std::as_const(chunks)) {
        if (!chunk.empty()) {
            chosen.push_back(chunk);
        }
    }
    return chosen;
}

QCoro::Task<void> Dispatcher::workTogether(std::vector<ShipmentId> ids)
{
    const QPointer<Dispatcher> alive(this);
    std::vector<OrderKey> orders;
    for (const ShipmentId &id : ids) {
        orders.push_back(m_duties.value(id).entry.shipment.order);
    }
    co_await advanceTogether(ids);
    if (!alive) {
        co_return;
    }
    for (const OrderKey &order : orders) {
        m_busy.remove(order);
        catchUp(order);
    }
    Account &done = account(orders.front().account);
    done.batchUnderWay = false;
    --done.underWay;
    wake();
}

QCoro::Task<void> Dispatcher::advanceTogether(std::vector<ShipmentId> ids)
{
    const QPointer<Dispatcher> alive(this);
    const AccountId id = m_duties.value(ids.front()).entry.shipment.order.account;
    const std::shared_ptr<Channel> channel = m_channels.of(id);
    std::vector<ShipmentOfOrder> together;
    for (const ShipmentId &shipment : ids) {
        const OutboxEntry entry = m_duties.value(shipment).entry;
        const std::optional<Order> order = co_await cleared(entry, channel);
        if (!alive) {
            co_return;
        }
        if (!order) {
            continue;
        }
        if (!channel->mayGoTogether(entry.shipment, *order)) {
            co_await send(entry, *order, channel);
            if (!alive) {
                co_return;
            }
            continue;
        }
        together.push_back({entry.shipment, *order});
    }
    // One request id for the call; each shipment counts its own attempt.
    const QString requestId = uuid();
    const std::shared_ptr<const quint64> ticket = m_lease.ticket();
    std::vector<OutboxEntry> started;
    std::vector<ShipmentOfOrder> leaving;
    for (const ShipmentOfOrder &each : together) {
        const auto duty = m_duties.constFind(each.shipment.id);
        if (!m_running || duty == m_duties.constEnd()) {
            continue;
        }
        const OutboxEntry entry = duty->entry;
        const int stepsDone = channel->progress(each.shipment, each.order).done;
        const std::optional<OutboxEntry> one = co_await begun(entry, requestId, stepsDone);
        if (!alive) {
            co_return;
        }
        if (one) {
            started.push_back(*one);
            leaving.push_back(each);
        }
    }
    if (leaving.empty() || !m_lease.isHeld()) {
        co_return;
    }
    const std::vector<Result<Order, ChannelFailure>> outcomes = co_await channel->shipTogether(leaving, requestId);
    for (size_t i = 0; i < started.size() && alive; ++i) {
        const Result<Order, ChannelFailure> outcome = i < outcomes.size() ? outcomes[i]
                                                                          : Result<Order, ChannelFailure>(fail(ChannelFailure()));
        const OutboxEntry entry = started[i];
        co_await finishAttempt(entry, outcome, channel);
    }
}

} // namespace packbench
