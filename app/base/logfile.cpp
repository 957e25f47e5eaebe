// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/logfile.h"

#include <QDateTime>
#include <atomic>

namespace packbench {

namespace {

constexpr qint64 largestLog = 4LL * 1024 * 1024;

std::atomic<LogFile *> currentLog = nullptr;
QtMessageHandler handlerBefore = nullptr;

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = currentLog.load()) {
        log->write(QStringLiteral("%1 %2 %3: %4")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelWord(type),
                            QString::fromLatin1(context.category), text));
    }
    // The terminal hears what is wrong; the file has the rest.
    const bool isTrouble = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (handlerBefore != nullptr && isTrouble) {
        handlerBefore(type, context, text);
    }
}

} // namespace

LogFile::LogFile(const QString &fileName) : m_file(fileName)
{
    m_writer.setMaxThreadCount(1);
    currentLog = this;
    handlerBefore = qInstallMessageHandler(takeMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(handlerBefore);
    currentLog = nullptr;
    m_writer.waitForDone();
}

void LogFile::write(const QString &line)
{
    m_writer.start([this, bytes = line.toUtf8() + '\n'] { append(bytes); });
}

void LogFile::append(const QByteArray &line)
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::Append)) {
            return;
        }
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    m_file.write(line);
    m_file.flush();
    if (m_file.size() > largestLog) {
        m_file.close();
        const QString old = m_file.fileName() + QStringLiteral(".1");
        QFile::remove(old);
        QFile::copy(m_file.fileName(), old);
        m_file.resize(0);
    }
}

} // namespace packbench
