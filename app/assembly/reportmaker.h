// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/datafolder.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace packbench {

/// Has the report for support made by another process of this program, `packbench report`: whatever in it waits for disk,
/// server or keychain, the bench does not.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    /// \a program is this one, wherever it lies.
    ReportMaker(const DataFolder &folder, const QString &program, QObject *parent = nullptr);
    ~ReportMaker() override;

    /// Into \a folder, which is made when it is not there; one at a time.
    void make(const QString &folder);
    /// The user's own documents.
    [[nodiscard]] static QString documents();

Q_SIGNALS:
    /// In words; where the file is when it is \a good.
    void done(const QString &text, bool good);

private:
    void ended();

    const DataFolder &m_folder;
    QString m_program;
    QProcess m_process;
    QTimer m_deadline;
};

} // namespace packbench
