// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace packbench {

/// What Packbench understands of a scan when no order is open, for support desks: type, carrier, service, trackingNumber, check
/// (proved, absent, failed), gtin, quantity, lot, serial, expiry, candidates, advice.
[[nodiscard]] QJsonObject explainedScan(const QString &scanned);

/// Replaces `\xNN` by the character; the failure names the place of a bad escape.
[[nodiscard]] Result<QString, QString> unescapedScan(const QString &line);

} // namespace packbench
