// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace packbench {

/// Runs `packbench practice-server` in the event loop of the QCoreApplication that the caller has made, until SIGTERM
/// or SIGINT. Prints `practice: listening on URL` when it is ready and a summary of the ledger at the end.
/// \a arguments are those after the command. Gives the exit status: 0, 1 when it cannot run, 2 for wrong arguments.
int runPracticeServer(const QStringList &arguments);

} // namespace packbench
