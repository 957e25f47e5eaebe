// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/packingbench.h"

#include "settings/keys.h"
#include "settings/settings.h"
#include "station/benchcomposer.h"
#include "station/outboxmodel.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/acknowledger.h"
#include "sync/dispatcher.h"
#include "sync/labelfetcher.h"

#include <QTimer>
#include <algorithm>

namespace packbench {

PackingBench::PackingBench(Parts parts, QObject *parent) : Bench(parent), m_parts(parts)
{
    connect(&m_parts.strip, &StripFeed::changed, this, &Bench::stripChanged);
    connect(&m_parts.packers, &Packers::changed, this, &PackingBench::refreshState);
    connect(&m_parts.queue, &QueueFeed::changed, this, &PackingBench::refreshState);
    connect(&m_parts.book, &OrderBook::changed, this, &PackingBench::bookChanged);
    connect(&m_parts.book, &OrderBook::left, this, &PackingBench::orderLeft);
    connect(&m_parts.acknowledger, &Acknowledger::progressed, this, [this](int done, int total, const AcknowledgeResult &result) {
        Q_EMIT orderResult(done, total, result.order, words::acknowledged(result),
                           words::isGood(result) ? OrderOutcome::Good : OrderOutcome::Refused);
    });
    connect(&m_parts.labels, &LabelFetcher::fetched, this, &PackingBench::labelFetched);
    connect(&m_parts.labels, &LabelFetcher::pendingChanged, this, &PackingBench::labelsChanged);
    connect(&m_parts.dispatcher, &Dispatcher::entryChanged, this, &PackingBench::tellTogether);
    connect(&m_parts.dispatcher, &Dispatcher::entryChanged, this, &PackingBench::takenBackAfterAll);
    connect(&m_parts.dispatcher, &Dispatcher::entryChanged, this, &PackingBench::keptIsThere);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &PackingBench::tick);
    second->start(std::chrono::seconds(1));
    refreshState();
}

void PackingBench::scan(const QString &code)
{
    if (m_finishing) {
        m_pending.push_back({code, m_parts.clock.uptime()});
        return;
    }
    takeScan(code, m_parts.clock.uptime());
}

void PackingBench::takeScan(const QString &code, std::chrono::milliseconds arrived)
{
    const ScanMeaning meaning = interpret(code);
    const Recording recording(*this, code, meaning, arrived);
    if (m_state.stop) {
        // The alarm goes on: a scan must never wave a stop away.
        answerBand(AnswerKind::Wrong, "acknowledge-the-stop-first", tr("Acknowledge the stop first"),
                   tr("Read it, then press Enter or its button."));
        return;
    }
    if (const auto *badge = std::get_if<Badge>(&meaning)) {
        m_parts.packers.signIn(badge->packer.text());
        answerBand(AnswerKind::Accepted, "hello", tr("Hello %1").arg(badge->packer.text()),
                   tr("Everything you pack now carries your name."));
        return;
    }
    if (const auto *ordered = std::get_if<BenchCommand>(&meaning)) {
        command(commandRow(*ordered).code);
        return;
    }
    if (takeAnswer(code)) {
        return;
    }
    if (m_question) {
        answerBand(AnswerKind::Attention, "answer-the-question-first", tr("Answer the question first"),
                   tr("Press its number or scan its answer; Esc for none."));
        return;
    }
    takeText(std::get<ScanText>(meaning));
}

void PackingBench::command(const QString &text)
{
    const Recording recording(*this, "command", nameOfCommand(text));
    if (text == QLatin1String("PBTEACH")) {
        teach();
        return;
    }
    if (text == QLatin1String("PBCORRECT")) {
        beginCorrection();
        return;
    }
    if (text == QLatin1String("PBHISTORY")) {
        show(m_view == packbench::View::History ? packbench::View::Bench : packbench::View::History);
        return;
    }
    if (text == QLatin1String("PBMETHOD")) {
        askMethod();
        return;
    }
    if (text == QLatin1String("PBPACKER")) {
        ask("who-packs", tr("Who packs?"), tr("Choose your name, or type it."), m_parts.packers.known(), true,
            [this](int index, const QString &name) {
                const QStringList known = m_parts.packers.known();
                m_parts.packers.signIn(index >= 0 && index < known.size() && name.isEmpty() ? known.at(index) : name);
            });
        return;
    }
    const std::optional<BenchCommand> known = commandOfCode(text);
    if (!known) {
        answerBand(AnswerKind::Wrong, "unknown-command", tr("Unknown command"), text);
        return;
    }
    if (*known == BenchCommand::Help) {
        Q_EMIT helpWanted();
        return;
    }
    if (*known == BenchCommand::Reprint) {
        Q_EMIT reprintWanted();
        return;
    }
    if (*known == BenchCommand::Queue) {
        show(m_view == packbench::View::Queue ? packbench::View::Bench : packbench::View::Queue);
        return;
    }
    if (m_question && *known == BenchCommand::Close) {
        answer(-1, {});
        return;
    }
    if (m_question && m_askedBy == known) {
        // The same command once more takes the first answer: no hand leaves the scanner.
        answer(0, {});
        return;
    }
    if (isBusy()) {
        if (m_question) {
            answerBand(AnswerKind::Attention, "answer-the-question-first", tr("Answer the question first"),
                       tr("Press its number or scan its answer; Esc for none."));
        }
        return;
    }
    orders(*known);
    if (m_question) {
        m_askedBy = known;
    }
}

void PackingBench::orders(BenchCommand ordered)
{
    switch (ordered) {
    case BenchCommand::NextBox:
        return nextBox();
    case BenchCommand::Continue:
        return goOn();
    case BenchCommand::Move:
        if (!m_state.canMove && !m_moving) {
            return answerBand(AnswerKind::Attention, "nothing-to-move", tr("Nothing to move"), tr("There is only one box."));
        }
        m_moving = !m_moving;
        m_moveTarget = 0;
        return refreshState();
    case BenchCommand::Undo:
        return undo();
    case BenchCommand::Short:
        return shortLine();
    case BenchCommand::Hold:
        return holdOrder();
    case BenchCommand::Finish:
        return finish();
    case BenchCommand::Close:
        return closeOrder();
    default:
        return;
    }
}

void PackingBench::show(packbench::View view)
{
    if (m_view != view) {
        m_view = view;
        Q_EMIT viewChanged();
    }
}

void PackingBench::unreadable(const QString &what)
{
    const Recording recording(*this, "unreadable", "torn");
    if (!m_state.stop) {
        answerBand(AnswerKind::Attention, "not-read-scan-again", tr("Not read, scan again"), what);
    }
}

void PackingBench::selectLine(int by)
{
    if (m_state.lines.empty()) {
        return;
    }
    const auto at = std::find_if(m_state.lines.begin(), m_state.lines.end(), [](const BenchLineState &line) { return line.isSelected; });
    const int count = static_cast<int>(m_state.lines.size());
    const int from = at == m_state.lines.end() ? (by > 0 ? -1 : 0) : static_cast<int>(at - m_state.lines.begin());
    selectLine(m_state.lines[static_cast<size_t>((from + by + count) % count)].line);
}

void PackingBench::selectLine(const QString &line)
{
    m_selectedLine = line;
    refreshState();
}

void PackingBench::chooseBox(int box)
{
    if (!m_moving || isBusy() || !m_order) {
        return;
    }
    const Recording recording(*this, "box-key");
    if (m_selectedLine.isEmpty()) {
        answerBand(AnswerKind::Attention, "which-item", tr("Which item?"),
                   tr("Choose its line with ↑ ↓, then press the number of the box."));
        return;
    }
    moveItem(m_selectedLine, box);
}

void PackingBench::showAddress(bool show)
{
    m_showAddress = show;
    refreshState();
}

void PackingBench::refresh()
{
    Q_EMIT refreshWanted();
}

void PackingBench::focusChanged(bool focused)
{
    const Recording recording(*this, "keyboard", focused ? StableName("here") : StableName("elsewhere"));
    m_parts.strip.setScanner(focused);
}

QString PackingBench::unfinishedWork() const
{
    const int open = m_parts.outbox.waiting() + m_parts.outbox.unknown();
    if (m_finishing || open > 0) {
        return tr("%1 not sent or not confirmed yet. It is safe to close: they go on when Packbench is started again.")
            .arg(words::boxes(std::max(1, open)));
    }
    return {};
}

void PackingBench::answerBand(AnswerKind kind, StableName reason, const QString &headline, const QString &detail)
{
    m_band = {kind, headline, detail, ++m_serial};
    decided(nameOf(kind), reason);
    refreshState();
}

void PackingBench::refuse(const PackingRefusal &refusal, const QString &itemName)
{
    using Why = PackingRefusal::Why;
    const bool wrong = refusal.why == Why::NotInOrder || refusal.why == Why::TooMany || refusal.why == Why::LabelUsed;
    const words::Answer answer = words::refusal(refusal, m_session, itemName);
    answerBand(wrong ? AnswerKind::Wrong : AnswerKind::Attention, nameOf(refusal.why), answer.headline, answer.detail);
}

void PackingBench::refreshState()
{
    BenchFacts facts;
    facts.products = &m_parts.products.catalogue();
    facts.needsPacker = m_parts.packers.current().isEmpty() && m_parts.settings.isOn(keys::shiftAskPacker);
    if (m_order) {
        facts.order = &*m_order;
        facts.session = &m_session;
        facts.needsPacker = false;
    }
    facts.lastLine = m_lastLine;
    facts.selectedLine = m_selectedLine;
    facts.isMoving = m_moving;
    facts.moveTarget = m_moveTarget;
    facts.letterMailAllowed = m_parts.settings.isOn(keys::letterMailWithoutNumber);
    facts.canUndo = !m_history.empty() || (m_order && !m_session.units.empty()) || recallLeft() > std::chrono::seconds(0);
    facts.isFinishing = m_finishing;
    facts.showAddress = m_showAddress;
    facts.unknownCode = m_unknownCode;
    BenchState next = composeBench(facts, m_parts.clock.now());
    if (!m_order && m_correction) {
        next.next = correctionInstruction();
    } else if (!m_order && !m_labelsOf.order.isEmpty()) {
        next.awaitsIssuedLabel = true;
        next.next = labelInstruction();
        next.label = m_labelState;
    }
    next.band = m_band;
    next.question = m_question;
    next.stop = m_stops.empty() ? std::nullopt : std::optional(m_stops.front());
    const std::chrono::seconds left = recallLeft();
    if (!m_order && left > std::chrono::seconds(0)) {
        next.bandRight = tr("Take back with F5\n%1 s").arg(left.count());
    } else if (const qint64 due = m_parts.queue.nextDue(); due != 0) {
        const qint64 seconds = (due - m_parts.clock.now().toMSecsSinceEpoch()) / 1000;
        next.bandRight = seconds >= 0 ? tr("Next order due in\n%1").arg(words::duration(std::chrono::seconds(seconds)))
                                      : tr("Oldest order is late by\n%1").arg(words::duration(std::chrono::seconds(-seconds)));
    }
    if (!(next == m_state)) {
        m_state = std::move(next);
        Q_EMIT stateChanged();
    }
}

void PackingBench::tick()
{
    m_parts.strip.tick();
    refreshState();
}

JournalEntry PackingBench::entry(const QString &kind, const QJsonObject &facts) const
{
    JournalEntry made;
    made.at = m_parts.clock.now();
    made.station = m_parts.station;
    made.packer = m_parts.packers.current();
    made.kind = kind;
    made.order = m_order ? m_order->key : OrderKey();
    made.facts = facts;
    return made;
}

void PackingBench::record(const JournalEntry &entry)
{
    const auto keep = [](PackingBench *self, JournalEntry fact) -> QCoro::Task<void> {
        const QPointer<PackingBench> alive(self);
        const Result<void, StoreFailure> kept = co_await self->m_parts.store.packing().addJournal(fact);
        if (alive) {
            kept ? alive->storeWorks() : alive->storeTrouble(kept.error());
        }
    };
    keep(this, entry);
}

void PackingBench::take(PackingSession next, const QString &kind, const QJsonObject &facts)
{
    m_history.push_back(m_session);
    m_session = std::move(next);
    m_unknownCode.clear();
    m_doubtfulLabel.clear();
    const auto keep = [](PackingBench *self, PackingSession session, JournalEntry fact) -> QCoro::Task<void> {
        const QPointer<PackingBench> alive(self);
        const Result<void, StoreFailure> kept = co_await self->m_parts.store.packing().saveSession(session, fact);
        if (alive) {
            kept ? alive->storeWorks() : alive->storeTrouble(kept.error());
        }
    };
    keep(this, m_session, entry(kind, facts));
}

void PackingBench::storeWorks()
{
    if (std::exchange(m_storeFailed, false)) {
        m_parts.strip.setTrouble(QStringLiteral("store"), {});
    }
}

void PackingBench::storeTrouble(const StoreFailure &failure)
{
    m_storeFailed = true;
    m_parts.strip.setTrouble(QStringLiteral("store"), words::inStrip(failure));
    if (failure.kind == StoreFailure::Kind::ServerGone && m_order) {
        // Packing goes on with what is here; Finish keeps it at this station.
        return;
    }
    answerBand(AnswerKind::Attention, "not-saved", tr("Not saved"), words::failure(failure));
}

} // namespace packbench
