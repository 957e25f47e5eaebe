// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/transitions.h"

#include "domain/stablenames.h"

#include <algorithm>

namespace packbench::transitions {

namespace {

void forgetWords(OutboxEntry &entry)
{
    entry.words.clear();
    entry.code.clear();
    entry.field.clear();
}

void takeWords(OutboxEntry &entry, const ChannelFailure &failure)
{
    entry.words = failure.words;
    entry.code = failure.code;
    entry.field = failure.field;
}

/// The channel's own id of its answer, for its support.
void addAnswerId(DutyStep &step, const QString &answerId)
{
    if (!answerId.isEmpty()) {
        step.facts.insert(QStringLiteral("answerId"), answerId);
    }
}

QJsonObject factsOf(const OutboxEntry &entry, const ChannelFailure &failure)
{
    QJsonObject facts{{QStringLiteral("attempt"), entry.attempts},
                      {QStringLiteral("requestId"), entry.requestId},
                      {QStringLiteral("trouble"), stableName(failure.trouble)}};
    if (failure.httpStatus != 0) {
        facts.insert(QStringLiteral("httpStatus"), failure.httpStatus);
    }
    if (!failure.code.isEmpty()) {
        facts.insert(QStringLiteral("code"), failure.code);
    }
    if (!failure.answerId.isEmpty()) {
        facts.insert(QStringLiteral("answerId"), failure.answerId);
    }
    return facts;
}

/// What stands on the channel where the shipment's units are neither all there nor all still to ship.
AttentionReason reasonForDifference(const Shipment &shipment, const Order &order)
{
    const AttentionReason reason = reasonNotToSend(shipment, order);
    return reason == AttentionReason::None ? AttentionReason::ShippedDifferently : reason;
}

DutyStep queuedAgain(OutboxEntry entry, const QDateTime &notBefore)
{
    entry.state = DutyState::Queued;
    entry.reason = AttentionReason::None;
    entry.absentReads = 0;
    entry.firstAbsentAt = {};
    entry.notBefore = notBefore;
    return {entry, QStringLiteral("queued again"), {{QStringLiteral("attempt"), entry.attempts}}};
}

std::chrono::milliseconds untilNextReadBack(const OutboxEntry &entry, std::chrono::milliseconds absentFor, const DispatchRules &rules)
{
    constexpr int mostDoublings = 10;
    const auto doubled = rules.firstReadBack * (1 << std::min(entry.absentReads, mostDoublings));
    const auto share = std::max<std::chrono::milliseconds>(rules.readBackSpread / std::max(rules.readBackCount - 1, 1),
                                                           rules.firstReadBack);
    const auto wait = std::min<std::chrono::milliseconds>(doubled, share);
    // The read that may count last is made as soon as it may.
    const auto left = rules.readBackSpread - absentFor;
    return left > std::chrono::milliseconds(0) && left < wait ? left : wait;
}

} // namespace

AttentionReason reasonNotToSend(const Shipment &shipment, const Order &order)
{
    if (shipment.purpose == Purpose::Ship && order.isCancelled()) {
        return AttentionReason::OrderCancelled;
    }
    if (shipment.purpose != Purpose::Ship) {
        return AttentionReason::None;
    }
    AttentionReason reason = AttentionReason::None;
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = order.line(part.line);
        if (line == nullptr) {
            return AttentionReason::OrderChanged;
        }
        if (isThere(shipment, part, order) || isStillToShip(part, order)) {
            continue;
        }
        if (part.unitIds.isEmpty() && line->remaining() >= shipment.quantityOf(part.line)) {
            continue;
        }
        if (line->quantityIn(LineState::Cancelled) > 0) {
            return AttentionReason::OrderCancelled;
        }
        reason = line->quantityIn(LineState::Shipped) > 0 ? AttentionReason::ShippedDifferently : AttentionReason::OrderChanged;
    }
    if (reason != AttentionReason::None) {
        return reason;
    }
    const bool asked = std::any_of(shipment.parts.begin(), shipment.parts.end(),
                                   [&order](const ShipmentPart &part) { return order.line(part.line)->cancelRequested; });
    return asked ? AttentionReason::CancelRequested : AttentionReason::None;
}

Standing standingBeforeSending(const OutboxEntry &entry, const Order &order)
{
    const Shipment &shipment = entry.shipment;
    const bool untracked = std::any_of(shipment.packages.begin(), shipment.packages.end(),
                                       [](const ShipmentPackage &package) { return package.trackingNumber.isEmpty(); });
    if (entry.attempts == 0 && untracked) {
        const bool stillToShip = std::all_of(shipment.parts.begin(), shipment.parts.end(), [&](const ShipmentPart &part) {
            const OrderLine *line = order.line(part.line);
            return line != nullptr && line->remaining() >= shipment.quantityOf(part.line);
        });
        return stillToShip ? Standing::Absent : Standing::Different;
    }
    return entry.attempts == 0 ? standingOf(shipment, order) : standingAfterAttempt(shipment, order);
}

Standing standingAfterAttempt(const Shipment &shipment, const Order &order)
{
    const Standing standing = standingOf(shipment, order);
    for (const ShipmentPart &part : shipment.parts) {
        const QStringList numbers = shipment.trackingNumbersOf(part);
        const bool tracked = std::any_of(numbers.begin(), numbers.end(), [](const QString &number) { return !number.isEmpty(); });
        const OrderLine *line = order.line(part.line);
        if (tracked || line == nullptr) {
            continue;
        }
        // Letters look alike: one that left earlier must not be taken for this one, nor this one for never sent.
        const bool showsLetters = std::any_of(line->parts.begin(), line->parts.end(), [](const LinePart &shown) {
            return shown.state == LineState::Shipped && shown.trackingNumbers.join(QString()).isEmpty();
        });
        if ((standing == Standing::Present && line->remaining() > 0) || (standing == Standing::Absent && showsLetters)) {
            return Standing::Different;
        }
    }
    return standing;
}

DutyStep beginning(const OutboxEntry &entry, const QString &requestId)
{
    return {entry, QStringLiteral("sending"), {{QStringLiteral("attempt"), entry.attempts + 1}, {QStringLiteral("requestId"), requestId}}};
}

DutyStep confirmed(OutboxEntry entry, const QDateTime &now)
{
    forgetWords(entry);
    entry.state = DutyState::Confirmed;
    entry.reason = AttentionReason::None;
    entry.settledAt = now;
    return {entry, QStringLiteral("confirmed"), {{QStringLiteral("attempt"), entry.attempts}}};
}

DutyStep needsAttention(OutboxEntry entry, AttentionReason reason, const ChannelFailure &failure)
{
    takeWords(entry, failure);
    entry.state = DutyState::NeedsAttention;
    entry.reason = reason;
    DutyStep step{entry,
                  QStringLiteral("needs attention"),
                  {{QStringLiteral("attempt"), entry.attempts}, {QStringLiteral("reason"), stableName(reason)}}};
    if (!failure.code.isEmpty()) {
        step.facts.insert(QStringLiteral("code"), failure.code);
    }
    addAnswerId(step, failure.answerId);
    return step;
}

DutyStep checkFailed(OutboxEntry entry, const ShipmentObjection &objection)
{
    ChannelFailure failure;
    failure.code = stableName(objection.why);
    failure.words = objection.detail;
    failure.field = objection.package > 0 ? QString::number(objection.package) : objection.line;
    return needsAttention(std::move(entry), AttentionReason::CheckFailed, failure);
}

DutyStep unknown(OutboxEntry entry, const ChannelFailure &failure, const QDateTime &now, const DispatchRules &rules)
{
    takeWords(entry, failure);
    entry.state = DutyState::Unknown;
    entry.reason = AttentionReason::None;
    entry.absentReads = 0;
    entry.firstAbsentAt = {};
    entry.notBefore = now.addMSecs(rules.firstReadBack.count());
    return {entry, QStringLiteral("unknown"), factsOf(entry, failure)};
}

DutyStep advanced(OutboxEntry entry, int stepsDone, const QDateTime &now)
{
    forgetWords(entry);
    entry.stepsDone = stepsDone;
    DutyStep step = queuedAgain(std::move(entry), now);
    step.kind = QStringLiteral("step done");
    step.facts.insert(QStringLiteral("steps"), stepsDone);
    return step;
}

DutyStep afterAttempt(OutboxEntry entry, const Result<Order, ChannelFailure> &outcome, int stepsDone, const QDateTime &now,
                      std::chrono::milliseconds retry, const DispatchRules &rules)
{
    if (outcome) {
        DutyStep step;
        if (standingOf(entry.shipment, *outcome) == Standing::Present) {
            step = confirmed(std::move(entry), now);
        } else if (stepsDone > entry.stepsDone) {
            step = advanced(std::move(entry), stepsDone, now);
        } else {
            // Said to be done, yet not shown: channels lag.
            step = unknown(std::move(entry), {}, now, rules);
        }
        addAnswerId(step, outcome->answerId);
        return step;
    }
    const ChannelFailure &failure = outcome.error();
    if (!failure.certainlyNotDone()) {
        return unknown(std::move(entry), failure, now, rules);
    }
    if (failure.trouble == ChannelTrouble::Refused || failure.trouble == ChannelTrouble::WrongAddress) {
        return needsAttention(std::move(entry), AttentionReason::RefusedByChannel, failure);
    }
    if (failure.trouble == ChannelTrouble::NotFound) {
        return needsAttention(std::move(entry), AttentionReason::OrderNotFound, failure);
    }
    if (failure.trouble == ChannelTrouble::OrderStopped) {
        return needsAttention(std::move(entry), AttentionReason::CancelRequested, failure);
    }
    if (failure.trouble == ChannelTrouble::OrderCancelled) {
        return needsAttention(std::move(entry), AttentionReason::OrderCancelled, failure);
    }
    takeWords(entry, failure);
    DutyStep step = queuedAgain(std::move(entry), now.addMSecs(retry.count()));
    step.facts = factsOf(step.next, failure);
    return step;
}

DutyStep afterReadBack(OutboxEntry entry, const Order &order, int stepsDone, const QDateTime &now, std::chrono::milliseconds absentFor,
                       const DispatchRules &rules)
{
    switch (standingAfterAttempt(entry.shipment, order)) {
    case Standing::Present:
        return confirmed(std::move(entry), now);
    case Standing::Different:
        return needsAttention(entry, reasonForDifference(entry.shipment, order));
    case Standing::Partly:
    case Standing::Absent:
        break;
    }
    if (stepsDone > entry.stepsDone) {
        return advanced(std::move(entry), stepsDone, now);
    }
    ++entry.absentReads;
    if (!entry.firstAbsentAt.isValid()) {
        entry.firstAbsentAt = now;
    }
    if (entry.absentReads >= rules.readBackCount && absentFor >= rules.readBackSpread) {
        return queuedAgain(std::move(entry), now);
    }
    entry.notBefore = now.addMSecs(untilNextReadBack(entry, absentFor, rules).count());
    return {entry, QStringLiteral("read back"), {{QStringLiteral("absentReads"), entry.absentReads}}};
}

DutyStep afterReadAgain(OutboxEntry entry, const Order &order, const QDateTime &now)
{
    switch (standingBeforeSending(entry, order)) {
    case Standing::Present:
        return confirmed(std::move(entry), now);
    case Standing::Different:
        return needsAttention(entry, reasonForDifference(entry.shipment, order));
    case Standing::Partly:
    case Standing::Absent:
        break;
    }
    if (entry.reason == AttentionReason::RefusedByChannel) {
        return {entry, QStringLiteral("read back"), {{QStringLiteral("absent"), true}}};
    }
    if (entry.attempts == 0) {
        // Nothing was ever sent: the checks before sending decide again.
        forgetWords(entry);
        return queuedAgain(std::move(entry), now);
    }
    // An attempt may still be on its way in: nothing is sent before the reads say so.
    entry.state = DutyState::Unknown;
    entry.reason = AttentionReason::None;
    entry.absentReads = 0;
    entry.firstAbsentAt = {};
    entry.notBefore = now;
    return {entry, QStringLiteral("read back"), {{QStringLiteral("absent"), true}}};
}

} // namespace packbench::transitions
