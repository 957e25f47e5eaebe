// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsview.h"

namespace packbench {

SettingsView::SettingsView(const Theme &theme, SettingsDesk &, PaperDesk &, QuestionPanel &, QWidget *parent) : ThemedWidget(theme, parent)
{
}

} // namespace packbench
