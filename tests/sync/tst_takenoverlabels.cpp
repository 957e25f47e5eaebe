// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Labels that the channel issues, where the station that finished the shipment died before it had them.
#include "tests/sync/support/synchall.h"

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
        m_market->calls.append(u"label"_s);
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

/// Two stations at a market that issues labels.
class Hall : public SyncHall
{
public:
    Hall() : issuing(std::make_shared<IssuingMarket>(market)) { open(issuing); }

    /// A box whose number and label the market gives.
    void finishAtOne()
    {
        market->put(sample::order(1, 1));
        Shipment shipment = sample::shipment(1, QString(), 1);
        shipment.packages[0].isLabelIssued = true;
        const auto finished = finish(*one, shipment);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().words));
    }
    /// The first station ends, and so much later that its work may be taken over.
    void killOne()
    {
        kill(*one);
        age(*one, 300s);
    }

    std::shared_ptr<IssuingMarket> issuing;
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
        h.one = std::make_unique<SyncStation>(u"one"_s, h.place, h.channels, h.randomness);
        h.pass(1min);
        h.issuing->hasLabels = true;
        h.pass(10min);
        QCOMPARE(h.issuing->issued, 1);
        QCOMPARE(h.one->fetched.size() + h.two->fetched.size(), 1);
        // Told of it, the first one does not say any more that it is being made.
        h.one->labels->changedElsewhere();
        h.settle();
        QCOMPARE(h.one->labels->pending().size(), size_t(1));
        QVERIFY(h.one->labels->pending().front().isFetched());
    }

    void aStationWaitsForTheLabelsOfItsOwnBoxesOnly()
    {
        Hall h;
        h.issuing->hasLabels = true;
        h.finishAtOne();
        h.pass(1min);
        QCOMPARE(h.one->labels->pending().size(), size_t(1));
        h.two->labels->changedElsewhere();
        h.settle();
        QCOMPARE(h.two->labels->pending().size(), size_t(0));
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
