// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What only a server can meet: several stations, its going and coming.
#include "store/connection.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <thread>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

using Kind = StoreFailure::Kind;
using Why = PlaceRefusal::Why;

OutboxStore::Answer finishing(OpenStore &store, int order)
{
    return store->outbox().finish(sample::shipment(order, u"T%1"_s.arg(order)), sample::start(), sample::fact(u"finished"_s, order));
}

/// Stations at one database.
std::vector<std::unique_ptr<OpenStore>> stationsAt(const DatabasePlace &place, int count)
{
    std::vector<std::unique_ptr<OpenStore>> stations;
    for (int i = 0; i < count; ++i) {
        stations.push_back(std::make_unique<OpenStore>(place));
    }
    return stations;
}

/// How many of the answers are good; all others must be of the kind.
int goodOf(std::vector<OutboxStore::Answer> &answers, Kind otherwise)
{
    int good = 0;
    for (auto &task : answers) {
        const auto answer = answerOf(std::move(task));
        if (answer) {
            ++good;
        } else if (answer.error().kind != otherwise) {
            qFatal("unexpected: %s", qPrintable(answer.error().words));
        }
    }
    return good;
}

} // namespace

class StoreServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadOrRefusedBeforeAnythingIsConnectedTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QString &address, std::optional<Why> why = std::nullopt) {
            QTest::newRow(name) << address << (why ? static_cast<int>(*why) : -1);
        };
        row("loopback", u"postgresql://bench@127.0.0.1:5433/packbench"_s);
        row("this computer by name", u"postgresql://bench@localhost/packbench"_s);
        row("this computer, IPv6", u"postgresql://bench@[::1]/packbench"_s);
        row("socket", u"postgresql://bench@/packbench?host=/run/postgresql"_s);
        row("verified server", u"postgresql://bench@db.example/packbench?sslmode=verify-full"_s);
        row("own authority", u"postgresql://bench@db.example/packbench?sslmode=verify-full&sslrootcert=/etc/our%20ca.pem&schema=hall_2"_s);
        row("no TLS", u"postgresql://bench@db.example/packbench"_s, Why::NotVerified);
        row("TLS without a look at the name", u"postgresql://bench@db.example/packbench?sslmode=verify-ca"_s, Why::NotVerified);
        row("the last mode counts not", u"postgresql://bench@db.example/packbench?sslmode=verify-full&sslmode=disable"_s, Why::NotVerified);
        row("looks like loopback", u"postgresql://bench@127.0.0.1.example/packbench"_s, Why::NotVerified);
        row("two hosts", u"postgresql://bench@localhost,db.example/packbench"_s, Why::NotAnAddress);
        row("password", u"postgresql://bench:secret@localhost/packbench"_s, Why::CarriesPassword);
        row("password as an option", u"postgresql://bench@localhost/packbench?password=secret"_s, Why::CarriesPassword);
        row("other host by an option", u"postgresql://bench@localhost/packbench?hostaddr=192.0.2.1"_s, Why::UnknownOption);
        row("second host by an option", u"postgresql://bench@localhost/packbench?host=/run"_s, Why::UnknownOption);
        row("options of the server", u"postgresql://bench@localhost/packbench?options=-csearch_path=x"_s, Why::UnknownOption);
        row("option within a value", u"postgresql://bench@db.example/p?sslmode=verify-full&sslrootcert=/a;sslmode=disable"_s,
            Why::NotAnAddress);
        row("quotation mark", u"postgresql://bench'@localhost/packbench"_s, Why::NotAnAddress);
        row("schema with SQL", u"postgresql://bench@localhost/packbench?schema=a%3Bdrop"_s, Why::NotAnAddress);
        row("schema in capitals", u"postgresql://bench@localhost/packbench?schema=Hall"_s, Why::UnknownOption);
        row("no user", u"postgresql://localhost/packbench"_s, Why::NotAnAddress);
        row("no database", u"postgresql://bench@localhost"_s, Why::NotAnAddress);
        row("another scheme", u"mysql://bench@localhost/packbench"_s, Why::NotAnAddress);
        row("nothing", QString(), Why::NotAnAddress);
    }

    void addressesAreReadOrRefusedBeforeAnythingIsConnectedTo()
    {
        QFETCH(QString, address);
        QFETCH(int, refusal);
        const auto place = DatabasePlace::ofAddress(address);
        QCOMPARE(place ? -1 : static_cast<int>(place.error().why), refusal);
        if (place) {
            const auto again = DatabasePlace::ofAddress(place->text());
            QVERIFY2(again.has_value(), qPrintable(place->text()));
            QCOMPARE(again->text(), place->text());
            QCOMPARE(again->rootCertificate, place->rootCertificate);
        }
    }

    void tenStationsThatStartAtOnceMakeOneSchema()
    {
        const DatabasePlace place = freshServerPlace();
        std::array<std::optional<StoreFailure>, 10> failures;
        std::vector<std::thread> stations;
        for (auto &failure : failures) {
            stations.emplace_back([&failure, &place] {
                Connection db(place);
                if (const auto opened = db.open(); !opened) {
                    failure = opened.error();
                }
            });
        }
        for (std::thread &station : stations) {
            station.join();
        }
        for (const auto &failure : failures) {
            QVERIFY2(!failure, failure ? qPrintable(failure->words) : "");
        }
        Connection db(place);
        QVERIFY(db.open());
        QCOMPARE(db.single(u"SELECT COUNT(*) FROM meta"_s).toInt(), 2); // schema and identity
        QCOMPARE(db.single(u"SELECT COUNT(*) FROM journal"_s).toInt(), 0);
    }

    void oneShipmentIsBegunByOneStationOnly()
    {
        const DatabasePlace place = freshServerPlace();
        auto stations = stationsAt(place, 8);
        constexpr int shipments = 40;
        for (int i = 1; i <= shipments; ++i) {
            QVERIFY(answerOf(finishing(*stations.front(), i)).has_value());
        }
        std::vector<OutboxStore::Answer> begun;
        for (int i = 1; i <= shipments; ++i) {
            for (size_t s = 0; s < stations.size(); ++s) {
                begun.push_back(
                    (*stations[s])
                        ->outbox()
                        .beginSending(ShipmentId(u"shipment-%1"_s.arg(i)), u"request-%1"_s.arg(s), sample::fact(u"sending"_s, i)));
            }
        }
        QCOMPARE(goodOf(begun, Kind::Conflict), shipments);
        for (int i = 1; i <= shipments; ++i) {
            const auto journal = answerOf((*stations.front())->packing().journalOf(sample::key(i))).value();
            QCOMPARE(journal.size(), size_t(2));
        }
    }

    void oneTrackingNumberIsTakenByOneOrderOnly()
    {
        auto stations = stationsAt(freshServerPlace(), 8);
        std::vector<OutboxStore::Answer> finished;
        for (size_t s = 0; s < stations.size(); ++s) {
            const int order = static_cast<int>(s) + 1;
            finished.push_back(
                (*stations[s])->outbox().finish(sample::shipment(order, u"SAME"_s), sample::start(), sample::fact(u"finished"_s, order)));
        }
        QCOMPARE(goodOf(finished, Kind::TrackingNumberUsed), 1);
    }

    void finishingTheSameShipmentAtTwoStationsAtOnceKeepsItOnce()
    {
        auto stations = stationsAt(freshServerPlace(), 4);
        for (int order = 1; order <= 20; ++order) {
            std::vector<OutboxStore::Answer> finished;
            for (auto &station : stations) {
                finished.push_back(finishing(*station, order));
            }
            QCOMPARE(goodOf(finished, Kind::Conflict), 4);
            QCOMPARE(answerOf((*stations.front())->packing().journalOf(sample::key(order))).value().size(), size_t(1));
        }
    }

    void oneOrderIsClaimedByOneStationOnly()
    {
        constexpr int orders = 60;
        const auto stations = stationsAt(freshServerPlace(), 8);
        std::vector<std::pair<StationId, ClaimStore::Answer>> asked;
        for (int order = 1; order <= orders; ++order) {
            for (size_t s = 0; s < stations.size(); ++s) {
                const StationId id(QString::number(s));
                asked.emplace_back(id, (*stations[s])->claims().claim(sample::key(order), id, PackerId(u"Ada"_s)));
            }
        }
        QHash<OrderKey, StationId> owners;
        int mine = 0;
        for (auto &[station, task] : asked) {
            const Claim claim = answerOf(std::move(task)).value();
            mine += claim.station == station ? 1 : 0;
            QCOMPARE(owners.value(claim.order, claim.station), claim.station);
            owners.insert(claim.order, claim.station);
        }
        QCOMPARE(mine, orders);
    }

    void aLostConnectionIsMadeAgainAndTheWorkIsDone()
    {
        OpenStore store(freshServerPlace());
        QSignalSpy troubled(&*store, &Store::troubled);
        QSignalSpy recovered(&*store, &Store::recovered);
        PostgresCluster::shared().sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'packbench'"_s);
        QVERIFY(answerOf(finishing(store, 1)).has_value());
        QTRY_COMPARE(troubled.size(), 1);
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(1));
    }

    void theServerGoesAndComesBackByItself()
    {
        PostgresCluster cluster;
        OpenStore store(DatabasePlace::ofAddress(cluster.address(u"hall"_s)).value());
        QVERIFY(answerOf(finishing(store, 1)).has_value());
        QSignalSpy troubled(&*store, &Store::troubled);
        QSignalSpy recovered(&*store, &Store::recovered);
        cluster.kill();
        QCOMPARE(answerOf(finishing(store, 2)).error().kind, Kind::ServerGone);
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(troubled[0][0].value<StoreFailure>().kind, Kind::ServerGone);
        QVERIFY(recovered.isEmpty());
        cluster.start();
        // Nobody asks for anything meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20000);
        QVERIFY(answerOf(finishing(store, 2)).has_value());
        QCOMPARE(answerOf(store->outbox().open()).value().size(), size_t(2));
        QCOMPARE(troubled.size(), 1);
    }

    void otherStationsHearOfAChangeWhenItIsCommittedAndTheOneThatMadeItDoesNot()
    {
        const DatabasePlace place = freshServerPlace();
        OpenStore here(place);
        OpenStore there(place);
        QSignalSpy own(&*here, &Store::changedElsewhere);
        QSignalSpy heard(&*there, &Store::changedElsewhere);
        // A listener may come a little later than its store: it says nothing then, so the first word is repeated.
        QTRY_VERIFY_WITH_TIMEOUT(
            PostgresCluster::shared().sql(u"SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"_s).toInt() >= 2, 10000);
        const SetAsideOrder broken{AccountId(u"account"_s), u"1"_s, u"$"_s, u"array"_s, "x"};
        QVERIFY(answerOf(here->orders().save(broken.account, {sample::order(1)}, {broken}, sample::start())));
        QTRY_COMPARE(heard.size(), 1);
        const auto first = heard.takeFirst().constFirst().value<Changes>();
        QCOMPARE(first.orders, QSet<OrderKey>{sample::key(1)});
        QCOMPARE(first.tables, QSet<QString>{u"orders"_s});
        QVERIFY(!first.everything);
        QVERIFY(answerOf(finishing(here, 2)).has_value());
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.takeFirst().constFirst().value<Changes>().orders, QSet<OrderKey>{sample::key(2)});
        // Seen again unchanged is no news.
        QVERIFY(answerOf(here->orders().save(broken.account, {sample::order(1)}, {}, sample::start().addSecs(60))));
        QVERIFY(answerOf(there->products().replaceAll({})));
        QTRY_COMPARE(own.size(), 1);
        QCOMPARE(own.takeFirst().constFirst().value<Changes>().tables, QSet<QString>{u"products"_s});
        QVERIFY(heard.isEmpty());
    }

    void whoCouldNotListenForAWhileIsToldThatEverythingMayHaveChanged()
    {
        OpenStore store(freshServerPlace());
        QSignalSpy heard(&*store, &Store::changedElsewhere);
        QTRY_VERIFY_WITH_TIMEOUT(
            PostgresCluster::shared().sql(u"SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"_s).toInt() >= 1, 10000);
        PostgresCluster::shared().sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'packbench'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 20000);
        QVERIFY(heard.takeFirst().constFirst().value<Changes>().everything);
    }

    void aTextWithANulIsKeptAsFarAsItGoes()
    {
        OpenStore store(freshServerPlace());
        const SetAsideOrder broken{AccountId(u"account"_s), u"1"_s, u"$"_s, u"array"_s, QByteArray("{\"a\0b':\\", 8)};
        QVERIFY(answerOf(store->orders().save(broken.account, {}, {broken}, sample::start())).has_value());
        const auto kept = answerOf(store->orders().setAside()).value();
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(QString::fromUtf8(kept.front().raw), u"{\"a\ufffdb':\\"_s);
    }

    void theEnvironmentChangesNothing()
    {
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGOPTIONS", "PGPASSFILE", "PGSSLMODE"}) {
            qputenv(name, "verify-full");
        }
        {
            OpenStore store(freshServerPlace());
            QVERIFY(answerOf(finishing(store, 1)).has_value());
        }
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGOPTIONS", "PGPASSFILE", "PGSSLMODE"}) {
            qunsetenv(name);
        }
    }
};

QTEST_GUILESS_MAIN(StoreServerTest)
#include "tst_storeserver.moc"
