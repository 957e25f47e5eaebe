// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

class PaperDesk;
class SettingsDesk;
class QuestionPanel;

/// The settings.
class SettingsView final : public ThemedWidget
{
    Q_OBJECT

public:
    SettingsView(const Theme &theme, SettingsDesk &desk, PaperDesk &paper, QuestionPanel &questions, QWidget *parent = nullptr);
};

} // namespace packbench
