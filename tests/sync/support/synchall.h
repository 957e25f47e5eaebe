// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/dispatcher.h"
#include "sync/labelfetcher.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"
#include "tests/support/scriptedmarket.h"

#include <QSignalSpy>

namespace packbench {

/// One of several stations: its clock, store, dispatcher and labels, wired as in the program.
struct SyncStation {
    SyncStation(const QString &name, const DatabasePlace &place, Channels &channels, EvenRandomness &randomness);
    /// Its program ends without a word.
    void kill();

    StationId id;
    ManualClock clock;
    bool isFrozen = false; ///< stopped, as by SIGSTOP: its time goes on, and it does nothing
    OpenStore store;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<LabelFetcher> labels;
    QSignalSpy fetched; ///< labels that came here
};

/// Two stations on a real PostgreSQL server, at one scripted market; time is the test's.
class SyncHall
{
public:
    SyncHall();
    /// Both begin to work with \a channel, which leads to the market.
    void open(const std::shared_ptr<Channel> &channel);

    /// Everything that can happen without time passing has happened after this.
    void settle();
    void pass(std::chrono::milliseconds time);
    static QString sql(const QString &statement) { return PostgresCluster::shared().sql(statement); }
    /// As if so much time had passed at the server.
    void age(const SyncStation &station, std::chrono::seconds by) const;
    /// The program of \a station ends without a word.
    void kill(SyncStation &station);
    Result<OutboxEntry, StoreFailure> finish(SyncStation &station, Shipment shipment);
    OutboxEntry entry(const QString &id = QStringLiteral("shipment-1"));

    QString schema;
    DatabasePlace place;
    ManualClock marketClock;
    EvenRandomness randomness;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    std::unique_ptr<SyncStation> one;
    std::unique_ptr<SyncStation> two;

private:
    static inline int count = 0;
};

} // namespace packbench
