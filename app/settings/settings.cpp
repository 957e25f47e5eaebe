// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(settingsLog, "packbench.settings")

constexpr int fileVersion = 1;
constexpr auto versionKey = "version";

/// Renamed keys, oldest first; none so far.
const std::vector<SettingRename> &renames()
{
    static const std::vector<SettingRename> list;
    return list;
}

/// Changes one entry of the file and leaves alone what other processes wrote meanwhile.
bool writeEntry(const QString &fileName, const QString &key, const QString &text, bool remove)
{
    QSettings file(fileName, QSettings::IniFormat);
    const QString version = QString::fromLatin1(versionKey);
    const int written = file.value(version, fileVersion).toInt();
    if (written < fileVersion) {
        for (const SettingRename &rename : renames()) {
            if (rename.since > written && file.contains(rename.from)) {
                file.setValue(rename.to, file.value(rename.from));
                file.remove(rename.from);
            }
        }
    }
    file.setValue(version, std::max(written, fileVersion));
    if (remove) {
        file.remove(key);
    } else {
        file.setValue(key, text);
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

QVariantMap migratedSettings(QVariantMap entries, int fromVersion, const std::vector<SettingRename> &list)
{
    for (const SettingRename &rename : list) {
        if (rename.since > fromVersion && entries.contains(rename.from)) {
            const QVariant value = entries.take(rename.from);
            if (!entries.contains(rename.to)) {
                entries.insert(rename.to, value);
            }
        }
    }
    return entries;
}

Settings::Settings(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_fileName(QDir(dataFolder).filePath(QStringLiteral("settings.ini")))
{
    m_writer.setMaxThreadCount(1);
    Content content = read(m_fileName);
    m_values = std::move(content.values);
    m_unusable = std::move(content.unusable);
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

QVariant Settings::value(const QString &key) const
{
    const auto found = m_values.constFind(key);
    if (found != m_values.constEnd()) {
        return *found;
    }
    const SettingRow *row = settingRow(key);
    Q_ASSERT_X(row != nullptr, "Settings::value", qPrintable(key));
    return row == nullptr ? QVariant() : row->standard;
}

Result<void, SettingFailure> Settings::set(const QString &key, const QVariant &value)
{
    const Result<QVariant, SettingFailure> typed = settingValue(key, value);
    if (!typed) {
        return fail(typed.error());
    }
    const QVariant before = this->value(key);
    const bool known = m_values.contains(key);
    m_values.insert(key, *typed);
    if (!known || before != *typed) {
        write(key, *typed);
    }
    if (before != *typed) {
        Q_EMIT changed(key);
    }
    return {};
}

Result<void, SettingFailure> Settings::reset(const QString &key)
{
    if (settingRow(key) == nullptr) {
        return fail(SettingFailure{SettingFailure::Why::UnknownKey, key, {}});
    }
    const QVariant before = value(key);
    if (m_values.remove(key)) {
        write(key, {});
    }
    if (before != value(key)) {
        Q_EMIT changed(key);
    }
    return {};
}

void Settings::write(const QString &key, const QVariant &value)
{
    ++m_generation;
    m_writer.start([this, fileName = m_fileName, key, text = settingText(value), remove = !value.isValid()] {
        if (!writeEntry(fileName, key, text, remove)) {
            qCWarning(settingsLog) << "cannot write" << fileName;
            m_failed = true;
            Q_EMIT writeFailed(fileName);
        }
    });
}

Result<void, SettingFailure> Settings::flush()
{
    m_writer.waitForDone();
    if (m_failed.exchange(false)) {
        return fail(SettingFailure{SettingFailure::Why::NotWritten, {}, m_fileName});
    }
    return {};
}

void Settings::reload()
{
    m_writer.waitForDone();
    take(read(m_fileName));
}

void Settings::watch()
{
    // The folder, since the file is replaced whole by each write.
    m_watcher.addPath(QFileInfo(m_fileName).path());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Settings::readInBackground);
}

void Settings::readInBackground()
{
    m_writer.start([this, fileName = m_fileName, generation = m_generation] {
        const auto take = [this, generation, content = read(fileName)] {
            // A change made here meanwhile is newer than what was read; its own write brings another reading.
            if (generation == m_generation) {
                this->take(content);
            }
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void Settings::take(const Content &content)
{
    const QHash<QString, QVariant> before = std::exchange(m_values, content.values);
    m_unusable = content.unusable;
    for (const SettingRow &row : settingRows()) {
        if (before.value(row.key, row.standard) != value(row.key)) {
            Q_EMIT changed(row.key);
        }
    }
}

Settings::Content Settings::read(const QString &fileName)
{
    const QSettings file(fileName, QSettings::IniFormat);
    QVariantMap entries;
    const QStringList present = file.allKeys();
    for (const QString &key : present) {
        entries.insert(key, file.value(key));
    }
    const int version = entries.take(QString::fromLatin1(versionKey)).toInt();
    entries = migratedSettings(std::move(entries), version, renames());
    Content content;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        // A hand-written value with a comma arrives as a list.
        const QVariant plain = entry->typeId() == QMetaType::QStringList ? QVariant(entry->toStringList().join(QLatin1Char(','))) : *entry;
        const Result<QVariant, SettingFailure> typed = settingValue(entry.key(), plain);
        if (typed) {
            content.values.insert(entry.key(), *typed);
        } else {
            content.unusable << entry.key();
            qCWarning(settingsLog) << "not usable in" << fileName << ":" << entry.key();
        }
    }
    return content;
}

} // namespace packbench
