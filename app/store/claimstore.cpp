// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/claimstore.h"

#include "store/rows.h"

#include <QJsonObject>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

/// Claims as the condition (SQL after FROM claims) chooses them.
std::vector<Claim> claimsWhere(Connection &db, const QString &condition, const QVariantList &values)
{
    std::vector<Claim> claims;
    db.each(QStringLiteral("SELECT c.account, c.order_id, c.station, c.packer, c.since, COALESCE(p.value, c.station) FROM claims c "
                           "LEFT JOIN preferences p ON p.name = 'station.name.' || c.station ")
                + condition,
            values, [&claims](const QSqlQuery &row) {
                Claim claim;
                claim.order = {AccountId(row.value(0).toString()), OrderId(row.value(1).toString())};
                claim.station = StationId(row.value(2).toString());
                claim.packer = PackerId(row.value(3).toString());
                claim.since = rows::timeOf(row.value(4));
                claim.stationName = row.value(5).toString();
                claims.push_back(claim);
            });
    return claims;
}

Claim claimOf(Connection &db, const OrderKey &order)
{
    const auto claims = claimsWhere(db, QStringLiteral("WHERE c.account = ? AND c.order_id = ?"),
                                    {rows::text(order.account.text()), rows::text(order.order.text())});
    return claims.empty() ? Claim{.order = order} : claims.front();
}

Lease leaseNamed(Connection &db, const QString &name)
{
    Lease lease;
    lease.name = name;
    db.each(QStringLiteral("SELECT station, term, expires - %1 FROM leases WHERE name = ?").arg(db.dialect().now()), {name},
            [&lease](const QSqlQuery &row) {
                lease.station = StationId(row.value(0).toString());
                lease.term = row.value(1).toLongLong();
                lease.lasts = std::chrono::milliseconds(row.value(2).toLongLong());
            });
    return lease;
}

} // namespace

QString stationLeaseName(const StationId &station)
{
    return QStringLiteral("station ") + station.text();
}

ClaimStore::Answer ClaimStore::claim(OrderKey order, StationId station, PackerId packer)
{
    return m_thread.post<Claim>(Work::Write, [order, station, packer](Connection &db) {
        db.change(
            QStringLiteral("INSERT INTO claims (account, order_id, station, packer, since) VALUES (?, ?, ?, ?, %1) "
                           "ON CONFLICT DO NOTHING")
                .arg(db.dialect().now()),
            {rows::text(order.account.text()), rows::text(order.order.text()), rows::text(station.text()), rows::text(packer.text())});
        return claimOf(db, order);
    });
}

ClaimStore::Answer ClaimStore::takeOver(OrderKey order, StationId from, JournalEntry fact)
{
    return m_thread.post<Claim>(Work::Write, [order, from, fact](Connection &db) {
        const int taken = db.change(QStringLiteral("UPDATE claims SET station = ?, packer = ?, since = %1 "
                                                   "WHERE account = ? AND order_id = ? AND station = ?")
                                        .arg(db.dialect().now()),
                                    {rows::text(fact.station.text()), rows::text(fact.packer.text()), rows::text(order.account.text()),
                                     rows::text(order.order.text()), rows::text(from.text())});
        if (taken == 1) {
            JournalEntry entry = fact;
            entry.order = order;
            entry.facts.insert(QStringLiteral("from"), from.text());
            rows::addJournal(db, entry);
        }
        return claimOf(db, order);
    });
}

QCoro::Task<Result<void, StoreFailure>> ClaimStore::release(OrderKey order, StationId station)
{
    return m_thread.post<void>(Work::Write, [order, station](Connection &db) { rows::dropClaim(db, order, station); });
}

QCoro::Task<Result<std::vector<Claim>, StoreFailure>> ClaimStore::all()
{
    return m_thread.post<std::vector<Claim>>(
        Work::Read, [](Connection &db) { return claimsWhere(db, QStringLiteral("ORDER BY c.since, c.account, c.order_id"), {}); });
}

QCoro::Task<Result<Lease, StoreFailure>> ClaimStore::lease(QString name, StationId station, std::chrono::milliseconds lasts)
{
    return m_thread.post<Lease>(Work::Write, [name, station, lasts](Connection &db) {
        const QVariant who = rows::text(station.text());
        const qint64 milliseconds = lasts.count();
        const QString now = db.dialect().now();
        const int had = db.change(
            QStringLiteral("UPDATE leases SET term = term + CASE WHEN station = ? AND expires > %1 THEN 0 ELSE 1 END, "
                           "station = ?, expires = %1 + ? WHERE name = ? AND (station = ? OR expires <= %1)")
                .arg(now),
            {who, who, milliseconds, name, who});
        if (had == 0) {
            db.change(QStringLiteral("INSERT INTO leases (name, station, term, expires) VALUES (?, ?, 1, %1 + ?) ON CONFLICT DO NOTHING")
                          .arg(now),
                      {name, who, milliseconds});
        }
        return leaseNamed(db, name);
    });
}

QCoro::Task<Result<void, StoreFailure>> ClaimStore::giveBack(QString name, StationId station)
{
    return m_thread.post<void>(Work::Write, [name, station](Connection &db) {
        db.change(QStringLiteral("UPDATE leases SET expires = 0 WHERE name = ? AND station = ?"), {name, rows::text(station.text())});
    });
}

} // namespace packbench
