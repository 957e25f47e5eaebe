// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/backupkeeper.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>
#include <algorithm>
#include <chrono>

namespace packbench {

namespace {

using namespace std::chrono_literals;

constexpr auto firstLook = 2min;
constexpr auto interval = 1h;
constexpr qint64 secondsOfADay = 24LL * 60 * 60;
constexpr int atOnce = 200;
constexpr int daysInFinishedLog = 14;

} // namespace

BackupKeeper::BackupKeeper(Store &store, const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_file(file)
    , m_folder(QFileInfo(file).path() + QStringLiteral("/backups"))
    , m_clock(clock)
{
}

void BackupKeeper::start()
{
    if (m_file.isEmpty()) {
        return;
    }
    QTimer::singleShot(firstLook, this, [this] { look(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { look(); });
    timer->start(interval);
}

QCoro::Task<void> BackupKeeper::look()
{
    const QPointer<BackupKeeper> alive(this);
    const QString folder = m_folder;
    const QFuture<std::vector<DatabaseBackup>> looking = QtConcurrent::run([folder] { return databasecare::backupsIn(folder); });
    const std::vector<DatabaseBackup> backups = co_await looking;
    if (!alive || m_isBusy) {
        co_return;
    }
    const QDateTime now = m_clock.now();
    // A clock that was set back must not keep the next one away.
    const bool isFresh = !backups.empty() && backups.front().takenAt <= now && backups.front().takenAt.secsTo(now) < secondsOfADay;
    if (!isFresh) {
        co_await backUp();
    }
}

QCoro::Task<Result<DatabaseBackup, QString>> BackupKeeper::backUp()
{
    const QPointer<BackupKeeper> alive(this);
    const QString file = m_file;
    const QString folder = m_folder;
    const QDateTime now = m_clock.now();
    m_isBusy = true;
    struct Made {
        Result<DatabaseBackup, QString> backup;
        QDateTime oldest; ///< of those that are kept
    };
    const QFuture<Made> making = QtConcurrent::run([file, folder, now]() -> Made {
        const auto backup = databasecare::backUp(file, folder, now);
        const std::vector<DatabaseBackup> kept = databasecare::backupsIn(folder);
        return {backup, kept.empty() ? QDateTime() : kept.back().takenAt};
    });
    const Made result = co_await making;
    const auto &backup = result.backup;
    if (alive) {
        m_isBusy = false;
        Q_EMIT made(backup ? QString() : backup.error());
    }
    if (alive && backup) {
        // What every backup has settled is needed beside the database no longer; for a while it is kept all the same,
        // because a backup may be damaged as well.
        const QDateTime needed = std::min(result.oldest, now.addDays(-daysInFinishedLog));
        co_await m_store.compactFinishedLog(needed);
    }
    co_return backup;
}

QCoro::Task<void> BackupKeeper::forget(QDateTime before, JournalEntry fact)
{
    const QPointer<BackupKeeper> alive(this);
    if (m_isBusy || m_file.isEmpty()) {
        co_return;
    }
    m_isBusy = true;
    const QString folder = m_folder;
    const QString own = QFileInfo(m_file).path();
    const QFuture<std::vector<DatabaseBackup>> looking = QtConcurrent::run([folder, own, before] {
        databasecare::removeSetAside(own, before);
        return databasecare::backupsIn(folder);
    });
    const std::vector<DatabaseBackup> backups = co_await looking;
    for (const DatabaseBackup &backup : backups) {
        const QString file = backup.file;
        co_await forgetIn(file, before, fact);
        if (!alive) {
            co_return;
        }
    }
    if (alive) {
        m_isBusy = false;
    }
}

QCoro::Task<void> BackupKeeper::forgetIn(QString file, QDateTime before, JournalEntry fact)
{
    Store copy(file);
    const auto opened = co_await copy.open();
    if (!opened) {
        co_return;
    }
    Forgotten all;
    for (;;) {
        const auto some = co_await copy.privacy().forget(before, atOnce, fact);
        if (!some) {
            break;
        }
        all.orders += some->sum();
        if (some->orders < atOnce) {
            break;
        }
    }
    if (all.orders > 0) {
        co_await copy.privacy().emptyLog();
    }
    copy.close();
}

} // namespace packbench
