// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace packbench {

/// What stands in a PDF file, by poppler's and ZXing's programs.
struct RenderedPdf {
    /// One text per page.
    static QStringList pageTexts(const QString &pdf);
    /// A page (from 1) as an image at \a dpi.
    static QImage page(const QString &pdf, int number, int dpi);
    /// The text of the Code 128 symbol in an image.
    static QString decoded(const QImage &image);
};

} // namespace packbench
