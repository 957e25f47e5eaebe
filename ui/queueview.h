// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "station/queuemodel.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace packbench {

class Bench;
class FixedRowList;
class QueueDelegate;
class QuestionPanel;
class TextLabel;

/// Every open order over the whole width: filter, open, acknowledge, hold and release; all by keyboard, too.
class QueueView final : public ThemedWidget
{
    Q_OBJECT

public:
    QueueView(const Theme &theme, Bench &bench, QueueModel &model, QueueOrder &order, QuestionPanel &questions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Packing slips of these orders are to be printed.
    void slipsWanted(const std::vector<packbench::OrderKey> &orders);

protected:
    void applyTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makeFoot();
    void arrangeFoot();
    CommandButton *button(const QString &name, const QString &label, const QString &key, void (QueueView::*action)());
    [[nodiscard]] QueueRow currentRow() const;
    [[nodiscard]] std::vector<OrderKey> selected() const;
    void openCurrent();
    void acknowledgeSelected();
    void acknowledgeAll();
    void holdOrRelease();
    void cancelCurrent();
    /// The chosen orders that are packed, or all of them.
    void shipTogether();
    void printSlips();
    void refreshChannels();
    void showResult(int done, int total, const OrderKey &key, const QString &text, OrderOutcome outcome);
    void showPossible();
    [[nodiscard]] bool anyPacked() const;

    Bench &m_bench;
    QueueModel &m_model;
    QueueOrder &m_order;
    QuestionPanel &m_questions;
    Card *m_card;
    TextLabel *m_title = nullptr;
    TextLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    FixedRowList *m_list = nullptr;
    QueueDelegate *m_delegate = nullptr;
    QProgressBar *m_progress = nullptr;
    QListWidget *m_results = nullptr;
    CommandButton *m_open = nullptr;
    CommandButton *m_acknowledge = nullptr;
    CommandButton *m_hold = nullptr;
    CommandButton *m_slips = nullptr;
    CommandButton *m_ship = nullptr;
    CommandButton *m_cancel = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_head = nullptr;
    QGridLayout *m_foot = nullptr;
    std::vector<CommandButton *> m_footButtons;
};

} // namespace packbench
