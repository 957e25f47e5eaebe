// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/pcm.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace packbench {

namespace {

/// A tone, or silence at 0 Hz.
struct ToneStep {
    double hertz = 0;
    int milliseconds = 0;
};

std::vector<ToneStep> stepsOf(Sound sound)
{
    constexpr double c6 = 1046.5;
    constexpr double e6 = 1318.5;
    switch (sound) {
    case Sound::Accepted:
        return {{1568.0, 90}};
    case Sound::Refused:
        return {{311.1, 170}, {0, 70}, {311.1, 170}};
    case Sound::Finished:
        return {{c6, 120}, {e6, 220}};
    case Sound::Alarm:
        return {{740.0, 260}, {523.3, 260}, {740.0, 260}, {523.3, 260}, {0, 240}};
    }
    return {};
}

void appendTone(QByteArray &samples, const ToneStep &step, double amplitude)
{
    constexpr int fade = pcmRate / 200;
    // Small speakers hardly give low tones: the third harmonic lets the ear add them.
    constexpr double overtone = 0.3;
    const int count = pcmRate * step.milliseconds / 1000;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * step.hertz * i / pcmRate;
        const double wave = step.hertz > 0 ? (std::sin(angle) + (step.hertz < 500 ? overtone * std::sin(3 * angle) : 0)) / (1 + overtone)
                                           : 0;
        // Edges are faded so that they do not click.
        const double edge = std::min(1.0, std::min(i, count - 1 - i) / static_cast<double>(fade));
        const auto sample = static_cast<qint16>(std::lround(wave * edge * amplitude * 32000));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

} // namespace

QByteArray pcmOf(Sound sound, int volume)
{
    // The ear hears ratios: the square makes the steps of the setting about equal.
    const double share = std::clamp(volume, 0, 100) / 100.0;
    QByteArray samples;
    for (const ToneStep &step : stepsOf(sound)) {
        appendTone(samples, step, share * share);
    }
    return samples;
}

} // namespace packbench
