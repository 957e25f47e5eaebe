// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/accountsatwork.h"
#include "assembly/datafolder.h"
#include "sync/dispatcher.h"
#include "sync/labelfetcher.h"
#include "tests/chaos/support/plan.h"

#include <QObject>

namespace packbench::chaos {

/// One run of the program without its window: the real services, wired as the workplace wires them, from start to kill.
class Station : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive the station; \a accounts is imported when the folder has none. An empty \a address is
    /// the folder's own database file.
    Station(const QString &folder, const QString &address, const Plan &plan, Clock &clock, Randomness &randomness, Vault &vault,
            QByteArray accounts);
    ~Station() override;

    void start() { run(); }
    /// The store is open and the outbox taken up.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Dispatcher &dispatcher() { return m_dispatcher; }
    [[nodiscard]] LabelFetcher &labels() { return m_labels; }
    [[nodiscard]] Channels &channels() { return m_channels; }
    [[nodiscard]] Acknowledger &acknowledger() { return m_acknowledger; }
    [[nodiscard]] AccountKeeper &keeper() { return m_keeper; }
    [[nodiscard]] AccountsAtWork &atWork() { return m_atWork; }
    [[nodiscard]] const StationId &id() const { return m_folder.station(); }
    [[nodiscard]] AccountId account(Shop shop) const;
    /// Requests that have no answer yet.
    [[nodiscard]] int requestsUnderWay() const;
    /// People brought keys: again after they were imported or consented.
    QCoro::Task<void> import(QByteArray accounts);
    /// Other stations changed something, as the workplace takes it.
    QCoro::Task<void> hear(Changes changes);

Q_SIGNALS:
    void stepped(const packbench::OutboxEntry &entry);

private:
    QCoro::Task<void> run();

    DataFolder m_folder;
    QByteArray m_accountsJson;
    Clock &m_clock;
    Settings m_settings;
    SessionVault m_vault;
    Accounts m_accounts;
    AccountKeeper m_keeper;
    HttpClient m_http;
    Store m_store;
    Channels m_channels;
    Dispatcher m_dispatcher;
    LabelFetcher m_labels;
    Acknowledger m_acknowledger;
    AccountsAtWork m_atWork;
    bool m_isReady = false;
};

} // namespace packbench::chaos
