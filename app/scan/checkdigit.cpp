// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/checkdigit.h"

#include <QString>
#include <array>

namespace packbench {

namespace {

/// Weighted sum of the digits before the last one, the weights repeating from the right.
template <size_t N>
int weightedSum(QStringView code, const std::array<int, N> &weights)
{
    int sum = 0;
    size_t step = 0;
    for (qsizetype i = code.size() - 2; i >= 0; --i) {
        sum += code.at(i).digitValue() * weights.at(step++ % N);
    }
    return sum;
}

bool gs1Holds(QStringView code)
{
    return (10 - weightedSum(code, std::array{3, 1}) % 10) % 10 == code.back().digitValue();
}

bool upsHolds(QStringView code)
{
    const QStringView payload = code.startsWith(QLatin1String("1Z")) ? code.mid(2) : code.mid(1);
    int sum = 0;
    for (qsizetype i = 0; i + 1 < payload.size(); ++i) {
        const QChar c = payload.at(i);
        const int value = c.isDigit() ? c.digitValue() : (c.unicode() - 3) % 10;
        sum += value * (i % 2 == 0 ? 1 : 2);
    }
    return (10 - sum % 10) % 10 == payload.back().digitValue();
}

bool s10Holds(QStringView code)
{
    constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += code.at(static_cast<qsizetype>(i) + 2).digitValue() * weights.at(i);
    }
    const int check = 11 - sum % 11;
    return (check == 10 ? 0 : check == 11 ? 5 : check) == code.at(10).digitValue();
}

bool luhnHolds(QStringView code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const int digit = code.at(i).digitValue();
        const bool doubled = (code.size() - i) % 2 == 0;
        sum += !doubled ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    }
    return sum % 10 == 0;
}

int base36(QChar c)
{
    return c.isDigit() ? c.digitValue() : c.unicode() - 'A' + 10;
}

bool mod37Holds(QStringView code)
{
    int check = 36;
    for (const QChar c : code.chopped(1)) {
        check += base36(c);
        check = check > 36 ? check - 36 : check;
        check *= 2;
        check = check > 36 ? check - 37 : check;
    }
    return (37 - check) % 36 == base36(code.back());
}

bool onTracHolds(QStringView code)
{
    const QString first = code.startsWith(QLatin1Char('C')) ? QStringLiteral("-4") : QStringLiteral("-5");
    return upsHolds(QString(first + code.mid(1).toString()));
}

bool holds(QStringView code, CheckRule rule)
{
    switch (rule) {
    case CheckRule::Gs1:
        return gs1Holds(code);
    case CheckRule::Ups:
        return upsHolds(code);
    case CheckRule::Fedex:
        return weightedSum(code, std::array{1, 3, 7}) % 11 % 10 == code.back().digitValue();
    case CheckRule::S10:
        return s10Holds(code);
    case CheckRule::Mod7:
        return code.chopped(1).toLongLong() % 7 == code.back().digitValue();
    case CheckRule::Luhn:
        return luhnHolds(code);
    case CheckRule::Mod37:
        return mod37Holds(code);
    case CheckRule::OnTrac:
        return onTracHolds(code);
    case CheckRule::Usps20:
        return gs1Holds(code) || gs1Holds(QString(QLatin1String("91") + code.toString()));
    case CheckRule::None:
        break;
    }
    return false;
}

} // namespace

CheckDigit checkDigitOf(QStringView code, CheckRule rule)
{
    if (rule == CheckRule::None) {
        return CheckDigit::Absent;
    }
    return holds(code, rule) ? CheckDigit::Proved : CheckDigit::Failed;
}

} // namespace packbench
