// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"

namespace packbench {

/// Chance that always falls in the middle, and ids that count up.
class EvenRandomness final : public Randomness
{
public:
    quint32 below(quint32 bound) override { return bound / 2; }
    QUuid uuid() override { return QUuid(++m_last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); }

private:
    uint m_last = 0;
};

} // namespace packbench
