// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What can not be sent: the shift lead cancels it at the channel, through the outbox like everything else.
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/wording.h"
#include "sync/dispatcher.h"

#include <QPointer>

namespace packbench {

void PackingBench::cancelOrder(const OrderKey &key)
{
    const Recording recording(*this, "cancel-order");
    const QString number = key.order.text();
    const Order *order = m_parts.book.find(key);
    const std::shared_ptr<Channel> channel = m_parts.channels.of(key.account);
    if (isBusy() || (m_order && m_order->key == key)) {
        answerBand(AnswerKind::Attention, "not-now", tr("Not now"), tr("Close order %1 first.").arg(number));
        return;
    }
    if (order == nullptr || !order->isOpen() || channel == nullptr) {
        answerBand(AnswerKind::Attention, "nothing-to-cancel", tr("Nothing to cancel"),
                   tr("Order %1 has nothing left to ship.").arg(number));
        return;
    }
    if (!channel->capabilities().cancels) {
        answerBand(AnswerKind::Attention, "channel-cannot-cancel", tr("Cancel it in the seller centre"),
                   QStringLiteral("%1 %2")
                       .arg(tr("Packbench cannot cancel orders of this channel. Order %1 is as it was.").arg(number),
                            channel->gapFor(Purpose::Cancel))
                       .trimmed());
        return;
    }
    if (m_parts.queue.isInFlight(key) || m_parts.queue.isPacked(key)) {
        answerBand(AnswerKind::Attention, "on-its-way", tr("On its way"),
                   tr("A shipment of order %1 is being sent. Wait for it.").arg(number));
        return;
    }
    const std::vector<std::pair<QString, QString>> reasons = channel->cancelReasons();
    QStringList answers;
    for (const auto &[code, meaning] : reasons) {
        answers << words::cancelReason(meaning);
    }
    ask("cancel-rest", tr("Cancel the rest of order %1?").arg(number),
        tr("%1 will not be sent; the customer gets the money back. This cannot be undone. Why?").arg(words::units(order->remaining())),
        answers, false, [this, key, reasons](int index, const QString &) {
            if (index >= 0 && static_cast<size_t>(index) < reasons.size()) {
                commitCancel(key, reasons[static_cast<size_t>(index)].first);
            }
        });
}

QCoro::Task<void> PackingBench::commitCancel(OrderKey key, QString reason)
{
    const QPointer<PackingBench> alive(this);
    const Order *order = m_parts.book.find(key);
    const std::shared_ptr<Channel> channel = m_parts.channels.of(key.account);
    if (order == nullptr || channel == nullptr) {
        co_return;
    }
    Shipment cancellation;
    cancellation.id = ShipmentId(m_parts.randomness.uuid().toString(QUuid::WithoutBraces));
    cancellation.order = key;
    cancellation.customerOrderId = order->customerOrderId;
    cancellation.station = m_parts.station;
    cancellation.packer = m_parts.packers.current();
    cancellation.shippedAt = m_parts.clock.now();
    cancellation.shipFromCountry = channel->shipFromCountry();
    cancellation.purpose = Purpose::Cancel;
    cancellation.words = reason;
    cancellation.parts = restOf(*order);
    cancellation = withUnits(cancellation, *order);
    JournalEntry fact = entry(QStringLiteral("cancellation ordered"), {{QStringLiteral("reason"), reason}});
    fact.order = key;
    fact.shipment = cancellation.id;
    const Result<OutboxEntry, StoreFailure> kept = co_await m_parts.dispatcher.finish(cancellation, fact);
    if (!alive) {
        co_return;
    }
    if (!kept) {
        storeTrouble(kept.error());
        co_return;
    }
    answerBand(AnswerKind::Accepted, "cancellation-ordered", tr("Order %1 is being cancelled").arg(key.order.text()),
               tr("Put its goods back; they stand in the list of inventory to correct."));
    // What waited for a decision about this order has got it.
    const std::vector<OutboxEntry> entries = m_parts.dispatcher.entries();
    for (const OutboxEntry &other : entries) {
        if (other.shipment.order == key && other.state == DutyState::NeedsAttention) {
            const ShipmentId id = other.shipment.id;
            const QString why = QStringLiteral("cancelled at the channel");
            const PackerId packer = m_parts.packers.current();
            co_await m_parts.dispatcher.giveUp(id, why, packer);
            if (!alive) {
                co_return;
            }
        }
    }
}

} // namespace packbench
