// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/json.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <utility>

namespace packbench {

/// Puts confirmed shipments into a database, all at once and past its store; HistoryStore::catchUp takes them in.
inline bool putShipments(const QString &file, int first, int last, const std::function<std::pair<Shipment, QDateTime>(int)> &made)
{
    const QString name = QStringLiteral("many shipments");
    bool good = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        good = database.open() && database.transaction();
        QSqlQuery outbox(database);
        outbox.prepare(QStringLiteral(
            "INSERT INTO outbox (body, state, reason, words, code, field, attempts, request_id, absent_reads, sent_at, settled_at, "
            "created_at, shipment, account, order_id, station) VALUES (?, 'confirmed', ?, '', '', '', 1, ?, 0, ?, ?, ?, ?, ?, ?, ?)"));
        QSqlQuery history(database);
        history.prepare(QStringLiteral("INSERT INTO history (shipment, indexed) VALUES (?, 0)"));
        for (int number = first; good && number <= last; ++number) {
            const auto [shipment, at] = made(number);
            const qint64 time = at.toMSecsSinceEpoch();
            const QVariantList values{QString::fromUtf8(toBytes(toJson(shipment))),
                                      QStringLiteral(""),
                                      QStringLiteral("request-%1").arg(number),
                                      time,
                                      time,
                                      time,
                                      shipment.id.text(),
                                      shipment.order.account.text(),
                                      shipment.order.order.text(),
                                      shipment.station.text()};
            for (int i = 0; i < values.size(); ++i) {
                outbox.bindValue(i, values.at(i));
            }
            history.bindValue(0, shipment.id.text());
            good = outbox.exec() && history.exec();
        }
        good = good && database.commit();
    }
    QSqlDatabase::removeDatabase(name);
    return good;
}

} // namespace packbench
