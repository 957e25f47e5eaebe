// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace packbench {

/// Where sound comes out. No call waits for the device.
class SoundOutput
{
public:
    /// What is known of the device.
    struct State {
        bool isKnown = false; ///< the device has been looked for
        bool isAvailable = false;
        QString device; ///< its name; empty when there is none

        friend bool operator==(const State &, const State &) = default;
    };

    SoundOutput() = default;
    SoundOutput(const SoundOutput &) = delete;
    SoundOutput &operator=(const SoundOutput &) = delete;
    virtual ~SoundOutput() = default;

    /// Plays 16-bit mono samples at pcmRate in place of what sounds now; \a repeat goes on until stop().
    virtual void play(const QByteArray &samples, bool repeat) = 0;
    virtual void stop() = 0;
    /// Waits up to \a patience for the device to be known; for a check-up, not for the bench.
    [[nodiscard]] virtual State state(std::chrono::milliseconds patience = {}) const = 0;
};

} // namespace packbench
