// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outbox.h"

namespace packbench {

bool OutboxEntry::isSettled() const
{
    switch (state) {
    case DutyState::Confirmed:
    case DutyState::TakenBack:
    case DutyState::ShippedElsewhere:
    case DutyState::GivenUp:
        return true;
    case DutyState::Packed:
    case DutyState::Queued:
    case DutyState::Sending:
    case DutyState::Unknown:
    case DutyState::NeedsAttention:
        return false;
    }
    return false;
}

bool mustPullBox(const OutboxEntry &entry)
{
    if (entry.state != DutyState::NeedsAttention) {
        return false;
    }
    switch (entry.reason) {
    case AttentionReason::OrderCancelled:
    case AttentionReason::CancelRequested:
    case AttentionReason::OrderChanged:
    case AttentionReason::ShippedDifferently:
    case AttentionReason::OrderNotFound:
    case AttentionReason::PackedElsewhere:
        return true;
    case AttentionReason::None:
    case AttentionReason::RefusedByChannel:
    case AttentionReason::CheckFailed:
        return false;
    }
    return false;
}

} // namespace packbench
