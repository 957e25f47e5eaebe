// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace packbench {

/// What the check digit of a code says.
enum class CheckDigit {
    Proved,
    Absent, ///< the carrier publishes none
    Failed,
};

/// How carriers compute the check digit, always the last character.
enum class CheckRule {
    None,
    Gs1,   ///< mod 10, weights 3,1 from the right (GS1 General Specifications 7.9)
    Ups,   ///< mod 10 over the payload after "1Z" or after the letter, weights 1,2, letters counting (ASCII - 3) mod 10
    Fedex, ///< mod 11 then mod 10, weights 1,3,7 from the right
    S10,   ///< two letters, eight digits, check digit, country (UPU S10)
    Mod7,  ///< the number before the digit, modulo 7
    Luhn,
    Mod37,  ///< ISO 7064 mod 37,36 as DPD has it
    OnTrac, ///< as Ups, over the digits after a 4 (C numbers) or a 5 (D numbers)
    Usps20, ///< Gs1, with or without the "91" that older labels leave off
};

/// Checks a code that has already matched its format: upper case, no spaces.
[[nodiscard]] CheckDigit checkDigitOf(QStringView code, CheckRule rule);

} // namespace packbench
