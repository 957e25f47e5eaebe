// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/complaint.h"
#include "practice/order.h"

#include <QJsonObject>

namespace packbench {

/// What one cancel call says: units by line, and one reason.
struct PracticeCancellation {
    std::vector<PracticeShipped> cancelled; ///< line and quantity only
    QString reason;
};

/// Reads the body of `cancel` and says what is wrong first.
[[nodiscard]] Result<PracticeCancellation, PracticeComplaint> readCancellation(const QJsonObject &root);

/// What in \a cancellation the \a order does not allow; units that were cancelled before make it a repeat.
[[nodiscard]] std::optional<PracticeComplaint> checkAgainst(PracticeOrder order, const PracticeCancellation &cancellation);

} // namespace packbench
