// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

class QPainter;

namespace packbench {

/// A Code 128 symbol as bars and spaces, painted so that every bar is a whole number of device pixels.
class Barcode
{
public:
    /// Nothing when the text is empty, too long or holds characters outside Latin-1.
    [[nodiscard]] static std::optional<Barcode> code128(const QString &text);

    /// A GS1-128 symbol of element strings in brackets, `[91]text[92]text`; nothing when zint refuses them.
    [[nodiscard]] static std::optional<Barcode> gs1128(const QString &elements);

    /// Modules with the quiet zones of ten modules on each side (ISO/IEC 15417 4.3.2).
    [[nodiscard]] int modules() const;
    /// Fills as much of \a area's width as whole pixels allow, centred, no module wider than \a maxModule (in the
    /// painter's units); paints the ground white. False, and nothing is painted, when a module would be under a pixel.
    bool paint(QPainter &painter, const QRectF &area, double maxModule) const;

private:
    [[nodiscard]] static std::optional<Barcode> encoded(const QString &text, int symbology, int mode);

    std::vector<bool> m_bars;
};

} // namespace packbench
