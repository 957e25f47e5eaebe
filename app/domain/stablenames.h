// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/outbox.h"

#include <optional>

namespace packbench {

/// Names that stay the same for ever: databases, journals and exports hold them, people do not see them.
[[nodiscard]] QString stableName(LineState state);
[[nodiscard]] QString stableName(DutyState state);
[[nodiscard]] QString stableName(AttentionReason reason);
[[nodiscard]] QString stableName(Obstacle obstacle);
[[nodiscard]] QString stableName(Purpose purpose);
[[nodiscard]] QString stableName(Handover::Method method);

[[nodiscard]] std::optional<LineState> lineStateNamed(const QString &name);
[[nodiscard]] std::optional<DutyState> dutyStateNamed(const QString &name);
[[nodiscard]] std::optional<AttentionReason> attentionReasonNamed(const QString &name);
[[nodiscard]] std::optional<Obstacle> obstacleNamed(const QString &name);
[[nodiscard]] std::optional<Purpose> purposeNamed(const QString &name);
[[nodiscard]] std::optional<Handover::Method> handoverNamed(const QString &name);

} // namespace packbench
