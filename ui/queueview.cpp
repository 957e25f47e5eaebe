// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/queueview.h"

#include "station/bench.h"
#include "ui/fixedrowlist.h"
#include "ui/questionpanel.h"
#include "ui/queuedelegate.h"
#include "ui/queuelist.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QTimer>

namespace packbench {

QueueView::QueueView(const Theme &theme, Bench &bench, QueueModel &model, QueueOrder &order, QuestionPanel &questions, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_bench(bench)
    , m_model(model)
    , m_order(order)
    , m_questions(questions)
    , m_card(new Card(theme, this))
{
    setObjectName(QStringLiteral("queueView"));
    m_layout = new QVBoxLayout(m_card);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card);
    makeHead();
    m_delegate = new QueueDelegate(theme, QueueDelegate::Layout::Wide, this);
    m_list = new FixedRowList(m_card);
    m_list->setObjectName(QStringLiteral("wideQueue"));
    m_list->setAccessibleName(tr("Open orders"));
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::MultiSelection);
    m_list->setModel(&order);
    connect(&order, &QueueOrder::timePassed, m_list->viewport(), qOverload<>(&QWidget::update));
    m_layout->addWidget(m_list, 1);
    makeFoot();
    setFocusProxy(m_list);
    connect(m_list, &FixedRowList::activated, this, [this] { openCurrent(); });
    connect(m_list, &FixedRowList::doubleClicked, this, [this] { openCurrent(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showPossible(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showPossible(); });
    connect(&bench, &Bench::orderResult, this, &QueueView::showResult);
    auto *counting = new QTimer(this);
    counting->setInterval(1000);
    connect(counting, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_summary->setText(queueSummary(m_order));
    });
    counting->start();
    showPossible();
    QueueView::applyTheme();
}

void QueueView::makeHead()
{
    m_title = new TextLabel(theme(), Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, m_card);
    m_title->setText(tr("Orders"));
    m_summary = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, m_card);
    m_filter = new QLineEdit(m_card);
    m_filter->setObjectName(QStringLiteral("queueFilter"));
    m_filter->setAccessibleName(tr("Filter the orders"));
    m_filter->setPlaceholderText(tr("Filter: number, account, new, hold …  (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(80);
    // Each letter walks 100,000 rows: wait until the typist pauses.
    auto *debounce = new QTimer(this);
    debounce->setSingleShot(true);
    debounce->setInterval(150);
    connect(m_filter, &QLineEdit::textChanged, debounce, qOverload<>(&QTimer::start));
    connect(debounce, &QTimer::timeout, this, [this] { m_order.setText(m_filter->text().trimmed()); });
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title);
    m_head->addWidget(m_summary, 2);
    m_head->addWidget(m_filter, 2);
    m_layout->addLayout(m_head);
}

void QueueView::makeFoot()
{
    m_progress = new QProgressBar(m_card);
    m_progress->setObjectName(QStringLiteral("orderProgress"));
    m_progress->setAccessibleName(tr("Progress, order by order"));
    m_progress->hide();
    m_results = new QListWidget(m_card);
    m_results->setObjectName(QStringLiteral("orderResults"));
    m_results->setAccessibleName(tr("Results, order by order"));
    m_results->setFocusPolicy(Qt::ClickFocus);
    m_results->setWordWrap(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    m_layout->addWidget(m_progress);
    m_layout->addWidget(m_results);
    m_foot = new QGridLayout;
    m_open = button(QStringLiteral("openOrder"), tr("Open"), tr("Enter"), &QueueView::openCurrent);
    m_acknowledge = button(QStringLiteral("acknowledgeSelected"), tr("Acknowledge chosen"), tr("A · choose with Space"),
                           &QueueView::acknowledgeSelected);
    button(QStringLiteral("acknowledgeAll"), tr("Acknowledge all new"), tr("N"), &QueueView::acknowledgeAll);
    m_ship = button(QStringLiteral("shipTogether"), tr("Ship packed"), tr("B"), &QueueView::shipTogether);
    m_hold = button(QStringLiteral("holdOrder"), tr("Hold"), tr("H"), &QueueView::holdOrRelease);
    m_cancel = button(QStringLiteral("cancelOrder"), tr("Cancel rest"), tr("C"), &QueueView::cancelCurrent);
    button(QStringLiteral("refresh"), tr("Refresh"), tr("R"), &QueueView::refreshChannels);
    m_slips = button(QStringLiteral("printSlips"), tr("Print slips"), tr("P"), &QueueView::printSlips);
    m_layout->addLayout(m_foot);
}

CommandButton *QueueView::button(const QString &name, const QString &label, const QString &key, void (QueueView::*action)())
{
    auto *made = new CommandButton(theme(), label, key, CommandButton::Look::Plain, m_card);
    made->setObjectName(name);
    connect(made, &CommandButton::clicked, this, action);
    m_footButtons.push_back(made);
    return made;
}

QueueRow QueueView::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    const int row = index.isValid() ? m_order.mapToSource(index).row() : -1;
    return row < 0 ? QueueRow() : m_model.row(row);
}

std::vector<OrderKey> QueueView::selected() const
{
    std::vector<OrderKey> keys;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        keys.push_back(m_order.keyAt(index));
    return keys;
}

void QueueView::openCurrent()
{
    const QueueRow row = currentRow();
    if (!row.number.isEmpty())
        m_bench.openOrder(row.key);
}

void QueueView::acknowledgeSelected()
{
    const std::vector<OrderKey> keys = selected();
    if (keys.empty())
        return;
    m_results->clear();
    m_bench.acknowledge(keys);
    m_list->clearSelection();
}

void QueueView::acknowledgeAll()
{
    m_results->clear();
    int waiting = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        waiting += m_model.row(i).isNew ? 1 : 0;
    if (waiting == 0) {
        m_results->addItem(tr("No order waits to be acknowledged."));
        m_results->show();
        return;
    }
    QuestionState question;
    question.title = tr("Acknowledge %n new orders?", nullptr, waiting);
    question.text = tr("The channel is told that they will be shipped.");
    question.answers = {tr("Yes, acknowledge them")};
    m_questions.ask(question, [this](int index, const QString &) {
        if (index == 0)
            m_bench.acknowledge({});
    });
}

void QueueView::printSlips()
{
    std::vector<OrderKey> keys = selected();
    if (keys.empty() && !currentRow().number.isEmpty())
        keys.push_back(currentRow().key);
    if (!keys.empty())
        Q_EMIT slipsWanted(keys);
}

void QueueView::refreshChannels()
{
    m_bench.refresh();
}

void QueueView::holdOrRelease()
{
    const QueueRow row = currentRow();
    if (row.number.isEmpty() || row.isBlocked)
        return;
    if (row.mark == QueueRow::Mark::Hold) {
        m_bench.release(row.key);
        return;
    }
    QuestionState question;
    question.title = tr("Why is order %1 put on hold?").arg(row.number);
    question.takesText = true;
    m_questions.ask(question, [this, key = row.key](int index, const QString &text) {
        if (index >= 0)
            m_bench.hold(key, text);
    });
}

void QueueView::cancelCurrent()
{
    const QueueRow row = currentRow();
    if (!row.number.isEmpty())
        m_bench.cancelOrder(row.key);
}

void QueueView::shipTogether()
{
    const std::vector<OrderKey> keys = selected();
    m_results->clear();
    m_bench.shipTogether(keys);
    m_list->clearSelection();
}

void QueueView::showResult(int done, int total, const OrderKey &key, const QString &text, OrderOutcome outcome)
{
    const Tokens &colours = theme().tokens();
    QString sign = QStringLiteral("✓");
    QColor colour = colours.good;
    if (outcome == OrderOutcome::Unknown) {
        sign = QStringLiteral("?");
        colour = colours.attention;
    } else if (outcome == OrderOutcome::Refused) {
        sign = QStringLiteral("✕");
        colour = colours.bad;
    }
    m_progress->setVisible(total > 0);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 orders").arg(done).arg(total));
    m_results->show();
    // A later result of the same order stands in the place of the earlier one.
    const QString place = key.account.text() + QLatin1Char('\n') + key.order.text();
    QListWidgetItem *item = nullptr;
    for (int row = 0; row < m_results->count() && item == nullptr; ++row) {
        item = m_results->item(row)->data(Qt::UserRole).toString() == place ? m_results->item(row) : nullptr;
    }
    if (item == nullptr) {
        item = new QListWidgetItem(m_results);
        item->setData(Qt::UserRole, place);
    }
    item->setText(QStringLiteral("%1 %2 · %3").arg(sign, key.order.text(), text));
    item->setForeground(colour);
    m_results->scrollToItem(item);
}

bool QueueView::anyPacked() const
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).mark == QueueRow::Mark::Packed)
            return true;
    }
    return false;
}

void QueueView::showPossible()
{
    const QueueRow row = currentRow();
    const bool any = !row.number.isEmpty();
    m_open->setPossible(any, tr("Choose an order with the arrow keys, or scan it."));
    m_acknowledge->setPossible(m_list->selectionModel()->hasSelection(), tr("Choose orders with Space first."));
    m_slips->setPossible(any, tr("Choose orders with Space, or one with the arrow keys."));
    m_ship->setPossible(anyPacked(), tr("No finished order waits to be shipped."));
    m_hold->setText(row.mark == QueueRow::Mark::Hold ? tr("Release") : tr("Hold"));
    m_cancel->setPossible(any, tr("Choose an order with the arrow keys."));
    m_hold->setPossible(any && !row.isBlocked,
                        row.isBlocked ? tr("The channel keeps this order back.") : tr("Choose an order with the arrow keys."));
}

void QueueView::showEvent(QShowEvent *)
{
    m_summary->setText(queueSummary(m_order));
    if (!m_filter->text().isEmpty())
        m_filter->clear();
    if (!m_list->currentIndex().isValid() && m_order.rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_order.index(0, 0), QItemSelectionModel::NoUpdate);
    showPossible();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool inFilter = m_filter->hasFocus();
    if (control && event->key() == Qt::Key_F) {
        m_filter->setFocus();
    } else if (inFilter && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)) {
        m_list->setFocus();
    } else if (inFilter || control || event->isAutoRepeat()) {
        event->ignore();
    } else if (event->key() == Qt::Key_A) {
        acknowledgeSelected();
    } else if (event->key() == Qt::Key_N) {
        acknowledgeAll();
    } else if (event->key() == Qt::Key_H) {
        holdOrRelease();
    } else if (event->key() == Qt::Key_C) {
        cancelCurrent();
    } else if (event->key() == Qt::Key_B) {
        shipTogether();
    } else if (event->key() == Qt::Key_P) {
        printSlips();
    } else if (event->key() == Qt::Key_R) {
        refreshChannels();
    } else {
        event->ignore();
    }
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrangeFoot();
}

void QueueView::arrangeFoot()
{
    const auto count = static_cast<int>(m_footButtons.size());
    const Theme &t = theme();
    int wanted = t.px(2 * 24 + 2 * 17) + (count - 1) * t.px(16);
    for (const CommandButton *button : m_footButtons)
        wanted += button->sizeHint().width();
    // Where the words do not fit beside each other, two rows keep them readable.
    const int columns = wanted <= width() ? count : (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        m_foot->addWidget(m_footButtons[static_cast<size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < count; ++column)
        m_foot->setColumnStretch(column, column < columns ? 1 : 0);
}

void QueueView::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(16), t.px(16), t.px(16), t.px(16));
    m_layout->setContentsMargins(t.px(1), t.px(16), t.px(1), t.px(16));
    m_layout->setSpacing(t.px(12));
    for (QLayout *row : {static_cast<QLayout *>(m_head), static_cast<QLayout *>(m_foot)}) {
        row->setContentsMargins(t.px(24), 0, t.px(24), 0);
        row->setSpacing(t.px(16));
    }
    arrangeFoot();
    m_filter->setFont(t.font(Theme::Type::Second));
    m_results->setFont(t.font(Theme::Type::Second));
    m_results->setFixedHeight(t.textPx(160, 0.5));
    m_list->setRowHeight(m_delegate->rowHeight());
    ThemedWidget::applyTheme();
}

} // namespace packbench
