// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/checkdigit.h"

#include <QString>
#include <vector>

namespace packbench {

/// One reading of a scan as a tracking number.
struct TrackingCandidate {
    QString carrierKey;
    QString carrierName;
    QString number; ///< as the carrier prints it: upper case, no spaces, without postal code and routing digits
    CheckDigit check = CheckDigit::Absent;
    bool certain = false; ///< no other known carrier uses this form; says nothing about misreads
    QString service;      ///< a trade name or a word of UPU S10, where the number tells; else empty

    friend bool operator==(const TrackingCandidate &, const TrackingCandidate &) = default;
};

/// What a scanned or typed text can be as a tracking number, the most likely first; empty when no form fits. A failed
/// check digit is a reason to warn, never to refuse: carriers issue numbers that break their own rule.
[[nodiscard]] std::vector<TrackingCandidate> recognise(const QString &text);
/// Carriers that use a form which says nothing: a product or an order number looks the same.
[[nodiscard]] std::vector<TrackingCandidate> weakly(const QString &text);

/// The text is the postal-code barcode that stands beside the tracking number on a label (420 + ZIP, 421 + country).
[[nodiscard]] bool isPostalBarcode(const QString &text);

/// The text is nearly a tracking number: of a known family, one or two characters too short or too long.
[[nodiscard]] bool looksTorn(const QString &text);

/// Upper case, without spaces, hyphens and control characters, as formats are matched.
[[nodiscard]] QString cleanedCode(const QString &text);

} // namespace packbench
