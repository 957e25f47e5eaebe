// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;

namespace packbench {

/// A page in millimetres from the top left of its printable area, whatever the device's resolution. Text is plain text.
class PageCanvas
{
public:
    explicit PageCanvas(QPagedPaintDevice &device);

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    bool newPage();

    /// \a size is the height of the em square.
    [[nodiscard]] double textHeight(const QString &text, double size, double width, bool bold = false) const;
    void text(const QRectF &area, const QString &text, double size, bool bold = false, Qt::Alignment alignment = Qt::AlignLeft);
    void line(double y, double thickness);
    void frame(const QRectF &area, double thickness);
    /// A barcode as wide as fits, with its text below; the text alone when it cannot be a barcode.
    void barcode(const QRectF &area, const QString &code);

private:
    [[nodiscard]] QFont font(double size, bool bold) const;
    [[nodiscard]] QRectF toDevice(const QRectF &area) const;

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_scale = 1; ///< device units per millimetre
    double m_width = 0;
    double m_height = 0;
};

} // namespace packbench
