// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"

namespace packbench::chaos {

/// Chance that is the same on every computer for the same seed (splitmix64).
class Dice final : public Randomness
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }
    [[nodiscard]] quint32 below(quint32 bound) override { return bound == 0 ? 0 : static_cast<quint32>(next() % bound); }
    [[nodiscard]] QUuid uuid() override
    {
        const quint64 high = next();
        const quint64 low = next();
        const auto byte = [](quint64 of, unsigned place) { return static_cast<uchar>(of >> (place * 8U)); };
        return {static_cast<uint>(high >> 32U),
                static_cast<ushort>(high >> 16U),
                static_cast<ushort>((high & 0x0fffU) | 0x4000U),
                static_cast<uchar>((byte(low, 7) & 0x3fU) | 0x80U),
                byte(low, 6),
                byte(low, 5),
                byte(low, 4),
                byte(low, 3),
                byte(low, 2),
                byte(low, 1),
                byte(low, 0)};
    }
    [[nodiscard]] bool chance(quint32 percent) { return below(100) < percent; }
    /// In [least, most].
    [[nodiscard]] int between(int least, int most) { return least + static_cast<int>(below(static_cast<quint32>(most - least + 1))); }

private:
    quint64 m_state;
};

} // namespace packbench::chaos
