// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/searchwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace packbench {

namespace {

/// Longer words tell no more; a torn file must not blow the index up.
constexpr qsizetype longestWord = 64;
/// A number in groups of four has up to nine.
constexpr qsizetype mostTerms = 9;

void addSkuWords(QStringList &words, const QString &sku)
{
    // `MUG-350-B` is found as mug350b, 350b and b: people remember the middle.
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList pieces = sku.split(separators, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        words << searchWord(pieces.mid(i).join(QString()));
    }
}

void addNameWords(QStringList &words, const QString &name)
{
    words << searchWord(name);
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        words << searchWord(part);
    }
}

/// The day word of a text that is a day or the beginning of one; empty when it is something else.
QString dayTerm(const QString &text, const QDate &today)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-(\\d{0,2}|\\d{2}-\\d{0,2})$"));
    static const QRegularExpression written(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?$"));
    if (iso.match(text).hasMatch()) {
        return QLatin1Char('@') + text;
    }
    const QRegularExpressionMatch match = written.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const bool hasYear = !match.captured(3).isEmpty();
    const int year = hasYear ? match.captured(3).toInt() : today.year();
    const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    return dayWord(!hasYear && day > today ? day.addYears(-1) : day);
}

} // namespace

QString searchWord(const QString &text)
{
    QString word;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    word.reserve(parts.size());
    constexpr char16_t dotlessI = 0x0131;
    for (const QChar letter : parts) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            word.append(letter.unicode() == dotlessI ? QLatin1Char('i') : letter.toLower());
        }
    }
    return word.left(longestWord);
}

QString dayWord(const QDate &day)
{
    return day.isValid() ? QLatin1Char('@') + day.toString(Qt::ISODate) : QString();
}

QString reversedWord(const QString &word)
{
    QString reversed(QLatin1Char('<'));
    std::reverse_copy(word.cbegin(), word.cend(), std::back_inserter(reversed));
    return reversed;
}

QStringList numberWords(const QString &number)
{
    const QString word = searchWord(number);
    QStringList words;
    if (!word.isEmpty()) {
        words << word << reversedWord(word);
    }
    return words;
}

QStringList searchWords(const Shipment &shipment, const Order &order, const QDate &day)
{
    QStringList words = numberWords(shipment.order.order.text()) + numberWords(shipment.customerOrderId);
    for (const QString &number : order.combinedWith) {
        words << numberWords(number);
    }
    for (const ShipmentPackage &package : shipment.packages) {
        words << numberWords(package.trackingNumber);
    }
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = order.line(part.line);
        addSkuWords(words, line == nullptr ? part.sku : line->sku);
    }
    addNameWords(words, shipment.packer.text());
    words << dayWord(day);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList searchTerms(const QString &typed, const QDate &today)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList terms;
    const QStringList pieces = typed.split(blanks, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString day = dayTerm(piece, today);
        const QString term = day.isEmpty() ? searchWord(piece) : day;
        if (!term.isEmpty() && terms.size() < mostTerms) {
            terms << term;
        }
    }
    return terms;
}

} // namespace packbench
