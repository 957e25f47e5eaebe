// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Another label than the one that the channel was told: the box is scanned, then its new label, and the channel is told.
#include "station/packingbench.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/dispatcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

void PackingBench::beginCorrection()
{
    if (m_order) {
        answerBand(AnswerKind::Attention, tr("Order %1 is still open").arg(m_order->key.order.text()),
                   tr("Finish it, or close it with Esc; it stays half-packed."));
        return;
    }
    m_labelsOf = {};
    m_correction = Correction{};
    answerBand(AnswerKind::Accepted, tr("Correct a tracking number"), tr("Scan the order that left, or its old label. Esc ends it."));
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
    std::vector<OutboxEntry> found;
    for (const QString &number : std::as_const(numbers)) {
        const auto left = co_await m_parts.store.outbox().leftAs(number);
        if (!alive || !m_correction) {
            co_return;
        }
        if (left && !left->empty()) {
            found = *left;
            break;
        }
    }
    const ShipmentId wanted = m_correction->wanted;
    const auto shipped = std::find_if(found.rbegin(), found.rend(), [&wanted](const OutboxEntry &entry) {
        return entry.shipment.purpose == Purpose::Ship && (wanted.isEmpty() || entry.shipment.id == wanted);
    });
    const std::shared_ptr<Channel> channel = shipped == found.rend() ? nullptr : m_parts.channels.of(shipped->shipment.order.account);
    if (channel == nullptr) {
        answerBand(AnswerKind::Wrong, tr("Nothing left from here under that number"),
                   tr("Scan the order's number, or the label it left with."));
        co_return;
    }
    const OutboxEntry entry = *shipped;
    const int corrected = static_cast<int>(
        std::count_if(found.begin(), found.end(), [](const OutboxEntry &e) { return e.shipment.purpose == Purpose::Correct; }));
    const OrderId id = entry.shipment.order.order;
    const auto order = co_await channel->order(id);
    if (!alive || !m_correction) {
        co_return;
    }
    if (!order) {
        answerBand(AnswerKind::Attention, tr("The channel cannot be asked now"), words::failure(order.error()));
        co_return;
    }
    const QDateTime leftAt = entry.sentAt.isValid() ? entry.sentAt : entry.createdAt;
    const CorrectionRule rule = channel->correctionRule(*order, leftAt, corrected, m_parts.clock.now());
    if (rule.why != CorrectionRule::Why::Allowed) {
        m_correction.reset();
        answerBand(AnswerKind::Attention, tr("Not to be corrected"), words::correction(rule, m_parts.clock.now()));
        co_return;
    }
    m_correction->left = entry;
    m_correction->order = *order;
    m_correction->allowance = words::correction(rule, m_parts.clock.now());
    const std::vector<ShipmentPackage> &packages = entry.shipment.packages;
    m_correction->box = packages.front().number;
    if (packages.size() > 1) {
        QStringList answers;
        for (const ShipmentPackage &package : packages) {
            answers << tr("Box %1: %2").arg(package.number).arg(words::grouped(package.trackingNumber));
        }
        ask(tr("Which box has a new label?"), id.text(), answers, false, [this, packages](int index, const QString &) {
            if (m_correction && index >= 0 && static_cast<size_t>(index) < packages.size()) {
                m_correction->box = packages[static_cast<size_t>(index)].number;
            } else {
                m_correction.reset();
            }
            refreshState();
        });
    }
    answerBand(AnswerKind::Accepted, tr("Order %1 left").arg(id.text()), m_correction->allowance);
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
    package.trackingNumber = comparableTrackingNumber(text.raw);
    const std::vector<ChannelCarrier> &carriers = channel->carriers(m_correction->order);
    for (const TrackingCandidate &candidate : text.tracking) {
        const bool isListed = std::any_of(carriers.begin(), carriers.end(),
                                          [&candidate](const ChannelCarrier &carrier) { return carrier.carrier == candidate.carrierKey; });
        if (isListed && candidate.check != CheckDigit::Failed) {
            package.trackingNumber = comparableTrackingNumber(candidate.number);
            package.carrier = candidate.carrierKey;
            package.carrierName = candidate.carrierName;
            break;
        }
    }
    if (package.trackingNumber == comparableTrackingNumber(old->trackingNumber)) {
        answerBand(AnswerKind::Wrong, tr("This is the old label"), tr("Scan the new one."));
        return;
    }
    if (!looksLikeLabel(text)) {
        answerBand(AnswerKind::Wrong, tr("This is no tracking label"), tr("Scan the long barcode of the new label."));
        return;
    }
    const QString was = QStringLiteral("%1 %2").arg(old->carrierName, words::grouped(old->trackingNumber));
    const QString now = QStringLiteral("%1 %2").arg(package.carrierName, words::grouped(package.trackingNumber));
    ask(tr("Correct box %1 of order %2?").arg(package.number).arg(m_correction->order.key.order.text()),
        tr("Told so far:  %1\nNew label:  %2\n%3").arg(was, now, m_correction->allowance), {tr("Yes, tell the channel")}, false,
        [this, package](int index, const QString &) {
            if (index == 0 && m_correction) {
                commitCorrection(package);
            }
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
    correction.shippedAt = m_parts.clock.now();
    correction.method = before.method;
    correction.shipFromCountry = before.shipFromCountry;
    correction.purpose = Purpose::Correct;
    correction.about = before.id;
    correction.packages = {package};
    for (const ShipmentPart &part : before.parts) {
        if (std::find(part.packages.begin(), part.packages.end(), package.number) != part.packages.end()) {
            correction.parts.push_back(part);
            correction.parts.back().packages = {package.number};
        }
    }
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
    answerBand(AnswerKind::Complete, tr("The correction is on its way"),
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
