// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/storefailure.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace packbench {

/// The one connection to the database, used by the database thread alone. Within a piece of work the first failure is
/// kept and the statements after it do nothing, so that work reads top to bottom and is checked once, before commit.
class Connection
{
public:
    explicit Connection(QString file);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// Opens, creating the file when it is absent, and brings the tables up to date.
    Result<void, StoreFailure> open();
    /// Opens again after trouble: the whole file is checked and what the log holds is written into it durably.
    Result<void, StoreFailure> reopenVerified();
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Starts a piece of work; a writing one takes the write lock at once.
    void begin(bool writing);
    /// Ends it: commits when nothing failed, else takes everything back. Gives the first failure.
    std::optional<StoreFailure> end();

    /// Runs a statement that changes rows; gives their number, 0 after a failure.
    int change(const QString &sql, const QVariantList &values = {});
    /// Runs a reading statement and hands each row over.
    void each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid value when there is no row.
    QVariant single(const QString &sql, const QVariantList &values = {});
    /// Fails the current piece of work.
    void refuse(StoreFailure failure);
    [[nodiscard]] bool good() const { return !m_failure; }

private:
    QSqlQuery *run(const QString &sql, const QVariantList &values);
    void configure();
    void migrate();

    QString m_file;
    QString m_name;
    bool m_isOpen = false;
    bool m_writing = false;
    std::optional<StoreFailure> m_failure;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< by SQL text
};

} // namespace packbench
