// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "scan/command.h"
#include "scan/gs1.h"
#include "scan/trackingnumber.h"

#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace packbench {

/// A packer's badge.
struct Badge {
    PackerId packer; ///< what follows the badge prefix, upper case

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// A scan that only the bench can give a meaning to: held against what it expects before a carrier is named.
struct ScanText {
    QString raw;                             ///< as scanned, without the AIM identifier and surrounding blanks
    QString symbology;                       ///< AIM identifier, e.g. `]C1`; empty when the scanner sends none
    QStringList candidates;                  ///< what to look up as order number, SKU or barcode, in this order; no duplicates
    QString gtin;                            ///< on 14 digits; empty when the text is none
    std::vector<TrackingCandidate> tracking; ///< empty when the symbology says that it is a product
    bool postalBarcode = false;              ///< the label's ZIP barcode: another one on the label is wanted
    bool routingBarcode = false;             ///< the carrier's routing: another one on the label is wanted
    bool torn = false;                       ///< nearly a tracking number; characters were lost or doubled
    bool separatorLost = false;              ///< GS1 data whose elements cannot be told apart for certain
    ProductFacts product;                    ///< what GS1 data says about the goods

    friend bool operator==(const ScanText &, const ScanText &) = default;
};

using ScanMeaning = std::variant<BenchCommand, Badge, ScanText>;

/// What a scan can mean, from its text alone. Never fails: anything is at least a ScanText.
[[nodiscard]] ScanMeaning interpret(const QString &scanned);

} // namespace packbench
