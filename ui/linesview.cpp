// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linesview.h"

#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace packbench {

namespace {

/// Paints one line of the order.
class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const Theme &theme, const LinesView &view, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BenchLineState &line = m_view.line(index.row());
        const Tokens &t = m_theme.tokens();
        const QRect box = option.rect;
        if (line.isCurrent)
            painter->fillRect(box, t.nextSoft);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
        if (line.isSelected) {
            painter->setPen(QPen(t.next, 3, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(2, 2, -3, -3));
        }
        const int mark = m_theme.textPx(24, 0.5);
        const QRectF markBox(box.left() + m_theme.px(45), box.center().y() - mark / 2.0, mark, mark);
        if (line.isDone)
            paintShape(*painter, Shape::Check, markBox, t.good);
        else if (line.isShort)
            paintShape(*painter, Shape::Diamond, markBox, t.attention);
        else if (line.isCurrent)
            paintShape(*painter, Shape::Play, markBox, t.next);
        const int left = static_cast<int>(markBox.right()) + m_theme.px(27);
        const int right = paintCount(painter, box, line);
        paintNames(painter, QRect(left, box.top(), std::max(0, right - left - m_theme.px(16)), box.height()), line);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_theme.px(200), m_view.rowHeight(m_view.line(index.row()).isCurrent)};
    }

private:
    /// Returns where the room left of the count ends.
    int paintCount(QPainter *painter, const QRect &box, const BenchLineState &line) const
    {
        const Tokens &t = m_theme.tokens();
        const QString count = QStringLiteral("%1 / %2").arg(line.packed).arg(line.wanted);
        QFont font = m_theme.font(line.isDone ? Theme::Type::Order : Theme::Type::Count, QFont::Bold);
        if (QFontMetrics(font).height() > box.height())
            font.setPixelSize(box.height() * 7 / 10);
        const QFontMetrics metrics(font);
        const int wide = metrics.horizontalAdvance(count);
        const int right = box.right() - m_theme.px(29);
        painter->setFont(font);
        painter->setPen(line.isDone ? t.good : line.isShort ? t.attention : t.ink);
        painter->drawText(QRect(right - wide, box.top(), wide + 1, box.height()), Qt::AlignRight | Qt::AlignVCenter, count);
        return right - std::max(wide, m_theme.textPx(110, 0.8));
    }

    void paintNames(QPainter *painter, const QRect &box, const BenchLineState &line) const
    {
        const Tokens &t = m_theme.tokens();
        const QFont codeFont = m_theme.font(Theme::Type::Second);
        const int barcode = QFontMetrics(codeFont).horizontalAdvance(line.barcode);
        const bool besides = !line.barcode.isEmpty() && barcode + m_theme.textPx(320) < box.width();
        const int column = std::max(barcode, m_theme.textPx(190));
        const int wide = box.width() - (besides ? column + m_theme.px(40) : 0);
        QFont nameFont = m_theme.font(line.isCurrent ? Theme::Type::Order : Theme::Type::Line,
                                      line.isCurrent ? QFont::DemiBold : QFont::Normal);
        nameFont = fittedFont(nameFont, line.name, wide, m_theme.textPx(24));
        const QFontMetrics name(nameFont);
        const QFontMetrics code(codeFont);
        const bool twoRows = name.height() + code.height() <= box.height();
        int y = box.top() + (box.height() - name.height() - (twoRows ? code.height() : 0)) / 2;
        painter->setFont(nameFont);
        painter->setPen(line.isDone ? t.ink2 : t.ink);
        painter->drawText(QRect(box.left(), y, wide, name.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                          name.elidedText(line.name, Qt::ElideRight, wide));
        y += name.height();
        painter->setFont(codeFont);
        painter->setPen(t.ink2);
        if (twoRows)
            painter->drawText(QRect(box.left(), y, wide, code.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                              code.elidedText(line.sku, Qt::ElideMiddle, wide));
        if (besides)
            painter->drawText(QRect(box.right() - column, box.top(), column, box.height()), Qt::AlignLeft | Qt::AlignVCenter, line.barcode);
    }

    const Theme &m_theme;
    const LinesView &m_view;
};

QString lineSentence(const BenchLineState &line)
{
    const QString state = line.isDone      ? LinesView::tr("done")
                          : line.isShort   ? LinesView::tr("short")
                          : line.isCurrent ? LinesView::tr("scan next")
                                           : QString();
    return LinesView::tr("%1, %2, %3 of %4 %5").arg(line.name, line.sku).arg(line.packed).arg(line.wanted).arg(state).trimmed();
}

} // namespace

LinesView::LinesView(const Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme), m_model(lineSentence, this)
{
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("Lines of the order"));
    setModel(&m_model);
    setItemDelegate(new LineDelegate(theme, *this, this));
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(40);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT lineChosen(m_model.at(index.row()).line); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void LinesView::setLines(const std::vector<BenchLineState> &lines)
{
    if (!m_model.set(lines))
        return;
    const auto selected = std::find_if(lines.begin(), lines.end(), [](const BenchLineState &line) { return line.isSelected; });
    const auto current = std::find_if(lines.begin(), lines.end(), [](const BenchLineState &line) { return line.isCurrent; });
    const auto followed = selected != lines.end() ? selected : current;
    m_followed = followed == lines.end() ? -1 : static_cast<int>(followed - lines.begin());
    scheduleDelayedItemsLayout();
}

void LinesView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (m_followed >= 0)
        scrollTo(m_model.index(m_followed));
}

int LinesView::rowHeight(bool current) const
{
    const int name = QFontMetrics(m_theme.font(current ? Theme::Type::Order : Theme::Type::Line)).height();
    const int least = std::max(m_theme.px(52), name + QFontMetrics(m_theme.font(Theme::Type::Second)).height());
    const int wanted = std::max(least, m_theme.px(current ? 100 : 82));
    const int count = static_cast<int>(m_model.values().size());
    return count == 0 ? wanted : std::clamp(viewport()->height() / count, least, wanted);
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace packbench
