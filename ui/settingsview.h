// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/themedwidget.h"

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace packbench {

class Papers;
class QuestionPanel;
class TextLabel;

/// Everything that can be set at this station: one section at a time, made from the settings' own descriptions.
class SettingsView final : public ThemedWidget
{
    Q_OBJECT

public:
    SettingsView(const Theme &theme, SettingsDesk &desk, Papers &papers, QuestionPanel &questions, QWidget *parent = nullptr);

    /// Shows a section by its row: accounts, products, paper, then the groups of settings.
    void showSection(int section);
    /// One more section, behind the others.
    void addSection(const QString &name, QWidget *page);

protected:
    void applyTheme() override;

private:
    void say(const QString &text, bool good);

    Card *m_sectionsCard;
    Card *m_pageCard;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    TextLabel *m_message;
    QVBoxLayout *m_pageLayout;
};

} // namespace packbench
