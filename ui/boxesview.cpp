// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/boxesview.h"

#include "ui/shapes.h"
#include "ui/textlabel.h"
#include "ui/themedwidget.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace packbench {

namespace {

constexpr int shownItems = 8;

/// Paints one box as a card.
class BoxDelegate final : public QStyledItemDelegate
{
public:
    BoxDelegate(const Theme &theme, const BoxesView &view, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BenchBoxState &box = m_view.box(index.row());
        const Tokens &t = m_theme.tokens();
        const bool marked = box.isOpen || box.awaitsLabel;
        const QRect card = option.rect.adjusted(0, 0, 0, -m_theme.px(14));
        paintRounded(*painter, card, m_theme.px(12), marked ? t.nextSoft : t.card, marked ? t.next : t.line, marked ? 3 : 1);
        const QRect inner = card.adjusted(m_theme.px(18), m_theme.px(14), -m_theme.px(18), -m_theme.px(12));
        int y = paintHead(painter, inner, box);
        const QFont items = m_theme.font(Theme::Type::Second);
        for (int i = 0; i < std::min<int>(shownItems, static_cast<int>(box.items.size())); ++i)
            y = text(painter, inner, y, items, t.ink, box.items.at(i));
        if (box.items.size() > shownItems)
            y = text(painter, inner, y, items, t.ink2,
                     BoxesView::tr("+ %n more", nullptr, static_cast<int>(box.items.size()) - shownItems));
        if (!box.trackingNumber.isEmpty())
            y = text(painter, inner, y + m_theme.px(6), m_theme.font(Theme::Type::Line, QFont::DemiBold), t.ink, box.trackingNumber);
        if (!box.carrier.isEmpty())
            text(painter, inner, y, m_theme.font(Theme::Type::Small), t.ink2, box.carrier);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BenchBoxState &box = m_view.box(index.row());
        const int items = std::min<int>(shownItems + 1, static_cast<int>(box.items.size()));
        int high = QFontMetrics(m_theme.font(Theme::Type::Line, QFont::Bold)).height() + m_theme.px(6)
                   + items * QFontMetrics(m_theme.font(Theme::Type::Second)).height();
        if (!box.trackingNumber.isEmpty())
            high += QFontMetrics(m_theme.font(Theme::Type::Line)).height() + m_theme.px(6);
        if (!box.carrier.isEmpty())
            high += QFontMetrics(m_theme.font(Theme::Type::Small)).height();
        return {option.rect.width(), high + m_theme.px(26 + 14)};
    }

private:
    int text(QPainter *painter, const QRect &inner, int y, const QFont &wanted, const QColor &ink, const QString &words) const
    {
        const QFont font = fittedFont(wanted, words, inner.width(), m_theme.leastType());
        const QFontMetrics metrics(font);
        const int high = QFontMetrics(wanted).height();
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(inner.left(), y, inner.width(), high), Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, inner.width()));
        return y + high;
    }

    int paintHead(QPainter *painter, const QRect &inner, const BenchBoxState &box) const
    {
        const Tokens &t = m_theme.tokens();
        const QFont titleFont = m_theme.font(Theme::Type::Line, QFont::DemiBold);
        const QFontMetrics title(titleFont);
        const QString name = BoxesView::tr("Box %1").arg(box.number);
        const int nameWidth = title.horizontalAdvance(name);
        const int mark = box.isLabelled ? m_theme.textPx(15, 0.8) : 0;
        const int room = std::max(0, inner.width() - nameWidth - mark - m_theme.px(20));
        const QFont statusFont = fittedFont(m_theme.font(Theme::Type::Small, QFont::DemiBold), box.status, room, m_theme.leastType());
        const QFontMetrics status(statusFont);
        const QString words = status.elidedText(box.status, Qt::ElideRight, room);
        const int wide = status.horizontalAdvance(words);
        painter->setFont(titleFont);
        painter->setPen(t.ink);
        painter->drawText(QRect(inner.left(), inner.top(), nameWidth + 1, title.height()), Qt::AlignVCenter, name);
        painter->setFont(statusFont);
        painter->setPen(box.isLabelled ? t.good : t.next);
        painter->drawText(QRect(inner.right() - wide, inner.top(), wide + 1, title.height()), Qt::AlignVCenter, words);
        if (box.isLabelled)
            paintShape(*painter, Shape::Check,
                       QRectF(inner.right() - wide - mark * 1.5, inner.top() + (title.height() - mark) / 2.0, mark, mark), t.good);
        return inner.top() + title.height() + m_theme.px(6);
    }

    const Theme &m_theme;
    const BoxesView &m_view;
};

QString boxSentence(const BenchBoxState &box)
{
    const QStringList parts{BoxesView::tr("Box %1").arg(box.number), box.status, box.items.join(QStringLiteral(", ")), box.trackingNumber,
                            box.carrier};
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

BoxesView::BoxesView(const Theme &theme, QWidget *parent) : QListView(parent), m_model(boxSentence, this)
{
    setObjectName(QStringLiteral("boxes"));
    setAccessibleName(tr("Boxes"));
    setModel(&m_model);
    setItemDelegate(new BoxDelegate(theme, *this, this));
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    // Its scroll bar would ask for more than large text leaves.
    setMinimumHeight(40);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT boxChosen(m_model.at(index.row()).number); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void BoxesView::setBoxes(const std::vector<BenchBoxState> &boxes)
{
    if (!m_model.set(boxes))
        return;
    const auto waiting = std::find_if(boxes.begin(), boxes.end(), [](const BenchBoxState &box) { return box.awaitsLabel; });
    m_followed = waiting != boxes.end() ? static_cast<int>(waiting - boxes.begin()) : static_cast<int>(boxes.size()) - 1;
    scheduleDelayedItemsLayout();
}

void BoxesView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (m_followed >= 0)
        scrollTo(m_model.index(m_followed));
}

void BoxesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace packbench
