// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace packbench {

/// The names (never the values) of what was stored in the keychain: a locked keyring answers "not found" for a stored secret,
/// and only this file tells that from "never stored". Works on a thread of its own; several processes may share the file.
class KnownKeys
{
public:
    explicit KnownKeys(QString file);
    KnownKeys(const KnownKeys &) = delete;
    KnownKeys &operator=(const KnownKeys &) = delete;
    /// Waits for what was begun.
    ~KnownKeys();

    [[nodiscard]] QFuture<bool> contains(const QString &key);
    /// False when the file could not be written.
    QFuture<bool> add(const QString &key);
    QFuture<bool> remove(const QString &key);

private:
    QString m_file;
    QThreadPool m_thread;
};

} // namespace packbench
