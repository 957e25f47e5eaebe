// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scannercalibration.h"

#include <QRegularExpression>
#include <array>

namespace packbench {

namespace {

// Company-internal identifiers (91 to 99) may hold any text; what stands in them differs between all common layouts.
const QString firstField = QStringLiteral("PB-AZYQWM.;/:0189");
const QString secondField = QStringLiteral("aZ");

struct SetupReading {
    QString prefix;
    QString first;
    QString between;
    QString second;
    QString suffix;
};

std::optional<SetupReading> setupReading(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.{0,16}?)91(%1)(.{0,8}?)92(%2)(.{0,16})$").arg(QRegularExpression::escape(firstField), secondField),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return SetupReading{match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5)};
}

ScannerFindings::Case caseOf(const QString &letters)
{
    const QString printed = firstField + secondField;
    if (letters == printed) {
        return ScannerFindings::Case::AsPrinted;
    }
    if (letters == printed.toUpper()) {
        return ScannerFindings::Case::AllCapital;
    }
    return letters == printed.toLower() ? ScannerFindings::Case::AllSmall : ScannerFindings::Case::TurnedAround;
}

} // namespace

QString ScannerCalibration::setupCode()
{
    return QStringLiteral("[91]%1[92]%2").arg(firstField, secondField);
}

std::optional<ScannerFindings> ScannerCalibration::read(const QString &physical, const QString &computer)
{
    const std::optional<SetupReading> us = setupReading(physical);
    const std::optional<SetupReading> here = setupReading(computer);
    if (!us && !here) {
        return std::nullopt;
    }
    ScannerFindings found;
    found.keyboard = us && here ? ScannerFindings::Keyboard::Either
                     : us       ? ScannerFindings::Keyboard::Us
                                : ScannerFindings::Keyboard::Computer;
    const SetupReading &reading = us ? *us : *here;
    found.letters = caseOf(reading.first + reading.second);
    found.prefix = reading.prefix;
    found.suffix = reading.suffix;
    const qsizetype aim = found.prefix.indexOf(QLatin1String("]C1"), 0, Qt::CaseInsensitive);
    if (aim >= 0 && aim + 3 == found.prefix.size()) {
        found.sendsAim = true;
        found.prefix.chop(3);
    }
    if (reading.between.isEmpty()) {
        found.separator = ScannerFindings::Separator::Lost;
    } else if (reading.between != QLatin1String("\x1d")) {
        found.separator = ScannerFindings::Separator::StandIn;
        found.fnc1 = reading.between;
    }
    return found;
}

WedgeRules ScannerCalibration::applied(const ScannerFindings &findings, WedgeRules rules)
{
    rules.keyboard = findings.keyboard == ScannerFindings::Keyboard::Computer ? WedgeRules::Keyboard::Computer
                                                                              : WedgeRules::Keyboard::Physical;
    rules.swapCase = findings.letters == ScannerFindings::Case::TurnedAround;
    rules.prefix = findings.prefix;
    rules.suffix = findings.suffix;
    rules.fnc1 = findings.fnc1;
    return rules;
}

QString withNamedControls(const QString &text)
{
    static constexpr std::array<const char *, 32> names{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "HT",  "LF",
                                                        "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
                                                        "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};
    QString named;
    for (const QChar c : text) {
        if (c.unicode() < names.size()) {
            named += QStringLiteral("<%1>").arg(QLatin1String(names.at(c.unicode())));
        } else {
            named += c.unicode() == 0x7f ? QStringLiteral("<DEL>") : QString(c);
        }
    }
    return named;
}

} // namespace packbench
