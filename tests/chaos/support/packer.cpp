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

Packer::Packer(World &world, Memory &memory, int bench)
    : m_world(world)
    , m_memory(memory)
    , m_bench(bench)
    , m_dice(world.plan().seed * 7 + 5 + static_cast<quint64>(bench) * 7919)
{
}

Station *Packer::ready() const
{
    Station *station = m_world.station(m_bench);
    return station != nullptr && station->isReady() ? station : nullptr;
}

void Packer::pack(const Deed &deed)
{
    if (ready() != nullptr)
        packOne(deed);
}

void Packer::touch(const Order &order)
{
    m_memory.touched.insert(order.key.order.text());
    for (const QString &other : order.combinedWith)
        m_memory.touched.insert(other);
}

PackageLabel Packer::freshLabel(const Order &order, const Channel &channel)
{
    PackageLabel label;
    label.trackingNumber = u"70350%1"_s.arg(m_world.plan().seed % 100'000 * 1000 + static_cast<quint64>(++m_memory.labels), 11, 10,
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
    shipment.station = m_world.bench(m_bench).station->id();
    shipment.packer = PackerId(u"Robin"_s);
    shipment.shippedAt = now();
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
    if (const auto objection = channel.objection(shipment, order, now())) {
        m_world.say(u"objection %1: why %2 %3"_s.arg(order.key.order.text()).arg(static_cast<int>(objection->why)).arg(objection->detail));
        return std::nullopt;
    }
    return shipment;
}

JournalEntry Packer::fact(const QString &kind, const Shipment &shipment) const
{
    JournalEntry entry;
    entry.at = now();
    entry.station = m_world.bench(m_bench).station->id();
    entry.packer = PackerId(u"Robin"_s);
    entry.kind = kind;
    entry.order = shipment.order;
    entry.shipment = shipment.id;
    return entry;
}

QCoro::Task<void> Packer::finish(Shipment shipment, Shop shop, bool waits)
{
    const QString id = shipment.id.text();
    m_memory.claims[id] = Claim{shipment, shop, false, false};
    m_doubts[id] = waits;
    ++m_busy;
    for (;;) {
        const int life = m_world.life(m_bench);
        const JournalEntry kept = fact(u"finished"_s, shipment);
        const bool isKilled = std::exchange(m_killsAtFinish, false);
        if (isKilled && m_dice.chance(50)) {
            m_world.kill(m_bench); // nothing of it is on the disk
            break;
        }
        QCoro::Task<Result<OutboxEntry, StoreFailure>> task = m_world.bench(m_bench).station->dispatcher().finish(shipment, kept, waits);
        if (isKilled) {
            // It is on the disk, and nobody has seen it.
            if (m_world.benches() > 1)
                m_world.bench(m_bench).letDatabaseWork();
            else
                m_world.bench(m_bench).station->store().close();
            m_world.kill(m_bench);
        }
        const Result<OutboxEntry, StoreFailure> done = co_await task;
        if (!isSameLife(life)) {
            break; // nobody saw it
        }
        if (done) {
            m_world.say(u"%1finished %2 %3"_s.arg(m_world.benches() > 1 ? u"[%1] "_s.arg(m_bench + 1) : QString(),
                                                  shipment.order.order.text(), id.left(8)));
            m_memory.claims[id].isSeen = true;
            m_doubts.erase(id);
            m_last = id;
            break;
        }
        // Which words a lost connection gets depends on the moment.
        const bool isGone = done.error().kind == StoreFailure::Kind::ServerGone;
        m_world.say(u"not finished %1: %2"_s.arg(shipment.order.order.text(), isGone ? u"server gone"_s : done.error().words));
        if (done.error().kind == StoreFailure::Kind::TrackingNumberUsed || done.error().kind == StoreFailure::Kind::Conflict) {
            m_memory.claims.erase(id);
            m_doubts.erase(id);
            break;
        }
        // The disk said no: Finish is pressed again, for the same boxes.
        Station *station = m_world.bench(m_bench).station.get();
        co_await m_world.bench(m_bench).clock.sleep(again, station);
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
    const int life = m_world.life(m_bench);
    const ShipmentId shipment(id);
    const auto entry = co_await m_world.bench(m_bench).station->store().outbox().entry(shipment);
    if (!isSameLife(life) || !m_doubts.contains(id)) {
        co_return;
    }
    if (entry) {
        m_memory.claims[id].isSeen = true;
        m_doubts.erase(id);
        co_return;
    }
    if (entry.error().kind != StoreFailure::Kind::NotFound) {
        co_return;
    }
    // It was not kept: the same boxes, with the same labels, are finished once more.
    const Claim claim = m_memory.claims[id];
    const bool waits = m_doubts[id];
    m_memory.claims.erase(id);
    m_doubts.erase(id);
    Shipment renewed = claim.shipment;
    renewed.id = ShipmentId(m_dice.uuid().toString(QUuid::WithoutBraces));
    co_await finish(renewed, claim.shop, waits);
}

OrderKey Packer::packedOrder(Shop shop, int number) const
{
    std::vector<OrderKey> keys;
    for (const auto &[id, claim] : m_memory.claims) {
        if (claim.shop == shop && claim.shipment.purpose == Purpose::Ship)
            keys.push_back(claim.shipment.order);
    }
    return keys.empty() ? OrderKey() : keys[static_cast<size_t>(number) % keys.size()];
}

OrderKey Packer::waitingOrder(Shop shop, int number) const
{
    std::vector<OrderKey> keys;
    if (m_world.bench(m_bench).station == nullptr)
        return {};
    for (const OutboxEntry &entry : m_world.bench(m_bench).station->dispatcher().entries()) {
        const bool isWaiting = entry.state == DutyState::Packed || entry.state == DutyState::Queued;
        if (isWaiting && entry.shipment.order.account == m_world.bench(m_bench).station->account(shop))
            keys.push_back(entry.shipment.order);
    }
    return keys.empty() ? OrderKey() : keys[static_cast<size_t>(number) % keys.size()];
}

} // namespace packbench::chaos
