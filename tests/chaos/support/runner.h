// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/chaos/support/baddisk.h"
#include "tests/chaos/support/run.h"
#include "tests/chaos/support/verdict.h"

#include <functional>
#include <map>
#include <optional>

namespace packbench::chaos {

/// Lets the deeds of a plan happen at their times, then lets everything come to rest and looks.
class Run
{
public:
    Run(const Plan &plan, const QString &folder, const QString &ledger = {});

    SeedResult play(const std::optional<QStringList> &seen = {});

private:
    /// The next moment at which something is to be done from outside.
    [[nodiscard]] std::chrono::milliseconds nextMoment(std::chrono::milliseconds end) const;
    void actUntilNow();
    /// Goes on until \a end, or until there is enough.
    void go(std::chrono::milliseconds end, const std::function<bool()> &enough = {});
    /// The deeds happen.
    void storm();
    /// The weather is fine again; everything comes to rest.
    void calm();
    [[nodiscard]] bool isAtRest() const;
    /// What keeps the stations from rest.
    [[nodiscard]] QStringList unrest() const;
    /// Who cannot sign in any more is brought keys, as people do; gives how many that were.
    int bringKeys();
    QCoro::Task<void> askKeys(int bench, Shop shop);
    void after(std::chrono::milliseconds time, std::function<void()> action);

    void act(const Deed &deed);
    void bringFault(const Deed &deed);
    void customerActs(const Deed &deed);
    void failPackage(const Deed &deed);
    void lockDatabase(const Deed &deed);
    /// What only happens where stations share a database.
    void actAtBench(const Deed &deed);
    [[nodiscard]] Packer &packer(int bench) { return *m_packers.at(static_cast<size_t>(bench)); }
    [[nodiscard]] Packer &packer(const Deed &deed) { return packer(deed.bench); }
    Evidence collect();
    void believe(Evidence &evidence, const QStringList &seen, QStringList &violations) const;

    Plan m_plan;
    World m_world;
    Memory m_memory;
    std::vector<std::unique_ptr<Packer>> m_packers;
    Dice m_dice{m_plan.seed * 11 + 3};
    size_t m_next = 0;
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_later;
    struct Fate {
        std::optional<std::chrono::milliseconds> restartAt;
        bool looksAround = false;
        int killAtAnswer = 0;
        QByteArray killPath;
        int killAtStep = 0;
        std::chrono::milliseconds deadFor{0};   ///< at least, after that
        std::chrono::milliseconds frozenFor{0}; ///< when it is stopped next
    };
    std::vector<Fate> m_fates; ///< of the benches
    int m_requests = 0;
    std::map<std::pair<int, Shop>, bool> m_signsIn; ///< by bench; absent while it is not known
    size_t m_toAsk = 0;
    int m_keysBrought = 0;
    QStringList m_violations;
    int m_diskFailures = diskFailures();
};

} // namespace packbench::chaos
