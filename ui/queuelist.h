// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/queuemodel.h"
#include "ui/themedwidget.h"

namespace packbench {

class FixedRowList;
class QueueDelegate;
class TextLabel;

/// The queue beside the bench: most urgent first, the open order always in view; a click opens an order.
class QueueList final : public Card
{
    Q_OBJECT

public:
    QueueList(const Theme &theme, QueueOrder &order, QWidget *parent = nullptr);

    /// Brings the order into view.
    void follow(const OrderKey &key);

Q_SIGNALS:
    void orderChosen(const packbench::OrderKey &key);

protected:
    void applyTheme() override;

private:
    void count();

    QueueOrder &m_order;
    OrderKey m_followed;
    TextLabel *m_title;
    TextLabel *m_count;
    FixedRowList *m_list;
    QueueDelegate *m_delegate;
};

/// `38 open · 6 due this hour`; due this hour includes what is late.
[[nodiscard]] QString queueSummary(const QueueOrder &order);

} // namespace packbench
