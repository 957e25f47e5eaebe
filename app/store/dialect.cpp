// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/dialect.h"

#include "store/postgresdialect.h"
#include "store/sqlitedialect.h"

namespace packbench {

std::unique_ptr<Dialect> Dialect::of(const DatabasePlace &place)
{
    if (place.isServer()) {
        return std::make_unique<PostgresDialect>(place);
    }
    return std::make_unique<SqliteDialect>(place.file);
}

} // namespace packbench
