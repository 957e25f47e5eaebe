// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/world.h"

#include "domain/stablenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
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
    , m_stationClock(m_clock)
    , m_serverDice(plan.seed * 3 + 1)
    , m_stationDice(plan.seed * 3 + 2)
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
    connect(&m_server, &PracticeServer::answered, this, [this](const QByteArray &method, const QByteArray &target, int status) {
        ++m_events;
        const QByteArray path = target.split('?').first();
        say(u"  %1 %2 %3%4"_s.arg(QString::fromLatin1(method), QString::fromLatin1(path))
                .arg(status)
                .arg(m_isDying ? u" (unheard)"_s : QString()));
        if (!m_isDying)
            Q_EMIT answered(path);
    });
}

World::~World() = default;

void World::end()
{
    m_isDying = true;
    ++m_life;
    m_station.reset();
    // Answers of the store that were under way find nobody; they must not come when this is gone.
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

QByteArray World::accounts() const
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
    return QJsonDocument(QJsonObject{{u"accounts"_s, all}}).toJson();
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
}

PracticeFaults World::faults(Shop shop) const
{
    return m_isDying ? m_beforeDeath.at(static_cast<size_t>(shop)) : inForce(shop);
}

void World::setFaults(Shop shop, const PracticeFaults &faults)
{
    if (m_isDying)
        m_beforeDeath.at(static_cast<size_t>(shop)) = faults;
    else
        enforce(shop, faults);
}

void World::startProgram()
{
    ++m_life;
    say(u"start %1"_s.arg(m_life));
    m_station = std::make_unique<Station>(m_folder, m_plan, m_stationClock, m_stationDice, m_vault, accounts());
    connect(m_station.get(), &Station::stepped, this, [this](const OutboxEntry &entry) {
        ++m_events;
        if (m_isDying)
            return;
        say(u"step %1 %2 %3 %4 %5 attempts %6"_s
                .arg(entry.shipment.order.order.text(), entry.shipment.id.text().left(8), stableName(entry.shipment.purpose),
                     stableName(entry.state), stableName(entry.reason))
                .arg(entry.attempts)
            + u' ' + entry.words.left(80));
        Q_EMIT stepped(entry);
    });
    Q_EMIT started();
    m_station->start();
}

QStringList World::databaseFiles() const
{
    return {m_folder + u"/packbench.db"_s, m_folder + u"/packbench.db-wal"_s};
}

void World::keepDatabase()
{
    for (const QString &file : databaseFiles())
        QFile::remove(file + u".kept"_s);
    if (!QFile::exists(databaseFiles().constFirst()))
        return;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"kill"_s);
        database.setDatabaseName(databaseFiles().constFirst());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        // Nobody commits while the files are copied: what is in them is what a kill at this moment leaves.
        const bool isHeld = query.exec(u"BEGIN IMMEDIATE"_s);
        for (const QString &file : databaseFiles())
            QFile::copy(file, file + u".kept"_s);
        if (isHeld)
            query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"kill"_s);
}

void World::kill()
{
    if (m_isDying || !m_station)
        return;
    say(u"KILLED"_s);
    m_isDying = true;
    keepDatabase();
    m_vault.freeze();
    // What has left may arrive all the same; what comes after does not.
    for (int arrived = m_serverDice.between(0, 3); arrived > 0; --arrived) {
        if (!m_server.serveNext())
            break;
    }
    PracticeFault deaf;
    deaf.what = PracticeFault::What::Drop;
    deaf.times = -1;
    for (int i = 0; i < shopCount; ++i) {
        PracticeFaults silent = inForce(static_cast<Shop>(i));
        m_beforeDeath.at(static_cast<size_t>(i)) = silent;
        silent.list.insert(silent.list.begin(), deaf);
        enforce(static_cast<Shop>(i), silent);
    }
    ++m_kills;
    ++m_life;
    Q_EMIT killed();
}

void World::bury()
{
    m_station.reset();
    for (const QString &file : databaseFiles()) {
        QFile::remove(file);
        if (QFile::exists(file + u".kept"_s))
            QFile::rename(file + u".kept"_s, file);
    }
    QFile::remove(m_folder + u"/packbench.db-shm"_s);
    m_vault.thaw();
    // What it had said before is still read; the rest of the dead one's connections goes.
    QTimer bound;
    bound.start(2);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    while (m_server.serveNext()) {
    }
    m_isDying = false;
    for (int i = 0; i < shopCount; ++i)
        setFaults(static_cast<Shop>(i), m_beforeDeath.at(static_cast<size_t>(i)));
}

void World::askStore()
{
    // An answer from the database thread proves that all earlier work there is done.
    const auto isDone = std::make_shared<bool>(false);
    const auto ask = [](Store *store, std::shared_ptr<bool> done) -> QCoro::Task<void> {
        const QString none = QStringLiteral("none");
        co_await store->products().preference(none);
        *done = true;
    };
    ask(&m_station->store(), isDone);
    while (!*isDone && !m_isDying)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

bool World::isAgreed() const
{
    return !m_station || m_isDying || m_station->requestsUnderWay() == m_server.keptWaiting();
}

void World::drain()
{
    constexpr int wanted = 3;
    constexpr int longestWait = 30; // in rounds of at most 5 ms; more than six requests to one server wait in Qt's own queue
    QTimer bound;                   // no wait for events is longer
    bound.start(5);
    int waits = 0;
    for (int quiet = 0; quiet < wanted;) {
        const quint64 seen = m_events;
        const quint64 commits = m_station ? m_station->store().commits() : 0;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        // No loop runs that would do it by itself.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (m_isDying)
            bury();
        QThreadPool::globalInstance()->waitForDone();
        if (m_station)
            askStore();
        const bool isStill = !m_isDying && seen == m_events && (!m_station || commits == m_station->store().commits());
        quiet = isStill && isAgreed() ? quiet + 1 : 0;
        if (!isAgreed()) {
            waits = isStill ? waits + 1 : 0;
            if (waits >= longestWait) {
                say(u"  %1 requests wait, %2 of them at the marketplaces"_s.arg(m_station->requestsUnderWay()).arg(m_server.keptWaiting()));
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
