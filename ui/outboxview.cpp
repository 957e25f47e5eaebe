// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxview.h"

#include "station/outboxmodel.h"
#include "ui/fixedrowlist.h"
#include "ui/outboxdelegate.h"
#include "ui/outboxeditor.h"
#include "ui/questionpanel.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace packbench {

OutboxView::OutboxView(const Theme &theme, OutboxModel &model, OutboxDesk &desk, QuestionPanel &questions, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_model(model)
    , m_desk(desk)
    , m_questions(questions)
    , m_listCard(new Card(theme, this))
    , m_detailCard(new Card(theme, this))
{
    setObjectName(QStringLiteral("outboxView"));
    auto *columns = new QHBoxLayout(this);
    columns->addWidget(m_listCard, 3);
    columns->addWidget(m_detailCard, 2);
    makeList();
    makeDetail();
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_list, &FixedRowList::rowsChanged, this, [this] { chooseFirst(); });
    connect(&model, &OutboxModel::countsChanged, this, [this] {
        showCounts();
        showCurrent();
    });
    connect(&desk, &OutboxDesk::message, this, [this](const QString &text, bool good) {
        m_message->setInk(good ? TextLabel::Ink::Good : TextLabel::Ink::Bad);
        m_message->setText(text);
    });
    connect(m_editor, &OutboxEditor::confirmed, this,
            [this](int package, const QString &number, const QString &carrier, const QString &method) {
                m_desk.editAndResend(m_editor->shipment(), package, number, carrier, method);
                m_list->setFocus();
            });
    connect(m_editor, &OutboxEditor::closed, this, [this] { m_list->setFocus(); });
    showCounts();
    showCurrent();
    OutboxView::applyTheme();
}

void OutboxView::makeList()
{
    auto *title = new TextLabel(theme(), Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, m_listCard);
    title->setText(tr("Outbox"));
    m_counts = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, m_listCard);
    m_counts->setObjectName(QStringLiteral("outboxCounts"));
    m_empty = new TextLabel(theme(), Theme::Type::Line, QFont::Normal, TextLabel::Ink::Second, m_listCard);
    m_empty->setObjectName(QStringLiteral("outboxEmpty"));
    m_empty->setText(tr("Everything that was finished has reached its channel."));
    m_empty->setMaximumLines(3);
    m_list = new FixedRowList(m_listCard);
    m_list->setObjectName(QStringLiteral("outboxList"));
    m_list->setAccessibleName(tr("Shipments that are not settled"));
    m_delegate = new OutboxDelegate(theme(), this);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(&m_model);
    m_listLayout = new QVBoxLayout(m_listCard);
    m_listLayout->addWidget(title);
    m_listLayout->addWidget(m_counts);
    m_listLayout->addWidget(m_empty);
    m_listLayout->addWidget(m_list, 1);
}

void OutboxView::makeDetail()
{
    auto *page = new QWidget;
    m_wordsLayout = new QVBoxLayout(page);
    m_wordsLayout->setContentsMargins(0, 0, 0, 0);
    const auto label = [this, page](const char *name, Theme::Type type, QFont::Weight weight, TextLabel::Ink ink, int lines) {
        auto *made = new TextLabel(theme(), type, weight, ink, page);
        made->setObjectName(QLatin1String(name));
        made->setMaximumLines(lines);
        m_wordsLayout->addWidget(made);
        return made;
    };
    m_state = label("outboxState", Theme::Type::Second, QFont::Bold, TextLabel::Ink::Second, 1);
    m_order = label("outboxOrder", Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, 2);
    m_packages = label("outboxPackages", Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, 4);
    m_what = label("outboxWhat", Theme::Type::Line, QFont::Normal, TextLabel::Ink::Text, 6);
    m_advice = label("outboxAdvice", Theme::Type::Line, QFont::DemiBold, TextLabel::Ink::Next, 5);
    m_why = label("outboxWhy", Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, 3);
    m_editor = new OutboxEditor(theme(), page);
    m_wordsLayout->addWidget(m_editor);
    m_message = label("outboxMessage", Theme::Type::Second, QFont::DemiBold, TextLabel::Ink::Good, 4);
    m_wordsLayout->addStretch(1);
    // Large text scrolls; the decisions below stay where they are.
    auto *area = new QScrollArea(m_detailCard);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_detailLayout = new QVBoxLayout(m_detailCard);
    m_detailLayout->addWidget(area, 1);
    auto *grid = new QGridLayout;
    m_read = button(QStringLiteral("readAgain"), tr("Read again"), tr("R"), &OutboxView::readAgain);
    m_edit = button(QStringLiteral("editAndResend"), tr("Edit, send again"), tr("E"), &OutboxView::edit);
    m_elsewhere = button(QStringLiteral("shippedElsewhere"), tr("Shipped elsewhere"), tr("S"), &OutboxView::shippedElsewhere);
    m_giveUp = button(QStringLiteral("giveUp"), tr("Give up"), tr("G"), &OutboxView::giveUp);
    m_cancel = button(QStringLiteral("cancelAtChannel"), tr("Cancel the order"), tr("C"), &OutboxView::cancelOrder);
    grid->addWidget(m_read, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_elsewhere, 1, 0);
    grid->addWidget(m_giveUp, 1, 1);
    grid->addWidget(m_cancel, 2, 0, 1, 2);
    m_detailLayout->addLayout(grid);
}

CommandButton *OutboxView::button(const QString &name, const QString &label, const QString &key, void (OutboxView::*action)())
{
    auto *made = new CommandButton(theme(), label, key, CommandButton::Look::Small, m_detailCard);
    made->setObjectName(name);
    connect(made, &CommandButton::clicked, this, action);
    return made;
}

int OutboxView::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? index.row() : -1;
}

ShipmentId OutboxView::current() const
{
    const int row = currentRow();
    return row < 0 ? ShipmentId() : m_model.entry(row).shipment.id;
}

void OutboxView::chooseFirst()
{
    if (currentRow() < 0 && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

void OutboxView::showCounts()
{
    m_counts->setText(
        tr("%1 waiting · %2 unknown · %3 need attention").arg(m_model.waiting()).arg(m_model.unknown()).arg(m_model.attention()));
    m_empty->setVisible(m_model.rowCount() == 0);
}

void OutboxView::showCurrent()
{
    const int row = currentRow();
    const auto text = [this, row](int column) { return row < 0 ? QString() : m_model.index(row, column).data().toString(); };
    m_state->setText(text(OutboxModel::StateColumn));
    m_order->setText(row < 0 ? tr("Nothing is chosen") : tr("Order %1").arg(text(OutboxModel::OrderColumn)));
    m_packages->setText(text(OutboxModel::PackagesColumn));
    m_what->setText(text(OutboxModel::WhatColumn));
    m_advice->setText(text(OutboxModel::AdviceColumn));
    const OutboxDesk::Choices choices = row < 0 ? OutboxDesk::Choices() : m_desk.choices(current());
    const QString why = row < 0 ? tr("Choose a shipment with the arrow keys.") : choices.why;
    m_why->setText(why);
    m_read->setPossible(choices.readAgain, why);
    m_edit->setPossible(choices.edit, why);
    m_elsewhere->setPossible(choices.shippedElsewhere, why);
    m_giveUp->setPossible(choices.giveUp, why);
    m_cancel->setPossible(choices.cancel, why.isEmpty() ? tr("This channel's orders are cancelled in its seller centre.") : why);
    for (TextLabel *part : {m_packages, m_what, m_advice, m_why})
        part->setVisible(!part->text().isEmpty());
    if (!m_editor->isHidden() && !(m_editor->shipment() == current()))
        m_editor->close();
}

void OutboxView::readAgain()
{
    if (m_read->isEnabled())
        m_desk.readAgain(current());
}

void OutboxView::edit()
{
    if (m_edit->isEnabled())
        m_editor->begin(m_model.entry(currentRow()).shipment, m_desk.carriers(current()), m_desk.methods(current()));
}

void OutboxView::shippedElsewhere()
{
    if (!m_elsewhere->isEnabled())
        return;
    QuestionState question;
    question.title = tr("Was order %1 shipped elsewhere?").arg(m_order->text());
    question.text = tr("Nothing is sent from here then. This is written to the journal with your name.");
    question.answers = {tr("Yes, it was shipped elsewhere")};
    m_questions.ask(question, [this, id = current()](int index, const QString &) {
        if (index == 0)
            m_desk.shippedElsewhere(id);
    });
}

void OutboxView::cancelOrder()
{
    if (m_cancel->isEnabled())
        Q_EMIT cancelWanted(m_model.entry(currentRow()).shipment.order);
}

void OutboxView::giveUp()
{
    if (!m_giveUp->isEnabled())
        return;
    QuestionState question;
    question.title = tr("Give this shipment up?");
    question.text = tr("The channel is not told of it. Write the reason, then Enter; it goes to the journal with your name.");
    question.takesText = true;
    m_questions.ask(question, [this, id = current()](int index, const QString &reason) {
        if (index >= 0)
            m_desk.giveUp(id, reason);
    });
}

void OutboxView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && !event->isAutoRepeat();
    if (plain && event->key() == Qt::Key_R)
        readAgain();
    else if (plain && event->key() == Qt::Key_E)
        edit();
    else if (plain && event->key() == Qt::Key_S)
        shippedElsewhere();
    else if (plain && event->key() == Qt::Key_C)
        cancelOrder();
    else if (plain && event->key() == Qt::Key_G)
        giveUp();
    else
        event->ignore();
}

void OutboxView::showEvent(QShowEvent *)
{
    m_message->setText(QString());
    chooseFirst();
}

void OutboxView::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(16), t.px(16), t.px(16), t.px(16));
    layout()->setSpacing(t.px(16));
    m_listLayout->setContentsMargins(t.px(1), t.px(16), t.px(1), t.px(10));
    m_listLayout->setSpacing(t.px(8));
    for (int i = 0; i < 3; ++i)
        m_listLayout->itemAt(i)->widget()->setContentsMargins(t.px(28), 0, t.px(28), 0);
    m_detailLayout->setContentsMargins(t.px(28), t.px(20), t.px(28), t.px(20));
    m_detailLayout->setSpacing(t.px(12));
    m_wordsLayout->setSpacing(t.px(10));
    static_cast<QGridLayout *>(m_detailLayout->itemAt(m_detailLayout->count() - 1)->layout())->setSpacing(t.px(12));
    m_list->setRowHeight(m_delegate->rowHeight());
    ThemedWidget::applyTheme();
}

} // namespace packbench
