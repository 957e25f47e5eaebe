// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QMetaType>
#include <QString>

namespace packbench {

/// Why the store did not do what was asked; nothing of it was kept unless said otherwise.
struct StoreFailure {
    enum class Kind {
        Busy, ///< another program holds the database
        DiskFull,
        IoError,            ///< the disk failed: whether it was kept shows when it is read again
        Corrupt,            ///< the file is not a sound database
        NewerVersion,       ///< made by a newer Packbench; words hold its version
        CannotOpen,         ///< missing folder, no permission
        TrackingNumberUsed, ///< order has it, words hold the number
        Conflict,           ///< it is not in the state that this step starts from
        NotFound,
        Closed,        ///< the store is not open
        ServerGone,    ///< the server does not answer: whether the last write was kept shows when it is back
        ServerRefused, ///< the server is there but does not let this station in
        Raced,         ///< another station was quicker, again and again
        NotNow,        ///< another station is at it, or this one has no right to send at the moment: later
        Unexpected,    ///< an error of the database that should not happen
    };
    Kind kind = Kind::Unexpected;
    QString words;  ///< of the database, or the fact named above; plain text
    OrderKey order; ///< the order concerned, where the kind names one

    /// Nothing of this is about what was asked: the server cannot be used at all.
    [[nodiscard]] bool isServerAway() const { return kind == Kind::ServerGone || kind == Kind::ServerRefused; }
    friend bool operator==(const StoreFailure &, const StoreFailure &) = default;
};

} // namespace packbench
