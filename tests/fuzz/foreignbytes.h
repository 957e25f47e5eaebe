// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace packbench::fuzz {

/// What the fuzzer made. The first byte chooses among the readers of a target; the rest is what they read.
struct ForeignBytes {
    ForeignBytes(const uint8_t *data, size_t size)
        : choice(size == 0 ? 0 : data[0])
        , body(size < 2 ? QByteArray() : QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1))
    {
    }

    uint8_t choice;
    QByteArray body;
};

inline void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace packbench::fuzz
