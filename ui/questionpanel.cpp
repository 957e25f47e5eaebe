// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/questionpanel.h"

#include "ui/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace packbench {

QuestionPanel::QuestionPanel(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_card(new Card(theme, this))
    , m_title(new TextLabel(theme, Theme::Type::Next, QFont::Bold, TextLabel::Ink::Text, m_card))
    , m_text(new TextLabel(theme, Theme::Type::Line, QFont::Normal, TextLabel::Ink::Second, m_card))
    , m_edit(new QLineEdit(m_card))
    , m_answers(new QVBoxLayout)
    , m_cancel(new CommandButton(theme, tr("Cancel"), tr("Esc"), CommandButton::Look::Plain, m_card))
{
    setObjectName(QStringLiteral("questionPanel"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setMaximumLines(3);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setMaximumLines(5);
    m_edit->setObjectName(QStringLiteral("questionEdit"));
    m_cancel->setObjectName(QStringLiteral("questionCancel"));
    auto *inside = new QVBoxLayout(m_card);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addWidget(m_edit);
    inside->addLayout(m_answers);
    inside->addWidget(m_cancel);
    auto *outside = new QVBoxLayout(this);
    outside->addStretch(1);
    outside->addWidget(m_card, 0, Qt::AlignHCenter);
    outside->addStretch(1);
    connect(m_cancel, &CommandButton::clicked, this, [this] { answered(-1, QString()); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_edit->text().trimmed().isEmpty())
            answered(0, m_edit->text().trimmed());
    });
    QuestionPanel::applyTheme();
}

void QuestionPanel::ask(const QuestionState &question, Answer answer)
{
    m_question = question;
    m_answer = std::move(answer);
    fill();
    applyTheme();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    if (question.takesText && question.answers.isEmpty())
        m_edit->setFocus();
    else
        setFocus();
}

void QuestionPanel::withdraw()
{
    if (isHidden())
        return;
    m_answer = nullptr;
    hide();
    Q_EMIT closed();
}

void QuestionPanel::answered(int index, const QString &text)
{
    const Answer answer = std::exchange(m_answer, nullptr);
    hide();
    Q_EMIT closed();
    if (answer)
        answer(index, text);
}

void QuestionPanel::fill()
{
    const QuestionState &question = m_question;
    m_title->setText(question.title);
    m_text->setText(question.text);
    m_text->setVisible(!question.text.isEmpty());
    m_edit->setVisible(question.takesText);
    m_edit->setAccessibleName(question.title);
    setAccessibleName(QStringLiteral("%1 %2").arg(question.title, question.text).trimmed());
    m_edit->clear();
    for (CommandButton *old : m_buttons)
        old->deleteLater();
    m_buttons.clear();
    for (int i = 0; i < question.answers.size(); ++i) {
        const QString key = i < 9 ? QString::number(i + 1) : QString();
        auto *button = new CommandButton(theme(), question.answers.at(i), key, CommandButton::Look::Plain, m_card);
        button->setObjectName(QStringLiteral("answer%1").arg(i + 1));
        connect(button, &CommandButton::clicked, this, [this, i] { answered(i, QString()); });
        m_answers->addWidget(button);
        m_buttons.push_back(button);
    }
}

void QuestionPanel::applyTheme()
{
    const Theme &t = theme();
    m_card->layout()->setContentsMargins(t.px(40), t.px(32), t.px(40), t.px(32));
    m_card->layout()->setSpacing(t.px(16));
    m_answers->setSpacing(t.px(12));
    m_edit->setFont(t.font(Theme::Type::Line));
    m_card->setFixedWidth(
        std::max(t.px(400), std::min(t.textPx(900, 0.6), parentWidget() == nullptr ? 10000 : parentWidget()->width() - t.px(64))));
    ThemedWidget::applyTheme();
}

void QuestionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = theme().tokens().ground;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape) {
        answered(-1, QString());
        return;
    }
    const int digit = event->key() - Qt::Key_1;
    if (!m_edit->hasFocus() && digit >= 0 && digit < 9 && digit < m_question.answers.size()) {
        answered(digit, QString());
    } else if (m_question.takesText && !m_edit->hasFocus() && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        m_edit->setFocus();
        m_edit->insert(event->text());
    }
}

} // namespace packbench
