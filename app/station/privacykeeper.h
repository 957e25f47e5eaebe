// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "settings/settings.h"
#include "station/backupkeeper.h"
#include "store/store.h"

#include <QObject>

namespace packbench {

/// Removes names and addresses from what is kept, a set number of days after an order is closed.
class PrivacyKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The collaborators must outlive it.
    PrivacyKeeper(Store &store, const Settings &settings, const Clock &clock, BackupKeeper &backups, StationId station,
                  QObject *parent = nullptr);

    /// Looks soon, and every few hours after that.
    void start();
    /// Removes what is old enough now; some at a time, so that packing goes on meanwhile.
    QCoro::Task<Forgotten> sweep();

private:
    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    BackupKeeper &m_backups;
    StationId m_station;
    bool m_isSweeping = false;
};

} // namespace packbench
