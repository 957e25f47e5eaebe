// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// From this computer's file to the server that stations share.
#include "store/connection.h"
#include "store/databasemove.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

using Why = MoveRefusal::Why;

const StationId station(u"station"_s);
const AccountId account(u"account"_s);

/// A file in which every table has something, nothing of it unfinished.
class FullFile
{
public:
    FullFile()
    {
        std::vector<Order> orders;
        for (int i = 1; i <= 30; ++i) {
            orders.push_back(sample::order(i));
        }
        orders.push_back(sample::fullOrder());
        const SetAsideOrder broken{account, u"1x"_s, u"$.lines"_s, u"array"_s, "{\"\xc3\xbc'\\\":1}"};
        answerOf(store->orders().save(account, orders, {broken}, sample::start())).value();
        QVERIFY(answerOf(
            store->orders().setHold({sample::key(2), u"waits"_s, PackerId(u"Ada"_s), sample::start()}, sample::fact(u"held"_s, 2))));
        QVERIFY(answerOf(store->orders().saveMarks({account, sample::start(), QDateTime()})));
        QVERIFY(answerOf(store->products().add({{u"MUG"_s, u"0123"_s, 1, u"Mug; 'quoted'"_s}})));
        QVERIFY(answerOf(store->products().setPreference(u"packers"_s, u"Ada"_s)));
        QVERIFY(answerOf(store->products().setPreference(stationNamePreference(station), u"Bench 1"_s)));
        QVERIFY(answerOf(store->packing().saveSession(sample::session(3), sample::fact(u"item packed"_s, 3))));
        for (int i = 4; i <= 20; ++i) {
            finish(i, true);
        }
        IssuedLabel label;
        label.shipment = ShipmentId(u"shipment-4"_s);
        label.package = 1;
        label.order = sample::key(4);
        label.number = u"TT 0001"_s;
        label.document = QByteArray("%PDF\0\1\xff'\\", 9);
        label.fetchedAt = sample::start();
        QVERIFY(answerOf(store->labels().keep(label)));
    }

    void finish(int order, bool settles)
    {
        Shipment shipment = sample::shipment(order, u"T%1"_s.arg(order));
        shipment.packages.front().isLabelIssued = order == 4;
        const JournalEntry fact = sample::fact(u"fact"_s, order);
        answerOf(store->outbox().finish(shipment, sample::start(), fact)).value();
        if (settles) {
            OutboxEntry next = answerOf(store->outbox().beginSending(shipment.id, u"r"_s, fact)).value();
            next.state = DutyState::Confirmed;
            next.settledAt = sample::start();
            answerOf(store->outbox().settle(next, DutyState::Sending, fact)).value();
        }
    }

    QTemporaryDir folder;
    OpenStore store{DatabasePlace::ofFile(folder.filePath(u"packbench.db"_s))};
};

qint64 rowsAt(const DatabasePlace &place, const QString &table)
{
    Connection db(place);
    return db.open() ? db.single(u"SELECT COUNT(*) FROM %1"_s.arg(table)).toLongLong() : -1;
}

} // namespace

class DatabaseMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereAfterwards()
    {
        FullFile file;
        const DatabasePlace there = freshServerPlace();
        const auto moved = moveDatabase(file.store.place(), there, station);
        QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error().table + moved.error().failure.words));
        QVERIFY(moved->rows > 100);
        OpenStore shared(there);
        shared->setStation(station);
        QCOMPARE(answerOf(shared->orders().openOrders()).value().orders, answerOf(file.store->orders().openOrders()).value().orders);
        QCOMPARE(answerOf(shared->orders().setAside()).value(), answerOf(file.store->orders().setAside()).value());
        QCOMPARE(answerOf(shared->orders().holds()).value(), answerOf(file.store->orders().holds()).value());
        QCOMPARE(answerOf(shared->products().all()).value(), answerOf(file.store->products().all()).value());
        QCOMPARE(answerOf(shared->packing().sessions(station)).value(), answerOf(file.store->packing().sessions(station)).value());
        QCOMPARE(answerOf(shared->packing().journal(0, 1000)).value(), answerOf(file.store->packing().journal(0, 1000)).value());
        const ShipmentId labelled(u"shipment-4"_s);
        QCOMPARE(answerOf(shared->history().record(labelled)).value(), answerOf(file.store->history().record(labelled)).value());
        QCOMPARE(answerOf(shared->labels().label(labelled, 1)).value().document, QByteArray("%PDF\0\1\xff'\\", 9));
        QCOMPARE(answerOf(shared->products().preference(u"packers"_s)).value(), u"Ada"_s);
        // Work goes on behind what was moved.
        QVERIFY(answerOf(shared->packing().addJournal(sample::fact(u"later"_s, 1))));
        QVERIFY(answerOf(shared->outbox().finish(sample::shipment(25, u"T25"_s), sample::start(), sample::fact(u"finished"_s, 25))));
        QCOMPARE(answerOf(shared->history().search({})).value().items.front().entry.shipment.id.text(), u"shipment-25"_s);
        QCOMPARE(answerOf(shared->packing().journal(0, 1000)).value().back().entry.kind, u"finished"_s);
    }

    void anotherStationsChoicesAreItsOwn()
    {
        FullFile file;
        const DatabasePlace there = freshServerPlace();
        QVERIFY(moveDatabase(file.store.place(), there, station).has_value());
        OpenStore other(there);
        other->setStation(StationId(u"other"_s));
        QCOMPARE(answerOf(other->products().preference(u"packers"_s)).value(), QString());
        QVERIFY(answerOf(other->products().setPreference(u"packers"_s, u"Eve"_s)));
        QCOMPARE(answerOf(other->products().preference(stationNamePreference(station))).value(), u"Bench 1"_s);
        OpenStore own(there);
        own->setStation(station);
        QCOMPARE(answerOf(own->products().preference(u"packers"_s)).value(), u"Ada"_s);
    }

    void unfinishedShipmentsKeepItWhereItIs()
    {
        FullFile file;
        file.finish(22, false);
        const DatabasePlace there = freshServerPlace();
        const auto refused = moveDatabase(file.store.place(), there, station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, Why::Unfinished);
        QCOMPARE(refused.error().count, 1);
        QCOMPARE(rowsAt(there, u"orders"_s), 0);
    }

    void aTargetWithOtherContentIsNotTouched()
    {
        FullFile file;
        OpenStore shared(freshServerPlace());
        QVERIFY(answerOf(shared->products().setPreference(u"x"_s, u"y"_s)));
        const auto refused = moveDatabase(file.store.place(), shared.place(), station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, Why::NotEmpty);
        QCOMPARE(rowsAt(shared.place(), u"orders"_s), 0);
    }

    void anInterruptedMoveLeavesNothingAndCanBeRepeated()
    {
        FullFile file;
        const DatabasePlace there = freshServerPlace();
        const auto cut = moveDatabase(file.store.place(), there, station, [] {
            PostgresCluster::shared().sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'packbench'"_s);
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().why, Why::Store);
        QCOMPARE(cut.error().failure.kind, StoreFailure::Kind::ServerGone);
        QCOMPARE(rowsAt(there, u"orders"_s), 0);
        QCOMPARE(rowsAt(there, u"journal"_s), 0);
        const auto moved = moveDatabase(file.store.place(), there, station);
        QVERIFY(moved);
        // Its answer was lost, say: the same content is not moved twice and is no reason to refuse.
        const auto again = moveDatabase(file.store.place(), there, station);
        QVERIFY(again);
        QCOMPARE(again->rows, moved->rows);
        QCOMPARE(rowsAt(there, u"outbox"_s), 17);
    }

    void aCopyThatDiffersIsSeen()
    {
        FullFile file;
        const DatabasePlace there = freshServerPlace();
        {
            Connection db(there);
            QVERIFY(db.open());
            db.change(
                u"CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.facts = NEW.facts || ' '; RETURN NEW; END $$"_s);
            db.change(u"CREATE TRIGGER spoilt BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION spoil()"_s);
            QVERIFY(db.good());
        }
        const auto refused = moveDatabase(file.store.place(), there, station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, Why::Different);
        QCOMPARE(refused.error().table, u"journal"_s);
        QCOMPARE(rowsAt(there, u"orders"_s), 0);
    }
};

QTEST_GUILESS_MAIN(DatabaseMoveTest)
#include "tst_databasemove.moc"
