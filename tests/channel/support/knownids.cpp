// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/channel/support/knownids.h"

namespace packbench {

QUuid KnownIds::uuid()
{
    return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_count, 12, 10, QLatin1Char('0')));
}

} // namespace packbench
