// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/queuedelegate.h"

#include "ui/textlabel.h"
#include "ui/themedwidget.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

QString shortenedNumber(const QString &number, const QFontMetrics &metrics, int width)
{
    return metrics.elidedText(number, Qt::ElideLeft, width);
}

QueueDelegate::QueueDelegate(const Theme &theme, Layout layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layout(layout)
{
}

int QueueDelegate::rowHeight() const
{
    const int number = QFontMetrics(m_theme.font(Theme::Type::Second, QFont::DemiBold)).height();
    const int detail = QFontMetrics(m_theme.font(Theme::Type::Small)).height();
    if (m_layout == Layout::Wide)
        return std::max({m_theme.px(60), number + m_theme.px(16), 48});
    return std::max({m_theme.px(71), number + detail + m_theme.px(14), 48});
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

QueueDelegate::Seen QueueDelegate::seen(const QModelIndex &index) const
{
    return {index.data(QueueModel::NumberRole).toString(),
            index.data(m_layout == Layout::Narrow ? QueueModel::BriefRole : QueueModel::DetailRole).toString(),
            index.data(QueueModel::DueTextRole).toString(),
            static_cast<QueueRow::Urgency>(index.data(QueueModel::UrgencyRole).toInt()),
            static_cast<QueueRow::Mark>(index.data(QueueModel::MarkRole).toInt()),
            index.data(QueueModel::OpenHereRole).toBool()};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Seen row = seen(index);
    const Tokens &t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (row.open || selected)
        painter->fillRect(option.rect, t.nextSoft);
    else if (row.mark == QueueRow::Mark::Hold)
        painter->fillRect(option.rect, t.attentionSoft);
    if (row.open)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), m_theme.px(6), option.rect.height()), t.next);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.next, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (m_layout == Layout::Wide)
        paintWide(*painter, option.rect, row, selected);
    else
        paintNarrow(*painter, option.rect, row);
}

QRect QueueDelegate::paintDue(QPainter &painter, const QRect &box, const Seen &row) const
{
    const Tokens &t = m_theme.tokens();
    Shape shape = Shape::None;
    QColor ink = t.ink;
    if (row.open) {
        shape = Shape::Dot;
    } else if (row.mark == QueueRow::Mark::Hold || row.mark == QueueRow::Mark::Elsewhere) {
        shape = Shape::Pause;
    } else if (row.mark == QueueRow::Mark::Attention || row.mark == QueueRow::Mark::CancelRequested) {
        shape = Shape::Exclamation;
        ink = t.bad;
    } else if (row.urgency == QueueRow::Urgency::Late || row.urgency == QueueRow::Urgency::Hour) {
        shape = Shape::Triangle;
        ink = t.bad;
    } else if (row.urgency == QueueRow::Urgency::TwoHours) {
        shape = Shape::Diamond;
        ink = t.attention;
    }
    int x = box.left() + m_theme.px(22);
    const int right = box.left() + m_theme.textPx(136, 0.5);
    if (shape != Shape::None) {
        const int size = m_theme.textPx(22, 0.6);
        paintShape(painter, shape, QRectF(x, box.center().y() - size / 2.0, size, size), ink);
        x += size + m_theme.px(8);
    }
    const QString due = row.mark == QueueRow::Mark::Hold && m_layout == Layout::Narrow ? QString() : row.due;
    const QFont font = fittedFont(m_theme.font(Theme::Type::Line, QFont::DemiBold), due, right - x - m_theme.px(4), m_theme.leastType());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, box.top(), right - x, box.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(due, Qt::ElideRight, right - x));
    return {right + m_theme.px(6), box.top(), box.right() - right - m_theme.px(6 + 14), box.height()};
}

void QueueDelegate::paintNarrow(QPainter &painter, const QRect &box, const Seen &row) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rest = paintDue(painter, box, row);
    const QFont numberFont = m_theme.font(Theme::Type::Second, QFont::DemiBold);
    const QFont detailFont = m_theme.font(Theme::Type::Small);
    const QFontMetrics number(numberFont);
    const QFontMetrics detail(detailFont);
    int y = box.top() + (box.height() - number.height() - detail.height()) / 2;
    painter.setFont(numberFont);
    painter.setPen(t.ink);
    painter.drawText(QRect(rest.left(), y, rest.width(), number.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     shortenedNumber(row.number, number, rest.width()));
    y += number.height();
    painter.setFont(detailFont);
    painter.setPen(t.ink2);
    painter.drawText(QRect(rest.left(), y, rest.width(), detail.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     detail.elidedText(row.detail, Qt::ElideRight, rest.width()));
}

void QueueDelegate::paintWide(QPainter &painter, const QRect &box, const Seen &row, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const int tick = m_theme.textPx(26, 0.4);
    const QRectF tickBox(box.left() + m_theme.px(26), box.center().y() - tick / 2.0, tick, tick);
    paintRounded(painter, tickBox, m_theme.px(5), selected ? t.next : t.card, selected ? t.next : t.faint, 2);
    if (selected)
        paintShape(painter, Shape::Check, tickBox.adjusted(5, 5, -5, -5), t.card);
    const QRect rest = paintDue(painter, box.adjusted(m_theme.px(26) + tick, 0, 0, 0), row);
    const QFont numberFont = m_theme.font(Theme::Type::Second, QFont::DemiBold);
    const QFont detailFont = m_theme.font(Theme::Type::Second);
    const QFontMetrics number(numberFont);
    const QFontMetrics detail(detailFont);
    const int column = std::min(rest.width() * 2 / 5, m_theme.textPx(300));
    const int left = rest.left() + m_theme.px(24);
    painter.setFont(numberFont);
    painter.setPen(t.ink);
    painter.drawText(QRect(left, box.top(), column, box.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     shortenedNumber(row.number, number, column));
    const int second = left + column + m_theme.px(16);
    painter.setFont(detailFont);
    painter.setPen(t.ink2);
    painter.drawText(QRect(second, box.top(), rest.right() - second, box.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     detail.elidedText(row.detail, Qt::ElideRight, rest.right() - second));
}

} // namespace packbench
