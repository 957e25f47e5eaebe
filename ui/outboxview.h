// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

class OutboxDesk;
class OutboxModel;
class QuestionPanel;

/// The outbox.
class OutboxView final : public ThemedWidget
{
    Q_OBJECT

public:
    OutboxView(const Theme &theme, OutboxModel &model, OutboxDesk &desk, QuestionPanel &questions, QWidget *parent = nullptr);
};

} // namespace packbench
