// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/numberchangeview.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace packbench {

namespace {

/// Digits are read in groups of so many.
constexpr int groupSize = 4;

} // namespace

NumberChangeView::NumberChangeView(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("numberChange"));
    NumberChangeView::applyTheme();
}

void NumberChangeView::setChange(const NumberChange &change)
{
    m_change = change;
    setAccessibleName(QStringLiteral("%1 %2. %3 %4").arg(change.beforeCaption, change.before, change.afterCaption, change.after));
    update();
}

QList<bool> NumberChangeView::differing(const QString &number, const QString &other)
{
    QList<bool> marks(number.size(), false);
    if (number.size() == other.size()) {
        for (qsizetype i = 0; i < number.size(); ++i) {
            marks[i] = number.at(i) != other.at(i);
        }
        return marks;
    }
    const qsizetype shorter = std::min(number.size(), other.size());
    qsizetype begin = 0;
    while (begin < shorter && number.at(begin) == other.at(begin)) {
        ++begin;
    }
    qsizetype end = 0;
    while (end < shorter - begin && number.at(number.size() - 1 - end) == other.at(other.size() - 1 - end)) {
        ++end;
    }
    std::fill(marks.begin() + begin, marks.end() - end, true);
    return marks;
}

int NumberChangeView::rowHeight() const
{
    const Theme &t = theme();
    return QFontMetrics(t.font(Theme::Type::Second)).height() + QFontMetrics(t.font(Theme::Type::Order, QFont::Bold)).height() + t.px(12);
}

QSize NumberChangeView::sizeHint() const
{
    return {theme().px(600), 2 * rowHeight()};
}

void NumberChangeView::applyTheme()
{
    setFixedHeight(2 * rowHeight());
    update();
}

void NumberChangeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRow(painter, 0, m_change.beforeCaption, m_change.before, m_change.after);
    paintRow(painter, rowHeight(), m_change.afterCaption, m_change.after, m_change.before);
}

void NumberChangeView::paintRow(QPainter &painter, int top, const QString &caption, const QString &number, const QString &other) const
{
    const Theme &t = theme();
    painter.setFont(t.font(Theme::Type::Second));
    painter.setPen(t.tokens().ink2);
    const int words = painter.fontMetrics().height();
    painter.drawText(QRect(0, top, width(), words), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(caption, Qt::ElideRight, width()));
    QFont font = t.font(Theme::Type::Order, QFont::Bold);
    const auto longest = static_cast<int>(std::max(m_change.before.size(), m_change.after.size()));
    const int gaps = std::max(0, longest - 1) / groupSize;
    // Every character has a cell of its own, so that both rows stand exactly one below the other.
    int cell = QFontMetrics(font).horizontalAdvance(QLatin1Char('W'));
    const int room = width() * 2 / std::max(1, 2 * longest + gaps);
    if (cell > room) {
        font.setPixelSize(std::max(t.leastType(), font.pixelSize() * room / std::max(1, cell)));
        cell = room;
    }
    painter.setFont(font);
    const QList<bool> marks = differing(number, other);
    const int height = QFontMetrics(t.font(Theme::Type::Order, QFont::Bold)).height();
    int x = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        x += i > 0 && i % groupSize == 0 ? cell / 2 : 0;
        const QRect place(x, top + words, cell, height);
        if (marks.at(i)) {
            painter.fillRect(place, t.tokens().attentionSoft);
            painter.fillRect(QRect(place.left(), place.bottom() - t.px(3), place.width(), t.px(4)), t.tokens().attention);
        }
        painter.setPen(marks.at(i) ? t.tokens().attention : t.tokens().ink);
        painter.drawText(place, Qt::AlignCenter, number.mid(i, 1));
        x += cell;
    }
}

} // namespace packbench
