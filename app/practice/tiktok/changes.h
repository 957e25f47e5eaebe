// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/shipping.h"

namespace packbench {

/// What a seller changes afterwards: another tracking number, or no delivery at all.
class PracticeTikTokChanges
{
public:
    /// All references must outlive this.
    PracticeTikTokChanges(PracticeTikTokBooks &books, const PracticeTikTokShipping &shipping, const PracticeTikTokLogistics &logistics,
                          Clock &clock, Randomness &randomness);

    PracticeTikTokAnswer correctOrder(const PracticeTikTokCall &call);
    PracticeTikTokAnswer correctPackage(const PracticeTikTokCall &call);
    PracticeTikTokAnswer cancel(const PracticeTikTokCall &call);

private:
    using Refusal = std::optional<PracticeTikTokTrouble>;
    PracticeTikTokAnswer correct(const PracticeTikTokPackage &package, const PracticeTikTokCall &call);
    [[nodiscard]] Refusal checkCorrection(const PracticeTikTokOrder &order) const;

    PracticeTikTokBooks &m_books;
    const PracticeTikTokShipping &m_shipping;
    const PracticeTikTokLogistics &m_logistics;
    Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace packbench
