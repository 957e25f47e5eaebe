// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/ledger.h"

#include <optional>

namespace packbench {

/// The JSON lines of a practice ledger, written and read.
[[nodiscard]] QJsonObject lineOf(const PracticeEntry &entry);
[[nodiscard]] std::optional<PracticeEntry> entryFromLine(const QJsonObject &line);
[[nodiscard]] QJsonObject beginningLine(const PracticeLedger::Beginning &beginning);
[[nodiscard]] bool isBeginningLine(const QJsonObject &line);
[[nodiscard]] PracticeLedger::Beginning beginningFromLine(const QJsonObject &line);

} // namespace packbench
