// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/dialect.h"

namespace packbench {

/// A PostgreSQL server that stations share. Writing transactions are SERIALIZABLE: the stores' work was written for one
/// writer at a time (read a row, decide, write), and this keeps that promise without every statement having to be
/// thought about. Where two stations meet, one of them does its whole piece of work again.
class PostgresDialect final : public Dialect
{
public:
    explicit PostgresDialect(DatabasePlace place) : m_place(std::move(place)) {}

    [[nodiscard]] QString driver() const override { return QStringLiteral("QPSQL"); }
    void address(QSqlDatabase &database) override;
    void configure(Connection &db) override;
    void verify(Connection & /*db*/) override {} // the server checks itself when it starts
    void lockSchema(Connection &db) override;
    /// Reads what others committed while it waited for the lock, which a serializable transaction would not.
    [[nodiscard]] QString beginMigration() const override { return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"); }
    [[nodiscard]] QString beginWriting() const override { return QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE"); }
    [[nodiscard]] QString migrations() const override { return QStringLiteral(":/packbench/migrations/postgresql"); }
    void sweep(Connection &db) override;
    [[nodiscard]] StoreFailure failureOf(const QSqlError &error) const override;
    [[nodiscard]] bool prepares(const QString &sql) const override;
    [[nodiscard]] bool readsForward() const override { return false; }
    [[nodiscard]] QVariant bound(const QVariant &value) const override;

    /// Options of the connection in the form of Qt's driver.
    [[nodiscard]] static QString connectOptions(const DatabasePlace &place);

private:
    DatabasePlace m_place;
};

} // namespace packbench
