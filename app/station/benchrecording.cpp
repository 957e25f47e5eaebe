// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What is told to the flight recorder: kinds, states and decisions as fixed names, never a text that was scanned or read.
#include "station/packingbench.h"

#include <algorithm>

namespace packbench {

namespace {

StableName nameOf(BenchCommand command)
{
    switch (command) {
    case BenchCommand::NextBox:
        return "next-box";
    case BenchCommand::Continue:
        return "continue";
    case BenchCommand::Move:
        return "move";
    case BenchCommand::Undo:
        return "undo";
    case BenchCommand::Short:
        return "short";
    case BenchCommand::Hold:
        return "hold";
    case BenchCommand::Reprint:
        return "reprint";
    case BenchCommand::Queue:
        return "queue";
    case BenchCommand::Finish:
        return "finish";
    case BenchCommand::Close:
        return "close";
    case BenchCommand::Help:
        return "help";
    }
    return {};
}

/// Which characters a scan had, not which ones.
StableName shapeOf(const QString &code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const bool digits = std::any_of(code.begin(), code.end(), isDigit);
    const bool letters = std::any_of(code.begin(), code.end(), isLetter);
    const bool others = std::any_of(code.begin(), code.end(), [&](QChar c) { return !isDigit(c) && !isLetter(c); });
    if (others) {
        return "other";
    }
    return digits && letters ? StableName("mixed") : digits ? StableName("digits") : StableName("letters");
}

} // namespace

PackingBench::Recording::Recording(PackingBench &bench, StableName what, StableName kind) : m_bench(bench), m_isOutermost(!bench.m_event)
{
    if (m_isOutermost) {
        m_bench.beginEvent(what, kind, m_bench.m_parts.clock.uptime());
    } else if (m_bench.m_event->kind.isEmpty()) {
        m_bench.m_event->kind = kind.isEmpty() ? what : kind;
    }
}

PackingBench::Recording::Recording(PackingBench &bench, const QString &code, const ScanMeaning &meaning, std::chrono::milliseconds arrived)
    : m_bench(bench)
    , m_isOutermost(!bench.m_event)
{
    if (!m_isOutermost) {
        return;
    }
    m_bench.beginEvent("scan", std::holds_alternative<Badge>(meaning) ? StableName("badge") : StableName(), arrived);
    m_bench.m_event->length = static_cast<int>(code.size());
    if (const auto *text = std::get_if<ScanText>(&meaning)) {
        m_bench.m_event->symbology = text->symbology;
        m_bench.m_event->shape = shapeOf(text->raw);
    }
}

PackingBench::Recording::~Recording()
{
    if (!m_isOutermost) {
        return;
    }
    BenchEvent event = *std::exchange(m_bench.m_event, std::nullopt);
    event.took = m_bench.m_parts.clock.uptime() - m_bench.m_eventArrived;
    Q_EMIT m_bench.happened(event);
}

void PackingBench::beginEvent(StableName what, StableName kind, std::chrono::milliseconds arrived)
{
    m_event = eventNow(what);
    m_event->at = m_event->at.addMSecs((arrived - m_parts.clock.uptime()).count());
    m_event->kind = kind;
    m_eventArrived = arrived;
}

BenchEvent PackingBench::eventNow(StableName what) const
{
    BenchEvent event;
    event.at = m_parts.clock.now();
    event.what = what;
    event.state = stateName();
    if (m_order) {
        const Box *waiting = m_session.boxAwaitingLabel();
        event.box = waiting != nullptr ? waiting->number : m_session.boxes.empty() ? 0 : m_session.boxes.back().number;
        event.order = m_order->key;
    }
    return event;
}

void PackingBench::decided(StableName decision, StableName reason)
{
    if (!m_event) {
        // An answer from the disk or a channel, after the scan that asked for it.
        BenchEvent later = eventNow("later");
        later.decision = decision;
        later.reason = reason;
        Q_EMIT happened(later);
        return;
    }
    if (m_event->decision != "stop") {
        m_event->decision = decision;
        m_event->reason = reason;
    }
}

void PackingBench::takenFor(StableName kind)
{
    if (m_event) {
        m_event->kind = kind;
    }
}

StableName PackingBench::stateName() const
{
    if (!m_stops.empty()) {
        return "stop";
    }
    if (m_question) {
        return "question";
    }
    if (m_finishing) {
        return "finishing";
    }
    if (m_correction) {
        return "correcting";
    }
    if (!m_order) {
        return m_labelsOf.order.isEmpty() ? StableName("no-order") : StableName("label-to-prove");
    }
    if (m_moving) {
        return "moving";
    }
    return m_session.boxAwaitingLabel() != nullptr ? StableName("label-wanted") : StableName("packing");
}

StableName PackingBench::nameOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Idle:
        return "idle";
    case AnswerKind::Accepted:
        return "accepted";
    case AnswerKind::Attention:
        return "attention";
    case AnswerKind::Wrong:
        return "wrong";
    case AnswerKind::Complete:
        return "complete";
    }
    return {};
}

StableName PackingBench::nameOf(PackingRefusal::Why why)
{
    using Why = PackingRefusal::Why;
    switch (why) {
    case Why::NotInOrder:
        return "not-in-order";
    case Why::TooMany:
        return "too-many";
    case Why::LabelFirst:
        return "label-first";
    case Why::LabelTooEarly:
        return "label-too-early";
    case Why::BoxEmpty:
        return "box-empty";
    case Why::NothingPacked:
        return "nothing-packed";
    case Why::LabelUsed:
        return "label-used";
    case Why::NoSuchBox:
        return "no-such-box";
    case Why::AlreadyThere:
        return "already-there";
    case Why::NotComplete:
        return "not-complete";
    case Why::LabelMissing:
        return "label-missing";
    case Why::WouldEmptyBox:
        return "would-empty-box";
    case Why::AllLabelled:
        return "all-labelled";
    }
    return {};
}

StableName PackingBench::nameOfCommand(const QString &text)
{
    if (const std::optional<BenchCommand> known = commandOfCode(text)) {
        return packbench::nameOf(*known);
    }
    if (text == QLatin1String("PBTEACH")) {
        return "teach";
    }
    if (text == QLatin1String("PBCORRECT")) {
        return "correct";
    }
    if (text == QLatin1String("PBHISTORY")) {
        return "history";
    }
    if (text == QLatin1String("PBMETHOD")) {
        return "method";
    }
    return text == QLatin1String("PBPACKER") ? StableName("packer") : StableName("unknown");
}

} // namespace packbench
