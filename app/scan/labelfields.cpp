// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/labelfields.h"

#include <QRegularExpression>
#include <QStringList>

namespace packbench {

namespace {

constexpr QChar groupSeparator(0x1d);
constexpr QChar recordSeparator(0x1e);
constexpr QChar endOfTransmission(0x04);
constexpr qsizetype longestData = 2000;

/// UPS MaxiCode: ten characters of the number, the rest of it from the shipper's number and the class of service.
std::optional<QString> rebuilt(const QString &number, const QString &shipper, const QString &serviceClass)
{
    static const QRegularExpression form(QStringLiteral("^1Z(\\d{8})$"));
    const QRegularExpressionMatch match = form.match(number);
    if (!match.hasMatch() || shipper.size() != 6 || serviceClass.size() < 2) {
        return std::nullopt;
    }
    return QStringLiteral("1Z") + shipper + serviceClass.right(2) + match.captured(1);
}

/// FedEx puts a four-digit form id behind the number.
QString withoutFormId(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{12}|\\d{15})(0\\d{3})$"));
    const QRegularExpressionMatch match = form.match(number);
    return match.hasMatch() ? match.captured(1) : number;
}

/// Format 01 (transport): version and postal code, country, class of service, number, carrier, shipper …
std::optional<QString> inTransport(const QStringList &fields)
{
    constexpr qsizetype serviceAt = 3;
    constexpr qsizetype numberAt = 4;
    constexpr qsizetype carrierAt = 5;
    constexpr qsizetype shipperAt = 6;
    if (fields.size() <= numberAt || fields.at(numberAt).isEmpty()) {
        return std::nullopt;
    }
    const QString number = fields.at(numberAt).trimmed();
    if (fields.value(carrierAt).startsWith(QLatin1String("UPSN"))) {
        const std::optional<QString> whole = rebuilt(number, fields.value(shipperAt).trimmed(), fields.at(serviceAt).trimmed());
        return whole ? whole : std::optional(number);
    }
    return withoutFormId(number);
}

/// Format 06 (ANSI MH10.8.2): a licence plate (J) or a tracking number (various) by its data identifier.
std::optional<QString> inIdentified(const QStringList &fields)
{
    static const QRegularExpression plate(QStringLiteral("^(?:\\d?J)((?:JD|JJD)?[0-9A-Z]{8,30})$"));
    for (const QString &field : fields) {
        const QRegularExpressionMatch match = plate.match(field);
        if (match.hasMatch()) {
            return match.captured(1);
        }
    }
    return std::nullopt;
}

std::optional<QString> inIso15434(const QString &text)
{
    QString data = text.mid(3);
    data.remove(endOfTransmission);
    const QStringList records = data.split(recordSeparator, Qt::SkipEmptyParts);
    for (const QString &record : records) {
        const QStringList fields = record.split(groupSeparator);
        if (fields.size() < 2) {
            continue;
        }
        const std::optional<QString> number = fields.first() == QLatin1String("01")   ? inTransport(fields)
                                              : fields.first() == QLatin1String("06") ? inIdentified(fields.mid(1))
                                                                                      : std::nullopt;
        if (number) {
            return number;
        }
    }
    // Control characters were lost on the way: the fields are glued together.
    static const QRegularExpression maxiCode(QStringLiteral("\\d{3}(\\d{3})(1Z\\d{8})UPSN([0-9A-Z]{6})"));
    static const QRegularExpression whole(QStringLiteral("1Z[0-9A-Z]{15}\\d"));
    static const QRegularExpression fedex(QStringLiteral("(\\d{12})(?:0\\d{3})FDE"));
    if (const QRegularExpressionMatch match = maxiCode.match(data); match.hasMatch()) {
        return rebuilt(match.captured(2), match.captured(3), match.captured(1));
    }
    if (const QRegularExpressionMatch match = whole.match(data); match.hasMatch()) {
        return match.captured();
    }
    if (const QRegularExpressionMatch match = fedex.match(data); match.hasMatch()) {
        return match.captured(1);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> numberInLabelData(const QString &text)
{
    if (text.size() > longestData) {
        return std::nullopt;
    }
    if (text.startsWith(QLatin1String("[)>"))) {
        return inIso15434(text);
    }
    static const QRegularExpression purolator(QStringLiteral("^V01~[^|]*\\|.*(?:^|\\|)S01~([0-9A-Z]{9,16})(?:\\||$)"),
                                              QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch match = purolator.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression amazon(QStringLiteral("\\bTB[ABCM][A-Z0-9]{3}\\d{9}\\b"));
    if (text.startsWith(QLatin1Char('{'))) {
        if (const QRegularExpressionMatch match = amazon.match(text); match.hasMatch()) {
            return match.captured();
        }
    }
    return std::nullopt;
}

bool isRoutingBarcode(const QString &text)
{
    static const QRegularExpression dhl(QStringLiteral("^(\\d[A-Z])?[A-Z]{2}[0-9A-Z]{3,11}\\+\\d+$"));
    return text.size() <= 60 && dhl.match(text.trimmed().toUpper()).hasMatch();
}

} // namespace packbench
