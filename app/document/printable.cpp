// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/printable.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace packbench {

Result<void, PdfFailure> writePdf(const QString &fileName, const Printable &printable, QPageSize::PageSizeId size, const QString &title)
{
    constexpr double margin = 12;
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(PdfFailure{fileName, file.errorString()});
    }
    bool painted = false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Packbench"));
        pdf.setResolution(600);
        pdf.setPageLayout(
            QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        painted = printable.paint(pdf);
    }
    if (!painted || !file.commit()) {
        return fail(PdfFailure{fileName, file.errorString()});
    }
    return {};
}

} // namespace packbench
