// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/questionpanel.h"

#include "ui/numberchangeview.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace packbench {

namespace {

/// More answers than this stand in two columns.
constexpr int answersPerColumn = 4;

/// The key of an answer: 1 to 9, then 0; none after that.
QString keyOfAnswer(int index)
{
    return index < 10 ? QString::number((index + 1) % 10) : QString();
}

} // namespace

QuestionPanel::QuestionPanel(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_card(new Card(theme, this))
    , m_title(new TextLabel(theme, Theme::Type::Next, QFont::Bold, TextLabel::Ink::Text, m_card))
    , m_text(new TextLabel(theme, Theme::Type::Line, QFont::Normal, TextLabel::Ink::Second, m_card))
    , m_change(new NumberChangeView(theme, m_card))
    , m_edit(new QLineEdit(m_card))
    , m_area(new QScrollArea(m_card))
    , m_list(new QWidget)
    , m_answers(new QGridLayout(m_list))
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
    inside->addWidget(m_change);
    inside->addWidget(m_edit);
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_area->setWidget(m_list);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_area);
    inside->addWidget(m_cancel);
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
    show();
    fit();
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
    m_change->setVisible(question.change.has_value());
    m_change->setChange(question.change.value_or(NumberChange()));
    m_edit->setVisible(question.takesText);
    m_edit->setAccessibleName(question.title);
    setAccessibleName(QStringLiteral("%1 %2").arg(question.title, question.text).trimmed());
    m_edit->clear();
    for (CommandButton *old : m_buttons) {
        m_answers->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < question.answers.size(); ++i) {
        auto *button = new CommandButton(theme(), question.answers.at(i), keyOfAnswer(i), CommandButton::Look::Plain, m_list);
        button->setObjectName(QStringLiteral("answer%1").arg(i + 1));
        connect(button, &CommandButton::clicked, this, [this, i] { answered(i, QString()); });
        m_buttons.push_back(button);
    }
    m_area->setVisible(!m_buttons.empty());
    m_cancel->setVisible(!question.mustAnswer);
}

bool QuestionPanel::choose(int index)
{
    if (isHidden() || index < 0 || index >= m_question.answers.size())
        return false;
    answered(index, QString());
    return true;
}

void QuestionPanel::fit()
{
    const Theme &t = theme();
    const int count = static_cast<int>(m_buttons.size());
    const int most = width() - t.px(64);
    m_card->setFixedWidth(std::max(t.px(400), std::min(t.textPx(count > answersPerColumn || m_question.change ? 1200 : 900, 0.6), most)));
    const QMargins inset = m_card->layout()->contentsMargins();
    const int inside = m_card->width() - inset.left() - inset.right();
    const auto wide = std::max_element(m_buttons.begin(), m_buttons.end(), [](const CommandButton *a, const CommandButton *b) {
        return a->sizeHint().width() < b->sizeHint().width();
    });
    // Two columns only where every answer can be read in them.
    const bool two = count > answersPerColumn && 2 * (*wide)->sizeHint().width() + t.px(24) <= inside;
    const int rows = two ? (count + 1) / 2 : count;
    for (int i = 0; i < count; ++i) {
        m_buttons[static_cast<size_t>(i)]->show();
        m_answers->addWidget(m_buttons[static_cast<size_t>(i)], i % std::max(1, rows), i / std::max(1, rows));
    }
    m_answers->setColumnStretch(0, 1);
    m_answers->setColumnStretch(1, two ? 1 : 0);
    const int row = m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height();
    const int wanted = rows * row + std::max(0, rows - 1) * t.px(12);
    m_area->setFixedHeight(row);
    QLayout *layout = m_card->layout();
    layout->invalidate();
    const int card = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_card->width()) : layout->totalSizeHint().height();
    const int room = height() - t.px(16) - (card - row);
    const int shown = m_buttons.empty() ? 0 : std::clamp(room, row, std::max(row, wanted));
    // Said, not left to be found out: until the next event a bar would stand beside answers that all fit.
    m_area->setVerticalScrollBarPolicy(shown < wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(shown);
    m_card->setFixedHeight(card - row + shown);
    m_card->move((width() - m_card->width()) / 2, std::max(0, (height() - m_card->height()) / 2));
    layout->activate();
    m_area->verticalScrollBar()->setValue(0);
}

void QuestionPanel::scroll(int key)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    const int step = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? bar->pageStep() : bar->pageStep() / 2;
    bar->setValue(bar->value() + (key == Qt::Key_Up || key == Qt::Key_PageUp ? -step : step));
}

void QuestionPanel::resizeEvent(QResizeEvent *)
{
    if (!isHidden())
        fit();
}

void QuestionPanel::applyTheme()
{
    const Theme &t = theme();
    // Two numbers take the height of two more answers: they must fit a small window in large type.
    const int edge = t.px(m_question.change ? 18 : 32);
    m_card->layout()->setContentsMargins(t.px(40), edge, t.px(40), edge);
    m_card->layout()->setSpacing(t.px(m_question.change ? 8 : 16));
    m_answers->setSpacing(t.px(12));
    fit();
    m_edit->setFont(t.font(Theme::Type::Line));
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
        if (!m_question.mustAnswer)
            answered(-1, QString());
        return;
    }
    const int digit = event->key() - Qt::Key_0;
    const bool isDigit = digit >= 0 && digit <= 9;
    const bool isScroll = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
                          || event->key() == Qt::Key_PageDown;
    if (!m_edit->hasFocus() && isDigit && choose((digit + 9) % 10))
        return;
    if (isScroll) {
        scroll(event->key());
    } else if (m_question.takesText && !m_edit->hasFocus() && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        m_edit->setFocus();
        m_edit->insert(event->text());
    }
}

} // namespace packbench
