// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;

namespace {

using Kind = StoreFailure::Kind;

/// Keeps writers out until \a other ends its work.
void holdWriters(Connection &other)
{
    other.begin(true);
    if (testsServer()) {
        other.change(QStringLiteral("LOCK TABLE outbox, journal IN EXCLUSIVE MODE"));
    }
}

/// From now on the database refuses a journal row of the kind "bad".
void refuseBadRows(Connection &db)
{
    if (!testsServer()) {
        db.change(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON journal WHEN NEW.kind = 'bad' "
                                 "BEGIN SELECT RAISE(ABORT, 'broken'); END"));
        return;
    }
    db.change(QStringLiteral("CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS "
                             "$$ BEGIN IF NEW.kind = 'bad' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$"));
    db.change(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION broken()"));
}

Result<OutboxEntry, StoreFailure> finish(OpenStore &store, int order)
{
    return answerOf(store->outbox().finish(sample::shipment(order, QStringLiteral("T%1").arg(order)), sample::start(),
                                           sample::fact(QStringLiteral("finished"), order)));
}

} // namespace

class StoreTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfANewerProgramIsRefusedUnchanged()
    {
        OpenStore store;
        store.close();
        {
            Connection db(store.place());
            QVERIFY(db.open().has_value());
            db.change(QStringLiteral("UPDATE meta SET value = '4711' WHERE name = 'schema'"));
            QVERIFY(db.good());
        }
        Store again(store.place());
        const auto refused = answerOf(again.open());
        QCOMPARE(refused.error().kind, Kind::NewerVersion);
        QCOMPARE(refused.error().words, QStringLiteral("4711"));
    }

    void workBeforeOpeningIsRefused()
    {
        const OpenStore made;
        Store store(made.place());
        QCOMPARE(answerOf(store.orders().holds()).error().kind, Kind::Closed);
        QVERIFY(answerOf(store.open()).has_value());
        QVERIFY(answerOf(store.orders().holds()).has_value());
    }

    void aLockedDatabaseIsBusyAndWorksAgainAfterwards()
    {
        OpenStore store;
        Connection other(store.place());
        QVERIFY(other.open().has_value());
        holdWriters(other);
        QCOMPARE(finish(store, 1).error().kind, Kind::Busy);
        QVERIFY(!other.end());
        QVERIFY(finish(store, 1).has_value());
    }

    void aWriterWaitsForAShortLock()
    {
        OpenStore store;
        Connection other(store.place());
        QVERIFY(other.open().has_value());
        holdWriters(other);
        auto waiting = store->packing().addJournal(sample::fact(QStringLiteral("x"), 1));
        QVERIFY(!other.end());
        QVERIFY(answerOf(std::move(waiting)).has_value());
    }

    void oneBadWriteOfAGroupFailsAlone()
    {
        OpenStore store;
        {
            Connection db(store.place());
            QVERIFY(db.open().has_value());
            refuseBadRows(db);
            QVERIFY(db.good());
        }
        Connection other(store.place());
        QVERIFY(other.open().has_value());
        // While the lock is held elsewhere the writes queue up and then share one commit.
        holdWriters(other);
        auto warmUp = store->packing().addJournal(sample::fact(QStringLiteral("first"), 1));
        auto good = store->packing().addJournal(sample::fact(QStringLiteral("good"), 1));
        auto bad = store->packing().addJournal(sample::fact(QStringLiteral("bad"), 1));
        auto last = store->packing().addJournal(sample::fact(QStringLiteral("last"), 1));
        QVERIFY(!other.end());
        QVERIFY(answerOf(std::move(warmUp)).has_value());
        QVERIFY(answerOf(std::move(good)).has_value());
        QCOMPARE(answerOf(std::move(bad)).error().kind, Kind::Unexpected);
        QVERIFY(answerOf(std::move(last)).has_value());
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(3));
    }

    void theJournalCanNotBeChanged()
    {
        OpenStore store;
        QVERIFY(answerOf(store->packing().addJournal(sample::fact(QStringLiteral("fact"), 1))).has_value());
        Connection db(store.place());
        QVERIFY(db.open().has_value());
        for (const QString &sql : {QStringLiteral("UPDATE journal SET kind = 'x'"), QStringLiteral("DELETE FROM journal")}) {
            db.begin(true);
            db.change(sql);
            QVERIFY(db.end().has_value());
        }
    }

    void aRowThatCanNotBeReadIsNeverPassedOver()
    {
        OpenStore store;
        QVERIFY(finish(store, 1).has_value());
        {
            Connection db(store.place());
            QVERIFY(db.open().has_value());
            db.change(QStringLiteral("UPDATE outbox SET state = 'from the future'"));
        }
        QCOMPARE(answerOf(store->outbox().entry(ShipmentId(QStringLiteral("shipment-1")))).error().kind, Kind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(StoreTroubleTest)
#include "tst_storetrouble.moc"
