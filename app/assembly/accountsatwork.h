// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "settings/settings.h"
#include "station/accountkeeper.h"
#include "station/sharedkeys.h"
#include "store/store.h"
#include "sync/acknowledger.h"
#include "sync/channels.h"
#include "sync/orderpuller.h"

#include <QObject>
#include <map>
#include <memory>

namespace packbench {

/// Brings every account of the list to life: its channel and its puller; renews them when the list changes.
class AccountsAtWork : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        AccountKeeper &keeper;
        SharedKeys &keys;
        HttpClient &http;
        Store &store;
        Channels &channels;
        Acknowledger &acknowledger;
        Settings &settings;
        Clock &clock;
        Randomness &randomness;
        std::function<bool(std::chrono::milliseconds)> mayAct; ///< ChannelTools::mayAct
    };

    explicit AccountsAtWork(Parts parts, QObject *parent = nullptr);

    /// Starts new accounts, replaces changed ones, ends removed ones. With \a keysToo accounts whose record is as it was
    /// are replaced, too: their keys may be new.
    void renew(bool keysToo);
    /// Its new orders are acknowledged on arrival.
    [[nodiscard]] bool isAutomatic(const AccountId &id) const;
    /// Reads all accounts at once, their whole window.
    void pullNow();
    void stop();
    [[nodiscard]] QString nameOf(const AccountId &id) const;

Q_SIGNALS:
    void started(const packbench::AccountId &id, const QString &name);
    void removed(const packbench::AccountId &id);
    void heartbeat(const packbench::Heartbeat &heartbeat, const QString &name);
    void ordersChanged(const std::vector<packbench::Order> &orders);
    void ordersSetAside(const std::vector<packbench::SetAsideOrder> &orders);

private:
    struct Running {
        AccountRecord record;
        std::unique_ptr<OrderPuller> puller;
    };
    void begin(const AccountRecord &record);
    void end(const AccountId &id);
    [[nodiscard]] PullRules rulesOf(const AccountRecord &record) const;
    void applySettings();
    [[nodiscard]] bool wantsAutomatic(const AccountRecord &record) const;

    Parts m_parts;
    std::map<AccountId, Running> m_running;
};

} // namespace packbench
