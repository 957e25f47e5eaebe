// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/historystore.h"

#include "domain/json.h"
#include "domain/searchwords.h"
#include "domain/stablenames.h"
#include "store/connection.h"
#include "store/historyrows.h"
#include "store/rows.h"

#include <algorithm>

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

Order orderOf(Connection &db, const OrderKey &key, bool &isKnown)
{
    Order order;
    isKnown = false;
    db.each(QStringLiteral("SELECT body FROM orders WHERE account = ? AND id = ?"),
            {rows::text(key.account.text()), rows::text(key.order.text())}, [&order, &isKnown](const QSqlQuery &row) {
                if (auto read = orderFromJson(row.value(0).toString().toUtf8())) {
                    order = std::move(*read);
                    isKnown = true;
                }
            });
    return order;
}

/// An item from its place; without an entry when the row is gone.
HistoryItem itemAt(Connection &db, qint64 place, const ShipmentId &id, std::optional<Order> *whole = nullptr)
{
    HistoryItem item;
    item.place = place;
    item.entry = rows::entryOf(db, id);
    const OrderKey key = item.entry.shipment.order;
    const auto entries = rows::entriesWhere(db, QStringLiteral("account = ? AND order_id = ?"),
                                            {rows::text(key.account.text()), rows::text(key.order.text())});
    for (const OutboxEntry &entry : entries) {
        if (entry.shipment.purpose == Purpose::Correct && entry.shipment.about == id) {
            item.corrections.push_back(entry);
        } else if (entry.shipment.purpose == Purpose::Cancel) {
            item.cancellations.push_back(entry);
        }
    }
    bool isKnown = false;
    Order order = orderOf(db, key, isKnown);
    item.lines = order.lines;
    if (whole != nullptr && isKnown) {
        *whole = std::move(order);
    }
    item.station = db.single(QStringLiteral("SELECT value FROM preferences WHERE name = ?"),
                             {QStringLiteral("station.name.") + item.entry.shipment.station.text()})
                       .toString();
    return item;
}

void addLabels(Connection &db, const ShipmentId &id, std::vector<IssuedLabel> &labels)
{
    db.each(
        QStringLiteral("SELECT package, account, order_id, number, form, fetched_at, checked_at, document FROM labels WHERE shipment = ? "
                       "ORDER BY package"),
        {rows::text(id.text())}, [&labels, &id](const QSqlQuery &row) {
            IssuedLabel label;
            label.shipment = id;
            label.package = row.value(0).toInt();
            label.order = {AccountId(row.value(1).toString()), OrderId(row.value(2).toString())};
            label.number = row.value(3).toString();
            label.isPicture = row.value(4).toString() == QLatin1String("picture");
            label.fetchedAt = rows::timeOf(row.value(5));
            label.checkedAt = rows::timeOf(row.value(6));
            label.document = row.value(7).toByteArray();
            const auto before = std::find_if(labels.begin(), labels.end(),
                                             [&label](const IssuedLabel &other) { return other.package == label.package; });
            if (before == labels.end()) {
                labels.push_back(label);
            } else if (label.isFetched()) {
                *before = label;
            }
        });
}

/// Of each box the label that was made last.
std::vector<IssuedLabel> labelsOf(Connection &db, const HistoryItem &item)
{
    std::vector<IssuedLabel> labels;
    addLabels(db, item.entry.shipment.id, labels);
    for (const OutboxEntry &correction : item.corrections) {
        addLabels(db, correction.shipment.id, labels);
    }
    return labels;
}

} // namespace

const OrderLine *HistoryItem::line(const QString &number) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&number](const OrderLine &line) { return line.number == number; });
    return found == lines.end() ? nullptr : &*found;
}

QCoro::Task<Result<HistoryPage, StoreFailure>> HistoryStore::search(HistoryQuery query)
{
    return m_thread.post<HistoryPage>(Work::Read, [query](Connection &db) {
        HistoryPage page;
        auto places = rows::historyPlaces(db, query);
        page.more = places.size() > static_cast<size_t>(query.limit);
        if (page.more) {
            places.pop_back();
        }
        for (const auto &[place, shipment] : places) {
            page.items.push_back(itemAt(db, place, shipment));
        }
        return page;
    });
}

QCoro::Task<Result<ShipmentId, StoreFailure>> HistoryStore::find(QStringList numbers)
{
    return m_thread.post<ShipmentId>(Work::Read, [numbers](Connection &db) {
        ShipmentId found;
        for (const QString &number : numbers) {
            found = rows::historyOfNumber(db, number);
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    });
}

QCoro::Task<Result<HistoryRecord, StoreFailure>> HistoryStore::record(ShipmentId shipment)
{
    return m_thread.post<HistoryRecord>(Work::Read, [shipment](Connection &db) {
        HistoryRecord record;
        const qint64 place =
            db.single(QStringLiteral("SELECT seq FROM history WHERE shipment = ?"), {rows::text(shipment.text())}).toLongLong();
        record.item = itemAt(db, place, shipment, &record.order);
        const OrderKey key = record.item.entry.shipment.order;
        db.each(QStringLiteral("SELECT %1 FROM journal WHERE account = ? AND order_id = ? ORDER BY seq").arg(rows::journalColumns),
                {rows::text(key.account.text()), rows::text(key.order.text())},
                [&record](const QSqlQuery &row) { record.journal.push_back(rows::journalOf(row)); });
        record.labels = labelsOf(db, record.item);
        return record;
    });
}

QCoro::Task<Result<int, StoreFailure>> HistoryStore::catchUp(int limit)
{
    return m_thread.post<int>(Work::Write, [limit](Connection &db) {
        std::vector<ShipmentId> waiting;
        db.each(QStringLiteral("SELECT shipment FROM history WHERE indexed = 0 ORDER BY seq DESC LIMIT ?"), {limit},
                [&waiting](const QSqlQuery &row) { waiting.emplace_back(row.value(0).toString()); });
        for (const ShipmentId &id : waiting) {
            const OutboxEntry entry = rows::entryOf(db, id);
            const bool left = entry.state != DutyState::TakenBack && entry.state != DutyState::GivenUp;
            if (!left || entry.shipment.purpose != Purpose::Ship) {
                rows::dropHistory(db, id);
            }
            if (left) {
                rows::putHistory(db, entry.shipment, entry.createdAt);
            }
        }
        return waiting.empty() ? 0 : db.single(QStringLiteral("SELECT COUNT(*) FROM history WHERE indexed = 0")).toInt();
    });
}

} // namespace packbench
