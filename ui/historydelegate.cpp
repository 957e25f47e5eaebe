// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/historydelegate.h"

#include "station/historymodel.h"
#include "ui/queuedelegate.h"
#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

namespace {

using Mark = HistoryModel::Mark;

Shape markShape(Mark mark)
{
    switch (mark) {
    case Mark::Left:
        return Shape::Check;
    case Mark::Corrected:
        return Shape::Diamond;
    case Mark::Waiting:
        return Shape::Dot;
    case Mark::Attention:
        return Shape::Triangle;
    }
    return Shape::None;
}

QColor markColour(const Tokens &tokens, Mark mark)
{
    switch (mark) {
    case Mark::Left:
        return tokens.good;
    case Mark::Corrected:
        return tokens.attention;
    case Mark::Waiting:
        return tokens.ink2;
    case Mark::Attention:
        return tokens.bad;
    }
    return tokens.ink;
}

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int HistoryDelegate::rowHeight() const
{
    const int first = QFontMetrics(m_theme.font(Theme::Type::Line, QFont::DemiBold)).height();
    const int second = QFontMetrics(m_theme.font(Theme::Type::Second)).height();
    return std::max(m_theme.px(88), first + second + m_theme.px(22));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect box = option.rect;
    const auto mark = static_cast<Mark>(index.data(HistoryModel::MarkRole).toInt());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(box, t.nextSoft);
        painter->fillRect(QRect(box.left(), box.top(), m_theme.px(6), box.height()), t.next);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    const QColor ink = markColour(t, mark);
    const int size = m_theme.textPx(24, 0.5);
    paintShape(*painter, markShape(mark), QRectF(box.left() + m_theme.px(28), box.center().y() - size / 2.0, size, size), ink);
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
                          static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    };
    const auto elided = [](const QFontMetrics &metrics, const QString &words, int wide) {
        return metrics.elidedText(words, Qt::ElideRight, std::max(0, wide));
    };
    // What left as it should needs no word besides its check mark.
    const QString state = mark == Mark::Left ? QString() : index.data(HistoryModel::StateRole).toString();
    const QString when = index.data(HistoryModel::WhenRole).toString();
    const int whenWidth = std::min((right - left) * 2 / 5, plain.horizontalAdvance(when) + 2);
    const int stateWidth = state.isEmpty() ? 0 : std::min((right - left) / 3, strong.horizontalAdvance(state) + 2);
    const int numberWidth = right - left - whenWidth - (state.isEmpty() ? 0 : stateWidth + m_theme.px(20)) - m_theme.px(12);
    const QString number = shortenedNumber(index.data(HistoryModel::NumberRole).toString(), strong, std::max(0, numberWidth));
    put(strongFont, t.ink, left, numberWidth, number, Qt::AlignLeft);
    if (!state.isEmpty()) {
        const int stateLeft = left + std::min(numberWidth, strong.horizontalAdvance(number)) + m_theme.px(20);
        put(strongFont, ink, stateLeft, stateWidth, elided(strong, state, stateWidth), Qt::AlignLeft);
    }
    put(plainFont, t.ink2, right - whenWidth, whenWidth, elided(plain, when, whenWidth), Qt::AlignRight);
    y += strong.height();
    put(plainFont, t.ink2, left, right - left, elided(plain, index.data(HistoryModel::SummaryRole).toString(), right - left),
        Qt::AlignLeft);
}

} // namespace packbench
