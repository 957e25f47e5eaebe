// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/themedwidget.h"

class QVBoxLayout;

namespace packbench {

/// Makes the file that is sent to support.
class SupportPage final : public ThemedWidget
{
    Q_OBJECT

public:
    SupportPage(const Theme &theme, SettingsDesk &desk, QWidget *parent = nullptr);

protected:
    void applyTheme() override;

private:
    QVBoxLayout *m_layout;
};

} // namespace packbench
