// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/stationlease.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QUuid>
#include <algorithm>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(leaseLog, "packbench.sync.lease")

} // namespace

StationLease::StationLease(Store &store, Clock &clock, StationId station, LeaseRules rules, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_station(std::move(station))
    , m_rules(rules)
    , m_program(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    Q_ASSERT(m_rules.longestRequest + m_rules.margin < m_rules.lasts);
}

void StationLease::start()
{
    if (m_store.isShared() && !m_running) {
        m_running = true;
        renew();
    }
}

void StationLease::renewNow()
{
    if (m_running && !m_busy) {
        renew();
    }
}

bool StationLease::mayBegin(std::chrono::milliseconds deadline) const
{
    return !m_store.isShared() || (!m_isDoubled && !hasOldTickets() && m_clock.uptime() + deadline + m_rules.margin < m_heldUntil);
}

QCoro::Task<void> StationLease::renew()
{
    const QPointer<StationLease> alive(this);
    m_busy = true;
    const std::chrono::milliseconds askedAt = m_clock.uptime();
    const QString name = stationLeaseName(m_station);
    const auto lease = co_await m_store.claims().lease(name, m_station, m_rules.lasts);
    if (!alive) {
        co_return;
    }
    const bool isOurs = lease && lease->station == m_station;
    bool alone = true;
    if (isOurs) {
        alone = co_await isAlone();
    }
    if (!alive) {
        co_return;
    }
    m_busy = false;
    if (!alone) {
        m_isDoubled = true;
        m_running = false;
        Q_EMIT doubled();
        co_return;
    }
    if (isOurs) {
        if (askedAt >= m_heldUntil || lease->term != m_term) {
            ++m_epoch;
            m_term = lease->term;
        }
        m_heldUntil = askedAt + m_rules.lasts;
    } else if (isHeld()) {
        // Told while it still lasts; after that the strip says that the server is away.
        qCWarning(leaseLog) << "the station's lease could not be renewed:" << (lease ? QStringLiteral("not ours") : lease.error().words);
    }
    schedule(isOurs ? m_rules.every : m_rules.retry);
    if (isOurs) {
        Q_EMIT renewed();
    }
}

std::shared_ptr<const quint64> StationLease::ticket()
{
    std::erase_if(m_tickets, [](const std::weak_ptr<const quint64> &known) { return known.expired(); });
    auto made = std::make_shared<const quint64>(m_epoch);
    m_tickets.push_back(made);
    return made;
}

bool StationLease::hasOldTickets() const
{
    return std::any_of(m_tickets.begin(), m_tickets.end(), [this](const std::weak_ptr<const quint64> &known) {
        const std::shared_ptr<const quint64> live = known.lock();
        return live && *live != m_epoch;
    });
}

QCoro::Task<bool> StationLease::isAlone()
{
    const QPointer<StationLease> alive(this);
    const QString name = QStringLiteral("station.program.") + m_station.text();
    if (m_isNamed) {
        const auto last = co_await m_store.products().preference(name);
        // A server that was restored from a backup may know nobody: it is told again.
        if (!alive || !last || !last->isEmpty()) {
            co_return !alive || !last || *last == m_program;
        }
    }
    const auto named = co_await m_store.products().setPreference(name, m_program);
    if (alive) {
        m_isNamed = named.has_value();
    }
    co_return true;
}

void StationLease::schedule(std::chrono::milliseconds wait)
{
    if (!m_running) {
        return;
    }
    const quint64 timer = ++m_timer;
    m_clock.callAfter(wait, this, [this, timer] {
        if (timer == m_timer) {
            renewNow();
        }
    });
}

} // namespace packbench
