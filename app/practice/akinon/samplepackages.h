// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/package.h"
#include "practice/catalogue.h"

namespace packbench {

/// Makes \a count packages, the same for the same seed and \a now. The first four are ordinary: one item, two of one, two
/// products, three products with a note. Then come, in this order: one whose buyer wants to cancel, one that may not be
/// packed, one of another warehouse, one blocked, one packed already, one shipped already; the rest is ordinary.
[[nodiscard]] std::vector<PracticeAkinonPackage> makeAkinonSample(int count, quint32 seed, const QDateTime &now,
                                                                  const PracticeCatalogue &catalogue);

} // namespace packbench
