// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/checkdigit.h"

#include <span>

namespace packbench {

/// When a match names its carrier beyond doubt.
enum class Claim {
    Unique,     ///< the form belongs to this carrier alone
    WhenProved, ///< other carriers use the form, but not with this check digit
    Possible,   ///< never: other codes look the same
    Weak,       ///< products and order numbers look the same: for a support desk, never for the bench
};

/// One layout of a carrier's barcode. A new carrier is a row here, a row in carriers.cpp and its examples.
struct TrackingFormat {
    const char *carrier; ///< its key
    const char *service; ///< a trade name where the layout tells; else empty
    /// Over the whole cleaned code. `number` is what the carrier prints, `check` what carries the check digit (else number).
    const char *pattern;
    CheckRule rule;
    Claim claim;
    bool onlyProved;      ///< too weak a form to mention without its check digit
    const char *examples; ///< published numbers of this layout, separated by spaces
};

/// Every layout, in order of precedence; a certain match ends the search.
[[nodiscard]] std::span<const TrackingFormat> trackingFormats();

} // namespace packbench
