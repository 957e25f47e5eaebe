// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QJsonObject>

namespace packbench {

/// One fact that happened: who, where, when, to which order. Rows are only ever added.
struct JournalEntry {
    QDateTime at; ///< UTC
    StationId station;
    PackerId packer;
    QString kind;        ///< a stable English word, e.g. `item packed`, `finished`, `sending`, `confirmed`
    OrderKey order;      ///< empty for facts about no order
    ShipmentId shipment; ///< empty for facts about no shipment
    QJsonObject facts;   ///< no personal data, no secrets

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace packbench
