// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/dialect.h"

namespace packbench {

/// A PostgreSQL server that stations share. One station writes at a time, as in the file: the stores' work was written
/// for one writer (read a row, decide, write), and a lock of the schema keeps that promise without every statement having
/// to be thought about. SERIALIZABLE would keep it as well, but stations that finish at the same moment then undo each
/// other's work for tables that are still small (pages are locked, not rows). A writer that falls silent is thrown out.
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
    [[nodiscard]] QString beginWriting() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED\nSELECT pg_advisory_xact_lock(hashtext('packbench writer %1'))")
            .arg(m_place.schema);
    }
    [[nodiscard]] QString migrations() const override { return QStringLiteral(":/packbench/migrations/postgresql"); }
    [[nodiscard]] QString now() const override;
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
