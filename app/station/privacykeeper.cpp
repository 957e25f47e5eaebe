// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/privacykeeper.h"

#include "settings/keys.h"

#include <QPointer>
#include <QTimer>
#include <chrono>

namespace packbench {

namespace {

using namespace std::chrono_literals;

/// The first look does not slow the start down.
constexpr auto firstLook = 1min;
constexpr auto interval = 6h;
/// Orders in one transaction: some ten milliseconds on the database's thread.
constexpr int atOnce = 200;

} // namespace

PrivacyKeeper::PrivacyKeeper(Store &store, const Settings &settings, const Clock &clock, BackupKeeper &backups, StationId station,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_backups(backups)
    , m_station(std::move(station))
{
}

void PrivacyKeeper::start()
{
    QTimer::singleShot(firstLook, this, [this] { sweep(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { sweep(); });
    timer->start(interval);
}

QCoro::Task<Forgotten> PrivacyKeeper::sweep()
{
    Forgotten all;
    if (m_isSweeping) {
        co_return all;
    }
    m_isSweeping = true;
    const QPointer<PrivacyKeeper> alive(this);
    const QDateTime now = m_clock.now();
    const QDateTime before = now.addDays(-m_settings.number(keys::privacyKeepDays));
    JournalEntry fact;
    fact.at = now;
    fact.station = m_station;
    fact.kind = QStringLiteral("personal data removed");
    for (;;) {
        const auto some = co_await m_store.privacy().forget(before, atOnce, fact);
        if (!alive) {
            co_return all;
        }
        if (!some) {
            break;
        }
        all.orders += some->orders;
        all.setAside += some->setAside;
        all.labels += some->labels;
        all.words += some->words;
        if (some->orders < atOnce) {
            break;
        }
    }
    if (all.sum() > 0) {
        co_await m_store.privacy().emptyLog();
    }
    if (alive) {
        co_await m_backups.forget(before, fact);
    }
    if (alive) {
        m_isSweeping = false;
    }
    co_return all;
}

} // namespace packbench
