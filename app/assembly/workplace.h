// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/accountsatwork.h"
#include "assembly/databaseaddress.h"
#include "assembly/datafolder.h"
#include "assembly/reportmaker.h"
#include "device/serialscanner.h"
#include "device/soundoutput.h"
#include "device/tones.h"
#include "station/carriermemory.h"
#include "station/databaserescue.h"
#include "station/flightrecorder.h"
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/privacykeeper.h"
#include "station/sharedkeys.h"
#include "station/stationhistorydesk.h"
#include "station/stationoutboxdesk.h"
#include "station/stationpaperdesk.h"
#include "station/stationsettingsdesk.h"
#include "station/toterack.h"
#include "sync/dispatcher.h"
#include "sync/keptwork.h"
#include "sync/labelfetcher.h"

#include <QObject>

namespace packbench {

/// Everything behind the window, wired: the one place that says who gets which collaborator.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// \a vault keeps the secrets: the keychain, or memory for practice.
    Workplace(DataFolder folder, Vault &vault, bool practice, QObject *parent = nullptr);
    ~Workplace() override;

    /// Opens the store, shows what it has, then reads the channels. Failures stand in the strip.
    void start();
    /// Takes up what a command-line call changed: settings and products.
    void reload();
    /// The same for accounts, whose keys may be new.
    void reloadAccounts();

    [[nodiscard]] PackingBench &bench() { return m_bench; }
    [[nodiscard]] QueueModel &queue() { return m_queue; }
    [[nodiscard]] OutboxModel &outbox() { return m_outbox; }
    [[nodiscard]] OutboxDesk &outboxDesk() { return m_outboxDesk; }
    [[nodiscard]] StationHistoryDesk &history() { return m_history; }
    [[nodiscard]] SettingsDesk &settingsDesk() { return m_settingsDesk; }
    [[nodiscard]] StationPaperDesk &paper() { return m_paper; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] AccountKeeper &keeper() { return m_keeper; }
    [[nodiscard]] Packers &packers() { return m_packers; }
    [[nodiscard]] ProductShelf &products() { return m_products; }
    [[nodiscard]] OrderBook &book() { return m_book; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Dispatcher &dispatcher() { return m_dispatcher; }
    [[nodiscard]] LabelFetcher &labels() { return m_labels; }
    [[nodiscard]] Channels &channels() { return m_channels; }

Q_SIGNALS:
    /// The queue from the store is on the screen.
    void ready();

private:
    QCoro::Task<void> doStart();
    /// Opens the store, again and again; false when the program ends or the database's address is of no use.
    QCoro::Task<bool> openStore();
    void wireRescue();
    void wireKeptWork();
    /// What was kept for another database that this station used before.
    QCoro::Task<void> lookForStrandedWork();
    QCoro::Task<void> checkAddress(QString address);
    void askForRescue(const DamageFound &damage);
    QCoro::Task<bool> loadOrders();
    /// What was half-packed and open here when the program ended; nothing when it cannot be read.
    QCoro::Task<std::optional<OrderKey>> rememberBench();
    QCoro::Task<void> loadOutbox();
    QCoro::Task<void> reloadProducts();
    QCoro::Task<void> showSetAside();
    QCoro::Task<void> showLabel(ShipmentId shipment, int package);
    QCoro::Task<void> raiseOldStops(std::vector<OutboxEntry> entries);
    // workplacechanges.cpp: what other stations changed.
    QCoro::Task<void> takeChanges(Changes changes);
    void noteLoadedAccounts();
    void takeInOrdersOf(const AccountId &account); ///< that other stations read before it was known here
    QCoro::Task<void> rereadOrder(OrderKey key);
    QCoro::Task<void> rereadClaims();
    /// Lets go of this station's orders that are neither on the bench nor packed here: it could not say so in time.
    QCoro::Task<void> releaseStrayClaims();
    void showStoreTrouble(const Heartbeat &beat);
    void storeWorksFor(const AccountId &account);
    QCoro::Task<void> rereadHolds(QSet<OrderKey> keys);
    void acknowledgeNew(const AccountId &account);
    QCoro::Task<void> recallAuthorization(AccountId account);
    void showAuthorization(const AccountId &account);
    void wireSync();
    void wireSettings();
    QCoro::Task<void> applyNetwork();
    void applyRules();
    void keepStationName(); ///< for exports: the journal itself has the id
    void sound();
    void wireSerialScanner();
    [[nodiscard]] const StationId &stationId() const { return m_folder.station(); }

    DataFolder m_folder;
    bool m_practice = false;
    bool m_isBenchRemembered = false; ///< what was half-packed here is known
    SystemClock m_clock;
    SystemRandomness m_randomness;
    Settings m_settings;
    SessionVault m_vault;
    Accounts m_accounts;
    AccountKeeper m_keeper;
    HttpClient m_http;
    Result<DatabasePlace, PlaceRefusal> m_place;
    Store m_store;
    SharedKeys m_keys;
    Channels m_channels;
    std::unique_ptr<KeptWork> m_kept; ///< where stations share a database
    Dispatcher m_dispatcher;
    LabelFetcher m_labels;
    Acknowledger m_acknowledger;
    AccountsAtWork m_atWork;
    OrderBook m_book;
    ProductShelf m_products;
    Packers m_packers;
    CarrierMemory m_carriers;
    ToteRack m_totes;
    QueueModel m_queue;
    OutboxModel m_outbox;
    QueueFeed m_feed;
    StripFeed m_strip;
    StationHistoryDesk m_history;
    PackingBench m_bench;
    FlightRecorder m_recorder;
    StationOutboxDesk m_outboxDesk;
    StationSettingsDesk m_settingsDesk;
    StationPaperDesk m_paper;
    ReportMaker m_reportMaker;
    DatabaseRescue m_rescue;
    BackupKeeper m_backups;
    PrivacyKeeper m_privacy;
    std::unique_ptr<SoundOutput> m_soundOutput;
    Tones m_tones;
    SerialScanner m_serialScanner;
    QSet<AccountId> m_loadedAccounts; ///< whose orders were asked of the store
    QSet<AccountId> m_storeFailedFor; ///< whose orders could not be kept when they were read last
    quint64 m_sounded = 0;
    quint64 m_alarmed = 0;
};

} // namespace packbench
