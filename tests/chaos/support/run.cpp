// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/run.h"

#include "domain/stablenames.h"
#include "practice/akinon/akinon.h"
#include "practice/tiktok/tiktok.h"
#include "tests/chaos/support/verdict.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Does = Deed::What;

constexpr int longestGathering = 1000; // each settling is at least one answer of the store

/// Lets the deeds of a plan happen at their times, then lets everything come to rest and looks.
class Run
{
public:
    Run(const Plan &plan, const QString &folder, const QString &ledger = {})
        : m_plan(plan)
        , m_world(plan, folder, ledger)
        , m_packer(m_world)
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

    SeedResult play(const std::optional<QStringList> &seen = {})
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
        result.figures[u"kills"_s] = m_world.kills();
        result.figures[u"requests"_s] = m_requests;
        result.figures[u"virtual seconds"_s] = static_cast<int>(m_world.clock().uptime().count() / 1000);
        m_world.end();
        result.trace = m_plan.lines() + m_world.trace();
        return result;
    }

private:
    /// The next moment at which something is to be done from outside.
    [[nodiscard]] std::chrono::milliseconds nextMoment(std::chrono::milliseconds end) const
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

    void actUntilNow()
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

    /// Goes on until \a end, or until there is enough.
    void go(std::chrono::milliseconds end, const std::function<bool()> &enough = {})
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

    void storm()
    {
        // The program starts in good weather: accounts and orders are there.
        const auto last = m_plan.deeds.empty() ? 0ms : m_plan.deeds.back().at;
        go(last + 1ms);
    }

    void calm()
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

    [[nodiscard]] bool isAtRest() const
    {
        if (m_world.station() == nullptr || !m_world.station()->isReady())
            return false;
        const std::vector<OutboxEntry> entries = m_world.station()->dispatcher().entries();
        const auto &labels = m_world.station()->labels().pending();
        return std::all_of(entries.begin(), entries.end(),
                           [](const OutboxEntry &entry) { return entry.state == DutyState::NeedsAttention; })
               && std::all_of(labels.begin(), labels.end(), [](const IssuedLabel &label) { return label.isFetched(); })
               && m_world.station()->dispatcher().isIdle();
    }

    void after(std::chrono::milliseconds time, std::function<void()> action)
    {
        m_later.emplace(m_world.clock().uptime() + time, std::move(action));
    }

    void act(const Deed &deed);
    void bringFault(const Deed &deed);
    void customerActs(const Deed &deed);
    void failPackage(const Deed &deed);
    void lockDatabase(const Deed &deed);
    Evidence collect();
    void believe(Evidence &evidence, const QStringList &seen, QStringList &violations) const;

    Plan m_plan;
    World m_world;
    Packer m_packer;
    Dice m_dice{m_plan.seed * 11 + 3};
    size_t m_next = 0;
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_later;
    std::optional<std::chrono::milliseconds> m_restartAt;
    bool m_looksAround = false;
    int m_killAtAnswer = 0;
    QByteArray m_killPath;
    int m_killAtStep = 0;
    int m_requests = 0;
};

void Run::act(const Deed &deed)
{
    m_world.say(nameOf(deed.what) + u" shop %1"_s.arg(static_cast<int>(deed.shop)));
    switch (deed.what) {
    case Does::Pack:
        m_packer.pack(deed);
        break;
    case Does::SendTogether:
        m_packer.sendTogether();
        break;
    case Does::Correct:
        m_packer.correct(deed);
        break;
    case Does::Cancel:
        m_packer.cancel(deed);
        break;
    case Does::TakeBack:
        m_packer.takeBack();
        break;
    case Does::Decide:
        m_packer.decide(false);
        break;
    case Does::CustomerCancels:
    case Does::CustomerAsks:
        customerActs(deed);
        break;
    case Does::PackageFails:
        failPackage(deed);
        break;
    case Does::Fault:
    case Does::Refuse:
    case Does::Skew:
        bringFault(deed);
        break;
    case Does::StationSkew:
        m_world.setStationSkew(std::chrono::seconds(deed.number));
        after(deed.lasts, [this] { m_world.setStationSkew(0s); });
        break;
    case Does::ExpireTokens:
        m_world.server().gate().expireTokens();
        m_world.server().tiktok()->tokens().expireAccess();
        if (m_plan.signsIn) // the others would need a person who fetches a new key
            m_world.server().akinon()->revokeKeys();
        break;
    case Does::LockKeychain:
        m_world.vault().setLocked(true);
        after(deed.lasts, [this] { m_world.vault().setLocked(false); });
        break;
    case Does::LockDatabase:
        break;
    case Does::CrashNow:
        m_world.kill();
        break;
    case Does::CrashOnAnswer:
        m_killAtAnswer = deed.number;
        m_killPath = deed.path;
        break;
    case Does::CrashOnStep:
        m_killAtStep = deed.number;
        break;
    case Does::CrashOnFinish:
        m_packer.killAtFinish();
        break;
    }
}

void Run::bringFault(const Deed &deed)
{
    const Shop shop = deed.shop;
    PracticeFaults faults = m_world.faults(shop);
    if (deed.what == Does::Fault)
        faults.list.push_back(deed.fault);
    else if (deed.what == Does::Refuse)
        faults.refusesConnections = true;
    else
        faults.clockSkew = std::chrono::seconds(deed.number);
    m_world.setFaults(shop, faults);
    after(deed.lasts, [this, shop, what = deed.what] {
        PracticeFaults left = m_world.faults(shop);
        if (what == Does::Fault && !left.list.empty())
            left.list.erase(left.list.begin());
        else if (what == Does::Refuse)
            left.refusesConnections = false;
        else if (what == Does::Skew)
            left.clockSkew = 0s;
        m_world.setFaults(shop, left);
    });
}

void Run::customerActs(const Deed &deed)
{
    const QString order = m_packer.packedOrder(deed.shop, deed.number).order.text();
    if (order.isEmpty())
        return;
    const bool cancels = deed.what == Does::CustomerCancels;
    constexpr int cancelled = 1000;
    constexpr int cancellationWaiting = 450;
    bool isDone = false;
    if (deed.shop == Shop::First)
        isDone = cancels ? m_world.server().market().cancel(order) : m_world.server().market().askToCancel(order);
    else if (deed.shop == Shop::Second)
        isDone = cancels ? m_world.server().tiktok()->cancel(order) : m_world.server().tiktok()->askToCancel(order);
    else
        isDone = m_world.server().akinon()->move(order, cancels ? cancelled : cancellationWaiting);
    m_world.say(u"  order %1: %2"_s.arg(order, isDone ? u"done"_s : u"not possible"_s));
}

void Run::failPackage(const Deed &deed)
{
    const QString order = m_packer.waitingOrder(deed.shop, deed.number).order.text();
    if (order.isEmpty())
        return;
    const bool isDone = m_dice.chance(50);
    m_world.say(u"  order %1, %2"_s.arg(order, isDone ? u"after it was done"_s : u"before"_s));
    if (deed.shop == Shop::Third) {
        const auto when = isDone ? PracticeAkinon::FailWhen::After : PracticeAkinon::FailWhen::Before;
        m_world.server().akinon()->failNext(order, u"package_100_5"_s, 1, when);
        return;
    }
    // A process error says nothing about what was done; one that names no package concerns any of its batch.
    constexpr int processError = 21001011;
    constexpr int unnamed = 21001002;
    const bool isNamed = m_dice.chance(40);
    const auto when = isDone ? PracticeTikTok::FailWhen::After : PracticeTikTok::FailWhen::Before;
    m_world.server().tiktok()->failNext(order, isNamed ? processError : unnamed, 1, when, isNamed);
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
            for (const QString &other : combiner.package(order->packages().front())->orders) {
                if (evidence.touched.contains(other))
                    evidence.touched.insert(entry.order);
            }
        }
    }
}

} // namespace

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
