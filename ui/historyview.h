// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QGridLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace packbench {

class Bench;
class FixedRowList;
class HistoryDelegate;
class HistoryDetailView;
class Papers;
class QuestionPanel;
class TextLabel;

/// Everything that left: searched as somebody types or by a scan, with all that is known of a shipment beside the list.
class HistoryView final : public ThemedWidget
{
    Q_OBJECT

public:
    HistoryView(const Theme &theme, HistoryDesk &desk, Bench &bench, Papers &papers, QuestionPanel &questions, QWidget *parent = nullptr);

protected:
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void makeDetail();
    CommandButton *button(const QString &name, const QString &label, const QString &key, void (HistoryView::*action)());
    void showFound();
    void showDetail();
    void say(const QString &text, bool good);
    void chooseSomething();
    void chooseCurrent();
    /// Not so for a moment after a letter: nothing is corrected or printed that is not the marked row.
    [[nodiscard]] bool showsCurrent() const;
    void step(int by);
    void wantMore();
    bool controlKey(int key);
    void correct();
    void printSlip();
    void printLabels();
    void exportFound();
    void askForFile(HistoryDesk::Format format);

    HistoryDesk &m_desk;
    Bench &m_bench;
    Papers &m_papers;
    QuestionPanel &m_questions;
    Card *m_listCard;
    Card *m_detailCard;
    QLineEdit *m_search = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_empty = nullptr;
    TextLabel *m_message = nullptr;
    FixedRowList *m_list = nullptr;
    HistoryDelegate *m_delegate = nullptr;
    QTimer *m_pause = nullptr; ///< of the typing, until the detail is worth its work
    bool m_choosing = false;   ///< not a person, but what was found, chooses a row
    QScrollArea *m_area = nullptr;
    HistoryDetailView *m_detail = nullptr;
    CommandButton *m_correct = nullptr;
    CommandButton *m_slip = nullptr;
    CommandButton *m_label = nullptr;
    CommandButton *m_export = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QVBoxLayout *m_headLayout = nullptr;
    QVBoxLayout *m_detailLayout = nullptr;
    QGridLayout *m_buttons = nullptr;
    ShipmentId m_shown; ///< the detail that was scrolled to its top
};

} // namespace packbench
