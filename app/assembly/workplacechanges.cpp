// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What other stations changed in the database that they share.
#include "assembly/workplace.h"
#include "station/wording.h"

#include <QPointer>

namespace packbench {

QCoro::Task<void> Workplace::lookForStrandedWork()
{
    const QPointer<Workplace> alive(this);
    QStringList others = m_folder.keptWorks();
    if (m_kept) {
        others.removeAll(m_folder.keptWork(m_store.place().text()));
    }
    const int count = co_await keptElsewhere(others);
    if (alive && count > 0) {
        m_strip.setTrouble(
            QStringLiteral("stranded"),
            tr("%n finished order(s) wait for the database that was used before. Call IT: set database.url back to it.", nullptr, count));
    }
}

QCoro::Task<void> Workplace::checkAddress(QString address)
{
    const QPointer<Workplace> alive(this);
    const Result<DatabasePlace, PlaceRefusal> target = DatabasePlace::ofAddress(address);
    bool isSame = false;
    if (m_place && target) {
        const DatabasePlace from = *m_place;
        const DatabasePlace &to = *target;
        isSame = co_await takeAlong(&m_vault, m_folder, from, to);
    }
    if (alive) {
        m_settingsDesk.addressChecked(address, isSame);
    }
}

void Workplace::wireKeptWork()
{
    lookForStrandedWork();
    connect(&m_dispatcher.lease(), &StationLease::doubled, this, [this] {
        m_strip.setTrouble(QStringLiteral("doubled"),
                           tr("Another PC runs Packbench as this station. Nothing is sent from here. Call IT: each PC needs a data "
                              "folder of its own, not a copy."));
    });
    if (!m_kept) {
        return;
    }
    m_dispatcher.keepWith(*m_kept);
    connect(m_kept.get(), &KeptWork::found, this, [this](const OutboxEntry &entry) { m_feed.setShipment(entry); });
    connect(m_kept.get(), &KeptWork::countChanged, this, [this] {
        const int count = m_kept->count();
        if (m_kept->isEmpty()) {
            m_strip.setTrouble(QStringLiteral("keptstore"), {});
            releaseStrayClaims();
        }
        m_strip.setTrouble(QStringLiteral("kept"),
                           count == 0 ? QString()
                                      : tr("%n finished order(s) are kept here until the database server is back", nullptr, count));
    });
    connect(m_kept.get(), &KeptWork::troubled, this, [this](const StoreFailure &failure) {
        m_strip.setTrouble(QStringLiteral("keptstore"),
                           tr("What was finished without the server cannot be handed over. %1").arg(words::failure(failure)));
    });
    connect(m_kept.get(), &KeptWork::delivered, this, [this](const OutboxEntry &entry) {
        m_strip.setTrouble(QStringLiteral("keptstore"), {});
        if (mustPullBox(entry)) {
            m_bench.stopFor(entry);
        }
    });
    connect(&m_store, &Store::recovered, &m_bench, &PackingBench::claimAgain);
    connect(&m_store, &Store::recovered, this, &Workplace::releaseStrayClaims);
}

void Workplace::showStoreTrouble(const Heartbeat &beat)
{
    if (beat.busy || m_keeper.find(beat.account) == nullptr) {
        return; // what it says is from the time before
    }
    // Whether the server answers is what the store itself says.
    if (beat.storeTrouble && !beat.storeTrouble->isServerAway()) {
        m_storeFailedFor.insert(beat.account);
        m_strip.setTrouble(QStringLiteral("store:orders"), words::inStrip(*beat.storeTrouble));
    } else {
        storeWorksFor(beat.account);
    }
}

void Workplace::storeWorksFor(const AccountId &account)
{
    if (m_storeFailedFor.remove(account) && m_storeFailedFor.isEmpty()) {
        m_strip.setTrouble(QStringLiteral("store:orders"), {});
    }
}

QCoro::Task<void> Workplace::takeChanges(Changes changes)
{
    const QPointer<Workplace> alive(this);
    if (changes.everything) {
        co_await rereadClaims();
        if (!alive) {
            co_return;
        }
        co_await loadOutbox();
        if (!alive) {
            co_return;
        }
        co_await m_dispatcher.everythingChanged();
        if (!alive) {
            co_return;
        }
        m_labels.changedElsewhere();
        if (m_isBenchRemembered) {
            co_await loadOrders();
        }
        if (alive) {
            co_await reloadProducts();
        }
        co_return;
    }
    if (changes.tables.contains(QStringLiteral("products"))) {
        co_await reloadProducts();
        if (!alive) {
            co_return;
        }
    }
    if (changes.tables.contains(QStringLiteral("claims"))) {
        m_bench.claimsChanged(changes.orders);
        co_await rereadClaims();
        if (!alive) {
            co_return;
        }
    }
    if (changes.tables.contains(QStringLiteral("labels"))) {
        m_labels.changedElsewhere();
    }
    if (changes.tables.contains(QStringLiteral("shared_keys"))) {
        for (const AccountId &account : m_channels.accounts()) {
            m_dispatcher.credentialsChanged(account);
        }
    }
    if (changes.tables.contains(QStringLiteral("holds"))) {
        co_await rereadHolds(changes.orders);
    }
    const QSet<OrderKey> orders = changes.orders;
    for (const OrderKey &key : orders) {
        if (!alive) {
            co_return;
        }
        co_await rereadOrder(key);
    }
}

void Workplace::noteLoadedAccounts()
{
    for (const AccountRecord &record : m_keeper.records()) {
        m_loadedAccounts.insert(record.id);
    }
}

void Workplace::takeInOrdersOf(const AccountId &account)
{
    if (m_store.isShared() && !m_loadedAccounts.contains(account)) {
        noteLoadedAccounts();
        loadOutbox();
        m_dispatcher.everythingChanged();
        if (m_isBenchRemembered) {
            loadOrders();
        }
    }
}

QCoro::Task<void> Workplace::rereadOrder(OrderKey key)
{
    const QPointer<Workplace> alive(this);
    const Result<Order, StoreFailure> order = co_await m_store.orders().order(key);
    if (!alive || m_keeper.find(key.account) == nullptr) {
        co_return;
    }
    // Until then the orders are not read yet, and what is scanned would begin anew.
    if (order && m_isBenchRemembered) {
        m_book.put({*order});
    }
    const Result<std::vector<OutboxEntry>, StoreFailure> entries = co_await m_store.outbox().ofOrder(key);
    if (!alive || !entries) {
        co_return;
    }
    for (const OutboxEntry &entry : *entries) {
        // The outbox, the queue and the history follow its signal.
        m_dispatcher.changedElsewhere(entry);
    }
}

QCoro::Task<void> Workplace::rereadClaims()
{
    if (!m_store.isShared()) {
        co_return;
    }
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Claim>, StoreFailure> claims = co_await m_store.claims().all();
    if (!alive || !claims) {
        co_return;
    }
    QHash<OrderKey, QString> elsewhere;
    for (const Claim &claim : *claims) {
        if (claim.station != stationId()) {
            elsewhere.insert(claim.order, claim.stationName);
        }
    }
    m_feed.setElsewhere(elsewhere);
}

QCoro::Task<void> Workplace::releaseStrayClaims()
{
    if (!m_store.isShared() || !m_isBenchRemembered || !m_kept->isRead() || !m_kept->isEmpty()) {
        co_return; // what is packed here is not all known yet, or not at the server
    }
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Claim>, StoreFailure> claims = co_await m_store.claims().all();
    if (!alive || !claims) {
        co_return;
    }
    for (const Claim &claim : *claims) {
        if (claim.station == stationId()) {
            m_bench.claimFound(claim.order);
        }
    }
}

QCoro::Task<void> Workplace::rereadHolds(QSet<OrderKey> keys)
{
    const QPointer<Workplace> alive(this);
    const Result<std::vector<Hold>, StoreFailure> holds = co_await m_store.orders().holds();
    if (!alive || !holds) {
        co_return;
    }
    QHash<OrderKey, QString> reasons;
    for (const Hold &hold : *holds) {
        reasons.insert(hold.order, hold.reason);
    }
    for (const OrderKey &key : std::as_const(keys)) {
        m_feed.setHold(key, reasons.value(key));
    }
}

} // namespace packbench
