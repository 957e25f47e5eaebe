// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/randomness.h"

#include <QRandomGenerator>

namespace packbench {

quint32 SystemRandomness::below(quint32 bound)
{
    return bound == 0 ? 0 : QRandomGenerator::global()->bounded(bound);
}

QUuid SystemRandomness::uuid()
{
    return QUuid::createUuid();
}

} // namespace packbench
