// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/dialect.h"

namespace packbench {

/// A file of this computer, for one station.
class SqliteDialect final : public Dialect
{
public:
    explicit SqliteDialect(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] QString driver() const override { return QStringLiteral("QSQLITE"); }
    void address(QSqlDatabase &database) override;
    void configure(Connection &db) override;
    void verify(Connection &db) override;
    void lockSchema(Connection & /*db*/) override {} // one writer at a time anyway
    /// The driver's own transaction() is a deferred BEGIN: it fails at once under WAL when another connection wrote.
    [[nodiscard]] QString beginMigration() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] QString beginWriting() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] QString migrations() const override { return QStringLiteral(":/packbench/migrations/sqlite"); }
    [[nodiscard]] QString now() const override
    {
        return QStringLiteral("CAST(ROUND((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)");
    }
    void sweep(Connection &db) override;
    [[nodiscard]] StoreFailure failureOf(const QSqlError &error) const override;
    [[nodiscard]] bool prepares(const QString & /*sql*/) const override { return true; }
    [[nodiscard]] bool readsForward() const override { return true; }
    [[nodiscard]] QVariant bound(const QVariant &value) const override { return value; }

private:
    QString m_file;
    bool m_isNew = false;
};

} // namespace packbench
