// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/queuemodel.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace packbench {

/// Paints one order of the queue: what is due when, its number, and what it is; narrow beside the bench or wide in columns.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Layout { Narrow, Wide };

    QueueDelegate(const Theme &theme, Layout layout, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const;

private:
    /// What of a row is painted, read once.
    struct Seen {
        QString number;
        QString detail;
        QString due;
        QueueRow::Urgency urgency = QueueRow::Urgency::None;
        QueueRow::Mark mark = QueueRow::Mark::None;
        bool open = false;
    };
    [[nodiscard]] Seen seen(const QModelIndex &index) const;
    [[nodiscard]] QRect paintDue(QPainter &painter, const QRect &box, const Seen &row) const;
    void paintNarrow(QPainter &painter, const QRect &box, const Seen &row) const;
    void paintWide(QPainter &painter, const QRect &box, const Seen &row, bool selected) const;

    const Theme &m_theme;
    Layout m_layout;
};

/// An order number that fits: shortened in front, as the last digits differ.
[[nodiscard]] QString shortenedNumber(const QString &number, const QFontMetrics &metrics, int width);

} // namespace packbench
