// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "store/databasecare.h"
#include "store/store.h"

#include <QObject>

namespace packbench {

/// A copy of the database file every day, the last seven kept.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it; \a file is the store's; with an empty one (a server has its own backups) nothing is done.
    BackupKeeper(Store &store, const QString &file, const Clock &clock, QObject *parent = nullptr);

    /// Looks soon, and every hour after that.
    void start();
    /// Makes one when the newest is a day old.
    QCoro::Task<void> look();
    QCoro::Task<Result<DatabaseBackup, QString>> backUp();
    /// Removes from the backups what the database has forgotten, and files that were set aside before \a before.
    QCoro::Task<void> forget(QDateTime before, JournalEntry fact);
    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// How it went; empty when a backup was made.
    void made(const QString &trouble);

private:
    QCoro::Task<void> forgetIn(QString file, QDateTime before, JournalEntry fact);

    Store &m_store;
    QString m_file;
    QString m_folder;
    const Clock &m_clock;
    bool m_isBusy = false; ///< one thing at a time is done with the files
};

} // namespace packbench
