// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changelistener.h"

#include <QObject>
#include <QString>

namespace packbench::chaos {

/// The database that the stations of one seed share: a schema of its own on the campaign's PostgreSQL server. It hears
/// what is told to the stations there.
class Hall : public QObject
{
    Q_OBJECT

public:
    /// Goes with its schema, which begins empty where it is \a fresh.
    explicit Hall(QString schema, bool isFresh = true);
    ~Hall() override;

    /// Where the server listens: the file of its Unix socket.
    [[nodiscard]] static QString socket();
    /// Other processes use the server that this one has (PACKBENCH_CHAOS_SERVER).
    static void share();
    /// From now on the server in this folder is meant; gives the folder of the one before.
    static QString moveTo(const QString &folder);
    [[nodiscard]] const QString &schema() const { return m_schema; }
    /// What was committed since the last call, as ChangeListener would tell it.
    [[nodiscard]] Changes heard();
    /// The database has the station's lease, which lasts beyond \a now (milliseconds), and says that the station is sending
    /// for the order in \a path of a marketplace; nobody took it over.
    [[nodiscard]] bool maySend(const QString &station, const QByteArray &path, qint64 now) const;

private:
    QString m_schema;
    QString m_connection;
    Changes m_heard;
};

} // namespace packbench::chaos
