// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/themedwidget.h"

#include <QHash>

class QVBoxLayout;

namespace packbench {

class SettingRowView;

/// One group of settings, a row for each.
class SettingsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    SettingsPage(const Theme &theme, SettingsDesk &desk, const QString &group, QWidget *parent = nullptr);

protected:
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    SettingsDesk &m_desk;
    QString m_group;
    QVBoxLayout *m_layout;
    QHash<QString, SettingRowView *> m_rows;
};

} // namespace packbench
