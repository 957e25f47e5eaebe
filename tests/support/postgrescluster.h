// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

namespace packbench {

/// A PostgreSQL server of the test's own in a folder that goes with it. It is told by the kernel when the test dies. Its
/// language is Turkish, so that a comparison that depends on it shows.
class PostgresCluster
{
public:
    /// Makes and starts it; \a settings are further `name=value` of the server. \a prepare may put files into its data
    /// folder before.
    explicit PostgresCluster(const QStringList &settings = {}, const std::function<void(const QString &)> &prepare = {});
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;
    ~PostgresCluster();

    void start();
    /// Ends at once, as if it had crashed.
    void kill();
    /// An address on its Unix socket for a schema of this name.
    [[nodiscard]] QString address(const QString &schema) const;
    /// The folder of its socket, and of files that it may read.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// Runs SQL as the server's owner; gives what it prints.
    QString sql(const QString &statement, const QString &database = QStringLiteral("packbench"));

    /// The one that the tests of a program share, made when it is first asked for.
    static PostgresCluster &shared();

private:
    [[nodiscard]] QString port() const;

    QTemporaryDir m_folder;
    QStringList m_settings;
    QProcess m_server;
};

} // namespace packbench
