// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/knownkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <optional>
#include <set>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(logKnownKeys, "packbench.vault.knownkeys")

const QLatin1String keysField("keys");

/// Nothing when there is a file that cannot be read: then it must not be overwritten either.
std::optional<std::set<QString>> load(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::set<QString>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logKnownKeys) << "cannot read" << path << file.errorString();
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        qCWarning(logKnownKeys) << path << "is damaged; names return to it as their secrets are read or stored";
        return std::set<QString>();
    }
    std::set<QString> keys;
    const QJsonArray names = document.object().value(keysField).toArray();
    for (const QJsonValue &name : names) {
        keys.insert(name.toString());
    }
    return keys;
}

bool save(const QString &path, const std::set<QString> &keys)
{
    QJsonArray names;
    for (const QString &key : keys) {
        names.append(key);
    }
    const QJsonObject content{{QStringLiteral("version"), 1}, {keysField, names}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(content).toJson()) < 0 || !file.commit()) {
        qCWarning(logKnownKeys) << "cannot write" << path << file.errorString();
        return false;
    }
    return true;
}

bool change(const QString &path, const QString &key, bool known)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return false;
    }
    QLockFile lock(path + QStringLiteral(".lock"));
    constexpr int patience = 5000; // ms; another process holds it only while it writes a few hundred bytes
    if (!lock.tryLock(patience)) {
        qCWarning(logKnownKeys) << "cannot lock" << path;
        return false;
    }
    std::optional<std::set<QString>> keys = load(path);
    if (!keys) {
        return false;
    }
    const bool changed = known ? keys->insert(key).second : keys->erase(key) > 0;
    return !changed || save(path, *keys);
}

} // namespace

KnownKeys::KnownKeys(QString file) : m_file(std::move(file))
{
    m_thread.setMaxThreadCount(1); // one thread: changes happen in the order in which they were asked for
}

KnownKeys::~KnownKeys()
{
    m_thread.waitForDone();
}

QFuture<bool> KnownKeys::contains(const QString &key)
{
    return QtConcurrent::run(&m_thread, [path = m_file, key] {
        const std::optional<std::set<QString>> keys = load(path);
        return keys && keys->count(key) > 0;
    });
}

QFuture<bool> KnownKeys::add(const QString &key)
{
    return QtConcurrent::run(&m_thread, [path = m_file, key] { return change(path, key, true); });
}

QFuture<bool> KnownKeys::remove(const QString &key)
{
    return QtConcurrent::run(&m_thread, [path = m_file, key] { return change(path, key, false); });
}

} // namespace packbench
