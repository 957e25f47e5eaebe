// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/trackingnumber.h"

#include "scan/carriers.h"

#include <QRegularExpression>
#include <algorithm>

namespace packbench {

namespace {

/// When a match names its carrier beyond doubt.
enum class Claim {
    Unique,     ///< the form belongs to this carrier alone
    WhenProved, ///< other carriers use the form, but not with this check digit
    Possible,   ///< never: other codes look the same
};

/// A label layout: `number` is what the carrier prints, `check` the part that carries the check digit (else number).
struct Format {
    const char *carrier;
    const char *pattern;
    CheckRule rule;
    Claim claim;
    bool onlyProved = false; ///< too weak a form to mention without its check digit
};

// In order of precedence; a certain match ends the search.
constexpr Format formats[] = {
    {"ups", "(?<number>1Z[A-Z0-9]{15}[0-9])", CheckRule::Ups, Claim::Unique},
    {"canada-post", "(?<number>[A-Z]{2}\\d{9}CA)", CheckRule::S10, Claim::WhenProved},
    {"usps", "(?<number>[A-Z]{2}\\d{9}US)", CheckRule::S10, Claim::WhenProved},
    {"royal-mail", "(?<number>[A-Z]{2}\\d{9}GB)", CheckRule::S10, Claim::WhenProved},
    {"ptt", "(?<number>[A-Z]{2}\\d{9}TR)", CheckRule::S10, Claim::WhenProved},
    {"post", "(?<number>[A-Z]{2}\\d{9}(?!CA|US|GB|TR)[A-Z]{2})", CheckRule::S10, Claim::WhenProved},
    {"usps", "420\\d{5}(?<number>9[1-5]\\d{20}(\\d{4})?)", CheckRule::Gs1, Claim::WhenProved},
    {"usps", "420\\d{9}(?<number>9[1-5]\\d{20}(\\d{4})?)", CheckRule::Gs1, Claim::WhenProved},
    {"usps", "(?<number>9[1-5]\\d{20})", CheckRule::Gs1, Claim::Unique},
    {"usps", "(?<number>9[2-5]\\d{24})", CheckRule::Gs1, Claim::Unique},
    {"usps", "(?<number>94\\d{28})", CheckRule::Gs1, Claim::Unique},
    {"fedex", "96\\d{5}(?<number>\\d{15})", CheckRule::Gs1, Claim::Unique},
    {"fedex", "96\\d{18}(?<check>\\d\\d(?<number>\\d{12}))", CheckRule::Fedex, Claim::Unique},
    {"purolator", "\\d{11}(?<number>33\\d{10})\\d{11}", CheckRule::Luhn, Claim::WhenProved, true},
    {"fedex", "[0-8]\\d{19}(?<check>\\d\\d(?<number>\\d{12}))", CheckRule::Fedex, Claim::WhenProved},
    {"fedex", "3\\d{15}(?<number>\\d{12})\\d{4}", CheckRule::Fedex, Claim::WhenProved, true},
    {"amazon-shipping", "(?<number>TB[ABCM][A-Z0-9]{3}\\d{9})", CheckRule::None, Claim::Unique},
    {"intelcom", "(?<number>INTL[A-Z]{3}\\d{9})", CheckRule::None, Claim::Unique},
    {"canpar", "(?<number>[CDKLSUXZ]\\d{21})", CheckRule::None, Claim::Unique},
    {"ontrac", "(?<number>1LS7[12]\\d{10}|1LSCX[0-9A-Z]{10}|L[AEHINX][1-3]\\d{7})", CheckRule::None, Claim::Unique},
    {"canada-post", "\\d[A-Z]{3}\\d{3}(?<number>\\d{16})\\d{5}", CheckRule::Gs1, Claim::Unique},
    {"dhl", "(?<number>J?JD01\\d{16,18}|JVGL\\d{10}|JJD\\d{10})", CheckRule::None, Claim::Unique},
    {"purolator", "(?<number>[A-Z]{3}\\d{9})", CheckRule::None, Claim::Possible},
    {"ups", "(?<number>[AHJKTV]\\d{10})", CheckRule::Ups, Claim::Possible},
    {"canada-post", "(?<number>\\d{16})", CheckRule::Gs1, Claim::WhenProved},
    {"fedex", "(?<number>\\d{12})", CheckRule::Fedex, Claim::Possible},
    {"purolator", "(?<number>[0-5]\\d{11})", CheckRule::Luhn, Claim::Possible},
    {"fedex", "(?<number>\\d{15})", CheckRule::Gs1, Claim::Possible},
    {"dhl", "(?<number>\\d{10})", CheckRule::Mod7, Claim::Possible},
    {"usps", "(?<number>\\d{20})", CheckRule::Usps20, Claim::Possible, true},
};

struct CompiledFormat {
    Format format;
    QRegularExpression pattern;
    bool hasCheckPart = false;
};

const std::vector<CompiledFormat> &compiledFormats()
{
    static const std::vector<CompiledFormat> compiled = [] {
        std::vector<CompiledFormat> list;
        for (const Format &format : formats) {
            const QString pattern = QString::fromLatin1(format.pattern);
            list.push_back(
                {format, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), pattern.contains(QLatin1String("<check>"))});
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

std::vector<TrackingCandidate> recognise(const QString &text)
{
    std::vector<TrackingCandidate> candidates;
    const QString code = cleanedCode(text);
    if (code.size() > longestForm) {
        return candidates;
    }
    for (const CompiledFormat &row : compiledFormats()) {
        const QRegularExpressionMatch match = row.pattern.match(code);
        if (!match.hasMatch()) {
            continue;
        }
        const QString number = match.captured(QStringLiteral("number"));
        const CheckDigit check = checkDigitOf(row.hasCheckPart ? match.captured(QStringLiteral("check")) : number, row.format.rule);
        if (row.format.onlyProved && check != CheckDigit::Proved) {
            continue;
        }
        const QString key = QString::fromLatin1(row.format.carrier);
        const bool certain = row.format.claim == Claim::Unique || (row.format.claim == Claim::WhenProved && check == CheckDigit::Proved);
        const TrackingCandidate candidate{key, carrierOf(key)->name, number, check, certain};
        if (certain) {
            return {candidate};
        }
        candidates.push_back(candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const TrackingCandidate &a, const TrackingCandidate &b) { return rankOf(a.check) < rankOf(b.check); });
    return candidates;
}

bool isPostalBarcode(const QString &text)
{
    static const QRegularExpression postal(QStringLiteral("^(420[0-9]{5}([0-9]{4})?|421[0-9]{3}[A-Z0-9]{1,9})$"));
    return postal.match(cleanedCode(text)).hasMatch();
}

} // namespace packbench
