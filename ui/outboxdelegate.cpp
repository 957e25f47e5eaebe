// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxdelegate.h"

#include "station/outboxmodel.h"
#include "ui/queuedelegate.h"
#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

OutboxDelegate::OutboxDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int OutboxDelegate::rowHeight() const
{
    const int first = QFontMetrics(m_theme.font(Theme::Type::Line, QFont::DemiBold)).height();
    const int second = QFontMetrics(m_theme.font(Theme::Type::Second)).height();
    return std::max(m_theme.px(88), first + second + m_theme.px(22));
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect box = option.rect;
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto state = static_cast<DutyState>(index.data(OutboxModel::StateRole).toInt());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(box, t.nextSoft);
        painter->fillRect(QRect(box.left(), box.top(), m_theme.px(6), box.height()), t.next);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    const bool attention = state == DutyState::NeedsAttention;
    const bool unknown = state == DutyState::Unknown;
    const QColor ink = attention ? t.bad : unknown ? t.attention : t.ink2;
    const int size = m_theme.textPx(24, 0.5);
    paintShape(*painter,
               attention ? Shape::Triangle
               : unknown ? Shape::Diamond
                         : Shape::Dot,
               QRectF(box.left() + m_theme.px(28), box.center().y() - size / 2.0, size, size), ink);
    const int left = box.left() + m_theme.px(28 + 24) + size;
    const int right = box.right() - m_theme.px(24);
    const QFont strongFont = m_theme.font(Theme::Type::Line, QFont::DemiBold);
    const QFont plainFont = m_theme.font(Theme::Type::Second);
    const QFontMetrics strong(strongFont);
    const QFontMetrics plain(plainFont);
    int y = box.top() + (box.height() - strong.height() - plain.height()) / 2;
    const auto put = [&](const QFont &font, const QColor &colour, int x, int wide, const QString &words, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(x, y, std::max(0, wide), QFontMetrics(font).height()),
                          static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, std::max(0, wide)));
    };
    const QString since = text(OutboxModel::SinceColumn);
    const int sinceWidth = std::min((right - left) / 4, plain.horizontalAdvance(since) + 2);
    const QString stateWords = text(OutboxModel::StateColumn);
    const int stateWidth = std::min((right - left) * 2 / 5, strong.horizontalAdvance(stateWords) + 2);
    put(strongFont, ink, left, stateWidth, stateWords, Qt::AlignLeft);
    put(plainFont, t.ink2, right - sinceWidth, sinceWidth, since, Qt::AlignRight);
    const int numberLeft = left + stateWidth + m_theme.px(20);
    const int numberWidth = right - sinceWidth - numberLeft - m_theme.px(12);
    put(strongFont, t.ink, numberLeft, numberWidth, shortenedNumber(text(OutboxModel::OrderColumn), strong, std::max(0, numberWidth)),
        Qt::AlignLeft);
    y += strong.height();
    put(plainFont, t.ink2, left, right - left, text(OutboxModel::WhatColumn), Qt::AlignLeft);
}

} // namespace packbench
