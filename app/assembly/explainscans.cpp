// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/explainscans.h"

#include "scan/explain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace packbench {

namespace {

/// Bytes of a line; no barcode holds more (QR 40-L: 7,089 digits).
constexpr qint64 longestLine = 64 * 1024;

} // namespace

int explainScans(FILE *input, FILE *output)
{
    QFile in;
    QFile out;
    if (!in.open(input, QIODevice::ReadOnly) || !out.open(output, QIODevice::WriteOnly)) {
        return 1;
    }
    QTextStream complaints(stderr);
    int status = 0;
    int number = 0;
    const auto refuse = [&](const QString &why) {
        complaints << QCoreApplication::translate("Explain", "Line %1: %2").arg(number).arg(why) << Qt::endl;
        status = 1;
    };
    // Line by line as they come: somebody may be typing.
    for (;;) {
        QByteArray line = in.readLine(longestLine + 1);
        if (line.isEmpty()) {
            return status;
        }
        ++number;
        if (!line.endsWith('\n') && line.size() > longestLine) {
            while (!line.isEmpty() && !line.endsWith('\n')) {
                line = in.readLine(longestLine);
            }
            refuse(QCoreApplication::translate("Explain", "It is too long for a scan."));
            continue;
        }
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        const Result<QString, QString> scanned = unescapedScan(QString::fromUtf8(line));
        if (!scanned) {
            refuse(scanned.error());
            continue;
        }
        out.write(QJsonDocument(explainedScan(*scanned)).toJson(QJsonDocument::Compact) + '\n');
        out.flush();
    }
}

} // namespace packbench
