// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/stripword.h"

#include "ui/shapes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace packbench {

StripWord::StripWord(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent) {}

void StripWord::setItem(const StripItem &item)
{
    if (item == m_item)
        return;
    m_item = item;
    setObjectName(QStringLiteral("strip:%1").arg(item.id));
    setAccessibleName(QStringLiteral("%1 %2").arg(item.strong, item.text).trimmed());
    update();
}

void StripWord::setBadge(bool badge)
{
    m_badge = badge;
    updateGeometry();
}

QSize StripWord::sizeHint() const
{
    if (m_badge)
        return {QFontMetrics(theme().font(Theme::Type::Small, QFont::Bold)).horizontalAdvance(m_item.strong) + theme().px(28),
                theme().textPx(36)};
    const int lamp = m_item.light == StripItem::Light::None ? 0 : theme().px(16 + 8);
    const QFontMetrics strong(theme().font(Theme::Type::Small, QFont::DemiBold));
    const QFontMetrics plain(theme().font(Theme::Type::Small));
    const int space = m_item.strong.isEmpty() || m_item.text.isEmpty() ? 0 : plain.horizontalAdvance(QLatin1Char(' '));
    return {lamp + strong.horizontalAdvance(m_item.strong) + space + plain.horizontalAdvance(m_item.text) + 2, plain.height()};
}

void StripWord::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    if (m_badge) {
        const int high = std::min(height(), sizeHint().height());
        paintRounded(painter, QRectF(0, (height() - high) / 2.0, width(), high), high / 2.0, t.practice, t.practice, 0);
        painter.setFont(theme().font(Theme::Type::Small, QFont::Bold));
        painter.setPen(t.onPractice);
        painter.drawText(rect(), Qt::AlignCenter, m_item.strong);
        return;
    }
    int x = 0;
    if (m_item.light != StripItem::Light::None) {
        const int size = theme().px(15);
        const QRectF box(0, (height() - size) / 2.0, size, size);
        if (m_item.light == StripItem::Light::Good)
            paintShape(painter, Shape::Dot, box, t.lightGood);
        else if (m_item.light == StripItem::Light::Attention)
            paintShape(painter, Shape::Square, box, t.lightAttention);
        else
            paintShape(painter, Shape::Triangle, box, t.lightBad);
        x = size + theme().px(9);
    }
    const QFont strongFont = theme().font(Theme::Type::Small, QFont::DemiBold);
    const QFontMetrics strong(strongFont);
    const QString strongText = strong.elidedText(m_item.strong, Qt::ElideRight, width() - x);
    painter.setFont(strongFont);
    painter.setPen(t.ink);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, strongText);
    const QFontMetrics plain(theme().font(Theme::Type::Small));
    if (!strongText.isEmpty())
        x += strong.horizontalAdvance(strongText) + plain.horizontalAdvance(QLatin1Char(' '));
    painter.setFont(theme().font(Theme::Type::Small));
    painter.setPen(t.ink2);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     plain.elidedText(m_item.text, Qt::ElideRight, std::max(0, width() - x)));
}

void StripWord::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT clicked(m_item.id);
}

bool StripWord::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ThemedWidget::event(event);
    if (sizeHint().width() > width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName().toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace packbench
