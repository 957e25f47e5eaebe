// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/runner.h"

#include "domain/stablenames.h"
#include "practice/tiktok/tiktok.h"

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestGathering = 1000; // each settling is at least one answer of the store

} // namespace

Run::Run(const Plan &plan, const QString &folder, const QString &ledger) : m_plan(plan), m_world(plan, folder, ledger), m_packer(m_world)
{
    QObject::connect(&m_world, &World::killed, &m_world,
                     [this] { m_restartAt = m_world.clock().uptime() + std::chrono::seconds(m_dice.between(1, 60)); });
    QObject::connect(&m_world, &World::answered, &m_world, [this](const QByteArray &path) {
        ++m_requests;
        if (m_killAtAnswer > 0 && path.contains(m_killPath) && --m_killAtAnswer == 0)
            m_world.kill();
    });
    QObject::connect(&m_world, &World::stepped, &m_world, [this] {
        if (m_killAtStep > 0 && --m_killAtStep == 0)
            m_world.kill();
    });
}

SeedResult Run::play(const std::optional<QStringList> &seen)
{
    m_world.startProgram();
    if (!seen)
        storm();
    calm();
    SeedResult result;
    result.seed = m_plan.seed;
    Evidence evidence = collect();
    if (seen)
        believe(evidence, *seen, result.violations);
    result.violations += violationsIn(evidence);
    for (const OutboxEntry &entry : evidence.outbox)
        ++result.figures[stableName(entry.state)];
    result.figures[u"disk failures"_s] = diskFailures() - m_diskFailures;
    result.figures[u"kills"_s] = m_world.kills();
    result.figures[u"requests"_s] = m_requests;
    result.figures[u"virtual seconds"_s] = static_cast<int>(m_world.clock().uptime().count() / 1000);
    m_world.end();
    result.trace = m_plan.lines() + m_world.trace();
    return result;
}

std::chrono::milliseconds Run::nextMoment(std::chrono::milliseconds end) const
{
    std::chrono::milliseconds next = end;
    if (m_next < m_plan.deeds.size())
        next = std::min(next, m_plan.deeds[m_next].at);
    for (const auto &[at, action] : m_later)
        next = std::min(next, at);
    if (m_restartAt)
        next = std::min(next, *m_restartAt);
    return next;
}

void Run::actUntilNow()
{
    const auto now = m_world.clock().uptime();
    if (m_restartAt && *m_restartAt <= now && m_world.station() == nullptr) {
        m_restartAt.reset();
        m_world.startProgram();
        m_looksAround = true;
    }
    if (m_looksAround && m_world.station() != nullptr && m_world.station()->isReady()) {
        m_looksAround = false;
        m_packer.lookAround();
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
        const int life = m_world.life();
        m_world.passUntil(std::max(nextMoment(end), m_world.clock().uptime()), [this, life, &enough] {
            const bool isReady = m_looksAround && m_world.station() != nullptr && m_world.station()->isReady();
            return m_world.life() != life || isReady || (enough && enough());
        });
        actUntilNow();
    }
}

void Run::storm()
{
    // The program starts in good weather: accounts and orders are there.
    const auto last = m_plan.deeds.empty() ? 0ms : m_plan.deeds.back().at;
    go(last + 1ms);
}

void Run::calm()
{
    // The weather is fine again, and people bring back the keys that were lost.
    m_killAtAnswer = m_killAtStep = 0;
    while (!m_later.empty()) {
        const auto action = m_later.begin()->second;
        m_later.erase(m_later.begin());
        action();
    }
    for (int i = 0; i < shopCount; ++i)
        m_world.setFaults(static_cast<Shop>(i), {});
    m_world.setStationSkew(0s);
    m_world.vault().setLocked(false);
    const auto restOf = [this](std::chrono::minutes time, const std::function<bool()> &enough) {
        go(m_world.clock().uptime() + time, enough);
    };
    restOf(2min, [this] { return m_world.station() != nullptr && m_world.station()->isReady(); });
    m_world.say(u"calm"_s);
    if (m_world.station() != nullptr)
        m_world.station()->import(m_world.accounts());
    restOf(1min, {});
    m_packer.sendTogether();
    const auto isQuiet = [this] { return isAtRest(); };
    restOf(240min, isQuiet);
    // What a reading can solve is solved by one.
    m_packer.decide(true);
    restOf(1min, {});
    restOf(60min, isQuiet);
}

bool Run::isAtRest() const
{
    if (m_world.station() == nullptr || !m_world.station()->isReady())
        return false;
    const std::vector<OutboxEntry> entries = m_world.station()->dispatcher().entries();
    const auto &labels = m_world.station()->labels().pending();
    return std::all_of(entries.begin(), entries.end(), [](const OutboxEntry &entry) { return entry.state == DutyState::NeedsAttention; })
           && std::all_of(labels.begin(), labels.end(), [](const IssuedLabel &label) { return label.isFetched(); })
           && m_world.station()->dispatcher().isIdle();
}

void Run::after(std::chrono::milliseconds time, std::function<void()> action)
{
    m_later.emplace(m_world.clock().uptime() + time, std::move(action));
}

Evidence Run::collect()
{
    Evidence evidence;
    evidence.claims = m_packer.claims();
    evidence.touched = m_packer.touched();
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
    if (m_world.station() != nullptr) {
        gather(&m_world.station()->store(), &evidence, &isDone);
        for (int i = 0; i < longestGathering && !isDone; ++i)
            m_world.settle();
    }
    if (!isDone)
        qFatal("seed %llu: the store can not be read at the end", static_cast<unsigned long long>(m_plan.seed));
    evidence.ledger = m_world.server().ledger().entries();
    return evidence;
}

/// Another process packed: what it wrote down is what was packed, and what it said must be written down.
void Run::believe(Evidence &evidence, const QStringList &seen, QStringList &violations) const
{
    for (const OutboxEntry &entry : evidence.outbox) {
        Claim claim;
        claim.shipment = entry.shipment;
        claim.isSeen = true;
        const AccountId account = entry.shipment.order.account;
        for (int i = 0; i < shopCount; ++i) {
            const bool isHere = m_world.station() != nullptr && m_world.station()->account(static_cast<Shop>(i)) == account;
            claim.shop = isHere ? static_cast<Shop>(i) : claim.shop;
        }
        evidence.claims[entry.shipment.id.text()] = claim;
        evidence.touched.insert(entry.shipment.order.order.text());
    }
    for (const QString &order : seen) {
        if (!evidence.touched.contains(order))
            violations << u"LOST: the program said that order %1 was packed, and it is not in the outbox"_s.arg(order);
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

SeedResult settleAndJudge(quint64 seed, const QString &folder, const QString &ledger, const QStringList &seen)
{
    Plan plan;
    plan.seed = seed;
    plan.market = QStringLiteral("GB"); // the ledger knows better
    plan.rules.recall = std::chrono::milliseconds(0);
    Run run(plan, folder, ledger);
    return run.play(seen);
}

} // namespace packbench::chaos
