// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/chaos/support/dice.h"
#include "tests/chaos/support/frailvault.h"
#include "tests/chaos/support/hall.h"
#include "tests/chaos/support/relay.h"
#include "tests/chaos/support/station.h"
#include "tests/chaos/support/stationclock.h"

#include <array>
#include <memory>

namespace packbench::chaos {

/// One station's place: its folder, clock and keychain, which outlive its program, and where stations share a database the
/// cables from it to the servers.
class Bench
{
public:
    Bench(int number, const Plan &plan, const QString &folder, Clock &clock);

    /// Lays the cables, to the database of \a hall and to the marketplaces at these ports.
    void wire(const Hall &hall, const std::array<int, shopCount> &ports);
    [[nodiscard]] bool isWired() const { return m_database != nullptr; }
    /// What its program is told about where the database is; empty for its own file.
    [[nodiscard]] const QString &database() const { return m_address; }
    [[nodiscard]] Relay &cable() { return *m_database; }
    /// Accounts as this bench's cables lead to them.
    [[nodiscard]] QByteArray accounts(QByteArray accounts) const;
    /// As a station.
    [[nodiscard]] QString id() const;
    /// How its requests call the marketplaces.
    [[nodiscard]] QByteArray calls() const;

    /// The program may be asked for something.
    [[nodiscard]] Station *working() const { return isDying || clock.isFrozen() ? nullptr : station.get(); }

    /// Its program gets no more time, while the world goes on.
    void freeze();
    void thaw();
    void setRefused(Shop shop, bool isRefused);
    /// Everything that it has said has arrived, and nothing else will.
    void cutAll();
    void mendAll();
    /// The database's work of the program gets on, until there is nothing left of it or its cable holds it up.
    void letDatabaseWork();

    /// The files that a kill leaves as they are at its moment.
    [[nodiscard]] QStringList files() const;
    /// Its folder has finished orders that the database has not.
    [[nodiscard]] bool hasKeptWork() const;
    void keepFiles() const;
    void restoreFiles() const;

    const int number;
    const QString folder;
    StationClock clock;
    Dice dice;
    FrailVault vault;
    std::unique_ptr<Station> station;
    int life = 0;
    bool isDying = false;
    bool isGone = false;     ///< its program is never started again
    bool isCutOff = false;   ///< from the database
    bool isSilenced = false; ///< the database does not answer it
    bool missedNews = false; ///< while it could not hear

private:
    std::unique_ptr<Relay> m_database;
    std::array<std::unique_ptr<Relay>, shopCount> m_shops;
    std::array<int, shopCount> m_ports{};
    QString m_address;
    QString m_kept; ///< the file of what is finished while the database is away
};

} // namespace packbench::chaos
