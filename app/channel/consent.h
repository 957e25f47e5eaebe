// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace packbench {

/// Why what a person entered after the seller's consent is of no use.
enum class ConsentRefusal {
    Empty,
    SaidNo,       ///< the seller did not agree
    OtherRequest, ///< it answers another request than ours
    NoCode
};

/// The code in the address that the seller's browser was sent to, or the bare code; \a state is what the request carried.
[[nodiscard]] Result<QString, ConsentRefusal> consentCode(const QString &entered, const QString &state);

} // namespace packbench
