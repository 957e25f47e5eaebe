// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

class Bench;
class QueueOrder;
class QuestionPanel;

/// The wide queue.
class QueueView final : public ThemedWidget
{
    Q_OBJECT

public:
    QueueView(const Theme &theme, Bench &bench, QueueOrder &order, QuestionPanel &questions, QWidget *parent = nullptr);
};

} // namespace packbench
