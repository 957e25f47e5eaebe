// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxview.h"

namespace packbench {

OutboxView::OutboxView(const Theme &theme, OutboxModel &, OutboxDesk &, QuestionPanel &, QWidget *parent) : ThemedWidget(theme, parent) {}

} // namespace packbench
