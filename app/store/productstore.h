// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "domain/product.h"
#include "store/databasethread.h"

#include <vector>

namespace packbench {

/// The barcodes that the warehouse knows, and the station's remembered choices.
class ProductStore
{
public:
    explicit ProductStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Forgets all products and keeps these; a barcode that comes twice means what it meant last.
    QCoro::Task<Result<void, StoreFailure>> replaceAll(std::vector<Product> products);
    /// Adds these, replacing what their barcodes meant.
    QCoro::Task<Result<void, StoreFailure>> add(std::vector<Product> products);
    QCoro::Task<Result<std::vector<Product>, StoreFailure>> all();

    /// From now on the choices that are one station's own are kept apart from those of others.
    void setStation(const StationId &station) { m_station = station; }
    /// The name under which a choice of that station stands in a database that stations share.
    [[nodiscard]] static QString ownName(const QString &name, const StationId &station);

    /// A remembered choice of this station, e.g. who packs; empty when there is none.
    QCoro::Task<Result<QString, StoreFailure>> preference(QString name);
    QCoro::Task<Result<void, StoreFailure>> setPreference(QString name, QString value);

private:
    DatabaseThread &m_thread;
    StationId m_station;
};

/// The preference that holds what people call a station.
[[nodiscard]] inline QString stationNamePreference(const StationId &station)
{
    return QStringLiteral("station.name.") + station.text();
}

} // namespace packbench
