// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databasethread.h"

#include <QLoggingCategory>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "packbench.store.database")

/// Writes that may share one commit.
constexpr size_t largestGroup = 512;

bool isTrouble(const StoreFailure &failure)
{
    return failure.kind == StoreFailure::Kind::IoError || failure.kind == StoreFailure::Kind::Corrupt;
}

} // namespace

DatabaseThread::DatabaseThread(QString file, QObject *parent) : QThread(parent), m_connection(std::move(file))
{
    setObjectName(QStringLiteral("database"));
    start();
}

DatabaseThread::~DatabaseThread()
{
    finish();
}

void DatabaseThread::finish()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_wake.wakeAll();
    }
    wait();
}

QCoro::Task<Result<void, StoreFailure>> DatabaseThread::openDatabase()
{
    auto promise = std::make_shared<QPromise<Result<void, StoreFailure>>>();
    promise->start();
    const QFuture<Result<void, StoreFailure>> future = promise->future();
    Job job;
    job.opens = true;
    job.answer = [promise](const std::optional<StoreFailure> &failure) {
        promise->addResult(failure ? Result<void, StoreFailure>(fail(*failure)) : Result<void, StoreFailure>());
        promise->finish();
    };
    enqueue(std::move(job));
    return awaited<void>(future);
}

void DatabaseThread::enqueue(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closing) {
            m_queue.push_back(std::move(job));
            m_wake.wakeOne();
            return;
        }
    }
    job.answer(StoreFailure{StoreFailure::Kind::Closed, {}, {}});
}

std::deque<DatabaseThread::Job> DatabaseThread::nextJobs()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_closing) {
        m_wake.wait(&m_mutex);
    }
    std::deque<Job> jobs;
    while (!m_queue.empty() && jobs.size() < largestGroup) {
        if (!jobs.empty() && (jobs.back().kind != Work::WriteGroup || m_queue.front().kind != Work::WriteGroup)) {
            break;
        }
        jobs.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return jobs;
}

void DatabaseThread::run()
{
    for (;;) {
        std::deque<Job> jobs = nextJobs();
        if (jobs.empty()) {
            break;
        }
        perform(std::move(jobs));
    }
    m_connection.close();
}

void DatabaseThread::perform(std::deque<Job> jobs)
{
    if (jobs.front().opens) {
        const auto opened = m_connection.open();
        m_wasOpened = opened.has_value();
        jobs.front().answer(opened ? std::nullopt : std::optional(opened.error()));
        return;
    }
    std::optional<StoreFailure> failure = transact(jobs);
    if (failure && jobs.size() > 1 && !isTrouble(*failure)) {
        // One of them is to blame: each by itself, so that it fails alone.
        for (Job &job : jobs) {
            std::deque<Job> one;
            one.push_back(std::move(job));
            perform(std::move(one));
        }
        return;
    }
    for (const Job &job : jobs) {
        job.answer(failure);
    }
}

std::optional<StoreFailure> DatabaseThread::transact(const std::deque<Job> &jobs)
{
    if (!m_connection.isOpen()) {
        if (auto failure = recover()) {
            return failure;
        }
    }
    const bool writing = jobs.front().kind != Work::Read;
    m_connection.begin(writing);
    for (const Job &job : jobs) {
        if (m_connection.good()) {
            job.work(m_connection);
        }
    }
    const std::optional<StoreFailure> failure = m_connection.end();
    if (failure && isTrouble(*failure)) {
        noteTrouble(*failure);
    } else if (!failure && writing) {
        ++m_commits;
    }
    return failure;
}

void DatabaseThread::noteTrouble(const StoreFailure &failure)
{
    // SQLite goes on after a failed fsync as if nothing had happened: this connection is not used any more.
    qCWarning(databaseLog) << "trouble with the database, opening it again:" << failure.words;
    m_connection.close();
    Q_EMIT troubled(failure);
    recover();
}

std::optional<StoreFailure> DatabaseThread::recover()
{
    if (!m_wasOpened) {
        return StoreFailure{StoreFailure::Kind::Closed, {}, {}};
    }
    const auto reopened = m_connection.reopenVerified();
    if (!reopened) {
        qCWarning(databaseLog) << "the database is still not sound:" << reopened.error().words;
        return reopened.error();
    }
    Q_EMIT recovered();
    return std::nullopt;
}

} // namespace packbench
