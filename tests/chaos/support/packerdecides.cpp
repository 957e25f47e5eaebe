// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What people do after Finish: send a heap, correct labels, cancel, take back, decide about what needs them.
#include "tests/chaos/support/packer.h"

#include <algorithm>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

void Packer::sendTogether()
{
    Station *station = ready();
    if (station == nullptr)
        return;
    std::vector<ShipmentId> ids;
    bool isIssued = false;
    for (const OutboxEntry &entry : station->dispatcher().entries()) {
        if (entry.state == DutyState::Packed) {
            ids.push_back(entry.shipment.id);
            isIssued = isIssued || entry.shipment.packages.front().isLabelIssued;
        }
    }
    Handover handover;
    handover.method = isIssued ? Handover::Method::DropOff : Handover::Method::None;
    const PackerId packer(u"Robin"_s);
    if (!ids.empty())
        station->dispatcher().sendTogether(ids, handover, packer);
}

void Packer::correct(const Deed &deed)
{
    if (ready() != nullptr)
        correctOne(deed);
}

QCoro::Task<void> Packer::correctOne(Deed deed)
{
    const int life = m_world.life(m_bench);
    Station *station = m_world.bench(m_bench).station.get();
    std::vector<Claim> candidates;
    for (const auto &[id, claim] : m_memory.claims) {
        if (claim.isSeen && claim.shipment.purpose == Purpose::Ship && !claim.shipment.packages.empty()
            && !claim.shipment.packages.front().isLabelIssued)
            candidates.push_back(claim);
    }
    if (candidates.empty()) {
        co_return;
    }
    const Claim chosen = candidates[static_cast<size_t>(deed.number) % candidates.size()];
    const OrderKey key = chosen.shipment.order;
    const auto ofOrder = co_await station->store().outbox().ofOrder(key);
    if (!isSameLife(life) || !ofOrder) {
        co_return;
    }
    const OutboxEntry *left = nullptr;
    int corrected = 0;
    for (const OutboxEntry &entry : *ofOrder) {
        if (!entry.isSettled()) {
            co_return; // something of it is still on its way
        }
        left = entry.shipment.id == chosen.shipment.id && entry.state == DutyState::Confirmed ? &entry : left;
        corrected += entry.shipment.purpose == Purpose::Correct && entry.state == DutyState::Confirmed ? 1 : 0;
    }
    const std::shared_ptr<Channel> channel = station->channels().of(key.account);
    if (left == nullptr || corrected > 0 || channel == nullptr) {
        co_return;
    }
    const OrderId orderId = key.order;
    const auto order = co_await channel->order(orderId);
    if (!isSameLife(life) || !order) {
        co_return;
    }
    const QDateTime leftAt = left->sentAt.isValid() ? left->sentAt : left->createdAt;
    if (channel->correctionRule(*order, leftAt, corrected, now()).why != CorrectionRule::Why::Allowed) {
        co_return;
    }
    const Shipment before = left->shipment;
    ShipmentPackage package = before.packages[static_cast<size_t>(deed.number) % before.packages.size()];
    package.trackingNumber = freshLabel(*order, *channel).trackingNumber;
    Shipment correction = blank(key, *order, *channel);
    correction.shippedAt = before.shippedAt;
    correction.method = before.method;
    correction.purpose = Purpose::Correct;
    correction.about = before.id;
    correction = withBoxToldAgain(correction, before, package);
    co_await finish(correction, chosen.shop, false);
}

void Packer::cancel(const Deed &deed)
{
    if (ready() != nullptr)
        cancelOne(deed);
}

QCoro::Task<void> Packer::cancelOne(Deed deed)
{
    const int life = m_world.life(m_bench);
    ++m_busy;
    const std::optional<Order> order = co_await chooseOrder(deed);
    --m_busy;
    if (!order || !isSameLife(life)) {
        co_return;
    }
    const std::shared_ptr<Channel> channel = m_world.bench(m_bench).station->channels().of(order->key.account);
    const auto reasons = channel->cancelReasons();
    if (!channel->capabilities().cancels || reasons.empty()) {
        letGo(order->key);
        co_return;
    }
    Shipment cancellation = blank(order->key, *order, *channel);
    cancellation.purpose = Purpose::Cancel;
    cancellation.words = reasons[static_cast<size_t>(deed.number) % reasons.size()].first;
    cancellation.parts = restOf(*order);
    cancellation = withUnits(cancellation, *order);
    touch(*order);
    co_await finish(cancellation, deed.shop, false);
}

void Packer::takeBack()
{
    if (ready() != nullptr && m_memory.claims.contains(m_last))
        takeBackOne(m_last);
}

QCoro::Task<void> Packer::takeBackOne(QString id)
{
    constexpr int mostPresses = 30;
    constexpr std::chrono::seconds again(5);
    const int life = m_world.life(m_bench);
    const Claim claim = m_memory.claims[id];
    m_memory.takenBack.insert(id);
    PackingSession session;
    session.order = claim.shipment.order;
    session.boxes.push_back(Box{});
    const JournalEntry kept = fact(u"taken back"_s, claim.shipment);
    const ShipmentId shipment = claim.shipment.id;
    for (int press = 0; press < mostPresses; ++press) {
        const auto done = co_await m_world.bench(m_bench).station->dispatcher().takeBack(shipment, session, kept);
        if (!isSameLife(life)) {
            co_return;
        }
        if (done) {
            m_world.say(u"taken back %1"_s.arg(id.left(8)));
            m_memory.claims[id].isTakenBack = true;
            m_inHand.remove(claim.shipment.order);
            co_return;
        }
        m_world.say(u"not taken back %1"_s.arg(id.left(8)));
        if (done.error().kind == StoreFailure::Kind::Conflict || done.error().kind == StoreFailure::Kind::NotFound) {
            // Too late: whoever reads that puts the box to the others.
            m_memory.takenBack.remove(id);
            co_return;
        }
        // The store said no: the key is pressed again.
        Station *station = m_world.bench(m_bench).station.get();
        co_await m_world.bench(m_bench).clock.sleep(again, station);
        if (!isSameLife(life)) {
            co_return;
        }
    }
}

void Packer::decide(bool asLongAsItHelps)
{
    Station *station = ready();
    if (station == nullptr)
        return;
    for (const OutboxEntry &entry : station->dispatcher().entries()) {
        if (entry.state == DutyState::NeedsAttention || (entry.state == DutyState::Unknown && !asLongAsItHelps))
            decideOne(entry, asLongAsItHelps);
    }
}

QCoro::Task<void> Packer::decideOne(OutboxEntry entry, bool asLongAsItHelps)
{
    const int life = m_world.life(m_bench);
    const PackerId lead(u"Kim"_s);
    const ShipmentId id = entry.shipment.id;
    const auto read = co_await m_world.bench(m_bench).station->dispatcher().readAgain(id, lead);
    if (!isSameLife(life) || !read || read->state != DutyState::NeedsAttention || asLongAsItHelps) {
        co_return;
    }
    const bool wasRefused = read->reason == AttentionReason::RefusedByChannel || read->reason == AttentionReason::CheckFailed;
    if (wasRefused && m_dice.chance(60)) {
        const Shipment same = read->shipment;
        co_await m_world.bench(m_bench).station->dispatcher().editAndResend(same, lead);
    } else if (m_dice.chance(20)) {
        m_memory.givenUp.insert(id.text());
        const QString why = u"put back"_s;
        co_await m_world.bench(m_bench).station->dispatcher().giveUp(id, why, lead);
    }
}

} // namespace packbench::chaos
