// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/queueview.h"

namespace packbench {

QueueView::QueueView(const Theme &theme, Bench &, QueueOrder &, QuestionPanel &, QWidget *parent) : ThemedWidget(theme, parent) {}

} // namespace packbench
