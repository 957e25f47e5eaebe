// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/registry.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QVariantMap>
#include <atomic>

namespace packbench {

/// This station's settings: typed, checked, kept in `settings.ini` of the data folder. Holds nothing secret.
/// Reading never touches the disk; changes are written by a thread of its own.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &dataFolder, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~Settings() override;

    /// The value of a known key; a key that is not in the registry is a mistake of the program.
    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] bool isOn(const QString &key) const { return value(key).toBool(); }
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }
    [[nodiscard]] QString text(const QString &key) const { return value(key).toString(); }
    /// False while the standard holds.
    [[nodiscard]] bool isSet(const QString &key) const { return m_values.contains(key); }

    /// Takes a value, or its text, and announces it; nothing changes when it is refused.
    Result<void, SettingFailure> set(const QString &key, const QVariant &value);
    /// Back to the standard.
    Result<void, SettingFailure> reset(const QString &key);
    /// Waits for the disk; for programs that end right after.
    Result<void, SettingFailure> flush();
    /// Takes up what another process wrote; waits for the disk.
    void reload();
    /// From now on takes up what other processes write (the command line, while the program runs), without waiting.
    void watch();

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Keys of the file whose values could not be used: their standards hold.
    [[nodiscard]] const QStringList &unusable() const { return m_unusable; }

Q_SIGNALS:
    void changed(const QString &key);
    /// The file could not be written; the values hold until the program ends.
    void writeFailed(const QString &fileName);

private:
    /// What the file holds: usable values, and the keys of the others.
    struct Content {
        QHash<QString, QVariant> values;
        QStringList unusable;
    };

    void write(const QString &key, const QVariant &value);
    [[nodiscard]] static Content read(const QString &fileName);
    void take(const Content &content);
    void readInBackground();

    QString m_fileName;
    QHash<QString, QVariant> m_values; ///< only what differs from "never set"
    QStringList m_unusable;
    std::atomic<bool> m_failed = false;
    quint64 m_generation = 0; ///< grows with every change from here
    QFileSystemWatcher m_watcher;
    QThreadPool m_writer; ///< last member: its work ends before anything else goes
};

/// A key of an older settings file and what it is called now.
struct SettingRename {
    int since = 0; ///< file version that has the new key
    QString from;
    QString to;
};

/// The entries of a settings file as the current version names them.
[[nodiscard]] QVariantMap migratedSettings(QVariantMap entries, int fileVersion, const std::vector<SettingRename> &renames);

} // namespace packbench
