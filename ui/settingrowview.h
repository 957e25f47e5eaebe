// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/themedwidget.h"

class QGridLayout;

namespace packbench {

class TextLabel;

/// One setting: what it is, its field, and why a value was not taken.
class SettingRowView final : public ThemedWidget
{
    Q_OBJECT

public:
    SettingRowView(const Theme &theme, const SettingsDesk::Row &row, QWidget *parent = nullptr);

    /// Shows a value without reporting it.
    void setValue(const QVariant &value);
    /// Says why the value was not taken; empty says it was.
    /// Values to choose from, for a text that names a printer.
    void offer(const QStringList &values);
    void setProblem(const QString &problem);

Q_SIGNALS:
    void changed(const QVariant &value);

protected:
    void applyTheme() override;

private:
    QWidget *makeField();
    QWidget *makeNumber();
    QWidget *makeChoice();
    QWidget *makeText();

    SettingsDesk::Row m_row;
    TextLabel *m_label;
    TextLabel *m_hint;
    TextLabel *m_problem;
    QWidget *m_field;
    QGridLayout *m_layout;
};

} // namespace packbench
