// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "domain/outbox.h"
#include "sync/dispatchrules.h"

#include <QJsonObject>

namespace packbench {

/// One step of a shipment's life: how the entry stands after it, and the fact for the journal.
struct DutyStep {
    OutboxEntry next;
    QString kind;      ///< JournalEntry::kind
    QJsonObject facts; ///< JournalEntry::facts
};

/// The steps of a shipment's life as functions of what was known and what was answered.
namespace transitions {

/// The reason why the order as the channel shows it forbids to send; None when it allows it.
[[nodiscard]] AttentionReason reasonNotToSend(const Shipment &shipment, const Order &order);
/// Like standingOf, before the first attempt: untracked units that shipped earlier are not this shipment.
[[nodiscard]] Standing standingBeforeSending(const OutboxEntry &entry, const Order &order);

/// The fact that an attempt begins; the store makes the change itself.
[[nodiscard]] DutyStep beginning(const OutboxEntry &entry, const QString &requestId);
/// Like standingOf, once an attempt left: untracked units cannot be told apart, so what is not certain is Different.
[[nodiscard]] Standing standingAfterAttempt(const Shipment &shipment, const Order &order);

[[nodiscard]] DutyStep confirmed(OutboxEntry entry, const QDateTime &now);
[[nodiscard]] DutyStep needsAttention(OutboxEntry entry, AttentionReason reason, const ChannelFailure &failure = {});
[[nodiscard]] DutyStep checkFailed(OutboxEntry entry, const ShipmentObjection &objection);
/// The channel has one call more of a shipment that takes several: the next one follows.
[[nodiscard]] DutyStep advanced(OutboxEntry entry, int stepsDone, const QDateTime &now);
/// What an attempt's outcome means. \a stepsDone is Progress::done of the answered order; \a retry is the wait before the
/// next attempt where nothing was done.
[[nodiscard]] DutyStep afterAttempt(OutboxEntry entry, const Result<Order, ChannelFailure> &outcome, int stepsDone, const QDateTime &now,
                                    std::chrono::milliseconds retry, const DispatchRules &rules);
/// What a read-back means. \a stepsDone is Progress::done of \a order. \a absentFor is the time since the channel first had nothing of it, 0 for the first time.
[[nodiscard]] DutyStep afterReadBack(OutboxEntry entry, const Order &order, int stepsDone, const QDateTime &now,
                                     std::chrono::milliseconds absentFor, const DispatchRules &rules);
/// A person asked to read again what needs attention, and the channel answered.
[[nodiscard]] DutyStep afterReadAgain(OutboxEntry entry, const Order &order, const QDateTime &now);
/// Nobody knows what became of the attempt.
[[nodiscard]] DutyStep unknown(OutboxEntry entry, const ChannelFailure &failure, const QDateTime &now, const DispatchRules &rules);

} // namespace transitions

/// The stable name of an objection; stands in OutboxEntry::code of entries whose check failed, with the line or the
/// package number in OutboxEntry::field and the detail in OutboxEntry::words.
[[nodiscard]] QString stableName(ShipmentObjection::Why why);
[[nodiscard]] std::optional<ShipmentObjection::Why> objectionNamed(const QString &name);
/// The stable name of a trouble, for journals.
[[nodiscard]] QString stableName(ChannelTrouble trouble);

/// The account's credentials or rights were refused or are not at hand: asking again soon is of no use.
[[nodiscard]] bool pausesAccount(ChannelTrouble trouble);
/// The trouble is the account's or the network's, not one order's.
[[nodiscard]] bool concernsAccount(ChannelTrouble trouble);

} // namespace packbench
