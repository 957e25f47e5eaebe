// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <vector>

namespace packbench {

/// The newest lines of something, on the disk and of bounded size: a text file and the full one before it, which the next
/// full one replaces. Two text files rather than one of records in place: a line that is torn can never pass for another
/// one, anybody reads them without this program, and what is written is only ever appended. Written by a thread of its
/// own as soon as it gets there, without fsync: a killed program loses what was still waiting (milliseconds), a power cut
/// what the system had not put on the disk yet (some 30 seconds); syncing would slow the database's own commits.
class RingFile
{
public:
    struct Limits {
        int lines = 4096;       ///< of one file: at least so many of the newest are there once there were as many
        int lineLength = 200;   ///< longer ones are cut
        int waitingLines = 512; ///< more are dropped and counted: the disk does not follow
    };

    /// \a heading is the first line of each file; a file without it is not ours and is started anew. Nothing is touched
    /// before the first line comes.
    RingFile(const QString &fileName, const QByteArray &heading, Limits limits);
    RingFile(const QString &fileName, const QByteArray &heading) : RingFile(fileName, heading, Limits()) {}
    RingFile(const RingFile &) = delete;
    RingFile &operator=(const RingFile &) = delete;
    /// Waits for what is still to be written.
    ~RingFile();

    /// Never waits for the disk. Only printable ASCII and tabs are kept of the line.
    void add(QByteArray line);
    /// Waits until everything was written, or dropped.
    void flush();
    /// Lines that were dropped since the start: the disk was full, broken or too slow.
    [[nodiscard]] int lost() const;

    /// Where the lines are, the newest file first.
    [[nodiscard]] static QStringList filesOf(const QString &fileName);
    /// What can be read of them, the oldest first, and nothing that is not of the shape of our lines.
    [[nodiscard]] static QByteArrayList linesOf(const QString &fileName, const QByteArray &heading, Limits limits);

private:
    void drain();
    [[nodiscard]] bool isReady();
    void openExisting();
    void startAnew();
    [[nodiscard]] bool put(const QByteArray &bytes);
    [[nodiscard]] size_t writeFrom(const std::vector<QByteArray> &lines, size_t first);

    const QByteArray m_heading;
    const Limits m_limits;

    mutable QMutex m_mutex;
    std::vector<QByteArray> m_waiting;
    bool m_isDraining = false;
    int m_lost = 0;

    // Of the writing thread.
    QFile m_file;
    int m_lines = 0;
    int m_toldLost = 0; ///< so many of the lost lines stand in the file as a figure
    QThreadPool m_writer;
};

} // namespace packbench
