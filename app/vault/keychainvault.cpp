// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainvault.h"

#include "base/clock.h"

#include <QCoro/QCoroFuture>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <qt6keychain/keychain.h>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(logKeychain, "packbench.vault.keychain")

using Why = VaultFailure::Why;

} // namespace

/// How a keychain job ended, or that it did not end in time.
struct KeychainVault::Outcome {
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    Secret secret; ///< of a reading job

    [[nodiscard]] bool worked() const { return !timedOut && error == QKeychain::NoError; }
};

KeychainVault::KeychainVault(Place place, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_clock(clock)
    , m_known(m_place.indexFile)
{
}

KeychainVault::~KeychainVault() = default;

QCoro::Task<std::shared_ptr<KeychainVault::Outcome>> KeychainVault::finished(QKeychain::Job *job)
{
    auto outcome = std::make_shared<Outcome>();
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> done = promise->future();

    // A job that is late must not be deleted: the desktop's library still holds a pointer to it. It deletes itself when it ends.
    connect(job, &QKeychain::Job::finished, job, [self = QPointer(this), outcome, promise, overdue = m_overdue](QKeychain::Job *ended) {
        if (outcome->timedOut) {
            --*overdue;
            if (self && qobject_cast<QKeychain::WritePasswordJob *>(ended) != nullptr && ended->error() == QKeychain::NoError) {
                self->m_known.add(ended->key());
            }
            return;
        }
        outcome->error = ended->error();
        outcome->words = ended->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended)) {
            outcome->secret = Secret(reading->binaryData());
        }
        promise->finish();
    });
    m_clock.callAfter(m_place.patience, this, [outcome, promise, overdue = m_overdue] {
        if (!promise->future().isFinished()) {
            outcome->timedOut = true;
            ++*overdue;
            promise->finish();
        }
    });
    job->setInsecureFallback(false);
    job->start();
    promise.reset();
    co_await done;
    co_return outcome;
}

QCoro::Task<VaultFailure> KeychainVault::failure(QString key, std::shared_ptr<Outcome> outcome)
{
    VaultFailure failure{Why::Unavailable, outcome->words};
    if (outcome->timedOut) {
        failure.why = Why::TimedOut;
    } else if (outcome->error == QKeychain::EntryNotFound) {
        const bool known = co_await m_known.contains(key);
        failure.why = known ? Why::Locked : Why::NeverStored;
    } else if (outcome->error == QKeychain::AccessDenied) {
        failure.why = Why::Locked; // how QtKeychain passes on the Secret Service's "is locked" when something is to be stored
    } else if (outcome->error == QKeychain::AccessDeniedByUser) {
        failure.why = Why::Denied;
    }
    qCWarning(logKeychain) << "keychain:" << int(failure.why) << outcome->error << failure.words;
    co_return failure;
}

QCoro::Task<Result<Secret, VaultFailure>> KeychainVault::read(QString key)
{
    if (*m_overdue > 0) {
        co_return fail(VaultFailure{Why::TimedOut, {}});
    }
    auto *job = new QKeychain::ReadPasswordJob(m_place.service);
    job->setKey(key);
    const std::shared_ptr<Outcome> outcome = co_await finished(job);
    if (!outcome->worked()) {
        VaultFailure why = co_await failure(key, outcome);
        co_return fail(why);
    }
    m_known.add(key); // heals a lost index
    co_return outcome->secret;
}

QCoro::Task<Result<void, VaultFailure>> KeychainVault::write(QString key, Secret secret)
{
    if (*m_overdue > 0) {
        co_return fail(VaultFailure{Why::TimedOut, {}});
    }
    auto *job = new QKeychain::WritePasswordJob(m_place.service);
    job->setKey(key);
    job->setBinaryData(secret.reveal());
    const std::shared_ptr<Outcome> outcome = co_await finished(job);
    if (!outcome->worked()) {
        VaultFailure why = co_await failure(key, outcome);
        co_return fail(why);
    }
    co_await m_known.add(key);
    co_return Result<void, VaultFailure>();
}

QCoro::Task<Result<void, VaultFailure>> KeychainVault::remove(QString key)
{
    // A locked keyring claims to have removed what it still has: only what can be read is there to be removed.
    const Result<Secret, VaultFailure> present = co_await read(key);
    if (!present && present.error().why == Why::NeverStored) {
        co_return Result<void, VaultFailure>();
    }
    if (!present) {
        co_return fail(present.error());
    }
    auto *job = new QKeychain::DeletePasswordJob(m_place.service);
    job->setKey(key);
    const std::shared_ptr<Outcome> outcome = co_await finished(job);
    if (!outcome->worked()) {
        VaultFailure why = co_await failure(key, outcome);
        co_return fail(why);
    }
    co_await m_known.remove(key);
    co_return Result<void, VaultFailure>();
}

} // namespace packbench
