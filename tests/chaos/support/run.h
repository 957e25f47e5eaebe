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

/// Lets what a program left in \a folder come to rest in virtual time, on the marketplaces of \a ledger, and judges it.
/// \a seen are the orders that it said were packed.
[[nodiscard]] SeedResult settleAndJudge(quint64 seed, const QString &folder, const QString &ledger, const QStringList &seen);

/// Plays one seed in virtual time in \a folder, which must be empty.
[[nodiscard]] SeedResult playSeed(quint64 seed, const QString &folder);

} // namespace packbench::chaos
