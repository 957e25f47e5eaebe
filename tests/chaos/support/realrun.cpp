// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/realrun.h"

#include "settings/keys.h"
#include "settings/settings.h"
#include "tests/chaos/support/dice.h"
#include "tests/chaos/support/hall.h"
#include "tests/chaos/support/plan.h"
#include "tests/chaos/support/relay.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <csignal>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
constexpr int longestStartMs = 120'000; ///< of the marketplaces, on a busy computer
/// Every so many seeds have a database server of their own, which crashes and is started again.
constexpr quint64 restartEvery = 15;
/// Every so many seeds stop a program in earnest for longer than a station's lease and its longest request, 210 s.
constexpr quint64 longStopEvery = 75;
constexpr int longStopMs = 215'000;
constexpr int longestWaitForStopMs = 40'000;

/// One program while it lives, and what is going to happen to it.
struct Life {
    QProcess process;
    QByteArray said;
    int lasts = 0;
    int stopsAt = 0; ///< SIGSTOP; 0 for never
    int goesOnAt = 0;
    int cutAt = 0; ///< loses the database; 0 for never
    int mendedAt = 0;
    bool isOver = false;
};

/// A server that crashes and comes again, for as long as this lives the one that a Hall means.
class OwnServer
{
public:
    OwnServer() : m_before(Hall::moveTo(m_cluster.folder())) {}
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;
    ~OwnServer() { Hall::moveTo(m_before); }

    [[nodiscard]] PostgresCluster &cluster() { return m_cluster; }

private:
    PostgresCluster m_cluster;
    QString m_before;
};

/// The real program, or two of them on one database, killed at random moments, and the marketplaces in a process of their own.
class RealRun
{
public:
    RealRun(quint64 seed, const QString &folder) : m_seed(seed), m_folder(folder), m_dice(seed * 13 + 7), m_stations(stationsOf(seed)) {}

    SeedResult play()
    {
        SeedResult result;
        result.seed = m_seed;
        if (m_seed % restartEvery == 0 && m_stations > 1)
            m_server = std::make_unique<OwnServer>();
        if (m_stations > 1)
            m_hall = std::make_unique<Hall>(u"real_%1_%2"_s.arg(m_seed).arg(QCoreApplication::applicationPid()));
        for (int i = 0; i < m_stations; ++i)
            furnish(i);
        if (!openMarket()) {
            result.violations << u"the practice server did not start: "_s + QString::fromUtf8(m_market.readAll());
            return result;
        }
        if (m_seed % longStopEvery == 0 && m_stations > 1)
            stopForLong();
        const int lives = m_dice.between(1, 3);
        for (int life = 0; life < lives; ++life)
            live(life);
        m_market.terminate();
        m_market.waitForFinished(patienceMs);
        m_cables.clear();
        // What is left to do is done in virtual time: a channel that lags is waited for by the minute.
        for (int i = 0; i < m_stations; ++i)
            QFile::remove(data(i) + u"/accounts.json"_s);
        Leftovers left;
        left.folder = m_folder + u"/data"_s;
        left.ledger = ledger();
        left.seen = m_seen;
        left.stations = m_stations;
        left.schema = m_hall ? m_hall->schema() : QString();
        result = settleAndJudge(m_seed, left);
        result.figures[u"kills"_s] = m_kills;
        result.figures[u"stops"_s] = m_stops;
        result.figures[u"stops longer than a lease"_s] = m_longStops;
        result.figures[u"server crashes"_s] = m_serverCrashes;
        result.figures[u"packed-said"_s] = static_cast<int>(m_seen.size());
        result.trace = m_trace + result.trace;
        return result;
    }

private:
    [[nodiscard]] QString data(int bench) const
    {
        return m_stations == 1 ? m_folder + u"/data"_s : m_folder + u"/data/bench%1"_s.arg(bench + 1);
    }
    [[nodiscard]] QString ledger() const { return m_folder + u"/ledger.jsonl"_s; }
    [[nodiscard]] QString accounts() const { return m_folder + u"/accounts.json"_s; }

    void furnish(int bench)
    {
        QDir().mkpath(data(bench));
        Settings settings(data(bench));
        settings.set(keys::recallSeconds, m_dice.chance(70) ? 0 : 1);
        settings.set(keys::soundMuted, true);
        if (m_stations == 1)
            return;
        m_cables.push_back(std::make_unique<Relay>("127.0.0." + QByteArray::number(bench + 2), Hall::socket()));
        settings.set(keys::databaseUrl, u"postgresql://packbench@%1/packbench?schema=%2"_s.arg(
                                            QString::fromLatin1(m_cables.back()->address()), m_hall->schema()));
        QFile id(data(bench) + u"/station-id"_s);
        if (id.open(QIODevice::WriteOnly))
            id.write("bench" + QByteArray::number(bench + 1));
    }

    QString anyFault()
    {
        static const QStringList faults{u"drop-before,method=POST"_s,
                                        u"drop-after,method=POST"_s,
                                        u"503-after,method=POST"_s,
                                        u"503-before,status=500"_s,
                                        u"503-late,method=POST,delay=3,stale=3"_s,
                                        u"hang-after,method=POST"_s,
                                        u"truncate,method=POST"_s,
                                        u"malformed"_s,
                                        u"429,retryAfter=1"_s,
                                        u"drip,delay=2,method=POST"_s,
                                        u"slow,delay=1"_s};
        const QString &fault = faults.at(m_dice.between(0, static_cast<int>(faults.size()) - 1));
        return u"%1,percent=%2,times=-1"_s.arg(fault).arg(m_dice.between(5, 35));
    }

    bool openMarket()
    {
        QStringList arguments{u"practice-server"_s,
                              u"--port"_s,
                              u"0"_s,
                              u"--ledger"_s,
                              ledger(),
                              u"--seed"_s,
                              QString::number(m_seed),
                              u"--orders"_s,
                              u"24"_s,
                              u"--tiktok-orders"_s,
                              u"24"_s,
                              u"--akinon-orders"_s,
                              u"24"_s,
                              u"--flavour"_s,
                              u"global"_s,
                              u"--chance-seed"_s,
                              QString::number(m_seed)};
        for (const QString &shop : {u"--fault"_s, u"--tiktok-fault"_s, u"--akinon-fault"_s}) {
            if (m_dice.chance(60))
                arguments << shop << anyFault();
        }
        for (const QString &shop : {QString(), u"tiktok-"_s, u"akinon-"_s})
            arguments << u"--%1accounts-out"_s.arg(shop) << m_folder + u"/%1part.json"_s.arg(shop);
        m_trace << arguments.join(u' ');
        m_market.setProcessChannelMode(QProcess::MergedChannels);
        m_market.start(QStringLiteral(PACKBENCH_PROGRAM), arguments);
        QByteArray said;
        QElapsedTimer waited;
        waited.start();
        while (!said.contains("Akinon OMS on") && waited.elapsed() < longestStartMs && m_market.state() != QProcess::NotRunning) {
            m_market.waitForReadyRead(100);
            said += m_market.readAll();
        }
        return said.contains("Akinon OMS on") && joinAccounts();
    }

    bool joinAccounts() const
    {
        QJsonArray all;
        for (const QString &shop : {QString(), u"tiktok-"_s, u"akinon-"_s}) {
            QFile part(m_folder + u"/%1part.json"_s.arg(shop));
            if (!part.open(QIODevice::ReadOnly))
                return false;
            QJsonObject account = QJsonDocument::fromJson(part.readAll()).object().value(u"accounts"_s).toArray().first().toObject();
            if (shop.isEmpty())
                account.insert(u"name"_s, u"Walmart CA"_s);
            all.append(account);
        }
        QFile file(accounts());
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(QJsonObject{{u"accounts"_s, all}}).toJson()) > 0;
    }

    void live(int life)
    {
        std::vector<std::unique_ptr<Life>> programs;
        for (int i = 0; i < m_stations; ++i) {
            programs.push_back(std::make_unique<Life>());
            begin(*programs.back(), i);
        }
        QElapsedTimer clock;
        clock.start();
        int crashAt = m_server ? m_dice.between(600, 4000) : 0;
        int backAt = crashAt + m_dice.between(100, 3000);
        for (bool isOn = true; isOn;) {
            isOn = false;
            if (m_server && crashAt > 0 && clock.elapsed() > crashAt) {
                crashAt = 0;
                m_server->cluster().kill();
                ++m_serverCrashes;
            }
            if (m_server && crashAt == 0 && backAt > 0 && clock.elapsed() > backAt) {
                backAt = 0;
                m_server->cluster().start();
            }
            for (int i = 0; i < m_stations; ++i) {
                Life &program = *programs[static_cast<size_t>(i)];
                if (!program.isOver)
                    goOn(program, i, static_cast<int>(clock.elapsed()));
                isOn = isOn || !program.isOver;
            }
        }
        if (m_server && crashAt == 0 && backAt > 0)
            m_server->cluster().start();
        for (const auto &program : programs) {
            m_trace << u"life %1: %2 ms"_s.arg(life).arg(program->lasts);
            hear(*program);
        }
    }

    void hear(const Life &program)
    {
        m_trace << QString::fromUtf8(program.said);
        const QList<QByteArray> lines = program.said.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("packed "))
                m_seen << QString::fromUtf8(line.mid(7)).trimmed();
        }
    }

    /// The first bench stops between the commit that it sends and the sending, until the other has taken its work over.
    void stopForLong()
    {
        Relay &cable = *m_cables.front();
        cable.holdCommit(m_dice.between(1, 4), beginningOfSending);
        std::vector<std::unique_ptr<Life>> programs;
        for (int i = 0; i < m_stations; ++i) {
            programs.push_back(std::make_unique<Life>());
            start(*programs.back(), i);
        }
        const auto pass = [this, &programs](int milliseconds, const std::function<bool()> &enough) {
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < milliseconds && !enough()) {
                for (int i = 0; i < m_stations; ++i) {
                    Life &program = *programs[static_cast<size_t>(i)];
                    program.process.waitForReadyRead(10);
                    program.said += program.process.readAllStandardOutput();
                    if (program.process.state() == QProcess::NotRunning)
                        start(program, i);
                }
            }
        };
        const auto never = [] { return false; };
        pass(longestWaitForStopMs, [&cable] { return cable.isHolding(); });
        if (cable.isHolding()) {
            const auto pid = static_cast<pid_t>(programs.front()->process.processId());
            ::kill(pid, SIGSTOP);
            ++m_longStops;
            pass(longStopMs + m_dice.between(0, 20'000), never);
            ::kill(pid, SIGCONT);
            cable.release();
            pass(m_dice.between(2000, 15'000), never);
        }
        cable.forget();
        for (const auto &program : programs) {
            program->process.kill();
            program->process.waitForFinished(patienceMs);
            program->said += program->process.readAllStandardOutput();
            ++m_kills;
            m_trace << u"a life with a long stop"_s;
            hear(*program);
        }
    }

    void start(Life &program, int bench)
    {
        program.process.setStandardErrorFile(QProcess::nullDevice());
        program.process.start(QStringLiteral(PACKBENCH_PROGRAM), {u"--practice"_s, u"--practice-accounts"_s, accounts(), u"--autopilot"_s,
                                                                  u"--orders"_s, u"60"_s, u"--data-dir"_s, data(bench)});
    }

    void begin(Life &program, int bench)
    {
        start(program, bench);
        program.lasts = m_dice.between(500, 3000) * m_stations;
        program.stopsAt = m_dice.chance(25) ? m_dice.between(400, program.lasts) : 0;
        program.goesOnAt = program.stopsAt + m_dice.between(50, 500);
        if (m_stations > 1) {
            m_cables[static_cast<size_t>(bench)]->setFlow(Relay::Flow::Open);
            program.cutAt = m_dice.chance(40) ? m_dice.between(800, program.lasts) : 0;
            program.mendedAt = program.cutAt + m_dice.between(100, 3000);
            if (m_dice.chance(40))
                m_cables[static_cast<size_t>(bench)]->loseCommit(m_dice.between(5, 60), m_dice.chance(50));
        }
    }

    void goOn(Life &program, int bench, int now)
    {
        const auto pid = static_cast<pid_t>(program.process.processId());
        program.process.waitForReadyRead(5);
        program.said += program.process.readAllStandardOutput();
        const auto isNow = [now](int &moment) { return moment > 0 && now > moment && std::exchange(moment, 0) > 0; };
        if (isNow(program.stopsAt)) {
            ++m_stops;
            ::kill(pid, SIGSTOP);
        } else if (program.stopsAt == 0 && isNow(program.goesOnAt)) {
            ::kill(pid, SIGCONT);
        }
        if (isNow(program.cutAt))
            m_cables[static_cast<size_t>(bench)]->setFlow(Relay::Flow::Cut);
        else if (program.cutAt == 0 && m_stations > 1 && isNow(program.mendedAt))
            m_cables[static_cast<size_t>(bench)]->setFlow(Relay::Flow::Open);
        if (now < program.lasts && program.process.state() != QProcess::NotRunning)
            return;
        m_kills += program.process.state() == QProcess::NotRunning ? 0 : 1;
        program.process.kill();
        program.process.waitForFinished(patienceMs);
        program.said += program.process.readAllStandardOutput();
        program.isOver = true;
    }

    quint64 m_seed;
    QString m_folder;
    Dice m_dice;
    int m_stations;
    std::unique_ptr<OwnServer> m_server;
    std::unique_ptr<Hall> m_hall;
    std::vector<std::unique_ptr<Relay>> m_cables; ///< to the database
    QProcess m_market;
    QStringList m_trace;
    QStringList m_seen;
    int m_kills = 0;
    int m_stops = 0;
    int m_longStops = 0;
    int m_serverCrashes = 0;
};

} // namespace

SeedResult playForReal(quint64 seed, const QString &folder)
{
    RealRun run(seed, folder);
    return run.play();
}

} // namespace packbench::chaos
