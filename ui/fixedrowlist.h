// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>

namespace packbench {

/// A list whose rows all have one height: every question of geometry is arithmetic, so that 100,000 rows cost what ten do.
class FixedRowList : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit FixedRowList(QWidget *parent = nullptr);

    void setRowHeight(int height);
    /// The colour below the rows, opaque.
    void setGround(const QColor &ground);
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    /// Rows came, went or changed their order.
    void rowsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void refreshNow();
    void refreshLater();
    void tellLater();

    int m_rowHeight = 40;
    QColor m_ground;        ///< invalid: what is below shows through
    bool m_changed = false; ///< rows, since the last refresh
    bool m_telling = false;
};

} // namespace packbench
