// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"
#include "station/carriermemory.h"
#include "station/outboxmodel.h"
#include "station/packingbench.h"
#include "station/stationhistorydesk.h"
#include "station/toterack.h"
#include "sync/acknowledger.h"
#include "sync/dispatcher.h"
#include "sync/labelfetcher.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedmarket.h"

namespace packbench {

/// One line of an order for the bench.
struct OrderedItem {
    QString sku;
    int quantity = 1;
};

/// A packing bench as the program wires it, on a real store, a marketplace with a state of its own and a clock that the
/// test moves. Ada has signed in.
class BenchFloor
{
public:
    BenchFloor();
    ~BenchFloor();

    /// An acknowledged order on the market, in the store and in the queue; its lines are numbered from 1, the customer
    /// knows it as `C` and its number. \a hours until it is due.
    Order put(const QString &number, const std::vector<OrderedItem> &items, int hours = 24);
    [[nodiscard]] static OrderKey key(const QString &number);

    void scan(const QString &code) { bench->scan(code); }
    void scan(const QStringList &codes);
    [[nodiscard]] const BenchState &state() const { return bench->state(); }
    [[nodiscard]] const ResultBandState &band() const { return bench->state().band; }
    [[nodiscard]] const QString &headline() const { return band().headline; }
    /// `1×2@1 2×1@1+2`: lines, units and boxes of the shipment.
    [[nodiscard]] static QString partsOf(const Shipment &shipment);
    /// Items of a box, e.g. `2 × Mug`.
    [[nodiscard]] QStringList inBox(int number) const;

    /// Everything that can happen without time passing has happened after this.
    void settle();
    /// Lets time pass, stopping wherever something becomes due.
    void pass(std::chrono::milliseconds time);
    /// The program ends and starts again on the same files.
    void restart();

    [[nodiscard]] std::vector<OutboxEntry> outboxEntries();
    [[nodiscard]] QStringList journal(const QString &number);
    [[nodiscard]] int marked(const QString &number) const; ///< QueueRow::Mark; -1 when it is not in the queue

    OpenStore store;
    ManualClock clock;
    EvenRandomness randomness;
    Settings settings;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<LabelFetcher> labels;
    std::unique_ptr<Acknowledger> acknowledger;
    std::unique_ptr<OrderBook> book;
    std::unique_ptr<ProductShelf> products;
    std::unique_ptr<Packers> packers;
    CarrierMemory carriers;
    ToteRack totes;
    std::unique_ptr<QueueModel> queue;
    std::unique_ptr<OutboxModel> outbox;
    std::unique_ptr<QueueFeed> feed;
    std::unique_ptr<StripFeed> strip;
    std::unique_ptr<StationHistoryDesk> history;
    std::unique_ptr<PackingBench> bench;

private:
    void open();
    void load();
    void close();
};

/// Numbers as carriers print them.
namespace labels {
inline const QString canadaPost = QStringLiteral("7035114477138472");
inline const QString canadaPost2 = QStringLiteral("7035114477138489");
inline const QString misread = QStringLiteral("7035114477138473");
inline const QString ups = QStringLiteral("1Z999AA10123456784");
inline const QString fedexOrPurolator = QStringLiteral("100308641925");
} // namespace labels

/// What the products file says.
namespace barcodes {
inline const QString mug = QStringLiteral("6291000000013");
inline const QString mugCase = QStringLiteral("16291000000010"); ///< two mugs
inline const QString kettle = QStringLiteral("6291000000020");
inline const QString lamp = QStringLiteral("LAMP-77"); ///< no GTIN
} // namespace barcodes

} // namespace packbench
