// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/meaning.h"

#include "domain/product.h"

#include <algorithm>

namespace packbench {

namespace {

/// Takes a leading AIM identifier (ISO/IEC 15424: `]`, a letter, a digit) off \a text.
QString takeSymbology(QString &text)
{
    const bool present = text.size() >= 3 && text.at(0) == QLatin1Char(']') && text.at(1).unicode() < 128 && text.at(1).isLetter()
                         && text.at(2).unicode() < 128 && text.at(2).isDigit();
    if (!present) {
        return {};
    }
    const QString symbology = text.left(3);
    text.remove(0, 3);
    return symbology;
}

bool isRetailSymbology(const QString &symbology)
{
    return symbology == QLatin1String("]E0") || symbology == QLatin1String("]E4");
}

bool isGs1Symbology(const QString &symbology)
{
    static const QStringList carryingGs1{QStringLiteral("]C1"), QStringLiteral("]d2"), QStringLiteral("]Q3"), QStringLiteral("]e0"),
                                         QStringLiteral("]J1")};
    return carryingGs1.contains(symbology);
}

std::optional<PackerId> packerOf(const QString &text)
{
    const QString upper = text.toUpper();
    if (!upper.startsWith(badgePrefix()) || upper.size() == badgePrefix().size()) {
        return std::nullopt;
    }
    const QString name = upper.mid(badgePrefix().size());
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return plain ? std::optional(PackerId(name)) : std::nullopt;
}

QString gtinOf(const QString &text, const QString &symbology)
{
    constexpr qsizetype elementLength = 16;
    if (isGs1Symbology(symbology) && text.startsWith(QLatin1String("01")) && text.size() >= elementLength) {
        return gtin14(text.mid(2, 14)).value_or(QString());
    }
    return gtin14(text).value_or(QString());
}

} // namespace

ScanMeaning interpret(const QString &scanned)
{
    ScanText text;
    text.raw = scanned.trimmed();
    text.symbology = takeSymbology(text.raw);
    if (const std::optional<BenchCommand> command = commandOfCode(text.raw)) {
        return *command;
    }
    if (const std::optional<PackerId> packer = packerOf(text.raw)) {
        return Badge{*packer};
    }
    text.gtin = gtinOf(text.raw, text.symbology);
    if (!isRetailSymbology(text.symbology)) {
        text.tracking = recognise(text.raw);
        text.postalBarcode = isPostalBarcode(text.raw);
    }
    text.candidates << text.raw << cleanedCode(text.raw);
    for (const TrackingCandidate &candidate : text.tracking) {
        text.candidates << candidate.number;
    }
    text.candidates << text.gtin;
    text.candidates.removeAll(QString());
    text.candidates.removeDuplicates();
    return text;
}

} // namespace packbench
