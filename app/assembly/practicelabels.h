// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace packbench {

class Randomness;

/// Tracking numbers for practice, shaped and check-digited as carriers print them, each given out once. Where a station
/// begins is drawn: stations that practise at the same marketplaces do not put one number on two boxes, as no carrier does.
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

    static constexpr quint32 postalNumbers = 100'000'000; ///< eight digits are free in UPU S10
    quint64 m_next;
};

} // namespace packbench
