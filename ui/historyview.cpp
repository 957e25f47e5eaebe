// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/historyview.h"

#include "station/bench.h"
#include "ui/fixedrowlist.h"
#include "ui/historydelegate.h"
#include "ui/historydetailview.h"
#include "ui/papers.h"
#include "ui/questionpanel.h"
#include "ui/textlabel.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace packbench {

namespace {

/// Without a letter for so long, somebody looks at what was found.
constexpr int pauseMs = 120;

} // namespace

HistoryView::HistoryView(const Theme &theme, HistoryDesk &desk, Bench &bench, Papers &papers, QuestionPanel &questions, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_desk(desk)
    , m_bench(bench)
    , m_papers(papers)
    , m_questions(questions)
    , m_listCard(new Card(theme, this))
    , m_detailCard(new Card(theme, this))
{
    setObjectName(QStringLiteral("historyView"));
    auto *columns = new QHBoxLayout(this);
    columns->addWidget(m_listCard, 1);
    columns->addWidget(m_detailCard, 1);
    makeList();
    makeDetail();
    setFocusProxy(m_search);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &HistoryView::chooseCurrent);
    connect(m_search, &QLineEdit::textEdited, &desk, &HistoryDesk::search);
    connect(&desk, &HistoryDesk::searchedChanged, this, [this] { m_search->setText(m_desk.searched()); });
    connect(&desk, &HistoryDesk::found, this, [this] { showFound(); });
    connect(&desk, &HistoryDesk::detailChanged, this, [this] { showDetail(); });
    connect(&desk, &HistoryDesk::message, this, &HistoryView::say);
    connect(&papers, &Papers::message, this, [this](const QString &text, bool good) {
        if (isVisible())
            say(text, good);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { chooseCurrent(); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { wantMore(); });
    connect(m_list, &FixedRowList::rowsChanged, this, [this] { wantMore(); });
    showFound();
    showDetail();
    HistoryView::applyTheme();
}

void HistoryView::makeList()
{
    auto *title = new TextLabel(theme(), Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, m_listCard);
    title->setText(tr("History"));
    m_summary = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, m_listCard);
    m_summary->setObjectName(QStringLiteral("historySummary"));
    m_summary->setMaximumLines(2);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search = new QLineEdit(m_listCard);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search what left: order, tracking number, SKU, packer or day"));
    m_search->setPlaceholderText(tr("Order, tracking number, SKU, packer, day  (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(80);
    m_empty = new TextLabel(theme(), Theme::Type::Line, QFont::Normal, TextLabel::Ink::Second, m_listCard);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setMaximumLines(3);
    m_list = new FixedRowList(m_listCard);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Shipments that left, the newest first"));
    m_delegate = new HistoryDelegate(theme(), this);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(&m_desk.rows());
    m_listLayout = new QVBoxLayout(m_listCard);
    auto *line = new QHBoxLayout;
    line->addWidget(title);
    line->addWidget(m_summary, 1);
    m_headLayout = new QVBoxLayout;
    m_headLayout->addLayout(line);
    m_headLayout->addWidget(m_search);
    m_headLayout->addWidget(m_empty);
    m_listLayout->addLayout(m_headLayout);
    m_listLayout->addWidget(m_list, 1);
}

void HistoryView::makeDetail()
{
    m_detail = new HistoryDetailView(theme());
    m_area = new QScrollArea(m_detailCard);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_detail);
    m_message = new TextLabel(theme(), Theme::Type::Second, QFont::DemiBold, TextLabel::Ink::Good, m_detailCard);
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_message->setMaximumLines(3);
    m_message->hide();
    m_correct = button(QStringLiteral("correctTracking"), tr("Correct tracking"), QStringLiteral("Ctrl+T"), &HistoryView::correct);
    m_slip = button(QStringLiteral("historySlip"), tr("Packing slip"), QStringLiteral("Ctrl+P"), &HistoryView::printSlip);
    m_label = button(QStringLiteral("historyLabel"), tr("Print label"), QStringLiteral("Ctrl+L"), &HistoryView::printLabels);
    m_export = button(QStringLiteral("historyExport"), tr("Export"), QStringLiteral("Ctrl+S"), &HistoryView::exportFound);
    m_buttons = new QGridLayout;
    m_buttons->addWidget(m_correct, 0, 0);
    m_buttons->addWidget(m_slip, 0, 1);
    m_buttons->addWidget(m_label, 1, 0);
    m_buttons->addWidget(m_export, 1, 1);
    m_detailLayout = new QVBoxLayout(m_detailCard);
    m_detailLayout->addWidget(m_area, 1);
    m_detailLayout->addWidget(m_message);
    m_detailLayout->addLayout(m_buttons);
}

CommandButton *HistoryView::button(const QString &name, const QString &label, const QString &key, void (HistoryView::*action)())
{
    auto *made = new CommandButton(theme(), label, key, CommandButton::Look::Small, m_detailCard);
    made->setObjectName(name);
    connect(made, &CommandButton::clicked, this, action);
    return made;
}

void HistoryView::showFound()
{
    const int rows = m_desk.rows().rowCount();
    m_summary->setText(m_desk.summary());
    m_empty->setText(m_search->text().isEmpty()
                         ? tr("Nothing has left from here yet.")
                         : tr("Nothing has all of this. Fewer letters find more; the last digits of a number do, too."));
    m_empty->setVisible(rows == 0);
    m_export->setPossible(rows > 0, tr("There is nothing to write."));
    chooseSomething();
}

void HistoryView::chooseSomething()
{
    HistoryModel &rows = m_desk.rows();
    if (m_list->currentIndex().isValid())
        return;
    // Each letter finds something else: what is found is shown at once, its detail when the typing pauses.
    m_pause->start();
    if (rows.rowCount() == 0)
        return;
    const int chosen = rows.rowOf(m_desk.detail().shipment);
    const QModelIndex index = rows.index(std::max(0, chosen));
    m_choosing = true;
    m_list->setCurrentIndex(index);
    m_choosing = false;
    m_list->scrollTo(index);
}

void HistoryView::chooseCurrent()
{
    if (m_choosing)
        return;
    m_pause->stop();
    const QModelIndex index = m_list->currentIndex();
    m_desk.choose(index.isValid() ? m_desk.rows().item(index.row()).entry.shipment.id : ShipmentId());
}

void HistoryView::showDetail()
{
    const HistoryDetail &detail = m_desk.detail();
    m_detail->setDetail(detail);
    if (detail.shipment != m_shown) {
        m_shown = detail.shipment;
        m_area->verticalScrollBar()->setValue(0);
        m_message->hide();
    }
    const QString choose = tr("Choose a shipment with the arrow keys, or scan a box's label.");
    const bool any = !detail.shipment.isEmpty();
    m_correct->setPossible(detail.canCorrect, any ? detail.correction : choose);
    m_slip->setPossible(detail.hasSlip, any ? tr("The order is not known any more.") : choose);
    m_label->setPossible(detail.labels > 0, any ? tr("No picture of its label is kept: it came from the carrier.") : choose);
    // What a scan found stands in the list as well.
    const int row = m_desk.rows().rowOf(detail.shipment);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_desk.rows().index(row));
}

bool HistoryView::showsCurrent() const
{
    const QModelIndex index = m_list->currentIndex();
    return !index.isValid() || m_desk.rows().item(index.row()).entry.shipment.id == m_desk.detail().shipment;
}

void HistoryView::say(const QString &text, bool good)
{
    m_message->setInk(good ? TextLabel::Ink::Good : TextLabel::Ink::Bad);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void HistoryView::step(int by)
{
    const int rows = m_desk.rows().rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_desk.rows().index(row));
    m_list->scrollTo(m_desk.rows().index(row));
}

void HistoryView::wantMore()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (bar->value() + 2 * bar->pageStep() >= bar->maximum() && m_desk.rows().canFetchMore({}))
        m_desk.rows().fetchMore({});
}

void HistoryView::correct()
{
    if (m_correct->isEnabled() && showsCurrent())
        m_bench.correct(m_desk.detail().order, m_desk.detail().shipment);
}

void HistoryView::printSlip()
{
    if (m_slip->isEnabled() && showsCurrent())
        m_papers.print(PaperDesk::Paper::PackingSlip, [this](QPagedPaintDevice &device) { return m_desk.paintSlip(device); });
}

void HistoryView::printLabels()
{
    if (!m_label->isEnabled() || !showsCurrent())
        return;
    for (int i = 0; i < m_desk.detail().labels; ++i)
        m_papers.print(PaperDesk::Paper::Label, [this, i](QPagedPaintDevice &device) { return m_desk.paintLabel(i, device); });
}

void HistoryView::exportFound()
{
    if (!m_export->isEnabled())
        return;
    QuestionState question;
    question.title = tr("Write what was found to a file?");
    question.text = tr("All of it, not only what the list shows. No names and addresses of customers are in it.");
    question.answers = {tr("CSV, for spreadsheets"), tr("JSON, for programs")};
    m_questions.ask(question, [this](int index, const QString &) {
        if (index >= 0)
            askForFile(index == 0 ? HistoryDesk::Format::Csv : HistoryDesk::Format::Json);
    });
}

void HistoryView::askForFile(HistoryDesk::Format format)
{
    const bool csv = format == HistoryDesk::Format::Csv;
    auto *dialog = new QFileDialog(window(), tr("Export the history"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->setNameFilter(csv ? QStringLiteral("CSV (*.csv)") : QStringLiteral("JSON (*.json)"));
    dialog->selectFile(csv ? QStringLiteral("history.csv") : QStringLiteral("history.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { m_desk.exportTo(file, format); });
    dialog->open();
}

bool HistoryView::controlKey(int key)
{
    switch (key) {
    case Qt::Key_F:
        m_search->setFocus();
        m_search->selectAll();
        return true;
    case Qt::Key_T:
        correct();
        return true;
    case Qt::Key_P:
        printSlip();
        return true;
    case Qt::Key_L:
        printLabels();
        return true;
    case Qt::Key_S:
        exportFound();
        return true;
    default:
        return false;
    }
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == Qt::NoModifier;
    const int page = std::max(1, m_list->viewport()->height() / m_list->rowHeight() - 1);
    event->accept();
    if (control && !event->isAutoRepeat() && controlKey(event->key()))
        return;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        step(event->key() == Qt::Key_PageUp ? -page : page);
    } else if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber() && !m_search->hasFocus()) {
        // Whoever types searches, wherever the focus is.
        m_search->setFocus();
        m_search->setText(event->text());
        m_desk.search(m_search->text());
    } else {
        event->ignore();
    }
}

void HistoryView::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    say(QString(), true);
    m_search->clear();
    m_desk.search(QString());
}

void HistoryView::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(16), t.px(16), t.px(16), t.px(16));
    layout()->setSpacing(t.px(16));
    m_listLayout->setContentsMargins(t.px(1), t.px(16), t.px(1), t.px(10));
    m_listLayout->setSpacing(t.px(8));
    m_headLayout->setContentsMargins(t.px(28), 0, t.px(28), 0);
    m_headLayout->setSpacing(t.px(8));
    m_headLayout->itemAt(0)->layout()->setSpacing(t.px(20));
    m_detailLayout->setContentsMargins(t.px(28), t.px(20), t.px(28), t.px(20));
    m_detailLayout->setSpacing(t.px(12));
    m_buttons->setSpacing(t.px(12));
    m_search->setFont(t.font(Theme::Type::Second));
    m_list->setRowHeight(m_delegate->rowHeight());
    m_list->setGround(theme().tokens().card);
    ThemedWidget::applyTheme();
}

} // namespace packbench
