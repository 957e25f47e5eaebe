// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/outboxmodel.h"
#include "station/queuefeed.h"
#include "station/queuemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using Mark = QueueRow::Mark;

namespace {

QueueRow row(int number, int minutes, Mark mark = Mark::None)
{
    QueueRow made;
    made.key = sample::key(number);
    made.number = QString::number(number);
    made.account = u"Shop %1"_s.arg(number % 2);
    made.dueAt = minutes == 0 ? 0 : sample::start().addSecs(minutes * 60).toMSecsSinceEpoch();
    made.units = 2;
    made.mark = mark;
    return made;
}

QString numbersOf(const QAbstractItemModel &model)
{
    QStringList numbers;
    for (int i = 0; i < model.rowCount(); ++i) {
        numbers << model.index(i, 0).data(QueueModel::NumberRole).toString();
    }
    return numbers.join(QLatin1Char(' '));
}

OutboxEntry entry(int number, DutyState state, int minutesAgo = 1)
{
    OutboxEntry made;
    made.shipment = sample::shipment(number, u"T%1"_s.arg(number));
    made.state = state;
    made.createdAt = sample::start().addSecs(-60 * minutesAgo);
    return made;
}

/// The queue as the program wires it, watched by Qt's model tester.
struct Queue {
    ManualClock clock;
    QueueModel model{clock};
    QueueOrder order{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester orderTester{&order, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// Orders 1, 2 and 3 in the book, due in as many hours.
struct Feed : Queue {
    Feed()
    {
        std::vector<Order> orders;
        for (int number = 1; number <= 3; ++number) {
            orders.push_back(sample::order(number));
            orders.back().shipBy = sample::start().addSecs(3600 * number);
        }
        book.put(orders);
    }
    [[nodiscard]] Mark mark(int number) const { return model.row(model.indexOf(sample::key(number))).mark; }
    OrderBook book;
    QueueFeed feed{book, model};
};

} // namespace

class ModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentOrderComesFirstAndHeldOnesLast()
    {
        Queue queue;
        queue.model.put({row(1, 90), row(2, -5), row(3, 10, Mark::Hold), row(4, 0), row(5, 30), row(6, 30)});
        QCOMPARE(numbersOf(queue.order), u"2 5 6 1 4 3"_s);
        queue.model.put({row(1, 1), row(3, 10)});
        QCOMPARE(numbersOf(queue.order), u"2 1 3 5 6 4"_s);
    }

    void theFilterLooksAtNumberAccountAndState()
    {
        Queue queue;
        queue.model.put({row(11, 10), row(12, 20, Mark::Half), row(21, 30)});
        queue.order.setText(u"1"_s);
        QCOMPARE(numbersOf(queue.order), u"11 12 21"_s);
        queue.order.setText(u"shop 0"_s);
        QCOMPARE(numbersOf(queue.order), u"12"_s);
        queue.order.setText(u"HALF PACKED"_s);
        QCOMPARE(numbersOf(queue.order), u"12"_s);
        queue.order.setText({});
        QCOMPARE(queue.order.rowCount(), 3);
        QVERIFY(queue.order.keyAt(queue.order.indexOf(sample::key(21))) == sample::key(21));
    }

    void removingAnOrderLeavesTheOthersWhereTheirKeysSay()
    {
        Queue queue;
        queue.model.put({row(1, 10), row(2, 20), row(3, 30), row(4, 40)});
        queue.model.remove(sample::key(2));
        queue.model.remove(sample::key(9));
        QCOMPARE(numbersOf(queue.order), u"1 3 4"_s);
        for (const int number : {1, 3, 4}) {
            QCOMPARE(queue.model.row(queue.model.indexOf(sample::key(number))).number, QString::number(number));
        }
        QCOMPARE(queue.model.indexOf(sample::key(2)), -1);
        queue.model.remove(sample::key(4));
        queue.model.remove(sample::key(1));
        queue.model.remove(sample::key(3));
        QCOMPARE(queue.order.rowCount(), 0);
        queue.model.put({row(2, 20)});
        QCOMPARE(numbersOf(queue.order), u"2"_s);
    }

    void theSameOrderTwiceInOneBatchIsOneRow()
    {
        Queue queue;
        queue.model.put({row(1, 10), row(1, 20)});
        QCOMPARE(queue.model.rowCount(), 1);
        QCOMPARE(queue.model.row(0).dueAt, row(1, 20).dueAt);
    }

    void urgencyMovesWithTheClock()
    {
        using Urgency = QueueRow::Urgency;
        Queue queue;
        QVERIFY(queue.model.urgency(row(1, 0)) == Urgency::None);
        QVERIFY(queue.model.urgency(row(1, 130)) == Urgency::Later);
        queue.clock.advance(std::chrono::minutes(20));
        QVERIFY(queue.model.urgency(row(1, 130)) == Urgency::TwoHours);
        queue.clock.advance(std::chrono::minutes(60));
        QVERIFY(queue.model.urgency(row(1, 130)) == Urgency::Hour);
        queue.clock.advance(std::chrono::minutes(60));
        QVERIFY(queue.model.urgency(row(1, 130)) == Urgency::Late);
        queue.model.put({row(1, 130)});
        QSignalSpy repainted(&queue.order, &QueueOrder::timePassed);
        QSignalSpy changed(&queue.order, &QAbstractItemModel::dataChanged);
        queue.model.tick();
        QCOMPARE(repainted.size(), 1);
        QCOMPARE(changed.size(), 0); // 100,000 rows would be looked at for nothing
    }

    void nothingIsShownUntilTheWholeBookIsLoadedAndThenAllOfIt()
    {
        Feed feed;
        feed.feed.load();
        Order fourth = sample::order(4);
        fourth.shipBy = sample::start().addSecs(60);
        feed.book.put({fourth});
        feed.feed.setHold(sample::key(2), u"Missing"_s);
        feed.feed.setShipment(entry(3, DutyState::Queued));
        QCOMPARE(numbersOf(feed.order), u"1 2 3"_s);
        feed.feed.loaded();
        QCOMPARE(numbersOf(feed.order), u"4 1 2"_s);
        QVERIFY(feed.mark(2) == Mark::Hold);
        QCOMPARE(feed.feed.nextDue(), fourth.shipBy.toMSecsSinceEpoch());
        feed.feed.setHold(sample::key(2), {});
        QCOMPARE(numbersOf(feed.order), u"4 1 2"_s);
        QVERIFY(feed.mark(2) != Mark::Hold);
    }

    void ordersEnterAndLeaveTheQueueWithTheBook()
    {
        Feed feed;
        QCOMPARE(numbersOf(feed.order), u"1 2 3"_s);
        Order shipped = sample::order(2);
        shipped.lines[0].parts[0].state = LineState::Shipped;
        feed.book.put({shipped});
        feed.book.remove(sample::key(3));
        QCOMPARE(numbersOf(feed.order), u"1"_s);
        QCOMPARE(feed.book.find(sample::key(2)), nullptr);
        QVERIFY(feed.book.byNumber(u"2"_s).empty());
        QVERIFY(feed.book.byNumber(u"c3"_s).empty());
        QVERIFY(feed.book.wanting(u"mug-3"_s).empty());
        QCOMPARE(feed.book.wanting(u"mug-1"_s).size(), size_t(1));
    }

    void inANarrowColumnComesFirstWhatSetsTheOrderApart()
    {
        Feed feed;
        feed.feed.setElsewhere({{sample::key(1), u"Bench 1"_s}});
        const QModelIndex row = feed.order.index(0, 0);
        QVERIFY(feed.mark(1) == Mark::Elsewhere);
        QVERIFY2(row.data(QueueModel::BriefRole).toString().startsWith(u"Bench 1 · "_s),
                 qPrintable(row.data(QueueModel::BriefRole).toString()));
        QVERIFY(row.data(QueueModel::DetailRole).toString().endsWith(u"on the bench at Bench 1"_s));
        feed.feed.setElsewhere({});
        feed.feed.setHold(sample::key(1), u"item missing"_s);
        QVERIFY(feed.order.index(2, 0).data(QueueModel::BriefRole).toString().startsWith(u"on hold: item missing"_s));
    }

    void holdsAndHalfPackedOrdersAreMarked()
    {
        Feed feed;
        feed.feed.setHalfPacked(sample::key(1), true);
        QVERIFY(feed.mark(1) == Mark::Half);
        feed.feed.setHold(sample::key(1), u"item missing"_s);
        QVERIFY(feed.mark(1) == Mark::Hold);
        QCOMPARE(numbersOf(feed.order), u"2 3 1"_s);
        QVERIFY(feed.order.index(2, 0).data(QueueModel::DetailRole).toString().contains(u"item missing"_s));
        feed.feed.setHold(sample::key(1), {});
        feed.feed.setHalfPacked(sample::key(1), false);
        QVERIFY(feed.mark(1) == Mark::None);
        feed.feed.setOpenHere(sample::key(2));
        QVERIFY(feed.order.index(1, 0).data(QueueModel::OpenHereRole).toBool());
        feed.feed.setOpenHere({});
        QVERIFY(!feed.order.index(1, 0).data(QueueModel::OpenHereRole).toBool());
    }

    void whatIsOnItsWayIsNotInTheQueueAndComesBackWhenItNeedsAPerson()
    {
        Feed feed;
        feed.feed.setShipment(entry(1, DutyState::Queued));
        QCOMPARE(numbersOf(feed.order), u"2 3"_s);
        QVERIFY(feed.feed.isInFlight(sample::key(1)));
        feed.feed.setShipment(entry(1, DutyState::NeedsAttention));
        QVERIFY(feed.mark(1) == Mark::Attention);
        QVERIFY(!feed.feed.isInFlight(sample::key(1)));
        feed.feed.setShipment(entry(1, DutyState::GivenUp));
        QVERIFY(feed.mark(1) == Mark::None);
    }

    void theNextDeadlineAndTheMostUrgentOrderPassOverWhatCannotBePacked()
    {
        Feed feed;
        const std::vector<OrderKey> all{sample::key(1), sample::key(2), sample::key(3)};
        const auto hour = [](int n) { return sample::start().addSecs(3600 * n).toMSecsSinceEpoch(); };
        QCOMPARE(feed.feed.nextDue(), hour(1));
        feed.feed.setHold(sample::key(1), u"x"_s);
        QCOMPARE(feed.feed.nextDue(), hour(2));
        QVERIFY(feed.feed.mostUrgent(all) == sample::key(2));
        feed.feed.setShipment(entry(2, DutyState::Sending));
        QCOMPARE(feed.feed.nextDue(), hour(3));
        QVERIFY(feed.feed.mostUrgent(all) == sample::key(3));
        feed.feed.setHold(sample::key(3), u"x"_s);
        QCOMPARE(feed.feed.nextDue(), 0);
        QVERIFY(feed.feed.mostUrgent(all) == OrderKey());
        feed.feed.setHold(sample::key(1), {});
        QCOMPARE(feed.feed.nextDue(), hour(1));
        // What another station has on its bench is taken only where nobody else's order wants the item.
        feed.feed.setHold(sample::key(3), {});
        feed.feed.setElsewhere({{sample::key(1), u"Bench 1"_s}});
        QVERIFY(feed.feed.mostUrgent(all) == sample::key(3));
        QVERIFY(feed.feed.mostUrgent({sample::key(1)}) == sample::key(1));
    }

    void theOutboxShowsWhatNeedsAPersonFirst()
    {
        ManualClock clock;
        OutboxModel outbox(clock);
        const QAbstractItemModelTester tester(&outbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!outbox.oldest().isValid());
        outbox.put(entry(1, DutyState::Queued, 9));
        outbox.put(entry(2, DutyState::Unknown, 5));
        outbox.put(entry(3, DutyState::NeedsAttention, 1));
        outbox.put(entry(4, DutyState::Sending, 3));
        const auto orders = [&outbox] {
            QStringList numbers;
            for (int i = 0; i < outbox.rowCount(); ++i) {
                numbers << outbox.index(i, OutboxModel::OrderColumn).data().toString();
            }
            return numbers.join(QLatin1Char(' '));
        };
        QCOMPARE(orders(), u"3 2 1 4"_s);
        QCOMPARE(outbox.waiting(), 2);
        QCOMPARE(outbox.unknown(), 1);
        QCOMPARE(outbox.attention(), 1);
        QCOMPARE(outbox.oldest(), sample::start().addSecs(-540));
        outbox.put(entry(1, DutyState::NeedsAttention, 9));
        QCOMPARE(orders(), u"1 3 2 4"_s);
        outbox.put(entry(2, DutyState::Confirmed, 5));
        outbox.put(entry(9, DutyState::TakenBack, 5));
        QCOMPARE(orders(), u"1 3 4"_s);
        QCOMPARE(outbox.rowOf(ShipmentId(u"shipment-4"_s)), 2);
        QCOMPARE(outbox.rowOf(ShipmentId(u"shipment-2"_s)), -1);
    }

    void everyCellOfTheOutboxSaysSomething()
    {
        ManualClock clock;
        OutboxModel outbox(clock);
        outbox.put(entry(1, DutyState::Queued, 5));
        for (int column = 0; column < OutboxModel::ColumnCount; ++column) {
            QVERIFY2(!outbox.index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
            QVERIFY(!outbox.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
        QCOMPARE(outbox.index(0, OutboxModel::SinceColumn).data().toString(), u"5 min"_s);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
