// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changelistener.h"

#include <QTimer>

namespace packbench {

/// The part of a ChangeListener that lives in its thread. It connects again for as long as it lives.
class ChangeHearing final : public QObject
{
    Q_OBJECT

public:
    ChangeHearing(DatabasePlace place, QString teller);
    ~ChangeHearing() override;

    void begin();

Q_SIGNALS:
    void heard(const packbench::Changes &changes);

private:
    bool connectNow();
    void disconnectNow();
    void look();
    void take(const QString &payload);
    void tell();

    DatabasePlace m_place;
    QString m_teller;
    QString m_name;
    QTimer m_look; ///< whether the server is still there
    QTimer m_tell; ///< changes that come together are told together
    Changes m_changes;
    bool m_isConnected = false;
};

} // namespace packbench
