// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/systemsound.h"

#include "device/pcm.h"

#if __has_include(<QAudioSink>)
#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <algorithm>
#include <cstring>
#endif

namespace packbench {

namespace {

class SilentSound final : public SoundOutput
{
public:
    void play(const QByteArray & /*samples*/, bool /*repeat*/) override {}
    void stop() override {}
    [[nodiscard]] State state(std::chrono::milliseconds /*patience*/) const override { return {true, false, {}}; }
};

#if __has_include(<QAudioSink>)

/// Samples once, or over and over, and silence after them: the stream of a sink that starves loses its end.
class SampleStream final : public QIODevice
{
public:
    explicit SampleStream(QObject *parent) : QIODevice(parent) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    /// Follows what still sounds, so that quick scans are all heard; a repeated sound, or silence, replaces it.
    void give(const QByteArray &samples, bool repeat)
    {
        constexpr qsizetype longestWait = pcmRate;
        const qsizetype waiting = m_samples.size() - m_at;
        if (repeat || m_repeat || samples.isEmpty() || waiting > longestWait) {
            m_samples = samples;
        } else {
            m_samples = m_samples.mid(m_at) + samples;
        }
        m_repeat = repeat;
        m_at = 0;
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return pcmRate; }

protected:
    qint64 readData(char *target, qint64 wanted) override
    {
        qint64 given = 0;
        while (given < wanted && m_at < m_samples.size()) {
            const qint64 part = std::min<qint64>(wanted - given, m_samples.size() - m_at);
            std::memcpy(target + given, m_samples.constData() + m_at, static_cast<size_t>(part));
            given += part;
            m_at += part;
            if (m_at == m_samples.size() && m_repeat) {
                m_at = 0;
            }
        }
        std::memset(target + given, 0, static_cast<size_t>(wanted - given));
        return wanted;
    }
    qint64 writeData(const char * /*source*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_samples;
    qint64 m_at = 0;
    bool m_repeat = false;
};

/// What the sound thread and the others both know.
struct SharedSoundState {
    QMutex mutex;
    QWaitCondition known;
    SoundOutput::State state;
};

/// How far ahead the device is fed, and so how late a sound is heard; four of PulseAudio's periods. With less its
/// stream never starts.
constexpr int bufferMs = 80;

/// Lives in the sound thread: owns the device.
class SoundPlayer final : public QObject
{
public:
    explicit SoundPlayer(std::shared_ptr<SharedSoundState> shared) : m_shared(std::move(shared)) {}

    void look()
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (m_sink == nullptr || device != m_device) {
            m_sink.reset();
            m_device = device;
            if (!device.isNull()) {
                QAudioFormat format;
                format.setSampleRate(pcmRate);
                format.setChannelCount(1);
                format.setSampleFormat(QAudioFormat::Int16);
                m_sink = std::make_unique<QAudioSink>(device, format);
            }
        }
        tell(m_sink != nullptr);
    }

    void play(const QByteArray &samples, bool repeat)
    {
        m_stream.give(samples, repeat);
        if (isRunning()) {
            return;
        }
        look();
        if (m_sink == nullptr) {
            return;
        }
        m_sink->setBufferSize(pcmRate * static_cast<int>(sizeof(qint16)) * bufferMs / 1000);
        m_sink->start(&m_stream);
        if (!isRunning()) {
            m_sink.reset();
            tell(false);
        }
    }

    void stop() { m_stream.give({}, false); }

private:
    [[nodiscard]] bool isRunning() const
    {
        return m_sink != nullptr && m_sink->error() == QAudio::NoError && m_sink->state() != QAudio::StoppedState;
    }

    void tell(bool available)
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->state = {true, available, available ? m_device.description() : QString()};
        m_shared->known.wakeAll();
    }

    std::shared_ptr<SharedSoundState> m_shared;
    QAudioDevice m_device;
    SampleStream m_stream{this};        ///< a child, so that it moves to the sound thread too
    std::unique_ptr<QAudioSink> m_sink; ///< after the stream: it reads from it until it goes
};

class SystemSound final : public SoundOutput
{
public:
    SystemSound()
        : m_shared(std::make_shared<SharedSoundState>())
        , m_thread(std::make_unique<QThread>())
        , m_player(new SoundPlayer(m_shared))
    {
        m_thread->setObjectName(QStringLiteral("sound"));
        m_player->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_player, &QObject::deleteLater);
        m_thread->start();
        post([player = m_player] { player->look(); });
    }

    ~SystemSound() override
    {
        constexpr unsigned long patienceMs = 3000;
        m_thread->quit();
        if (!m_thread->wait(patienceMs)) {
            // It hangs in the sound server's library: the program's end must not.
            [[maybe_unused]] const QThread *left = m_thread.release();
        }
    }

    void play(const QByteArray &samples, bool repeat) override
    {
        post([player = m_player, samples, repeat] { player->play(samples, repeat); });
    }

    void stop() override
    {
        post([player = m_player] { player->stop(); });
    }

    [[nodiscard]] State state(std::chrono::milliseconds patience) const override
    {
        const QMutexLocker lock(&m_shared->mutex);
        if (!m_shared->state.isKnown && patience.count() > 0) {
            m_shared->known.wait(&m_shared->mutex, static_cast<unsigned long>(patience.count()));
        }
        return m_shared->state;
    }

private:
    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(m_player, std::move(work), Qt::QueuedConnection);
    }

    std::shared_ptr<SharedSoundState> m_shared;
    std::unique_ptr<QThread> m_thread;
    SoundPlayer *m_player; ///< deleted by its thread's end
};

#endif

} // namespace

std::unique_ptr<SoundOutput> systemSound()
{
#if __has_include(<QAudioSink>)
    return std::make_unique<SystemSound>();
#else
    return silentSound();
#endif
}

std::unique_ptr<SoundOutput> silentSound()
{
    return std::make_unique<SilentSound>();
}

} // namespace packbench
