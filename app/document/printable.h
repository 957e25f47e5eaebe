// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

namespace packbench {

/// Something that is painted on pages: a printer's or a PDF file's.
class Printable
{
public:
    Printable() = default;
    Printable(const Printable &) = default;
    Printable &operator=(const Printable &) = default;
    virtual ~Printable() = default;

    /// Paints on the device's current page and as many more as are needed; false when the device does not paint.
    [[nodiscard]] virtual bool paint(QPagedPaintDevice &device) const = 0;
};

/// Why a PDF file was not written.
struct PdfFailure {
    QString fileName;
    QString words; ///< the system's own
};

/// Writes a PDF file with margins of 12 mm; an existing file is replaced only when everything went well.
Result<void, PdfFailure> writePdf(const QString &fileName, const Printable &printable, QPageSize::PageSizeId size, const QString &title);

} // namespace packbench
