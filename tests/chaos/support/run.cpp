// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/runner.h"

#include "domain/stablenames.h"
#include "practice/tiktok/tiktok.h"

#include <algorithm>
#include <set>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestGathering = 1000; // each settling is at least one answer of the store

/// What the journal tells, for somebody who reads a failing seed.
QStringList storyOf(const Evidence &evidence)
{
    QStringList lines;
    for (const JournalRow &row : evidence.journal)
        lines << u"journal %1 %2 %3 %4 %5"_s.arg(row.entry.at.toString(Qt::ISODateWithMs), row.entry.station.text(), row.entry.kind,
                                                 row.entry.order.order.text(), row.entry.shipment.text().left(8));
    for (const OutboxEntry &entry : evidence.outbox)
        lines << u"outbox %1 %2 %3 %4"_s.arg(entry.shipment.order.order.text(), entry.shipment.id.text(), stableName(entry.state),
                                             stableName(entry.reason));
    return lines;
}

} // namespace

Run::Run(const Plan &plan, const QString &folder, const QString &ledger)
    : m_plan(plan)
    , m_world(plan, folder, ledger)
    , m_fates(static_cast<size_t>(plan.stations))
{
    for (int i = 0; i < plan.stations; ++i)
        m_packers.push_back(std::make_unique<Packer>(m_world, m_memory, i));
    QObject::connect(&m_world, &World::killed, &m_world, [this](int bench) {
        Fate &fate = m_fates.at(static_cast<size_t>(bench));
        const std::chrono::milliseconds soon = std::chrono::seconds(m_dice.between(1, 60));
        fate.restartAt = m_world.clock().uptime() + std::max(soon, std::exchange(fate.deadFor, 0ms));
    });
    QObject::connect(&m_world, &World::answered, &m_world, [this](int bench, const QByteArray &path) {
        ++m_requests;
        Fate &fate = m_fates.at(static_cast<size_t>(bench));
        if (fate.killAtAnswer > 0 && path.contains(fate.killPath) && --fate.killAtAnswer == 0)
            m_world.kill(bench);
    });
    QObject::connect(&m_world, &World::stepped, &m_world, [this](int bench) {
        Fate &fate = m_fates.at(static_cast<size_t>(bench));
        if (fate.killAtStep > 0 && --fate.killAtStep == 0)
            m_world.kill(bench);
    });
    QObject::connect(&m_world, &World::frozen, &m_world, [this](int bench) {
        after(m_fates.at(static_cast<size_t>(bench)).frozenFor, [this, bench] { m_world.thaw(bench); });
    });
}

SeedResult Run::play(const std::optional<QStringList> &seen)
{
    for (int i = 0; i < m_plan.stations; ++i)
        m_world.startProgram(i);
    if (!seen)
        storm();
    calm();
    SeedResult result;
    result.seed = m_plan.seed;
    Evidence evidence = collect();
    if (seen)
        believe(evidence, *seen, result.violations);
    result.violations += m_violations + m_world.violations() + violationsIn(evidence);
    for (const OutboxEntry &entry : evidence.outbox) {
        ++result.figures[stableName(entry.state)];
        if (entry.state == DutyState::NeedsAttention)
            ++result.figures[u"attention/"_s + stableName(entry.reason)];
    }
    result.figures[u"keys brought again"_s] = m_keysBrought;
    result.figures[u"disk failures"_s] = diskFailures() - m_diskFailures;
    result.figures[u"kills"_s] = m_world.kills();
    if (m_plan.stations > 1) {
        result.figures[u"of two stations"_s] = 1;
        result.figures[u"freezes"_s] = m_world.freezes();
        result.figures[u"taken over"_s] = static_cast<int>(std::count_if(
            evidence.journal.begin(), evidence.journal.end(), [](const JournalRow &row) { return row.entry.kind == u"sender changed"_s; }));
    }
    result.figures[u"requests"_s] = m_requests;
    result.figures[u"virtual seconds"_s] = static_cast<int>(m_world.clock().uptime().count() / 1000);
    m_world.end();
    result.trace = m_plan.lines() + m_world.trace() + storyOf(evidence);
    return result;
}

std::chrono::milliseconds Run::nextMoment(std::chrono::milliseconds end) const
{
    std::chrono::milliseconds next = end;
    if (m_next < m_plan.deeds.size())
        next = std::min(next, m_plan.deeds[m_next].at);
    for (const auto &[at, action] : m_later)
        next = std::min(next, at);
    for (const Fate &fate : m_fates) {
        if (fate.restartAt)
            next = std::min(next, *fate.restartAt);
    }
    return next;
}

void Run::actUntilNow()
{
    const auto now = m_world.clock().uptime();
    for (int i = 0; i < m_plan.stations; ++i) {
        Fate &fate = m_fates.at(static_cast<size_t>(i));
        if (fate.restartAt && *fate.restartAt <= now && m_world.station(i) == nullptr) {
            fate.restartAt.reset();
            if (!m_world.bench(i).isGone) {
                m_world.startProgram(i);
                fate.looksAround = true;
            }
        }
        if (fate.looksAround && m_world.station(i) != nullptr && m_world.station(i)->isReady()) {
            fate.looksAround = false;
            packer(i).lookAround();
        }
    }
    while (!m_later.empty() && m_later.begin()->first <= now) {
        const auto action = m_later.begin()->second;
        m_later.erase(m_later.begin());
        action();
    }
    while (m_next < m_plan.deeds.size() && m_plan.deeds[m_next].at <= now)
        act(m_plan.deeds[m_next++]);
}

void Run::go(std::chrono::milliseconds end, const std::function<bool()> &enough)
{
    while (m_world.clock().uptime() < end && !(enough && enough())) {
        const int lives = m_world.lives();
        const int freezes = m_world.freezes();
        m_world.passUntil(std::max(nextMoment(end), m_world.clock().uptime()), [this, lives, freezes, &enough] {
            bool isReady = false;
            for (int i = 0; i < m_plan.stations; ++i) {
                const Station *station = m_world.station(i);
                isReady = isReady || (m_fates.at(static_cast<size_t>(i)).looksAround && station != nullptr && station->isReady());
            }
            return m_world.lives() != lives || m_world.freezes() != freezes || isReady || (enough && enough());
        });
        actUntilNow();
    }
}

void Run::storm()
{
    // The program starts in good weather: accounts and orders are there.
    const auto last = m_plan.deeds.empty() ? 0ms : m_plan.deeds.back().at;
    go(last + 1ms);
    // Who is stopped sleeps on: it is dangerous when others have done its work by then.
    const auto isAwake = [this] {
        for (int i = 0; i < m_plan.stations; ++i) {
            if (m_world.bench(i).clock.isFrozen())
                return false;
        }
        return true;
    };
    go(m_world.clock().uptime() + 40min, isAwake);
}

void Run::calm()
{
    // The weather is fine again, and people bring back the keys that were lost.
    for (Fate &fate : m_fates)
        fate.killAtAnswer = fate.killAtStep = 0;
    while (!m_later.empty()) {
        const auto action = m_later.begin()->second;
        m_later.erase(m_later.begin());
        action();
    }
    for (int i = 0; i < shopCount; ++i)
        m_world.setFaults(static_cast<Shop>(i), {});
    for (int i = 0; i < m_plan.stations; ++i) {
        Bench &bench = m_world.bench(i);
        bench.clock.setSkew(0s);
        bench.vault.setLocked(false);
        if (bench.isWired())
            bench.cable().forget();
        // A computer that is gone for good is one thing; what was finished at it and told to nobody is on its disk.
        if (bench.isGone && bench.hasKeptWork()) {
            bench.isGone = false;
            m_fates.at(static_cast<size_t>(i)).restartAt = m_world.clock().uptime();
        }
    }
    const auto restOf = [this](std::chrono::minutes time, const std::function<bool()> &enough) {
        go(m_world.clock().uptime() + time, enough);
    };
    restOf(2min, [this] { return m_world.areReady(); });
    m_world.say(u"calm"_s);
    const auto eachPacker = [this](const std::function<void(Packer &)> &does) {
        for (const auto &packer : m_packers)
            does(*packer);
    };
    eachPacker([](Packer &packer) { packer.sendTogether(); });
    const auto isQuiet = [this] { return isAtRest(); };
    restOf(45min, isQuiet);
    m_keysBrought = bringKeys();
    eachPacker([](Packer &packer) { packer.sendTogether(); });
    restOf(240min, isQuiet);
    m_violations << unrest();
    // In another process only what it wrote down is known.
    if (!m_memory.claims.empty())
        m_violations << wrongReasonsIn(collect());
    // What a reading can solve is solved by one.
    eachPacker([](Packer &packer) { packer.decide(true); });
    restOf(1min, {});
    restOf(60min, isQuiet);
    m_violations << unrest();
}

int Run::bringKeys()
{
    // Nobody lives on what was given before: who signs in has a key that can be renewed.
    m_world.server().tiktok()->tokens().expireAccess();
    // Who waits for another station's renewal, or before the next try, says nothing about its keys.
    constexpr int mostRounds = 4;
    const auto isKnown = [this] { return m_signsIn.size() == m_toAsk; };
    for (int round = 0; round == 0 || (round < mostRounds && !isKnown()); ++round) {
        m_toAsk = 0;
        for (int i = 0; i < m_plan.stations; ++i) {
            for (int shop = 0; shop < shopCount && m_world.station(i) != nullptr && m_world.station(i)->isReady(); ++shop) {
                ++m_toAsk;
                if (!m_signsIn.contains({i, static_cast<Shop>(shop)}))
                    askKeys(i, static_cast<Shop>(shop));
            }
        }
        go(m_world.clock().uptime() + 6min, isKnown);
    }
    std::set<int> wanting;
    for (const auto &[place, isIn] : m_signsIn) {
        if (isIn)
            continue;
        m_world.say(u"bench %1 cannot sign in to shop %2"_s.arg(place.first + 1).arg(static_cast<int>(place.second)));
        wanting.insert(place.first);
        // A key that changes by itself reaches all stations: one that has it is enough.
        for (int other = 0; other < m_plan.stations; ++other) {
            const auto of = m_signsIn.find({other, place.second});
            if (of != m_signsIn.end() && of->second)
                m_violations << u"bench %1 cannot sign in to shop %2, and bench %3 can"_s.arg(place.first + 1)
                                    .arg(static_cast<int>(place.second))
                                    .arg(other + 1);
        }
    }
    for (int i = 0; i < m_plan.stations; ++i) {
        for (int shop = 0; shop < shopCount; ++shop) {
            if (!m_signsIn.contains({i, static_cast<Shop>(shop)}))
                wanting.insert(i);
        }
    }
    for (const int bench : wanting) {
        if (Station *station = m_world.station(bench))
            station->import(m_world.accounts(bench));
    }
    if (!wanting.empty())
        go(m_world.clock().uptime() + 1min);
    return static_cast<int>(wanting.size());
}

QCoro::Task<void> Run::askKeys(int bench, Shop shop)
{
    Station *station = m_world.station(bench);
    if (station == nullptr || !station->isReady()) {
        co_return;
    }
    const std::shared_ptr<Channel> channel = station->channels().of(station->account(shop));
    if (channel == nullptr) {
        co_return;
    }
    const int life = m_world.life(bench);
    const OrderId none(u"1"_s);
    const auto answer = co_await channel->order(none);
    if (m_world.life(bench) != life) {
        co_return;
    }
    const ChannelTrouble trouble = answer ? ChannelTrouble::NotFound : answer.error().trouble;
    // A call that was refused although its key is another station's new one is made again.
    const bool asksForKeys = trouble == ChannelTrouble::NoCredentials
                             || (!answer && answer.error().needs != ChannelFailure::Needs::Nothing);
    const bool isAnswered = trouble == ChannelTrouble::NotFound || trouble == ChannelTrouble::Refused;
    if (asksForKeys || isAnswered)
        m_signsIn[{bench, shop}] = !asksForKeys;
}

QStringList Run::unrest() const
{
    QStringList all;
    if (isAtRest())
        return all;
    for (int i = 0; i < m_plan.stations; ++i) {
        const QString who = u"NO REST: bench %1 "_s.arg(i + 1);
        Station *station = m_world.station(i);
        if (m_world.bench(i).isGone)
            continue;
        if (station == nullptr || !station->isReady()) {
            all << who + u"is not ready"_s;
            continue;
        }
        if (!station->dispatcher().isIdle())
            all << who + u"is at work"_s;
        if (station->keptHere() > 0)
            all << who + u"still keeps %1"_s.arg(station->keptHere());
        const std::vector<OutboxEntry> entries = station->dispatcher().entries();
        for (const OutboxEntry &entry : entries) {
            if (entry.state != DutyState::NeedsAttention)
                all << who + u"still has %1 %2"_s.arg(entry.shipment.id.text().left(8), stableName(entry.state));
        }
        const auto &labels = station->labels().pending();
        for (const IssuedLabel &label : labels) {
            if (!label.isFetched())
                all << who + u"waits for a label of %1"_s.arg(label.shipment.text().left(8));
        }
    }
    return all;
}

bool Run::isAtRest() const
{
    if (!m_world.areReady())
        return false;
    bool isQuiet = true;
    for (int i = 0; i < m_plan.stations; ++i) {
        Station *station = m_world.station(i);
        if (station == nullptr)
            continue;
        const std::vector<OutboxEntry> entries = station->dispatcher().entries();
        const auto &labels = station->labels().pending();
        isQuiet = isQuiet && station->dispatcher().isIdle() && station->keptHere() == 0
                  && std::all_of(entries.begin(), entries.end(),
                                 [](const OutboxEntry &entry) { return entry.state == DutyState::NeedsAttention; })
                  && std::all_of(labels.begin(), labels.end(), [](const IssuedLabel &label) { return label.isFetched(); });
    }
    return isQuiet;
}

void Run::after(std::chrono::milliseconds time, std::function<void()> action)
{
    m_later.emplace(m_world.clock().uptime() + time, std::move(action));
}

Evidence Run::collect()
{
    Evidence evidence;
    evidence.claims = m_memory.claims;
    evidence.touched = m_memory.touched;
    evidence.takenBack = m_memory.takenBack;
    evidence.givenUp = m_memory.givenUp;
    evidence.openedAt = m_memory.openedAt;
    const auto gather = [](Store *store, Evidence *all, bool *isDone) -> QCoro::Task<void> {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        const QDateTime to = from.addYears(200);
        const auto outbox = co_await store->outbox().all(from, to);
        all->outbox = outbox.value_or(std::vector<OutboxEntry>());
        const auto journal = co_await store->packing().journal(0, 1'000'000);
        all->journal = journal.value_or(std::vector<JournalRow>());
        for (const OutboxEntry &entry : all->outbox) {
            for (const ShipmentPackage &package : entry.shipment.packages) {
                const auto label = co_await store->labels().label(entry.shipment.id, package.number);
                if (label)
                    all->labels.push_back(*label);
            }
        }
        *isDone = outbox && journal;
    };
    bool isDone = false;
    if (Station *station = m_world.anyStation()) {
        gather(&station->store(), &evidence, &isDone);
        for (int i = 0; i < longestGathering && !isDone; ++i)
            m_world.settle();
    }
    if (!isDone)
        qFatal("seed %llu: the store can not be read at the end", static_cast<unsigned long long>(m_plan.seed));
    evidence.ledger = m_world.server().ledger().entries();
    return evidence;
}

/// Another process packed: what it wrote down is what was packed, and what it said, with its labels, must be written down.
void Run::believe(Evidence &evidence, const QStringList &seen, QStringList &violations) const
{
    for (const OutboxEntry &entry : evidence.outbox) {
        Claim claim;
        claim.shipment = entry.shipment;
        claim.isSeen = true;
        const AccountId account = entry.shipment.order.account;
        for (int i = 0; i < shopCount; ++i) {
            const bool isHere = m_world.anyStation() != nullptr && m_world.anyStation()->account(static_cast<Shop>(i)) == account;
            claim.shop = isHere ? static_cast<Shop>(i) : claim.shop;
        }
        evidence.claims[entry.shipment.id.text()] = claim;
        evidence.touched.insert(entry.shipment.order.order.text());
    }
    for (const QString &packed : seen) {
        if (!isKeptAsSaid(packed, evidence.outbox))
            violations << u"LOST: the program said that this was packed, and it is not in the outbox with these labels: "_s + packed;
    }
    // Orders that travel in one package are one.
    const PracticeTikTok &combiner = m_world.tiktok();
    for (const PracticeEntry &entry : evidence.ledger) {
        const PracticeTikTokOrder *order = combiner.order(entry.order);
        if (order != nullptr && order->packages().size() == 1) {
            for (const QString &other : combiner.package(order->packages().constFirst())->orders) {
                if (evidence.touched.contains(other))
                    evidence.touched.insert(entry.order);
            }
        }
    }
}

SeedResult playSeed(quint64 seed, const QString &folder)
{
    Run run(Plan::of(seed), folder);
    return run.play();
}

SeedResult settleAndJudge(quint64 seed, const Leftovers &left)
{
    Plan plan;
    plan.seed = seed;
    plan.stations = left.stations;
    plan.schema = left.schema;
    plan.market = QStringLiteral("GB"); // the ledger knows better
    plan.rules.recall = std::chrono::milliseconds(0);
    Run run(plan, left.folder, left.ledger);
    return run.play(left.seen);
}

} // namespace packbench::chaos
