// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/catalogue.h"
#include "practice/tiktok/order.h"

namespace packbench {

/// What a new practice TikTok Shop has.
struct PracticeTikTokSample {
    std::vector<PracticeTikTokOrder> orders; ///< newest first
    std::vector<PracticeTikTokPackage> packages;
};

/// Makes \a count orders, the same for the same seed, market and \a now. The first six are ordinary, every other one
/// shipped by TikTok; then come, in this order: on hold, a buyer who wants to cancel, an after-sale request, one that must
/// be split, two in one package, a virtual bundle, one without a package, two that can be combined.
[[nodiscard]] PracticeTikTokSample makeTikTokSample(int count, quint32 seed, const QString &market, const QDateTime &now,
                                                    const PracticeCatalogue &catalogue);

} // namespace packbench
