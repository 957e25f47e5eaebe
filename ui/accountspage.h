// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace packbench {

class QuestionPanel;

/// The accounts of this installation: what state each is in, checking, removing, and importing new ones.
class AccountsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    AccountsPage(const Theme &theme, SettingsDesk &desk, QuestionPanel &questions, QWidget *parent = nullptr);

protected:
    void applyTheme() override;

private:
    void rebuild();
    QWidget *accountRow(const SettingsDesk::AccountRow &account);
    void importFile();
    void importText();
    void remove(const SettingsDesk::AccountRow &account);
    void askForConsent(const AccountId &id, const QUrl &page);
    void askForShop(const AccountId &id, const QString &why, const QStringList &shops);
    [[nodiscard]] QString nameOf(const AccountId &id) const;

    SettingsDesk &m_desk;
    QuestionPanel &m_questions;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rows;
    QPlainTextEdit *m_paste;
    QCheckBox *m_session;
    QStringList m_shown;
};

} // namespace packbench
