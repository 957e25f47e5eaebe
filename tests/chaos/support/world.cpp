// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/world.h"

#include "domain/stablenames.h"
#include "store/virtualtime.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

/// Making a key takes longer than a seed may.
const PracticeCredentials &sharedCredentials()
{
    static const PracticeCredentials credentials = [] {
        SystemRandomness randomness;
        return PracticeCredentials::generate(randomness);
    }();
    return credentials;
}

QJsonArray accountsIn(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object().value(u"accounts"_s).toArray();
}

} // namespace

World::World(const Plan &plan, QString folder, const QString &ledger)
    : m_plan(plan)
    , m_folder(std::move(folder))
    , m_clock(ledger.isEmpty() ? QDateTime(QDate(2026, 3, 14), QTime(15, 0), Qt::UTC) : QDateTime::currentDateTimeUtc())
    , m_serverDice(plan.seed * 3 + 1)
    , m_newsDice(plan.seed * 5 + 4)
    , m_server(m_clock, m_serverDice)
{
    PracticeServer::Options options;
    options.seed = static_cast<quint32>(plan.seed);
    options.orders = plan.orders;
    options.credentials = sharedCredentials();
    options.tiktokOrders = plan.orders;
    options.tiktokMarket = plan.market;
    options.akinonOrders = plan.orders;
    options.ledgerPath = ledger;
    if (const Result<void, QString> opened = m_server.start(options); !opened) {
        qFatal("%s", qPrintable(opened.error()));
    }
    m_server.setOneByOne(true);
    for (int i = 0; i < plan.stations; ++i) {
        const QString place = plan.stations == 1 ? m_folder : m_folder + u"/bench%1"_s.arg(i + 1);
        QDir().mkpath(place);
        m_benches.push_back(std::make_unique<Bench>(i, plan, place, m_clock));
    }
    if (plan.stations > 1)
        openHall();
    connect(&m_server, &PracticeServer::answered, this, [this](const QByteArray &method, const QByteArray &target, int status) {
        ++m_events;
        const auto whose = std::find_if(m_benches.begin(), m_benches.end(),
                                        [this](const auto &bench) { return m_server.servedAs().startsWith(bench->calls()); });
        const Bench &bench = whose == m_benches.end() ? *m_benches.front() : **whose;
        const QByteArray path = target.split('?').first();
        say(u"  %1%2 %3 %4%5"_s.arg(nameOf(bench), QString::fromLatin1(method), QString::fromLatin1(path))
                .arg(status)
                .arg(bench.isDying ? u" (unheard)"_s : QString()));
        if (isShared())
            watchSending(bench, method, path);
        if (!bench.isDying)
            Q_EMIT answered(bench.number, path);
    });
}

World::~World()
{
    m_benches.clear();
    m_hall.reset();
    virtualtime::end();
}

void World::end()
{
    for (const auto &bench : m_benches) {
        bench->isDying = true;
        ++bench->life;
        if (isShared())
            bench->cutAll();
        endProgram(*bench);
    }
    // Answers of the store that were under way find nobody; they must not come when this is gone.
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

QString World::nameOf(const Bench &bench) const
{
    return isShared() ? u"[%1] "_s.arg(bench.number + 1) : QString();
}

Station *World::anyStation() const
{
    for (const auto &bench : m_benches) {
        if (bench->working() != nullptr && bench->working()->isReady())
            return bench->working();
    }
    return nullptr;
}

bool World::areReady() const
{
    return std::all_of(m_benches.begin(), m_benches.end(),
                       [](const auto &bench) { return bench->isGone || (bench->working() != nullptr && bench->working()->isReady()); });
}

int World::lives() const
{
    int all = 0;
    for (const auto &bench : m_benches)
        all += bench->life;
    return all;
}

bool World::isAnyDying() const
{
    return std::any_of(m_benches.begin(), m_benches.end(), [](const auto &bench) { return bench->isDying; });
}

QByteArray World::accounts(int number) const
{
    QJsonArray all;
    const QJsonArray walmart = accountsIn(m_server.accountsJson(m_plan.isLegacy ? PracticeFlavour::Legacy : PracticeFlavour::Global));
    for (const QJsonValue &each : walmart) {
        QJsonObject account = each.toObject();
        account.insert(u"name"_s, u"Walmart CA"_s);
        all.append(account);
    }
    const QJsonArray tiktok = accountsIn(m_server.tiktokAccountsJson());
    for (const QJsonValue &each : tiktok)
        all.append(each);
    const QJsonArray akinon = accountsIn(m_server.akinonAccountsJson(m_plan.signsIn));
    for (const QJsonValue &each : akinon)
        all.append(each);
    return bench(number).accounts(QJsonDocument(QJsonObject{{u"accounts"_s, all}}).toJson());
}

PracticeFaults World::inForce(Shop shop) const
{
    return shop == Shop::First ? m_server.faults() : shop == Shop::Second ? m_server.tiktokFaults() : m_server.akinonFaults();
}

void World::enforce(Shop shop, const PracticeFaults &faults)
{
    if (shop == Shop::First)
        m_server.setFaults(faults);
    else if (shop == Shop::Second)
        m_server.setTikTokFaults(faults);
    else
        m_server.setAkinonFaults(faults);
    for (const auto &bench : m_benches)
        bench->setRefused(shop, faults.refusesConnections);
}

PracticeFaults World::faults(Shop shop) const
{
    return !isShared() && isAnyDying() ? m_beforeDeath.at(static_cast<size_t>(shop)) : inForce(shop);
}

void World::setFaults(Shop shop, const PracticeFaults &faults)
{
    if (!isShared() && isAnyDying())
        m_beforeDeath.at(static_cast<size_t>(shop)) = faults;
    else
        enforce(shop, faults);
}

void World::startProgram(int number)
{
    Bench &bench = this->bench(number);
    ++bench.life;
    say(nameOf(bench) + u"start %1"_s.arg(bench.life));
    bench.station = std::make_unique<Station>(bench.folder, bench.database(), m_plan, bench.clock, bench.dice, bench.vault,
                                              accounts(number));
    connect(bench.station.get(), &Station::stepped, this, [this, &bench](const OutboxEntry &entry) {
        ++m_events;
        if (bench.isDying)
            return;
        say(nameOf(bench)
            + u"step %1 %2 %3 %4 %5 attempts %6"_s
                  .arg(entry.shipment.order.order.text(), entry.shipment.id.text().left(8), stableName(entry.shipment.purpose),
                       stableName(entry.state), stableName(entry.reason))
                  .arg(entry.attempts)
            + u' ' + entry.words.left(80));
        Q_EMIT stepped(bench.number, entry);
    });
    Q_EMIT started(number);
    bench.station->start();
}

void World::deafen()
{
    PracticeFault deaf;
    deaf.what = PracticeFault::What::Drop;
    deaf.times = -1;
    for (int i = 0; i < shopCount; ++i) {
        PracticeFaults silent = inForce(static_cast<Shop>(i));
        m_beforeDeath.at(static_cast<size_t>(i)) = silent;
        silent.list.insert(silent.list.begin(), deaf);
        enforce(static_cast<Shop>(i), silent);
    }
}

void World::kill(int number)
{
    Bench &bench = this->bench(number);
    if (bench.isDying || !bench.station)
        return;
    say(nameOf(bench) + u"KILLED"_s);
    bench.isDying = true;
    bench.keepFiles();
    bench.vault.freeze();
    // What has left may arrive all the same; what comes after does not.
    for (int arrived = m_serverDice.between(0, 3); arrived > 0; --arrived) {
        if (!m_server.serveNext())
            break;
    }
    if (isShared())
        bench.cutAll();
    else
        deafen();
    ++m_kills;
    ++bench.life;
    Q_EMIT killed(number);
}

void World::endProgram(Bench &bench)
{
    constexpr int mostRounds = 20;
    // What it has heard already it hears to the end; nobody hears it.
    for (int i = 0; i < mostRounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    bench.station.reset();
    // Whom its end would wake has gone with it: a killed program does nothing more.
    QCoreApplication::removePostedEvents(nullptr, QEvent::FutureCallOut);
}

void World::bury(Bench &dead)
{
    endProgram(dead);
    dead.restoreFiles();
    dead.vault.thaw();
    if (isShared()) {
        dead.isDying = false;
        dead.mendAll();
        return;
    }
    // What it had said before is still read; the rest of the dead one's connections goes.
    QTimer bound;
    bound.start(2);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    while (m_server.serveNext()) {
    }
    dead.isDying = false;
    for (int i = 0; i < shopCount; ++i)
        setFaults(static_cast<Shop>(i), m_beforeDeath.at(static_cast<size_t>(i)));
}

void World::askStore(Bench &bench)
{
    // An answer from the database thread proves that all earlier work there is done.
    const auto isDone = std::make_shared<bool>(false);
    const auto ask = [](Store *store, std::shared_ptr<bool> done) -> QCoro::Task<void> {
        const QString none = QStringLiteral("none");
        co_await store->products().preference(none);
        *done = true;
    };
    ask(&bench.station->store(), isDone);
    while (!*isDone && !bench.isDying)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

int World::requestsUnderWay() const
{
    int all = 0;
    for (const auto &bench : m_benches)
        all += bench->working() != nullptr ? bench->working()->requestsUnderWay() : 0;
    return all;
}

bool World::isAgreed() const
{
    int waiting = 0;
    for (const auto &bench : m_benches)
        waiting += bench->working() != nullptr ? m_server.keptWaiting(bench->calls()) : 0;
    return isAnyDying() || requestsUnderWay() == waiting;
}

quint64 World::workDone() const
{
    if (isShared())
        return virtualtime::countDone();
    return m_benches.front()->station ? m_benches.front()->station->store().commits() : 0;
}

void World::drain()
{
    constexpr int wanted = 3;
    // In rounds of at most 5 ms; more than six requests to one server wait in Qt's own queue.
    const int longestWait = isShared() ? 400 : 30;
    QTimer bound; // no wait for events is longer
    bound.start(5);
    int waits = 0;
    for (int quiet = 0; quiet < wanted;) {
        const quint64 seen = m_events;
        const quint64 done = workDone();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        // No loop runs that would do it by itself.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const auto &bench : m_benches) {
            if (bench->isDying)
                bury(*bench);
        }
        QThreadPool::globalInstance()->waitForDone();
        if (isShared())
            letDatabasesWork();
        else if (m_benches.front()->station)
            askStore(*m_benches.front());
        const bool isStill = !isAnyDying() && seen == m_events && done == workDone();
        quiet = isStill && isAgreed() ? quiet + 1 : 0;
        if (!isAgreed()) {
            waits = isStill ? waits + 1 : 0;
            if (waits >= longestWait) {
                say(u"  %1 requests wait, %2 of them at the marketplaces"_s.arg(requestsUnderWay()).arg(m_server.keptWaiting()));
                return;
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
    }
}

void World::settle()
{
    // All that can come has come before one request is dealt with: the same seed goes the same way on a slow computer.
    do {
        drain();
        if (isShared())
            watchRenewals();
    } while (m_server.serveNext());
}

void World::passUntil(std::chrono::milliseconds end, const std::function<bool()> &enough)
{
    settle();
    while (m_clock.uptime() < end && !(enough && enough())) {
        const auto left = end - m_clock.uptime();
        m_clock.advance(std::min(m_clock.untilNext().value_or(left), left));
        settle();
    }
}

void World::say(const QString &text)
{
    m_trace << u"%1 %2"_s.arg(static_cast<double>(m_clock.uptime().count()) / 1000, 0, 'f', 3).arg(text);
}

} // namespace packbench::chaos
