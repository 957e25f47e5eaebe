// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QCoro/QCoroTask>
#include <QString>

namespace packbench {

/// Why a secret could not be read, stored or removed. Whatever the reason, nothing was erased because of it.
struct VaultFailure {
    enum class Why {
        NeverStored, ///< nobody ever stored this key here
        Locked,      ///< it was stored, and the keychain does not show it: it is locked
        Unavailable, ///< there is no keychain to ask: no service, no session bus
        TimedOut,    ///< the keychain did not answer in time; a store or removal may still happen later
        Denied       ///< the person or the system refused the access
    };

    Why why = Why::Unavailable;
    QString words; ///< the keychain's own words, for the log and the doctor; plain text, never a secret

    friend bool operator==(const VaultFailure &a, const VaultFailure &b) { return a.why == b.why; }
};

/// Where secrets sleep: a key is a name such as `account/<id>/clientSecret`. Every answer comes within a deadline.
class Vault
{
public:
    Vault() = default;
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;
    virtual ~Vault() = default;

    virtual QCoro::Task<Result<Secret, VaultFailure>> read(QString key) = 0;
    /// Stores or replaces.
    virtual QCoro::Task<Result<void, VaultFailure>> write(QString key, Secret secret) = 0;
    /// Forgets the key; it is no failure when it was never stored.
    virtual QCoro::Task<Result<void, VaultFailure>> remove(QString key) = 0;
};

} // namespace packbench
