// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/server.h"

#include <QStringList>

namespace packbench {

/// What `packbench practice-server` is asked for. Its words are for scripts and test benches and stay in English.
struct PracticeCommandLine {
    PracticeServer::Options options;
    PracticeFaults faults;
    QString accountsOut;                    ///< where the accounts document goes; readable by the owner only
    std::optional<PracticeFlavour> flavour; ///< of the accounts document; absent means both
    std::optional<quint32> chanceSeed;      ///< makes the faults repeatable
    QString productsOut;                    ///< where the products go as CSV
    QString certificateOut;
    QString tiktokAccountsOut;
    PracticeFaults tiktokFaults;
    QString akinonAccountsOut;
    PracticeFaults akinonFaults;
    bool doesAkinonSignIn = false; ///< its account has a user name and a password instead of a token
    bool isControlled = false;     ///< commands come on standard input

    /// \a arguments without the program and the command. The failure is the text to show: an error, or the help.
    static Result<PracticeCommandLine, QString> parse(const QStringList &arguments);
};

} // namespace packbench
