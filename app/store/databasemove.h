// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/databaseplace.h"
#include "store/storefailure.h"

#include <functional>

namespace packbench {

/// What was moved.
struct MovedDatabase {
    int tables = 0;
    qint64 rows = 0;
};

/// Why a database was not moved; the target is as it was.
struct MoveRefusal {
    enum class Why {
        Unfinished, ///< count shipments are not settled
        NotEmpty,   ///< the target's table holds something else
        Different,  ///< the table's copy was not the same
        Store,      ///< failure says it
    };
    Why why = Why::Store;
    int count = 0;
    QString table;
    StoreFailure failure;
};

/// Copies everything from a file to a server in one transaction and compares both before it is committed. Choices that
/// are one station's own become those of \a station. A target that has the same content already is taken as it is: an
/// earlier move was interrupted after its commit. Waits for both; to be called where nothing else does.
/// \a beforeCommit is for tests.
[[nodiscard]] Result<MovedDatabase, MoveRefusal> moveDatabase(const DatabasePlace &from, const DatabasePlace &to, const StationId &station,
                                                              const std::function<void()> &beforeCommit = {});

} // namespace packbench
