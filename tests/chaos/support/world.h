// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"
#include "tests/chaos/support/bench.h"
#include "tests/support/manualclock.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace packbench::chaos {

/// Marketplaces, and benches whose keychains and data folders outlive their programs, each of which can be killed at any
/// moment; all of them live in the same time, which only moves when nothing is left to do at the present moment.
class World : public QObject
{
    Q_OBJECT

public:
    /// With a \a ledger of marketplaces that ran before they go on where it ends, and the time is the present.
    World(const Plan &plan, QString folder, const QString &ledger = {});
    ~World() override;

    [[nodiscard]] int benches() const { return static_cast<int>(m_benches.size()); }
    [[nodiscard]] Bench &bench(int number) const { return *m_benches.at(static_cast<size_t>(number)); }
    /// Null while the program is not running, or gets no time.
    [[nodiscard]] Station *station(int number) const { return bench(number).working(); }
    /// A program that runs and is ready, of whichever bench; null when there is none.
    [[nodiscard]] Station *anyStation() const;
    /// All programs that shall run run, and are ready.
    [[nodiscard]] bool areReady() const;
    /// Another one with each start of the program.
    [[nodiscard]] int life(int number) const { return bench(number).life; }
    /// Grows with each start and each end of any program.
    [[nodiscard]] int lives() const;
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] PracticeServer &server() { return m_server; }
    [[nodiscard]] const PracticeTikTok &tiktok() const { return *m_server.tiktok(); }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QByteArray accounts(int number) const;

    [[nodiscard]] PracticeFaults faults(Shop shop) const;
    void setFaults(Shop shop, const PracticeFaults &faults);

    void startProgram(int number);
    /// As SIGKILL at this very moment; allowed anywhere, also in the middle of the program's own doing. What is on disk
    /// and in the keychain now is what the next start finds; what it still tries to say is heard by nobody.
    void kill(int number);
    /// The programs end for good, and nobody waits for their answers any more.
    void end();
    [[nodiscard]] int kills() const { return m_kills; }

    // Where stations share a database.
    /// As SIGSTOP and SIGCONT.
    void freeze(int number);
    void thaw(int number);
    [[nodiscard]] int freezes() const { return m_freezes; }
    /// The next commit of work that names \a word is done, and the program is stopped before it hears of it.
    void freezeAfterCommit(int number, int count, const QByteArray &word);
    void cutOff(int number, bool isCut);
    void silence(int number, bool isSilent);

    /// Everything that can happen without time passing has happened after this.
    void settle();
    /// Lets time pass until \a end, stopping wherever something becomes due.
    void passUntil(std::chrono::milliseconds end, const std::function<bool()> &enough = {});

    void say(const QString &text);
    /// What was seen on the way and must not be.
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] const QStringList &trace() const { return m_trace; }

Q_SIGNALS:
    void started(int number);
    void stepped(int number, const packbench::OutboxEntry &entry);
    /// A request was dealt with; its answer, if there is one, is on its way.
    void answered(int number, const QByteArray &path);
    void killed(int number);
    /// Stopped where freezeAfterCommit() said.
    void frozen(int number);

private:
    [[nodiscard]] bool isShared() const { return m_hall != nullptr; }
    void openHall();
    /// Every request that is under way is at a marketplace.
    [[nodiscard]] bool isAgreed() const;
    [[nodiscard]] int requestsUnderWay() const;
    [[nodiscard]] quint64 workDone() const;
    void drain();
    [[nodiscard]] PracticeFaults inForce(Shop shop) const;
    void enforce(Shop shop, const PracticeFaults &faults);
    void deafen();
    void bury(Bench &dead);
    static void endProgram(Bench &bench);
    void letDatabasesWork();
    void tell(Bench &bench, const Changes &changes);
    void watchRenewals();
    void watchSending(const Bench &bench, const QByteArray &method, const QByteArray &path);
    void askStore(Bench &bench);
    [[nodiscard]] bool isAnyDying() const;
    [[nodiscard]] QString nameOf(const Bench &bench) const;

    Plan m_plan;
    QString m_folder;
    ManualClock m_clock;
    Dice m_serverDice;
    Dice m_newsDice;
    PracticeServer m_server;
    std::atomic<qint64> m_databaseTime = 0;
    std::unique_ptr<Hall> m_hall;
    std::vector<std::unique_ptr<Bench>> m_benches;
    std::array<PracticeFaults, shopCount> m_beforeDeath;
    QStringList m_trace;
    QStringList m_violations;
    quint64 m_events = 0;
    int m_kills = 0;
    int m_freezes = 0;
};

} // namespace packbench::chaos
