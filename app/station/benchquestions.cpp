// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Questions that wait for an answer, and stops that wait to be acknowledged.
#include "station/packingbench.h"
#include "station/wording.h"
#include "store/store.h"

#include <algorithm>

namespace packbench {

bool PackingBench::takeAnswer(const QString &code)
{
    static const QString prefix = QStringLiteral("PBANSWER");
    if (!code.startsWith(prefix, Qt::CaseInsensitive)) {
        return false;
    }
    const int number = code.mid(prefix.size()).toInt();
    if (!m_question || number < 1 || number > m_question->answers.size()) {
        answerBand(AnswerKind::Attention, "no-such-answer", tr("No such answer"),
                   m_question ? m_question->title : tr("No question is open."));
        return true;
    }
    answer(number - 1, {});
    return true;
}

void PackingBench::askMethod()
{
    const std::shared_ptr<Channel> channel = m_order ? m_parts.channels.of(m_order->key.account) : nullptr;
    if (channel == nullptr || isBusy()) {
        answerBand(AnswerKind::Attention, "no-order-is-open", tr("No order is open"), tr("Scan an order first."));
        return;
    }
    const QStringList methods = channel->capabilities().methods;
    const QString now = m_session.method.isEmpty() ? channel->methodFor(*m_order) : m_session.method;
    ask("method", tr("Which shipping method?"), tr("Now: %1").arg(now), methods, false, [this, methods](int index, const QString &) {
        if (index < 0 || index >= methods.size() || !m_order) {
            return;
        }
        PackingSession next = m_session;
        next.method = methods.at(index);
        take(next, QStringLiteral("method chosen"), {{QStringLiteral("method"), next.method}});
        answerBand(AnswerKind::Accepted, "ships-as", tr("Ships as %1").arg(next.method), m_order->key.order.text());
    });
}

void PackingBench::acknowledgeStop()
{
    if (m_stops.empty()) {
        return;
    }
    const Recording recording(*this, "stop-acknowledged");
    JournalEntry fact = entry(QStringLiteral("stop acknowledged"), {{QStringLiteral("title"), m_stops.front().title}});
    const StoppedShipment stopped = m_stopShipments.front();
    fact.shipment = stopped.id;
    m_stops.pop_front();
    m_stopShipments.pop_front();
    record(fact);
    if (!stopped.id.isEmpty()) {
        Q_EMIT stopAcknowledged(stopped.id);
        // What the band said of that box when it was finished does not hold any more.
        const bool isOpen = m_parts.queue.needsAttention(stopped.order);
        answerBand(AnswerKind::Attention, "stop-acknowledged",
                   isOpen ? tr("Order %1 needs attention").arg(stopped.order.order.text()) : tr("Stop acknowledged"),
                   !isOpen                            ? tr("Order %1 is settled by now.").arg(stopped.order.order.text())
                   : stopped.purpose == Purpose::Ship ? tr("Its boxes must not leave. The outbox says what to do.")
                                                      : tr("The outbox says what to do."));
    }
    refreshState();
}

void PackingBench::answer(int index, const QString &text)
{
    if (!m_question || m_state.stop) {
        return;
    }
    const Recording recording(*this, "answer",
                              index >= 0       ? StableName("choice")
                              : text.isEmpty() ? StableName("none")
                                               : StableName("text"));
    m_question.reset();
    m_askedBy.reset();
    const auto then = std::exchange(m_then, nullptr);
    refreshState();
    if (then) {
        then(index, text.trimmed());
    }
}

void PackingBench::stopFor(const OutboxEntry &entry)
{
    raiseStop("box-must-be-pulled", tr("STOP · order %1").arg(entry.shipment.order.order.text()), words::whatHappened(entry),
              words::advice(entry), {entry.shipment.id, entry.shipment.order, entry.shipment.purpose});
}

void PackingBench::ask(StableName name, const QString &title, const QString &text, const QStringList &answers, bool takesText,
                       std::function<void(int, const QString &)> then)
{
    QuestionState question;
    question.title = title;
    question.text = text;
    question.answers = answers;
    question.takesText = takesText;
    ask(name, std::move(question), std::move(then));
}

void PackingBench::ask(StableName name, QuestionState question, std::function<void(int, const QString &)> then)
{
    question.serial = ++m_serial;
    m_question = std::move(question);
    m_then = std::move(then);
    decided("asked", name);
    refreshState();
}

void PackingBench::askAside(const QString &title, const QString &text, const QStringList &answers, const std::function<void(int)> &then)
{
    QuestionState question;
    question.title = title;
    question.text = text;
    question.answers = answers;
    question.mustAnswer = true;
    ask("aside", std::move(question), [then](int index, const QString &) { then(index); });
}

void PackingBench::raiseStop(StableName reason, const QString &title, const QString &text, const QString &advice,
                             const StoppedShipment &stopped)
{
    if (!stopped.id.isEmpty() && std::find(m_stopShipments.begin(), m_stopShipments.end(), stopped) != m_stopShipments.end()) {
        // Told twice, of one box: one acknowledgement is enough.
        return;
    }
    m_stops.push_back({title, text, advice, ++m_serial});
    m_stopShipments.push_back(stopped);
    decided("stop", reason);
    refreshState();
}

} // namespace packbench
