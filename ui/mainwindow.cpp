// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "station/bench.h"
#include "station/desks.h"
#include "station/queuemodel.h"
#include "ui/awaynotice.h"
#include "ui/benchview.h"
#include "ui/helpscreen.h"
#include "ui/historyview.h"
#include "ui/outboxview.h"
#include "ui/papers.h"
#include "ui/questionpanel.h"
#include "ui/queueview.h"
#include "ui/resultband.h"
#include "ui/scannerfilter.h"
#include "ui/scannerpage.h"
#include "ui/scannerrules.h"
#include "ui/settingsview.h"
#include "ui/statusstrip.h"
#include "ui/stopscreen.h"
#include "ui/supportpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPalette>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace packbench {

namespace {

bool isDesktopDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_order(new QueueOrder(parts.queue, this))
    , m_papers(new Papers(parts.paper, *this))
    , m_band(new ResultBand(m_theme, this))
    , m_views(new QStackedWidget(this))
    , m_bench(new BenchView(m_theme, parts.bench, *m_order, this))
    , m_strip(new StatusStrip(m_theme, this))
    , m_stop(new StopScreen(m_theme, this))
    , m_question(new QuestionPanel(m_theme, this))
    , m_localQuestion(new QuestionPanel(m_theme, this))
    , m_help(new HelpScreen(m_theme, this))
    , m_away(new AwayNotice(m_theme, this))
    , m_scanner(new ScannerFilter(parts.bench, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Packbench"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(1024, 600);
    resize(1600, 900);
    m_localQuestion->setObjectName(QStringLiteral("windowQuestion"));
    // In the order of View.
    auto *queue = new QueueView(m_theme, parts.bench, parts.queue, *m_order, *m_localQuestion, this);
    connect(queue, &QueueView::slipsWanted, m_papers, &Papers::printSlips);
    m_views->addWidget(queue);
    m_views->addWidget(m_bench);
    auto *outbox = new OutboxView(m_theme, parts.outbox, parts.outboxDesk, *m_localQuestion, this);
    connect(outbox, &OutboxView::cancelWanted, this, [this](const OrderKey &order) { m_parts.bench.cancelOrder(order); });
    m_views->addWidget(outbox);
    m_views->addWidget(new HistoryView(m_theme, parts.history, parts.bench, *m_papers, *m_localQuestion, this));
    auto *settings = new SettingsView(m_theme, parts.settings, *m_papers, *m_localQuestion, this);
    settings->addSection(tr("Help from support"), new SupportPage(m_theme, parts.settings, settings));
    settings->addSection(tr("Scanner setup"), new ScannerPage(m_theme, parts.settings, *m_scanner, settings));
    m_views->addWidget(settings);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_band);
    m_layout->addWidget(m_views, 1);
    m_layout->addWidget(m_strip);
    for (QWidget *cover : {static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_localQuestion),
                           static_cast<QWidget *>(m_help)})
        cover->hide();
    m_views->installEventFilter(this);
    qApp->installEventFilter(this);
    join();
    readSettings();
    applyTheme();
    showStrip();
    showView();
    showState();
}

void MainWindow::join()
{
    Bench &bench = m_parts.bench;
    connect(&bench, &Bench::stateChanged, this, [this] { showState(); });
    connect(&bench, &Bench::stripChanged, this, [this] { showStrip(); });
    connect(&bench, &Bench::viewChanged, this, [this] { showView(); });
    connect(&bench, &Bench::helpWanted, this, [this] { showHelp(m_help->isHidden()); });
    connect(&bench, &Bench::reprintWanted, this,
            [this, &bench] { m_papers->print(bench.state().label ? PaperDesk::Paper::Label : PaperDesk::Paper::PackingSlip); });
    connect(&bench, &Bench::labelArrived, this, [this] {
        if (m_papers->printsLabels())
            m_papers->print(PaperDesk::Paper::Label);
    });
    connect(m_papers, &Papers::message, this, [this](const QString &text, bool good) { sayPrinted(text, good); });
    connect(&m_parts.settings, &SettingsDesk::changed, this, [this] { readSettings(); });
    connect(m_strip, &StatusStrip::viewWanted, this, [this](View view) { m_parts.bench.show(view); });
    connect(m_strip, &StatusStrip::packerWanted, this, [this] {
        if (!isCovered())
            m_parts.bench.command(QStringLiteral("PBPACKER"));
    });
    m_scanner->setFirst([this](const QString &scan) { return takeScan(scan); });
    connect(m_stop, &StopScreen::acknowledged, this, [this] { m_parts.bench.acknowledgeStop(); });
    connect(m_help, &HelpScreen::closed, this, [this] { showHelp(false); });
    connect(m_question, &QuestionPanel::closed, this, [this] { giveFocus(); });
    connect(m_localQuestion, &QuestionPanel::closed, this, [this] { giveFocus(); });
    connect(&m_theme, &Theme::changed, this, [this] { applyTheme(); });
}

void MainWindow::showState()
{
    const BenchState &state = m_parts.bench.state();
    m_band->setBand(state.band, state.bandRight);
    m_bench->showState(state);
    showQuestion(state);
    showStop(state);
}

void MainWindow::showStrip()
{
    const StripState &strip = m_parts.bench.strip();
    m_strip->setStrip(strip);
    m_away->place(m_views->geometry());
    m_away->follow(strip);
    if (strip.practice == m_practice)
        return;
    m_practice = strip.practice;
    applyTheme();
}

void MainWindow::showView()
{
    const View view = m_parts.bench.view();
    m_strip->setView(view);
    m_views->setCurrentIndex(static_cast<int>(view));
    if (view != View::Queue)
        m_order->setText(QString());
    giveFocus();
}

void MainWindow::showStop(const BenchState &state)
{
    if (!state.stop) {
        if (!m_stop->isHidden()) {
            m_stop->hide();
            giveFocus();
        }
        return;
    }
    m_stop->setStop(*state.stop);
    if (!m_stop->isHidden())
        return;
    m_stop->setGeometry(rect());
    m_stop->show();
    m_stop->raise();
    m_stop->setFocus();
}

void MainWindow::showQuestion(const BenchState &state)
{
    if (!state.question) {
        m_question->withdraw();
        return;
    }
    if (!m_question->isHidden() && state.question == m_question->question())
        return;
    m_question->ask(*state.question, [this](int index, const QString &text) { m_parts.bench.answer(index, text); });
}

void MainWindow::showHelp(bool show)
{
    placeCovers();
    m_help->setVisible(show);
    if (show) {
        m_help->raise();
        m_help->setFocus();
    } else {
        giveFocus();
    }
}

bool MainWindow::takeScan(const QString &scan)
{
    static const QString answer = QStringLiteral("PBANSWER");
    if (!m_help->isHidden() && scan.compare(QLatin1String("PBHELP"), Qt::CaseInsensitive) != 0)
        showHelp(false);
    if (m_localQuestion->isHidden() || !m_stop->isHidden())
        return false;
    if (scan.startsWith(answer, Qt::CaseInsensitive) && m_localQuestion->choose(scan.mid(answer.size()).toInt() - 1))
        return true;
    // Nobody waits for a question of the window: work goes on.
    m_localQuestion->withdraw();
    return false;
}

void MainWindow::placeCovers()
{
    // The result band answers every scan and the strip says how things stand: neither is ever covered, but by a stop.
    for (QWidget *cover : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_localQuestion), static_cast<QWidget *>(m_help)})
        cover->setGeometry(m_views->geometry());
    m_away->place(m_views->geometry());
    m_stop->setGeometry(rect());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_views && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeCovers();
    // The desktop went dark, or light: the theme may follow it.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        readSettings();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::sayPrinted(const QString &text, bool good)
{
    // The settings show it themselves; elsewhere only a failure is worth the packer's eye.
    const View view = m_parts.bench.view();
    if (!good && view != View::Settings && view != View::History)
        m_parts.bench.tell(tr("Nothing was printed"), text);
}

void MainWindow::readSettings()
{
    Appearance appearance = m_theme.appearance();
    const std::vector<SettingsDesk::Row> rows = m_parts.settings.rows();
    for (const SettingsDesk::Row &row : rows) {
        if (row.key == QLatin1String("appearance.theme"))
            appearance.dark = row.value.toString() == QLatin1String("dark")
                              || (row.value.toString() == QLatin1String("system") && isDesktopDark());
        else if (row.key == QLatin1String("appearance.kiosk"))
            applyKiosk(row.value.toBool());
        else if (row.key == QLatin1String("appearance.textSize"))
            appearance.textPercent = row.value.toInt();
    }
    m_scanner->setRules(scannerRules(rows));
    m_theme.setAppearance(appearance);
}

void MainWindow::applyTheme()
{
    const int frame = m_practice ? m_theme.px(10) : 0;
    m_layout->setContentsMargins(frame, frame, frame, frame);
    setFont(m_theme.font(Theme::Type::Second));
    setStyleSheet(m_theme.styleSheet());
    update();
}

void MainWindow::giveFocus()
{
    if (!m_stop->isHidden())
        m_stop->setFocus();
    else if (!m_question->isHidden())
        m_question->setFocus();
    else if (!m_localQuestion->isHidden())
        m_localQuestion->setFocus();
    else if (!m_help->isHidden())
        m_help->setFocus();
    else if (m_parts.bench.view() == View::Bench)
        setFocus();
    else
        m_views->currentWidget()->setFocus();
}

bool MainWindow::isCovered() const
{
    return !m_stop->isHidden() || !m_question->isHidden() || !m_localQuestion->isHidden();
}

void MainWindow::applyKiosk(bool kiosk)
{
    const bool before = m_kiosk.value_or(kiosk);
    m_kiosk = kiosk;
    // At the start the program shows the window the way it wants it.
    if (before != kiosk)
        setKiosk(kiosk);
}

void MainWindow::setKiosk(bool kiosk)
{
    if (kiosk)
        showFullScreen();
    else
        showNormal();
}

void MainWindow::raiseWindow()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_theme.setWindowSize(event->size());
    placeCovers();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().ground);
    if (!m_practice)
        return;
    const int frame = m_layout->contentsMargins().left();
    painter.setPen(QPen(m_theme.tokens().practice, 2 * frame));
    painter.drawRect(rect());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString unfinished = m_parts.bench.unfinishedWork();
    if (m_mayClose || unfinished.isEmpty()) {
        event->accept();
        return;
    }
    event->ignore();
    QuestionState question;
    question.title = tr("Close the program?");
    question.text = unfinished;
    question.answers = {tr("Close; the work is kept and goes on at the next start")};
    m_localQuestion->ask(question, [this](int index, const QString &) {
        if (index != 0)
            return;
        m_mayClose = true;
        close();
    });
}

} // namespace packbench
