// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Labels that the channel issues after Finish: shown, printed, and scanned to prove that each is on the right box.
#include "document/labelpicture.h"
#include "station/packingbench.h"
#include "station/wording.h"
#include "sync/labelfetcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

constexpr int screenDpi = 150;

} // namespace

void PackingBench::awaitLabels(const OrderKey &order)
{
    m_labelsOf = order;
    m_labelState.reset();
    refreshState();
}

void PackingBench::labelFetched(const IssuedLabel &label)
{
    m_issued = label;
    if (label.isChecked() && !m_order && !m_correction && label.order != m_labelsOf) {
        answerBand(AnswerKind::Accepted, "label-of-other-order-came",
                   tr("Order %1 has a new label from the channel").arg(label.order.order.text()),
                   tr("It can be printed from the history (Ctrl+4), if the box still needs it."));
    }
    if (label.order == m_labelsOf && !label.isChecked()) {
        const QImage picture = labelPicture(label.document, label.isPicture, screenDpi);
        m_labelState = IssuedLabelState{tr("Order %1 · box %2").arg(label.order.order.text()).arg(label.package), picture};
        answerBand(AnswerKind::Accepted, "label-came", tr("The label of box %1 is there").arg(label.package),
                   tr("Put it on the box, then scan it."));
    }
    refreshState();
    Q_EMIT labelArrived();
}

void PackingBench::labelsChanged()
{
    m_parts.strip.setLabels(static_cast<int>(std::count_if(m_parts.labels.pending().begin(), m_parts.labels.pending().end(),
                                                           [](const IssuedLabel &label) { return label.isFetched(); })));
    refreshState();
}

InstructionState PackingBench::labelInstruction() const
{
    InstructionState next;
    const std::vector<IssuedLabel> labels = m_parts.labels.pendingOf(m_labelsOf);
    const auto ready = std::find_if(labels.begin(), labels.end(), [](const IssuedLabel &label) { return label.isFetched(); });
    if (ready == labels.end()) {
        next.caption = tr("LABEL");
        next.text = tr("The label of order %1 is being made").arg(m_labelsOf.order.text());
        next.hint = tr("Close the box. The next order can be scanned already; F5 takes this one back at once.");
        return next;
    }
    next.caption = tr("SCAN NEXT");
    next.wantsLabel = true;
    next.text = tr("The new label on box %1").arg(ready->package);
    next.hint = tr("%1 · its scan proves that it is on the right box").arg(words::grouped(ready->number));
    return next;
}

bool PackingBench::takeIssuedLabel(const ScanText &text)
{
    const IssuedLabel *found = nullptr;
    for (const QString &candidate : text.candidates) {
        found = found == nullptr ? m_parts.labels.withNumber(candidate) : found;
    }
    for (const TrackingCandidate &candidate : text.tracking) {
        found = found == nullptr ? m_parts.labels.withNumber(candidate.number) : found;
    }
    if (found != nullptr && found->order == m_labelsOf) {
        proveLabel(*found);
        return true;
    }
    if (found != nullptr && !m_labelsOf.order.isEmpty()) {
        const OrderKey owner = found->order;
        labelOfAnotherOrder(owner, found->number);
        return true;
    }
    if (found != nullptr && !m_order) {
        answerBand(AnswerKind::Attention, "label-shown-again",
                   tr("Label of order %1, box %2").arg(found->order.order.text()).arg(found->package),
                   tr("Scan the order first (its number or slip), then its label: that proves the box."));
        return true;
    }
    // The number of an order that left, whose labels nobody has proved yet.
    if (!m_order) {
        for (const IssuedLabel &label : m_parts.labels.pending()) {
            if (text.candidates.contains(label.order.order.text())) {
                awaitLabels(label.order);
                Q_EMIT labelWanted(label.shipment, label.package);
                answerBand(AnswerKind::Accepted, "labels-wanted", tr("Order %1").arg(label.order.order.text()),
                           label.isFetched() ? tr("Now scan its label.") : tr("Its label is still being made."));
                return true;
            }
        }
    }
    if (m_labelsOf.order.isEmpty() || text.tracking.empty() || !text.tracking.front().certain) {
        return false;
    }
    answerBand(AnswerKind::Wrong, "label-of-another-order", tr("Not the label of this order"),
               tr("Order %1 has another number. Take this label off.").arg(m_labelsOf.order.text()));
    return true;
}

QCoro::Task<void> PackingBench::proveLabel(IssuedLabel label)
{
    const QPointer<PackingBench> alive(this);
    JournalEntry fact = entry(QStringLiteral("label proved"),
                              {{QStringLiteral("box"), label.package}, {QStringLiteral("trackingNumber"), label.number}});
    fact.order = label.order;
    fact.shipment = label.shipment;
    m_labelState.reset();
    const auto kept = co_await m_parts.labels.check(label, fact);
    if (!alive) {
        co_return;
    }
    if (!kept) {
        storeTrouble(kept.error());
        co_return;
    }
    const std::vector<IssuedLabel> left = m_parts.labels.pendingOf(label.order);
    if (left.empty()) {
        m_labelsOf = {};
        answerBand(AnswerKind::Complete, "right-label-finished", tr("Right label · next order"),
                   QStringLiteral("%1 · %2").arg(label.order.order.text(), words::grouped(label.number)));
        co_return;
    }
    answerBand(AnswerKind::Accepted, "right-label", tr("Box %1: right label").arg(label.package),
               tr("%n more box(es) to prove.", nullptr, static_cast<int>(left.size())));
    const auto next = std::find_if(left.begin(), left.end(), [](const IssuedLabel &other) { return other.isFetched(); });
    if (next != left.end()) {
        Q_EMIT labelWanted(next->shipment, next->package);
    }
}

} // namespace packbench
