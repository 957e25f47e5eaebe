// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/gs1.h"

#include "domain/product.h"
#include "scan/checkdigit.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace packbench {

namespace {

constexpr QChar groupSeparator(0x1d);
constexpr qsizetype longestData = 512;

/// What follows an identifier (GS1 General Specifications 3.2); an identifier is given by its first digits.
struct AiRow {
    const char *first;
    int digits;    ///< of the identifier
    int least;     ///< characters of the value
    int most;      ///< equal to least for a predefined length
    bool isNumber; ///< digits only
    bool predefined;
};

// clang-format off
constexpr AiRow aiRows[] = {
    {"00", 2, 18, 18, true, true}, {"01", 2, 14, 14, true, true}, {"02", 2, 14, 14, true, true}, {"10", 2, 1, 20, false, false},
    {"11", 2, 6, 6, true, true}, {"12", 2, 6, 6, true, true}, {"13", 2, 6, 6, true, true}, {"15", 2, 6, 6, true, true},
    {"16", 2, 6, 6, true, true}, {"17", 2, 6, 6, true, true}, {"20", 2, 2, 2, true, true}, {"21", 2, 1, 20, false, false},
    {"22", 2, 1, 20, false, false}, {"240", 3, 1, 30, false, false}, {"241", 3, 1, 30, false, false}, {"242", 3, 1, 6, true, false},
    {"250", 3, 1, 30, false, false}, {"251", 3, 1, 30, false, false}, {"254", 3, 1, 20, false, false}, {"30", 2, 1, 8, true, false},
    {"31", 4, 6, 6, true, true}, {"32", 4, 6, 6, true, true}, {"33", 4, 6, 6, true, true}, {"34", 4, 6, 6, true, true},
    {"35", 4, 6, 6, true, true}, {"36", 4, 6, 6, true, true}, {"37", 2, 1, 8, true, false}, {"39", 4, 1, 15, true, false},
    {"400", 3, 1, 30, false, false}, {"401", 3, 1, 30, false, false}, {"402", 3, 17, 17, true, false}, {"403", 3, 1, 30, false, false},
    {"41", 3, 13, 13, true, true}, {"420", 3, 1, 20, false, false}, {"421", 3, 4, 12, false, false}, {"8006", 4, 18, 18, true, false},
    {"8008", 4, 8, 12, true, false}, {"8020", 4, 1, 25, false, false}, {"90", 2, 1, 30, false, false}, {"91", 2, 1, 90, false, false},
    {"92", 2, 1, 90, false, false}, {"93", 2, 1, 90, false, false}, {"94", 2, 1, 90, false, false}, {"95", 2, 1, 90, false, false},
    {"96", 2, 1, 90, false, false}, {"97", 2, 1, 90, false, false}, {"98", 2, 1, 90, false, false}, {"99", 2, 1, 90, false, false},
};
// clang-format on

const AiRow *rowOf(QStringView text)
{
    const auto found = std::find_if(std::begin(aiRows), std::end(aiRows), [text](const AiRow &row) {
        return text.startsWith(QLatin1String(row.first)) && text.size() >= row.digits;
    });
    return found == std::end(aiRows) ? nullptr : found;
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool fits(const AiRow &row, QStringView value)
{
    const bool printable = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return value.size() >= row.least && value.size() <= row.most && printable && (!row.isNumber || isNumber(value));
}

/// The stand-ins that scanners are set up to send for FNC1.
QString withSeparators(QString text)
{
    static const QStringList standIns{QStringLiteral("<GS>"), QStringLiteral("{GS}"), QStringLiteral("[GS]"), QStringLiteral("<FNC1>"),
                                      QStringLiteral("^]"),   QString(QChar(0x241d)), QString(QChar(0xe8))};
    for (const QString &standIn : standIns) {
        text.replace(standIn, QString(groupSeparator));
    }
    return text;
}

/// Whether the end of a value reads as elements of its own that a person would put there: dates, serial, count.
bool hidesElements(const QString &value)
{
    static const QRegularExpression date(QStringLiteral("(11|13|15|17)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])(10.+|21.+|30\\d+|37\\d+)?$"));
    static const QRegularExpression more(QStringLiteral(".(21[0-9A-Za-z]{4,20}|37\\d{1,4}|10[0-9A-Za-z]{4,20})$"));
    return date.match(value, 1).hasMatch() || more.match(value).hasMatch();
}

std::optional<Gs1Data> bracketed(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("\\G\\((\\d{2,4})\\)([^()]{1,90})"));
    Gs1Data data;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator i = part.globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        const AiRow *row = rowOf(match.capturedView(1));
        if (row == nullptr || match.capturedLength(1) != row->digits || !fits(*row, match.capturedView(2))) {
            return std::nullopt;
        }
        data.elements.push_back({match.captured(1), match.captured(2)});
        end = match.capturedEnd();
    }
    return data.elements.empty() || end != text.size() ? std::nullopt : std::optional(data);
}

} // namespace

QString Gs1Data::value(const char *ai) const
{
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [ai](const Gs1Element &element) { return element.ai == QLatin1String(ai); });
    return found == elements.end() ? QString() : found->value;
}

std::optional<Gs1Data> gs1Elements(const QString &text)
{
    if (text.size() > longestData) {
        return std::nullopt;
    }
    if (text.startsWith(QLatin1Char('('))) {
        return bracketed(text);
    }
    const QString data = withSeparators(text);
    const bool separated = data.contains(groupSeparator);
    Gs1Data read;
    QStringView rest(data);
    while (!rest.isEmpty()) {
        // A separator after a predefined length, or in front, is superfluous but seen.
        if (rest.front() == groupSeparator) {
            rest = rest.mid(1);
            continue;
        }
        const AiRow *row = rowOf(rest);
        if (row == nullptr || !isNumber(rest.left(row->digits))) {
            return std::nullopt;
        }
        const QString ai = rest.left(row->digits).toString();
        rest = rest.mid(row->digits);
        const qsizetype end = rest.indexOf(groupSeparator);
        const qsizetype length = row->predefined ? row->most : end < 0 ? rest.size() : end;
        const QStringView value = rest.left(length);
        if (!fits(*row, value)) {
            return std::nullopt;
        }
        read.elements.push_back({ai, value.toString()});
        rest = rest.mid(length);
        if (!row->predefined && rest.isEmpty() && !separated && hidesElements(read.elements.back().value)) {
            read.separatorLost = true;
        }
    }
    return read.elements.empty() ? std::nullopt : std::optional(read);
}

std::optional<Gs1Data> digitalLink(const QString &text)
{
    if (text.size() > longestData || !text.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")) || url.host().isEmpty()) {
        return std::nullopt;
    }
    const QStringList parts = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    static const QStringList primary{QStringLiteral("01"), QStringLiteral("00"), QStringLiteral("414"), QStringLiteral("8006")};
    // Before the first key may stand any path of the host; keys and values come in pairs up to the end.
    for (qsizetype at = parts.size() - 2; at >= 0; at -= 2) {
        if (!primary.contains(parts.at(at))) {
            continue;
        }
        Gs1Data data;
        const auto add = [&data](const QString &ai, const QString &encoded) {
            QString value = QUrl::fromPercentEncoding(encoded.toUtf8());
            const bool isGtin = ai == QLatin1String("01") && isNumber(value) && value.size() <= 14;
            value = isGtin ? value.rightJustified(14, QLatin1Char('0')) : value;
            const AiRow *row = rowOf(ai);
            if (row != nullptr && ai.size() == row->digits && fits(*row, value)) {
                data.elements.push_back({ai, value});
            }
        };
        for (qsizetype i = at; i + 1 < parts.size(); i += 2) {
            add(parts.at(i), parts.at(i + 1));
        }
        const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
        for (const auto &[key, value] : items) {
            add(key, value);
        }
        return data.elements.empty() ? std::nullopt : std::optional(data);
    }
    return std::nullopt;
}

ProductFacts productFacts(const Gs1Data &data, const QDate &today)
{
    ProductFacts facts;
    const QString contained = data.value("02");
    const QString gtin = contained.isEmpty() ? data.value("01") : contained;
    facts.gtin = gtin14(gtin).value_or(QString());
    facts.caseOf = itemOfCase(facts.gtin);
    const QString count = contained.isEmpty() ? data.value("30") : data.value("37");
    facts.quantity = count.toInt();
    facts.lot = data.value("10");
    facts.serial = data.value("21");
    const QString until = data.value("17").isEmpty() ? data.value("15") : data.value("17");
    facts.expiry = until.isEmpty() ? QDate() : gs1Date(until, today);
    return facts;
}

std::optional<QString> upcA(const QString &upcE)
{
    if (!isNumber(upcE) || upcE.size() < 6 || upcE.size() > 8) {
        return std::nullopt;
    }
    const QString system = upcE.size() == 6 ? QStringLiteral("0") : upcE.left(1);
    const QString x = upcE.size() == 6 ? upcE : upcE.mid(1, 6);
    if (system != QLatin1String("0") && system != QLatin1String("1")) {
        return std::nullopt;
    }
    const int last = x.at(5).digitValue();
    QString body;
    if (last <= 2) {
        body = x.left(2) + x.at(5) + QStringLiteral("0000") + x.mid(2, 3);
    } else if (last == 3 && x.at(2).digitValue() > 2) {
        body = x.left(3) + QStringLiteral("00000") + x.mid(3, 2);
    } else if (last == 4 && x.at(3) != QLatin1Char('0')) {
        body = x.left(4) + QStringLiteral("00000") + x.at(4);
    } else if (last >= 5 && x.at(4) != QLatin1Char('0')) {
        body = x.left(5) + QStringLiteral("0000") + x.at(5);
    } else {
        return std::nullopt;
    }
    for (int digit = 0; digit < 10; ++digit) {
        const QString code = system + body + QString::number(digit);
        if (checkDigitOf(code, CheckRule::Gs1) == CheckDigit::Proved) {
            const bool holds = upcE.size() < 8 || upcE.back().digitValue() == digit;
            return holds ? std::optional(code) : std::nullopt;
        }
    }
    return std::nullopt;
}

QString itemOfCase(const QString &gtin14)
{
    if (gtin14.size() != 14 || gtin14.front() == QLatin1Char('0') || gtin14.front() == QLatin1Char('9')) {
        return {};
    }
    for (int digit = 0; digit < 10; ++digit) {
        const QString item = QLatin1Char('0') + gtin14.mid(1, 12) + QString::number(digit);
        if (checkDigitOf(item, CheckRule::Gs1) == CheckDigit::Proved) {
            return item;
        }
    }
    return {};
}

QDate gs1Date(const QString &text, const QDate &today)
{
    if (text.size() != 6 || !isNumber(text)) {
        return {};
    }
    const int now = today.year() % 100;
    const int ahead = text.left(2).toInt() - now;
    const int century = today.year() - now + (ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0);
    const int year = century + text.left(2).toInt();
    const int month = text.mid(2, 2).toInt();
    const int day = text.right(2).toInt();
    const QDate first(year, month, 1);
    return day == 0 && first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate(year, month, day);
}

} // namespace packbench
