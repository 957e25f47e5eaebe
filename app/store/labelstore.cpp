// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/labelstore.h"

#include "domain/shipment.h"
#include "store/connection.h"
#include "store/historyrows.h"
#include "store/rows.h"

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

const QString pictureForm = QStringLiteral("picture");

IssuedLabel labelIn(const QSqlQuery &row)
{
    IssuedLabel label;
    label.shipment = ShipmentId(row.value(0).toString());
    label.package = row.value(1).toInt();
    label.order = {AccountId(row.value(2).toString()), OrderId(row.value(3).toString())};
    label.number = row.value(4).toString();
    label.isPicture = row.value(5).toString() == pictureForm;
    label.fetchedAt = rows::timeOf(row.value(6));
    label.checkedAt = rows::timeOf(row.value(7));
    return label;
}

const QString columns = QStringLiteral("shipment, package, account, order_id, number, form, fetched_at, checked_at");

} // namespace

LabelStore::Answers LabelStore::pending(StationId station)
{
    return m_thread.post<std::vector<IssuedLabel>>(Work::Read, [station](Connection &db) {
        std::vector<IssuedLabel> labels;
        db.each(QStringLiteral("SELECT %1 FROM labels WHERE (checked_at IS NULL OR fetched_at IS NULL) AND EXISTS "
                               "(SELECT 1 FROM outbox o WHERE o.shipment = labels.shipment AND (o.station = ? OR o.sender = ?)) "
                               "ORDER BY created_at, shipment, package")
                    .arg(columns),
                {rows::text(station.text()), rows::text(station.text())},
                [&labels](const QSqlQuery &row) { labels.push_back(labelIn(row)); });
        return labels;
    });
}

QCoro::Task<Result<void, StoreFailure>> LabelStore::keep(IssuedLabel label)
{
    return m_thread.post<void>(Work::Write, [label](Connection &db) {
        db.change(QStringLiteral("UPDATE labels SET number = ?, form = ?, document = ?, fetched_at = ? WHERE shipment = ? AND package = ?"),
                  {rows::text(comparableTrackingNumber(label.number)), label.isPicture ? pictureForm : QStringLiteral("pdf"),
                   label.document, rows::time(label.fetchedAt), rows::text(label.shipment.text()), label.package});
        // From now on nobody can use this number on another order.
        db.change(QStringLiteral("INSERT INTO tracking_numbers (number, account, order_id, shipment) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (number) DO NOTHING"),
                  {rows::text(comparableTrackingNumber(label.number)), rows::text(label.order.account.text()),
                   rows::text(label.order.order.text()), rows::text(label.shipment.text())});
        rows::addHistoryNumber(db, label.shipment, label.number);
    });
}

QCoro::Task<Result<void, StoreFailure>> LabelStore::giveUp(ShipmentId shipment, int package)
{
    return m_thread.post<void>(Work::Write, [shipment, package](Connection &db) {
        db.change(QStringLiteral("DELETE FROM labels WHERE shipment = ? AND package = ? AND checked_at IS NOT NULL AND fetched_at IS NULL"),
                  {rows::text(shipment.text()), package});
    });
}

QCoro::Task<Result<IssuedLabel, StoreFailure>> LabelStore::label(ShipmentId shipment, int package)
{
    return m_thread.post<IssuedLabel>(Work::Read, [shipment, package](Connection &db) {
        IssuedLabel label;
        bool isThere = false;
        db.each(QStringLiteral("SELECT %1, document FROM labels WHERE shipment = ? AND package = ?").arg(columns),
                {rows::text(shipment.text()), package}, [&label, &isThere](const QSqlQuery &row) {
                    label = labelIn(row);
                    label.document = row.value(8).toByteArray();
                    isThere = true;
                });
        if (!isThere && db.good()) {
            db.refuse({StoreFailure::Kind::NotFound, shipment.text(), {}});
        }
        return label;
    });
}

QCoro::Task<Result<void, StoreFailure>> LabelStore::check(ShipmentId shipment, int package, JournalEntry fact)
{
    return m_thread.post<void>(Work::Write, [shipment, package, fact](Connection &db) {
        db.change(QStringLiteral("UPDATE labels SET checked_at = ? WHERE shipment = ? AND package = ? AND checked_at IS NULL"),
                  {rows::time(fact.at), rows::text(shipment.text()), package});
        rows::addJournal(db, fact);
    });
}

} // namespace packbench
