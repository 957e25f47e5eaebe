// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;

namespace {

const AccountId account(QStringLiteral("account"));
const StationId station(QStringLiteral("station"));

std::vector<Order> saved(OpenStore &store, const std::vector<Order> &orders, const QDateTime &at = sample::start())
{
    return answerOf(store->orders().save(account, orders, {}, at)).value();
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreThereAfterARestart()
    {
        OpenStore store;
        QCOMPARE(saved(store, {sample::fullOrder(), sample::order(1)}).size(), size_t(2));
        store.reopen();
        QVERIFY(answerOf(store->orders().order(sample::fullOrder().key)).value() == sample::fullOrder());
        QCOMPARE(answerOf(store->orders().openOrders()).value().orders.size(), size_t(2));
        QCOMPARE(answerOf(store->orders().order(sample::key(9))).error().kind, StoreFailure::Kind::NotFound);
    }

    void onlyNewAndChangedOrdersAreGivenBack()
    {
        OpenStore store;
        saved(store, {sample::order(1), sample::order(2)});
        Order changed = sample::order(2);
        changed.lines[0].cancelRequested = true;
        const auto again = saved(store, {sample::order(1), changed, sample::order(3)}, sample::start().addSecs(60));
        QCOMPARE(again.size(), size_t(2));
        QVERIFY(again[0] == changed);
        QVERIFY(again[1] == sample::order(3));
    }

    void settledOrdersLeaveTheOpenOnes()
    {
        OpenStore store;
        saved(store, {sample::order(1)});
        Order shipped = sample::order(1);
        shipped.lines[0].parts[0].state = LineState::Shipped;
        saved(store, {shipped}, sample::start().addSecs(60));
        QVERIFY(answerOf(store->orders().openOrders()).value().orders.empty());
    }

    void openOrdersComeInBatchesWithoutGapOrRepetition()
    {
        OpenStore store;
        std::vector<Order> orders;
        for (int i = 1; i <= 25; ++i) {
            orders.push_back(sample::order(i));
        }
        saved(store, orders);
        QStringList seen;
        OrderBatch batch;
        batch.more = true;
        OrderKey after;
        while (batch.more) {
            batch = answerOf(store->orders().openOrders(after, 10)).value();
            for (const Order &order : batch.orders) {
                seen.append(order.key.order.text());
                after = order.key;
            }
        }
        QCOMPARE(seen.size(), 25);
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 25);
    }

    void ordersThatWereNotSeenForLongAreNamed()
    {
        OpenStore store;
        saved(store, {sample::order(1)}, sample::start().addDays(-2));
        saved(store, {sample::order(2)});
        const QDateTime yesterday = sample::start().addDays(-1);
        QCOMPARE(answerOf(store->orders().openNotSeenSince(account, yesterday)).value(), std::vector{sample::key(1)});
        QVERIFY(answerOf(store->orders().openNotSeenSince(AccountId(QStringLiteral("other")), yesterday)).value().empty());
        QVERIFY(answerOf(store->orders().markSeen(sample::key(1), sample::start())).has_value());
        QVERIFY(answerOf(store->orders().openNotSeenSince(account, yesterday)).value().empty());
    }

    void anOrderThatWasSetAsideIsShownUntilItCanBeRead()
    {
        OpenStore store;
        const SetAsideOrder broken{account, QStringLiteral("1"), QStringLiteral("$.lines"), QStringLiteral("array"), R"({"ü":1})"};
        for (int i = 0; i < 2; ++i) {
            QVERIFY(answerOf(store->orders().save(account, {}, {broken}, sample::start())).has_value());
        }
        QCOMPARE(answerOf(store->orders().setAside()).value(), std::vector{broken});
        saved(store, {sample::order(1)});
        QVERIFY(answerOf(store->orders().setAside()).value().empty());
    }

    void holdsAreKeptAndCleared()
    {
        OpenStore store;
        const Hold hold{sample::key(1), QStringLiteral("waits for a part"), PackerId(QStringLiteral("Ada")), sample::start()};
        QVERIFY(answerOf(store->orders().setHold(hold, sample::fact(QStringLiteral("held"), 1))).has_value());
        store.reopen();
        QCOMPARE(answerOf(store->orders().holds()).value(), std::vector{hold});
        QVERIFY(answerOf(store->orders().clearHold(hold.order, sample::fact(QStringLiteral("released"), 1))).has_value());
        QVERIFY(answerOf(store->orders().holds()).value().empty());
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(2));
    }

    void heartbeatsSurvive()
    {
        OpenStore store;
        const SyncMarks marks{account, sample::start(), QDateTime()};
        QVERIFY(answerOf(store->orders().saveMarks(marks)).has_value());
        store.reopen();
        QCOMPARE(answerOf(store->orders().marks()).value(), std::vector{marks});
    }

    void aHalfPackedOrderReopensWhereItWas()
    {
        OpenStore store;
        PackingSession session = sample::session(1);
        QVERIFY(answerOf(store->packing().saveSession(session, sample::fact(QStringLiteral("item packed"), 1))).has_value());
        session = *session.withPacked(QStringLiteral("1"));
        QVERIFY(answerOf(store->packing().saveSession(session, sample::fact(QStringLiteral("item packed"), 1))).has_value());
        store.reopen();
        QCOMPARE(answerOf(store->packing().sessions(station)).value(), std::vector{session});
        QVERIFY(answerOf(store->packing().sessions(StationId(QStringLiteral("other")))).value().empty());
        QVERIFY(answerOf(store->packing().dropSession(session.order, sample::fact(QStringLiteral("closed"), 1))).has_value());
        QVERIFY(answerOf(store->packing().sessions(station)).value().empty());
    }

    void theJournalIsReadBackWholeAndInOrder()
    {
        OpenStore store;
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(answerOf(store->packing().addJournal(sample::fact(QStringLiteral("fact %1").arg(i), 1))).has_value());
        }
        const auto first = answerOf(store->packing().journal(0, 3)).value();
        QCOMPARE(first.size(), size_t(3));
        QVERIFY(first[0].entry == sample::fact(QStringLiteral("fact 1"), 1));
        const auto rest = answerOf(store->packing().journal(first.back().sequence, 3)).value();
        QCOMPARE(rest.size(), size_t(2));
        QCOMPARE(rest.back().entry.kind, QStringLiteral("fact 5"));
    }

    void scansThatComeFastShareCommitsAndKeepTheirOrder()
    {
        OpenStore store;
        const quint64 before = store->commits();
        std::vector<QCoro::Task<Result<void, StoreFailure>>> answers;
        for (int i = 0; i < 400; ++i) {
            answers.push_back(store->packing().saveSession(sample::session(1 + i % 3), sample::fact(QString::number(i), 1)));
        }
        for (auto &answer : answers) {
            QVERIFY(answerOf(std::move(answer)).has_value());
        }
        QVERIFY(store->commits() - before < 100);
        const auto journal = answerOf(store->packing().journalOf(sample::key(1))).value();
        QCOMPARE(journal.size(), size_t(400));
        for (size_t i = 0; i < journal.size(); ++i) {
            QCOMPARE(journal[i].kind, QString::number(i));
        }
    }

    void aFinishAmongScansComesAfterTheScansBeforeIt()
    {
        OpenStore store;
        auto scan = store->packing().saveSession(sample::session(1), sample::fact(QStringLiteral("item packed"), 1));
        const auto finished = answerOf(
            store->outbox().finish(sample::shipment(1, QStringLiteral("T")), sample::start(), sample::fact(QStringLiteral("finished"), 1)));
        QVERIFY(finished.has_value());
        QVERIFY(answerOf(std::move(scan)).has_value());
        QVERIFY(answerOf(store->packing().sessions(station)).value().empty());
    }

    void productsAreReplacedAndAdded()
    {
        OpenStore store;
        const Product mug{QStringLiteral("MUG"), QStringLiteral("0123"), 1, QStringLiteral("Mug")};
        const Product box{QStringLiteral("MUG"), QStringLiteral("0456"), 6, QStringLiteral("Mug, case")};
        QVERIFY(answerOf(store->products().replaceAll({mug})).has_value());
        QVERIFY(answerOf(store->products().add({box})).has_value());
        QCOMPARE(answerOf(store->products().all()).value(), (std::vector{mug, box}));
        Product renamed = mug;
        renamed.sku = QStringLiteral("CUP");
        QVERIFY(answerOf(store->products().add({renamed})).has_value());
        QCOMPARE(answerOf(store->products().all()).value(), (std::vector{renamed, box}));
        QVERIFY(answerOf(store->products().replaceAll({})).has_value());
        QVERIFY(answerOf(store->products().all()).value().empty());
    }

    void preferencesAreRemembered()
    {
        OpenStore store;
        QVERIFY(answerOf(store->products().preference(QStringLiteral("packer"))).value().isEmpty());
        QVERIFY(answerOf(store->products().setPreference(QStringLiteral("packer"), QStringLiteral("Ada"))).has_value());
        QVERIFY(answerOf(store->products().setPreference(QStringLiteral("packer"), QStringLiteral("Eve"))).has_value());
        store.reopen();
        QCOMPARE(answerOf(store->products().preference(QStringLiteral("packer"))).value(), QStringLiteral("Eve"));
    }

    void closingDoesWhatWasPostedAndRefusesTheRest()
    {
        OpenStore store;
        auto last = store->packing().addJournal(sample::fact(QStringLiteral("last"), 1));
        store->close();
        QVERIFY(answerOf(std::move(last)).has_value());
        QCOMPARE(answerOf(store->packing().addJournal(sample::fact(QStringLiteral("later"), 1))).error().kind, StoreFailure::Kind::Closed);
        store.reopen();
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
