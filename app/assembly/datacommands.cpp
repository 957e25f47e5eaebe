// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The commands that read and write the database.
#include "assembly/commands.h"
#include "assembly/firstinstance.h"
#include "domain/productcsv.h"
#include "station/shipmentexport.h"
#include "station/wording.h"

#include <QFile>

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
    reloadRunning();
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
    const QByteArray content = asJson ? shipmentsAsJson(*entries) : shipmentsAsCsv(*entries);
    co_return output.write(content) == content.size() && output.flush() ? 0 : 1;
}

} // namespace packbench
