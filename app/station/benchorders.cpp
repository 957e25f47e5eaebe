// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Opening, closing and holding orders.
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/acknowledger.h"

#include <QPointer>

namespace packbench {

void PackingBench::remember(const std::vector<PackingSession> &sessions)
{
    for (const PackingSession &session : sessions) {
        if (!session.units.empty() && !m_halfPacked.contains(session.order)) {
            m_halfPacked.insert(session.order, session);
        }
    }
}

void PackingBench::restore(const OrderKey &open)
{
    const QList<OrderKey> keys = m_halfPacked.keys();
    for (const OrderKey &key : keys) {
        if (m_parts.book.find(key) != nullptr) {
            m_parts.queue.setHalfPacked(key, true);
            continue;
        }
        m_halfPacked.remove(key);
        JournalEntry fact = entry(QStringLiteral("session dropped"));
        fact.order = key;
        m_parts.store.packing().dropSession(key, fact);
        raiseStop("order-gone", tr("STOP · order %1").arg(key.order.text()),
                  tr("This half-packed order was shipped or cancelled meanwhile."), tr("Empty its boxes and put the items back."));
    }
    const Order *order = m_parts.book.find(open);
    // Who has begun something meanwhile is not taken away from it.
    const bool isUntouched = !m_order && !m_slipOrder && !m_question && !m_correction && !m_finishing;
    if (isUntouched && m_halfPacked.contains(open) && order != nullptr) {
        begin(*order, QStringLiteral("order reopened"));
        answerBand(AnswerKind::Attention, "order-reopened", tr("Order %1 is as you left it").arg(open.order.text()),
                   tr("Check the boxes, then go on."));
    }
}

void PackingBench::openOrder(const OrderKey &key)
{
    const Recording recording(*this, "open", "order");
    if (isBusy() || !mayOpen(key)) {
        return;
    }
    begin(*m_parts.book.find(key), QStringLiteral("order opened"));
    show(packbench::View::Bench);
    // Several boxes are a thing to know before packing; one box is what most orders take, and the second one is explained.
    const bool mustSplit = m_order && m_order->boxes.mustSplit;
    const bool hasRule = mustSplit || (m_order && m_session.unitsWanted() > 1);
    const QString rule = hasRule ? words::boxRule(m_order->boxes) : QString();
    answerBand(mustSplit ? AnswerKind::Attention : AnswerKind::Accepted, "order-opened", tr("Order %1").arg(key.order.text()),
               rule.isEmpty() ? words::units(m_session.unitsWanted())
                              : QStringLiteral("%1 · %2").arg(words::units(m_session.unitsWanted()), rule));
}

bool PackingBench::mayOpen(const OrderKey &key)
{
    if (m_parts.packers.current().isEmpty() && m_parts.settings.isOn(keys::shiftAskPacker)) {
        answerBand(AnswerKind::Attention, "who-packs", tr("Who packs?"), tr("Scan your badge, or press F12 and choose your name."));
        return false;
    }
    if (m_order && m_order->key == key) {
        answerBand(AnswerKind::Attention, "open-already", tr("This order is open already"), key.order.text());
        return false;
    }
    if (m_order && !m_session.units.empty()) {
        answerBand(AnswerKind::Attention, "another-order-is-open", tr("Order %1 is still open").arg(m_order->key.order.text()),
                   tr("Finish it, or close it with Esc; it stays half-packed."));
        return false;
    }
    if (!mayOpenMarked(key)) {
        return false;
    }
    if (m_parts.queue.isPacked(key)) {
        answerBand(
            AnswerKind::Attention, "packed-already", tr("Packed already"),
            tr("Order %1 waits to be shipped: F9, then B. To change it, take it back with F5 or in the outbox.").arg(key.order.text()));
        return false;
    }
    if (m_parts.queue.isInFlight(key)) {
        answerBand(AnswerKind::Attention, "already-packed", tr("Already packed"),
                   tr("Order %1 is finished and on its way to the channel.").arg(key.order.text()));
        return false;
    }
    const Order *order = m_parts.book.find(key);
    if (order == nullptr) {
        answerBand(AnswerKind::Wrong, "nothing-to-pack", tr("Nothing to pack"),
                   tr("Order %1 is shipped, cancelled or not known.").arg(key.order.text()));
        return false;
    }
    if (order->obstacle != Obstacle::None) {
        answerBand(AnswerKind::Attention, "not-to-be-packed", tr("Not to be packed: %1").arg(words::obstacle(order->obstacle)),
                   order->obstacle == Obstacle::OnHold
                       ? tr("Put the goods of order %1 aside; the queue shows when it is free.").arg(key.order.text())
                       : tr("Hand order %1 to the shift lead.").arg(key.order.text()));
        return false;
    }
    if (order->cancelRequested()) {
        raiseStop("cancel-asked", tr("STOP · order %1").arg(key.order.text()), tr("The customer asked to cancel this order."),
                  tr("Do not pack it. Hand it to the shift lead."));
        return false;
    }
    return true;
}

bool PackingBench::mayOpenMarked(const OrderKey &key)
{
    if (m_parts.queue.needsAttention(key)) {
        answerBand(AnswerKind::Attention, "needs-attention-first", tr("Needs attention first"),
                   tr("A shipment of order %1 waits for a decision: see Outbox.").arg(key.order.text()));
        return false;
    }
    const QString reason = m_parts.queue.holdReason(key);
    if (reason.isEmpty()) {
        return true;
    }
    if (m_heldAsked == key) {
        m_heldAsked = {};
        release(key);
        return true;
    }
    m_heldAsked = key;
    answerBand(AnswerKind::Attention, "held-order", tr("On hold: %1").arg(reason),
               tr("Scan order %1 again to take it off hold and pack it.").arg(key.order.text()));
    return false;
}

void PackingBench::begin(const Order &order, const QString &how)
{
    if (m_order) {
        leave();
    }
    m_order = order;
    m_slipOrder = order;
    const auto half = m_halfPacked.constFind(order.key);
    const PackingSession fresh = PackingSession::start(order, m_parts.clock.now());
    // A half-packed session goes on only while the channel still wants what it was begun for.
    const bool resumes = half != m_halfPacked.constEnd() && half->wanted == fresh.wanted;
    if (!resumes && half != m_halfPacked.constEnd() && !half->units.empty()) {
        raiseStop("order-changed", tr("STOP · order %1").arg(order.key.order.text()),
                  tr("This order changed on the channel since it was half-packed."),
                  tr("Take everything out of its boxes and pack it anew; the screen shows what it wants now."));
    }
    m_session = resumes ? *half : fresh;
    m_history.clear();
    m_lastLine.clear();
    m_selectedLine.clear();
    m_unknownCode.clear();
    m_doubtfulLabel.clear();
    m_moving = false;
    m_moveTarget = 0;
    m_handover.reset();
    m_handovers.reset();
    m_labelsOf = {};
    m_labelState.reset();
    m_correction.reset();
    m_heldAsked = {};
    m_showAddress = m_parts.settings.isOn(keys::privacyShowFullAddress);
    m_parts.queue.setOpenHere(order.key);
    record(entry(how));
    m_parts.store.products().setPreference(QStringLiteral("bench.open"),
                                           order.key.account.text() + QLatin1Char('\n') + order.key.order.text());
    claim(order.key);
    rereadOpened(order.key);
    if (order.labels == LabelSource::Channel) {
        fetchHandovers(order);
    }
}

void PackingBench::leave()
{
    if (!m_order) {
        return;
    }
    const OrderKey key = m_order->key;
    const bool half = !m_session.units.empty();
    if (half) {
        m_halfPacked.insert(key, m_session);
    } else {
        m_halfPacked.remove(key);
        unclaim(key);
    }
    m_parts.queue.setHalfPacked(key, half);
    m_parts.queue.setOpenHere({});
    m_order.reset();
    m_session = {};
    m_history.clear();
    m_moving = false;
    m_unknownCode.clear();
    m_question.reset(); // it was about this order
    m_askedBy.reset();
    m_then = nullptr;
    m_parts.store.products().setPreference(QStringLiteral("bench.open"), {});
}

void PackingBench::closeOrder()
{
    if (m_moving) {
        m_moving = false;
        refreshState();
        return;
    }
    if (m_correction) {
        m_correction.reset();
        answerBand(AnswerKind::Accepted, "correction-ended", tr("No tracking number was corrected"), tr("Everything is as it was."));
        return;
    }
    if (!m_order) {
        show(packbench::View::Bench);
        return;
    }
    const QString number = m_order->key.order.text();
    const bool half = !m_session.units.empty();
    record(entry(QStringLiteral("order closed")));
    leave();
    answerBand(AnswerKind::Accepted, "order-closed", tr("Order %1 closed").arg(number),
               half ? tr("It stays half-packed: keep its boxes together.") : tr("Nothing was packed."));
}

void PackingBench::holdOrder()
{
    if (!m_order) {
        answerBand(AnswerKind::Attention, "no-order-is-open", tr("No order is open"), tr("Scan an order first."));
        return;
    }
    const QStringList reasons{tr("item missing"), tr("item damaged"), tr("wrong label"), tr("ask the shift lead")};
    ask("hold-reason", tr("Why hold order %1?").arg(m_order->key.order.text()), tr("Press a number."), reasons, false,
        [this, reasons](int index, const QString &) {
            if (index < 0 || index >= reasons.size() || !m_order) {
                return;
            }
            const OrderKey key = m_order->key;
            leave();
            hold(key, reasons.at(index));
        });
}

void PackingBench::hold(const OrderKey &key, const QString &reason)
{
    const Recording recording(*this, "hold");
    JournalEntry fact = entry(QStringLiteral("held"), {{QStringLiteral("reason"), reason}});
    fact.order = key;
    m_parts.queue.setHold(key, reason);
    saveHold(key, reason, fact);
    answerBand(AnswerKind::Accepted, "held", tr("Order %1 is on hold").arg(key.order.text()), reason);
}

void PackingBench::release(const OrderKey &key)
{
    JournalEntry fact = entry(QStringLiteral("released"));
    fact.order = key;
    m_parts.queue.setHold(key, {});
    saveHold(key, {}, fact);
}

QCoro::Task<void> PackingBench::saveHold(OrderKey key, QString reason, JournalEntry fact)
{
    const QPointer<PackingBench> alive(this);
    // A named value: GCC 12 destroys a temporary in an awaited call twice.
    const Hold hold{key, reason, fact.packer, fact.at};
    Result<void, StoreFailure> kept;
    if (reason.isEmpty()) {
        kept = co_await m_parts.store.orders().clearHold(key, fact);
    } else {
        kept = co_await m_parts.store.orders().setHold(hold, fact);
    }
    if (alive && !kept) {
        storeTrouble(kept.error());
    }
}

void PackingBench::acknowledge(const std::vector<OrderKey> &keys)
{
    std::vector<Order> asked;
    if (keys.empty()) {
        for (const Order &order : m_parts.book.orders()) {
            if (order.isNew()) {
                asked.push_back(order);
            }
        }
    }
    for (const OrderKey &key : keys) {
        if (const Order *order = m_parts.book.find(key)) {
            asked.push_back(*order);
        }
    }
    m_parts.acknowledger.acknowledge(asked, m_parts.packers.current());
}

QCoro::Task<void> PackingBench::rereadOpened(OrderKey key)
{
    const std::shared_ptr<Channel> channel = m_parts.channels.of(key.account);
    if (channel == nullptr) {
        co_return;
    }
    const QPointer<PackingBench> alive(this);
    const QDateTime askedAt = m_parts.clock.now();
    const Result<Order, ChannelFailure> read = co_await channel->order(key.order);
    // No answer is no reason to stop: the order is read again before anything is sent.
    if (!alive || !read) {
        co_return;
    }
    std::vector<Order> one{*read};
    if (const Order *known = m_parts.book.find(key); known != nullptr) {
        one.front().accountName = known->accountName;
    }
    const std::vector<SetAsideOrder> none;
    const Result<std::vector<Order>, StoreFailure> kept = co_await m_parts.store.orders().save(key.account, one, none, askedAt);
    // What changed reaches the open order through the book; an answer older than what is known changes nothing.
    if (alive && kept) {
        m_parts.book.put(*kept);
    }
}

void PackingBench::bookChanged(const std::vector<OrderKey> &keys)
{
    for (const OrderKey &key : keys) {
        const Order *now = m_parts.book.find(key);
        if (now == nullptr) {
            continue;
        }
        if (m_order && m_order->key == key && !m_finishing && !(*now == *m_order)) {
            const Order before = *m_order;
            const Order changed = *now;
            judgeReread(before, changed);
        } else if (m_halfPacked.contains(key) && now->cancelRequested()) {
            orderLeft(*now);
        }
    }
}

void PackingBench::orderLeft(const Order &order)
{
    if (m_order && m_order->key == order.key && !m_finishing) {
        const Order before = *m_order;
        judgeReread(before, order);
        return;
    }
    if (!m_halfPacked.contains(order.key)) {
        return;
    }
    m_halfPacked.remove(order.key);
    m_parts.queue.setHalfPacked(order.key, false);
    JournalEntry fact = entry(QStringLiteral("session dropped"));
    fact.order = order.key;
    m_parts.store.packing().dropSession(order.key, fact);
    raiseStop("order-gone", tr("STOP · order %1").arg(order.key.order.text()),
              order.cancelRequested() ? tr("The customer asked to cancel this half-packed order.")
                                      : tr("This half-packed order was shipped or cancelled meanwhile."),
              tr("Empty its boxes and put the items back."));
}

void PackingBench::judgeReread(const Order &before, const Order &now)
{
    const QString number = now.key.order.text();
    if (now.isCancelled() || now.cancelRequested() || !now.isOpen()) {
        record(entry(QStringLiteral("stopped"), {{QStringLiteral("open"), now.isOpen()}}));
        const QString why = now.isCancelled() ? tr("This order was cancelled.")
                            : now.isOpen()    ? tr("The customer asked to cancel this order.")
                                              : tr("This order was shipped already.");
        const bool wasBegun = !m_session.units.empty();
        m_session = {};
        m_parts.store.packing().dropSession(now.key, entry(QStringLiteral("session dropped")));
        leave();
        raiseStop("order-gone", tr("STOP · order %1").arg(number), why,
                  wasBegun ? tr("Put its items back. Do not ship its boxes.") : tr("Do not pack it."));
        return;
    }
    m_order = now;
    m_slipOrder = now;
    if (PackingSession::start(before, {}).wanted != PackingSession::start(now, {}).wanted) {
        m_history.clear();
        m_session = PackingSession::start(now, m_parts.clock.now());
        m_parts.store.packing().dropSession(now.key, entry(QStringLiteral("order changed")));
        raiseStop("order-changed", tr("STOP · order %1").arg(number), tr("This order changed on the channel."),
                  tr("Take everything out of its boxes and pack it anew; the screen shows what it wants now."));
    }
    refreshState();
}

} // namespace packbench
