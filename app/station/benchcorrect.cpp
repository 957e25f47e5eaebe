// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Another label than the one that the channel was told: the box is scanned, then its new label, and the channel is told.
#include "station/packingbench.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/dispatcher.h"

#include <QPointer>
#include <algorithm>
#include <iterator>

namespace packbench {

namespace {

/// The shipment with the numbers that the channel was told since.
Shipment asToldLast(Shipment shipment, const std::vector<OutboxEntry> &ofOrder)
{
    for (const OutboxEntry &entry : ofOrder) {
        if (entry.shipment.purpose != Purpose::Correct || entry.shipment.about != shipment.id) {
            continue;
        }
        for (ShipmentPackage &package : shipment.packages) {
            const ShipmentPackage *corrected = entry.shipment.package(package.number);
            package = corrected == nullptr ? package : *corrected;
        }
    }
    return shipment;
}

/// The box with that tracking number; 0 when there is none.
int boxWith(const Shipment &shipment, const QString &number)
{
    const QString comparable = comparableTrackingNumber(number);
    const auto found = std::find_if(shipment.packages.begin(), shipment.packages.end(), [&comparable](const ShipmentPackage &package) {
        return comparableTrackingNumber(package.trackingNumber) == comparable;
    });
    return found == shipment.packages.end() ? 0 : found->number;
}

/// The shipment that the number stands on; the last one of the order when it is the order's.
const OutboxEntry *shippedAs(const std::vector<OutboxEntry> &ofOrder, const QString &number)
{
    const OutboxEntry *last = nullptr;
    for (const OutboxEntry &entry : ofOrder) {
        if (entry.shipment.purpose != Purpose::Ship || entry.shipment.packages.empty()) {
            continue;
        }
        last = &entry;
        if (boxWith(entry.shipment, number) > 0 || boxWith(asToldLast(entry.shipment, ofOrder), number) > 0) {
            return last;
        }
    }
    return last;
}

} // namespace

void PackingBench::beginCorrection()
{
    if (m_order) {
        answerBand(AnswerKind::Attention, "another-order-is-open", tr("Order %1 is still open").arg(m_order->key.order.text()),
                   tr("Finish it, or close it with Esc; it stays half-packed."));
        return;
    }
    m_labelsOf = {};
    m_correction = Correction{};
    answerBand(AnswerKind::Accepted, "correct-a-tracking-number", tr("Correct a tracking number"),
               tr("Scan the order that left, or its old label. Esc ends it."));
}

bool PackingBench::takeCorrection(const ScanText &text)
{
    if (!m_correction) {
        return false;
    }
    if (m_correction->left.shipment.id.isEmpty()) {
        QStringList numbers = text.candidates;
        for (const TrackingCandidate &candidate : text.tracking) {
            numbers << candidate.number;
        }
        findLeft(numbers);
    } else {
        takeNewLabel(text);
    }
    return true;
}

QCoro::Task<void> PackingBench::findLeft(QStringList numbers)
{
    const QPointer<PackingBench> alive(this);
    numbers.removeDuplicates();
    for (const QString &number : std::as_const(numbers)) {
        const auto left = co_await m_parts.store.outbox().leftAs(number);
        if (!alive || !m_correction) {
            co_return;
        }
        if (!left) {
            storeTrouble(left.error());
            co_return;
        }
        const std::vector<OutboxEntry> &found = *left;
        const OutboxEntry *shipped = shippedAs(found, number);
        if (shipped != nullptr) {
            const Shipment told = asToldLast(shipped->shipment, found);
            const int box = boxWith(told, number);
            const OutboxEntry entry = *shipped;
            co_await offerCorrection(entry, found, box);
            co_return;
        }
    }
    answerBand(AnswerKind::Wrong, "nothing-left-under-it", tr("Nothing left from here under that number"),
               tr("Scan the order's number, or the label it left with."));
}

QCoro::Task<void> PackingBench::correctShipment(OrderKey key, ShipmentId shipment)
{
    const QPointer<PackingBench> alive(this);
    beginCorrection();
    if (!m_correction) {
        co_return;
    }
    show(packbench::View::Bench);
    const auto known = co_await m_parts.store.outbox().ofOrder(key);
    if (!alive || !m_correction) {
        co_return;
    }
    if (!known) {
        storeTrouble(known.error());
        co_return;
    }
    std::vector<OutboxEntry> left;
    std::copy_if(known->begin(), known->end(), std::back_inserter(left),
                 [](const OutboxEntry &entry) { return entry.state == DutyState::Confirmed; });
    const auto wanted = std::find_if(left.begin(), left.end(), [&shipment](const OutboxEntry &entry) {
        return entry.shipment.id == shipment && entry.shipment.purpose == Purpose::Ship;
    });
    if (wanted == left.end()) {
        m_correction.reset();
        answerBand(AnswerKind::Attention, "not-to-be-corrected", tr("Not to be corrected"),
                   tr("This shipment has not been confirmed by the channel."));
        co_return;
    }
    const OutboxEntry entry = *wanted;
    co_await offerCorrection(entry, left, 0);
}

QCoro::Task<void> PackingBench::offerCorrection(OutboxEntry entry, std::vector<OutboxEntry> ofOrder, int box)
{
    const QPointer<PackingBench> alive(this);
    const OrderKey key = entry.shipment.order;
    const auto refuse = [this](const QString &why) {
        m_correction.reset();
        answerBand(AnswerKind::Attention, "not-to-be-corrected", tr("Not to be corrected"), why);
    };
    const std::shared_ptr<Channel> channel = m_parts.channels.of(key.account);
    if (channel == nullptr) {
        refuse(tr("The account of this order is not on this station any more."));
        co_return;
    }
    const std::vector<OutboxEntry> waiting = m_parts.dispatcher.entries();
    if (std::any_of(waiting.begin(), waiting.end(), [&key](const OutboxEntry &other) { return other.shipment.order == key; })) {
        refuse(tr("Something of order %1 is still on its way. Wait for it.").arg(key.order.text()));
        co_return;
    }
    const auto order = co_await channel->order(key.order);
    if (!alive || !m_correction) {
        co_return;
    }
    if (!order) {
        m_correction.reset();
        answerBand(AnswerKind::Attention, "channel-cannot-be-asked", tr("The channel cannot be asked now"), words::failure(order.error()));
        co_return;
    }
    const auto corrected = std::count_if(ofOrder.begin(), ofOrder.end(),
                                         [](const OutboxEntry &other) { return other.shipment.purpose == Purpose::Correct; });
    const QDateTime leftAt = entry.sentAt.isValid() ? entry.sentAt : entry.createdAt;
    const QDateTime now = m_parts.clock.now();
    const CorrectionRule rule = channel->correctionRule(*order, leftAt, static_cast<int>(corrected), now);
    if (rule.why != CorrectionRule::Why::Allowed) {
        refuse(words::correction(rule, now));
        co_return;
    }
    m_correction->left = entry;
    m_correction->left.shipment = asToldLast(entry.shipment, ofOrder);
    m_correction->order = *order;
    m_correction->allowance = words::correction(rule, now);
    m_correction->box = box > 0 ? box : m_correction->left.shipment.packages.front().number;
    if (box == 0 && entry.shipment.packages.size() > 1) {
        askCorrectedBox();
    }
    answerBand(AnswerKind::Accepted, "order-left", tr("Order %1 left").arg(key.order.text()), m_correction->allowance);
}

void PackingBench::askCorrectedBox()
{
    const std::vector<ShipmentPackage> packages = m_correction->left.shipment.packages;
    QStringList answers;
    for (const ShipmentPackage &package : packages) {
        answers << tr("Box %1: %2").arg(package.number).arg(words::grouped(package.trackingNumber));
    }
    ask("which-box-has-a-new-label", tr("Which box has a new label?"), m_correction->order.key.order.text(), answers, false,
        [this, packages](int index, const QString &) {
            if (m_correction && index >= 0 && static_cast<size_t>(index) < packages.size()) {
                m_correction->box = packages[static_cast<size_t>(index)].number;
            } else {
                m_correction.reset();
            }
            refreshState();
        });
}

void PackingBench::takeNewLabel(const ScanText &text)
{
    const std::shared_ptr<Channel> channel = m_parts.channels.of(m_correction->order.key.account);
    const ShipmentPackage *old = m_correction->left.shipment.package(m_correction->box);
    if (channel == nullptr || old == nullptr) {
        m_correction.reset();
        return;
    }
    ShipmentPackage package = *old;
    // As it was read: some labels carry a key that only its exact characters find.
    package.trackingNumber = text.raw.trimmed();
    const std::vector<ChannelCarrier> &carriers = channel->carriers(m_correction->order);
    for (const TrackingCandidate &candidate : text.tracking) {
        const bool isListed = std::any_of(carriers.begin(), carriers.end(),
                                          [&candidate](const ChannelCarrier &carrier) { return carrier.carrier == candidate.carrierKey; });
        if (isListed && candidate.check != CheckDigit::Failed) {
            package.trackingNumber = candidate.number;
            package.carrier = candidate.carrierKey;
            package.carrierName = candidate.carrierName;
            break;
        }
    }
    if (comparableTrackingNumber(package.trackingNumber) == comparableTrackingNumber(old->trackingNumber)) {
        answerBand(AnswerKind::Wrong, "old-label", tr("This is the old label"), tr("Scan the new one."));
        return;
    }
    if (const int other = boxWith(m_correction->left.shipment, package.trackingNumber); other > 0) {
        answerBand(AnswerKind::Wrong, "label-of-other-box", tr("This is the label of box %1").arg(other),
                   tr("Scan the new label of box %1.").arg(m_correction->box));
        return;
    }
    if (!looksLikeLabel(text)) {
        answerBand(AnswerKind::Wrong, "no-tracking-label", tr("This is no tracking label"), tr("Scan the long barcode of the new label."));
        return;
    }
    QuestionState question;
    question.title = tr("Correct box %1 of order %2?").arg(package.number).arg(m_correction->order.key.order.text());
    question.text = m_correction->allowance;
    question.answers = QStringList{tr("Yes, tell the channel")};
    question.change = NumberChange{tr("Told so far · %1").arg(old->carrierName), old->trackingNumber,
                                   tr("New label · %1").arg(package.carrierName), package.trackingNumber};
    ask("correction", question, [this, package](int index, const QString &) {
        if (index == 0 && m_correction) {
            askQueryNumber(package);
        }
    });
}

void PackingBench::askQueryNumber(ShipmentPackage package)
{
    const std::shared_ptr<Channel> channel = m_parts.channels.of(m_correction->order.key.account);
    if (channel == nullptr || !channel->capabilities().asksQueryNumber) {
        commitCorrection(std::move(package));
        return;
    }
    const auto tell = [this, package](const QString &number) {
        ShipmentPackage asked = package;
        asked.queryNumber = number;
        commitCorrection(asked);
    };
    ask("query-number", tr("Which query number does box %1 have?").arg(package.number),
        tr("Some carriers' pages ask for another number than the tracking number."),
        {tr("The same as the tracking number"), tr("None"), tr("Another one")}, false, [this, package, tell](int index, const QString &) {
            if (!m_correction || index < 0) {
                return;
            }
            if (index < 2) {
                tell(index == 0 ? package.trackingNumber : QString());
                return;
            }
            ask("query-number", tr("Which query number does box %1 have?").arg(package.number), tr("Type it, then Enter."), {}, true,
                [this, tell](int, const QString &typed) {
                    if (m_correction && !typed.isEmpty()) {
                        tell(typed);
                    }
                });
        });
}

QCoro::Task<void> PackingBench::commitCorrection(ShipmentPackage package)
{
    const QPointer<PackingBench> alive(this);
    const Shipment before = m_correction->left.shipment;
    Shipment correction;
    correction.id = ShipmentId(m_parts.randomness.uuid().toString(QUuid::WithoutBraces));
    correction.order = before.order;
    correction.customerOrderId = before.customerOrderId;
    correction.station = m_parts.station;
    correction.packer = m_parts.packers.current();
    correction.shippedAt = before.shippedAt;
    correction.method = before.method;
    correction.shipFromCountry = before.shipFromCountry;
    correction.purpose = Purpose::Correct;
    correction.about = before.id;
    const std::shared_ptr<Channel> channel = m_parts.channels.of(before.order.account);
    package.isLabelRenewed = channel != nullptr && channel->capabilities().renewsLabel;
    correction = withBoxToldAgain(correction, before, package);
    JournalEntry fact = entry(QStringLiteral("correction ordered"), {{QStringLiteral("box"), package.number},
                                                                     {QStringLiteral("trackingNumber"), package.trackingNumber},
                                                                     {QStringLiteral("carrier"), package.carrier}});
    fact.order = before.order;
    fact.shipment = correction.id;
    const auto kept = co_await m_parts.dispatcher.finish(correction, fact);
    if (!alive) {
        co_return;
    }
    if (!kept && kept.error().kind == StoreFailure::Kind::TrackingNumberUsed) {
        labelOfAnotherOrder(kept.error().order, kept.error().words);
        co_return;
    }
    if (!kept) {
        storeTrouble(kept.error());
        co_return;
    }
    m_correction.reset();
    answerBand(AnswerKind::Complete, "correction-ordered", tr("The correction is on its way"),
               QStringLiteral("%1 · %2").arg(before.order.order.text(), words::grouped(package.trackingNumber)));
}

InstructionState PackingBench::correctionInstruction() const
{
    InstructionState next;
    next.caption = tr("CORRECT");
    next.wantsLabel = true;
    if (m_correction->left.shipment.id.isEmpty()) {
        next.text = tr("The order that left, or its old label");
        next.hint = tr("Esc ends it; nothing is changed.");
        return next;
    }
    const ShipmentPackage *old = m_correction->left.shipment.package(m_correction->box);
    next.text = tr("The new label of box %1").arg(m_correction->box);
    next.hint = tr("so far %1 · %2").arg(old == nullptr ? QString() : words::grouped(old->trackingNumber), m_correction->allowance);
    return next;
}

} // namespace packbench
