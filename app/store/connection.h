// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "domain/outbox.h"
#include "store/databaseplace.h"
#include "store/dialect.h"
#include "store/storefailure.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace packbench {

/// The one connection to the database, used by the database thread alone. Within a piece of work the first failure is
/// kept and the statements after it do nothing, so that work reads top to bottom and is checked once, before commit.
class Connection
{
public:
    explicit Connection(DatabasePlace place);
    /// Changes of a connection with a name are told to the other stations under it; from the next opening on.
    void setTeller(const QString &teller) { m_teller = teller; }
    [[nodiscard]] const QString &teller() const { return m_teller; }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// With a new password, where one is needed; counts from the next opening on.
    void setPassword(const Secret &password);
    /// Opens, creating file or schema when it is absent, and brings the tables up to date.
    Result<void, StoreFailure> open();
    /// Opens again after trouble: a file is checked whole and what its log holds is written into it durably.
    Result<void, StoreFailure> reopenVerified();
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    /// Starts a piece of work; a writing one stands alone, as if nobody else wrote meanwhile.
    void begin(bool writing);
    /// Ends it: commits when nothing failed, else takes everything back. Gives the first failure.
    std::optional<StoreFailure> end();
    /// The last work failed in its commit: nobody knows whether it was kept.
    [[nodiscard]] bool isUnsure() const { return m_isUnsure; }

    /// Runs a statement that changes rows; gives their number, 0 after a failure.
    int change(const QString &sql, const QVariantList &values = {});
    /// Runs a reading statement and hands each row over.
    void each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid value when there is no row.
    QVariant single(const QString &sql, const QVariantList &values = {});
    /// Fails the current piece of work.
    void refuse(StoreFailure failure);
    [[nodiscard]] bool good() const { return !m_failure; }
    /// Brings the places where removed values may still stand to rest; within reading work.
    void sweep();

    /// How a shipment stands after the current piece of work, for the file beside the database.
    void note(const OutboxEntry &entry) { m_notes.push_back(entry); }
    /// The notes of the work that was committed last.
    [[nodiscard]] std::vector<OutboxEntry> takeNotes() { return std::exchange(m_notes, {}); }

private:
    QSqlQuery *prepared(const QString &sql);
    QSqlQuery *run(const QString &sql, const QVariantList &values);
    void migrate();

    DatabasePlace m_place;
    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QString m_teller;
    bool m_isOpen = false;
    bool m_isUnsure = false;
    bool m_writing = false;
    std::optional<StoreFailure> m_failure;
    std::vector<OutboxEntry> m_notes;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< by SQL text
    std::unique_ptr<QSqlQuery> m_direct;                                ///< for what cannot be prepared
};

} // namespace packbench
