// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/reportmaker.h"

#include <QStandardPaths>
#include <chrono>

namespace packbench {

namespace {

/// A locked keychain and a server that is away have their own deadlines, which are shorter together.
constexpr std::chrono::minutes patience(3);

} // namespace

ReportMaker::ReportMaker(const DataFolder &folder, const QString &program, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_program(program)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &ReportMaker::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT done(tr("The report could not be made: %1").arg(m_process.errorString()), false);
        }
    });
}

ReportMaker::~ReportMaker()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        // It has nothing to lose but its own file.
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

QString ReportMaker::documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ReportMaker::make(const QString &folder)
{
    if (m_process.state() != QProcess::NotRunning) {
        Q_EMIT done(tr("The report is being made already."), true);
        return;
    }
    // The other process makes the folder and chooses the name: the disk is not waited for here.
    QStringList arguments{QStringLiteral("report"), QStringLiteral("--output"), folder + QLatin1Char('/'), QStringLiteral("--data-dir"),
                          m_folder.path()};
    if (!m_folder.databaseAddress().isEmpty()) {
        arguments << QStringLiteral("--database") << m_folder.databaseAddress();
    }
    m_process.start(m_program, arguments);
    m_deadline.start(patience);
    Q_EMIT done(tr("The report is being made …"), true);
}

void ReportMaker::ended()
{
    m_deadline.stop();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0) {
        Q_EMIT done(QString::fromUtf8(m_process.readAllStandardOutput()).trimmed(), true);
        return;
    }
    // Its last line says why, in the language of this station; what the system's libraries said stands before it.
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
    Q_EMIT done(said.isEmpty() ? tr("The report could not be made in time.") : said, false);
}

} // namespace packbench
