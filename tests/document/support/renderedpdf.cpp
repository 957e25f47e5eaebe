// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/document/support/renderedpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace packbench {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        qWarning("%s is not installed: see packaging/debian-packages.txt", qPrintable(program));
    }
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

QStringList RenderedPdf::pageTexts(const QString &pdf)
{
    const QByteArray text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text).split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().isEmpty()) {
        pages.removeLast();
    }
    return pages;
}

QImage RenderedPdf::page(const QString &pdf, int number, int dpi)
{
    const QString page = QString::number(number);
    const QByteArray png = outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dpi),
                                                                 QStringLiteral("-f"), page, QStringLiteral("-l"), page, pdf});
    return QImage::fromData(png);
}

QString RenderedPdf::decoded(const QImage &image)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("symbol.png"));
    image.save(file);
    const QByteArray answer = outputOf(QStringLiteral("ZXingReader"), {QStringLiteral("-format"), QStringLiteral("Code128"), file});
    static const QRegularExpression text(QStringLiteral("Text:\\s+\"(.*)\""));
    return text.match(QString::fromUtf8(answer)).captured(1);
}

} // namespace packbench
