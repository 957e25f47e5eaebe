// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shapes.h"

#include <QPainterPath>

namespace packbench {

namespace {

void paintBars(QPainter &painter, const QRectF &box, const QColor &colour)
{
    // Widths of bars and gaps in modules; any regular-looking pattern reads as a barcode.
    const int widths[] = {3, 1, 1, 2, 2, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 2, 3, 1, 1, 2, 2, 1, 2};
    int total = 0;
    for (const int width : widths)
        total += width;
    const double module = box.width() / total;
    double x = box.left();
    bool bar = true;
    for (const int width : widths) {
        if (bar)
            painter.fillRect(QRectF(x, box.top(), width * module, box.height()), colour);
        x += width * module;
        bar = !bar;
    }
}

void paintStroke(QPainter &painter, const QRectF &box, const QColor &colour, const QList<QPointF> &points, bool joined)
{
    painter.setPen(QPen(colour, box.width() * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](QPointF p) { return QPointF(box.left() + p.x() * box.width(), box.top() + p.y() * box.height()); };
    for (int i = 1; i < points.size(); i += joined ? 1 : 2)
        painter.drawLine(at(points.at(i - 1)), at(points.at(i)));
}

void paintFilled(QPainter &painter, const QRectF &box, const QColor &colour, const QList<QPointF> &points)
{
    QPolygonF polygon;
    for (const QPointF &p : points)
        polygon.append({box.left() + p.x() * box.width(), box.top() + p.y() * box.height()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(polygon);
}

void paintLabel(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, box.height() * 0.07));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), box.height() * 0.12, box.height() * 0.12);
    const double inset = box.width() * 0.16;
    painter.fillRect(QRectF(box.left() + inset, box.top() + box.height() * 0.22, box.width() * 0.4, box.height() * 0.08), colour);
    paintBars(painter, box.adjusted(inset, box.height() * 0.42, -inset, -box.height() * 0.2), colour);
}

} // namespace

void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Check:
        paintStroke(painter, box, colour, {{0.1, 0.55}, {0.38, 0.82}, {0.9, 0.2}}, true);
        break;
    case Shape::Cross:
        paintStroke(painter, box, colour, {{0.15, 0.15}, {0.85, 0.85}, {0.85, 0.15}, {0.15, 0.85}}, false);
        break;
    case Shape::Triangle:
        paintFilled(painter, box, colour, {{0.5, 0.08}, {1.0, 0.92}, {0.0, 0.92}});
        break;
    case Shape::Diamond:
        paintFilled(painter, box, colour, {{0.5, 0.0}, {1.0, 0.5}, {0.5, 1.0}, {0.0, 0.5}});
        break;
    case Shape::Play:
        paintFilled(painter, box, colour, {{0.1, 0.0}, {1.0, 0.5}, {0.1, 1.0}});
        break;
    case Shape::Pause:
        painter.fillRect(QRectF(box.left() + box.width() * 0.2, box.top(), box.width() * 0.2, box.height()), colour);
        painter.fillRect(QRectF(box.left() + box.width() * 0.6, box.top(), box.width() * 0.2, box.height()), colour);
        break;
    case Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
        break;
    case Shape::Square:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box, box.width() * 0.15, box.width() * 0.15);
        break;
    case Shape::Exclamation:
        painter.setPen(QPen(colour, box.width() * 0.18, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() * 0.1),
                         QPointF(box.center().x(), box.top() + box.height() * 0.58));
        painter.drawPoint(QPointF(box.center().x(), box.top() + box.height() * 0.9));
        break;
    case Shape::Barcode:
        paintBars(painter, box, colour);
        break;
    case Shape::Label:
        paintLabel(painter, box, colour);
        break;
    case Shape::Stop:
        paintFilled(painter, box, colour, {{0.3, 0.0}, {0.7, 0.0}, {1.0, 0.3}, {1.0, 0.7}, {0.7, 1.0}, {0.3, 1.0}, {0.0, 0.7}, {0.0, 0.3}});
        break;
    }
    painter.restore();
}

} // namespace packbench
