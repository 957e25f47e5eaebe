// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The history on a real store: searching, scanning, what comes meanwhile, the story of an order, exports.
#include "station/historywords.h"
#include "station/wording.h"
#include "tests/station/support/benchfloor.h"
#include "tests/store/support/manyshipments.h"
#include "tests/support/samplevalues.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QtTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

/// A floor whose history is shown, with two finished orders.
class HistoryFloor : public BenchFloor
{
public:
    HistoryFloor()
    {
        ship(u"100001"_s, labels::ups);
        ship(u"100002"_s, labels::canadaPost);
        bench->show(View::History);
        look(QString());
    }

    void ship(const QString &number, const QString &label)
    {
        put(number, {{u"MUG"_s}});
        scan({number, barcodes::mug, label, u"PBFINISH"_s});
        settle();
        pass(std::chrono::seconds(30));
    }
    /// Searches and waits for the answer.
    void look(const QString &typed)
    {
        history->search(typed);
        settle();
    }
    void chooseRow(int row)
    {
        history->choose(history->rows().item(row).entry.shipment.id);
        settle();
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList shown;
        for (int row = 0; row < history->rows().rowCount(); ++row) {
            shown << history->rows().item(row).entry.shipment.order.order.text();
        }
        return shown;
    }
    [[nodiscard]] QByteArray exported(HistoryDesk::Format format, const QString &name)
    {
        QSignalSpy told(history.get(), &HistoryDesk::message);
        const QString file = store.folder() + u'/' + name;
        history->exportTo(file, format);
        if (!told.wait() || !told.first().at(1).toBool()) {
            return {};
        }
        QFile content(file);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
};

Shipment oldShipment(int number)
{
    Shipment shipment = sample::shipment(number, u"99%1"_s.arg(number, 10, 10, QLatin1Char('0')));
    shipment.packer = PackerId(u"=SUM(A1)"_s);
    return shipment;
}

} // namespace

class HistoryDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeftIsThereTheNewestFirst()
    {
        HistoryFloor floor;
        QCOMPARE(floor.numbers(), (QStringList{u"100002"_s, u"100001"_s}));
        QCOMPARE(floor.history->summary(), u"2 found"_s);
        const QModelIndex newest = floor.history->rows().index(0);
        QVERIFY(newest.data(HistoryModel::SummaryRole).toString().contains(words::grouped(labels::canadaPost)));
        QCOMPARE(newest.data(HistoryModel::MarkRole).toInt(), static_cast<int>(HistoryModel::Mark::Left));
        QVERIFY(newest.data(Qt::AccessibleTextRole).toString().startsWith(u"100002"_s));
    }

    void onlyTheLastTextIsAnswered()
    {
        HistoryFloor floor;
        const QSignalSpy found(floor.history.get(), &HistoryDesk::found);
        for (const QString &typed : {u"1"_s, u"10"_s, u"100"_s, u"1000"_s, u"10000"_s, u"100001"_s}) {
            floor.history->search(typed);
        }
        floor.settle();
        QCOMPARE(floor.numbers(), QStringList{u"100001"_s});
        // What was under way when the typing began may be told as well; nothing in between.
        QVERIFY2(found.count() >= 1 && found.count() <= 2, qPrintable(QString::number(found.count())));
    }

    void aTextThatAsksForTheSameIsNotAskedAgain()
    {
        HistoryFloor floor;
        floor.look(u"100001"_s);
        const QSignalSpy found(floor.history.get(), &HistoryDesk::found);
        floor.look(u" 100001 "_s);
        QCOMPARE(found.count(), 0);
        QCOMPARE(floor.history->searched(), u" 100001 "_s);
    }

    void scanningABoxFindsItsOrder_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("label") << labels::ups;
        QTest::newRow("label in small letters") << labels::ups.toLower();
        QTest::newRow("order") << u"100001"_s;
        QTest::newRow("customer order") << u"C100001"_s;
    }

    void scanningABoxFindsItsOrder()
    {
        QFETCH(QString, code);
        HistoryFloor floor;
        const QSignalSpy changed(floor.history.get(), &HistoryDesk::searchedChanged);
        floor.scan(code);
        floor.settle();
        QCOMPARE(floor.bench->view(), View::History);
        QCOMPARE(floor.band().kind, AnswerKind::Accepted);
        QVERIFY2(floor.headline().contains(u"100001"_s), qPrintable(floor.headline()));
        QCOMPARE(floor.history->detail().number, u"100001"_s);
        QCOMPARE(floor.history->searched(), u"100001"_s);
        QCOMPARE(floor.numbers(), QStringList{u"100001"_s});
        QCOMPARE(changed.count(), 1);
    }

    void workThatIsScannedMeanwhileGoesToTheBench()
    {
        HistoryFloor floor;
        floor.put(u"100003"_s, {{u"KETTLE"_s}});
        floor.scan(u"100003"_s);
        floor.settle();
        QCOMPARE(floor.bench->view(), View::Bench);
        QCOMPARE(floor.state().orderNumber, u"100003"_s);
        floor.bench->show(View::History);
        floor.scan(barcodes::kettle);
        floor.settle();
        QCOMPARE(floor.bench->view(), View::Bench);
        QCOMPARE(floor.state().lines.front().packed, 1);
        floor.bench->show(View::History);
        floor.scan(labels::canadaPost2);
        floor.settle();
        QVERIFY(!floor.state().order.has_value());
    }

    void aLabelThatNobodyKnowsIsSaidAndNothingChanges()
    {
        HistoryFloor floor;
        floor.scan(labels::canadaPost2);
        floor.settle();
        QCOMPARE(floor.bench->view(), View::History);
        QCOMPARE(floor.band().kind, AnswerKind::Wrong);
        QCOMPARE(floor.numbers().size(), 2);
    }

    void theCommandShowsTheHistoryAndLeadsBack()
    {
        BenchFloor floor;
        floor.scan(u"PBHISTORY"_s);
        QCOMPARE(floor.bench->view(), View::History);
        floor.scan(u"pbhistory"_s);
        QCOMPARE(floor.bench->view(), View::Bench);
    }

    void whatIsFinishedMeanwhileComesOnTopAndWhatIsTakenBackGoes()
    {
        HistoryFloor floor;
        floor.put(u"100003"_s, {{u"MUG"_s}});
        floor.scan({u"100003"_s});
        floor.settle();
        floor.scan({barcodes::mug, labels::canadaPost2, u"PBFINISH"_s});
        floor.settle();
        QCOMPARE(floor.numbers(), (QStringList{u"100003"_s, u"100002"_s, u"100001"_s}));
        const QModelIndex newest = floor.history->rows().index(0);
        QCOMPARE(newest.data(HistoryModel::MarkRole).toInt(), static_cast<int>(HistoryModel::Mark::Waiting));
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        QCOMPARE(floor.numbers(), (QStringList{u"100002"_s, u"100001"_s}));
    }

    void aRowFollowsItsShipment()
    {
        HistoryFloor floor;
        floor.put(u"100003"_s, {{u"MUG"_s}});
        floor.scan(u"100003"_s);
        floor.settle();
        floor.scan({barcodes::mug, labels::canadaPost2, u"PBFINISH"_s});
        floor.settle();
        floor.chooseRow(0);
        QCOMPARE(floor.history->detail().mark, HistoryModel::Mark::Waiting);
        QVERIFY(!floor.history->detail().canCorrect);
        floor.pass(std::chrono::seconds(30));
        QCOMPARE(floor.history->rows().index(0).data(HistoryModel::MarkRole).toInt(), static_cast<int>(HistoryModel::Mark::Left));
        QCOMPARE(floor.history->detail().mark, HistoryModel::Mark::Left);
    }

    void pagesAreReadAsSomebodyScrolls()
    {
        HistoryFloor floor;
        QVERIFY(putShipments(floor.store.place(), 1000, 1099, [](int number) { return std::pair(oldShipment(number), sample::start()); }));
        floor.history->start();
        floor.settle();
        floor.look(u"99"_s);
        HistoryModel &rows = floor.history->rows();
        QCOMPARE(rows.rowCount(), 40);
        QVERIFY(rows.canFetchMore({}));
        QCOMPARE(floor.history->summary(), u"more than 40 found"_s);
        rows.fetchMore({});
        rows.fetchMore({});
        floor.settle();
        QCOMPARE(rows.rowCount(), 80);
        rows.fetchMore({});
        floor.settle();
        QCOMPARE(rows.rowCount(), 100);
        QVERIFY(!rows.canFetchMore({}));
        QCOMPARE(rows.item(99).entry.shipment.id.text(), u"shipment-1000"_s);
    }

    void theDetailTellsWhoWhenWhereAndWhatTheChannelSaid()
    {
        HistoryFloor floor;
        static_cast<void>(answerOf(floor.store->products().setPreference(u"station.name.station"_s, u"Bench 4"_s)));
        floor.chooseRow(1);
        const HistoryDetail &detail = floor.history->detail();
        QCOMPARE(detail.number, u"100001"_s);
        QCOMPARE(detail.customerNumber, u"C100001"_s);
        QCOMPARE(detail.account, u"Shop"_s);
        QVERIFY2(detail.left.contains(u"Ada"_s), qPrintable(detail.left));
        QVERIFY2(detail.answer.startsWith(u"The channel has it since"_s), qPrintable(detail.answer));
        QCOMPARE(detail.boxes.size(), size_t(1));
        QCOMPARE(detail.boxes.front().number, words::grouped(labels::ups));
        QVERIFY2(detail.boxes.front().items.first().contains(u"MUG"_s), qPrintable(detail.boxes.front().items.first()));
        QCOMPARE(detail.requestIds.size(), 1);
        const QString story = detail.story.join(u'\n');
        for (const QString &part :
             {u"Opened"_s, u"Finished"_s, u"Sent, attempt 1, request "_s + detail.requestIds.first(), u"Confirmed by the channel"_s})
        {
            QVERIFY2(story.contains(part), qPrintable(story));
        }
        QVERIFY(detail.hasSlip);
        QCOMPARE(detail.labels, 0);
    }

    void theSlipIsPrintedAgainAlthoughTheOrderLeftTheQueue()
    {
        HistoryFloor floor;
        floor.chooseRow(1);
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QVERIFY(floor.history->paintSlip(writer));
        QVERIFY(!floor.history->paintLabel(0, writer));
    }

    void correctingAsksForTheNewLabelOfTheChosenShipment()
    {
        HistoryFloor floor;
        floor.chooseRow(1);
        floor.bench->correct(floor.history->detail().order, floor.history->detail().shipment);
        floor.settle();
        QCOMPARE(floor.bench->view(), View::Bench);
        QVERIFY2(floor.headline().contains(u"100001"_s) || floor.band().kind == AnswerKind::Attention, qPrintable(floor.headline()));
    }

    void theCsvHoldsEverythingThatIsFoundAndNoFormula()
    {
        HistoryFloor floor;
        QVERIFY(putShipments(floor.store.place(), 1000, 1299, [](int number) { return std::pair(oldShipment(number), sample::start()); }));
        floor.history->start();
        floor.settle();
        floor.look(u"99"_s);
        const QList<QByteArray> lines = floor.exported(HistoryDesk::Format::Csv, u"found.csv"_s).split('\n');
        QCOMPARE(lines.size(), 302); // heading, rows, the end of the last one
        QVERIFY(lines.at(0).startsWith("finished,settled,order,"));
        QVERIFY2(lines.at(1).contains(",'=SUM(A1),"), lines.at(1).constData());
        QVERIFY2(lines.at(1).contains(",shipped") || lines.at(1).contains(",confirmed,"), lines.at(1).constData());
    }

    void theJsonCanBeRead()
    {
        HistoryFloor floor;
        floor.look(u"100001"_s);
        const QJsonArray shipments =
            QJsonDocument::fromJson(floor.exported(HistoryDesk::Format::Json, u"found.json"_s)).object().value(u"shipments"_s).toArray();
        QCOMPARE(shipments.size(), 1);
        const QJsonObject shipment = shipments.first().toObject();
        QCOMPARE(shipment.value(u"order"_s).toString(), u"100001"_s);
        QCOMPARE(shipment.value(u"state"_s).toString(), u"confirmed"_s);
        QCOMPARE(shipment.value(u"packages"_s).toArray().first().toObject().value(u"trackingNumber"_s).toString(), labels::ups);
        QCOMPARE(shipment.value(u"lines"_s).toArray().first().toObject().value(u"sku"_s).toString(), u"MUG"_s);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        HistoryFloor floor;
        QSignalSpy told(floor.history.get(), &HistoryDesk::message);
        floor.history->exportTo(u"/nowhere/found.csv"_s, HistoryDesk::Format::Csv);
        QVERIFY(told.wait());
        QVERIFY(!told.first().at(1).toBool());
    }

    void theStoryTellsCorrectionsAndCancellationsApart()
    {
        HistoryRecord record;
        record.item.entry.shipment = sample::shipment(1, labels::ups);
        record.item.entry.state = DutyState::Confirmed;
        OutboxEntry correction;
        correction.shipment = record.item.entry.shipment;
        correction.shipment.id = ShipmentId(u"correction"_s);
        correction.shipment.purpose = Purpose::Correct;
        correction.shipment.packages.front().trackingNumber = labels::canadaPost;
        correction.state = DutyState::Confirmed;
        record.item.corrections = {correction};
        OutboxEntry cancellation;
        cancellation.shipment.id = ShipmentId(u"cancellation"_s);
        cancellation.shipment.purpose = Purpose::Cancel;
        record.item.cancellations = {cancellation};
        const auto fact = [](const QString &kind, const QString &shipment, const QJsonObject &facts = {}) {
            JournalEntry entry = sample::fact(kind, 1);
            entry.shipment = ShipmentId(shipment);
            entry.facts = facts;
            return entry;
        };
        record.journal = {fact(u"finished"_s, u"shipment-1"_s), fact(u"item packed"_s, {}), fact(u"confirmed"_s, u"correction"_s),
                          fact(u"needs attention"_s, u"cancellation"_s, {{u"reason"_s, u"refused-by-channel"_s}, {u"code"_s, u"NO"_s}}),
                          fact(u"something of a later version"_s, {})};
        const QStringList story = words::orderStory(record, sample::start());
        QCOMPARE(story.size(), 3);
        QVERIFY2(story.at(0).contains(u"· Finished"_s), qPrintable(story.at(0)));
        QVERIFY2(story.at(1).contains(u"Correction: Confirmed"_s), qPrintable(story.at(1)));
        QVERIFY2(story.at(2).contains(u"Cancellation: Needs attention · Refused by the channel: NO"_s), qPrintable(story.at(2)));
        QCOMPARE(words::packageNow(record.item, 1).trackingNumber, labels::canadaPost);
        QCOMPARE(HistoryModel::mark(record.item), HistoryModel::Mark::Corrected);
    }
};

QTEST_MAIN(HistoryDeskTest)
#include "tst_history.moc"
