// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace packbench {

class Randomness;

/// Tracking numbers for practice, shaped and check-digited as carriers print them, each given out once by one of these. Where
/// it begins is drawn from a hundred million: that two stations at the same marketplaces, or one that was started again, put
/// one number on two boxes, as no carrier does, is all but excluded.
class PracticeLabels
{
public:
    explicit PracticeLabels(Randomness &randomness);

    /// 16 digits as Canada Post has them.
    [[nodiscard]] QString canadaPost();
    /// 13 characters of a country's post (UPU S10); \a country: two letters, ISO 3166.
    [[nodiscard]] QString postal(const QString &country);

private:
    [[nodiscard]] quint64 next() { return m_next++ % postalNumbers; }

    static constexpr quint32 postalNumbers = 100'000'000; ///< eight digits are free in UPU S10; enough for the others, too
    quint64 m_next;
};

} // namespace packbench
