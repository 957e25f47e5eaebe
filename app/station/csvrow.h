// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace packbench {

/// One record of a CSV file as RFC 4180 has it; a field that a spreadsheet would take for a formula gets a leading
/// apostrophe.
[[nodiscard]] QByteArray csvRow(const QStringList &fields);
/// UTC with milliseconds; empty when invalid.
[[nodiscard]] QString exportedTime(const QDateTime &time);

} // namespace packbench
