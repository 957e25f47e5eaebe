// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The commands that read and write the database.
#include "assembly/commands.h"
#include "assembly/firstinstance.h"
#include "domain/productcsv.h"
#include "domain/searchwords.h"
#include "station/historyexport.h"
#include "station/shipmentexport.h"
#include "station/wording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace packbench {

QCoro::Task<int> Commands::productsImport(QString file)
{
    const Result<QByteArray, QString> csv = readInput(file);
    if (!csv) {
        complain(csv.error());
        co_return 1;
    }
    const ProductFile read = readProducts(*csv);
    for (const ProductRowProblem &problem : read.problems) {
        complain(words::problem(problem));
    }
    if (read.products.empty()) {
        complain(tr("No product could be taken in. Nothing was changed."));
        co_return 1;
    }
    const bool opened = co_await openStore();
    if (!opened) {
        co_return 1;
    }
    const Result<void, StoreFailure> kept = co_await m_store.products().add(read.products);
    if (!kept) {
        complain(words::failure(kept.error()));
        co_return 1;
    }
    say(tr("%1 barcodes taken in, %2 rows left out.").arg(read.products.size()).arg(read.problems.size()));
    tellRunning("reload");
    co_return 0;
}

QCoro::Task<int> Commands::exportShipments()
{
    const bool asJson = m_line.format == QLatin1String("json");
    if (!asJson && m_line.format != QLatin1String("csv")) {
        complain(tr("--format is csv or json."));
        co_return 2;
    }
    const bool opened = co_await openStore();
    if (!opened) {
        co_return 1;
    }
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const Result<std::vector<OutboxEntry>, StoreFailure> entries = co_await m_store.outbox().all(begin, m_clock.now().addDays(1));
    if (!entries) {
        complain(words::failure(entries.error()));
        co_return 1;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        co_return 1;
    }
    StationNames stations;
    for (const OutboxEntry &entry : *entries) {
        const StationId station = entry.shipment.station;
        if (!stations.contains(station)) {
            const QString name = co_await stationName(station);
            stations.insert(station, name);
        }
    }
    const QByteArray content = asJson ? shipmentsAsJson(*entries, stations) : shipmentsAsCsv(*entries, stations);
    co_return output.write(content) == content.size() && output.flush() ? 0 : 1;
}

QCoro::Task<int> Commands::exportHistory(QString search)
{
    const bool asJson = m_line.format == QLatin1String("json");
    if (!asJson && m_line.format != QLatin1String("csv")) {
        complain(tr("--format is csv or json."));
        co_return 2;
    }
    const bool opened = co_await openStore();
    if (!opened) {
        co_return 1;
    }
    constexpr int step = 500;
    for (int left = 1; left > 0;) {
        const Result<int, StoreFailure> taken = co_await m_store.history().catchUp(step);
        left = taken ? *taken : 0;
    }
    HistoryExport content(asJson ? HistoryDesk::Format::Json : HistoryDesk::Format::Csv);
    HistoryQuery query;
    query.terms = searchTerms(search, m_clock.now().toLocalTime().date());
    query.limit = step;
    for (bool more = true; more;) {
        const Result<HistoryPage, StoreFailure> page = co_await m_store.history().search(query);
        if (!page) {
            complain(words::failure(page.error()));
            co_return 1;
        }
        content.add(page->items);
        more = page->more;
        query.before = page->items.empty() ? 0 : page->items.back().place;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        co_return 1;
    }
    const QByteArray bytes = content.finish();
    co_return output.write(bytes) == bytes.size() && output.flush() ? 0 : 1;
}

QCoro::Task<int> Commands::exportInventory()
{
    const bool opened = co_await openStore();
    if (!opened) {
        co_return 1;
    }
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const QDateTime end = m_clock.now().addDays(1);
    const Result<std::vector<OutboxEntry>, StoreFailure> entries = co_await m_store.outbox().all(begin, end);
    if (!entries) {
        complain(words::failure(entries.error()));
        co_return 1;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        co_return 1;
    }
    const QByteArray content = inventoryAsCsv(*entries);
    co_return output.write(content) == content.size() && output.flush() ? 0 : 1;
}

QCoro::Task<QString> Commands::stationName(StationId station)
{
    const Result<QString, StoreFailure> name = co_await m_store.products().preference(stationNamePreference(station));
    co_return name && !name->isEmpty() ? *name : station.text();
}

QCoro::Task<int> Commands::exportJournal()
{
    const bool opened = co_await openStore();
    if (!opened) {
        co_return 1;
    }
    constexpr int step = 1000;
    qint64 after = 0;
    StationNames stations;
    for (bool more = true; more;) {
        const Result<std::vector<JournalRow>, StoreFailure> rows = co_await m_store.packing().journal(after, step);
        if (!rows) {
            complain(words::failure(rows.error()));
            co_return 1;
        }
        for (const JournalRow &row : *rows) {
            const JournalEntry &fact = row.entry;
            const StationId station = fact.station;
            if (!stations.contains(station)) {
                const QString name = co_await stationName(station);
                stations.insert(station, name);
            }
            say(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("sequence"), row.sequence},
                                                            {QStringLiteral("at"), fact.at.toUTC().toString(Qt::ISODateWithMs)},
                                                            {QStringLiteral("station"), stations.value(station)},
                                                            {QStringLiteral("stationId"), station.text()},
                                                            {QStringLiteral("packer"), fact.packer.text()},
                                                            {QStringLiteral("kind"), fact.kind},
                                                            {QStringLiteral("account"), fact.order.account.text()},
                                                            {QStringLiteral("order"), fact.order.order.text()},
                                                            {QStringLiteral("shipment"), fact.shipment.text()},
                                                            {QStringLiteral("facts"), fact.facts}})
                                      .toJson(QJsonDocument::Compact)));
        }
        more = !rows->empty();
        after = rows->empty() ? after : rows->back().sequence;
    }
    co_return 0;
}

} // namespace packbench
