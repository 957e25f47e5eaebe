// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/wedgerules.h"

#include <optional>

namespace packbench {

/// What one scan of the setup barcode tells about a scanner.
struct ScannerFindings {
    /// Whose keyboard it believes in; Either: both readings are the same here.
    enum class Keyboard { Us, Computer, Either };
    enum class Case { AsPrinted, TurnedAround, AllCapital, AllSmall };
    enum class Separator {
        Gs,      ///< FNC1 arrives as it should
        StandIn, ///< as ScannerFindings::fnc1
        Lost,
    };
    Keyboard keyboard = Keyboard::Either;
    Case letters = Case::AsPrinted;
    Separator separator = Separator::Gs;
    bool sendsAim = false; ///< names the kind of barcode (`]C1`) first
    QString prefix;
    QString suffix;
    QString fnc1;

    friend bool operator==(const ScannerFindings &, const ScannerFindings &) = default;
};

/// The setup barcode, and how to read what a scanner made of it.
class ScannerCalibration
{
public:
    /// GS1 element strings of a GS1-128 symbol, in brackets as zint wants them: letters that move from layout to layout, both
    /// cases, and an FNC1 between the two.
    [[nodiscard]] static QString setupCode();
    /// What was found in a scan of it, by both readings of the keys (WedgeScan::physical, WedgeScan::computer); nothing when
    /// the scan was of something else or lost characters.
    [[nodiscard]] static std::optional<ScannerFindings> read(const QString &physical, const QString &computer);
    /// \a rules with what was found in place of what they had.
    [[nodiscard]] static WedgeRules applied(const ScannerFindings &findings, WedgeRules rules);
};

/// Control characters by their names in ASCII: `<GS>`; other text stays.
[[nodiscard]] QString withNamedControls(const QString &text);

} // namespace packbench
