// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// How an order comes to a bench, and is packed there.
#include "tests/chaos/support/packer.h"

#include <algorithm>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

QCoro::Task<std::vector<Order>> Packer::knownOrders()
{
    const int life = m_world.life(m_bench);
    Station *station = m_world.bench(m_bench).station.get();
    const OrderKey first;
    const auto known = co_await station->store().orders().openOrders(first, 1000);
    if (!isSameLife(life)) {
        co_return std::vector<Order>();
    }
    // Without the server packing goes on with what is on the screen.
    if (known) {
        m_known = known->orders;
    } else if (!station->store().isShared()) {
        m_known.clear();
    }
    std::vector<Order> orders = m_known;
    co_return orders;
}

QCoro::Task<bool> Packer::claimed(OrderKey key, bool takesOver)
{
    const int life = m_world.life(m_bench);
    Station *station = m_world.bench(m_bench).station.get();
    if (!station->store().isShared()) {
        co_return true;
    }
    const PackerId packer(u"Robin"_s);
    m_memory.openedAt[key].insert(station->id());
    const auto claim = co_await station->store().claims().claim(key, station->id(), packer);
    if (!isSameLife(life)) {
        co_return false;
    }
    // Without an answer packing goes on: Finish looks again.
    if (!claim || claim->station == station->id()) {
        co_return true;
    }
    if (!takesOver) {
        co_return false;
    }
    JournalEntry taking;
    taking.at = now();
    taking.station = station->id();
    taking.packer = packer;
    taking.kind = u"taken over"_s;
    taking.order = key;
    const auto taken = co_await station->store().claims().takeOver(key, claim->station, taking);
    const bool isOurs = isSameLife(life) && taken && taken->station == station->id();
    if (isOurs) {
        m_world.say(u"[%1] taken over %2"_s.arg(m_bench + 1).arg(key.order.text()));
    }
    co_return isOurs;
}

void Packer::letGo(const OrderKey &key)
{
    m_inHand.remove(key);
    Station *station = m_world.bench(m_bench).station.get();
    if (station->store().isShared()) {
        station->store().claims().release(key, station->id());
    }
}

QCoro::Task<std::optional<Order>> Packer::chooseOrder(Deed deed)
{
    const int life = m_world.life(m_bench);
    Station *station = m_world.bench(m_bench).station.get();
    const AccountId account = station->account(deed.shop);
    const std::vector<Order> known = co_await knownOrders();
    if (!isSameLife(life)) {
        co_return std::nullopt;
    }
    std::vector<Order> free;
    std::copy_if(known.begin(), known.end(), std::back_inserter(free), [&](const Order &order) {
        return order.key.account == account && order.obstacle == Obstacle::None && !order.cancelRequested() && !m_inHand.contains(order.key)
               && (deed.boxes == 1 || order.remaining() > 1 || deed.spans);
    });
    if (free.empty()) {
        co_return std::nullopt;
    }
    Order order = free[static_cast<size_t>(deed.number) % free.size()];
    m_inHand.insert(order.key);
    const std::shared_ptr<Channel> channel = station->channels().of(account);
    if (channel == nullptr) {
        co_return std::nullopt;
    }
    const OrderKey key = order.key;
    const bool isOurs = co_await claimed(key, deed.takesOver);
    if (!isSameLife(life) || !isOurs) {
        m_inHand.remove(key);
        co_return std::nullopt;
    }
    // It is read again when it is opened.
    const OrderId id = order.key.order;
    const auto shown = co_await channel->order(id);
    if (!isSameLife(life)) {
        co_return std::nullopt;
    }
    if (shown) {
        order = *shown;
    }
    auto before = co_await station->store().outbox().ofOrder(order.key);
    if (!isSameLife(life)) {
        co_return std::nullopt;
    }
    if (!before && station->store().isShared()) {
        before = station->dispatcher().entries();
        std::erase_if(*before, [&order](const OutboxEntry &entry) { return entry.shipment.order != order.key; });
    }
    // What is on its way is not packed a second time.
    if (!before || !order.isOpen() || order.obstacle != Obstacle::None || order.cancelRequested()
        || std::any_of(before->begin(), before->end(), [](const OutboxEntry &entry) { return !entry.isSettled(); }))
    {
        if (station->store().isShared()) {
            letGo(key);
        }
        co_return std::nullopt;
    }
    co_return order;
}

QCoro::Task<void> Packer::packOne(Deed deed)
{
    const int life = m_world.life(m_bench);
    ++m_busy;
    const std::optional<Order> order = co_await chooseOrder(deed);
    --m_busy;
    if (!order || !isSameLife(life)) {
        co_return;
    }
    if (deed.takes.count() > 0) {
        Station *station = m_world.bench(m_bench).station.get();
        co_await m_world.bench(m_bench).clock.sleep(deed.takes, station);
        if (!isSameLife(life)) {
            co_return;
        }
    }
    const std::shared_ptr<Channel> channel = m_world.bench(m_bench).station->channels().of(order->key.account);
    const std::optional<Shipment> shipment = channel == nullptr ? std::nullopt : composed(deed, *order, *channel);
    if (!shipment) {
        letGo(order->key);
        co_return;
    }
    touch(*order);
    const Shipment &made = *shipment;
    co_await finish(made, deed.shop, deed.waits);
    if (!deed.regrets || !isSameLife(life) || !m_memory.claims.contains(made.id.text())) {
        co_return;
    }
    Station *station = m_world.bench(m_bench).station.get();
    const std::chrono::seconds thought(m_dice.between(1, 14));
    co_await m_world.bench(m_bench).clock.sleep(thought, station);
    if (isSameLife(life)) {
        const QString id = made.id.text();
        co_await takeBackOne(id);
    }
}

} // namespace packbench::chaos
