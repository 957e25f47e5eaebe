// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databasethread.h"

#include "store/virtualtime.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "packbench.store.database")

/// Writes that may share one commit.
constexpr size_t largestGroup = 512;

bool isTrouble(const StoreFailure &failure)
{
    return failure.kind == StoreFailure::Kind::IoError || failure.kind == StoreFailure::Kind::Corrupt
           || failure.kind == StoreFailure::Kind::ServerGone;
}

/// How often work is done again when other stations were quicker.
constexpr int mostTries = 30;
/// How long a server that is gone is left alone.
constexpr std::chrono::milliseconds serverRest(1000);

/// Not all who met come back at the same moment.
void stepAside(int tries)
{
    constexpr int longestMilliseconds = 64;
    QThread::msleep(QRandomGenerator::global()->bounded(std::min(1 << std::min(tries, 6), longestMilliseconds)) + 1);
}

} // namespace

DatabaseThread::DatabaseThread(DatabasePlace place, const QString &finishedLog, QObject *parent)
    : QThread(parent)
    , m_teller(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_connection(place)
    , m_finishedLog(finishedLog)
{
    virtualtime::appeared(this, place.text());
    m_connection.setTeller(m_teller);
    setObjectName(QStringLiteral("database"));
    start();
}

DatabaseThread::~DatabaseThread()
{
    finish();
    virtualtime::disappeared(this);
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

QCoro::Task<Result<void, StoreFailure>> DatabaseThread::openDatabase(Secret password)
{
    auto promise = std::make_shared<QPromise<Result<void, StoreFailure>>>();
    promise->start();
    const QFuture<Result<void, StoreFailure>> future = promise->future();
    Job job;
    job.opens = true;
    job.password = std::move(password);
    job.answer = [promise](const std::optional<StoreFailure> &failure) {
        promise->addResult(failure ? Result<void, StoreFailure>(fail(*failure)) : Result<void, StoreFailure>());
        promise->finish();
    };
    enqueue(std::move(job));
    return awaited<void>(future);
}

QCoro::Task<Result<void, StoreFailure>> DatabaseThread::compactFinishedLog(QDateTime time)
{
    return post<void>(Work::Read, [this, time](Connection &) {
        if (const QString why = m_finishedLog.compact(time); !why.isEmpty()) {
            qCWarning(databaseLog) << "the file beside the database stays as it was:" << why;
        }
    });
}

void DatabaseThread::enqueue(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closing) {
            virtualtime::posted(this);
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
        if (!m_wake.wait(&m_mutex, m_gone && !virtualtime::isOn() ? m_nextTry : QDeadlineTimer(QDeadlineTimer::Forever))) {
            return {};
        }
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

bool DatabaseThread::isEnding()
{
    const QMutexLocker lock(&m_mutex);
    return m_closing && m_queue.empty();
}

void DatabaseThread::run()
{
    for (;;) {
        std::deque<Job> jobs = nextJobs();
        if (!jobs.empty()) {
            perform(std::move(jobs));
            continue;
        }
        if (isEnding()) {
            break;
        }
        recover();
    }
    m_connection.close();
}

void DatabaseThread::openNow(const Job &job)
{
    m_connection.setPassword(job.password);
    const auto opened = m_connection.open();
    m_wasOpened = opened.has_value();
    m_gone.reset();
    job.answer(opened ? std::nullopt : std::optional(opened.error()));
    virtualtime::done(this);
}

void DatabaseThread::perform(std::deque<Job> jobs)
{
    if (jobs.front().opens) {
        openNow(jobs.front());
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
        virtualtime::done(this);
    }
}

std::optional<StoreFailure> DatabaseThread::transact(const std::deque<Job> &jobs)
{
    if (!m_connection.isOpen()) {
        if (auto failure = recover()) {
            return failure;
        }
    }
    std::optional<StoreFailure> failure = attempt(jobs);
    for (int tries = 1; failure && failure->kind == StoreFailure::Kind::Raced && tries < mostTries; ++tries) {
        stepAside(tries);
        failure = attempt(jobs);
    }
    if (failure && isTrouble(*failure)) {
        const bool mayRepeat = failure->kind == StoreFailure::Kind::ServerGone && !m_connection.isUnsure();
        noteTrouble(*failure);
        if (mayRepeat && m_connection.isOpen()) {
            // Only the connection was lost, and what was begun on it is not kept.
            failure = attempt(jobs);
        }
    }
    return failure;
}

std::optional<StoreFailure> DatabaseThread::attempt(const std::deque<Job> &jobs)
{
    const bool writing = jobs.front().kind != Work::Read;
    m_connection.begin(writing);
    for (const Job &job : jobs) {
        if (m_connection.good()) {
            job.work(m_connection);
        }
    }
    const std::optional<StoreFailure> failure = m_connection.end();
    if (!failure && writing) {
        ++m_commits;
        // After the commit: a duty in this file that the packer was told not to have would be one too many.
        if (const QString why = m_finishedLog.append(m_connection.takeNotes()); !why.isEmpty()) {
            qCWarning(databaseLog) << "the file beside the database cannot be written:" << why;
            Q_EMIT finishedLogFailed(why);
        }
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
    if (m_gone && !m_nextTry.hasExpired()) {
        return m_gone;
    }
    const auto reopened = m_connection.reopenVerified();
    if (!reopened) {
        if (!m_gone) {
            qCWarning(databaseLog) << "the database is still not sound:" << reopened.error().words;
        }
        const bool isServer = reopened.error().kind == StoreFailure::Kind::ServerGone
                              || reopened.error().kind == StoreFailure::Kind::ServerRefused;
        m_gone = isServer ? std::optional(reopened.error()) : std::nullopt;
        m_nextTry = QDeadlineTimer(virtualtime::isOn() ? std::chrono::milliseconds(0) : serverRest);
        return reopened.error();
    }
    m_gone.reset();
    Q_EMIT recovered();
    return std::nullopt;
}

} // namespace packbench
