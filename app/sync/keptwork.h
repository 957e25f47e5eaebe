// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>

namespace packbench {

/// What this station finished while the database server could not be reached: kept in a file of its own, and delivered
/// when the server is back. Nothing of it is sent before, because only the server knows what other stations did.
class KeptWork final : public QObject
{
    Q_OBJECT

public:
    using Answer = QCoro::Task<Result<OutboxEntry, StoreFailure>>;

    /// \a file is made when it is absent.
    KeptWork(Store &server, const QString &file, Clock &clock, StationId station, QObject *parent = nullptr);

    /// Reads what was kept before; once is enough.
    QCoro::Task<Result<void, StoreFailure>> read();
    /// The same, and delivers it where the server answers.
    QCoro::Task<Result<void, StoreFailure>> start();
    void stop();

    /// The server does not answer at the moment, as far as is known.
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    /// The server is asked to keep it: until it has answered, nobody knows whether it does.
    void asked(const ShipmentId &id) { m_mayBeThere.insert(id); }
    void answered(const ShipmentId &id);
    /// Keeps a finished shipment, answered when it is on the disk. Safe to repeat.
    Answer keep(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state);
    /// Its packer takes it back before it was delivered; safe to repeat. A Conflict where the server may have it: from there another
    /// station may send it.
    Answer takeBack(ShipmentId id, PackingSession session, JournalEntry fact);
    [[nodiscard]] bool has(const ShipmentId &id) const { return m_kept.contains(id); }
    /// The orders of which boxes are packed among it; corrections and cancellations do not count.
    [[nodiscard]] QSet<OrderKey> packedOrders() const;
    /// It was taken back here, and the server may have it all the same: it must not be sent.
    [[nodiscard]] bool isWithdrawn(const ShipmentId &id) const { return m_withdrawn.contains(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_kept.size()); }
    /// What was kept before this program began is known.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Nothing is left to be told to the server.
    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty() && m_withdrawn.isEmpty(); }

    /// Delivers what can be delivered now.
    QCoro::Task<void> deliver();

Q_SIGNALS:
    void countChanged();
    /// This was kept before the program began.
    void found(const packbench::OutboxEntry &entry);
    /// It is taken back, although its packer may have been told that it failed.
    void takenBack(const packbench::OutboxEntry &entry);
    /// The server has it now, perhaps waiting for a person.
    void delivered(const packbench::OutboxEntry &entry);
    /// Something stands in the way that is not the server's absence; it is tried again.
    void troubled(const packbench::StoreFailure &failure);

private:
    /// False when the server is gone (again).
    QCoro::Task<bool> deliverOne(OutboxEntry entry);
    QCoro::Task<JournalEntry> factOf(OutboxEntry entry);
    /// Finds out whether a take-back that seemed to fail was kept, and gives it then; tries until the file can be read, or
    /// \a turn is over.
    QCoro::Task<std::optional<OutboxEntry>> sortOut(ShipmentId id, quint64 turn);
    QCoro::Task<Result<void, StoreFailure>> open();
    QCoro::Task<void> putAgain(std::vector<OutboxEntry> logged);
    /// Forgets what is not among \a present any more, of that whose dropping was perhaps kept.
    void settleDropped(const std::vector<OutboxEntry> &present);
    /// The server has it as \a there, or never had it, and it is not kept here any more.
    void isDelivered(const ShipmentId &id, const std::optional<OutboxEntry> &there);
    void forget(const ShipmentId &id);
    void again();

    Store &m_server;
    QString m_fileName;
    std::unique_ptr<Store> m_file;
    Clock &m_clock;
    StationId m_station;
    QHash<ShipmentId, OrderKey> m_kept; ///< with the order where its boxes leave, an empty one for a correction or a cancellation
    QSet<ShipmentId> m_withdrawn;
    QSet<ShipmentId> m_mayBeThere;                             ///< the server was asked to keep these, and perhaps does
    QHash<ShipmentId, quint64> m_unsure;                       ///< which take-back is under way, or failed and was perhaps kept
    QHash<ShipmentId, std::optional<OutboxEntry>> m_undropped; ///< as the server has them; perhaps dropped from the file
    quint64 m_takeBacks = 0;
    bool m_isCutOff = false;
    bool m_isOpen = false;
    bool m_isRead = false;
    bool m_busy = false;
    quint64 m_timer = 0; ///< only the newest counts
};

} // namespace packbench
