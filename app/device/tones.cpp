// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/tones.h"

namespace packbench {

void Tones::setVolume(int volume)
{
    if (m_volume != volume) {
        m_volume = volume;
        soundAlarm();
    }
}

void Tones::setMuted(bool muted)
{
    if (m_muted != muted) {
        m_muted = muted;
        soundAlarm();
    }
}

void Tones::play(Sound sound)
{
    if (sound == Sound::Alarm) {
        m_alarming = true;
        soundAlarm();
    } else if (!m_alarming && !isSilent()) {
        m_output.play(pcmOf(sound, m_volume), false);
    }
}

void Tones::stopAlarm()
{
    if (m_alarming) {
        m_alarming = false;
        m_output.stop();
    }
}

void Tones::soundAlarm()
{
    if (!m_alarming) {
        return;
    }
    if (isSilent()) {
        m_output.stop();
    } else {
        m_output.play(pcmOf(Sound::Alarm, m_volume), true);
    }
}

} // namespace packbench
