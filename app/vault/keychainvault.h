// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/knownkeys.h"
#include "vault/vault.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace packbench {

class Clock;

/// The operating system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store); never a plain file.
/// Must outlive its tasks; used from the thread that made it.
class KeychainVault final : public QObject, public Vault
{
    Q_OBJECT

public:
    struct Place {
        QString service;                            ///< under which name the keychain lists our entries
        QString indexFile;                          ///< where the names of stored keys are kept
        std::chrono::milliseconds patience{20'000}; ///< deadline of one call; a person may have to type a password meanwhile
    };

    KeychainVault(Place place, Clock &clock, QObject *parent = nullptr);
    ~KeychainVault() override;

    QCoro::Task<Result<Secret, VaultFailure>> read(QString key) override;
    QCoro::Task<Result<void, VaultFailure>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void, VaultFailure>> remove(QString key) override;

private:
    struct Outcome;
    QCoro::Task<std::shared_ptr<Outcome>> finished(QKeychain::Job *job);
    QCoro::Task<VaultFailure> failure(QString key, std::shared_ptr<Outcome> outcome);

    Place m_place;
    Clock &m_clock;
    KnownKeys m_known;
    /// Jobs that outlived their deadline. QtKeychain runs one job at a time, so nothing is asked until they have ended.
    std::shared_ptr<int> m_overdue = std::make_shared<int>(0);
};

} // namespace packbench
