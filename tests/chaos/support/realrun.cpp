// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/realrun.h"

#include "settings/keys.h"
#include "settings/settings.h"
#include "tests/chaos/support/dice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <csignal>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// The real program, killed at random moments, and the marketplaces in a process of their own.
class RealRun
{
public:
    RealRun(quint64 seed, const QString &folder) : m_seed(seed), m_folder(folder), m_dice(seed * 13 + 7) {}

    SeedResult play()
    {
        SeedResult result;
        result.seed = m_seed;
        QDir().mkpath(data());
        {
            Settings settings(data());
            settings.set(keys::recallSeconds, m_dice.chance(70) ? 0 : 1);
            settings.set(keys::soundMuted, true);
        }
        if (!openMarket()) {
            result.violations << u"the practice server did not start: "_s + QString::fromUtf8(m_market.readAll());
            return result;
        }
        const int lives = m_dice.between(1, 3);
        for (int life = 0; life < lives; ++life)
            live(life);
        m_market.terminate();
        m_market.waitForFinished(patienceMs);
        // What is left to do is done in virtual time: a channel that lags is waited for by the minute.
        QFile::remove(data() + u"/accounts.json"_s);
        result = settleAndJudge(m_seed, data(), ledger(), m_seen);
        result.figures[u"kills"_s] = m_kills;
        result.figures[u"stops"_s] = m_stops;
        result.figures[u"packed-said"_s] = static_cast<int>(m_seen.size());
        result.trace = m_trace + result.trace;
        return result;
    }

private:
    [[nodiscard]] QString data() const { return m_folder + u"/data"_s; }
    [[nodiscard]] QString ledger() const { return m_folder + u"/ledger.jsonl"_s; }
    [[nodiscard]] QString accounts() const { return m_folder + u"/accounts.json"_s; }

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
        while (!said.contains("Akinon OMS on") && waited.elapsed() < patienceMs && m_market.state() != QProcess::NotRunning) {
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
        QProcess program;
        program.setStandardErrorFile(QProcess::nullDevice());
        program.start(QStringLiteral(PACKBENCH_PROGRAM), {u"--practice"_s, u"--practice-accounts"_s, accounts(), u"--autopilot"_s,
                                                          u"--orders"_s, u"60"_s, u"--data-dir"_s, data()});
        const int lasts = m_dice.between(500, 3000);
        const int stopsAt = m_dice.chance(25) ? m_dice.between(400, lasts) : 0;
        QElapsedTimer clock;
        QByteArray said;
        bool isStopped = false;
        for (clock.start(); clock.elapsed() < lasts && program.state() != QProcess::NotRunning;) {
            program.waitForReadyRead(5);
            said += program.readAllStandardOutput();
            if (stopsAt > 0 && !isStopped && clock.elapsed() > stopsAt) {
                isStopped = true;
                ++m_stops;
                ::kill(static_cast<pid_t>(program.processId()), SIGSTOP);
                program.waitForFinished(m_dice.between(50, 500));
                ::kill(static_cast<pid_t>(program.processId()), SIGCONT);
            }
        }
        m_kills += program.state() == QProcess::NotRunning ? 0 : 1;
        program.kill();
        program.waitForFinished(patienceMs);
        said += program.readAllStandardOutput();
        m_trace << u"life %1: %2 ms"_s.arg(life).arg(clock.elapsed()) << QString::fromUtf8(said);
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith("packed "))
                m_seen << QString::fromUtf8(line.mid(7)).trimmed();
        }
    }

    quint64 m_seed;
    QString m_folder;
    Dice m_dice;
    QProcess m_market;
    QStringList m_trace;
    QStringList m_seen;
    int m_kills = 0;
    int m_stops = 0;
};

} // namespace

SeedResult playForReal(quint64 seed, const QString &folder)
{
    RealRun run(seed, folder);
    return run.play();
}

} // namespace packbench::chaos
