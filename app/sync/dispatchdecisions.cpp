// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/stablenames.h"
#include "sync/dispatcher.h"

#include <QPointer>

namespace packbench {

namespace {

DecisionFailure conflict(const QString &words)
{
    return StoreFailure{StoreFailure::Kind::Conflict, words, {}};
}

DecisionFailure gone()
{
    return StoreFailure{StoreFailure::Kind::Closed, {}, {}};
}

} // namespace

Dispatcher::Decision Dispatcher::readAgain(ShipmentId id, PackerId packer)
{
    const QPointer<Dispatcher> alive(this);
    const auto duty = m_duties.constFind(id);
    if (duty == m_duties.constEnd()) {
        co_return fail(conflict(QStringLiteral("settled")));
    }
    const OutboxEntry entry = duty->entry;
    const OrderKey order = entry.shipment.order;
    const std::shared_ptr<Channel> channel = m_channels.of(order.account);
    const bool mayBeRead = entry.state == DutyState::NeedsAttention || entry.state == DutyState::Unknown;
    if (channel == nullptr || !mayBeRead || m_busy.contains(order)) {
        co_return fail(conflict(stableName(entry.state)));
    }
    m_busy.insert(order);
    ++account(order.account).underWay;
    const QDateTime askedAt = m_clock.now();
    const std::chrono::milliseconds askedUptime = m_clock.uptime();
    const auto shown = co_await channel->order(order.order);
    if (!alive) {
        co_return fail(gone());
    }
    std::optional<DecisionFailure> failure;
    if (shown) {
        noteReadable(order.account);
        m_readBack.insert(id);
        co_await keep(*shown, askedAt);
        if (!alive) {
            co_return fail(gone());
        }
        DutyStep step;
        if (entry.state == DutyState::Unknown && m_duties.contains(id)) {
            Duty &unknown = m_duties[id];
            const bool first = !unknown.firstAbsent;
            OutboxEntry judged = entry;
            if (first) {
                // After a restart nobody knows how long ago the earlier ones were.
                judged.absentReads = 0;
                judged.firstAbsentAt = {};
            }
            const auto absentFor = first ? std::chrono::milliseconds(0) : askedUptime - *unknown.firstAbsent;
            unknown.firstAbsent = first ? m_clock.uptime() : *unknown.firstAbsent;
            const int stepsDone = channel->progress(judged.shipment, *shown).done;
            step = transitions::afterReadBack(judged, *shown, stepsDone, m_clock.now(), absentFor, m_rules);
        } else {
            step = transitions::afterReadAgain(entry, *shown, m_clock.now());
        }
        step.facts.insert(QStringLiteral("askedBy"), packer.text());
        co_await settle(step, entry.state);
        if (!alive) {
            co_return fail(gone());
        }
    } else {
        if (concernsAccount(shown.error().trouble)) {
            noteTrouble(order.account, shown.error());
        }
        failure = DecisionFailure(shown.error());
    }
    m_busy.remove(order);
    --account(order.account).underWay;
    catchUp(order);
    wake();
    if (failure) {
        co_return fail(*failure);
    }
    const auto stored = co_await m_store.outbox().entry(id);
    if (!stored) {
        co_return fail(DecisionFailure(stored.error()));
    }
    co_return *stored;
}

Dispatcher::Decision Dispatcher::editAndResend(Shipment edited, PackerId packer)
{
    return decided(edited.id, m_store.outbox().requeue(edited, m_clock.now(), fact(QStringLiteral("edited"), packer)));
}

Dispatcher::Decision Dispatcher::shippedElsewhere(ShipmentId id, PackerId packer)
{
    if (!wasReadBack(id)) {
        co_return fail(conflict(QStringLiteral("not read back")));
    }
    Decision decision = decided(id, m_store.outbox().shippedElsewhere(id, fact(QStringLiteral("shipped elsewhere"), packer)));
    const auto answer = co_await decision;
    co_return answer;
}

Dispatcher::Decision Dispatcher::giveUp(ShipmentId id, QString reason, PackerId packer)
{
    return decided(id, m_store.outbox().giveUp(id, reason, fact(QStringLiteral("given up"), packer)));
}

QCoro::Task<Result<OutboxEntry, DecisionFailure>> Dispatcher::decided(ShipmentId id, Answer answer)
{
    const QPointer<Dispatcher> alive(this);
    const auto entry = co_await answer;
    if (entry) {
        if (alive) {
            put(*entry);
        }
        co_return *entry;
    }
    if (alive) {
        // The commit may be kept although its answer is an error: how the shipment stands now counts.
        co_await reload(id);
    }
    co_return fail(DecisionFailure(entry.error()));
}

void Dispatcher::noteGood(const AccountId &id)
{
    Account &good = account(id);
    good.backoff.reset();
    good.sendingTroubled = false;
    good.restsUntil = std::chrono::milliseconds(0);
    if (good.standing.trouble || good.standing.paused) {
        good.standing.trouble.reset();
        good.standing.paused = false;
        Q_EMIT accountChanged(good.standing);
    }
}

void Dispatcher::noteReadable(const AccountId &id)
{
    // Reading may work while shipping is refused: then the wait goes on.
    if (account(id).restsUntil <= m_clock.uptime() && !account(id).sendingTroubled) {
        noteGood(id);
    }
}

std::chrono::milliseconds Dispatcher::noteTrouble(const AccountId &id, const ChannelFailure &failure)
{
    Account &troubled = account(id);
    const bool pauses = pausesAccount(failure.trouble);
    const std::chrono::milliseconds wait = pauses ? m_rules.pause : troubled.backoff.next(m_randomness, failure.retryAfter);
    troubled.restsUntil = m_clock.uptime() + wait;
    troubled.standing.trouble = failure;
    troubled.standing.paused = pauses;
    Q_EMIT accountChanged(troubled.standing);
    return wait;
}

void Dispatcher::noteReadFailure(const OutboxEntry &entry, const ChannelFailure &failure)
{
    if (concernsAccount(failure.trouble)) {
        noteTrouble(entry.shipment.order.account, failure);
        return;
    }
    // This order's own trouble: the others of the account go on.
    const auto duty = m_duties.find(entry.shipment.id);
    if (duty == m_duties.end()) {
        return;
    }
    const auto wait = ownBackoff(entry.shipment.id).next(m_randomness, failure.retryAfter);
    duty->entry.words = failure.words;
    duty->entry.code = failure.code;
    postpone(entry.shipment.id, wait);
    Q_EMIT entryChanged(duty->entry);
}

Backoff &Dispatcher::ownBackoff(const ShipmentId &id)
{
    std::optional<Backoff> &backoff = m_duties[id].backoff;
    if (!backoff) {
        backoff.emplace(m_rules.shortestRetry, m_rules.longestRetry);
    }
    return *backoff;
}

void Dispatcher::postpone(const ShipmentId &id, std::chrono::milliseconds wait)
{
    const auto duty = m_duties.find(id);
    if (duty != m_duties.end()) {
        duty->due = m_clock.uptime() + wait;
    }
}

JournalEntry Dispatcher::fact(const DutyStep &step) const
{
    JournalEntry entry = fact(step.kind);
    entry.facts = step.facts;
    return entry;
}

JournalEntry Dispatcher::fact(const QString &kind, const PackerId &packer) const
{
    JournalEntry entry;
    entry.at = m_clock.now();
    entry.station = m_station;
    entry.packer = packer;
    entry.kind = kind;
    return entry;
}

QString Dispatcher::uuid()
{
    return m_randomness.uuid().toString(QUuid::WithoutBraces);
}

} // namespace packbench
