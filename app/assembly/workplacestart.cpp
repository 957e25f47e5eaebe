// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Opening the store and showing what it has, before any channel is asked.
#include "assembly/workplace.h"
#include "settings/keys.h"
#include "station/historywords.h"
#include "station/wording.h"

#include <QFileInfo>
#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

constexpr std::chrono::seconds storeRetry(5);
/// Orders per step while the queue is filled at start, so that the window stays alive.
constexpr int loadStep = 2000;

} // namespace

QCoro::Task<bool> Workplace::openStore()
{
    const QPointer<Workplace> alive(this);
    if (!m_place) {
        m_strip.setTrouble(QStringLiteral("store"), words::failure(m_place.error()));
        co_return false;
    }
    const DatabasePlace place = *m_place;
    for (;;) {
        const Result<Secret, VaultFailure> password = co_await databasePassword(&m_vault, place);
        if (!alive) {
            co_return false;
        }
        if (password) {
            const Secret &given = *password;
            const Result<void, StoreFailure> opened = co_await m_rescue.open(given);
            if (!alive) {
                co_return false;
            }
            m_strip.setTrouble(QStringLiteral("store"), opened ? QString() : words::inStrip(opened.error()));
            if (opened) {
                noteIdentity(&m_vault, m_folder, place);
                co_return true;
            }
        } else {
            m_strip.setTrouble(QStringLiteral("store"), words::failure(password.error()));
        }
        // Another program may let go of it, a server may come back; until then the strip says why nothing is here.
        co_await m_clock.sleep(storeRetry, this);
        if (!alive) {
            co_return false;
        }
    }
}

QCoro::Task<void> Workplace::doStart()
{
    const QPointer<Workplace> alive(this);
    const bool isOpen = co_await openStore();
    if (!alive || !isOpen) {
        co_return;
    }
    const Result<QString, StoreFailure> station = co_await m_store.products().preference(QStringLiteral("station.id"));
    if (!alive) {
        co_return;
    }
    if (station && station->isEmpty()) {
        m_store.products().setPreference(QStringLiteral("station.id"), stationId().text());
    } else if (station && *station != stationId().text()) {
        // The file was lost, not the work: what this station was sending stands under its old id.
        m_folder.restoreStation(StationId(*station));
        m_strip.setTrouble(QStringLiteral("station"), tr("The data folder lost its station id; it is restored. Start Packbench again."));
    }
    keepStationName();
    const Result<QString, StoreFailure> packers = co_await m_store.products().preference(QStringLiteral("packers"));
    if (!alive) {
        co_return;
    }
    if (packers && !packers->isEmpty()) {
        m_packers.restore(packers->toUtf8());
    }
    const Result<QString, StoreFailure> carriers = co_await m_store.products().preference(QStringLiteral("carriers"));
    if (!alive) {
        co_return;
    }
    if (carriers && !carriers->isEmpty()) {
        m_carriers.restore(carriers->toUtf8());
    }
    const Result<QString, StoreFailure> totes = co_await m_store.products().preference(QStringLiteral("totes"));
    if (!alive) {
        co_return;
    }
    if (totes && !totes->isEmpty()) {
        m_totes.restore(totes->toUtf8());
    }
    co_await reloadProducts();
    const bool loaded = alive ? true : false;
    if (!loaded) {
        co_return;
    }
    if (const Result<void, QString> accounts = m_keeper.load(); !accounts) {
        m_strip.setTrouble(QStringLiteral("accounts"), accounts.error());
    }
    co_await loadOutbox();
    if (!alive) {
        co_return;
    }
    if (m_kept) {
        // What stands in its way is said when it is started, below.
        const Result<void, StoreFailure> known = co_await m_kept->read();
        Q_UNUSED(known)
        if (!alive) {
            co_return;
        }
    }
    std::optional<OrderKey> open;
    for (;;) {
        if (!open) {
            open = co_await rememberBench();
            if (!alive) {
                co_return;
            }
        }
        bool isRead = false;
        if (open) {
            m_feed.load();
            isRead = co_await loadOrders();
            if (!alive) {
                co_return;
            }
            if (isRead) {
                m_bench.restore(*open);
            }
            m_feed.loaded();
        }
        if (isRead) {
            break;
        }
        co_await m_clock.sleep(storeRetry, this);
        if (!alive) {
            co_return;
        }
    }
    rereadClaims();
    releaseStrayClaims();
    Q_EMIT ready();
    m_history.start();
    showSetAside();
    co_await applyNetwork();
    if (!alive) {
        co_return;
    }
    if (m_kept) {
        const Result<void, StoreFailure> kept = co_await m_kept->start();
        if (!alive) {
            co_return;
        }
        m_strip.setTrouble(QStringLiteral("keptstore"), kept ? QString() : words::failure(kept.error()));
    }
    m_privacy.start();
    m_backups.start();
    for (;;) {
        m_labels.start();
        const Result<void, StoreFailure> started = co_await m_dispatcher.start();
        if (!alive) {
            co_return;
        }
        m_strip.setTrouble(QStringLiteral("store"), started ? QString() : words::inStrip(started.error()));
        if (started) {
            break;
        }
        co_await m_clock.sleep(storeRetry, this);
        if (!alive) {
            co_return;
        }
    }
    m_atWork.renew(false);
}

void Workplace::wireRescue()
{
    connect(&m_rescue, &DatabaseRescue::asked, this, &Workplace::askForRescue);
    connect(&m_rescue, &DatabaseRescue::rebuilt, this, [this](int shipments, const QString &setAside) {
        const QString file = QFileInfo(setAside).fileName();
        const QString read = tr("%n shipment(s) were put in again from the journal file; each is read back before anything is sent.",
                                nullptr, shipments);
        m_strip.setTrouble(QStringLiteral("rescue"), setAside.isEmpty() ? read
                                                     : shipments == 0   ? tr("The damaged database is kept as %1.").arg(file)
                                                                        : tr("The damaged database is kept as %1. %2").arg(file, read));
    });
    connect(&m_store, &Store::finishedLogFailed, this, [this](const QString &why) {
        m_strip.setTrouble(QStringLiteral("finishedlog"),
                           tr("The journal file beside the database cannot be written (%1). Call IT.").arg(why));
    });
    connect(&m_backups, &BackupKeeper::made, this, [this](const QString &trouble) {
        m_strip.setTrouble(QStringLiteral("backup"),
                           trouble.isEmpty() ? QString() : tr("No backup of the database could be made (%1). Call IT.").arg(trouble));
    });
}

void Workplace::askForRescue(const DamageFound &damage)
{
    m_strip.setTrouble(QStringLiteral("store"), tr("The database is damaged."));
    QStringList answers;
    if (damage.backup) {
        answers << tr("Use the backup: %1").arg(words::moment(damage.backup->takenAt, m_clock.now()));
    }
    answers << tr("Start with an empty database");
    const bool hasBackup = damage.backup.has_value();
    m_bench.askAside(
        tr("The database of this station is damaged"),
        QStringLiteral("%1 %2").arg(
            hasBackup ? tr("Not sure? Press 1.") : tr("There is no backup. Not sure? Call IT before you press 1."),
            tr("The damaged file is kept for IT. %n finished shipment(s) stand in a second file as well: what is missing is put back, and "
               "looked up at its channel before anything is sent. Pack half-packed orders again.",
               nullptr, damage.told)),
        answers, [this, damage, hasBackup](int index) {
            if (index < 0) {
                // Without an answer nothing else works.
                askForRescue(damage);
                return;
            }
            m_rescue.answer(hasBackup && index == 0);
        });
}

void Workplace::keepStationName()
{
    m_store.products().setPreference(stationNamePreference(stationId()), m_settings.text(keys::stationName));
}

QCoro::Task<bool> Workplace::loadOrders()
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Hold>, StoreFailure> holds = co_await m_store.orders().holds();
    if (!alive) {
        co_return false;
    }
    if (holds) {
        for (const Hold &hold : *holds) {
            m_feed.setHold(hold.order, hold.reason);
        }
    }
    noteLoadedAccounts();
    OrderKey after;
    for (bool more = true; more;) {
        const Result<OrderBatch, StoreFailure> batch = co_await m_store.orders().openOrders(after, loadStep);
        if (!alive) {
            co_return false;
        }
        if (!batch) {
            m_strip.setTrouble(QStringLiteral("store"), words::inStrip(batch.error()));
            co_return false;
        }
        std::vector<Order> ours;
        std::copy_if(batch->orders.begin(), batch->orders.end(), std::back_inserter(ours),
                     [this](const Order &order) { return m_keeper.find(order.key.account) != nullptr; });
        m_book.put(ours);
        more = batch->more && !batch->orders.empty();
        after = batch->orders.empty() ? OrderKey() : batch->orders.back().key;
    }
    co_return true;
}

QCoro::Task<std::optional<OrderKey>> Workplace::rememberBench()
{
    const QPointer<Workplace> alive(this);
    // What was finished while the server was away is half-packed there until it is told, which may be at any moment.
    const QSet<OrderKey> finished = m_kept ? m_kept->packedOrders() : QSet<OrderKey>();
    const Result<std::vector<PackingSession>, StoreFailure> sessions = co_await m_store.packing().sessions(stationId());
    const Result<QString, StoreFailure> open = co_await m_store.products().preference(QStringLiteral("bench.open"));
    if (!alive) {
        co_return std::nullopt;
    }
    const bool isUnreadable = !sessions && sessions.error().kind == StoreFailure::Kind::Corrupt;
    if (!sessions && !isUnreadable) {
        m_strip.setTrouble(QStringLiteral("store"), words::inStrip(sessions.error()));
        co_return std::nullopt;
    }
    // What is damaged stays so however often it is read: work goes on without it.
    m_strip.setTrouble(QStringLiteral("halfpacked"),
                       isUnreadable ? tr("What was half-packed here cannot be read. Pack half-packed orders again.") : QString());
    std::vector<PackingSession> unfinished;
    if (sessions) {
        std::copy_if(sessions->begin(), sessions->end(), std::back_inserter(unfinished),
                     [&finished](const PackingSession &session) { return !finished.contains(session.order); });
    }
    m_bench.remember(unfinished);
    m_isBenchRemembered = true;
    const QStringList key = open ? open->split(QLatin1Char('\n')) : QStringList();
    const OrderKey last{AccountId(key.value(0)), OrderId(key.value(1))};
    co_return last;
}

QCoro::Task<void> Workplace::loadOutbox()
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<OutboxEntry>, StoreFailure> entries = co_await m_store.outbox().open();
    if (!alive || !entries) {
        co_return;
    }
    for (const OutboxEntry &entry : *entries) {
        m_outbox.put(entry);
        m_feed.setShipment(entry);
    }
    raiseOldStops(*entries);
}

QCoro::Task<void> Workplace::reloadProducts()
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Product>, StoreFailure> products = co_await m_store.products().all();
    if (alive && products) {
        m_products.fill(*products);
    }
}

QCoro::Task<void> Workplace::raiseOldStops(std::vector<OutboxEntry> entries)
{
    const QPointer<Workplace> alive(this);
    for (const OutboxEntry &entry : entries) {
        if (!mustPullBox(entry) || entry.shipment.station != stationId()) {
            continue;
        }
        const Result<QString, StoreFailure> seen = co_await m_store.products().preference(QStringLiteral("stop.")
                                                                                          + entry.shipment.id.text());
        if (!alive) {
            co_return;
        }
        if (!seen || seen->isEmpty()) {
            m_bench.stopFor(entry);
        }
    }
}

} // namespace packbench
