// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/queuelist.h"

#include "ui/fixedrowlist.h"
#include "ui/queuedelegate.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace packbench {

QString queueSummary(const QueueOrder &order)
{
    // Sorted by deadline, so the urgent ones come first: a dozen looks instead of 100,000.
    int urgent = 0;
    int end = order.rowCount();
    while (urgent < end) {
        const int middle = (urgent + end) / 2;
        const QModelIndex index = order.index(middle, 0);
        const auto urgency = static_cast<QueueRow::Urgency>(index.data(QueueModel::UrgencyRole).toInt());
        const auto mark = static_cast<QueueRow::Mark>(index.data(QueueModel::MarkRole).toInt());
        if (mark != QueueRow::Mark::Hold && (urgency == QueueRow::Urgency::Late || urgency == QueueRow::Urgency::Hour))
            urgent = middle + 1;
        else
            end = middle;
    }
    return QueueList::tr("%1 open · %2 due this hour").arg(order.rowCount()).arg(urgent);
}

QueueList::QueueList(const Theme &theme, QueueOrder &order, QWidget *parent)
    : Card(theme, parent)
    , m_order(order)
    , m_title(new TextLabel(theme, Theme::Type::Small, QFont::DemiBold, TextLabel::Ink::Second, this))
    , m_count(new TextLabel(theme, Theme::Type::Small, QFont::DemiBold, TextLabel::Ink::Second, this))
    , m_list(new FixedRowList(this))
    , m_delegate(new QueueDelegate(theme, QueueDelegate::Layout::Narrow, this))
{
    m_title->setText(tr("Orders"));
    m_count->setObjectName(QStringLiteral("queueSummary"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setShrinks(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Open orders"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&order);
    connect(&order, &QueueOrder::timePassed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &FixedRowList::clicked, this, [this](const QModelIndex &index) { Q_EMIT orderChosen(m_order.keyAt(index)); });
    connect(m_list, &FixedRowList::rowsChanged, this, [this] {
        m_list->scrollTo(m_order.indexOf(m_followed));
        count();
    });
    // Time passes without any row changing.
    auto *counting = new QTimer(this);
    counting->setInterval(1000);
    connect(counting, &QTimer::timeout, this, [this] { count(); });
    counting->start();
    count();
    QueueList::applyTheme();
}

void QueueList::follow(const OrderKey &key)
{
    if (key == m_followed)
        return;
    m_followed = key;
    if (key.order.isEmpty())
        m_list->scrollToTop(); // the most urgent ones are next
    else
        m_list->scrollTo(m_order.indexOf(key));
}

void QueueList::count()
{
    if (isVisible() || m_count->text().isEmpty())
        m_count->setText(queueSummary(m_order));
}

void QueueList::applyTheme()
{
    const int inset = theme().px(1);
    layout()->setContentsMargins(inset, theme().px(10), inset, theme().px(10));
    auto *head = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    head->setContentsMargins(theme().px(20), 0, theme().px(20), theme().px(10));
    head->setSpacing(theme().px(12));
    m_list->setRowHeight(m_delegate->rowHeight());
    Card::applyTheme();
}

} // namespace packbench
