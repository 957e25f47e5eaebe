// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What several stations on one database do with each other's duties.
#include "domain/json.h"
#include "domain/stablenames.h"
#include "store/claimstore.h"
#include "store/historyrows.h"
#include "store/outboxstore.h"
#include "store/rows.h"

#include <utility>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

/// Sent, or to be sent.
bool counts(const OutboxEntry &entry)
{
    return entry.state != DutyState::TakenBack && entry.state != DutyState::GivenUp && entry.shipment.purpose != Purpose::Correct;
}

std::vector<OutboxEntry> shipmentsOf(Connection &db, const OrderKey &order)
{
    return rows::entriesWhere(db, QStringLiteral("account = ? AND order_id = ?"),
                              {rows::text(order.account.text()), rows::text(order.order.text())});
}

QString siblingsOf(const std::vector<OutboxEntry> &entries, const ShipmentId &id)
{
    QStringList marks;
    for (const OutboxEntry &entry : entries) {
        if (entry.shipment.id != id) {
            marks << QStringLiteral("%1 %2 %3").arg(entry.shipment.id.text(), stableName(entry.state)).arg(entry.attempts);
        }
    }
    return marks.join(QLatin1Char('\n'));
}

JournalEntry about(JournalEntry fact, const OutboxEntry &entry)
{
    fact.order = entry.shipment.order;
    fact.shipment = entry.shipment.id;
    return fact;
}

/// The first of the shipment's numbers that another shipment has.
QString usedNumber(Connection &db, const Shipment &shipment)
{
    for (const ShipmentPackage &package : shipment.packages) {
        QString owner;
        OrderKey order;
        db.each(QStringLiteral("SELECT shipment, account, order_id FROM tracking_numbers WHERE number = ?"),
                {rows::text(comparableTrackingNumber(package.trackingNumber))}, [&owner, &order](const QSqlQuery &row) {
                    owner = row.value(0).toString();
                    order = {AccountId(row.value(1).toString()), OrderId(row.value(2).toString())};
                });
        // A correction tells the order's other boxes once more.
        const bool isOwn = owner == shipment.id.text() || (shipment.purpose == Purpose::Correct && order == shipment.order);
        if (!owner.isEmpty() && !isOwn) {
            return package.trackingNumber;
        }
    }
    return {};
}

QString nameOfStation(Connection &db, const StationId &station)
{
    const QString name = db.single(QStringLiteral("SELECT value FROM preferences WHERE name = ?"),
                                   {QStringLiteral("station.name.") + station.text()})
                             .toString();
    return name.isEmpty() ? station.text() : name;
}

/// As it was kept, or waiting for a person where it may not leave without one.
OutboxEntry checkedAgainstOthers(Connection &db, OutboxEntry entry)
{
    const Shipment &shipment = entry.shipment;
    if (shipment.purpose == Purpose::Ship) {
        StationId other(db.single(QStringLiteral("SELECT station FROM claims WHERE account = ? AND order_id = ? AND station <> ?"),
                                  {rows::text(shipment.order.account.text()), rows::text(shipment.order.order.text()),
                                   rows::text(shipment.station.text())})
                            .toString());
        if (other.isEmpty()) {
            other = rows::alsoPackedAt(db, shipment);
        }
        if (!other.isEmpty()) {
            entry.state = DutyState::NeedsAttention;
            entry.reason = AttentionReason::PackedElsewhere;
            entry.words = nameOfStation(db, other);
        }
    }
    if (const QString number = usedNumber(db, shipment); entry.state != DutyState::NeedsAttention && !number.isEmpty()) {
        entry.state = DutyState::NeedsAttention;
        entry.reason = AttentionReason::CheckFailed;
        entry.words = number;
    }
    return entry;
}

} // namespace

StationId rows::alsoPackedAt(Connection &db, const Shipment &shipment)
{
    const std::vector<OutboxEntry> known = shipmentsOf(db, shipment.order);
    StationId other;
    for (const OutboxEntry &entry : known) {
        if (counts(entry) && entry.shipment.id != shipment.id && entry.shipment.station != shipment.station) {
            other = entry.shipment.station;
        }
    }
    if (other.isEmpty()) {
        return {};
    }
    const auto order = orderFromJson(db.single(QStringLiteral("SELECT body FROM orders WHERE account = ? AND id = ?"),
                                               {rows::text(shipment.order.account.text()), rows::text(shipment.order.order.text())})
                                         .toString()
                                         .toUtf8());
    if (!order) {
        return {};
    }
    for (const OrderLine &line : order->lines) {
        int packed = shipment.quantityOf(line.number);
        if (packed == 0) {
            continue;
        }
        for (const OutboxEntry &entry : known) {
            packed += counts(entry) && entry.shipment.id != shipment.id ? entry.shipment.quantityOf(line.number) : 0;
        }
        if (packed > line.quantity) {
            return other;
        }
    }
    return {};
}

void rows::refuseWithoutRight(Connection &db, const OutboxEntry &entry, const SendingRight &right)
{
    if (entry.sender != right.station) {
        db.refuse({StoreFailure::Kind::Conflict, entry.sender.text(), entry.shipment.order});
        return;
    }
    const QVariant left = db.single(
        QStringLiteral("SELECT expires - %1 FROM leases WHERE name = ? AND station = ?").arg(db.dialect().now()),
        {stationLeaseName(right.station), rows::text(right.station.text())});
    const std::vector<OutboxEntry> known = shipmentsOf(db, entry.shipment.order);
    const bool isSomeoneAtIt = std::any_of(known.begin(), known.end(), [&entry](const OutboxEntry &other) {
        return other.state == DutyState::Sending && other.shipment.id != entry.shipment.id;
    });
    const bool holds = left.isValid() && left.toLongLong() >= right.needed.count();
    if (!holds || isSomeoneAtIt || siblingsOf(known, entry.shipment.id) != right.siblings) {
        db.refuse({StoreFailure::Kind::NotNow, {}, entry.shipment.order});
    }
}

QCoro::Task<Result<QString, StoreFailure>> OutboxStore::siblings(ShipmentId id)
{
    return m_thread.post<QString>(Work::Read, [id](Connection &db) {
        const OutboxEntry entry = rows::entryOf(db, id);
        return siblingsOf(shipmentsOf(db, entry.shipment.order), id);
    });
}

OutboxStore::Answers OutboxStore::takeOver(StationId station, std::vector<AccountId> accounts, std::chrono::milliseconds longestRequest,
                                           QDateTime at)
{
    return m_thread.post<std::vector<OutboxEntry>>(Work::Write, [station, accounts, longestRequest, at](Connection &db) {
        const qint64 wait = longestRequest.count();
        auto entries = rows::entriesWhere(
            db,
            QStringLiteral("(state IN ('queued', 'sending', 'unknown') OR state = 'confirmed' AND EXISTS "
                           "(SELECT 1 FROM labels b WHERE b.shipment = outbox.shipment AND b.fetched_at IS NULL)) "
                           "AND sender <> ? AND NOT EXISTS "
                           "(SELECT 1 FROM leases l WHERE l.name = ? || outbox.sender AND l.expires + ? > %1)")
                .arg(db.dialect().now()),
            {rows::text(station.text()), stationLeaseName({}), wait});
        std::erase_if(entries, [&accounts](const OutboxEntry &entry) {
            return std::find(accounts.begin(), accounts.end(), entry.shipment.order.account) == accounts.end();
        });
        for (OutboxEntry &entry : entries) {
            const DutyState from = entry.state;
            const StationId before = std::exchange(entry.sender, station);
            if (from == DutyState::Sending) {
                entry.state = DutyState::Unknown;
                entry.notBefore = at;
            }
            rows::updateEntry(db, entry, from, entry.attempts, before);
            JournalEntry fact;
            fact.at = at;
            fact.station = station;
            fact.kind = QStringLiteral("sender changed");
            fact.facts = {{QStringLiteral("from"), before.text()}, {QStringLiteral("state"), stableName(from)}};
            rows::addJournal(db, about(fact, entry));
        }
        return entries;
    });
}

OutboxStore::Answer OutboxStore::deliver(OutboxEntry kept, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [kept, fact](Connection &db) {
        const Shipment &shipment = kept.shipment;
        const auto known = rows::entriesWhere(db, QStringLiteral("shipment = ?"), {rows::text(shipment.id.text())});
        if (!known.empty()) {
            // The commit that seemed to fail was kept, or this delivery was.
            return known.front();
        }
        const OutboxEntry entry = checkedAgainstOthers(db, kept);
        if (shipment.purpose == Purpose::Ship) {
            rows::dropClaim(db, shipment.order, shipment.station);
            if (entry.reason != AttentionReason::PackedElsewhere) {
                rows::dropSession(db, shipment.order);
            }
        }
        if (usedNumber(db, shipment).isEmpty()) {
            rows::claimTrackingNumbers(db, shipment);
        }
        rows::insertEntry(db, entry);
        rows::putHistory(db, shipment, entry.createdAt);
        JournalEntry told = about(fact, entry);
        if (entry.state == DutyState::NeedsAttention) {
            told.facts.insert(QStringLiteral("reason"), stableName(entry.reason));
        }
        rows::addJournal(db, told);
        return entry;
    });
}

OutboxStore::Answer OutboxStore::takeBackLate(ShipmentId id, JournalEntry fact)
{
    return m_thread.post<OutboxEntry>(Work::Write, [id, fact](Connection &db) {
        OutboxEntry entry = rows::entryOf(db, id);
        if (!entry.mayBeTakenBack()) {
            return entry;
        }
        const DutyState from = std::exchange(entry.state, DutyState::TakenBack);
        entry.settledAt = fact.at;
        rows::updateEntry(db, entry, from, entry.attempts);
        rows::releaseTrackingNumbers(db, id);
        rows::dropHistory(db, id);
        rows::addJournal(db, about(fact, entry));
        return entry;
    });
}

QCoro::Task<Result<void, StoreFailure>> OutboxStore::drop(ShipmentId id)
{
    return m_thread.post<void>(Work::Write, [id](Connection &db) {
        rows::releaseTrackingNumbers(db, id);
        rows::dropHistory(db, id);
        db.change(QStringLiteral("DELETE FROM outbox WHERE shipment = ?"), {rows::text(id.text())});
    });
}

} // namespace packbench
