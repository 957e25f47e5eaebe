// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/historydetailview.h"

#include <QVBoxLayout>

namespace packbench {

namespace {

using Ink = TextLabel::Ink;
using Type = Theme::Type;

/// The page scrolls; a line of foreign text shall not grow without end all the same.
constexpr int mostLines = 8;

Ink inkOf(HistoryModel::Mark mark)
{
    switch (mark) {
    case HistoryModel::Mark::Left:
        return Ink::Good;
    case HistoryModel::Mark::Corrected:
        return Ink::Attention;
    case HistoryModel::Mark::Waiting:
        return Ink::Second;
    case HistoryModel::Mark::Attention:
        return Ink::Bad;
    }
    return Ink::Text;
}

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HistoryDetailView::HistoryDetailView(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("historyDetail"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch(1);
    // Nothing is chosen at first.
    m_shown.number = QStringLiteral("?");
    setDetail({});
    HistoryDetailView::applyTheme();
}

void HistoryDetailView::setDetail(const HistoryDetail &detail)
{
    if (detail == m_shown)
        return;
    m_shown = detail;
    m_used = 0;
    if (detail.shipment.isEmpty()) {
        add(tr("Nothing is chosen"), Type::Order, QFont::Bold, Ink::Text, "historyOrder");
        add(tr("Scan a box's label or an order's number, or choose with the arrow keys."), Type::Line, QFont::Normal, Ink::Second);
    } else {
        addHead(detail);
        addBoxes(detail);
        addStory(detail);
    }
    for (size_t i = m_used; i < m_lines.size(); ++i) {
        m_lines[i]->hide();
        m_lines[i]->setObjectName(QString());
    }
}

void HistoryDetailView::add(const QString &text, Theme::Type type, QFont::Weight weight, TextLabel::Ink ink, const char *name, int above)
{
    if (text.isEmpty())
        return;
    if (m_used == m_lines.size()) {
        auto *made = new TextLabel(theme(), type, weight, ink, this);
        made->setMaximumLines(mostLines);
        m_layout->insertWidget(static_cast<int>(m_used), made);
        m_lines.push_back(made);
    }
    TextLabel *label = m_lines[m_used++];
    label->setObjectName(QLatin1String(name));
    label->setType(type, weight);
    label->setInk(ink);
    label->setContentsMargins(0, above, 0, 0);
    label->setText(text);
    label->show();
}

void HistoryDetailView::addHeading(const QString &text)
{
    add(text, Type::Small, QFont::DemiBold, Ink::Second, "", theme().px(8));
}

void HistoryDetailView::addHead(const HistoryDetail &detail)
{
    add(detail.state, Type::Second, QFont::Bold, inkOf(detail.mark), "historyState");
    add(tr("Order %1").arg(detail.number), Type::Order, QFont::Bold, Ink::Text, "historyOrder");
    const QString customer = detail.customerNumber.isEmpty() ? QString() : tr("customer order %1").arg(detail.customerNumber);
    add(together({detail.account, customer}), Type::Second, QFont::Normal, Ink::Second, "historyCustomer");
    add(detail.left, Type::Line, QFont::Normal, Ink::Text, "historyLeft");
    add(detail.answer, Type::Line, QFont::DemiBold, inkOf(detail.mark), "historyAnswer");
}

void HistoryDetailView::addBoxes(const HistoryDetail &detail)
{
    for (const HistoryBox &box : detail.boxes) {
        addHeading(together({box.title, box.carrier}));
        add(box.number, Type::Line, QFont::DemiBold, Ink::Text, "historyNumber");
        if (!box.before.isEmpty())
            add(tr("told first: %1").arg(box.before), Type::Second, QFont::Normal, Ink::Attention, "historyBefore");
        for (const QString &item : box.items)
            add(item, Type::Second, QFont::Normal, Ink::Text, "historyItem");
    }
    add(detail.correction, Type::Second, QFont::Normal, Ink::Second, "historyCorrection");
}

void HistoryDetailView::addStory(const HistoryDetail &detail)
{
    if (!detail.story.isEmpty())
        addHeading(tr("What happened"));
    for (const QString &line : detail.story)
        add(line, Type::Second, QFont::Normal, Ink::Text, "historyStory");
    if (!detail.requestIds.isEmpty())
        addHeading(tr("Request ids"));
    for (const QString &id : detail.requestIds)
        add(id, Type::Second, QFont::Normal, Ink::Second, "historyRequest");
}

void HistoryDetailView::applyTheme()
{
    m_layout->setSpacing(theme().px(8));
    ThemedWidget::applyTheme();
}

} // namespace packbench
