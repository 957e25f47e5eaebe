// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/meaning.h"

#include "domain/product.h"
#include "scan/labelfields.h"

#include <QRegularExpression>
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

/// The GTIN of a bare product barcode, however long the scanner sends it; empty when it is none.
QString gtinOf(const QString &text)
{
    if (const std::optional<QString> gtin = gtin14(text)) {
        return *gtin;
    }
    // A scanner that sends UPC-A without its leading zero, or UPC-E without number system or check digit.
    const std::optional<QString> expanded = text.size() == 8 ? upcA(text) : std::nullopt;
    return expanded ? gtin14(*expanded).value_or(QString()) : QString();
}

/// Other systems keep numbers without the zeros in front.
QString withoutLeadingZeros(const QString &number)
{
    const auto first = std::find_if(number.begin(), number.end(), [](QChar c) { return c != QLatin1Char('0'); });
    return number.mid(first - number.begin());
}

/// What else the digits can be in a catalogue: UPC-E of six to eight digits, UPC-A without its leading zero.
QStringList otherProductForms(const QString &text)
{
    QStringList forms;
    if (const std::optional<QString> expanded = upcA(text)) {
        forms << *expanded;
    }
    constexpr qsizetype shortened = 11;
    if (text.size() == shortened && gtin14(QLatin1Char('0') + text)) {
        forms << QLatin1Char('0') + text;
    }
    return forms;
}

/// Set-ups that lose the bracket send `C1` (GS1-128); believed only when what follows is label data.
void repairSymbology(ScanText &text)
{
    static const QRegularExpression bare(QStringLiteral("^C1(420\\d{5}.*|00\\d{18}|9[1-5]\\d{20,})$"));
    if (text.symbology.isEmpty() && bare.match(text.raw).hasMatch()) {
        text.symbology = QStringLiteral("]C1");
        text.raw.remove(0, 2);
    }
}

void readGs1(ScanText &text)
{
    // USPS before GS1: with its separator lost, its label is no valid GS1 data.
    const bool isPostal = !text.tracking.empty() && text.tracking.front().certain;
    std::optional<Gs1Data> data = digitalLink(text.raw);
    if (!data && !isPostal
        && (isGs1Symbology(text.symbology) || text.raw.startsWith(QLatin1String("01")) || text.raw.startsWith(QLatin1String("02"))
            || text.raw.startsWith(QLatin1Char('('))))
    {
        data = gs1Elements(text.raw);
    }
    if (!data) {
        return;
    }
    const ProductFacts facts = productFacts(*data, QDate::currentDate());
    if (!facts.gtin.isEmpty()) {
        text.product = facts;
        text.gtin = facts.gtin;
        text.separatorLost = data->separatorLost;
        text.tracking.clear();
        return;
    }
    const QString sscc = data->value("00");
    if (!sscc.isEmpty() && text.tracking.empty()) {
        text.tracking = recognise(sscc);
    }
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
    repairSymbology(text);
    text.gtin = gtinOf(text.raw);
    text.product.gtin = text.gtin;
    text.product.caseOf = itemOfCase(text.gtin);
    const std::optional<QString> inside = numberInLabelData(text.raw);
    if (inside) {
        text.tracking = recognise(*inside);
    } else if (!isRetailSymbology(text.symbology)) {
        text.tracking = recognise(text.raw);
        text.postalBarcode = isPostalBarcode(text.raw);
        text.routingBarcode = isRoutingBarcode(text.raw);
        text.torn = text.tracking.empty() && text.gtin.isEmpty() && looksTorn(text.raw);
        readGs1(text);
    }
    text.candidates << text.raw << cleanedCode(text.raw) << inside.value_or(QString());
    for (const TrackingCandidate &candidate : text.tracking) {
        text.candidates << candidate.number << withoutLeadingZeros(candidate.number);
    }
    text.candidates << text.gtin << otherProductForms(text.raw);
    text.candidates.removeAll(QString());
    text.candidates.removeDuplicates();
    return text;
}

} // namespace packbench
