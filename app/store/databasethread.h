// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/finishedlog.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QDeadlineTimer>
#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace packbench {

/// The thread that owns the database. Work is done in the order of posting; each answer comes after its own commit.
class DatabaseThread final : public QThread
{
    Q_OBJECT

public:
    enum class Work {
        Read,
        Write,      ///< a transaction of its own
        WriteGroup, ///< may share one transaction with its neighbours of this kind in the queue
    };

    /// What is finished is written to \a finishedLog as well; an empty name keeps no such file.
    explicit DatabaseThread(DatabasePlace place, const QString &finishedLog, QObject *parent = nullptr);
    ~DatabaseThread() override;

    /// Does what was posted, then closes the database and ends. Work that comes later fails with Closed.
    void finish();

    /// Posts work at once; the task gives its value after the commit, or why there is none. The work may run twice
    /// when its group's transaction failed, so it must not change anything but the database.
    template <typename T>
    QCoro::Task<Result<T, StoreFailure>> post(Work kind, std::function<T(Connection &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T, StoreFailure>>>();
        auto value = std::make_shared<Result<T, StoreFailure>>();
        promise->start();
        const QFuture<Result<T, StoreFailure>> future = promise->future();
        Job job;
        job.kind = kind;
        job.work = [value, work = std::move(work)](Connection &db) {
            if constexpr (std::is_void_v<T>) {
                work(db);
            } else {
                *value = work(db);
            }
        };
        job.answer = [value, promise](const std::optional<StoreFailure> &failure) {
            if (failure) {
                promise->addResult(Result<T, StoreFailure>(fail(*failure)));
            } else {
                promise->addResult(std::move(*value));
            }
            promise->finish();
        };
        enqueue(std::move(job));
        return awaited<T>(future);
    }

    /// Under which name changes from here are told to other stations.
    [[nodiscard]] const QString &teller() const { return m_teller; }
    /// Opens the database; posted first. A server is asked with this password.
    QCoro::Task<Result<void, StoreFailure>> openDatabase(Secret password = {});
    /// Drops what was settled before \a time from the file beside the database.
    QCoro::Task<Result<void, StoreFailure>> compactFinishedLog(QDateTime time);
    /// How many transactions were committed, for tests and benchmarks.
    [[nodiscard]] quint64 commits() const { return m_commits.load(); }

Q_SIGNALS:
    /// The disk or the file failed, or the server is gone; the database is being opened again and checked.
    void troubled(const packbench::StoreFailure &failure);
    /// It is sound, or there, again.
    void recovered();
    /// What was committed is not in the file beside the database.
    void finishedLogFailed(const QString &why);

protected:
    void run() override;

private:
    struct Job {
        Work kind = Work::Read;
        bool opens = false;
        Secret password; ///< of a job that opens
        std::function<void(Connection &)> work;
        std::function<void(const std::optional<StoreFailure> &)> answer;
    };

    template <typename T>
    static QCoro::Task<Result<T, StoreFailure>> awaited(QFuture<Result<T, StoreFailure>> future)
    {
        co_return co_await future;
    }

    void enqueue(Job job);
    /// Empty when the thread ends, or when a server that is gone is to be looked for.
    std::deque<Job> nextJobs();
    bool isEnding();
    void perform(std::deque<Job> jobs);
    void openNow(const Job &job);
    std::optional<StoreFailure> transact(const std::deque<Job> &jobs);
    std::optional<StoreFailure> attempt(const std::deque<Job> &jobs);
    std::optional<StoreFailure> recover();
    void noteTrouble(const StoreFailure &failure);

    QString m_teller;
    Connection m_connection;
    FinishedLog m_finishedLog;
    bool m_wasOpened = false;
    std::optional<StoreFailure> m_gone; ///< why the server could not be had at the last try
    QDeadlineTimer m_nextTry;           ///< a server that is gone is not asked before
    std::atomic<quint64> m_commits = 0;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Job> m_queue; ///< guarded by m_mutex
    bool m_closing = false;  ///< guarded by m_mutex
};

} // namespace packbench
