// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"

/// The sentences of the history; order data is put in as it is, labels show it as plain text.
namespace packbench::words {

/// `today 15:04`, `Tue 3 Mar 15:04`, with the year where it is another one.
[[nodiscard]] QString moment(const QDateTime &at, const QDateTime &now);
[[nodiscard]] QString historyState(const HistoryItem &item);
/// `2 boxes · 3 units · Ada · Bench 4`.
[[nodiscard]] QString historySummary(const HistoryItem &item);
/// How a package was told the channel last, after corrections that it confirmed.
[[nodiscard]] ShipmentPackage packageNow(const HistoryItem &item, int number);

/// All but what the channel allows and what can be printed.
[[nodiscard]] HistoryDetail historyDetail(const HistoryRecord &record, const QDateTime &now);
/// What happened to an order, a sentence each, oldest first.
[[nodiscard]] QStringList orderStory(const HistoryRecord &record, const QDateTime &now);

} // namespace packbench::words
