// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/json.h"
#include "domain/shipment.h"
#include "store/connection.h"

#include <functional>
#include <utility>

namespace packbench {

/// Puts confirmed shipments into a database, all at once and past its store; HistoryStore::catchUp takes them in.
inline bool putShipments(const DatabasePlace &place, int first, int last, const std::function<std::pair<Shipment, QDateTime>(int)> &made)
{
    Connection db(place);
    if (!db.open()) {
        return false;
    }
    db.begin(true);
    for (int number = first; db.good() && number <= last; ++number) {
        const auto [shipment, at] = made(number);
        const qint64 time = at.toMSecsSinceEpoch();
        const QString id = shipment.id.text();
        db.change(
            QStringLiteral("INSERT INTO outbox (body, state, reason, words, code, field, attempts, request_id, absent_reads, sent_at, "
                           "settled_at, created_at, shipment, account, order_id, station) "
                           "VALUES (?, 'confirmed', '', '', '', '', 1, ?, 0, ?, ?, ?, ?, ?, ?, ?)"),
            {QString::fromUtf8(toBytes(toJson(shipment))), QStringLiteral("request-%1").arg(number), time, time, time, id,
             shipment.order.account.text(), shipment.order.order.text(), shipment.station.text()});
        db.change(QStringLiteral("INSERT INTO history (shipment, indexed) VALUES (?, 0)"), {id});
    }
    return !db.end();
}

} // namespace packbench
