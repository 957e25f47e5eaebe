// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ringfile.h"

#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace packbench {

namespace {

bool isPlain(char c)
{
    return c == '\t' || (c >= ' ' && c <= '~');
}

bool isLine(QByteArrayView line, int longest)
{
    return line.size() <= longest && std::all_of(line.begin(), line.end(), isPlain);
}

QString fileBefore(const QString &fileName)
{
    return fileName + QStringLiteral(".1");
}

/// How many bytes of \a content are whole lines of ours, and how many lines those are beside the heading; none when it
/// does not begin as ours.
struct Sound {
    qsizetype bytes = 0;
    int lines = 0;
};

Sound soundPart(const QByteArray &content, const QByteArray &heading, int longest)
{
    Sound sound;
    if (!content.startsWith(heading + '\n')) {
        return sound;
    }
    sound.bytes = heading.size() + 1;
    for (qsizetype end = content.indexOf('\n', sound.bytes); end >= 0; end = content.indexOf('\n', sound.bytes)) {
        if (!isLine(QByteArrayView(content).sliced(sound.bytes, end - sound.bytes), longest)) {
            break;
        }
        sound.bytes = end + 1;
        ++sound.lines;
    }
    return sound;
}

/// More was never written by us, even where a power cut left some blocks of nulls.
qint64 largest(const QByteArray &heading, RingFile::Limits limits)
{
    constexpr qint64 slack = 65536;
    return heading.size() + 1 + qint64(limits.lines + 1) * (limits.lineLength + 1) + slack;
}

} // namespace

RingFile::RingFile(const QString &fileName, const QByteArray &heading, Limits limits)
    : m_heading(heading)
    , m_limits(limits)
    , m_file(fileName)
{
    m_writer.setMaxThreadCount(1);
}

RingFile::~RingFile()
{
    m_writer.waitForDone();
}

void RingFile::add(QByteArray line)
{
    line.truncate(m_limits.lineLength);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return !isPlain(c); }, '?');
    const QMutexLocker lock(&m_mutex);
    if (static_cast<int>(m_waiting.size()) >= m_limits.waitingLines) {
        ++m_lost;
        return;
    }
    m_waiting.push_back(std::move(line));
    if (!m_isDraining) {
        m_isDraining = true;
        m_writer.start([this] { drain(); });
    }
}

void RingFile::flush()
{
    m_writer.waitForDone();
}

int RingFile::lost() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lost;
}

void RingFile::drain()
{
    for (;;) {
        std::vector<QByteArray> lines;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_waiting.empty()) {
                m_isDraining = false;
                return;
            }
            lines.swap(m_waiting);
        }
        for (size_t next = 0; next < lines.size();) {
            const size_t written = writeFrom(lines, next);
            if (written == 0) {
                const QMutexLocker lock(&m_mutex);
                m_lost += static_cast<int>(lines.size() - next);
                break;
            }
            next += written;
        }
    }
}

/// As many as the file has room for; 0 when it cannot be written.
size_t RingFile::writeFrom(const std::vector<QByteArray> &lines, size_t first)
{
    if (!isReady()) {
        return 0;
    }
    QByteArray bytes;
    int extra = 0;
    const int lostNow = lost();
    if (lostNow > m_toldLost) {
        bytes = QByteArrayLiteral("lost\t") + QByteArray::number(lostNow - m_toldLost) + '\n';
        extra = 1;
    }
    const size_t room = static_cast<size_t>(std::max(1, m_limits.lines - m_lines - extra));
    const size_t end = std::min(lines.size(), first + room);
    for (size_t i = first; i < end; ++i) {
        bytes += lines[i] + '\n';
    }
    if (!put(bytes)) {
        return 0;
    }
    m_toldLost = lostNow;
    m_lines += static_cast<int>(end - first) + extra;
    return end - first;
}

/// The file is open and has room for a line.
bool RingFile::isReady()
{
    // Somebody may have tidied it away.
    if (m_file.isOpen() && !m_file.exists()) {
        m_file.close();
    }
    if (!m_file.isOpen()) {
        openExisting();
    }
    if (m_file.isOpen() && m_lines >= m_limits.lines) {
        m_file.close();
        // Replaces the one before it in one step.
        if (std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(fileBefore(m_file.fileName())).constData())
            != 0) {
            QFile::remove(fileBefore(m_file.fileName()));
            QFile::rename(m_file.fileName(), fileBefore(m_file.fileName()));
        }
    }
    if (!m_file.isOpen()) {
        startAnew();
    }
    return m_file.isOpen();
}

/// Goes on behind the last whole line; what was torn or damaged is cut off. Closed where there is nothing to go on with.
void RingFile::openExisting()
{
    const QFileInfo info(m_file.fileName());
    if (!info.isFile() || info.isSymLink() || info.size() > largest(m_heading, m_limits)
        || !m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
    {
        return;
    }
    const Sound sound = soundPart(m_file.readAll(), m_heading, m_limits.lineLength);
    m_lines = sound.lines;
    if (sound.bytes == 0 || !m_file.resize(sound.bytes) || !m_file.seek(sound.bytes)) {
        m_file.close();
    }
}

void RingFile::startAnew()
{
    m_lines = 0;
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!put(m_heading + '\n')) {
        m_file.close();
    }
}

/// All of it or nothing.
bool RingFile::put(const QByteArray &bytes)
{
    const qint64 before = m_file.pos();
    if (m_file.write(bytes) == bytes.size()) {
        return true;
    }
    // What was written of it is cut off now, or when the file is opened again.
    m_file.resize(before);
    m_file.close();
    return false;
}

QStringList RingFile::filesOf(const QString &fileName)
{
    return {fileName, fileBefore(fileName)};
}

QByteArrayList RingFile::linesOf(const QString &fileName, const QByteArray &heading, Limits limits)
{
    QByteArrayList lines;
    // The newest is read first: if it becomes the one before meanwhile, lines are read twice rather than missed.
    for (const QString &name : filesOf(fileName)) {
        QFile file(name);
        if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.read(largest(heading, limits));
        const Sound sound = soundPart(content, heading, limits.lineLength);
        if (sound.lines > 0) {
            lines = content.sliced(heading.size() + 1, sound.bytes - heading.size() - 2).split('\n') + lines;
        }
    }
    return lines;
}

} // namespace packbench
