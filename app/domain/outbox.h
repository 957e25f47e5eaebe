// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shipment.h"

#include <QDateTime>

namespace packbench {

/// Where a shipment stands between the bench and its channel (the life of a shipment in ARCHITECTURE.md).
enum class DutyState {
    Packed,           ///< waits for somebody to choose how it leaves, alone or together with others
    Queued,           ///< waits for its recall time, its turn or the network
    Sending,          ///< an attempt is under way; committed before the first byte left
    Unknown,          ///< the channel may have it: read back before anything else
    Confirmed,        ///< the channel has it
    NeedsAttention,   ///< waits for a person
    TakenBack,        ///< recalled before it was sent
    ShippedElsewhere, ///< a person said so after a read-back
    GivenUp,          ///< a person gave it up with a reason
};

/// Why a shipment waits for a person.
enum class AttentionReason {
    None,
    RefusedByChannel,   ///< a definite no, with the channel's words
    OrderCancelled,     ///< cancelled between packing and sending: pull the box
    CancelRequested,    ///< the customer asked to cancel: pull the box and decide
    OrderChanged,       ///< fewer units are left on the channel than were packed
    ShippedDifferently, ///< the channel shows other tracking numbers or quantities
    OrderNotFound,      ///< the channel does not know the order any more
    CheckFailed,        ///< our own check before sending objected
    PackedElsewhere,    ///< another station packed or took the order while this one was cut off; words name it
};

/// One shipment's row in the outbox.
struct OutboxEntry {
    Shipment shipment;
    DutyState state = DutyState::Queued;
    AttentionReason reason = AttentionReason::None;
    QString words;           ///< the channel's own words, or the detail of the reason; plain text
    QString code;            ///< the channel's error code; empty when none
    QString field;           ///< the field that the channel named; empty when none
    int attempts = 0;        ///< how often sending was begun
    QString requestId;       ///< of the last attempt
    int absentReads = 0;     ///< read-backs in a row, since the last attempt, in which the channel had nothing of it
    QDateTime firstAbsentAt; ///< when the first of those was answered
    QDateTime createdAt;
    QDateTime notBefore; ///< the next step is due then (recall time, back-off, next read-back)
    QDateTime sentAt;    ///< when the last attempt began; invalid before
    QDateTime settledAt; ///< when it reached a final state; invalid before
    StationId sender;    ///< the station that has to send it: the one that finished it, until another takes over
    int stepsDone = 0;   ///< calls of a shipment that takes several (Progress::done) that the channel has

    /// Nothing more will happen by itself or by a person.
    [[nodiscard]] bool isSettled() const;
    /// It can still be taken back without asking the channel.
    [[nodiscard]] bool mayBeTakenBack() const { return (state == DutyState::Queued || state == DutyState::Packed) && attempts == 0; }

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

/// The box stands packed and must not leave: a person has to pull it.
[[nodiscard]] bool mustPullBox(const OutboxEntry &entry);

} // namespace packbench
