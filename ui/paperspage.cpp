// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paperspage.h"

#include "ui/commandbutton.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>

namespace packbench {

PapersPage::PapersPage(const Theme &theme, Papers &papers, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_papers(papers)
    , m_layout(new QVBoxLayout(this))
{
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(tr("Paper"));
    m_layout->addWidget(title);
    addPaper(PaperDesk::Paper::CommandSheet, tr("Sheet of command barcodes"), tr("Hang it beside the bench: everything can be scanned."),
             QStringLiteral("commands"));
    addPaper(PaperDesk::Paper::PackingSlip, tr("Packing slip"), tr("Of the open order, or of the one finished last."),
             QStringLiteral("slip"));
    m_practice = addPaper(PaperDesk::Paper::PracticeSheet, tr("Practice sheet"),
                          tr("Barcodes of all practice items, and labels: learn to pack without goods."), QStringLiteral("practice"));
    m_layout->addStretch(1);
    PapersPage::applyTheme();
}

void PapersPage::showEvent(QShowEvent *)
{
    m_practice->setVisible(m_papers.has(PaperDesk::Paper::PracticeSheet));
}

QWidget *PapersPage::addPaper(PaperDesk::Paper paper, const QString &name, const QString &hint, const QString &id)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new TextLabel(theme(), Theme::Type::Line, QFont::DemiBold, TextLabel::Ink::Text, part);
    heading->setText(name);
    auto *words = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, part);
    words->setText(hint);
    words->setMaximumLines(3);
    column->addWidget(heading);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &label, const QString &action, void (Papers::*what)(PaperDesk::Paper)) {
        auto *button = new CommandButton(theme(), label, QString(), CommandButton::Look::Plain, part);
        button->setObjectName(QStringLiteral("%1:%2").arg(action, id));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &CommandButton::clicked, this, [this, what, paper] { (m_papers.*what)(paper); });
        row->addWidget(button);
    };
    add(tr("Print"), QStringLiteral("print"), &Papers::print);
    add(tr("Preview"), QStringLiteral("preview"), &Papers::preview);
    add(tr("Save as PDF"), QStringLiteral("pdf"), &Papers::savePdf);
    column->addLayout(row);
    m_layout->addWidget(part);
    return part;
}

void PapersPage::applyTheme()
{
    m_layout->setContentsMargins(0, 0, theme().px(16), 0);
    m_layout->setSpacing(theme().px(14));
    ThemedWidget::applyTheme();
}

} // namespace packbench
