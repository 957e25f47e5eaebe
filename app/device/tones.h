// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/pcm.h"
#include "device/soundoutput.h"

namespace packbench {

/// The voice of the bench: plays its sounds at the station's volume; an alarm goes on until it is stopped.
class Tones
{
public:
    /// \a output must outlive this.
    explicit Tones(SoundOutput &output) : m_output(output) {}

    /// From 0 to 100.
    void setVolume(int volume);
    void setMuted(bool muted);
    /// An alarm repeats and drowns everything else until stopAlarm().
    void play(Sound sound);
    void stopAlarm();
    [[nodiscard]] bool isAlarming() const { return m_alarming; }

private:
    [[nodiscard]] bool isSilent() const { return m_muted || m_volume <= 0; }
    void soundAlarm();

    SoundOutput &m_output;
    int m_volume = 70;
    bool m_muted = false;
    bool m_alarming = false;
};

} // namespace packbench
