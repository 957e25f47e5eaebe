// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <QFile>
#include <QString>
#include <vector>

namespace packbench {

/// What was finished and what became of it, in a text file beside the database that is only ever appended to: when the
/// database is damaged, the shipments since its last backup are found here. One line an entry, each with its own check
/// sum; no names, addresses or words of channels. Used on the database thread.
class FinishedLog
{
public:
    /// An empty name keeps nothing.
    explicit FinishedLog(const QString &file) : m_file(file) {}

    /// Appends durably; what is wrong when it was not kept.
    [[nodiscard]] QString append(const std::vector<OutboxEntry> &entries);

    /// What a file tells.
    struct Content {
        std::vector<OutboxEntry> entries; ///< how each shipment stood last, in the order in which they were finished
        int unreadable = 0;               ///< lines that are torn or changed; the others count all the same
    };
    /// A missing file tells nothing.
    [[nodiscard]] static Content read(const QString &file);

    /// Keeps one line each of what is not settled or was settled after \a time; what is wrong when the file stays as it was.
    [[nodiscard]] QString compact(const QDateTime &time);

private:
    QFile m_file;
};

} // namespace packbench
