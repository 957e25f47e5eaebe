// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/databaseplace.h"
#include "store/storefailure.h"

#include <QString>
#include <QVariant>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace packbench {

class Connection;

/// What differs between the databases that the store can stand on. The stores' own SQL is one for both.
class Dialect
{
public:
    static std::unique_ptr<Dialect> of(const DatabasePlace &place);

    Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;
    virtual ~Dialect() = default;

    /// The name of Qt's driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Says where to connect to and how.
    virtual void address(QSqlDatabase &database) = 0;
    /// First thing on a connection.
    virtual void configure(Connection &db) = 0;
    /// After trouble: is it sound, and is what it holds durable?
    virtual void verify(Connection &db) = 0;
    /// Makes sure, in the transaction that migrates, that nobody else does so at the same time.
    virtual void lockSchema(Connection &db) = 0;
    [[nodiscard]] virtual QString beginMigration() const = 0;
    [[nodiscard]] virtual QString beginWriting() const = 0;
    /// Folder of the numbered migrations.
    [[nodiscard]] virtual QString migrations() const = 0;
    /// The database's clock in SQL: milliseconds since 1970.
    [[nodiscard]] virtual QString now() const = 0;
    /// Brings the place where removed values may still stand to rest; stands in no transaction.
    virtual void sweep(Connection &db) = 0;
    [[nodiscard]] virtual StoreFailure failureOf(const QSqlError &error) const = 0;
    /// Whether the database takes the statement as a prepared one.
    [[nodiscard]] virtual bool prepares(const QString &sql) const = 0;
    /// Whether rows are read one after the other, holding no more than one.
    [[nodiscard]] virtual bool readsForward() const = 0;
    /// A value as the database can hold it.
    [[nodiscard]] virtual QVariant bound(const QVariant &value) const = 0;
};

} // namespace packbench
