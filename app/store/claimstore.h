// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal.h"
#include "store/databasethread.h"

#include <QDateTime>
#include <chrono>
#include <vector>

namespace packbench {

/// Who has an order on the bench.
struct Claim {
    OrderKey order;
    StationId station;
    QString stationName; ///< what people call it; its id when it has no name
    PackerId packer;
    QDateTime since; ///< by the database's clock

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Something that one station at a time may do, e.g. read an account's orders.
struct Lease {
    QString name;
    StationId station; ///< that has it
    qint64 term = 0;   ///< grows whenever it passes to another station or was let go
    /// How long it lasts, counted from when it was asked for: the holder stops before, whatever the wall clocks say.
    std::chrono::milliseconds lasts{0};

    friend bool operator==(const Lease &, const Lease &) = default;
};

/// The name of the lease by which a station shows that it lives and may send.
[[nodiscard]] QString stationLeaseName(const StationId &station);

/// Which station has what. All times are the database's own, so that stations with wrong clocks agree.
class ClaimStore
{
public:
    using Answer = QCoro::Task<Result<Claim, StoreFailure>>;

    explicit ClaimStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Takes the order if nobody has it. Gives who has it now: this station, or another one.
    Answer claim(OrderKey order, StationId station, PackerId packer);
    /// Takes the order away from \a from, if that one still has it; \a fact is kept with the station it was taken from.
    Answer takeOver(OrderKey order, StationId from, JournalEntry fact);
    /// Lets the order go, if this station has it.
    QCoro::Task<Result<void, StoreFailure>> release(OrderKey order, StationId station);
    /// The oldest first.
    QCoro::Task<Result<std::vector<Claim>, StoreFailure>> all();

    /// Takes or keeps the lease for \a lasts if no other station has it. Gives who has it now.
    QCoro::Task<Result<Lease, StoreFailure>> lease(QString name, StationId station, std::chrono::milliseconds lasts);
    /// Gives it back before its time.
    QCoro::Task<Result<void, StoreFailure>> giveBack(QString name, StationId station);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
