// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <functional>

/// For tests in which time is virtual; never on in the program. A server's clock is then what the test says, nothing is
/// tried again by itself after a while of real time, nothing is listened for, and the test can wait for the database's threads.
namespace packbench::virtualtime {

/// \a now gives milliseconds since 1970 and is asked from any thread. Before the first database is opened.
void begin(std::function<qint64()> now);
void end();
[[nodiscard]] bool isOn();
[[nodiscard]] qint64 now();

/// Told by the threads that own databases.
void appeared(const void *thread, const QString &place);
void disappeared(const void *thread);
void posted(const void *thread);
void done(const void *thread);

/// Waits until what was posted to the databases at this place is done; false when it is not after \a patience.
[[nodiscard]] bool waitFor(const QString &place, std::chrono::milliseconds patience);
/// How much was done so far, at all places.
[[nodiscard]] quint64 countDone();

} // namespace packbench::virtualtime
