// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "channel/account.h"
#include "settings/accounts.h"

#include <QHash>

namespace packbench {

class AccountKeeper;
class Store;

/// Where channels find their keys. On stations that share a database, keys that change by themselves are renewed by one
/// station at a time and reach the others through the database, sealed with a secret that only the keychains have.
class SharedKeys
{
public:
    /// \a who takes turns: two programs of one station (the window and a command) are two.
    SharedKeys(AccountKeeper &keeper, Store &store, Clock &clock, StationId who)
        : m_keeper(keeper)
        , m_store(store)
        , m_clock(clock)
        , m_who(std::move(who))
    {
    }

    [[nodiscard]] SecretSource sourceOf(const AccountRecord &account);
    [[nodiscard]] SecretSink sinkOf(const AccountRecord &account);
    /// Nothing where the station is alone, or the account's keys do not change by themselves.
    [[nodiscard]] std::optional<SharedRenewal> renewalOf(const AccountRecord &account);

private:
    struct Keys {
        AccountId account;
        QString sealedWith; ///< the secret entry that all stations have
        QStringList fields; ///< that change by themselves
        SecretSource own;
        SecretSink keepOwn;
    };
    [[nodiscard]] std::optional<Keys> keysOf(const AccountRecord &account);
    /// In a turn only what the database says: with a key that is used up nothing is to be renewed.
    QCoro::Task<Result<Secret, ChannelFailure>> read(Keys keys, QString field, bool other);
    /// When the account was imported here last; invalid when never or long ago.
    QCoro::Task<QDateTime> importedAt(Keys keys);
    QCoro::Task<Result<void, ChannelFailure>> write(Keys keys, QString field, Secret secret);
    QCoro::Task<Result<std::function<bool()>, ChannelFailure>> begin(AccountId account);
    void end(const AccountId &account);
    /// When a key came that could not be shared at once.
    [[nodiscard]] QDateTime cameAt(const QByteArray &context, const Secret &secret);

    struct Unshared {
        Secret secret;
        QDateTime since;
    };
    AccountKeeper &m_keeper;
    Store &m_store;
    Clock &m_clock;
    StationId m_who;
    QHash<AccountId, std::chrono::milliseconds> m_turns; ///< this station's, and until when (uptime) they hold
    QHash<QByteArray, Unshared> m_unshared;              ///< by what they are (contextOf)
};

} // namespace packbench
