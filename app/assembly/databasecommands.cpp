// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The commands that say where the database is.
#include "assembly/commands.h"
#include "settings/keys.h"
#include "station/wording.h"
#include "store/databasemove.h"
#include "store/datafolderlock.h"

namespace packbench {

QCoro::Task<int> Commands::databasePasswordCommand()
{
    if (!m_place) {
        complain(words::failure(m_place.error()));
        co_return 1;
    }
    const DatabasePlace place = *m_place;
    if (!place.isServer()) {
        complain(tr("No server is named. Name it with --database ADDRESS, or with: packbench settings set database.url ADDRESS"));
        co_return 1;
    }
    const Result<QByteArray, QString> given = readInput(QStringLiteral("-"));
    if (!given) {
        complain(given.error());
        co_return 1;
    }
    QByteArray line = *given;
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    const Secret password(line);
    const QString key = databasePasswordKey(place);
    Result<void, VaultFailure> kept;
    if (password.isEmpty()) {
        kept = co_await m_vault.remove(key);
    } else {
        kept = co_await m_vault.write(key, password);
    }
    if (!kept) {
        complain(words::failure(kept.error()));
        co_return 1;
    }
    say(password.isEmpty() ? tr("The database's password is forgotten.")
                           : tr("The password for %1 at %2 is in the keychain.").arg(place.user, place.host));
    co_return 0;
}

QCoro::Task<bool> Commands::openSharedStore()
{
    if (!m_store.isShared()) {
        co_return true;
    }
    const bool isOpen = co_await openStore();
    co_return isOpen;
}

QCoro::Task<bool> Commands::mayLeaveDatabase(QString address)
{
    const Result<DatabasePlace, PlaceRefusal> target = DatabasePlace::ofAddress(address);
    QStringList files = m_folder.keptWorks();
    const QString here = m_place && m_place->isServer() ? m_folder.keptWork(m_place->text()) : QString();
    const QString there = target ? m_folder.keptWork(target->text()) : QString();
    if (there != here) {
        // What was kept for that one before does not stay behind.
        files.removeAll(there);
    }
    int unfinished = co_await keptElsewhere(files);
    if (unfinished == 0) {
        const Result<void, QString> opened = co_await openedStore();
        if (!opened) {
            // It may be gone for good; who changes the address knows.
            complain(tr("Whether shipments are unfinished there is not known: %1").arg(opened.error()));
            co_return true;
        }
        const auto open = co_await m_store.outbox().open();
        if (open) {
            for (const OutboxEntry &entry : *open) {
                unfinished += !m_store.isShared() || entry.sender == m_folder.station() ? 1 : 0;
            }
        }
    }
    if (unfinished > 0 && m_place && target) {
        const DatabasePlace from = *m_place;
        const DatabasePlace &to = *target;
        const bool isSame = co_await takeAlong(&m_vault, m_folder, from, to);
        if (isSame) {
            say(tr("It is the same database: unfinished shipments go on there."));
            co_return true;
        }
        if (to.isServer() && from.isServer()) {
            complain(tr("%1 is another database, or it did not answer.").arg(to.text()));
        }
    }
    if (unfinished > 0) {
        complain(words::databaseInUse(unfinished));
    }
    co_return unfinished == 0;
}

QCoro::Task<int> Commands::databaseMove(QString address)
{
    const Result<DatabasePlace, PlaceRefusal> target = DatabasePlace::ofAddress(address);
    if (!target) {
        complain(words::failure(target.error()));
        co_return 2;
    }
    if (!m_place || m_place->isServer()) {
        complain(tr("The database is on a server already."));
        co_return 1;
    }
    const auto lock = DataFolderLock::take(m_folder.path());
    if (!lock) {
        complain(tr("Packbench runs on this data folder. Close it first."));
        co_return 1;
    }
    DatabasePlace place = *target;
    const Result<Secret, VaultFailure> password = co_await databasePassword(&m_vault, place);
    if (!password) {
        complain(words::failure(password.error()));
        co_return 1;
    }
    place.password = *password;
    const Result<MovedDatabase, MoveRefusal> moved = moveDatabase(*m_place, place, m_folder.station());
    if (!moved) {
        complain(words::refusal(moved.error()));
        complain(tr("Nothing was changed: the database stays in %1.").arg(m_folder.database()));
        co_return 1;
    }
    Result<void, SettingFailure> switched = m_settings.set(keys::databaseUrl, place.text());
    if (switched) {
        switched = m_settings.flush();
    }
    if (!switched) {
        complain(words::failure(switched.error()));
        co_return 1;
    }
    say(tr("%1 rows of %2 tables were moved and compared.").arg(moved->rows).arg(moved->tables));
    say(tr("From now on the database is %1. The file %2 is not used any more; it still holds names and addresses.")
            .arg(place.text(), m_folder.database()));
    co_return 0;
}

} // namespace packbench
