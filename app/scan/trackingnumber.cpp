// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/trackingnumber.h"

#include "scan/carriers.h"
#include "scan/trackingformats.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace packbench {

namespace {

struct CompiledFormat {
    const TrackingFormat *format = nullptr;
    QRegularExpression pattern;
    bool hasCheckPart = false;
};

const std::vector<CompiledFormat> &compiledFormats()
{
    static const std::vector<CompiledFormat> compiled = [] {
        std::vector<CompiledFormat> list;
        for (const TrackingFormat &format : trackingFormats()) {
            const QString pattern = QString::fromLatin1(format.pattern);
            list.push_back(
                {&format, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), pattern.contains(QLatin1String("<check>"))});
        }
        return list;
    }();
    return compiled;
}

int rankOf(CheckDigit check)
{
    return check == CheckDigit::Proved ? 0 : check == CheckDigit::Absent ? 1 : 2;
}

constexpr qsizetype longestForm = 48;

/// The last two letters are a country of ISO 3166-1; posts use a few others as well.
bool isKnownCountry(const QString &s10)
{
    return QLocale::codeToTerritory(s10.right(2)) != QLocale::AnyTerritory;
}

/// UPU S10: the first letter of the service indicator.
QString postalService(const QString &s10)
{
    switch (s10.front().unicode()) {
    case 'C':
        return QStringLiteral("parcel");
    case 'E':
        return QStringLiteral("EMS");
    case 'H':
        return QStringLiteral("e-commerce parcel");
    case 'L':
        return QStringLiteral("tracked letter");
    case 'M':
        return QStringLiteral("M-bag");
    case 'Q':
        return QStringLiteral("business reply");
    case 'R':
        return QStringLiteral("registered");
    case 'U':
        return QStringLiteral("untracked letter");
    case 'V':
        return QStringLiteral("insured");
    default:
        return {};
    }
}

} // namespace

QString cleanedCode(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar c : text) {
        if (c > QLatin1Char(' ') && c != QLatin1Char('-') && c != QChar(0x7f) && !c.isSpace()) {
            cleaned += c.toUpper();
        }
    }
    return cleaned;
}

namespace {

std::vector<TrackingCandidate> matches(const QString &text, bool weak)
{
    std::vector<TrackingCandidate> candidates;
    const QString code = cleanedCode(text);
    if (code.size() > longestForm) {
        return candidates;
    }
    for (const CompiledFormat &row : compiledFormats()) {
        const TrackingFormat &format = *row.format;
        if ((format.claim == Claim::Weak) != weak) {
            continue;
        }
        const QRegularExpressionMatch match = row.pattern.match(code);
        if (!match.hasMatch()) {
            continue;
        }
        const QString number = match.captured(QStringLiteral("number"));
        const CheckDigit check = checkDigitOf(row.hasCheckPart ? match.captured(QStringLiteral("check")) : number, format.rule);
        if (format.onlyProved && check != CheckDigit::Proved) {
            continue;
        }
        const bool proved = format.claim == Claim::WhenProved && check == CheckDigit::Proved;
        const bool certain = (format.claim == Claim::Unique || proved) && (format.rule != CheckRule::S10 || isKnownCountry(number));
        const QString key = QString::fromLatin1(format.carrier);
        const QString service = format.rule == CheckRule::S10 ? postalService(number) : QString::fromLatin1(format.service);
        const TrackingCandidate candidate{key, carrierOf(key)->name, number, check, certain, service};
        if (certain) {
            return {candidate};
        }
        candidates.push_back(candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const TrackingCandidate &a, const TrackingCandidate &b) { return rankOf(a.check) < rankOf(b.check); });
    return candidates;
}

} // namespace

std::vector<TrackingCandidate> recognise(const QString &text)
{
    return matches(text, false);
}

std::vector<TrackingCandidate> weakly(const QString &text)
{
    return matches(text, true);
}

bool looksTorn(const QString &text)
{
    // A whole number of these families has another length; a character was lost or doubled on the way.
    static const QRegularExpression torn(QStringLiteral("^(1Z([A-Z0-9]{14,15}|[A-Z0-9]{17,18})|9[2-5](\\d{18,19}|\\d{21,22})"
                                                        "|[A-Z]{2}(\\d{8}|\\d{10})[A-Z]{2}|TB[ABCM](\\d{10,11}|\\d{13,14}))$"));
    const QString code = cleanedCode(text);
    return code.size() <= longestForm && torn.match(code).hasMatch();
}

bool isPostalBarcode(const QString &text)
{
    static const QRegularExpression postal(QStringLiteral("^(420[0-9]{5}([0-9]{4})?|421[0-9]{3}[A-Z0-9]{1,9})$"));
    return postal.match(cleanedCode(text)).hasMatch();
}

} // namespace packbench
