// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/databaserescue.h"

#include <QCoro/QCoroFuture>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(rescueLog, "packbench.station.rescue")

QString backupFolderOf(const QString &file)
{
    return QFileInfo(file).path() + QStringLiteral("/backups");
}

StoreFailure failureOf(const QString &words)
{
    return {StoreFailure::Kind::CannotOpen, words, {}};
}

/// The newest backup that is sound itself.
std::optional<DatabaseBackup> soundBackup(const QString &folder)
{
    for (const DatabaseBackup &backup : databasecare::backupsIn(folder)) {
        if (databasecare::damageOf(backup.file).isEmpty()) {
            return backup;
        }
    }
    return {};
}

} // namespace

DatabaseRescue::DatabaseRescue(Store &store, QString file, Clock &clock, StationId station, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_file(std::move(file))
    , m_clock(clock)
    , m_station(std::move(station))
{
    connect(&store, &Store::troubled, this, [this] { m_isTroubled = true; });
}

DatabaseRescue::~DatabaseRescue()
{
    if (m_wasLookedAt && !m_isTroubled) {
        databasecare::endUse(m_file);
    }
    // A destroyed promise would wake who waits for it, and that one is going as well.
    static_cast<void>(m_answer.release());
}

QCoro::Task<Result<void, StoreFailure>> DatabaseRescue::open(Secret password)
{
    if (m_file.isEmpty()) {
        const Result<void, StoreFailure> reached = co_await m_store.open(password);
        co_return reached;
    }
    const QPointer<DatabaseRescue> alive(this);
    const QString file = m_file;
    QString damage;
    if (!m_wasLookedAt) {
        const QFuture<bool> looking = QtConcurrent::run([file] { return databasecare::beginUse(file); });
        const bool wasInUse = co_await looking;
        if (!alive) {
            co_return fail(failureOf({}));
        }
        m_isUnclean = wasInUse;
        m_wasLookedAt = true;
    }
    for (;;) {
        if (m_isUnclean) {
            const QFuture<QString> checking = QtConcurrent::run([file] { return databasecare::damageOf(file); });
            damage = co_await checking;
            if (!alive) {
                co_return fail(failureOf({}));
            }
        }
        Result<void, StoreFailure> opened;
        if (damage.isEmpty()) {
            opened = co_await m_store.open();
            if (alive && opened && m_isUnclean) {
                opened = co_await rebuild();
            }
            if (!alive || opened || opened.error().kind != StoreFailure::Kind::Corrupt) {
                co_return opened;
            }
            damage = opened.error().words;
        }
        const Result<void, StoreFailure> replaced = co_await replace(damage);
        if (!alive || !replaced) {
            co_return replaced;
        }
        damage.clear();
    }
}

void DatabaseRescue::answer(bool useBackup)
{
    if (m_answer) {
        const std::unique_ptr<QPromise<bool>> waiting = std::move(m_answer);
        waiting->addResult(useBackup);
        waiting->finish();
    }
}

QCoro::Task<bool> DatabaseRescue::answered()
{
    m_answer = std::make_unique<QPromise<bool>>();
    m_answer->start();
    const QFuture<bool> future = m_answer->future();
    const bool useBackup = co_await future;
    co_return useBackup;
}

QCoro::Task<Result<void, StoreFailure>> DatabaseRescue::replace(QString words)
{
    const QPointer<DatabaseRescue> alive(this);
    const QString file = m_file;
    const QDateTime now = m_clock.now();
    const QFuture<std::optional<DatabaseBackup>> looking = QtConcurrent::run([file] { return soundBackup(backupFolderOf(file)); });
    const std::optional<DatabaseBackup> backup = co_await looking;
    if (!alive) {
        co_return fail(failureOf({}));
    }
    const QFuture<int> counting = QtConcurrent::run(
        [file] { return static_cast<int>(FinishedLog::read(Store::finishedLogOf(file)).entries.size()); });
    const int told = co_await counting;
    if (!alive) {
        co_return fail(failureOf({}));
    }
    qCWarning(rescueLog) << "the database is damaged:" << words;
    const DamageFound damage{words, backup, told};
    Q_EMIT asked(damage);
    const bool useBackup = co_await answered();
    if (!alive) {
        co_return fail(failureOf({}));
    }
    const QFuture<Result<QString, QString>> moving = QtConcurrent::run([file, now, backup, useBackup]() -> Result<QString, QString> {
        const Result<QString, QString> aside = databasecare::setAside(file, now);
        if (aside && useBackup && backup) {
            if (const Result<void, QString> restored = databasecare::restore(*backup, file); !restored) {
                return fail(restored.error());
            }
        }
        return aside;
    });
    const Result<QString, QString> moved = co_await moving;
    if (!alive) {
        co_return fail(failureOf({}));
    }
    if (!moved) {
        co_return fail(failureOf(moved.error()));
    }
    m_setAside = *moved;
    m_isUnclean = true;
    co_return Result<void, StoreFailure>();
}

QCoro::Task<Result<void, StoreFailure>> DatabaseRescue::rebuild()
{
    const QPointer<DatabaseRescue> alive(this);
    const QString log = Store::finishedLogOf(m_file);
    const QFuture<FinishedLog::Content> reading = QtConcurrent::run([log] { return FinishedLog::read(log); });
    const FinishedLog::Content content = co_await reading;
    if (!alive) {
        co_return fail(failureOf({}));
    }
    const StationId station = m_station;
    const QDateTime now = m_clock.now();
    const auto changed = co_await m_store.outbox().rebuild(content.entries, station, now);
    if (!changed) {
        co_return fail(changed.error());
    }
    if (alive) {
        m_isUnclean = false;
        if (!changed->empty() || !m_setAside.isEmpty()) {
            Q_EMIT rebuilt(static_cast<int>(changed->size()), m_setAside);
        }
    }
    co_return Result<void, StoreFailure>();
}

} // namespace packbench
