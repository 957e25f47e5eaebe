// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/accountsatwork.h"

#include "channel/kinds.h"
#include "settings/keys.h"

namespace packbench {

AccountsAtWork::AccountsAtWork(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.settings, &Settings::changed, this, &AccountsAtWork::applySettings);
    connect(&m_parts.keeper, &AccountKeeper::changed, this, [this] { renew(true); });
}

void AccountsAtWork::renew(bool keysToo)
{
    std::vector<AccountId> gone;
    for (const auto &[id, running] : m_running) {
        const auto &records = m_parts.keeper.records();
        if (std::none_of(records.begin(), records.end(), [&id = id](const AccountRecord &record) { return record.id == id; })) {
            gone.push_back(id);
        }
    }
    for (const AccountId &id : gone) {
        end(id);
        Q_EMIT removed(id);
    }
    for (const AccountRecord &record : m_parts.keeper.records()) {
        const auto running = m_running.find(record.id);
        if (running != m_running.end() && running->second.record == record && !keysToo) {
            continue;
        }
        end(record.id);
        begin(record);
    }
}

void AccountsAtWork::pullNow()
{
    for (const auto &[id, running] : m_running) {
        running.puller->pullNow(true);
    }
}

void AccountsAtWork::stop()
{
    for (const auto &[id, running] : m_running) {
        running.puller->stop();
    }
}

QString AccountsAtWork::nameOf(const AccountId &id) const
{
    const auto found = m_running.find(id);
    return found == m_running.end() ? QString() : found->second.record.name;
}

void AccountsAtWork::begin(const AccountRecord &record)
{
    const ChannelKind *kind = channelKind(record.channel);
    if (kind == nullptr) {
        return;
    }
    const ChannelTools tools{m_parts.http,
                             m_parts.clock,
                             m_parts.randomness,
                             m_parts.keys.sourceOf(record),
                             m_parts.keys.sinkOf(record),
                             m_parts.mayAct,
                             m_parts.keys.renewalOf(record)};
    m_parts.channels.put(record.id, kind->create(record.id, record.name, record.fields, tools));
    Running running;
    running.record = record;
    running.puller = std::make_unique<OrderPuller>(record.id, m_parts.channels, m_parts.store, m_parts.clock, m_parts.randomness,
                                                   rulesOf(record));
    OrderPuller *puller = running.puller.get();
    connect(puller, &OrderPuller::heartbeatChanged, this, [this](const Heartbeat &beat) { Q_EMIT heartbeat(beat, nameOf(beat.account)); });
    connect(puller, &OrderPuller::ordersChanged, this, &AccountsAtWork::ordersChanged);
    connect(puller, &OrderPuller::ordersSetAside, this, &AccountsAtWork::ordersSetAside);
    m_running.emplace(record.id, std::move(running));
    m_parts.acknowledger.setAutomatic(record.id, wantsAutomatic(record));
    Q_EMIT started(record.id, record.name);
    puller->start();
}

void AccountsAtWork::end(const AccountId &id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end()) {
        return;
    }
    OrderPuller *puller = found->second.puller.release();
    puller->stop();
    // A page that it is keeping now still has to be announced: it goes when it has come to rest.
    if (puller->heartbeat().busy) {
        connect(puller, &OrderPuller::heartbeatChanged, puller, [puller](const Heartbeat &beat) {
            if (!beat.busy) {
                puller->deleteLater();
            }
        });
    } else {
        puller->deleteLater();
    }
    m_running.erase(found);
    m_parts.channels.remove(id);
    m_parts.acknowledger.setAutomatic(id, false);
}

PullRules AccountsAtWork::rulesOf(const AccountRecord &record) const
{
    PullRules rules;
    rules.every = std::chrono::seconds(m_parts.settings.number(keys::pollSeconds));
    rules.recent = std::chrono::hours(m_parts.settings.number(keys::pollRecentHours));
    const QJsonValue own = record.fields.value(QLatin1String("lookBackDays"));
    // An account's record always has a figure; only one that differs from the standard was meant.
    constexpr int standardDays = 14;
    const int days = own.isDouble() && own.toInt() > 0 && own.toInt() != standardDays ? own.toInt()
                                                                                      : m_parts.settings.number(keys::pollLookBackDays);
    rules.lookBack = std::chrono::hours(24 * days);
    return rules;
}

void AccountsAtWork::applySettings()
{
    for (const auto &[id, running] : m_running) {
        running.puller->setRules(rulesOf(running.record));
        m_parts.acknowledger.setAutomatic(id, wantsAutomatic(running.record));
    }
}

bool AccountsAtWork::wantsAutomatic(const AccountRecord &record) const
{
    return m_parts.settings.isOn(keys::acknowledgeAuto) || record.fields.value(QLatin1String("autoAcknowledge")).toBool();
}

bool AccountsAtWork::isAutomatic(const AccountId &id) const
{
    const auto found = m_running.find(id);
    return found != m_running.end() && wantsAutomatic(found->second.record);
}

} // namespace packbench
