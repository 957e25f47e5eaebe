// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storefailure.h"

#include <QSqlError>

namespace packbench {

StoreFailure StoreFailure::of(const QSqlError &error)
{
    // Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte is the primary code.
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int readOnly = 8;
    constexpr int ioError = 10;
    constexpr int corrupt = 11;
    constexpr int full = 13;
    constexpr int cannotOpen = 14;
    constexpr int notADatabase = 26;

    const QString words = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return {Kind::Busy, words, {}};
    case ioError:
        return {Kind::IoError, words, {}};
    case corrupt:
    case notADatabase:
        return {Kind::Corrupt, words, {}};
    case full:
        return {Kind::DiskFull, words, {}};
    case cannotOpen:
    case readOnly:
        return {Kind::CannotOpen, words, {}};
    default:
        return {Kind::Unexpected, words, {}};
    }
}

} // namespace packbench
