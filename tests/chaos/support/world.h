// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"
#include "tests/chaos/support/dice.h"
#include "tests/chaos/support/frailvault.h"
#include "tests/chaos/support/station.h"
#include "tests/support/manualclock.h"

#include <array>
#include <functional>
#include <memory>

namespace packbench::chaos {

/// Marketplaces, a keychain and a data folder that outlive the program, and the program, which can be killed at any
/// moment; all of them live in the same time, which only moves when nothing is left to do at the present moment.
class World : public QObject
{
    Q_OBJECT

public:
    /// With a \a ledger of marketplaces that ran before they go on where it ends, and the time is the present.
    World(const Plan &plan, QString folder, const QString &ledger = {});
    ~World() override;

    /// Null while the program is not running.
    [[nodiscard]] Station *station() const { return m_isDying ? nullptr : m_station.get(); }
    /// Another one with each start of the program.
    [[nodiscard]] int life() const { return m_life; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] PracticeServer &server() { return m_server; }
    [[nodiscard]] const PracticeTikTok &tiktok() const { return *m_server.tiktok(); }
    [[nodiscard]] FrailVault &vault() { return m_vault; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QByteArray accounts() const;
    /// As the program reads it.
    [[nodiscard]] QDateTime stationNow() const { return m_stationClock.now(); }
    void setStationSkew(std::chrono::seconds skew) { m_stationClock.setSkew(skew); }

    [[nodiscard]] PracticeFaults faults(Shop shop) const;
    void setFaults(Shop shop, const PracticeFaults &faults);

    void startProgram();
    /// As SIGKILL at this very moment; allowed anywhere, also in the middle of the program's own doing. What is on disk
    /// and in the keychain now is what the next start finds; what it still tries to say is heard by nobody.
    void kill();
    /// The program ends for good, and nobody waits for its answers any more.
    void end();
    [[nodiscard]] int kills() const { return m_kills; }

    /// Everything that can happen without time passing has happened after this.
    void settle();
    /// Lets time pass until \a end, stopping wherever something becomes due.
    void passUntil(std::chrono::milliseconds end, const std::function<bool()> &enough = {});

    void say(const QString &text);
    [[nodiscard]] const QStringList &trace() const { return m_trace; }

Q_SIGNALS:
    void started();
    void stepped(const packbench::OutboxEntry &entry);
    /// A request was dealt with; its answer, if there is one, is on its way.
    void answered(const QByteArray &path);
    void killed();

private:
    /// Every request that is under way is at a marketplace.
    [[nodiscard]] bool isAgreed() const;
    void drain();
    [[nodiscard]] PracticeFaults inForce(Shop shop) const;
    void enforce(Shop shop, const PracticeFaults &faults);
    void bury();
    void askStore();
    [[nodiscard]] QStringList databaseFiles() const;
    void keepDatabase();

    Plan m_plan;
    QString m_folder;
    ManualClock m_clock;
    SkewedClock m_stationClock;
    Dice m_serverDice;
    Dice m_stationDice;
    FrailVault m_vault;
    PracticeServer m_server;
    std::array<PracticeFaults, shopCount> m_beforeDeath;
    QStringList m_trace;
    quint64 m_events = 0;
    int m_life = 0;
    int m_kills = 0;
    bool m_isDying = false;
    std::unique_ptr<Station> m_station;
};

} // namespace packbench::chaos
