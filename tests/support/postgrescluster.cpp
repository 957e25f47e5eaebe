// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace packbench {

namespace {

constexpr int startMilliseconds = 60000;
const QString owner = QStringLiteral("packbench");

/// Debian keeps each version's programs in a folder of its own; the newest is taken.
QString tool(const QString &name)
{
    const QString base = QStringLiteral("/usr/lib/postgresql");
    QStringList versions = QDir(base).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(), [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : std::as_const(versions)) {
        const QString file = QStringLiteral("%1/%2/bin/%3").arg(base, version, name);
        if (QFile::exists(file)) {
            return file;
        }
    }
    qFatal("%s is not installed: packaging/debian-packages.txt names the package postgresql", qPrintable(name));
    return {};
}

/// PostgreSQL refuses to run as root.
const passwd *otherUser()
{
    static const passwd *const user = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    return user;
}

void prepareTool(QProcess &process, const QString &name, const QStringList &arguments)
{
    QStringList line{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (const passwd *user = otherUser()) {
        line << QStringLiteral("--reuid=%1").arg(user->pw_uid) << QStringLiteral("--regid=%1").arg(user->pw_gid)
             << QStringLiteral("--clear-groups");
    }
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(line << QStringLiteral("--") << tool(name) << arguments);
}

void giveToServer(const QString &file)
{
    const passwd *user = otherUser();
    if (user != nullptr && chown(qPrintable(file), user->pw_uid, user->pw_gid) != 0) {
        qFatal("%s cannot be given to the server", qPrintable(file));
    }
}

QString runTool(const QString &name, const QStringList &arguments)
{
    QProcess process;
    prepareTool(process, name, arguments);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start();
    if (!process.waitForFinished(startMilliseconds) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

PostgresCluster::PostgresCluster(const QStringList &settings, const std::function<void(const QString &)> &prepare)
    : m_folder(QDir::tempPath() + QStringLiteral("/pg-XXXXXX"))
{
    giveToServer(m_folder.path());
    runTool(QStringLiteral("initdb"),
            {QStringLiteral("-D"), dataFolder(), QStringLiteral("-U"), owner, QStringLiteral("-A"), QStringLiteral("trust"),
             QStringLiteral("--no-sync"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
             QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=tr")});
    m_settings = QStringList{QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"), QStringLiteral("listen_addresses="),
                             QStringLiteral("max_connections=150"), QStringLiteral("unix_socket_directories=") + m_folder.path()}
                 + settings;
    if (prepare) {
        prepare(dataFolder());
        const QStringList files = QDir(dataFolder()).entryList(QDir::Files);
        for (const QString &file : files) {
            giveToServer(dataFolder() + QLatin1Char('/') + file);
        }
    }
    start();
    sql(QStringLiteral("CREATE DATABASE packbench"), QStringLiteral("postgres"));
}

PostgresCluster::~PostgresCluster()
{
    kill();
}

void PostgresCluster::start()
{
    QStringList arguments{QStringLiteral("-D"), dataFolder()};
    for (const QString &setting : std::as_const(m_settings)) {
        arguments << QStringLiteral("-c") << setting;
    }
    prepareTool(m_server, QStringLiteral("postgres"), arguments);
    m_server.setWorkingDirectory(QStringLiteral("/"));
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start();
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(startMilliseconds)) {
            qFatal("PostgreSQL did not start: %s", said.constData());
        }
        said += m_server.readAllStandardOutput();
    }
    // What it says from now on is of no interest, and must not fill a pipe.
    m_server.closeReadChannel(QProcess::StandardOutput);
}

void PostgresCluster::kill()
{
    if (m_server.state() == QProcess::NotRunning) {
        return;
    }
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(startMilliseconds);
}

QString PostgresCluster::address(const QString &schema) const
{
    return QStringLiteral("postgresql://%1@/packbench?host=%2&schema=%3").arg(owner, m_folder.path(), schema);
}

QString PostgresCluster::port() const
{
    const QString key = QStringLiteral("port=");
    const auto found = std::find_if(m_settings.begin(), m_settings.end(),
                                    [&key](const QString &setting) { return setting.startsWith(key); });
    return found == m_settings.end() ? QStringLiteral("5432") : found->mid(key.size());
}

QString PostgresCluster::sql(const QString &statement, const QString &database)
{
    return runTool(QStringLiteral("psql"), {QStringLiteral("-qAtX"), QStringLiteral("-p"), port(), QStringLiteral("-v"),
                                            QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"),
                                            owner, QStringLiteral("-d"), database, QStringLiteral("-c"), statement});
}

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

} // namespace packbench
