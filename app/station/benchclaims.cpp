// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// One order is on one bench at a time, where stations share a database.
#include "station/packingbench.h"
#include "store/store.h"

#include <QLocale>
#include <QPointer>

namespace packbench {

QCoro::Task<void> PackingBench::claim(OrderKey key)
{
    if (!m_parts.store.isShared()) {
        co_return;
    }
    const QPointer<PackingBench> alive(this);
    const PackerId packer = entry(QStringLiteral("claimed")).packer;
    const Result<Claim, StoreFailure> claimed = co_await m_parts.store.claims().claim(key, m_parts.station, packer);
    // Without an answer packing goes on: Finish looks again, in its own commit.
    if (!alive || !claimed || claimed->station == m_parts.station || !m_order || m_order->key != key) {
        co_return;
    }
    askTakeOver(*claimed);
}

void PackingBench::askTakeOver(const Claim &claim)
{
    leave();
    answerBand(AnswerKind::Attention, "claimed-elsewhere", tr("Order %1 is not free").arg(claim.order.order.text()),
               tr("It is open at %1.").arg(claim.stationName));
    const QString time = QLocale().toString(claim.since.toLocalTime().time(), QLocale::ShortFormat);
    ask("other-station-has-it", tr("%1 has order %2 since %3").arg(claim.stationName, claim.order.order.text(), time),
        tr("Ask there first: only one box may leave. Take it over when nobody packs it there any more."),
        {tr("Leave it there"), tr("Take it over")}, false, [this, claim](int index, const QString &) {
            if (index == 1) {
                takeOver(claim);
            }
        });
    refreshState();
}

QCoro::Task<void> PackingBench::takeOver(Claim claim)
{
    const QPointer<PackingBench> alive(this);
    JournalEntry fact = entry(QStringLiteral("taken over"));
    fact.order = claim.order;
    const OrderKey key = claim.order;
    const Result<Claim, StoreFailure> taken = co_await m_parts.store.claims().takeOver(key, claim.station, fact);
    if (!alive) {
        co_return;
    }
    if (!taken) {
        storeTrouble(taken.error());
        co_return;
    }
    const Order *order = m_parts.book.find(key);
    if (order != nullptr && !m_order && (taken->station == m_parts.station || taken->station.isEmpty())) {
        begin(*order, QStringLiteral("order opened"));
        answerBand(AnswerKind::Accepted, "taken-over", tr("Order %1 is on this bench now").arg(key.order.text()),
                   tr("What was packed of it at %1 does not leave.").arg(claim.stationName));
        co_return;
    }
    answerBand(AnswerKind::Attention, "not-free", tr("Order %1 is not free").arg(key.order.text()), tr("Look at it again."));
}

void PackingBench::unclaim(const OrderKey &key)
{
    if (m_parts.store.isShared()) {
        m_parts.store.claims().release(key, m_parts.station);
    }
}

void PackingBench::claimAgain()
{
    if (m_order && !m_finishing) {
        claim(m_order->key);
    }
}

void PackingBench::claimFound(const OrderKey &key)
{
    const bool isOpen = m_order && m_order->key == key;
    if (!isOpen && !m_halfPacked.contains(key) && !m_parts.queue.isInFlight(key) && !m_parts.queue.isPacked(key)) {
        unclaim(key);
    }
}

void PackingBench::claimsChanged(const QSet<OrderKey> &keys)
{
    if (m_order && keys.contains(m_order->key) && !m_finishing) {
        claim(m_order->key);
    }
}

} // namespace packbench
