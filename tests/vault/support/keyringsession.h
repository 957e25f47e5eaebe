// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace packbench {

/// A D-Bus session and a real gnome-keyring of the test's own, so that locking it disturbs nobody.
class KeyringSession
{
public:
    KeyringSession() = default;
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;
    ~KeyringSession();

    /// Starts both, unlocked, and points this process to them. Call before anything has used the keychain.
    [[nodiscard]] bool start();
    /// Locks every collection, as the screen lock or a time-out does.
    [[nodiscard]] bool lock();
    /// What the person does by typing the password.
    [[nodiscard]] bool unlock();
    /// The keyring stops answering, and goes on.
    [[nodiscard]] bool freeze();
    [[nodiscard]] bool thaw();

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] bool call(const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace packbench
