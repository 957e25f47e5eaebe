// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "store/databasecare.h"
#include "store/store.h"

#include <QObject>
#include <QPromise>
#include <memory>

namespace packbench {

/// What a person is asked when the database file is damaged.
struct DamageFound {
    QString words;                        ///< what is wrong
    std::optional<DatabaseBackup> backup; ///< the newest sound one
    int told = 0;                         ///< shipments that the file beside the database tells
};

/// Opens the store after a look at its file: a damaged one is set aside, a backup takes its place, and what was finished
/// since is put in again from the file beside it. Nothing of this is done without an answer.
class DatabaseRescue final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it; \a file is the store's; with an empty one (a server) it is only opened.
    DatabaseRescue(Store &store, QString file, Clock &clock, StationId station, QObject *parent = nullptr);
    ~DatabaseRescue() override;

    /// Ends with an open store, or why it cannot be opened; may be called again then.
    QCoro::Task<Result<void, StoreFailure>> open(Secret password = {});
    /// The answer to asked().
    void answer(bool useBackup);

Q_SIGNALS:
    void asked(const packbench::DamageFound &damage);
    /// Done; how many shipments were changed by what the file beside the database tells, and where the damaged one lies.
    void rebuilt(int shipments, const QString &setAside);

private:
    QCoro::Task<Result<void, StoreFailure>> replace(QString words);
    QCoro::Task<Result<void, StoreFailure>> rebuild();
    QCoro::Task<bool> answered();

    Store &m_store;
    QString m_file;
    Clock &m_clock;
    StationId m_station;
    bool m_wasLookedAt = false;
    bool m_isUnclean = false;  ///< the last end was no good one, or another file is there now
    bool m_isTroubled = false; ///< so that the next start looks at the file
    QString m_setAside;
    std::unique_ptr<QPromise<bool>> m_answer;
};

} // namespace packbench
