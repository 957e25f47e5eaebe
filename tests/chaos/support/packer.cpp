// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/packer.h"

#include <QPointer>
#include <algorithm>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds again(5);

} // namespace

Packer::Packer(World &world) : m_world(world), m_dice(world.plan().seed * 7 + 5) {}

void Packer::pack(const Deed &deed)
{
    if (m_world.station() != nullptr && m_world.station()->isReady())
        packOne(deed);
}

QCoro::Task<std::optional<Order>> Packer::chooseOrder(Deed deed)
{
    const int life = m_world.life();
    Station *station = m_world.station();
    const AccountId account = station->account(deed.shop);
    const OrderKey first;
    const auto known = co_await station->store().orders().openOrders(first, 1000);
    if (!isSameLife(life) || !known) {
        co_return std::nullopt;
    }
    std::vector<Order> free;
    std::copy_if(known->orders.begin(), known->orders.end(), std::back_inserter(free), [&](const Order &order) {
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
    // It is read again when it is opened.
    const OrderId id = order.key.order;
    const auto shown = co_await channel->order(id);
    if (!isSameLife(life)) {
        co_return std::nullopt;
    }
    if (shown) {
        order = *shown;
    }
    const auto before = co_await station->store().outbox().ofOrder(order.key);
    if (!isSameLife(life) || !before || !order.isOpen() || order.obstacle != Obstacle::None || order.cancelRequested()) {
        co_return std::nullopt;
    }
    // What is on its way is not packed a second time.
    if (std::any_of(before->begin(), before->end(), [](const OutboxEntry &entry) { return !entry.isSettled(); })) {
        co_return std::nullopt;
    }
    co_return order;
}

QCoro::Task<void> Packer::packOne(Deed deed)
{
    const int life = m_world.life();
    ++m_busy;
    const std::optional<Order> order = co_await chooseOrder(deed);
    --m_busy;
    if (!order || !isSameLife(life)) {
        co_return;
    }
    const std::shared_ptr<Channel> channel = m_world.station()->channels().of(order->key.account);
    const std::optional<Shipment> shipment = composed(deed, *order, *channel);
    if (!shipment) {
        m_inHand.remove(order->key);
        co_return;
    }
    touch(*order);
    const Shipment &made = *shipment;
    co_await finish(made, deed.shop, deed.waits);
}

void Packer::touch(const Order &order)
{
    m_touched.insert(order.key.order.text());
    for (const QString &other : order.combinedWith)
        m_touched.insert(other);
}

PackageLabel Packer::freshLabel(const Order &order, const Channel &channel)
{
    PackageLabel label;
    label.trackingNumber = u"70350%1"_s.arg(m_world.plan().seed % 100'000 * 1000 + static_cast<quint64>(++m_labels), 11, 10,
                                            QLatin1Char('0'));
    std::vector<ChannelCarrier> possible;
    for (const ChannelCarrier &carrier : channel.carriers(order)) {
        if (!carrier.carrier.isEmpty() && carrier.needsTrackingNumber)
            possible.push_back(carrier);
    }
    if (!possible.empty()) {
        const ChannelCarrier &chosen = possible[m_dice.below(static_cast<quint32>(possible.size()))];
        label.carrier = chosen.carrier;
        label.carrierName = chosen.name;
    }
    return label;
}

PackingSession Packer::packed(const Deed &deed, const Order &order, const Channel &channel)
{
    PackingSession session = PackingSession::start(order, m_world.clock().now());
    const int wanted = session.unitsWanted();
    int boxes = order.boxes.maySplit ? std::min(deed.boxes, wanted) : 1;
    if (order.boxes.mustSplit && order.boxes.mostUnits > 0)
        boxes = std::max(boxes, (wanted + order.boxes.mostUnits - 1) / order.boxes.mostUnits);
    const int perBox = std::max(1, (wanted + boxes - 1) / boxes);
    const bool leavesOneOut = deed.isShort && wanted > 1;
    const auto take = [&session](const PackingSession::Step &step) { session = step ? *step : session; };
    const auto label = [&] {
        if (!session.labelsIssued && session.boxAwaitingLabel() != nullptr)
            take(session.withLabel(freshLabel(order, channel)));
    };
    int count = 0;
    const std::vector<WantedLine> lines = session.wanted;
    for (const WantedLine &line : lines) {
        for (int i = 0; i < line.quantity; ++i) {
            if (leavesOneOut && count == wanted - 1)
                continue;
            if (count > 0 && count % perBox == 0) {
                take(session.withNextBox());
                label();
            }
            take(session.withPacked(line.line));
            ++count;
        }
    }
    if (leavesOneOut)
        take(session.withShort());
    if (deed.spans && channel.capabilities().unitMaySpanPackages && wanted == 1) {
        take(session.withNextBox());
        label();
        take(session.withContinued());
    }
    label();
    return session;
}

Shipment Packer::blank(const OrderKey &key, const Order &order, const Channel &channel)
{
    Shipment shipment;
    shipment.id = ShipmentId(m_dice.uuid().toString(QUuid::WithoutBraces));
    shipment.order = key;
    shipment.customerOrderId = order.customerOrderId;
    shipment.station = m_world.station()->id();
    shipment.packer = PackerId(u"Robin"_s);
    shipment.shippedAt = m_world.stationNow();
    shipment.shipFromCountry = channel.shipFromCountry();
    return shipment;
}

std::optional<Shipment> Packer::composed(const Deed &deed, const Order &order, const Channel &channel)
{
    const PackingSession session = packed(deed, order, channel);
    const auto contents = session.contents();
    if (!contents) {
        m_world.say(u"not packed %1: why %2"_s.arg(order.key.order.text()).arg(static_cast<int>(contents.error().why)));
        return std::nullopt;
    }
    Shipment shipment = blank(order.key, order, channel);
    shipment.method = channel.methodFor(order);
    shipment.isShort = contents->isShort;
    shipment.packages = contents->packages;
    shipment.parts = contents->parts;
    if (session.labelsIssued && !deed.waits)
        shipment.handover.method = Handover::Method::DropOff;
    shipment = withUnits(shipment, order);
    if (const auto objection = channel.objection(shipment, order, m_world.stationNow())) {
        m_world.say(u"objection %1: why %2 %3"_s.arg(order.key.order.text()).arg(static_cast<int>(objection->why)).arg(objection->detail));
        return std::nullopt;
    }
    return shipment;
}

JournalEntry Packer::fact(const QString &kind, const Shipment &shipment) const
{
    JournalEntry entry;
    entry.at = m_world.stationNow();
    entry.station = m_world.station()->id();
    entry.packer = PackerId(u"Robin"_s);
    entry.kind = kind;
    entry.order = shipment.order;
    entry.shipment = shipment.id;
    return entry;
}

QCoro::Task<void> Packer::finish(Shipment shipment, Shop shop, bool waits)
{
    const QString id = shipment.id.text();
    m_claims[id] = Claim{shipment, shop, false, false};
    m_doubts[id] = waits;
    ++m_busy;
    for (;;) {
        const int life = m_world.life();
        const JournalEntry kept = fact(u"finished"_s, shipment);
        const bool isKilled = std::exchange(m_killsAtFinish, false);
        if (isKilled && m_dice.chance(50)) {
            m_world.kill(); // nothing of it is on the disk
            break;
        }
        QCoro::Task<Result<OutboxEntry, StoreFailure>> task = m_world.station()->dispatcher().finish(shipment, kept, waits);
        if (isKilled) {
            m_world.station()->store().close(); // it is on the disk, and nobody has seen it
            m_world.kill();
        }
        const Result<OutboxEntry, StoreFailure> done = co_await task;
        if (!isSameLife(life)) {
            break; // nobody saw it
        }
        if (done) {
            m_world.say(u"finished %1 %2"_s.arg(shipment.order.order.text(), id.left(8)));
            m_claims[id].isSeen = true;
            m_doubts.erase(id);
            m_last = id;
            break;
        }
        m_world.say(u"not finished %1: %2"_s.arg(shipment.order.order.text(), done.error().words));
        if (done.error().kind == StoreFailure::Kind::TrackingNumberUsed || done.error().kind == StoreFailure::Kind::Conflict) {
            m_claims.erase(id);
            m_doubts.erase(id);
            break;
        }
        // The disk said no: Finish is pressed again, for the same boxes.
        Station *station = m_world.station();
        co_await m_world.clock().sleep(again, station);
        if (!isSameLife(life)) {
            break;
        }
    }
    --m_busy;
}

void Packer::lookAround()
{
    const std::map<QString, bool> doubts = m_doubts;
    for (const auto &[id, waits] : doubts)
        lookUp(id);
}

QCoro::Task<void> Packer::lookUp(QString id)
{
    const int life = m_world.life();
    const ShipmentId shipment(id);
    const auto entry = co_await m_world.station()->store().outbox().entry(shipment);
    if (!isSameLife(life) || !m_doubts.contains(id)) {
        co_return;
    }
    if (entry) {
        m_claims[id].isSeen = true;
        m_doubts.erase(id);
        co_return;
    }
    if (entry.error().kind != StoreFailure::Kind::NotFound) {
        co_return;
    }
    // It was not kept: the same boxes, with the same labels, are finished once more.
    const Claim claim = m_claims[id];
    const bool waits = m_doubts[id];
    m_claims.erase(id);
    m_doubts.erase(id);
    Shipment renewed = claim.shipment;
    renewed.id = ShipmentId(m_dice.uuid().toString(QUuid::WithoutBraces));
    co_await finish(renewed, claim.shop, waits);
}

OrderKey Packer::packedOrder(Shop shop, int number) const
{
    std::vector<OrderKey> keys;
    for (const auto &[id, claim] : m_claims) {
        if (claim.shop == shop && claim.shipment.purpose == Purpose::Ship)
            keys.push_back(claim.shipment.order);
    }
    return keys.empty() ? OrderKey() : keys[static_cast<size_t>(number) % keys.size()];
}

OrderKey Packer::waitingOrder(Shop shop, int number) const
{
    std::vector<OrderKey> keys;
    if (m_world.station() == nullptr)
        return {};
    for (const OutboxEntry &entry : m_world.station()->dispatcher().entries()) {
        const bool isWaiting = entry.state == DutyState::Packed || entry.state == DutyState::Queued;
        if (isWaiting && entry.shipment.order.account == m_world.station()->account(shop))
            keys.push_back(entry.shipment.order);
    }
    return keys.empty() ? OrderKey() : keys[static_cast<size_t>(number) % keys.size()];
}

} // namespace packbench::chaos
