// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>
#include <QThreadPool>

namespace packbench {

/// Takes the program's log messages into a file, written by a thread of its own; at 4 MB the file becomes `.1`. What
/// is logged holds no secrets and no personal data by rule (categories log ids, states and figures only).
class LogFile
{
public:
    /// Installs itself as Qt's message handler until it is destroyed.
    explicit LogFile(const QString &fileName);
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    /// Waits for what is still to be written.
    ~LogFile();

    void write(const QString &line);

private:
    void append(const QByteArray &line);

    QFile m_file;
    QThreadPool m_writer;
};

} // namespace packbench
