// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/themedwidget.h"

#include <QPainter>

namespace packbench {

ThemedWidget::ThemedWidget(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { applyTheme(); });
}

void ThemedWidget::applyTheme()
{
    updateGeometry();
    update();
}

Card::Card(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), theme().px(12), theme().tokens().card, theme().tokens().line, 1);
}

void paintRounded(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const double half = width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace packbench
