// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

#include <functional>

class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace packbench {

class NumberChangeView;
class TextLabel;

/// A question over the view: answers, each a digit key and a button, or one line of text; Esc answers nothing. Many answers
/// stand in two columns and scroll.
class QuestionPanel final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(const Theme &theme, QWidget *parent = nullptr);

    /// What an answer does: its index, or -1 for none, and the text when one was asked.
    using Answer = std::function<void(int index, const QString &text)>;

    /// Shows the question over the window and gives it the keyboard; the answer is called at most once.
    void ask(const QuestionState &question, Answer answer);
    /// Takes the question away unanswered.
    void withdraw();
    [[nodiscard]] const QuestionState &question() const { return m_question; }
    /// Gives the answer with this index, as its button would; false when there is none.
    bool choose(int index);

Q_SIGNALS:
    /// The question is gone; the keyboard is free.
    void closed();

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fit();
    void scroll(int key);
    void answered(int index, const QString &text);

    QuestionState m_question;
    Answer m_answer;
    Card *m_card;
    TextLabel *m_title;
    TextLabel *m_text;
    NumberChangeView *m_change;
    QLineEdit *m_edit;
    QScrollArea *m_area;
    QWidget *m_list; ///< in the area
    QGridLayout *m_answers;
    CommandButton *m_cancel;
    std::vector<CommandButton *> m_buttons;
};

} // namespace packbench
