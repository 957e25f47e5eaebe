// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/systemsound.h"
#include "device/tones.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <numbers>
#include <vector>

using namespace packbench;

namespace {

/// Remembers what was to be heard.
class RecordingOutput final : public SoundOutput
{
public:
    struct Played {
        QByteArray samples;
        bool repeat = false;
    };

    void play(const QByteArray &samples, bool repeat) override { now = Played{samples, repeat}, ++count; }
    void stop() override { now.reset(); }
    [[nodiscard]] State state(std::chrono::milliseconds /*patience*/) const override { return {true, true, QStringLiteral("recorder")}; }

    std::optional<Played> now;
    int count = 0;
};

std::vector<qint16> samplesOf(const QByteArray &pcm)
{
    std::vector<qint16> samples(static_cast<size_t>(pcm.size()) / sizeof(qint16));
    std::memcpy(samples.data(), pcm.constData(), samples.size() * sizeof(qint16));
    return samples;
}

/// Loudness of one frequency (Goertzel's algorithm).
double powerAt(const std::vector<qint16> &samples, size_t from, size_t to, double hertz)
{
    const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / pcmRate);
    double before = 0;
    double beforeThat = 0;
    for (size_t i = from; i < to; ++i) {
        const double value = samples.at(i) + factor * before - beforeThat;
        beforeThat = before;
        before = value;
    }
    return before * before + beforeThat * beforeThat - factor * before * beforeThat;
}

/// The loudest frequency of a part of a sound.
double pitchOf(const std::vector<qint16> &samples, size_t from, size_t to)
{
    double loudest = 0;
    double pitch = 0;
    for (int hertz = 100; hertz < 4000; hertz += 5) {
        const double power = powerAt(samples, from, to, hertz);
        if (power > loudest) {
            loudest = power;
            pitch = hertz;
        }
    }
    return pitch;
}

int millisecondsOf(const QByteArray &pcm)
{
    return static_cast<int>(pcm.size() / 2 * 1000 / pcmRate);
}

constexpr Sound allSounds[] = {Sound::Accepted, Sound::Refused, Sound::Finished, Sound::Alarm};

} // namespace

class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedIsShortAndHigh();
    void refusedIsLowAndDouble();
    void finishedRisesByAThird();
    void noSoundIsTakenForAScannersBeep();
    void soundsNeitherClickNorClip();
    void theVolumeIsHeard();
    void anAlarmGoesOnUntilItIsStopped();
    void muteSilencesAnAlarmAndGivesItBack();
    void nothingIsPlayedWhileMuted();
    void aComputerWithoutSoundIsSaidAndNeverWaitedFor();
};

void TonesTest::acceptedIsShortAndHigh()
{
    const QByteArray pcm = pcmOf(Sound::Accepted, 100);
    const auto samples = samplesOf(pcm);
    QVERIFY(millisecondsOf(pcm) <= 120);
    QVERIFY(pitchOf(samples, 0, samples.size()) > 1200);
}

void TonesTest::refusedIsLowAndDouble()
{
    const auto samples = samplesOf(pcmOf(Sound::Refused, 100));
    QVERIFY(pitchOf(samples, 0, samples.size()) < 400);
    int parts = 0;
    size_t quiet = pcmRate;
    for (const qint16 sample : samples) {
        parts += sample != 0 && quiet > pcmRate / 25 ? 1 : 0;
        quiet = sample == 0 ? quiet + 1 : 0;
    }
    QCOMPARE(parts, 2);
}

void TonesTest::finishedRisesByAThird()
{
    const auto samples = samplesOf(pcmOf(Sound::Finished, 100));
    const double first = pitchOf(samples, 0, samples.size() / 4);
    const double last = pitchOf(samples, samples.size() / 2, samples.size());
    QVERIFY2(std::abs(last / first - 1.26) < 0.03, qPrintable(QString::number(last / first)));
}

void TonesTest::noSoundIsTakenForAScannersBeep()
{
    for (const Sound sound : allSounds) {
        const auto samples = samplesOf(pcmOf(sound, 100));
        const double pitch = pitchOf(samples, 0, samples.size());
        QVERIFY(pitch < 1800);
        for (int beep = 2300; beep <= 3200; beep += 20) {
            QVERIFY(powerAt(samples, 0, samples.size(), beep) < powerAt(samples, 0, samples.size(), pitch) / 100);
        }
    }
}

void TonesTest::soundsNeitherClickNorClip()
{
    for (const Sound sound : allSounds) {
        const auto samples = samplesOf(pcmOf(sound, 100));
        QVERIFY(std::abs(samples.front()) < 300);
        QVERIFY(std::abs(samples.back()) < 300);
        for (const qint16 sample : samples) {
            QVERIFY(std::abs(sample) <= 32000);
        }
    }
}

void TonesTest::theVolumeIsHeard()
{
    const auto loudest = [](int volume) {
        int peak = 0;
        for (const qint16 sample : samplesOf(pcmOf(Sound::Accepted, volume))) {
            peak = std::max(peak, std::abs(int{sample}));
        }
        return peak;
    };
    QCOMPARE(loudest(0), 0);
    QVERIFY(loudest(30) > 0);
    QVERIFY(loudest(30) < loudest(70));
    QVERIFY(loudest(70) < loudest(100));
    QCOMPARE(loudest(150), loudest(100));
}

void TonesTest::anAlarmGoesOnUntilItIsStopped()
{
    RecordingOutput output;
    Tones tones(output);
    tones.play(Sound::Alarm);
    QVERIFY(output.now && output.now->repeat);
    tones.play(Sound::Refused);
    QVERIFY(output.now->repeat);
    tones.stopAlarm();
    QVERIFY(!output.now);
    QVERIFY(!tones.isAlarming());
    tones.play(Sound::Accepted);
    QCOMPARE(output.now->samples, pcmOf(Sound::Accepted, 70));
    QVERIFY(!output.now->repeat);
    tones.stopAlarm();
    QVERIFY(output.now);
}

void TonesTest::muteSilencesAnAlarmAndGivesItBack()
{
    RecordingOutput output;
    Tones tones(output);
    tones.play(Sound::Alarm);
    tones.setMuted(true);
    QVERIFY(!output.now);
    tones.setMuted(false);
    QVERIFY(output.now && output.now->repeat);
    tones.setVolume(20);
    QCOMPARE(output.now->samples, pcmOf(Sound::Alarm, 20));
}

void TonesTest::nothingIsPlayedWhileMuted()
{
    RecordingOutput output;
    Tones tones(output);
    tones.setMuted(true);
    tones.play(Sound::Accepted);
    tones.setMuted(false);
    tones.setVolume(0);
    tones.play(Sound::Accepted);
    QCOMPARE(output.count, 0);
}

void TonesTest::aComputerWithoutSoundIsSaidAndNeverWaitedFor()
{
    // Holds on any computer: with a device it is named, without one it is said; playing is harmless either way.
    const std::unique_ptr<SoundOutput> sound = systemSound();
    Tones tones(*sound);
    tones.setVolume(1);
    tones.play(Sound::Alarm);
    tones.stopAlarm();
    const SoundOutput::State state = sound->state(std::chrono::seconds(20));
    QVERIFY(state.isKnown);
    QCOMPARE(state.device.isEmpty(), !state.isAvailable);
    QVERIFY(!silentSound()->state().isAvailable);
}

QTEST_GUILESS_MAIN(TonesTest)
#include "tst_tones.moc"
