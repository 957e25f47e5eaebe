// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/productstore.h"

#include "store/rows.h"

namespace packbench {

namespace {

using Work = DatabaseThread::Work;

void putProducts(Connection &db, const std::vector<Product> &products)
{
    for (const Product &product : products) {
        db.change(QStringLiteral("INSERT INTO products (barcode, sku, quantity, name) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (barcode) DO UPDATE SET sku = excluded.sku, quantity = excluded.quantity, "
                                 "name = excluded.name"),
                  {rows::text(product.barcode), rows::text(product.sku), product.quantity, rows::text(product.name)});
    }
}

} // namespace

QString ProductStore::ownName(const QString &name, const StationId &station)
{
    static const QStringList own{QStringLiteral("station.id"), QStringLiteral("packers"), QStringLiteral("totes"),
                                 QStringLiteral("carriers"), QStringLiteral("bench.open")};
    return !station.isEmpty() && own.contains(name) ? name + QLatin1Char('@') + station.text() : name;
}

QCoro::Task<Result<void, StoreFailure>> ProductStore::replaceAll(std::vector<Product> products)
{
    return m_thread.post<void>(Work::Write, [products](Connection &db) {
        db.change(QStringLiteral("DELETE FROM products"));
        putProducts(db, products);
    });
}

QCoro::Task<Result<void, StoreFailure>> ProductStore::add(std::vector<Product> products)
{
    return m_thread.post<void>(Work::Write, [products](Connection &db) { putProducts(db, products); });
}

QCoro::Task<Result<std::vector<Product>, StoreFailure>> ProductStore::all()
{
    return m_thread.post<std::vector<Product>>(Work::Read, [](Connection &db) {
        std::vector<Product> products;
        db.each(QStringLiteral("SELECT sku, barcode, quantity, name FROM products ORDER BY sku, barcode"), {},
                [&products](const QSqlQuery &row) {
                    products.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(), row.value(3).toString()});
                });
        return products;
    });
}

QCoro::Task<Result<QString, StoreFailure>> ProductStore::preference(QString name)
{
    name = ownName(name, m_station);
    return m_thread.post<QString>(Work::Read, [name](Connection &db) {
        return db.single(QStringLiteral("SELECT value FROM preferences WHERE name = ?"), {rows::text(name)}).toString();
    });
}

QCoro::Task<Result<void, StoreFailure>> ProductStore::setPreference(QString name, QString value)
{
    name = ownName(name, m_station);
    return m_thread.post<void>(Work::WriteGroup, [name, value](Connection &db) {
        db.change(QStringLiteral("INSERT INTO preferences (name, value) VALUES (?, ?) "
                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                  {rows::text(name), rows::text(value)});
    });
}

} // namespace packbench
