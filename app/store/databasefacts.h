// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/databaseplace.h"
#include "store/storefailure.h"

#include <optional>
#include <utility>
#include <vector>

namespace packbench {

/// What can be told of a database without changing it: no migration, nothing repaired, nothing of what it is about.
struct DatabaseFacts {
    QString kind;    ///< `SQLite` or `PostgreSQL`
    QString version; ///< of that; empty when it did not tell
    int schema = 0;  ///< number of the last migration it had; 0 when it did not tell
    int newestSchema = 0;
    QString identity; ///< what the database says of itself, the same at every address; empty when it did not tell
    std::vector<std::pair<QString, int>> outbox; ///< stable names of states, and how many entries stand in each
    std::optional<StoreFailure> failure;         ///< why the rest is missing
};

/// Reads on a connection of its own; waits for it.
[[nodiscard]] DatabaseFacts databaseFacts(const DatabasePlace &place);

} // namespace packbench
