// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace packbench {

/// The folder that holds this installation's database, settings, accounts and log.
class DataFolder
{
public:
    /// Makes the folder when it is missing, readable by this user only; the failure is in words.
    static Result<DataFolder, QString> open(const QString &path);
    /// The folder as it is: nothing is made or checked, the station's id may be empty.
    static DataFolder asItIs(const QString &path);
    /// The user's own place for it.
    static QString standardPath();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/packbench.db"); }
    /// What is finished while the server of the database with this address is away: a file for each database.
    [[nodiscard]] QString keptWork(const QString &address) const;
    /// What the database with this address said of itself when it was last noted (DatabaseFacts::identity); empty for never.
    [[nodiscard]] QString databaseIdentity(const QString &address) const;
    /// Notes it for later; what is kept for the database stands in the file \a kept. False when it cannot be written.
    [[nodiscard]] bool noteDatabase(const QString &address, const QString &identity, const QString &kept) const;
    /// All of these that are there.
    [[nodiscard]] QStringList keptWorks() const;
    /// The address of a database elsewhere that the command line named; empty for none.
    [[nodiscard]] const QString &databaseAddress() const { return m_databaseAddress; }
    void setDatabaseAddress(const QString &address) { m_databaseAddress = address; }
    [[nodiscard]] QString accounts() const { return m_path + QStringLiteral("/accounts.json"); }
    [[nodiscard]] QString knownKeys() const { return m_path + QStringLiteral("/keychain-index.json"); }
    [[nodiscard]] QString log() const { return m_path + QStringLiteral("/packbench.log"); }
    [[nodiscard]] QString recorder() const { return m_path + QStringLiteral("/flightrecorder.txt"); }
    /// This station's own id, made once: what it was sending is found again whatever it is called by then.
    [[nodiscard]] const StationId &station() const { return m_station; }
    /// Writes another id for the next start.
    void restoreStation(const StationId &id) const;
    /// Name of the local socket on which the running program hears of a second start.
    [[nodiscard]] QString socketName() const;
    /// Name under which the keychain keeps this folder's secrets: two folders never share one.
    [[nodiscard]] QString keychainService() const;

private:
    [[nodiscard]] QString keptBase(const QString &address) const;
    DataFolder(QString path, StationId station) : m_path(std::move(path)), m_station(std::move(station)) {}

    QString m_path;
    QString m_databaseAddress;
    StationId m_station;
};

} // namespace packbench
