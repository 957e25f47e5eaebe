// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/searchwords.h"
#include "domain/stablenames.h"
#include "tests/store/support/manyshipments.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

QString trackingOf(int number)
{
    return u"70350000%1"_s.arg(number, 8, 10, QLatin1Char('0'));
}

/// One order after the other, one a day of March backwards every ten; packed by turns.
Shipment shipmentOf(int number)
{
    static const QStringList packers{u"Ayşe Yılmaz"_s, u"Işıl İnci"_s, u"Günther"_s};
    Shipment shipment = sample::shipment(number, trackingOf(number));
    shipment.order.order = OrderId(QString::number(2575193000000 + number));
    shipment.customerOrderId = u"2000120%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    shipment.packer = PackerId(packers.at(number % 3));
    return shipment;
}

Order orderOf(int number)
{
    Order order = sample::order(number);
    order.key = shipmentOf(number).order;
    order.lines.front().sku = number % 2 == 0 ? u"FINCAN-%1-KIRMIZI"_s.arg(number) : u"mug.%1"_s.arg(number);
    return order;
}

class Shelf
{
public:
    explicit Shelf(int shipments)
    {
        std::vector<Order> orders;
        for (int i = 1; i <= shipments; ++i) {
            orders.push_back(orderOf(i));
        }
        answerOf(store->orders().save(AccountId(u"account"_s), orders, {}, sample::start())).value();
        for (int i = 1; i <= shipments; ++i) {
            ship(shipmentOf(i), sample::start().addDays(-((shipments - i) / 10)));
        }
    }

    void ship(const Shipment &shipment, const QDateTime &at = sample::start())
    {
        JournalEntry fact = sample::fact(u"finished"_s);
        fact.at = at;
        answerOf(store->outbox().finish(shipment, at, fact)).value();
    }

    void settle(const ShipmentId &id, DutyState state)
    {
        const OutboxEntry sending = answerOf(store->outbox().beginSending(id, u"request"_s, sample::fact(u"sending"_s))).value();
        OutboxEntry next = sending;
        next.state = state;
        next.settledAt = sample::start();
        answerOf(store->outbox().settle(next, DutyState::Sending, sample::fact(stableName(state)))).value();
    }

    HistoryPage page(HistoryQuery query) { return answerOf(store->history().search(std::move(query))).value(); }
    QStringList search(const QString &typed)
    {
        HistoryQuery query;
        query.terms = searchTerms(typed, today);
        query.limit = 500;
        return idsOf(page(query));
    }
    static QStringList idsOf(const HistoryPage &page)
    {
        QStringList ids;
        for (const HistoryItem &item : page.items) {
            ids << item.entry.shipment.id.text();
        }
        return ids;
    }
    ShipmentId find(const QStringList &numbers) { return answerOf(store->history().find(numbers)).value(); }

    OpenStore store;
};

QString id(int number)
{
    return u"shipment-%1"_s.arg(number);
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shelf> m_full; ///< the shelf that all searches share

private Q_SLOTS:
    void cleanupTestCase() { m_full.reset(); }

    void everyFieldFindsItsShipments_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("order") << u"2575193000042"_s << QStringList{id(42)};
        QTest::newRow("beginning of an order") << u"257519300004"_s << QStringList{id(49), id(48), id(47), id(46), id(45),
                                                                                   id(44), id(43), id(42), id(41), id(40)};
        QTest::newRow("end of an order") << u"000199"_s << QStringList{id(199)};
        QTest::newRow("customer order") << u"2000120000077"_s << QStringList{id(77)};
        QTest::newRow("tracking number") << u"7035000000000123"_s << QStringList{id(123)};
        QTest::newRow("tracking number in groups") << u"7035 0000 0000 0123"_s << QStringList{id(123)};
        QTest::newRow("tracking number in groups, typing")
            << u"7035 0000 0000 019"_s
            << QStringList{id(199), id(198), id(197), id(196), id(195), id(194), id(193), id(192), id(191), id(190)};
        QTest::newRow("SKU") << u"FINCAN-64-KIRMIZI"_s << QStringList{id(64)};
        QTest::newRow("SKU in dotless small letters") << u"fıncan-64-kırmızı"_s << QStringList{id(64)};
        QTest::newRow("SKU in dotted capitals") << u"FİNCAN-64"_s << QStringList{id(64)};
        QTest::newRow("middle of a SKU") << u"64-kir"_s << QStringList{id(64)};
        QTest::newRow("SKU with a point") << u"MUG.65"_s << QStringList{id(65)};
        QTest::newRow("packer and day") << u"ışıl 2026-03-14"_s << QStringList{id(199), id(196), id(193)};
        QTest::newRow("packer in capitals without accents, day") << u"ISIL INCI 14.03.2026"_s << QStringList{id(199), id(196), id(193)};
        QTest::newRow("family name and SKU") << u"yil fincan-6"_s << QStringList{id(66), id(60), id(6)};
        QTest::newRow("nothing") << u"999888"_s << QStringList{};
        QTest::newRow("signs") << u"<b>%_'\""_s << QStringList{};
    }

    void everyFieldFindsItsShipments()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        if (!m_full) {
            m_full = std::make_unique<Shelf>(200);
        }
        QCOMPARE(m_full->search(typed), found);
    }

    void withoutWordsTheNewestComeFirst()
    {
        Shelf shelf(5);
        QCOMPARE(shelf.search(QString()), (QStringList{id(5), id(4), id(3), id(2), id(1)}));
    }

    void pagesHaveNoGapAndNoRepetitionWhileNewOnesArrive()
    {
        Shelf shelf(25);
        QStringList seen;
        HistoryQuery query;
        query.limit = 10;
        query.terms = {u"703500"_s};
        HistoryPage page = shelf.page(query);
        seen << Shelf::idsOf(page);
        const qint64 newest = page.items.front().place;
        for (int i = 26; page.more; ++i) {
            shelf.ship(shipmentOf(i));
            query.before = page.items.back().place;
            page = shelf.page(query);
            seen << Shelf::idsOf(page);
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), id(25));
        QCOMPARE(seen.last(), id(1));
        query.before = HistoryQuery().before;
        query.after = newest;
        QCOMPARE(Shelf::idsOf(shelf.page(query)), (QStringList{id(27), id(26)}));
    }

    void commonWordsFindTheSameAsRareOnes()
    {
        // More than a word may have before it counts as common, and the oldest are far from the newest.
        constexpr int many = 6000;
        Shelf shelf(0);
        shelf.store.close();
        QVERIFY(putShipments(shelf.store.place(), 1, many, [](int number) { return std::pair(shipmentOf(number), sample::start()); }));
        shelf.store.reopen();
        QCOMPARE(answerOf(shelf.store->history().catchUp(many)).value(), 0);
        HistoryQuery query;
        query.limit = 3;
        query.terms = {u"7035"_s};
        QCOMPARE(Shelf::idsOf(shelf.page(query)), (QStringList{id(6000), id(5999), id(5998)}));
        query.terms = {u"7035"_s, u"@2026-03-14"_s};
        QCOMPARE(Shelf::idsOf(shelf.page(query)), (QStringList{id(6000), id(5999), id(5998)}));
        query.before = 3;
        QCOMPARE(Shelf::idsOf(shelf.page(query)), (QStringList{id(2), id(1)}));
        query.terms = {u"7035"_s, u"gunther"_s};
        QCOMPARE(Shelf::idsOf(shelf.page(query)), (QStringList{id(2)}));
    }

    void aNumberOfAnyKindFindsItsShipmentAndNothingElseDoes()
    {
        Shelf shelf(3);
        QCOMPARE(shelf.find({u"2575193000002"_s}).text(), id(2));
        QCOMPARE(shelf.find({u"2000120000003"_s}).text(), id(3));
        QCOMPARE(shelf.find({u"7035 0000 0000 0001"_s}).text(), id(1));
        QCOMPARE(shelf.find({u"unknown"_s, trackingOf(1)}).text(), id(1));
        QVERIFY2(shelf.find({u"mug.1"_s}).isEmpty(), "a SKU is no number");
        QVERIFY2(shelf.find({u"Günther"_s}).isEmpty(), "a name is no number");
        QVERIFY2(shelf.find({u"703500"_s}).isEmpty(), "a beginning is no number");
        QVERIFY(shelf.find({QString()}).isEmpty());
    }

    void aCorrectionIsFoundUnderBothNumbersAndShown()
    {
        Shelf shelf(2);
        Shipment correction = shipmentOf(1);
        correction.id = ShipmentId(u"correction"_s);
        correction.purpose = Purpose::Correct;
        correction.about = ShipmentId(id(1));
        correction.packages.front().trackingNumber = u"1Z999AA10123456784"_s;
        shelf.ship(correction);
        QCOMPARE(shelf.find({u"1Z 999 AA1 01 2345 6784"_s}).text(), id(1));
        QCOMPARE(shelf.find({trackingOf(1)}).text(), id(1));
        QCOMPARE(shelf.search(QString()), (QStringList{id(2), id(1)}));
        const HistoryPage page = shelf.page({.terms = {u"1z999"_s}});
        QCOMPARE(page.items.size(), size_t(1));
        QCOMPARE(page.items.front().corrections.size(), size_t(1));
        QCOMPARE(page.items.front().corrections.front().shipment, correction);
    }

    void whatWasTakenBackOrGivenUpDidNotLeave()
    {
        Shelf shelf(3);
        answerOf(shelf.store->outbox().takeBack(ShipmentId(id(1)), sample::session(1), sample::fact(u"taken back"_s))).value();
        shelf.settle(ShipmentId(id(2)), DutyState::NeedsAttention);
        QCOMPARE(shelf.search(QString()), (QStringList{id(3), id(2)}));
        answerOf(shelf.store->outbox().giveUp(ShipmentId(id(2)), u"lost"_s, sample::fact(u"given up"_s))).value();
        QCOMPARE(shelf.search(QString()), QStringList{id(3)});
        QVERIFY(shelf.find({trackingOf(2)}).isEmpty());
    }

    void anEditedNumberReplacesTheRefusedOne()
    {
        Shelf shelf(1);
        const OutboxEntry sending =
            answerOf(shelf.store->outbox().beginSending(ShipmentId(id(1)), u"r"_s, sample::fact(u"sending"_s))).value();
        OutboxEntry refused = sending;
        refused.state = DutyState::NeedsAttention;
        refused.reason = AttentionReason::RefusedByChannel;
        answerOf(shelf.store->outbox().settle(refused, DutyState::Sending, sample::fact(u"refused"_s))).value();
        Shipment edited = refused.shipment;
        edited.packages.front().trackingNumber = u"EE123456785CA"_s;
        answerOf(shelf.store->outbox().requeue(edited, sample::start(), sample::fact(u"edited"_s))).value();
        QCOMPARE(shelf.find({u"EE123456785CA"_s}).text(), id(1));
        QVERIFY(shelf.find({trackingOf(1)}).isEmpty());
    }

    void theLabelOfTheChannelFindsItsBox()
    {
        Shelf shelf(0);
        Shipment shipment = shipmentOf(1);
        shipment.packages.front().trackingNumber.clear();
        shipment.packages.front().isLabelIssued = true;
        shelf.ship(shipment);
        shelf.settle(shipment.id, DutyState::Confirmed);
        IssuedLabel label;
        label.shipment = shipment.id;
        label.package = 1;
        label.order = shipment.order;
        label.number = u"TT 0001 2345"_s;
        label.fetchedAt = sample::start();
        QVERIFY(answerOf(shelf.store->labels().keep(label)));
        QCOMPARE(shelf.find({u"TT00012345"_s}).text(), id(1));
        const HistoryRecord record = answerOf(shelf.store->history().record(shipment.id)).value();
        QCOMPARE(record.labels.size(), size_t(1));
        QVERIFY(record.labels.front().isFetched());
    }

    void theRecordHasTheOrderItsJournalAndTheStationsName()
    {
        Shelf shelf(2);
        QVERIFY(answerOf(shelf.store->products().setPreference(u"station.name.station"_s, u"Tezgâh 4"_s)));
        const HistoryRecord record = answerOf(shelf.store->history().record(ShipmentId(id(2)))).value();
        QCOMPARE(record.item.entry.shipment, shipmentOf(2));
        QCOMPARE(record.item.station, u"Tezgâh 4"_s);
        QVERIFY(record.order.has_value());
        QCOMPARE(record.item.line(u"1"_s)->sku, u"FINCAN-2-KIRMIZI"_s);
        QCOMPARE(record.journal.size(), size_t(1));
        QCOMPARE(record.journal.front().kind, u"finished"_s);
        QCOMPARE(answerOf(shelf.store->history().record(ShipmentId(u"other"_s))).error().kind, StoreFailure::Kind::NotFound);
    }

    void shipmentsOfBeforeAreTakenInTheNewestFirst()
    {
        Shelf shelf(30);
        answerOf(shelf.store->outbox().takeBack(ShipmentId(id(30)), sample::session(1), sample::fact(u"taken back"_s))).value();
        shelf.store.close();
        {
            // As the migration to a history leaves a database of before.
            Connection db(shelf.store.place());
            QVERIFY(db.open().has_value());
            db.begin(true);
            db.change(u"DELETE FROM history_words"_s);
            db.change(u"DELETE FROM history"_s);
            db.change(u"INSERT INTO history (shipment, indexed) SELECT shipment, 0 FROM outbox ORDER BY created_at, shipment"_s);
            QVERIFY(!db.end());
        }
        shelf.store.reopen();
        QVERIFY(shelf.search(QString()).isEmpty());
        QCOMPARE(answerOf(shelf.store->history().catchUp(11)).value(), 19);
        QCOMPARE(shelf.search(QString()).constFirst(), id(29));
        QCOMPARE(answerOf(shelf.store->history().catchUp(100)).value(), 0);
        QCOMPARE(shelf.search(QString()).size(), 29);
        QCOMPARE(shelf.search(u"fincan-28"_s), QStringList{id(28)});
        shelf.ship(shipmentOf(31));
        QCOMPARE(shelf.search(QString()).constFirst(), id(31));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
