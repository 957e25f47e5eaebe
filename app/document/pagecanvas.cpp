// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/pagecanvas.h"

#include "document/barcode.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QTextLayout>

namespace packbench {

namespace {

constexpr double millimetresPerInch = 25.4;
/// Widest bar unit: wider ones make long symbols that hand scanners at the bench must step back for.
constexpr double widestModule = 0.42;
constexpr double codeTextSize = 3.2;

QString lineText(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

/// Breaks at words, and inside those that are wider than the line; gives the height.
double layOut(QTextLayout &layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

PageCanvas::PageCanvas(QPagedPaintDevice &device)
    : m_device(device)
    , m_painter(&device)
    , m_scale(device.logicalDpiX() / millimetresPerInch)
    , m_width(device.width() / m_scale)
    , m_height(device.height() / m_scale)
{
}

bool PageCanvas::newPage()
{
    return m_device.newPage();
}

QFont PageCanvas::font(double size, bool bold) const
{
    QFont face;
    face.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")});
    face.setPixelSize(std::max(1, qRound(size * m_scale)));
    face.setBold(bold);
    return face;
}

QRectF PageCanvas::toDevice(const QRectF &area) const
{
    return {area.x() * m_scale, area.y() * m_scale, area.width() * m_scale, area.height() * m_scale};
}

double PageCanvas::textHeight(const QString &text, double size, double width, bool bold) const
{
    QTextLayout layout(lineText(text), font(size, bold), &m_device);
    return layOut(layout, width * m_scale, Qt::AlignLeft) / m_scale;
}

void PageCanvas::text(const QRectF &area, const QString &text, double size, bool bold, Qt::Alignment alignment)
{
    const QRectF device = toDevice(area);
    QTextLayout layout(lineText(text), font(size, bold), &m_device);
    const double height = layOut(layout, device.width(), alignment);
    const double down = alignment.testFlag(Qt::AlignVCenter) ? (device.height() - height) / 2 : 0;
    m_painter.save();
    m_painter.setPen(Qt::black);
    m_painter.setClipRect(device.adjusted(-m_scale, -m_scale, m_scale, m_scale));
    layout.draw(&m_painter, device.topLeft() + QPointF(0, down));
    m_painter.restore();
}

void PageCanvas::line(double y, double thickness)
{
    m_painter.fillRect(toDevice({0, y, m_width, thickness}), Qt::black);
}

void PageCanvas::frame(const QRectF &area, double thickness)
{
    m_painter.setPen(QPen(Qt::black, thickness * m_scale));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(toDevice(area));
}

void PageCanvas::barcode(const QRectF &area, const QString &code)
{
    const double textSpace = codeTextSize * 1.5;
    const QRectF bars(area.x(), area.y(), area.width(), area.height() - textSpace);
    const std::optional<Barcode> symbol = Barcode::code128(code);
    if (symbol) {
        symbol->paint(m_painter, toDevice(bars), widestModule * m_scale);
    }
    text({area.x(), bars.bottom() + 0.5, area.width(), textSpace}, code, codeTextSize, false, Qt::AlignHCenter);
}

} // namespace packbench
