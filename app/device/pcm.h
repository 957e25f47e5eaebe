// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace packbench {

/// What the bench lets hear. All lie well below the 2.7 kHz of a scanner's own beep, which says "decoded", not "accepted".
enum class Sound {
    Accepted, ///< short high
    Refused,  ///< low double
    Finished, ///< rising third
    Alarm,    ///< two tones in turn; made to be repeated
};

/// Samples per second.
inline constexpr int pcmRate = 48000;

/// A sound as 16-bit mono samples in the computer's byte order; \a volume from 0 to 100, 0 is silence of the same length.
[[nodiscard]] QByteArray pcmOf(Sound sound, int volume);

} // namespace packbench
