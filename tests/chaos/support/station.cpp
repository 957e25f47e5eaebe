// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/station.h"

#include "net/httpexchange.h"
#include "settings/keys.h"

#include <QPointer>

namespace packbench::chaos {

namespace {

constexpr std::chrono::seconds storeRetry(5);

DatabasePlace placeOf(const DataFolder &folder, const QString &address)
{
    return address.isEmpty() ? DatabasePlace::ofFile(folder.database()) : DatabasePlace::ofAddress(address).value();
}

} // namespace

Station::Station(const QString &folder, const QString &address, const Plan &plan, Clock &clock, Randomness &randomness, Vault &vault,
                 QByteArray accounts)
    : m_folder(*DataFolder::open(folder))
    , m_accountsJson(std::move(accounts))
    , m_clock(clock)
    , m_settings(folder)
    , m_vault(vault)
    , m_accounts(folder, AccountKeeper::secretFieldNames())
    , m_keeper(m_accounts, m_vault, m_clock)
    , m_http(clock)
    , m_store(placeOf(m_folder, address))
    , m_keys(m_keeper, m_store, clock, m_folder.station())
    , m_kept(m_store.isShared() ? std::make_unique<KeptWork>(m_store, m_folder.keptWork(m_store.place().text()), clock, m_folder.station())
                                : nullptr)
    , m_dispatcher(m_store, m_channels, clock, randomness, m_folder.station(), plan.rules)
    , m_labels(m_store, m_channels, clock, randomness, m_folder.station(), false)
    , m_acknowledger(m_store, m_channels, clock, randomness, m_folder.station())
    , m_atWork({m_keeper, m_keys, m_http, m_store, m_channels, m_acknowledger, m_settings, clock, randomness,
                [this](std::chrono::milliseconds deadline) { return m_dispatcher.lease().mayBegin(deadline); }})
{
    m_store.setStation(m_folder.station());
    if (m_settings.number(keys::pollSeconds) != plan.pollSeconds) {
        m_settings.set(keys::pollSeconds, plan.pollSeconds);
    }
    if (m_settings.isOn(keys::acknowledgeAuto) != plan.acknowledges) {
        m_settings.set(keys::acknowledgeAuto, plan.acknowledges);
    }
    if (m_kept) {
        m_dispatcher.keepWith(*m_kept);
    }
    connect(&m_store, &Store::recovered, &m_dispatcher.lease(), &StationLease::renewNow);
    connect(&m_store, &Store::recovered, &m_dispatcher, &Dispatcher::everythingChanged);
    connect(&m_store, &Store::recovered, &m_labels, &LabelFetcher::changedElsewhere);
    connect(&m_dispatcher, &Dispatcher::entryChanged, this, [this](const OutboxEntry &entry) {
        m_labels.confirmed(entry);
        Q_EMIT stepped(entry);
    });
    connect(&m_atWork, &AccountsAtWork::ordersChanged, &m_acknowledger, &Acknowledger::ordersArrived);
    connect(&m_atWork, &AccountsAtWork::started, &m_dispatcher, &Dispatcher::credentialsChanged);
}

Station::~Station()
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

QCoro::Task<void> Station::run()
{
    const QPointer<Station> alive(this);
    for (;;) {
        const Result<void, StoreFailure> opened = co_await m_store.open();
        if (!alive) {
            co_return;
        }
        if (opened) {
            break;
        }
        co_await m_clock.sleep(storeRetry, this);
        if (!alive) {
            co_return;
        }
    }
    NetworkSetup setup;
    setup.proxy = NetworkSetup::Proxy::None;
    m_http.apply(setup);
    const Result<void, QString> loaded = m_keeper.load();
    if (!loaded || m_keeper.records().empty()) {
        const QByteArray accounts = m_accountsJson;
        co_await m_keeper.import(accounts, false);
        if (!alive) {
            co_return;
        }
    }
    if (m_kept) {
        co_await m_kept->start();
        if (!alive) {
            co_return;
        }
    }
    for (;;) {
        m_labels.start();
        const Result<void, StoreFailure> started = co_await m_dispatcher.start();
        if (!alive) {
            co_return;
        }
        if (started) {
            break;
        }
        co_await m_clock.sleep(storeRetry, this);
        if (!alive) {
            co_return;
        }
    }
    m_atWork.renew(false);
    m_isReady = true;
}

AccountId Station::account(Shop shop) const
{
    static const QStringList kinds{QStringLiteral("walmart-ca"), QStringLiteral("tiktok-shop"), QStringLiteral("akinon-oms")};
    for (const AccountRecord &record : m_keeper.records()) {
        if (record.channel == kinds.at(static_cast<int>(shop))) {
            return record.id;
        }
    }
    return {};
}

int Station::requestsUnderWay() const
{
    return static_cast<int>(m_http.findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly).size());
}

QCoro::Task<void> Station::import(QByteArray accounts)
{
    co_await m_keeper.import(accounts, false);
}

QCoro::Task<void> Station::hear(Changes changes)
{
    const QPointer<Station> alive(this);
    if (changes.everything) {
        co_await m_dispatcher.everythingChanged();
        if (!alive) {
            co_return;
        }
    }
    if (changes.everything || changes.tables.contains(QStringLiteral("labels"))) {
        m_labels.changedElsewhere();
    }
    if (changes.everything || changes.tables.contains(QStringLiteral("shared_keys"))) {
        for (const AccountId &account : m_channels.accounts()) {
            m_dispatcher.credentialsChanged(account);
        }
    }
    const QSet<OrderKey> orders = changes.orders;
    for (const OrderKey &key : orders) {
        const auto ofOrder = co_await m_store.outbox().ofOrder(key);
        if (!alive) {
            co_return;
        }
        if (ofOrder) {
            for (const OutboxEntry &entry : *ofOrder) {
                m_dispatcher.changedElsewhere(entry);
            }
        }
    }
}

} // namespace packbench::chaos
