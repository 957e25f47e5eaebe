// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/benchview.h"

#include "ui/boxesview.h"
#include "ui/instructionpanel.h"
#include "ui/labelpicture.h"
#include "ui/linesview.h"
#include "ui/queuelist.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace packbench {

BenchView::BenchView(const Theme &theme, Bench &bench, QueueOrder &order, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_bench(bench)
    , m_queue(new QueueList(theme, order, this))
    , m_order(new Card(theme, this))
    , m_boxes(new Card(theme, this))
{
    setObjectName(QStringLiteral("benchView"));
    m_columns = new QHBoxLayout(this);
    m_columns->addWidget(m_queue);
    m_columns->addWidget(m_order, 1);
    m_columns->addWidget(m_boxes);
    makeOrder();
    makeBoxes();
    connect(m_queue, &QueueList::orderChosen, this, [this](const OrderKey &key) { m_bench.openOrder(key); });
    connect(m_lines, &LinesView::lineChosen, this, [this](const QString &line) { m_bench.selectLine(line); });
    connect(m_boxList, &BoxesView::boxChosen, this, [this](int box) { m_bench.chooseBox(box); });
    BenchView::applyTheme();
}

void BenchView::makeOrder()
{
    m_number = new TextLabel(theme(), Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, m_order);
    m_number->setObjectName(QStringLiteral("orderNumber"));
    m_number->setShrinks(true);
    m_channel = new TextLabel(theme(), Theme::Type::Second, QFont::DemiBold, TextLabel::Ink::Second, m_order);
    m_channel->setChip(true);
    m_channel->setShrinks(true);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_summary = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, m_order);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setShrinks(true);
    m_address = new TextLabel(theme(), Theme::Type::Line, QFont::Normal, TextLabel::Ink::Text, m_order);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMaximumLines(3);
    m_address->hide();
    m_instruction = new InstructionPanel(theme(), m_order);
    m_typed = new QLineEdit(m_order);
    m_typed->setObjectName(QStringLiteral("typedCode"));
    m_typed->setAccessibleName(tr("Typed code"));
    m_typed->setPlaceholderText(tr("Type a code, then Enter"));
    m_typed->hide();
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        const QString code = m_typed->text().trimmed();
        stopTyping();
        if (!code.isEmpty())
            m_bench.scan(code);
    });
    m_teach = new CommandButton(theme(), tr("Teach this code to the chosen item"), QStringLiteral("F11"), CommandButton::Look::Plain,
                                m_order);
    m_teach->setObjectName(QStringLiteral("PBTEACH"));
    m_teach->hide();
    connect(m_teach, &CommandButton::clicked, this, [this] { m_bench.command(QStringLiteral("PBTEACH")); });
    m_teachRow = new QHBoxLayout;
    m_teachRow->addWidget(m_teach);
    m_teachRow->addStretch(1);
    m_lines = new LinesView(theme(), m_order);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_channel);
    head->addWidget(m_summary, 1);
    m_orderLayout = new QVBoxLayout(m_order);
    m_orderLayout->addLayout(head);
    m_orderLayout->addWidget(m_address);
    m_orderLayout->addWidget(m_instruction);
    m_typedRow = new QHBoxLayout;
    m_typedRow->addWidget(m_typed);
    m_orderLayout->addLayout(m_typedRow);
    m_orderLayout->addLayout(m_teachRow);
    m_label = new LabelPicture(theme(), m_order);
    m_label->hide();
    m_orderLayout->addWidget(m_lines, 1);
    m_orderLayout->addWidget(m_label, 1);
}

void BenchView::makeBoxes()
{
    auto *title = new TextLabel(theme(), Theme::Type::Small, QFont::DemiBold, TextLabel::Ink::Second, m_boxes);
    title->setText(tr("Boxes"));
    m_packed = new TextLabel(theme(), Theme::Type::Small, QFont::DemiBold, TextLabel::Ink::Second, m_boxes);
    m_packed->setObjectName(QStringLiteral("unitsPacked"));
    m_packed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_packed->setShrinks(true);
    m_boxList = new BoxesView(theme(), m_boxes);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_packed, 1);
    m_boxesLayout = new QVBoxLayout(m_boxes);
    m_boxesLayout->addLayout(head);
    m_boxesLayout->addWidget(m_boxList, 1);
    makeButtons();
}

void BenchView::makeButtons()
{
    const auto small = CommandButton::Look::Small;
    const auto plain = CommandButton::Look::Plain;
    auto *more = new QGridLayout;
    more->addWidget(button(tr("Continue"), QStringLiteral("F3"), QStringLiteral("PBCONTINUE"), small), 0, 0);
    more->addWidget(button(tr("Move"), QStringLiteral("F4"), QStringLiteral("PBMOVE"), small), 0, 1);
    more->addWidget(button(tr("Short"), QStringLiteral("F6"), QStringLiteral("PBSHORT"), small), 0, 2);
    more->addWidget(button(tr("Reprint"), QStringLiteral("F8"), QStringLiteral("PBREPRINT"), small), 1, 0);
    more->addWidget(button(tr("Close"), tr("Esc"), QStringLiteral("PBCLOSE"), small), 1, 1);
    more->addWidget(button(tr("Help"), QStringLiteral("F1"), QStringLiteral("PBHELP"), small), 1, 2);
    auto *main = new QGridLayout;
    main->addWidget(button(tr("Next box"), QStringLiteral("F2"), QStringLiteral("PBNEXTBOX"), plain), 0, 0);
    main->addWidget(button(tr("Undo"), QStringLiteral("F5"), QStringLiteral("PBUNDO"), plain), 0, 1);
    main->addWidget(button(tr("Hold"), QStringLiteral("F7"), QStringLiteral("PBHOLD"), plain), 1, 0);
    main->addWidget(button(tr("Finish"), QStringLiteral("F10"), QStringLiteral("PBFINISH"), CommandButton::Look::Primary), 1, 1);
    for (QGridLayout *grid : {more, main}) {
        for (int column = 0; column < grid->columnCount(); ++column)
            grid->setColumnStretch(column, 1);
        m_boxesLayout->addLayout(grid);
    }
}

CommandButton *BenchView::button(const QString &label, const QString &key, const QString &command, CommandButton::Look look)
{
    auto *made = new CommandButton(theme(), label, key, look, m_boxes);
    made->setObjectName(command);
    connect(made, &CommandButton::clicked, this, [this, command] { m_bench.command(command); });
    m_buttons.insert(command, made);
    return made;
}

void BenchView::showState(const BenchState &state)
{
    m_number->setText(state.orderNumber);
    m_channel->setText(state.channel);
    m_channel->setVisible(!state.channel.isEmpty());
    m_summary->setText(state.summary);
    m_address->setText(state.fullAddress);
    m_address->setVisible(!state.fullAddress.isEmpty());
    m_instruction->setInstruction(state.next);
    m_lines->setLines(state.lines);
    m_lines->setVisible(!state.label);
    m_label->setVisible(state.label.has_value());
    if (state.label)
        m_label->setLabel(*state.label);
    m_packed->setText(state.unitsPacked);
    m_boxList->setBoxes(state.boxes);
    m_teach->setVisible(state.canTeach);
    m_queue->follow(state.order.value_or(OrderKey()));
    showButtons(state);
}

void BenchView::startTyping(const QString &first)
{
    m_typed->show();
    m_typed->setFocus();
    m_typed->setText(m_typed->text() + first);
}

bool BenchView::stopTyping()
{
    if (m_typed->isHidden())
        return false;
    m_typed->clear();
    m_typed->hide();
    window()->setFocus();
    return true;
}

void BenchView::showButtons(const BenchState &state)
{
    const QString nothingOpen = tr("No order is open.");
    const bool open = state.order.has_value();
    const auto set = [&](const char *command, bool possible, const QString &why) {
        m_buttons.value(QLatin1String(command))->setPossible(possible, open ? why : nothingOpen);
    };
    set("PBNEXTBOX", state.canNextBox, tr("Nothing is in the open box yet, or another box waits for its label."));
    set("PBCONTINUE", state.canContinue, tr("Scan an item first: the last one goes on in the open box."));
    set("PBMOVE", state.canMove, tr("Nothing is packed yet."));
    m_buttons.value(QStringLiteral("PBUNDO"))->setPossible(state.canUndo, tr("There is nothing to take back."));
    set("PBSHORT", state.canShort, tr("Nothing is missing, or nothing is packed yet."));
    set("PBHOLD", state.canHold, tr("This order cannot be held now."));
    set("PBFINISH", state.canFinish, tr("Units or labels are missing."));
    set("PBCLOSE", state.canClose, tr("There is no order to leave."));
}

void BenchView::applyTheme()
{
    const Theme &t = theme();
    const int gap = t.px(16);
    m_columns->setContentsMargins(gap, gap, gap, gap);
    m_columns->setSpacing(gap);
    m_queue->setFixedWidth(t.textPx(372, 0.35));
    m_boxes->setFixedWidth(t.textPx(440, 0.35));
    m_orderLayout->setContentsMargins(t.px(1), t.px(20), t.px(1), t.px(10));
    m_orderLayout->setSpacing(t.px(16));
    const QMargins inset(t.px(28), 0, t.px(28), 0);
    m_orderLayout->itemAt(0)->layout()->setContentsMargins(inset);
    m_orderLayout->itemAt(0)->layout()->setSpacing(t.px(16));
    m_address->setContentsMargins(inset);
    m_instruction->setContentsMargins(inset);
    m_teachRow->setContentsMargins(inset);
    m_typedRow->setContentsMargins(inset);
    m_typed->setFont(t.font(Theme::Type::Line));
    m_boxesLayout->setContentsMargins(t.px(16), t.px(12), t.px(16), t.px(16));
    m_boxesLayout->setSpacing(t.px(12));
    m_boxesLayout->itemAt(0)->layout()->setSpacing(t.px(12));
    for (const int grid : {2, 3})
        static_cast<QGridLayout *>(m_boxesLayout->itemAt(grid)->layout())->setSpacing(t.px(12));
    ThemedWidget::applyTheme();
}

} // namespace packbench
