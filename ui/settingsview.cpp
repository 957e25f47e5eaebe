// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsview.h"

#include "ui/accountspage.h"
#include "ui/papers.h"
#include "ui/paperspage.h"
#include "ui/productspage.h"
#include "ui/settingspage.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace packbench {

SettingsView::SettingsView(const Theme &theme, SettingsDesk &desk, Papers &papers, QuestionPanel &questions, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_sectionsCard(new Card(theme, this))
    , m_pageCard(new Card(theme, this))
    , m_sections(new QListWidget(m_sectionsCard))
    , m_pages(new QStackedWidget(m_pageCard))
    , m_message(new TextLabel(theme, Theme::Type::Second, QFont::DemiBold, TextLabel::Ink::Good, m_pageCard))
    , m_pageLayout(new QVBoxLayout(m_pageCard))
{
    setObjectName(QStringLiteral("settingsView"));
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setObjectName(QStringLiteral("settingsMessage"));
    m_message->setMaximumLines(5);
    auto *columns = new QHBoxLayout(this);
    columns->addWidget(m_sectionsCard);
    columns->addWidget(m_pageCard, 1);
    auto *sections = new QVBoxLayout(m_sectionsCard);
    sections->addWidget(m_sections);
    m_pageLayout->addWidget(m_pages, 1);
    m_pageLayout->addWidget(m_message);
    addSection(tr("Accounts"), new AccountsPage(theme, desk, questions, m_pages));
    addSection(tr("Products"), new ProductsPage(theme, desk, m_pages));
    addSection(tr("Paper"), new PapersPage(theme, papers, m_pages));
    QStringList groups;
    for (const SettingsDesk::Row &row : desk.rows()) {
        if (!groups.contains(row.group))
            groups.append(row.group);
    }
    for (const QString &group : groups)
        addSection(group, new SettingsPage(theme, desk, group, m_pages));
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsView::showSection);
    connect(&desk, &SettingsDesk::message, this, &SettingsView::say);
    connect(&papers, &Papers::message, this, &SettingsView::say);
    m_sections->setCurrentRow(0);
    setFocusProxy(m_sections);
    SettingsView::applyTheme();
}

void SettingsView::addSection(const QString &name, QWidget *page)
{
    m_sections->addItem(name);
    auto *area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_pages->addWidget(area);
}

void SettingsView::showSection(int section)
{
    m_pages->setCurrentIndex(section);
    m_sections->setCurrentRow(section);
    m_message->setText(QString());
}

void SettingsView::say(const QString &text, bool good)
{
    m_message->setInk(good ? TextLabel::Ink::Good : TextLabel::Ink::Bad);
    m_message->setText(text);
}

void SettingsView::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(16), t.px(16), t.px(16), t.px(16));
    layout()->setSpacing(t.px(16));
    m_sectionsCard->setFixedWidth(t.textPx(320, 0.45));
    m_sectionsCard->layout()->setContentsMargins(t.px(8), t.px(12), t.px(8), t.px(12));
    m_sections->setFont(t.font(Theme::Type::Second));
    m_sections->setSpacing(0);
    for (int i = 0; i < m_sections->count(); ++i)
        m_sections->item(i)->setSizeHint({t.px(100), std::max(48, t.textPx(52, 0.7))});
    m_pageLayout->setContentsMargins(t.px(32), t.px(24), t.px(20), t.px(20));
    m_pageLayout->setSpacing(t.px(12));
    ThemedWidget::applyTheme();
}

} // namespace packbench
