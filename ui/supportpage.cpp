// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/supportpage.h"

#include "ui/commandbutton.h"
#include "ui/textlabel.h"

#include <QVBoxLayout>

namespace packbench {

SupportPage::SupportPage(const Theme &theme, SettingsDesk &desk, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
{
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(tr("Help from support"));
    auto *hint = new TextLabel(theme, Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, this);
    hint->setText(tr("One file with what happened at this bench, the log, versions and the state of this station. It holds no names, "
                     "addresses, order or tracking numbers and no keys. Nothing is sent: you pass the file on yourself."));
    hint->setMaximumLines(6);
    auto *button = new CommandButton(theme, tr("Make a report for support"), QString(), CommandButton::Look::Plain, this);
    button->setObjectName(QStringLiteral("makeReport"));
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(title);
    m_layout->addWidget(hint);
    m_layout->addWidget(button);
    m_layout->addStretch(1);
    connect(button, &CommandButton::clicked, this, [&desk] { desk.makeReport(); });
    SupportPage::applyTheme();
}

void SupportPage::applyTheme()
{
    m_layout->setContentsMargins(0, 0, theme().px(16), 0);
    m_layout->setSpacing(theme().px(16));
    ThemedWidget::applyTheme();
}

} // namespace packbench
