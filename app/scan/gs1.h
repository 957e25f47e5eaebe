// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace packbench {

/// One element string of GS1 data: an application identifier and its value (GS1 General Specifications 3).
struct Gs1Element {
    QString ai;
    QString value;

    friend bool operator==(const Gs1Element &, const Gs1Element &) = default;
};

/// The elements of a scan. Never guessed: where a separator may be lost, that is said.
struct Gs1Data {
    std::vector<Gs1Element> elements;
    bool separatorLost = false; ///< a value of variable length runs to the end, and may hold further elements

    [[nodiscard]] QString value(const char *ai) const;
    friend bool operator==(const Gs1Data &, const Gs1Data &) = default;
};

/// What GS1 data says about the goods.
struct ProductFacts {
    QString gtin;     ///< on 14 digits; empty when there is none
    QString caseOf;   ///< the GTIN of the single item when the indicator digit says that this is a case
    int quantity = 0; ///< contained or counted units; 0 when not said
    QString lot;
    QString serial;
    QDate expiry; ///< invalid when not said

    friend bool operator==(const ProductFacts &, const ProductFacts &) = default;
};

/// GS1 element strings as a scanner sends them: FNC1 as GS (0x1D) or a usual stand-in for it, or brackets around the
/// identifiers. Nothing when the text is no such data.
[[nodiscard]] std::optional<Gs1Data> gs1Elements(const QString &text);
/// A GS1 Digital Link (GS1 Digital Link: URI Syntax); read, never fetched. Nothing when the text is none.
[[nodiscard]] std::optional<Gs1Data> digitalLink(const QString &text);

/// What the elements say; a wrong check digit leaves the GTIN out.
[[nodiscard]] ProductFacts productFacts(const Gs1Data &data, const QDate &today);

/// The UPC-A of a UPC-E of 6, 7 or 8 digits (GS1 General Specifications 5.2.2.4.2); nothing when it is none.
[[nodiscard]] std::optional<QString> upcA(const QString &upcE);
/// The GTIN of the single item in a case (indicator digit 1 to 8), on 14 digits; empty for any other.
[[nodiscard]] QString itemOfCase(const QString &gtin14);
/// YYMMDD with the sliding century of GS1 General Specifications 7.12; day 00 is the last of the month.
[[nodiscard]] QDate gs1Date(const QString &text, const QDate &today);

} // namespace packbench
