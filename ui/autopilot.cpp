// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/autopilot.h"

#include "station/bench.h"
#include "station/outboxmodel.h"
#include "station/queuemodel.h"
#include "station/wording.h"
#include "ui/keytypist.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <algorithm>

namespace packbench {

Autopilot::Autopilot(MainWindow &window, Bench &bench, QueueModel &queue, OutboxModel &outbox, AutopilotPlan plan, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_bench(bench)
    , m_queue(queue)
    , m_outbox(outbox)
    , m_plan(std::move(plan))
    , m_typist(new KeyTypist(window, this))
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(0);
    m_deadline.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { step(); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false, QStringLiteral("no answer to: %1").arg(m_waitingFor)); });
    connect(m_typist, &KeyTypist::idle, this, [this] {
        m_typing = false;
        wake();
    });
}

void Autopilot::start()
{
    connect(&m_bench, &Bench::stateChanged, this, [this] { wake(); });
    connect(&m_bench, &Bench::viewChanged, this, [this] { wake(); });
    connect(&m_queue, &QueueModel::countChanged, this, [this] { wake(); });
    connect(&m_outbox, &OutboxModel::countsChanged, this, [this] { wake(); });
    if (!m_plan.screenshots.isEmpty()) {
        QDir().mkpath(m_plan.screenshots);
        // The size that the pictures of the design have.
        if (!m_window.isFullScreen() && !m_window.isMaximized())
            m_window.resize(1920, 1080);
    }
    m_waitingFor = QStringLiteral("orders");
    m_deadline.start(m_plan.stepSeconds * 1000);
    wake();
}

void Autopilot::wake()
{
    if (m_step != Step::Done && !m_typing)
        m_wake.start();
}

void Autopilot::step()
{
    const BenchState &state = m_bench.state();
    if (m_typing || m_step == Step::Done)
        return;
    if (state.stop || state.question) {
        handleCover();
        return;
    }
    m_answered.clear();
    if (m_awaitsAnswer && state.band.serial == m_serialBefore)
        return;
    m_awaitsAnswer = false;
    if (!m_pictureNext.isEmpty())
        picture(std::exchange(m_pictureNext, QString()));
    switch (m_step) {
    case Step::WaitForOrders:
        if (choose()) {
            m_step = Step::Open;
            scan(QStringLiteral("PBUSERPILOT"), QStringLiteral("badge"));
        }
        return;
    case Step::Open:
        openNext();
        return;
    case Step::Pack:
        packNext();
        return;
    case Step::ShowViews:
        showViews();
        return;
    case Step::EmptyOutbox:
        waitForOutbox();
        return;
    case Step::Correct:
        correctOne();
        return;
    case Step::ShowHistory:
        showHistory();
        return;
    case Step::Done:
        return;
    }
}

void Autopilot::openNext()
{
    if (m_packed >= m_plan.orders) {
        m_step = Step::ShowViews;
        showViews();
        return;
    }
    const std::optional<OrderKey> next = choose();
    if (!next) {
        finish(false, QStringLiteral("only %1 of %2 orders could be packed").arg(m_packed).arg(m_plan.orders));
        return;
    }
    m_current = *next;
    m_tried.insert(m_current);
    m_account = m_queue.row(m_queue.indexOf(m_current)).account;
    m_splitHere = false;
    m_isOneBox = false;
    m_lastLabel.clear();
    m_labelsHere.clear();
    m_endsWithLabel = false;
    m_lastLine.clear();
    m_step = Step::Pack;
    scan(m_queue.row(m_queue.indexOf(m_current)).number, QStringLiteral("order number"));
}

std::optional<OrderKey> Autopilot::choose() const
{
    const QueueOrder &order = m_window.queueOrder();
    const bool wantsSplit = !m_split && m_packed + 1 == m_plan.orders;
    std::optional<OrderKey> best;
    int fewest = 0;
    for (int row = 0; row < order.rowCount(); ++row) {
        const OrderKey key = order.keyAt(order.index(row, 0));
        const QueueRow &seen = m_queue.row(m_queue.indexOf(key));
        const bool blocked = seen.mark == QueueRow::Mark::Hold || seen.mark == QueueRow::Mark::Packed
                             || seen.mark == QueueRow::Mark::Attention || seen.mark == QueueRow::Mark::CancelRequested
                             || seen.mark == QueueRow::Mark::Elsewhere;
        if (blocked || m_tried.contains(key) || (wantsSplit && seen.units < 2))
            continue;
        const int packed = m_packedOf.value(seen.account);
        if (!best || packed < fewest) {
            best = key;
            fewest = packed;
        }
    }
    return best;
}

void Autopilot::orderDone()
{
    ++m_packed;
    ++m_packedOf[m_account];
    if (m_firstLabel.isEmpty() && !m_lastLabel.isEmpty() && !m_splitHere) {
        m_firstLabel = m_lastLabel;
        m_accountOfFirst = m_labelAccount;
    }
    picture(QStringLiteral("complete"));
    if (m_endsWithLabel)
        m_labelsHere << m_lastLabel; // it closed the order, and was taken
    Q_EMIT said(QStringLiteral("packed %1: %2").arg(m_current.order.text(), m_labelsHere.join(QLatin1Char(' '))).trimmed());
    m_step = Step::Open;
    openNext();
}

void Autopilot::giveUpOrder()
{
    Q_EMIT said(QStringLiteral("left %1: %2").arg(m_current.order.text(), m_bench.state().band.headline));
    m_step = Step::Open;
    if (m_bench.state().order)
        scan(QStringLiteral("PBCLOSE"), QStringLiteral("close"));
    else
        openNext();
}

void Autopilot::handleCover()
{
    const BenchState &state = m_bench.state();
    const quint64 serial = state.stop ? state.stop->serial : state.question->serial;
    if (m_covered == std::pair(state.stop.has_value(), serial))
        return;
    m_covered = {state.stop.has_value(), serial};
    // The answer is on its way already when a question learns more choices.
    if (state.question && std::exchange(m_answered, state.question->title) == state.question->title)
        return;
    m_awaitsAnswer = false;
    if (state.stop) {
        picture(QStringLiteral("stop"));
        press(Qt::Key_Return);
        return;
    }
    if (state.question->change) {
        picture(QStringLiteral("correction"));
        scan(QStringLiteral("PBANSWER1"), QStringLiteral("answer"));
        return;
    }
    picture(QStringLiteral("question"));
    // How boxes leave: drop-off, always the same.
    const QString dropOff = words::handover({Handover::Method::DropOff, {}, {}}, {});
    const qsizetype carrier = std::max(state.question->answers.indexOf(QStringLiteral("Canada Post")),
                                       state.question->answers.indexOf(dropOff));
    press(carrier < 0 || carrier > 8 ? static_cast<int>(Qt::Key_Escape) : static_cast<int>(Qt::Key_1 + carrier));
}

void Autopilot::showViews()
{
    static const std::pair<View, const char *> views[] = {
        {View::Queue, "queue"}, {View::Outbox, "outbox"}, {View::Settings, "settings"}, {View::Bench, ""}};
    if (m_plan.screenshots.isEmpty() || m_viewStep > 4) {
        m_step = Step::EmptyOutbox;
        m_waitingFor = QStringLiteral("the outbox to empty");
        m_deadline.start(m_plan.outboxSeconds * 1000);
        waitForOutbox();
        return;
    }
    if (m_viewStep > 0 && m_bench.view() != views[m_viewStep - 1].first)
        return;
    if (m_viewStep > 0 && m_viewStep < 4)
        picture(QLatin1String(views[m_viewStep - 1].second));
    if (m_viewStep < 4)
        press(Qt::Key_1 + static_cast<int>(views[m_viewStep].first), Qt::ControlModifier);
    ++m_viewStep;
    if (m_viewStep > 4)
        wake();
}

void Autopilot::waitForOutbox()
{
    if (m_outbox.rowCount() == 0 && m_correctionStep == 0 && !m_firstLabel.isEmpty()) {
        m_step = Step::Correct;
        correctOne();
    } else if (m_outbox.rowCount() == 0) {
        m_step = Step::ShowHistory;
        showHistory();
    } else if (m_outbox.waiting() + m_outbox.unknown() == 0)
        finish(false, QStringLiteral("%1 shipments need attention").arg(m_outbox.attention()));
}

void Autopilot::showHistory()
{
    if (m_plan.screenshots.isEmpty() || m_firstLabel.isEmpty()) {
        finish(true, {});
        return;
    }
    switch (m_historyStep) {
    case 0:
        ++m_historyStep;
        press(Qt::Key_1 + static_cast<int>(View::History), Qt::ControlModifier);
        return;
    case 1:
        if (m_bench.view() == View::History) {
            ++m_historyStep;
            scan(m_firstLabel, QStringLiteral("label that left"));
        }
        return;
    default:
        picture(QStringLiteral("history"));
        finish(true, {});
    }
}

void Autopilot::correctOne()
{
    switch (++m_correctionStep) {
    case 1:
        scan(QStringLiteral("PBCORRECT"), QStringLiteral("command"));
        return;
    case 2:
        scan(m_firstLabel, QStringLiteral("label that left"));
        return;
    case 3:
        if (m_bench.state().band.kind != AnswerKind::Accepted) {
            finish(false, QStringLiteral("no correction: ") + m_bench.state().band.headline);
            return;
        }
        scan(freshLabel(m_accountOfFirst), QStringLiteral("new label"));
        return;
    default:
        // The answer to the question was pressed; what is said then may be followed by more before this looks.
        if (m_bench.state().band.serial == m_serialBefore)
            return;
        if (m_bench.state().band.kind == AnswerKind::Wrong || m_bench.state().band.kind == AnswerKind::Attention) {
            finish(false, QStringLiteral("no correction: ") + m_bench.state().band.headline);
            return;
        }
        Q_EMIT said(QStringLiteral("corrected %1").arg(m_firstLabel));
        m_step = Step::EmptyOutbox;
        m_deadline.start(m_plan.outboxSeconds * 1000);
        waitForOutbox();
        return;
    }
}

void Autopilot::finish(bool ok, const QString &why)
{
    m_step = Step::Done;
    m_deadline.stop();
    m_wake.stop();
    Q_EMIT finished(ok, why);
}

void Autopilot::scan(const QString &code, const QString &what)
{
    m_waitingFor = QStringLiteral("%1 %2").arg(what, code);
    m_serialBefore = m_bench.state().band.serial;
    m_awaitsAnswer = true;
    m_typing = true;
    m_deadline.start(m_plan.stepSeconds * 1000);
    m_typist->scan(code);
}

void Autopilot::press(int key, Qt::KeyboardModifiers modifiers)
{
    m_waitingFor = QStringLiteral("key %1").arg(key);
    m_typing = true;
    m_deadline.start(m_plan.stepSeconds * 1000);
    m_typist->press(key, modifiers);
}

} // namespace packbench
