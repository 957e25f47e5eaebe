// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace packbench {

/// Paints one shipment that is not settled: its state by shape and word, its order and boxes, and what happened.
class OutboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    OutboxDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const;

private:
    const Theme &m_theme;
};

} // namespace packbench
