// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/bench.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace packbench {

class BoxesView;
class InstructionPanel;
class LabelPicture;
class LinesView;
class QueueList;
class QueueOrder;
class TextLabel;

/// The bench: queue, order and boxes side by side, and a button for each command.
class BenchView final : public ThemedWidget
{
    Q_OBJECT

public:
    BenchView(const Theme &theme, Bench &bench, QueueOrder &order, QWidget *parent = nullptr);

    void showState(const BenchState &state);
    /// Opens the line for a code that is typed by hand; Enter hands it to the bench as a scan.
    void startTyping(const QString &first);
    /// False when nothing was being typed.
    bool stopTyping();

protected:
    void applyTheme() override;

private:
    void makeOrder();
    void makeBoxes();
    void makeButtons();
    CommandButton *button(const QString &label, const QString &key, const QString &command, CommandButton::Look look);
    void showButtons(const BenchState &state);

    Bench &m_bench;
    QueueList *m_queue;
    Card *m_order;
    Card *m_boxes;
    TextLabel *m_number = nullptr;
    TextLabel *m_channel = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_address = nullptr;
    InstructionPanel *m_instruction = nullptr;
    QLineEdit *m_typed = nullptr;
    CommandButton *m_teach;
    QHBoxLayout *m_teachRow;
    QHBoxLayout *m_typedRow = nullptr;
    LinesView *m_lines = nullptr;
    LabelPicture *m_label = nullptr;
    TextLabel *m_packed = nullptr;
    BoxesView *m_boxList = nullptr;
    QHash<QString, CommandButton *> m_buttons; ///< by command
    QVBoxLayout *m_orderLayout = nullptr;
    QVBoxLayout *m_boxesLayout = nullptr;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace packbench
