// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fixedrowlist.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace packbench {

FixedRowList::FixedRowList(QWidget *parent) : QAbstractItemView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void FixedRowList::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    m_rowHeight = std::max(1, height);
    updateGeometries();
    viewport()->update();
}

void FixedRowList::setGround(const QColor &ground)
{
    // What lies below need not be painted first: a search paints this list with every letter.
    m_ground = ground;
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->update();
}

void FixedRowList::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QAbstractItemView::setModel(newModel);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] { refreshLater(); });
        connect(newModel, &QAbstractItemModel::rowsMoved, this, [this] { refreshLater(); });
        connect(newModel, &QAbstractItemModel::layoutChanged, this, [this] { refreshLater(); });
        connect(newModel, &QAbstractItemModel::modelReset, this, [this] { refreshNow(); });
    }
    updateGeometries();
}

void FixedRowList::refreshNow()
{
    // The view paints after a reset anyway: with the new geometry, so that it does it once.
    updateGeometries();
    tellLater();
}

void FixedRowList::refreshLater()
{
    // A filter or a sync changes thousands of rows in one go: one refresh follows them all.
    m_changed = true;
    tellLater();
}

void FixedRowList::tellLater()
{
    if (m_telling)
        return;
    m_telling = true;
    QTimer::singleShot(0, this, [this] {
        m_telling = false;
        if (std::exchange(m_changed, false)) {
            updateGeometries();
            viewport()->update();
        }
        Q_EMIT rowsChanged();
    });
}

QRect FixedRowList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

void FixedRowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int page = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(top);
    else if (hint == PositionAtCenter)
        bar->setValue(top - (page - m_rowHeight) / 2);
    else if (top < bar->value())
        bar->setValue(top);
    else if (top + m_rowHeight > bar->value() + page)
        bar->setValue(top + m_rowHeight - page);
}

QModelIndex FixedRowList::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / m_rowHeight;
    return model() != nullptr && row >= 0 && row < model()->rowCount() ? model()->index(row, 0) : QModelIndex();
}

void FixedRowList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_ground.isValid())
        painter.fillRect(event->rect(), m_ground);
    if (model() == nullptr)
        return;
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(model()->rowCount() - 1, (event->rect().bottom() + verticalOffset()) / m_rowHeight);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == row);
        itemDelegate()->paint(&painter, option, index);
    }
}

void FixedRowList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void FixedRowList::keyPressEvent(QKeyEvent *event)
{
    // Letters are commands of the view around this list, not a search.
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber() && event->modifiers() == Qt::NoModifier)
        event->ignore();
    else
        QAbstractItemView::keyPressEvent(event);
}

void FixedRowList::updateGeometries()
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, rows * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void FixedRowList::rowsInserted(const QModelIndex &, int, int)
{
    refreshLater();
}

void FixedRowList::scrollContentsBy(int, int)
{
    viewport()->update();
}

QModelIndex FixedRowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    if (rows == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

int FixedRowList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void FixedRowList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const int last = model()->rowCount() - 1;
    const int top = std::clamp((rect.top() + verticalOffset()) / m_rowHeight, 0, last);
    const int bottom = std::clamp((rect.bottom() + verticalOffset()) / m_rowHeight, 0, last);
    selectionModel()->select(QItemSelection(model()->index(top, 0), model()->index(bottom, 0)), flags);
}

QRegion FixedRowList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += QRect(visualRect(model()->index(range.top(), 0)).topLeft(), visualRect(model()->index(range.bottom(), 0)).bottomRight());
    return region.intersected(viewport()->rect());
}

} // namespace packbench
