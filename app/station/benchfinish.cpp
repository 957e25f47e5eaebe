// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Boxes, undo, and the one commit that turns a session into a shipment.
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/toterack.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/dispatcher.h"

#include <QPointer>

namespace packbench {

namespace {

/// Everything but the id and the time.
bool isSameWork(Shipment a, const Shipment &b)
{
    a.id = b.id;
    a.shippedAt = b.shippedAt;
    return a == b;
}

} // namespace

void PackingBench::nextBox()
{
    if (m_order && !m_order->boxes.maySplit) {
        answerBand(AnswerKind::Wrong, "one-box-only", tr("This order goes in one box"), m_order->boxes.words);
        return;
    }
    const Step step = m_order ? m_session.withNextBox() : Step(fail(PackingRefusal{PackingRefusal::Why::NothingPacked}));
    if (!step) {
        refuse(step.error(), {});
        return;
    }
    const int closed = m_session.openBox() == nullptr ? 0 : m_session.openBox()->number;
    take(*step, QStringLiteral("box closed"), {{QStringLiteral("box"), closed}});
    if (closed == 0) {
        answerBand(AnswerKind::Accepted, "box-opened", tr("Box %1 opened").arg(m_session.boxes.back().number),
                   tr("F3: the last item goes on in it."));
    } else {
        answerBand(AnswerKind::Accepted, "box-closed", tr("Box %1 closed").arg(closed), tr("Now scan its tracking label."));
    }
}

void PackingBench::goOn()
{
    const Step step = m_order ? m_session.withContinued() : Step(fail(PackingRefusal{PackingRefusal::Why::NothingPacked}));
    if (!step) {
        refuse(step.error(), {});
        return;
    }
    const PackedUnit unit = step->units.back();
    take(*step, QStringLiteral("item continued"), {{QStringLiteral("line"), unit.line}, {QStringLiteral("box"), unit.boxes.back()}});
    answerBand(AnswerKind::Accepted, "continued", tr("Goes on in box %1").arg(unit.boxes.back()), lineName(unit.line));
}

void PackingBench::undo()
{
    if (m_moving) {
        m_moving = false;
        refreshState();
        return;
    }
    if (m_order && !m_history.empty()) {
        const PackingSession before = m_history.back();
        m_history.pop_back();
        std::vector<PackingSession> kept = std::exchange(m_history, {});
        take(before, QStringLiteral("undone"), {});
        m_history = std::move(kept);
        answerBand(AnswerKind::Accepted, "taken-back", tr("Taken back"), tr("Take the item or label off the box, too."));
        return;
    }
    const bool untouched = m_order && m_session.units.empty();
    if (m_order && !untouched) {
        // The steps that led here are gone (taken back, closed, restarted): the last thing that shows comes off.
        const Step step = m_session.withoutLast();
        if (step) {
            take(*step, QStringLiteral("undone"), {});
            m_history.clear();
            answerBand(AnswerKind::Accepted, "taken-back", tr("Taken back"), tr("Take the item or label off the box, too."));
            return;
        }
    }
    const bool isUnsure = m_lastFinished && m_unsureTakeBacks.contains(m_lastFinished->shipment.id);
    if (m_lastFinished && (isUnsure || recallLeft() > std::chrono::seconds(0))) {
        if (m_order) {
            leave();
        }
        takeBackLast();
        return;
    }
    answerBand(AnswerKind::Attention, "nothing-to-take-back", tr("Nothing to take back"),
               m_order ? tr("No step was taken yet.") : tr("The last order is on its way."));
}

void PackingBench::shortLine()
{
    if (!m_order) {
        answerBand(AnswerKind::Attention, "no-order-is-open", tr("No order is open"), tr("Scan an order first."));
        return;
    }
    const Step step = m_session.withShort();
    if (!step) {
        answerBand(AnswerKind::Attention, "nothing-is-packed-yet", tr("Nothing is packed yet"),
                   tr("To put the whole order aside, choose Hold."));
        return;
    }
    if (!step->isShort) {
        answerBand(AnswerKind::Attention, "nothing-is-missing", tr("Nothing is missing"), tr("Every item is packed."));
        return;
    }
    const int missing = m_session.unitsWanted() - m_session.unitsPacked();
    take(*step, QStringLiteral("declared short"), {{QStringLiteral("missing"), missing}});
    answerBand(AnswerKind::Accepted, "short", tr("Ships short: %1 missing").arg(words::units(missing)),
               tr("The shift lead gets the rest. F5 takes it back."));
}

void PackingBench::finish()
{
    if (!m_order) {
        answerBand(AnswerKind::Attention, "no-order-is-open", tr("No order is open"), tr("Scan an order first."));
        return;
    }
    const std::shared_ptr<Channel> channel = m_parts.channels.of(m_order->key.account);
    if (channel == nullptr) {
        answerBand(AnswerKind::Wrong, "not-finished", tr("Not finished"),
                   tr("The account of this order was removed. Ask IT to import it again."));
        return;
    }
    const auto contents = m_session.contents();
    if (!contents && contents.error().why == PackingRefusal::Why::LabelMissing && offerLetterMail(*channel)) {
        return;
    }
    if (!contents) {
        refuse(contents.error(), {});
        return;
    }
    if (!chooseHandover(*channel)) {
        return;
    }
    Shipment shipment = shipmentOf(*m_order, *contents);
    shipment.handover = *m_handover;
    if (m_unsaved && isSameWork(*m_unsaved, shipment)) {
        // The commit that failed may have been kept: with the same id it is never there twice.
        shipment = *m_unsaved;
    }
    if (const auto objection = channel->objection(shipment, *m_order, m_parts.clock.now())) {
        const words::Answer said = words::objection(*objection, m_session);
        answerBand(AnswerKind::Wrong, "channel-objects", said.headline, said.detail);
        return;
    }
    m_finishing = true;
    refreshState();
    commitFinish(shipment, m_session, *m_order, m_shipLater);
}

bool PackingBench::offerLetterMail(const Channel &channel)
{
    const Box *box = m_session.boxAwaitingLabel();
    if (box == nullptr || !m_parts.settings.isOn(keys::letterMailWithoutNumber)) {
        return false;
    }
    for (const ChannelCarrier &carrier : channel.carriers(*m_order)) {
        if (carrier.needsTrackingNumber) {
            continue;
        }
        const PackageLabel letter{{}, carrier.carrier.isEmpty() ? carrier.code : carrier.carrier, carrier.name, {}, false};
        ask("letter-mail", tr("Box %1 has no label").arg(box->number), tr("Does it go as %1, without a tracking number?").arg(carrier.name),
            {tr("Yes"), tr("No")}, false, [this, letter](int index, const QString &) {
                if (index == 0 && m_order) {
                    setLabel(letter);
                }
            });
        return true;
    }
    return false;
}

Shipment PackingBench::shipmentOf(const Order &order, const PackingSession::Contents &contents) const
{
    const std::shared_ptr<Channel> channel = m_parts.channels.of(order.key.account);
    Shipment shipment;
    shipment.id = ShipmentId(m_parts.randomness.uuid().toString(QUuid::WithoutBraces));
    shipment.order = order.key;
    shipment.customerOrderId = order.customerOrderId;
    shipment.station = m_parts.station;
    shipment.packer = m_parts.packers.current();
    shipment.shippedAt = m_parts.clock.now();
    shipment.method = m_session.method.isEmpty() ? channel->methodFor(order) : m_session.method;
    shipment.shipFromCountry = channel->shipFromCountry();
    shipment.isShort = contents.isShort;
    shipment.packages = contents.packages;
    shipment.parts = contents.parts;
    return withUnits(shipment, order);
}

QCoro::Task<void> PackingBench::commitFinish(Shipment shipment, PackingSession session, Order order, bool waits)
{
    const QPointer<PackingBench> alive(this);
    JournalEntry fact = entry(QStringLiteral("finished"), {{QStringLiteral("boxes"), static_cast<int>(shipment.packages.size())},
                                                           {QStringLiteral("units"), shipment.units()},
                                                           {QStringLiteral("short"), shipment.isShort}});
    fact.shipment = shipment.id;
    const Result<OutboxEntry, StoreFailure> kept = co_await m_parts.dispatcher.finish(shipment, fact, waits);
    if (!alive) {
        co_return;
    }
    m_finishing = false;
    m_unsaved.reset();
    if (kept) {
        m_lastFinished = *kept;
        m_lastFinishedSession = session;
        finished(shipment, order, waits);
    } else if (kept.error().kind == StoreFailure::Kind::TrackingNumberUsed) {
        dropLabel(kept.error().words);
        labelOfAnotherOrder(kept.error().order, kept.error().words);
    } else {
        m_unsaved = shipment;
        // Whatever the disk says, nothing is shown as done that was not kept; the boxes stay as they are.
        storeTrouble(kept.error());
    }
    answerPending();
}

void PackingBench::finished(const Shipment &shipment, const Order &order, bool waits)
{
    const bool isShort = shipment.isShort;
    m_order.reset();
    m_session = {};
    m_history.clear();
    m_handover.reset();
    m_handovers.reset();
    m_unknownCode.clear();
    m_halfPacked.remove(order.key);
    m_parts.totes.free(order.key);
    m_parts.queue.setHalfPacked(order.key, false);
    m_parts.queue.setOpenHere({});
    m_parts.store.products().setPreference(QStringLiteral("bench.open"), {});
    if (isShort) {
        hold(order.key, tr("short: the rest of the order is missing"));
    }
    if (shipment.hasIssuedLabel() && !waits) {
        awaitLabels(order.key);
    }
    if (m_parts.dispatcher.isKeptHere(shipment.id)) {
        answerBand(AnswerKind::Complete, "kept", tr("Finished · kept at this station"),
                   tr("Order %1 is sent when the database server is back.").arg(order.key.order.text()));
        m_keptBand = std::pair(shipment.id, m_band.serial);
        return;
    }
    answerBand(AnswerKind::Complete, "finished", finishedHeadline(shipment, waits), finishedDetail(shipment));
}

QString PackingBench::finishedHeadline(const Shipment &shipment, bool waits)
{
    return waits                       ? tr("Packed · waits in the queue to be shipped")
           : shipment.hasIssuedLabel() ? tr("Finished · the label is being made")
                                       : tr("Finished · next order");
}

QString PackingBench::finishedDetail(const Shipment &shipment)
{
    return QStringLiteral("%1 · %2").arg(shipment.order.order.text(), words::boxes(static_cast<int>(shipment.packages.size())));
}

void PackingBench::keptIsThere(const OutboxEntry &entry)
{
    if (m_keptBand != std::pair(entry.shipment.id, m_band.serial) || m_parts.dispatcher.isKeptHere(entry.shipment.id)) {
        return;
    }
    m_keptBand.reset();
    if (entry.state == DutyState::NeedsAttention) {
        // Where its box must be pulled, a stop says so.
        if (!mustPullBox(entry)) {
            answerBand(AnswerKind::Attention, "kept-needs-attention", tr("Order %1 needs attention").arg(entry.shipment.order.order.text()),
                       tr("The outbox says what to do."));
        }
        return;
    }
    const bool isOnItsWay = entry.state == DutyState::Packed || entry.state == DutyState::Queued || entry.state == DutyState::Sending
                            || entry.state == DutyState::Confirmed;
    if (!isOnItsWay) {
        return; // who took it back or looks at the outbox is told there
    }
    // The same answer with other words: nobody scanned, so it keeps its serial and nothing sounds.
    m_band.headline = finishedHeadline(entry.shipment, entry.state == DutyState::Packed);
    m_band.detail = finishedDetail(entry.shipment);
    refreshState();
}

QCoro::Task<void> PackingBench::takeBackLast()
{
    const QPointer<PackingBench> alive(this);
    const OutboxEntry last = *m_lastFinished;
    const OrderKey key = last.shipment.order;
    const PackingSession session = m_lastFinishedSession;
    JournalEntry fact = entry(QStringLiteral("taken back"));
    fact.order = key;
    fact.shipment = last.shipment.id;
    m_finishing = true;
    m_unsureTakeBacks.remove(last.shipment.id);
    refreshState();
    const Result<OutboxEntry, StoreFailure> taken = co_await m_parts.dispatcher.takeBack(last.shipment.id, session, fact);
    if (!alive) {
        co_return;
    }
    m_finishing = false;
    const bool gone = !taken && (taken.error().kind == StoreFailure::Kind::Conflict || taken.error().kind == StoreFailure::Kind::NotFound);
    if (!taken && !gone) {
        m_unsureTakeBacks.insert(last.shipment.id, session);
        storeTrouble(taken.error());
        answerBand(AnswerKind::Attention, "not-taken-back-yet", tr("Not taken back yet"),
                   tr("Press F5 again. %1").arg(words::failure(taken.error())));
        answerPending();
        co_return;
    }
    if (!taken) {
        m_lastFinished.reset();
        answerBand(AnswerKind::Attention, "too-late-to-take-back", tr("Too late to take back"),
                   tr("Order %1 is on its way to the channel.").arg(key.order.text()));
        answerPending();
        co_return;
    }
    reopen(*taken, session);
    answerPending();
}

void PackingBench::reopen(const OutboxEntry &taken, const PackingSession &session)
{
    const OrderKey key = taken.shipment.order;
    if (m_lastFinished && m_lastFinished->shipment.id == taken.shipment.id) {
        m_lastFinished.reset();
    }
    if (m_labelsOf == key) {
        m_labelsOf = {};
    }
    // The dispatcher announces it, too; the queue must know before the order is opened again.
    m_parts.queue.setShipment(taken);
    if (taken.shipment.isShort) {
        release(key);
    }
    m_halfPacked.insert(key, session);
    const Order *order = m_parts.book.find(key);
    if (order == nullptr) {
        answerBand(AnswerKind::Attention, "taken-back", tr("Taken back"),
                   tr("Order %1 is not open on the channel any more.").arg(key.order.text()));
        return;
    }
    const QString words = tr("Order %1 is open again, nothing was sent.").arg(key.order.text());
    if (m_order || m_question) {
        // Heard of only now: the packer is at something else already.
        m_parts.queue.setHalfPacked(key, true);
        answerBand(AnswerKind::Attention, "taken-back", tr("Taken back"), words);
        return;
    }
    begin(*order, QStringLiteral("order reopened"));
    answerBand(AnswerKind::Accepted, "taken-back", tr("Taken back"), words);
}

void PackingBench::takenBackAfterAll(const OutboxEntry &entry)
{
    const auto unsure = m_unsureTakeBacks.constFind(entry.shipment.id);
    if (unsure == m_unsureTakeBacks.constEnd() || entry.mayBeTakenBack()) {
        return;
    }
    const PackingSession session = m_unsureTakeBacks.take(entry.shipment.id);
    if (entry.state == DutyState::TakenBack) {
        // The packer was told to try again, and it is done.
        reopen(entry, session);
        refreshState();
    }
}

void PackingBench::answerPending()
{
    while (!m_pending.empty() && !m_finishing) {
        const Pending next = m_pending.front();
        m_pending.pop_front();
        takeScan(next.code, next.arrived);
    }
    refreshState();
}

std::chrono::seconds PackingBench::recallLeft() const
{
    if (!m_lastFinished) {
        return std::chrono::seconds(0);
    }
    const qint64 left = m_parts.clock.now().msecsTo(m_lastFinished->notBefore);
    return std::chrono::seconds(left <= 0 ? 0 : (left + 999) / 1000);
}

} // namespace packbench
