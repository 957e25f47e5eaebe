// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/practicelabels.h"

#include "base/randomness.h"
#include "scan/checkdigit.h"

namespace packbench {

namespace {

/// The number whose check digit, put in the place of %1 in \a shape, is right.
QString withCheckDigit(const QString &shape, CheckRule rule)
{
    for (int digit = 0; digit < 10; ++digit) {
        const QString number = shape.arg(digit);
        if (checkDigitOf(number, rule) == CheckDigit::Proved) {
            return number;
        }
    }
    return {};
}

QString padded(quint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, QLatin1Char('0'));
}

} // namespace

PracticeLabels::PracticeLabels(Randomness &randomness) : m_next(randomness.below(postalNumbers)) {}

QString PracticeLabels::canadaPost()
{
    return withCheckDigit(QStringLiteral("7023") + padded(next(), 11) + QStringLiteral("%1"), CheckRule::Gs1);
}

QString PracticeLabels::postal(const QString &country)
{
    return withCheckDigit(QStringLiteral("PB") + padded(next(), 8) + QStringLiteral("%1") + country, CheckRule::S10);
}

} // namespace packbench
