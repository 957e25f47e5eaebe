// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/workplace.h"

#include "assembly/commands.h"

#include "device/systemsound.h"
#include "document/labelpicture.h"
#include "settings/keys.h"
#include "station/wording.h"

#include <QPointer>
#include <QTimer>

namespace packbench {

namespace {

constexpr std::chrono::seconds queueTick(30);

DispatchRules dispatchRulesOf(const Settings &settings)
{
    DispatchRules rules;
    rules.recall = std::chrono::seconds(settings.number(keys::recallSeconds));
    rules.readBackCount = settings.number(keys::readBackCount);
    rules.batchSize = settings.number(keys::batchSize);
    rules.readBackSpread = std::chrono::minutes(settings.number(keys::readBackSpreadMinutes));
    return rules;
}

} // namespace

Workplace::Workplace(DataFolder folder, Vault &vault, bool practice, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_practice(practice)
    , m_settings(m_folder.path())
    , m_vault(vault)
    , m_accounts(m_folder.path(), AccountKeeper::secretFieldNames())
    , m_keeper(m_accounts, m_vault, m_clock)
    , m_http(m_clock)
    , m_place(databasePlaceOf(m_folder, m_settings))
    , m_store(m_place.value_or(DatabasePlace()))
    , m_keys(m_keeper, m_store, m_clock, stationId())
    , m_kept(m_store.isShared() ? std::make_unique<KeptWork>(m_store, m_folder.keptWork(m_store.place().text()), m_clock, stationId())
                                : nullptr)
    , m_dispatcher(m_store, m_channels, m_clock, m_randomness, stationId(), dispatchRulesOf(m_settings))
    , m_labels(m_store, m_channels, m_clock, m_randomness, stationId(), !paintsPdfLabels())
    , m_acknowledger(m_store, m_channels, m_clock, m_randomness, stationId())
    , m_atWork({m_keeper, m_keys, m_http, m_store, m_channels, m_acknowledger, m_settings, m_clock, m_randomness,
                [this](std::chrono::milliseconds deadline) { return m_dispatcher.lease().mayBegin(deadline); }})
    , m_packers(m_clock)
    , m_queue(m_clock)
    , m_outbox(m_clock)
    , m_feed(m_book, m_queue)
    , m_strip(m_clock, m_outbox, m_packers)
    , m_history(m_store, m_channels, m_clock)
    , m_bench({m_clock, m_randomness, m_store, m_book, m_products, m_channels, m_dispatcher, m_acknowledger, m_settings, m_outbox, m_feed,
               m_strip, m_packers, m_carriers, m_totes, m_labels, m_history, stationId()})
    , m_recorder(m_folder.recorder(), m_bench, m_clock, m_randomness)
    , m_outboxDesk(m_dispatcher, m_channels, m_outbox, m_packers)
    , m_settingsDesk(m_settings, m_keeper, m_channels, m_store, m_products, m_randomness)
    , m_paper(m_bench, m_book, m_settings)
    , m_reportMaker(m_folder, QCoreApplication::applicationFilePath())
    , m_rescue(m_store, m_store.place().file, m_clock, stationId())
    , m_backups(m_store, m_store.place().file, m_clock)
    , m_privacy(m_store, m_settings, m_clock, m_backups, stationId())
    , m_soundOutput(systemSound())
    , m_tones(*m_soundOutput)
{
    m_store.setStation(stationId());
    m_strip.setStation(m_settings.text(keys::stationName), m_practice);
    wireSync();
    wireRescue();
    wireKeptWork();
    wireSerialScanner();
    wireSettings();
    connect(&m_bench, &Bench::stateChanged, this, &Workplace::sound);
    connect(&m_bench, &PackingBench::refreshWanted, &m_atWork, &AccountsAtWork::pullNow);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, &m_queue, &QueueModel::tick);
    tick->start(queueTick);
}

Workplace::~Workplace()
{
    m_atWork.stop();
    m_dispatcher.stop();
    m_labels.stop();
    m_acknowledger.stop();
    if (m_kept) {
        m_kept->stop();
    }
    m_store.close();
}

void Workplace::start()
{
    doStart();
}

void Workplace::reload()
{
    // The settings file is watched; products are not.
    reloadProducts();
}

void Workplace::reloadAccounts()
{
    const Result<void, QString> accounts = m_keeper.load();
    m_strip.setTrouble(QStringLiteral("accounts"), accounts ? QString() : accounts.error());
    if (accounts) {
        m_atWork.renew(true);
    }
}

QCoro::Task<void> Workplace::showSetAside()
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<SetAsideOrder>, StoreFailure> orders = co_await m_store.orders().setAside();
    if (!alive || !orders) {
        co_return;
    }
    QStringList names;
    for (const SetAsideOrder &order : *orders) {
        names << (order.id.isEmpty() ? tr("without a number") : order.id);
    }
    m_strip.setTrouble(QStringLiteral("setaside"),
                       names.isEmpty() ? QString()
                                       : tr("Not readable, look in the seller centre: order %1").arg(names.join(QStringLiteral(", "))));
}

void Workplace::acknowledgeNew(const AccountId &account)
{
    if (!m_atWork.isAutomatic(account)) {
        return;
    }
    std::vector<Order> orders;
    for (const Order &order : m_book.orders()) {
        if (order.key.account == account && order.isNew()) {
            orders.push_back(order);
        }
    }
    m_acknowledger.ordersArrived(orders);
}

QCoro::Task<void> Workplace::recallAuthorization(AccountId account)
{
    const QPointer<Workplace> alive(this);
    const std::shared_ptr<Channel> channel = m_channels.of(account);
    if (channel == nullptr) {
        co_return;
    }
    co_await channel->recallAuthorization();
    if (alive) {
        showAuthorization(account);
    }
}

void Workplace::showAuthorization(const AccountId &account)
{
    if (const std::shared_ptr<Channel> channel = m_channels.of(account)) {
        m_strip.setAuthorization(account, m_atWork.nameOf(account), channel->authorizedUntil());
        m_settingsDesk.setAuthorization(account, channel->authorizedUntil());
    }
}

void Workplace::wireSync()
{
    connect(&m_dispatcher, &Dispatcher::entryChanged, this, [this](const OutboxEntry &entry) {
        m_outbox.put(entry);
        m_feed.setShipment(entry);
        m_labels.confirmed(entry);
        m_history.entryChanged(entry);
    });
    connect(&m_labels, &LabelFetcher::fetched, &m_history, &StationHistoryDesk::labelFetched);
    connect(&m_dispatcher, &Dispatcher::stopNeeded, this, [this](const OutboxEntry &entry) {
        if (entry.shipment.station == stationId()) {
            m_bench.stopFor(entry);
        }
    });
    connect(&m_dispatcher, &Dispatcher::orderRead, this, [this](const Order &order) { m_book.put({order}); });
    connect(&m_dispatcher, &Dispatcher::storeFailed, this, [this](const StoreFailure &failure) {
        m_strip.setTrouble(QStringLiteral("store:sending"), failure.isServerAway() ? QString() : words::inStrip(failure));
    });
    connect(&m_dispatcher, &Dispatcher::entryChanged, this, [this] { m_strip.setTrouble(QStringLiteral("store:sending"), {}); });
    connect(&m_dispatcher, &Dispatcher::accountChanged, this, [this](const AccountStanding &standing) {
        const QString id = QStringLiteral("sending:") + standing.account.text();
        m_strip.setTrouble(id, standing.trouble ? tr("%1: %2").arg(m_atWork.nameOf(standing.account), words::failure(*standing.trouble))
                                                : QString());
    });
    connect(&m_acknowledger, &Acknowledger::orderRead, this, [this](const Order &order) { m_book.put({order}); });
    connect(&m_atWork, &AccountsAtWork::ordersChanged, this, [this](const std::vector<Order> &orders) {
        m_book.put(orders);
        m_acknowledger.ordersArrived(orders);
    });
    connect(&m_atWork, &AccountsAtWork::ordersSetAside, this, [this](const std::vector<SetAsideOrder> &orders) {
        Q_UNUSED(orders)
        showSetAside();
    });
    connect(&m_atWork, &AccountsAtWork::started, this, [this](const AccountId &id, const QString &name) {
        m_strip.setAccount(id, name, {}, std::nullopt);
        m_dispatcher.credentialsChanged(id);
        recallAuthorization(id);
        takeInOrdersOf(id);
    });
    connect(&m_atWork, &AccountsAtWork::removed, this, [this](const AccountId &id) {
        m_strip.removeAccount(id);
        m_strip.setTrouble(QStringLiteral("sending:") + id.text(), {});
        m_book.removeAccount(id);
        m_loadedAccounts.remove(id);
        storeWorksFor(id);
    });
    connect(&m_atWork, &AccountsAtWork::heartbeat, this, [this](const Heartbeat &beat, const QString &name) {
        m_strip.setAccount(beat.account, name, beat.lastGoodSync, beat.trouble);
        showStoreTrouble(beat);
        if (!beat.trouble && !beat.storeTrouble && !beat.busy) {
            acknowledgeNew(beat.account);
            showSetAside();
        }
        showAuthorization(beat.account);
        m_settingsDesk.setAccountState(beat.account, beat.trouble ? words::failure(*beat.trouble) : tr("good"), !beat.trouble);
    });
    connect(&m_store, &Store::troubled, this,
            [this](const StoreFailure &failure) { m_strip.setTrouble(QStringLiteral("store"), words::inStrip(failure)); });
    connect(&m_store, &Store::changedElsewhere, this, &Workplace::takeChanges);
    connect(&m_store, &Store::recovered, this, [this] { m_strip.setTrouble(QStringLiteral("store"), {}); });
    connect(&m_store, &Store::recovered, &m_dispatcher.lease(), &StationLease::renewNow);
    // What was committed last may be kept although its answer was an error.
    connect(&m_store, &Store::recovered, &m_dispatcher, &Dispatcher::everythingChanged);
    connect(&m_store, &Store::recovered, &m_labels, &LabelFetcher::changedElsewhere);
    connect(&m_keeper, &AccountKeeper::vaultTrouble, this,
            [this](const QString &text) { m_strip.setTrouble(QStringLiteral("keychain"), text); });
}

QCoro::Task<void> Workplace::showLabel(ShipmentId shipment, int package)
{
    const QPointer<Workplace> alive(this);
    const auto label = co_await m_store.labels().label(shipment, package);
    if (alive && label && label->isFetched()) {
        m_bench.showLabel(*label);
    }
}

void Workplace::wireSettings()
{
    connect(&m_settings, &Settings::changed, this, &Workplace::applyRules);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == keys::stationName) {
            keepStationName();
        }
    });
    m_settings.watch();
    m_settingsDesk.setUnfinished([this] {
        int count = m_kept ? m_kept->count() : 0;
        for (const OutboxEntry &entry : m_dispatcher.entries()) {
            count += !m_store.isShared() || entry.sender == stationId() ? 1 : 0;
        }
        return count;
    });
    m_settingsDesk.setAddressCheck([this](const QString &address) { checkAddress(address); });
    connect(&m_settingsDesk, &StationSettingsDesk::reportWanted, &m_reportMaker, [this] { m_reportMaker.make(ReportMaker::documents()); });
    connect(&m_reportMaker, &ReportMaker::done, &m_settingsDesk, &SettingsDesk::message);
    connect(&m_bench, &PackingBench::stopAcknowledged, this, [this](const ShipmentId &shipment) {
        m_store.products().setPreference(QStringLiteral("stop.") + shipment.text(), QStringLiteral("seen"));
    });
    connect(&m_bench, &PackingBench::labelWanted, this, &Workplace::showLabel);
    connect(&m_settings, &Settings::writeFailed, this, [this](const QString &file) {
        m_strip.setTrouble(QStringLiteral("settings"), words::failure(SettingFailure{SettingFailure::Why::NotWritten, {}, file}));
    });
    connect(&m_packers, &Packers::changed, this,
            [this] { m_store.products().setPreference(QStringLiteral("packers"), QString::fromUtf8(m_packers.saved())); });
    connect(&m_totes, &ToteRack::changed, this,
            [this] { m_store.products().setPreference(QStringLiteral("totes"), QString::fromUtf8(m_totes.saved())); });
    connect(&m_carriers, &CarrierMemory::changed, this,
            [this] { m_store.products().setPreference(QStringLiteral("carriers"), QString::fromUtf8(m_carriers.saved())); });
    applyRules();
}

void Workplace::wireSerialScanner()
{
    connect(&m_serialScanner, &SerialScanner::scanned, &m_bench, &Bench::scan);
    connect(&m_serialScanner, &SerialScanner::unreadable, &m_bench, &Bench::unreadable);
    connect(&m_serialScanner, &SerialScanner::stateChanged, this,
            [this] { m_strip.setSerialScanner(m_serialScanner.portName(), m_serialScanner.state() == SerialScanner::State::Open); });
}

void Workplace::applyRules()
{
    m_dispatcher.setRules(dispatchRulesOf(m_settings));
    m_strip.setStation(m_settings.text(keys::stationName), m_practice);
    m_tones.setVolume(m_settings.number(keys::soundVolume));
    m_tones.setMuted(m_settings.isOn(keys::soundMuted));
    m_serialScanner.setPort(m_settings.text(keys::scannerSerialPort).trimmed(), m_settings.number(keys::scannerBaud));
    NetworkSetup wanted = networkSetupOf(m_settings);
    wanted.proxyPassword = m_http.setup().proxyPassword;
    if (!(wanted == m_http.setup())) {
        applyNetwork();
    }
}

QCoro::Task<void> Workplace::applyNetwork()
{
    const QPointer<Workplace> alive(this);
    NetworkSetup setup = networkSetupOf(m_settings);
    if (!setup.proxyUser.isEmpty()) {
        const Result<Secret, VaultFailure> password = co_await m_vault.read(proxyPasswordKey());
        if (!alive) {
            co_return;
        }
        if (password) {
            setup.proxyPassword = *password;
        }
    }
    const Result<void, QString> applied = m_http.apply(setup);
    m_strip.setTrouble(QStringLiteral("network"), applied ? QString() : applied.error());
}

void Workplace::sound()
{
    const BenchState &state = m_bench.state();
    if (state.stop && state.stop->serial != m_alarmed) {
        m_alarmed = state.stop->serial;
        m_tones.play(Sound::Alarm);
    } else if (!state.stop && m_alarmed != 0) {
        m_alarmed = 0;
        m_tones.stopAlarm();
    }
    if (state.band.serial == m_sounded) {
        return;
    }
    m_sounded = state.band.serial;
    switch (state.band.kind) {
    case AnswerKind::Accepted:
        m_tones.play(Sound::Accepted);
        break;
    case AnswerKind::Attention:
    case AnswerKind::Wrong:
        m_tones.play(Sound::Refused);
        break;
    case AnswerKind::Complete:
        m_tones.play(Sound::Finished);
        break;
    case AnswerKind::Idle:
        break;
    }
}

} // namespace packbench
