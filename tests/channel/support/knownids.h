// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"

namespace packbench {

/// Gives out UUIDs that a test knows beforehand.
class KnownIds final : public Randomness
{
public:
    [[nodiscard]] quint32 below(quint32) override { return 0; }
    /// `00000000-0000-4000-8000-000000000001` and so on.
    [[nodiscard]] QUuid uuid() override;

private:
    int m_count = 0;
};

} // namespace packbench
