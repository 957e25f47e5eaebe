// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace packbench {

/// What is known of one seller account besides its secrets, which sleep in the keychain under its id.
struct AccountRecord {
    AccountId id;
    QString name;       ///< unique without letter case; for people and the command line
    QString channel;    ///< the kind of channel, e.g. as the import file names it
    QJsonObject fields; ///< base URL, flavour, options: never a secret

    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};

/// Why the list of accounts was not changed or could not be read.
struct AccountsFailure {
    enum class Why {
        Unreadable, ///< the file is there but broken: nothing is written over it
        NotWritten,
        NameMissing,
        NameTaken,
        NotFound,
        SecretField, ///< a field of that name belongs in the keychain
    };
    Why why = Why::NotFound;
    QString detail; ///< the name, field or file concerned

    friend bool operator==(const AccountsFailure &, const AccountsFailure &) = default;
};

/// The accounts of this installation, kept in `accounts.json` of the data folder.
class Accounts
{
public:
    using Done = Result<void, AccountsFailure>;

    /// \a secretFields are refused at any depth of AccountRecord::fields, whatever their letter case.
    Accounts(const QString &dataFolder, QStringList secretFields);

    /// Reads the file; none is an empty list.
    Done load();
    [[nodiscard]] const std::vector<AccountRecord> &records() const { return m_records; }
    [[nodiscard]] const AccountRecord *find(const AccountId &id) const;
    [[nodiscard]] const AccountRecord *findByName(const QString &name) const;

    /// Adds an account; an empty id gets a new one. The record as kept comes back.
    Result<AccountRecord, AccountsFailure> add(AccountRecord record);
    /// Replaces the account with the record's id.
    Done replace(const AccountRecord &record);
    Done remove(const AccountId &id);

private:
    [[nodiscard]] Done check(const AccountRecord &record) const;
    Done save(std::vector<AccountRecord> records);

    QString m_fileName;
    QStringList m_secretFields;
    std::vector<AccountRecord> m_records;
    bool m_unreadable = false;
};

} // namespace packbench
