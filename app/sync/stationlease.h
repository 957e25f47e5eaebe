// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QObject>
#include <chrono>
#include <memory>
#include <vector>

namespace packbench {

/// How long a station's word that it lives is good for. longestRequest + margin must be less than lasts.
struct LeaseRules {
    std::chrono::milliseconds lasts{150'000};
    std::chrono::milliseconds every{30'000};          ///< it is renewed so often
    std::chrono::milliseconds retry{2'000};           ///< and so soon after it could not be
    std::chrono::milliseconds longestRequest{60'000}; ///< no call that acts has a longer deadline
    std::chrono::milliseconds margin{10'000};         ///< for clocks that do not run alike, and the way to the wire
};

/// This station's word, in the database that stations share, that it lives: a lease. Without it nothing is sent, so
/// that another station may finish its work once the lease and a request's deadline are over. In a database file,
/// which only one program has, it is always given.
class StationLease final : public QObject
{
    Q_OBJECT

public:
    StationLease(Store &store, Clock &clock, StationId station, LeaseRules rules = {}, QObject *parent = nullptr);

    /// Renews it until it is destroyed or stopped.
    void start();
    void stop() { m_running = false; }
    /// The server may be back: asks at once.
    void renewNow();

    [[nodiscard]] const LeaseRules &rules() const { return m_rules; }
    /// A call that takes \a deadline at most would be over, with the margin, while nobody else may take this station for
    /// dead. Counted on the clock that goes on while the computer sleeps, from when the lease was asked for.
    [[nodiscard]] bool mayBegin(std::chrono::milliseconds deadline) const;
    /// An attempt begins: while its ticket lives, it is one that began under today's lease. When the lease lapsed meanwhile
    /// and was got again, nothing may begin until the attempts from before are over: another station may have them.
    [[nodiscard]] std::shared_ptr<const quint64> ticket();
    /// Any acting call may begin.
    [[nodiscard]] bool isHeld() const { return mayBegin(m_rules.longestRequest); }

Q_SIGNALS:
    /// It was got or renewed: a good moment to send, and to look after stations that are gone.
    void renewed();
    /// Another program that started later says that it is this station: this one sends nothing any more.
    void doubled();

private:
    QCoro::Task<void> renew();
    /// Whether no other program has this station's id, e.g. on a copied disk.
    QCoro::Task<bool> isAlone();
    void schedule(std::chrono::milliseconds wait);
    [[nodiscard]] bool hasOldTickets() const;

    Store &m_store;
    Clock &m_clock;
    StationId m_station;
    LeaseRules m_rules;
    std::chrono::milliseconds m_heldUntil{0}; ///< on the clock's uptime
    quint64 m_epoch = 0;                      ///< grows whenever the lease was got anew rather than kept
    qint64 m_term = 0;                        ///< the same, as the database counts it
    std::vector<std::weak_ptr<const quint64>> m_tickets;
    bool m_running = false;
    bool m_busy = false;
    quint64 m_timer = 0;
    QString m_program; ///< this run of the program
    bool m_isNamed = false;
    bool m_isDoubled = false;
};

} // namespace packbench
