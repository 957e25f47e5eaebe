// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace packbench {

/// Lets through of log lines only what is known to be about nobody: times, levels, categories, words of a fixed list,
/// small figures, our own request ids. Hosts become numbers; order numbers within addresses and every other word become
/// a star. What a line says is judged word by word, so that a new way to say something cannot bring a name along.
class LogSieve
{
public:
    /// The lines in the same order; those that are not of our log are left out and counted in a last line.
    [[nodiscard]] QByteArray sieved(const QByteArray &log);
    /// Words alone, of the same list.
    [[nodiscard]] static QString words(const QString &text);

private:
    [[nodiscard]] QString line(const QString &line);
    [[nodiscard]] QString exchange(const QString &message);

    QHash<QString, int> m_hosts;
};

} // namespace packbench
