// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Scans while the history is shown: a box's label or an order's number finds what left; work that comes goes to the bench.
#include "station/historywords.h"
#include "station/packingbench.h"
#include "station/stationhistorydesk.h"
#include "station/toterack.h"
#include "station/wording.h"

#include "settings/keys.h"
#include "settings/settings.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

QCoro::Task<void> PackingBench::lookUp(ScanText text)
{
    const QPointer<PackingBench> alive(this);
    takenFor("history");
    QStringList numbers;
    if (!text.postalBarcode && !text.routingBarcode) {
        numbers = text.candidates;
        for (const TrackingCandidate &candidate : text.tracking) {
            numbers << candidate.number;
        }
        numbers.removeDuplicates();
    }
    const OrderKey found = co_await m_parts.history.find(numbers);
    if (!alive) {
        co_return;
    }
    if (!found.order.isEmpty()) {
        const HistoryDetail &detail = m_parts.history.detail();
        answerBand(AnswerKind::Accepted, "found-in-history", tr("Order %1 · %2").arg(found.order.text(), detail.state), detail.left);
    } else if (m_view != packbench::View::History || isForBench(text)) {
        takeAtBench(text);
    } else {
        answerBand(AnswerKind::Wrong, "nothing-left-under-it", tr("Nothing left from here under that number"),
                   tr("%1 is no order and no label that is known here.").arg(text.raw));
    }
}

bool PackingBench::isForBench(const ScanText &text) const
{
    return m_order || itemOf(text) || ToteRack::isTote(text.raw, m_parts.settings.text(keys::totePrefix))
           || std::any_of(text.candidates.begin(), text.candidates.end(),
                          [this](const QString &candidate) { return !m_parts.book.byNumber(candidate).empty(); });
}

void PackingBench::correct(const OrderKey &order, const ShipmentId &shipment)
{
    const Recording recording(*this, "correct");
    if (isBusy()) {
        answerBand(AnswerKind::Attention, "answer-the-question-first", tr("Answer the question first"),
                   tr("Press its number or scan its answer; Esc for none."));
        return;
    }
    correctShipment(order, shipment);
}

} // namespace packbench
