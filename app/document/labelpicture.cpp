// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/labelpicture.h"

#include <QBuffer>
#include <QPainter>
#if __has_include(<QPdfDocument>)
#define PACKBENCH_HAS_PDF
#include <QPdfDocument>
#endif

namespace packbench {

namespace {

constexpr double pointsPerInch = 72;
constexpr double millimetresPerInch = 25.4;
/// Labels are made for printers of 203 dots per inch: the double keeps the edges of bars sharp.
constexpr int printDpi = 406;
/// A page larger than tabloid paper is no label.
constexpr double longestSidePoints = 17 * pointsPerInch;
/// A6, for pictures that do not say how large they are.
constexpr double a6WidthMm = 105;

} // namespace

bool paintsPdfLabels()
{
#ifdef PACKBENCH_HAS_PDF
    return true;
#else
    return false;
#endif
}

QImage labelPicture(const QByteArray &document, bool isPicture, int dpi)
{
    if (isPicture) {
        QImage picture = QImage::fromData(document);
        if (!picture.isNull()) {
            picture.setDotsPerMeterX(static_cast<int>(picture.width() * 1000 / a6WidthMm));
            picture.setDotsPerMeterY(picture.dotsPerMeterX());
        }
        return picture;
    }
#ifdef PACKBENCH_HAS_PDF
    QByteArray bytes = document;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf(nullptr);
    pdf.load(&buffer);
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() < 1) {
        return {};
    }
    const QSizeF points = pdf.pagePointSize(0);
    // A page may say of itself that it is not a number wide: no comparison holds then.
    const auto isLabelSide = [](double side) { return side > 0 && side <= longestSidePoints; };
    if (!isLabelSide(points.width()) || !isLabelSide(points.height())) {
        return {};
    }
    const QSize size(qRound(points.width() * dpi / pointsPerInch), qRound(points.height() * dpi / pointsPerInch));
    if (size.isEmpty()) {
        return {};
    }
    const QImage drawn = pdf.render(0, size);
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, drawn);
    page.setDotsPerMeterX(qRound(dpi * 1000 / millimetresPerInch));
    page.setDotsPerMeterY(page.dotsPerMeterX());
    return page;
#else
    Q_UNUSED(dpi)
    return {};
#endif
}

bool paintLabel(const QByteArray &document, bool isPicture, QPagedPaintDevice &device)
{
    const QImage picture = labelPicture(document, isPicture, printDpi);
    QPainter painter;
    if (picture.isNull() || !painter.begin(&device)) {
        return false;
    }
    const double dotsPerMm = device.logicalDpiX() / millimetresPerInch;
    const QSizeF size(picture.width() * 1000.0 / picture.dotsPerMeterX() * dotsPerMm,
                      picture.height() * 1000.0 / picture.dotsPerMeterY() * dotsPerMm);
    QRectF target(QPointF(), size);
    const QRectF page = painter.viewport();
    if (target.width() > page.width() || target.height() > page.height()) {
        target.setSize(target.size().scaled(page.size(), Qt::KeepAspectRatio));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(target, picture);
    return painter.end();
}

} // namespace packbench
