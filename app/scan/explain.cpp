// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/explain.h"

#include "scan/meaning.h"
#include "scan/trackingnumber.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace packbench {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

QString word(CheckDigit check)
{
    switch (check) {
    case CheckDigit::Proved:
        return QStringLiteral("proved");
    case CheckDigit::Failed:
        return QStringLiteral("failed");
    case CheckDigit::Absent:
        break;
    }
    return QStringLiteral("absent");
}

QString typeOf(const ScanText &text)
{
    // Barcodes of the printed sheet that the bench reads beside the commands.
    static const QRegularExpression box(QStringLiteral("^PBBOX[1-9]$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(QStringLiteral("^PB(ANSWER[1-9]|TEACH|PACKER|METHOD)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (box.match(text.raw).hasMatch()) {
        return QStringLiteral("box");
    }
    if (more.match(text.raw).hasMatch()) {
        return QStringLiteral("command");
    }
    if (text.postalBarcode || text.routingBarcode) {
        return QStringLiteral("routing");
    }
    const bool isLabel = !text.tracking.empty() && (text.tracking.front().certain || text.gtin.isEmpty());
    if (isLabel) {
        return QStringLiteral("tracking");
    }
    return text.gtin.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("product");
}

QString advice(const ScanText &text)
{
    if (text.postalBarcode) {
        return say(QT_TRANSLATE_NOOP("Explain", "This is the postal code of the label. Scan the long barcode over the tracking number."));
    }
    if (text.routingBarcode) {
        return say(QT_TRANSLATE_NOOP("Explain", "This is the carrier's routing. Scan the barcode over the tracking number."));
    }
    if (text.torn) {
        return say(QT_TRANSLATE_NOOP("Explain", "Nearly a tracking number: a character was lost or doubled. Scan it again."));
    }
    if (text.separatorLost) {
        return say(QT_TRANSLATE_NOOP("Explain", "The scanner does not send the GS1 separator (FNC1): set it to send GS, ASCII 29."));
    }
    if (!text.product.caseOf.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Explain", "This is a case of %1. Add it to the products with its quantity."))
            .arg(text.product.caseOf);
    }
    const bool isProduct = typeOf(text) == QLatin1String("product");
    if (!isProduct && !text.tracking.empty() && text.tracking.front().check == CheckDigit::Failed) {
        return say(
            QT_TRANSLATE_NOOP("Explain", "The check digit is wrong: it may be misread. The bench takes it when it is scanned twice."));
    }
    if (!text.tracking.empty() && !text.tracking.front().certain) {
        return say(QT_TRANSLATE_NOOP("Explain",
                                     "Other codes look the same: the bench asks when it matters. Let the scanner send AIM identifiers."));
    }
    if (typeOf(text) == QLatin1String("unknown")) {
        return say(QT_TRANSLATE_NOOP("Explain", "Known only if an order, a product or a SKU has this code."));
    }
    return {};
}

void addTracking(QJsonObject &object, const TrackingCandidate &candidate)
{
    object.insert(QStringLiteral("carrier"), candidate.carrierKey);
    object.insert(QStringLiteral("service"), candidate.service);
    object.insert(QStringLiteral("trackingNumber"), candidate.number);
    object.insert(QStringLiteral("check"), word(candidate.check));
}

void addText(QJsonObject &object, const ScanText &text)
{
    const QString type = typeOf(text);
    object.insert(QStringLiteral("type"), type);
    if (type == QLatin1String("tracking")) {
        addTracking(object, text.tracking.front());
    }
    const ProductFacts &product = text.product;
    object.insert(QStringLiteral("gtin"), text.gtin);
    object.insert(QStringLiteral("quantity"), product.quantity);
    object.insert(QStringLiteral("lot"), product.lot);
    object.insert(QStringLiteral("serial"), product.serial);
    object.insert(QStringLiteral("expiry"), product.expiry.toString(Qt::ISODate));
    QJsonArray candidates;
    for (const TrackingCandidate &candidate : text.tracking) {
        QJsonObject possible;
        addTracking(possible, candidate);
        candidates.append(possible);
    }
    for (const TrackingCandidate &candidate : weakly(text.raw)) {
        QJsonObject possible;
        addTracking(possible, candidate);
        possible.insert(QStringLiteral("weak"), true);
        candidates.append(possible);
    }
    for (const QString &code : text.candidates) {
        candidates.append(QJsonObject{{QStringLiteral("lookUp"), code}});
    }
    object.insert(QStringLiteral("candidates"), candidates);
    object.insert(QStringLiteral("advice"), advice(text));
}

} // namespace

QJsonObject explainedScan(const QString &scanned)
{
    QJsonObject object{{QStringLiteral("input"), scanned},
                       {QStringLiteral("type"), QString()},
                       {QStringLiteral("carrier"), QString()},
                       {QStringLiteral("service"), QString()},
                       {QStringLiteral("trackingNumber"), QString()},
                       {QStringLiteral("check"), QStringLiteral("absent")},
                       {QStringLiteral("gtin"), QString()},
                       {QStringLiteral("quantity"), 0},
                       {QStringLiteral("lot"), QString()},
                       {QStringLiteral("serial"), QString()},
                       {QStringLiteral("expiry"), QString()},
                       {QStringLiteral("candidates"), QJsonArray()},
                       {QStringLiteral("advice"), QString()}};
    const ScanMeaning meaning = interpret(scanned);
    if (const auto *command = std::get_if<BenchCommand>(&meaning)) {
        object.insert(QStringLiteral("type"), QStringLiteral("command"));
        object.insert(QStringLiteral("advice"), commandPurpose(*command));
    } else if (std::holds_alternative<Badge>(meaning)) {
        object.insert(QStringLiteral("type"), QStringLiteral("badge"));
    } else {
        addText(object, std::get<ScanText>(meaning));
    }
    return object;
}

Result<QString, QString> unescapedScan(const QString &line)
{
    QString scanned;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != QLatin1Char('\\') || i + 1 >= line.size() || line.at(i + 1) != QLatin1Char('x')) {
            scanned += line.at(i);
            continue;
        }
        bool good = false;
        const ushort code = line.mid(i + 2, 2).size() == 2 ? line.mid(i + 2, 2).toUShort(&good, 16) : ushort{0};
        if (!good) {
            return fail(
                say(QT_TRANSLATE_NOOP("Explain", "The escape at character %1 is not \\xNN with two hexadecimal digits.")).arg(i + 1));
        }
        scanned += QChar(code);
        i += 3;
    }
    return scanned;
}

} // namespace packbench
