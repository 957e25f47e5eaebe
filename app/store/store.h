// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changelistener.h"
#include "store/claimstore.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/keystore.h"
#include "store/labelstore.h"
#include "store/orderstore.h"
#include "store/outboxstore.h"
#include "store/packingstore.h"
#include "store/privacystore.h"
#include "store/productstore.h"

#include <QObject>

namespace packbench {

/// What survives a power cut. Work is posted at the call, in order, and answered after its commit; the caller never
/// waits for the disk. Lives on the thread that made it.
class Store final : public QObject
{
    Q_OBJECT

public:
    explicit Store(const DatabasePlace &place, QObject *parent = nullptr);
    explicit Store(const QString &file, QObject *parent = nullptr) : Store(DatabasePlace::ofFile(file), parent) {}
    ~Store() override;

    /// Whose store it is: on a shared database its choices are kept apart from those of others.
    void setStation(const StationId &station);
    [[nodiscard]] const StationId &station() const { return m_station; }
    /// The file beside a database file in which FinishedLog writes.
    [[nodiscard]] static QString finishedLogOf(const QString &file);

    /// Opens the database (made when absent; a file's folder and a server's database must be there). To be called first,
    /// and again after a refusal. \a password is for a server.
    QCoro::Task<Result<void, StoreFailure>> open(Secret password = {});
    /// Does what was posted, then closes the database. Later calls fail with Closed.
    void close();

    /// Drops from the file beside the database what was settled before \a time.
    QCoro::Task<Result<void, StoreFailure>> compactFinishedLog(QDateTime time) { return m_thread.compactFinishedLog(time); }

    [[nodiscard]] OrderStore &orders() { return m_orders; }
    [[nodiscard]] OutboxStore &outbox() { return m_outbox; }
    [[nodiscard]] PackingStore &packing() { return m_packing; }
    [[nodiscard]] ProductStore &products() { return m_products; }
    [[nodiscard]] LabelStore &labels() { return m_labels; }
    [[nodiscard]] PrivacyStore &privacy() { return m_privacy; }
    [[nodiscard]] HistoryStore &history() { return m_history; }
    [[nodiscard]] ClaimStore &claims() { return m_claims; }
    [[nodiscard]] KeyStore &sharedKeys() { return m_sharedKeys; }

    [[nodiscard]] const DatabasePlace &place() const { return m_place; }
    /// Other stations work on it, too.
    [[nodiscard]] bool isShared() const { return m_place.isServer(); }

    /// Transactions that were committed, for tests and benchmarks.
    [[nodiscard]] quint64 commits() const { return m_thread.commits(); }

Q_SIGNALS:
    /// The disk or the file failed, or the server is gone: the packer must hear of it. It is opened again and checked.
    void troubled(const packbench::StoreFailure &failure);
    void recovered();
    /// Other stations changed something: these orders and tables, or perhaps everything.
    void changedElsewhere(const packbench::Changes &changes);
    /// What was finished is kept, but not in the file beside the database.
    void finishedLogFailed(const QString &why);

private:
    DatabasePlace m_place;
    StationId m_station;
    DatabaseThread m_thread;
    OrderStore m_orders;
    OutboxStore m_outbox;
    PackingStore m_packing;
    ProductStore m_products;
    LabelStore m_labels;
    PrivacyStore m_privacy;
    HistoryStore m_history;
    ClaimStore m_claims;
    KeyStore m_sharedKeys;
    std::unique_ptr<ChangeListener> m_listener;
};

} // namespace packbench
