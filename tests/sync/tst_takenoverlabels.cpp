// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Labels that the channel issues, where the station that finished the shipment died before it had them.
#include "sync/dispatcher.h"
#include "sync/labelfetcher.h"
#include "tests/store/support/openstore.h"
#include "tests/support/evenrandomness.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"
#include "tests/support/scriptedmarket.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ship1 = u"ship 1"_s;

/// A marketplace that issues labels: a number for a box, once asked.
class IssuingMarket final : public Channel
{
public:
    explicit IssuingMarket(std::shared_ptr<ScriptedMarket> market) : m_market(std::move(market)) {}

    bool hasLabels = false; ///< it takes its time to make them
    int issued = 0;         ///< labels that were handed out

    [[nodiscard]] Capabilities capabilities() const override { return m_market->capabilities(); }
    [[nodiscard]] const std::vector<ChannelCarrier> &carriers(const Order &order) const override { return m_market->carriers(order); }
    [[nodiscard]] QString shipFromCountry() const override { return m_market->shipFromCountry(); }
    [[nodiscard]] QString methodFor(const Order &order) const override { return m_market->methodFor(order); }
    QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) override
    {
        return m_market->orders(window, cursor);
    }
    QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) override { return m_market->order(id); }
    QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) override
    {
        return m_market->acknowledge(id, requestId);
    }
    [[nodiscard]] std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                             const QDateTime &now) const override
    {
        return m_market->objection(shipment, order, now);
    }
    QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) override
    {
        return m_market->ship(shipment, order, requestId);
    }
    QCoro::Task<Result<void, ChannelFailure>> probe() override { return m_market->probe(); }
    QCoro::Task<Result<LabelDocument, ChannelFailure>> label(Shipment, int, Order, bool) override
    {
        if (!hasLabels) {
            co_return fail(ChannelFailure{ChannelTrouble::NotReady});
        }
        ++issued;
        LabelDocument document;
        document.trackingNumber = u"NUMBER1"_s;
        document.bytes = "%PDF-1.4";
        co_return document;
    }

private:
    std::shared_ptr<ScriptedMarket> m_market;
};

/// One station's clock, store, dispatcher and labels, wired as in the program.
struct Station {
    Station(const QString &name, const DatabasePlace &place, Channels &channels, EvenRandomness &randomness)
        : id(name)
        , store(place)
        , dispatcher(std::make_unique<Dispatcher>(*store, channels, clock, randomness, id, DispatchRules{}))
        , labels(std::make_unique<LabelFetcher>(*store, channels, clock, randomness, id, false))
        , fetched(labels.get(), &LabelFetcher::fetched)
    {
        QObject::connect(dispatcher.get(), &Dispatcher::entryChanged, labels.get(), &LabelFetcher::confirmed);
        if (!answerOf(dispatcher->start())) {
            qFatal("the dispatcher did not start");
        }
        answerOf(labels->start());
    }
    /// Its program ends without a word.
    void kill()
    {
        dispatcher.reset();
        labels.reset();
    }

    StationId id;
    ManualClock clock;
    OpenStore store;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<LabelFetcher> labels;
    QSignalSpy fetched;
};

/// Two stations at one market; time is the test's.
class Hall
{
public:
    Hall()
        : schema(u"labels%1"_s.arg(++count))
        , place(DatabasePlace::ofAddress(PostgresCluster::shared().address(schema)).value())
        , market(std::make_shared<ScriptedMarket>(marketClock))
        , issuing(std::make_shared<IssuingMarket>(market))
    {
        channels.put(sample::key(1).account, issuing);
        one = std::make_unique<Station>(u"one"_s, place, channels, randomness);
        two = std::make_unique<Station>(u"two"_s, place, channels, randomness);
        settle();
    }

    void settle()
    {
        for (int quiet = 0; quiet < 16; ++quiet) {
            const qsizetype calls = market->calls.size() + issuing->issued;
            const quint64 commits = one->store->commits() + two->store->commits();
            static_cast<void>(answerOf(one->store->products().preference(u"none"_s)));
            static_cast<void>(answerOf(two->store->products().preference(u"none"_s)));
            QCoreApplication::processEvents();
            if (calls != market->calls.size() + issuing->issued || commits != one->store->commits() + two->store->commits()) {
                quiet = 0;
            }
        }
    }
    void pass(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds end = marketClock.uptime() + time;
        settle();
        while (marketClock.uptime() < end) {
            auto step = end - marketClock.uptime();
            for (ManualClock *each : {&marketClock, &one->clock, &two->clock}) {
                step = std::min(step, each->untilNext().value_or(step));
            }
            for (ManualClock *each : {&marketClock, &one->clock, &two->clock}) {
                each->advance(step);
            }
            settle();
        }
    }
    /// A box whose number and label the market gives.
    void finishAtOne()
    {
        market->put(sample::order(1, 1));
        Shipment shipment = sample::shipment(1, QString(), 1);
        shipment.station = one->id;
        shipment.packages[0].isLabelIssued = true;
        JournalEntry fact = sample::fact(u"finished"_s, 1);
        fact.station = one->id;
        const auto finished = answerOf(one->dispatcher->finish(shipment, fact));
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().words));
    }
    /// The first station ends, and so much later that its work may be taken over.
    void killOne()
    {
        one->kill();
        settle();
        PostgresCluster::shared().sql(
            u"UPDATE %1.leases SET expires = expires - 300000 WHERE name = 'station %2'"_s.arg(schema, one->id.text()));
    }
    OutboxEntry entry() { return answerOf(two->store->outbox().entry(ShipmentId(u"shipment-1"_s))).value(); }

    static inline int count = 0;
    QString schema;
    DatabasePlace place;
    ManualClock marketClock;
    EvenRandomness randomness;
    Channels channels;
    std::shared_ptr<ScriptedMarket> market;
    std::shared_ptr<IssuingMarket> issuing;
    std::unique_ptr<Station> one;
    std::unique_ptr<Station> two;
};

} // namespace

class TakenOverLabelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeverLeftGetsItsLabelWhereItIsTakenOver()
    {
        Hall h;
        h.issuing->hasLabels = true;
        h.finishAtOne();
        h.killOne();
        h.pass(30min);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.entry().sender, h.two->id);
        QCOMPARE(h.market->count(ship1), 1);
        expectOneLabel(h);
    }

    void whatWasConfirmedWithoutItsLabelGetsItWhereItIsTakenOver()
    {
        Hall h;
        h.finishAtOne();
        h.pass(1min);
        QCOMPARE(h.entry().state, DutyState::Confirmed);
        QCOMPARE(h.two->labels->pending().size(), size_t(0));
        h.killOne();
        h.issuing->hasLabels = true;
        h.pass(5min);
        QCOMPARE(h.entry().sender, h.two->id);
        QCOMPARE(h.market->count(ship1), 1);
        expectOneLabel(h);
    }

    void aLabelThatWasFetchedBeforeStaysTheOnlyOne()
    {
        Hall h;
        h.issuing->hasLabels = true;
        h.finishAtOne();
        h.pass(1min);
        QCOMPARE(h.issuing->issued, 1);
        QCOMPARE(h.one->fetched.size(), 1);
        h.killOne();
        h.pass(30min);
        QCOMPARE(h.issuing->issued, 1);
        QCOMPARE(h.two->fetched.size(), 0);
        QCOMPARE(h.market->count(ship1), 1);
        const auto label = answerOf(h.two->store->labels().label(ShipmentId(u"shipment-1"_s), 1));
        QVERIFY(label && label->isFetched());
    }

    void aStationThatComesBackLeavesTheLabelToTheOneThatTookOver()
    {
        Hall h;
        h.finishAtOne();
        h.pass(1min);
        h.killOne();
        h.pass(1min);
        QCOMPARE(h.entry().sender, h.two->id);
        // Both are there now, and neither has the label.
        h.one = std::make_unique<Station>(u"one"_s, h.place, h.channels, h.randomness);
        h.pass(1min);
        h.issuing->hasLabels = true;
        h.pass(10min);
        QCOMPARE(h.issuing->issued, 1);
        QCOMPARE(h.one->fetched.size() + h.two->fetched.size(), 1);
    }

private:
    static void expectOneLabel(Hall &h)
    {
        QCOMPARE(h.issuing->issued, 1);
        QCOMPARE(h.two->fetched.size(), 1);
        QCOMPARE(h.two->labels->pending().size(), size_t(1));
        const auto label = answerOf(h.two->store->labels().label(ShipmentId(u"shipment-1"_s), 1));
        QVERIFY(label && label->isFetched());
        QCOMPARE(label->number, u"NUMBER1"_s);
        h.pass(30min);
        QCOMPARE(h.issuing->issued, 1);
    }
};

QTEST_GUILESS_MAIN(TakenOverLabelsTest)
#include "tst_takenoverlabels.moc"
