// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shipment.h"

#include <utility>
#include <vector>

namespace packbench {

class Connection;
struct HistoryQuery;

/// The history's words. Used inside pieces of work on the database thread only.
namespace rows {

/// Makes a shipment findable, or findable under its edited numbers; a correction by the numbers that it brings, at the
/// shipment that it corrects. \a finishedAt names the day.
void putHistory(Connection &db, const Shipment &shipment, const QDateTime &finishedAt);
/// It did not leave after all.
void dropHistory(Connection &db, const ShipmentId &shipment);
/// Its words are made anew after this.
void dropHistoryWords(Connection &db, const ShipmentId &shipment);
/// One more number of a shipment, e.g. of the label that a channel issued.
void addHistoryNumber(Connection &db, const ShipmentId &shipment, const QString &number);

/// Places and shipments, the newest first; one more than the limit when there are more.
[[nodiscard]] std::vector<std::pair<qint64, ShipmentId>> historyPlaces(Connection &db, const HistoryQuery &query);
/// The newest shipment that has exactly this order or tracking number.
[[nodiscard]] ShipmentId historyOfNumber(Connection &db, const QString &number);

} // namespace rows

} // namespace packbench
