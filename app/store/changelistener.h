// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "store/databaseplace.h"

#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

namespace packbench {

/// What other stations changed.
struct Changes {
    bool everything = false; ///< nobody listened for a while, or it was too much to name
    QSet<OrderKey> orders;   ///< of these the order, its claim, its hold or its shipments
    QSet<QString> tables;    ///< that were changed; named always
};

/// Hears on a connection of its own, in a thread of its own, what other stations commit (LISTEN).
class ChangeListener final : public QObject
{
    Q_OBJECT

public:
    /// What was told under the name \a teller is this station's own work and is not repeated.
    ChangeListener(DatabasePlace place, const QString &teller);
    ~ChangeListener() override;

Q_SIGNALS:
    void changed(const packbench::Changes &changes);

private:
    QThread m_thread;
};

} // namespace packbench

Q_DECLARE_METATYPE(packbench::Changes)
