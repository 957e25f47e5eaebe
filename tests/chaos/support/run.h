// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <map>

namespace packbench::chaos {

/// What became of one seed.
struct SeedResult {
    quint64 seed = 0;
    QStringList violations;         ///< none when all is as promised
    QStringList trace;              ///< what happened, by time
    std::map<QString, int> figures; ///< shipments by state, kills, requests
};

/// What programs left behind.
struct Leftovers {
    QString folder;
    QString ledger;   ///< of the marketplaces
    QStringList seen; ///< what they said was packed: `ORDER: NUMBER NUMBER`, the packer's own labels on its boxes
    int stations = 1;
    QString schema; ///< of the database that several stations shared
};

/// Lets what was left come to rest in virtual time, and judges it.
[[nodiscard]] SeedResult settleAndJudge(quint64 seed, const Leftovers &left);

/// Plays one seed in virtual time in \a folder, which must be empty.
[[nodiscard]] SeedResult playSeed(quint64 seed, const QString &folder);

} // namespace packbench::chaos
