// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace packbench {

/// What the program was asked to do.
struct CommandLine {
    QString dataFolder;       ///< empty: the user's own place
    QString database;         ///< address of a shared database; empty: as the settings say
    bool practice = false;    ///< own loopback marketplace, own data, secrets in memory
    QString practiceAccounts; ///< accounts of practice marketplaces that run elsewhere; empty for own ones
    bool autopilot = false;
    int orders = 5;      ///< to be packed by the autopilot
    QString screenshots; ///< folder for the autopilot's pictures; empty for none
    QStringList command; ///< e.g. `accounts list`; empty starts the window
    bool showHelp = false;
    bool showVersion = false;
    bool force = false;
    QString format;
    QString output;                ///< file of a report; empty chooses a name in the current folder
    QStringList practiceArguments; ///< everything behind `practice-server`

    /// The failure is in words.
    static Result<CommandLine, QString> parse(const QStringList &arguments);
    static QString help();

    /// It shows a window (or drives one).
    [[nodiscard]] bool wantsWindow() const { return command.isEmpty() && !showHelp && !showVersion; }
};

} // namespace packbench
