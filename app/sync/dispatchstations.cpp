// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Several stations on one database: who may send, what others changed, and what a station left that is gone.
#include "sync/dispatcher.h"

#include <QCoro/QCoroFuture>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(stationsLog, "packbench.sync.stations")

constexpr std::chrono::milliseconds lookAgain = std::chrono::seconds(2);
/// So long a packer waits for the server at most.
constexpr std::chrono::milliseconds finishPatience = std::chrono::seconds(15);

/// The first of two answers counts, the server's or the clock's.
class FirstAnswer : public std::enable_shared_from_this<FirstAnswer>
{
public:
    using Value = Result<OutboxEntry, StoreFailure>;

    FirstAnswer() { m_promise.start(); }
    [[nodiscard]] QFuture<Value> future() const { return m_promise.future(); }
    void give(const Value &value)
    {
        if (!m_promise.future().isFinished()) {
            m_promise.addResult(value);
            m_promise.finish();
        }
    }
    /// Gives the task's value when it is there.
    QCoro::Task<void> take(QCoro::Task<Value> task)
    {
        const std::shared_ptr<FirstAnswer> self = shared_from_this();
        const Value value = co_await task;
        self->give(value);
    }

private:
    QPromise<Value> m_promise;
};

/// The server itself told how the shipment stands there: nothing that it was asked before is open any more.
bool isDefinite(const Result<OutboxEntry, StoreFailure> &answer)
{
    return answer || answer.error().kind == StoreFailure::Kind::Conflict || answer.error().kind == StoreFailure::Kind::TrackingNumberUsed;
}

} // namespace

void Dispatcher::changedElsewhere(const OutboxEntry &entry)
{
    const auto known = m_duties.constFind(entry.shipment.id);
    const bool isKnown = known != m_duties.constEnd() && known->entry == entry;
    // What is under way here learns of it by the conflict that its next step meets.
    if (isKnown) {
        return;
    }
    if (m_busy.contains(entry.shipment.order)) {
        m_missed.insert(entry.shipment.order);
        return;
    }
    const bool isNews = known == m_duties.constEnd() || known->entry.state != DutyState::NeedsAttention;
    put(entry);
    if (isNews && mustPullBox(entry) && entry.sender != m_station) {
        // Another station sent it; the box stands at the one that packed it.
        Q_EMIT stopNeeded(entry);
    }
}

QCoro::Task<void> Dispatcher::everythingChanged()
{
    const QPointer<Dispatcher> alive(this);
    const auto open = co_await m_store.outbox().open();
    if (!alive || !open) {
        co_return;
    }
    QSet<ShipmentId> gone;
    for (const Duty &duty : std::as_const(m_duties)) {
        if (!m_busy.contains(duty.entry.shipment.order)) {
            gone.insert(duty.entry.shipment.id);
        }
    }
    for (const OutboxEntry &entry : *open) {
        gone.remove(entry.shipment.id);
        changedElsewhere(entry);
    }
    for (const ShipmentId &id : std::as_const(gone)) {
        co_await reload(id);
        if (!alive) {
            co_return;
        }
    }
}

QCoro::Task<void> Dispatcher::catchUp(OrderKey order)
{
    if (!m_missed.remove(order)) {
        co_return;
    }
    const QPointer<Dispatcher> alive(this);
    const auto entries = co_await m_store.outbox().ofOrder(order);
    if (alive && entries) {
        for (const OutboxEntry &entry : *entries) {
            changedElsewhere(entry);
        }
    }
}

QCoro::Task<bool> Dispatcher::noteSiblings(ShipmentId id)
{
    if (!m_store.isShared()) {
        co_return true;
    }
    const QPointer<Dispatcher> alive(this);
    const auto siblings = co_await m_store.outbox().siblings(id);
    if (!alive) {
        co_return false;
    }
    if (!siblings || !m_duties.contains(id)) {
        postpone(id, lookAgain);
        co_return false;
    }
    m_duties[id].siblings = *siblings;
    co_return true;
}

std::optional<SendingRight> Dispatcher::sendingRight(const ShipmentId &id) const
{
    if (!m_store.isShared()) {
        return {};
    }
    const LeaseRules &rules = m_lease.rules();
    return SendingRight{m_station, rules.longestRequest + rules.margin, m_duties.value(id).siblings};
}

QCoro::Task<void> Dispatcher::takeOverFromTheDead()
{
    const QPointer<Dispatcher> alive(this);
    const QList<AccountId> accounts = m_channels.accounts();
    const std::vector<AccountId> known(accounts.cbegin(), accounts.cend());
    const auto taken = co_await m_store.outbox().takeOver(m_station, known, m_lease.rules().longestRequest, m_clock.now());
    if (!alive) {
        co_return;
    }
    if (!taken) {
        // It may be kept although its answer is an error: then shipments are this station's that no other one looks after.
        co_await everythingChanged();
        co_return;
    }
    for (const OutboxEntry &entry : *taken) {
        qCInfo(stationsLog) << "another station is gone; this one goes on with a shipment of it";
        put(entry);
    }
}

void Dispatcher::keepWith(KeptWork &kept)
{
    m_kept = &kept;
    connect(m_kept, &KeptWork::delivered, this, &Dispatcher::put);
    connect(m_kept, &KeptWork::takenBack, this, &Dispatcher::put);
}

Dispatcher::Answer Dispatcher::finishAt(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state)
{
    const QPointer<Dispatcher> alive(this);
    if (m_kept == nullptr || !m_kept->isCutOff()) {
        if (m_kept != nullptr) {
            m_kept->asked(shipment.id);
        }
        const std::shared_ptr<FirstAnswer> first = std::make_shared<FirstAnswer>();
        const QFuture<FirstAnswer::Value> answer = first->future();
        first->take(m_store.outbox().finish(shipment, notBefore, fact, state));
        if (m_kept != nullptr) {
            // A server that stands still, its connection alive, never answers.
            m_clock.callAfter(finishPatience, this, [first] {
                first->give(fail(StoreFailure{StoreFailure::Kind::ServerGone, QStringLiteral("no answer in time"), {}}));
            });
        }
        const FirstAnswer::Value finished = co_await answer;
        if (alive && m_kept != nullptr && isDefinite(finished)) {
            m_kept->answered(shipment.id);
        }
        const bool isGone = !finished && finished.error().kind == StoreFailure::Kind::ServerGone;
        if (!alive || m_kept == nullptr || !isGone) {
            co_return finished;
        }
    }
    // Perhaps the server kept it and only its answer was lost: it is known there by its id.
    const auto kept = co_await m_kept->keep(shipment, notBefore, fact, state);
    co_return kept;
}

Dispatcher::Answer Dispatcher::takeBackFrom(ShipmentId id, PackingSession session, JournalEntry fact)
{
    if (waitsForServer(id)) {
        const auto taken = co_await m_kept->takeBack(id, session, fact);
        co_return taken;
    }
    const auto taken = co_await m_store.outbox().takeBack(id, session, fact);
    co_return taken;
}

} // namespace packbench
