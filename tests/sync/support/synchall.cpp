// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/support/synchall.h"

#include "tests/sync/support/standstill.h"

namespace packbench {

using namespace Qt::StringLiterals;

SyncStation::SyncStation(const QString &name, const DatabasePlace &place, Channels &channels, EvenRandomness &randomness)
    : id(name)
    , store(place)
    , dispatcher(std::make_unique<Dispatcher>(*store, channels, clock, randomness, id, DispatchRules{}))
    , labels(std::make_unique<LabelFetcher>(*store, channels, clock, randomness, id, false))
    , fetched(labels.get(), &LabelFetcher::fetched)
{
    QObject::connect(dispatcher.get(), &Dispatcher::entryChanged, labels.get(), &LabelFetcher::confirmed);
    if (!answerOf(dispatcher->start())) {
        qFatal("the dispatcher did not start");
    }
    answerOf(labels->start());
}

void SyncStation::kill()
{
    dispatcher.reset();
    labels.reset();
}

SyncHall::SyncHall()
    : schema(u"hall%1"_s.arg(++count))
    , place(DatabasePlace::ofAddress(PostgresCluster::shared().address(schema)).value())
    , market(std::make_shared<ScriptedMarket>(marketClock))
{
}

void SyncHall::open(const std::shared_ptr<Channel> &channel)
{
    channels.put(sample::key(1).account, channel);
    one = std::make_unique<SyncStation>(u"one"_s, place, channels, randomness);
    two = std::make_unique<SyncStation>(u"two"_s, place, channels, randomness);
    settle();
}

void SyncHall::settle()
{
    standStill({&*one->store, &*two->store}, *market);
}

void SyncHall::pass(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = marketClock.uptime() + time;
    settle();
    while (marketClock.uptime() < end) {
        auto step = end - marketClock.uptime();
        step = std::min(step, marketClock.untilNext().value_or(step));
        for (const auto *each : {one.get(), two.get()}) {
            step = each->isFrozen ? step : std::min(step, each->clock.untilNext().value_or(step));
        }
        marketClock.advance(step);
        for (auto *each : {one.get(), two.get()}) {
            each->isFrozen ? each->clock.sleepThrough(step) : each->clock.advance(step);
        }
        settle();
    }
}

void SyncHall::age(const SyncStation &station, std::chrono::seconds by) const
{
    sql(u"UPDATE %1.leases SET expires = expires - %2 WHERE name = 'station %3'"_s.arg(schema)
            .arg(by.count() * 1000)
            .arg(station.id.text()));
}

void SyncHall::kill(SyncStation &station)
{
    station.kill();
    settle();
}

Result<OutboxEntry, StoreFailure> SyncHall::finish(SyncStation &station, Shipment shipment)
{
    shipment.station = station.id;
    JournalEntry fact = sample::fact(u"finished"_s, 1);
    fact.station = station.id;
    return answerOf(station.dispatcher->finish(shipment, fact));
}

OutboxEntry SyncHall::entry(const QString &id)
{
    return answerOf(two->store->outbox().entry(ShipmentId(id))).value();
}

} // namespace packbench
