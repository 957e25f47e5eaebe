// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace packbench {

class FixedRowList;
class OutboxDelegate;
class OutboxEditor;
class OutboxModel;
class QuestionPanel;
class TextLabel;

/// What is not settled yet: waiting, unknown, needs attention; and what a person can do about it, by keyboard.
class OutboxView final : public ThemedWidget
{
    Q_OBJECT

public:
    OutboxView(const Theme &theme, OutboxModel &model, OutboxDesk &desk, QuestionPanel &questions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The shift lead wants this order cancelled at its channel.
    void cancelWanted(const packbench::OrderKey &order);

protected:
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void makeDetail();
    CommandButton *button(const QString &name, const QString &label, const QString &key, void (OutboxView::*action)());
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] ShipmentId current() const;
    void chooseFirst();
    void showCurrent();
    void showCounts();
    void readAgain();
    void edit();
    void shippedElsewhere();
    void giveUp();
    void cancelOrder();

    OutboxModel &m_model;
    OutboxDesk &m_desk;
    QuestionPanel &m_questions;
    Card *m_listCard;
    Card *m_detailCard;
    TextLabel *m_counts = nullptr;
    TextLabel *m_empty = nullptr;
    FixedRowList *m_list = nullptr;
    OutboxDelegate *m_delegate = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_order = nullptr;
    TextLabel *m_packages = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_advice = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_message = nullptr;
    OutboxEditor *m_editor = nullptr;
    CommandButton *m_read = nullptr;
    CommandButton *m_edit = nullptr;
    CommandButton *m_elsewhere = nullptr;
    CommandButton *m_cancel = nullptr;
    CommandButton *m_giveUp = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QVBoxLayout *m_detailLayout = nullptr;
    QVBoxLayout *m_wordsLayout = nullptr;
};

} // namespace packbench
