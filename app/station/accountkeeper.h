// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "channel/account.h"
#include "settings/accounts.h"
#include "vault/sessionvault.h"

#include <QObject>

namespace packbench {

/// Takes accounts in and out: what is secret goes to the vault, the rest to the accounts file, both or neither.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    /// What became of one account, in words.
    struct Outcome {
        QString name;
        bool good = false;
        QString text;
    };

    /// \a clock dates imports: the one that dates shared keys too (SharedKeys).
    AccountKeeper(Accounts &accounts, SessionVault &vault, Clock &clock, QObject *parent = nullptr);

    /// Reads the file again; the failure is in words.
    Result<void, QString> load();
    [[nodiscard]] const std::vector<AccountRecord> &records() const { return m_accounts.records(); }
    [[nodiscard]] const AccountRecord *find(const AccountId &id) const { return m_accounts.find(id); }
    [[nodiscard]] const AccountRecord *findByName(const QString &name) const { return m_accounts.findByName(name); }

    /// `{"accounts":[…]}`. An account with a known name replaces it; one that is wrong changes nothing and stops no other.
    /// With \a sessionOnly its secrets stay in memory until the program ends.
    QCoro::Task<std::vector<Outcome>> import(QByteArray json, bool sessionOnly);
    /// Forgets the account and its secrets.
    QCoro::Task<Outcome> remove(AccountId id);
    /// Sets an entry that is not secret; the failure is in words.
    Result<void, QString> setField(const AccountId &id, const QString &field, const QString &value);
    /// Keys changed without an import.
    void announce() { Q_EMIT changed(); }
    /// Where the channel of an account gets its secrets from.
    [[nodiscard]] SecretSource secretsOf(const AccountId &id);
    /// Where it puts those that change by themselves: where they were kept.
    [[nodiscard]] SecretSink sinkOf(const AccountId &id);

    /// The keychain entry beside an account's keys that says when it was imported (milliseconds since 1970), where its
    /// channel changes them by itself.
    static QString importStamp();
    /// Every name that any kind of account keeps secret.
    static QStringList secretFieldNames();

Q_SIGNALS:
    void changed();
    /// The keychain's state as its last answer showed it; empty words when it is fine.
    void vaultTrouble(const QString &words);

private:
    QCoro::Task<Outcome> importOne(QJsonObject account, bool sessionOnly);
    QCoro::Task<Result<Secret, ChannelFailure>> readSecret(QString key);
    QCoro::Task<Result<void, ChannelFailure>> writeSecret(AccountId id, QString field, Secret secret);
    [[nodiscard]] bool isSignedInForSession(const AccountId &id) const;

    Accounts &m_accounts;
    SessionVault &m_vault;
    Clock &m_clock;
};

} // namespace packbench
