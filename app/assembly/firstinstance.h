// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace packbench {

/// The running program listens here: a second start raises its window, a command-line call tells it what it changed.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    explicit FirstInstance(const QString &socketName, QObject *parent = nullptr);

    /// Sends one word to the running program; false when none listens.
    static bool tell(const QString &socketName, const QByteArray &word);

Q_SIGNALS:
    void raiseWanted();
    /// Products were changed by a command-line call.
    void reloadWanted();
    /// Accounts or their keys were.
    void accountsWanted();

private:
    void take();

    QLocalServer m_server;
};

} // namespace packbench
