// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// How boxes leave that the channel's own carriers fetch: at once, or together with others.
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/wording.h"
#include "sync/dispatcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

bool isOffered(const Handover &handover, const HandoverChoices &choices)
{
    if (handover.method == Handover::Method::DropOff) {
        return choices.dropOff;
    }
    return std::any_of(choices.pickUps.begin(), choices.pickUps.end(), [&handover](const HandoverChoices::Slot &slot) {
        return handover.method == Handover::Method::PickUp && slot.from == handover.from && slot.to == handover.to;
    });
}

/// Drop-off first, then the next slots: as many as can be chosen with one key.
std::vector<Handover> offersOf(const HandoverChoices &choices)
{
    constexpr size_t most = 5;
    std::vector<Handover> offers;
    if (choices.dropOff) {
        offers.push_back({Handover::Method::DropOff, {}, {}});
    }
    for (const HandoverChoices::Slot &slot : choices.pickUps) {
        if (choices.pickUp && offers.size() < most) {
            offers.push_back({Handover::Method::PickUp, slot.from, slot.to});
        }
    }
    return offers;
}

} // namespace

QCoro::Task<void> PackingBench::fetchHandovers(Order order)
{
    const QPointer<PackingBench> alive(this);
    const std::shared_ptr<Channel> channel = m_parts.channels.of(order.key.account);
    if (channel == nullptr) {
        co_return;
    }
    const auto choices = co_await channel->handovers(order);
    if (alive && choices && m_order && m_order->key == order.key) {
        m_handovers = *choices;
        if (m_asksHandover && m_question) {
            // Asked before the channel had told what it offers.
            askHandover();
            refreshState();
        }
    }
}

bool PackingBench::chooseHandover(const Channel &channel)
{
    if (m_handover) {
        return true;
    }
    m_shipLater = m_parts.settings.isOn(keys::shipTogether) && channel.capabilities().batchSize > 1;
    if (!m_session.labelsIssued || m_shipLater) {
        m_handover = Handover();
        return true;
    }
    const bool hasNoChoice = m_handovers && offersOf(*m_handovers).empty();
    if (hasNoChoice) {
        m_handover = Handover();
        return true;
    }
    const Handover last = m_lastHandover.value(m_order->key.account);
    if (m_handovers && isOffered(last, *m_handovers)) {
        m_handover = last;
        return true;
    }
    askHandover();
    return false;
}

void PackingBench::askHandover()
{
    const std::vector<Handover> offers = m_handovers ? offersOf(*m_handovers) : std::vector<Handover>{{Handover::Method::DropOff, {}, {}}};
    QStringList answers;
    for (const Handover &offer : offers) {
        answers << words::handover(offer, m_parts.clock.now());
    }
    answers << tr("Later, together with others");
    m_asksHandover = true;
    ask("handover", tr("How does it leave?"), tr("The same is taken for the next orders while it is offered."), answers, false,
        [this, offers](int index, const QString &) {
            m_asksHandover = false;
            if (index < 0 || !m_order) {
                return;
            }
            m_shipLater = static_cast<size_t>(index) >= offers.size();
            m_handover = m_shipLater ? Handover() : offers[static_cast<size_t>(index)];
            if (!m_shipLater) {
                m_lastHandover.insert(m_order->key.account, *m_handover);
            }
            finish();
        });
}

void PackingBench::shipTogether(const std::vector<OrderKey> &keys)
{
    const Recording recording(*this, "ship-together");
    if (isBusy()) {
        return;
    }
    std::vector<ShipmentId> ids;
    bool isIssued = false;
    OrderKey first;
    for (const OutboxEntry &entry : m_parts.dispatcher.entries()) {
        const bool isMeant = keys.empty() || std::find(keys.begin(), keys.end(), entry.shipment.order) != keys.end();
        if (entry.state == DutyState::Packed && entry.shipment.station == m_parts.station && isMeant) {
            ids.push_back(entry.shipment.id);
            const bool hasIssued = entry.shipment.hasIssuedLabel();
            first = hasIssued && first.order.isEmpty() ? entry.shipment.order : first;
            isIssued = isIssued || hasIssued;
        }
    }
    if (ids.empty()) {
        answerBand(AnswerKind::Attention, "nothing-waits", tr("Nothing waits to be shipped"),
                   tr("Finished orders wait here when they are to be shipped together."));
        return;
    }
    if (!isIssued) {
        runTogether(ids, {});
        return;
    }
    const auto askAll = [](PackingBench *self, std::vector<ShipmentId> all, OrderKey example) -> QCoro::Task<void> {
        const QPointer<PackingBench> alive(self);
        const std::shared_ptr<Channel> channel = self->m_parts.channels.of(example.account);
        HandoverChoices choices;
        choices.dropOff = true;
        if (channel != nullptr) {
            const OrderId id = example.order;
            const auto order = co_await channel->order(id);
            if (order && alive) {
                const Order &shown = *order;
                const auto told = co_await channel->handovers(shown);
                choices = told.value_or(choices);
            }
        }
        if (!alive || alive->isBusy()) {
            co_return;
        }
        const std::vector<Handover> offers = offersOf(choices);
        if (offers.empty()) {
            alive->runTogether(all, {});
            co_return;
        }
        QStringList answers;
        for (const Handover &offer : offers) {
            answers << words::handover(offer, alive->m_parts.clock.now());
        }
        alive->ask("handover", tr("How do these orders leave?"), tr("%n order(s) are shipped now.", nullptr, static_cast<int>(all.size())),
                   answers, false, [self, all, offers](int index, const QString &) {
                       if (index >= 0 && static_cast<size_t>(index) < offers.size()) {
                           self->runTogether(all, offers[static_cast<size_t>(index)]);
                       }
                   });
    };
    askAll(this, ids, first);
}

QCoro::Task<void> PackingBench::runTogether(std::vector<ShipmentId> ids, Handover handover)
{
    const QPointer<PackingBench> alive(this);
    for (const ShipmentId &id : ids) {
        m_together.insert(id, std::nullopt);
    }
    m_togetherTotal = static_cast<int>(m_together.size());
    const PackerId packer = m_parts.packers.current();
    const std::vector<ShipmentId> taken = co_await m_parts.dispatcher.sendTogether(ids, handover, packer);
    if (!alive) {
        co_return;
    }
    for (const ShipmentId &id : ids) {
        if (std::find(taken.begin(), taken.end(), id) == taken.end()) {
            m_together.remove(id);
        }
    }
    m_togetherTotal = static_cast<int>(m_together.size());
    answerBand(AnswerKind::Accepted, "shipping-together", tr("%n order(s) are being shipped", nullptr, m_togetherTotal),
               tr("Each result stands in the queue."));
}

void PackingBench::tellTogether(const OutboxEntry &entry)
{
    const auto known = m_together.find(entry.shipment.id);
    const bool isThrough = entry.state == DutyState::Confirmed || entry.state == DutyState::NeedsAttention
                           || entry.state == DutyState::Unknown || entry.isSettled();
    if (known == m_together.end() || !isThrough || *known == entry.state) {
        return;
    }
    *known = entry.state;
    const auto done = std::count_if(m_together.cbegin(), m_together.cend(), [](const std::optional<DutyState> &told) { return told; });
    OrderOutcome outcome = OrderOutcome::Refused;
    QString text = words::whatHappened(entry);
    if (entry.state == DutyState::Confirmed) {
        outcome = OrderOutcome::Good;
        text = words::dutyState(entry.state);
    } else if (entry.state == DutyState::Unknown) {
        outcome = OrderOutcome::Unknown;
    } else if (entry.state == DutyState::NeedsAttention) {
        text = QStringLiteral("%1 %2").arg(text, words::advice(entry));
    }
    Q_EMIT orderResult(static_cast<int>(done), m_togetherTotal, entry.shipment.order, text, outcome);
    // What is unknown now has a result to come.
    if (std::all_of(m_together.cbegin(), m_together.cend(),
                    [](const std::optional<DutyState> &told) { return told && *told != DutyState::Unknown; }))
    {
        m_together.clear();
    }
}

} // namespace packbench
