// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/stablenames.h"

#include <array>

namespace packbench {

namespace {

template <typename Enum>
struct Named {
    Enum value;
    QLatin1String name;
};

constexpr std::array lineStates{
    Named<LineState>{LineState::New, QLatin1String("new")},
    Named<LineState>{LineState::Acknowledged, QLatin1String("acknowledged")},
    Named<LineState>{LineState::Shipped, QLatin1String("shipped")},
    Named<LineState>{LineState::Cancelled, QLatin1String("cancelled")},
    Named<LineState>{LineState::Refunded, QLatin1String("refunded")},
    Named<LineState>{LineState::Other, QLatin1String("other")},
};

constexpr std::array dutyStates{
    Named<DutyState>{DutyState::Packed, QLatin1String("packed")},
    Named<DutyState>{DutyState::Queued, QLatin1String("queued")},
    Named<DutyState>{DutyState::Sending, QLatin1String("sending")},
    Named<DutyState>{DutyState::Unknown, QLatin1String("unknown")},
    Named<DutyState>{DutyState::Confirmed, QLatin1String("confirmed")},
    Named<DutyState>{DutyState::NeedsAttention, QLatin1String("needs-attention")},
    Named<DutyState>{DutyState::TakenBack, QLatin1String("taken-back")},
    Named<DutyState>{DutyState::ShippedElsewhere, QLatin1String("shipped-elsewhere")},
    Named<DutyState>{DutyState::GivenUp, QLatin1String("given-up")},
};

constexpr std::array attentionReasons{
    Named<AttentionReason>{AttentionReason::None, QLatin1String("")},
    Named<AttentionReason>{AttentionReason::RefusedByChannel, QLatin1String("refused-by-channel")},
    Named<AttentionReason>{AttentionReason::OrderCancelled, QLatin1String("order-cancelled")},
    Named<AttentionReason>{AttentionReason::CancelRequested, QLatin1String("cancel-requested")},
    Named<AttentionReason>{AttentionReason::OrderChanged, QLatin1String("order-changed")},
    Named<AttentionReason>{AttentionReason::ShippedDifferently, QLatin1String("shipped-differently")},
    Named<AttentionReason>{AttentionReason::OrderNotFound, QLatin1String("order-not-found")},
    Named<AttentionReason>{AttentionReason::CheckFailed, QLatin1String("check-failed")},
    Named<AttentionReason>{AttentionReason::PackedElsewhere, QLatin1String("packed-elsewhere")},
};

constexpr std::array obstacles{
    Named<Obstacle>{Obstacle::None, QLatin1String("")},
    Named<Obstacle>{Obstacle::OnHold, QLatin1String("on-hold")},
    Named<Obstacle>{Obstacle::NoLabelHere, QLatin1String("no-label-here")},
    Named<Obstacle>{Obstacle::ShippedByOther, QLatin1String("shipped-by-other")},
};

constexpr std::array purposes{
    Named<Purpose>{Purpose::Ship, QLatin1String("")},
    Named<Purpose>{Purpose::Cancel, QLatin1String("cancel")},
    Named<Purpose>{Purpose::Correct, QLatin1String("correct")},
};

constexpr std::array handovers{
    Named<Handover::Method>{Handover::Method::None, QLatin1String("")},
    Named<Handover::Method>{Handover::Method::PickUp, QLatin1String("pick-up")},
    Named<Handover::Method>{Handover::Method::DropOff, QLatin1String("drop-off")},
};

template <typename Table, typename Enum>
QString nameIn(const Table &table, Enum value)
{
    for (const auto &named : table) {
        if (named.value == value) {
            return named.name;
        }
    }
    return {};
}

template <typename Enum, typename Table>
std::optional<Enum> valueIn(const Table &table, const QString &name)
{
    for (const auto &named : table) {
        if (named.name == name) {
            return named.value;
        }
    }
    return std::nullopt;
}

} // namespace

QString stableName(LineState state)
{
    return nameIn(lineStates, state);
}

QString stableName(DutyState state)
{
    return nameIn(dutyStates, state);
}

QString stableName(AttentionReason reason)
{
    return nameIn(attentionReasons, reason);
}

std::optional<LineState> lineStateNamed(const QString &name)
{
    return valueIn<LineState>(lineStates, name);
}

std::optional<DutyState> dutyStateNamed(const QString &name)
{
    return valueIn<DutyState>(dutyStates, name);
}

std::optional<AttentionReason> attentionReasonNamed(const QString &name)
{
    return valueIn<AttentionReason>(attentionReasons, name);
}

QString stableName(Obstacle obstacle)
{
    return nameIn(obstacles, obstacle);
}

QString stableName(Purpose purpose)
{
    return nameIn(purposes, purpose);
}

QString stableName(Handover::Method method)
{
    return nameIn(handovers, method);
}

std::optional<Obstacle> obstacleNamed(const QString &name)
{
    return valueIn<Obstacle>(obstacles, name);
}

std::optional<Purpose> purposeNamed(const QString &name)
{
    return valueIn<Purpose>(purposes, name);
}

std::optional<Handover::Method> handoverNamed(const QString &name)
{
    return valueIn<Handover::Method>(handovers, name);
}

} // namespace packbench
