// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingspage.h"

#include "ui/settingrowview.h"
#include "ui/textlabel.h"

#include <QFutureWatcher>
#include <QPrinterInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <algorithm>

namespace packbench {

SettingsPage::SettingsPage(const Theme &theme, SettingsDesk &desk, const QString &group, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_desk(desk)
    , m_group(group)
    , m_layout(new QVBoxLayout(this))
{
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(group);
    m_layout->addWidget(title);
    for (const SettingsDesk::Row &row : desk.rows()) {
        if (row.group != group)
            continue;
        auto *view = new SettingRowView(theme, row, this);
        connect(view, &SettingRowView::changed, this,
                [this, view, key = row.key](const QVariant &value) { view->setProblem(m_desk.set(key, value)); });
        m_layout->addWidget(view);
        m_rows.insert(row.key, view);
    }
    m_layout->addStretch(1);
    connect(&desk, &SettingsDesk::changed, this, [this] { refresh(); });
    SettingsPage::applyTheme();
}

void SettingsPage::showEvent(QShowEvent *)
{
    const QList<QString> keys = m_rows.keys();
    if (std::none_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(QLatin1String("printer.")); }))
        return;
    // The print service may be slow, or on another computer.
    auto *asked = new QFutureWatcher<QStringList>(this);
    connect(asked, &QFutureWatcher<QStringList>::finished, this, [this, asked] {
        for (SettingRowView *row : std::as_const(m_rows))
            row->offer(asked->result());
        asked->deleteLater();
    });
    asked->setFuture(QtConcurrent::run([] { return QPrinterInfo::availablePrinterNames(); }));
}

void SettingsPage::refresh()
{
    for (const SettingsDesk::Row &row : m_desk.rows()) {
        if (SettingRowView *view = m_rows.value(row.key))
            view->setValue(row.value);
    }
}

void SettingsPage::applyTheme()
{
    m_layout->setContentsMargins(0, 0, theme().px(16), 0);
    m_layout->setSpacing(theme().px(20));
    ThemedWidget::applyTheme();
}

} // namespace packbench
