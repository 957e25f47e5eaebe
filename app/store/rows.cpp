// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rows.h"

#include "domain/json.h"
#include "store/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace packbench::rows {

const QString journalColumns = QStringLiteral("at, station, packer, kind, account, order_id, shipment, facts");

QVariant time(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime timeOf(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QVariant text(const QString &text)
{
    // A null QString would be stored as NULL.
    return text.isNull() ? QStringLiteral("") : text;
}

void addJournal(Connection &db, const JournalEntry &entry)
{
    db.change(QStringLiteral("INSERT INTO journal (at, station, packer, kind, account, order_id, shipment, facts) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
              {entry.at.toMSecsSinceEpoch(), text(entry.station.text()), text(entry.packer.text()), text(entry.kind),
               text(entry.order.account.text()), text(entry.order.order.text()), text(entry.shipment.text()),
               QString::fromUtf8(toBytes(entry.facts))});
}

JournalEntry journalOf(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.at = timeOf(row.value(0));
    entry.station = StationId(row.value(1).toString());
    entry.packer = PackerId(row.value(2).toString());
    entry.kind = row.value(3).toString();
    entry.order = {AccountId(row.value(4).toString()), OrderId(row.value(5).toString())};
    entry.shipment = ShipmentId(row.value(6).toString());
    entry.facts = QJsonDocument::fromJson(row.value(7).toString().toUtf8()).object();
    return entry;
}

void putSession(Connection &db, const PackingSession &session, const JournalEntry &entry)
{
    db.change(QStringLiteral("INSERT INTO sessions (account, order_id, station, body, saved_at) VALUES (?, ?, ?, ?, ?) "
                             "ON CONFLICT (account, order_id) DO UPDATE SET station = excluded.station, body = excluded.body, "
                             "saved_at = excluded.saved_at"),
              {text(session.order.account.text()), text(session.order.order.text()), text(entry.station.text()),
               QString::fromUtf8(toBytes(toJson(session))), entry.at.toMSecsSinceEpoch()});
}

void dropSession(Connection &db, const OrderKey &order)
{
    db.change(QStringLiteral("DELETE FROM sessions WHERE account = ? AND order_id = ?"),
              {text(order.account.text()), text(order.order.text())});
}

void dropClaim(Connection &db, const OrderKey &order, const StationId &station)
{
    db.change(QStringLiteral("DELETE FROM claims WHERE account = ? AND order_id = ? AND station = ?"),
              {text(order.account.text()), text(order.order.text()), text(station.text())});
}

void refuseForeignClaim(Connection &db, const OrderKey &order, const StationId &station)
{
    const QString owner = db.single(QStringLiteral("SELECT station FROM claims WHERE account = ? AND order_id = ? AND station <> ?"),
                                    {text(order.account.text()), text(order.order.text()), text(station.text())})
                              .toString();
    if (!owner.isEmpty()) {
        db.refuse({StoreFailure::Kind::Conflict, owner, order});
    }
}

void claimTrackingNumbers(Connection &db, const Shipment &shipment)
{
    for (const ShipmentPackage &package : shipment.packages) {
        const QString number = comparableTrackingNumber(package.trackingNumber);
        if (number.isEmpty()) {
            continue;
        }
        const int claimed = db.change(
            QStringLiteral("INSERT INTO tracking_numbers (number, account, order_id, shipment) "
                           "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {number, text(shipment.order.account.text()), text(shipment.order.order.text()), text(shipment.id.text())});
        if (!db.good() || claimed == 1) {
            continue;
        }
        OrderKey owner;
        db.each(QStringLiteral("SELECT account, order_id FROM tracking_numbers WHERE number = ?"), {number},
                [&owner](const QSqlQuery &row) {
                    owner = {AccountId(row.value(0).toString()), OrderId(row.value(1).toString())};
                });
        if (shipment.purpose == Purpose::Correct && owner == shipment.order) {
            // A correction tells the order's other boxes once more.
            continue;
        }
        db.refuse({StoreFailure::Kind::TrackingNumberUsed, package.trackingNumber, owner});
    }
}

void releaseTrackingNumbers(Connection &db, const ShipmentId &id)
{
    db.change(QStringLiteral("DELETE FROM tracking_numbers WHERE shipment = ?"), {text(id.text())});
}

void awaitLabels(Connection &db, const Shipment &shipment, const QDateTime &at)
{
    for (const ShipmentPackage &package : shipment.packages) {
        const bool isIssued = package.isLabelIssued && shipment.purpose == Purpose::Ship;
        const bool isRenewed = package.isLabelRenewed && shipment.purpose == Purpose::Correct;
        if (isIssued || isRenewed) {
            // The scan that ordered a correction proved the box already.
            db.change(QStringLiteral("INSERT INTO labels (shipment, package, account, order_id, number, form, created_at, checked_at) "
                                     "VALUES (?, ?, ?, ?, '', '', ?, ?) ON CONFLICT (shipment, package) DO NOTHING"),
                      {text(shipment.id.text()), package.number, text(shipment.order.account.text()), text(shipment.order.order.text()),
                       time(at), isRenewed ? time(at) : QVariant()});
        }
    }
}

} // namespace packbench::rows
