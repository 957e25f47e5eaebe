// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"

#include <QSocketNotifier>

namespace packbench {

/// Commands to a running practice server, one per line on standard input, each answered with one line.
class PracticeControl : public QObject
{
    Q_OBJECT

public:
    /// The server must outlive the control.
    explicit PracticeControl(PracticeServer &server, QObject *parent = nullptr);

    /// Begins to read standard input; its end is ignored.
    void listen();
    /// The answer to one command; `ok`, or `error: …`.
    QByteArray obey(const QString &command);

private:
    void read();
    /// Commands that begin with `tiktok-`.
    QByteArray obeyForTikTok(const QString &verb, const QStringList &words);
    /// Commands that begin with `akinon-`.
    QByteArray obeyForAkinon(const QString &verb, const QStringList &words);

    PracticeServer &m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
};

/// `practice: 5 orders shipped, 6 packages, 0 repeats, 0 doubles`
[[nodiscard]] QByteArray practiceSummaryLine(const PracticeSummary &summary);

} // namespace packbench
