// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/benchcomposer.h"
#include "station/outboxmodel.h"
#include "station/packers.h"
#include "station/shipmentexport.h"
#include "station/stripfeed.h"
#include "station/wording.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The sentence of every value from the first one to \a last.
template <typename Enum, typename Sentence>
QStringList sentences(Enum last, Sentence sentence)
{
    QStringList all;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        all << sentence(static_cast<Enum>(value));
    }
    return all;
}

/// None is empty and no two are the same.
bool areTold(const QStringList &texts)
{
    return !texts.contains(QString()) && QSet<QString>(texts.begin(), texts.end()).size() == texts.size();
}

OutboxEntry entry(DutyState state, AttentionReason reason = AttentionReason::None)
{
    OutboxEntry made;
    made.shipment = sample::shipment(7, u"T7"_s);
    made.state = state;
    made.reason = reason;
    made.words = u"their words"_s;
    made.createdAt = sample::start();
    return made;
}

PackageLabel label()
{
    return {u"7035114477138472"_s, u"canada-post"_s, u"Canada Post"_s, {}, true};
}

const StripItem *item(const StripState &strip, const QString &id)
{
    const auto found = std::find_if(strip.items.begin(), strip.items.end(), [&id](const StripItem &i) { return i.id == id; });
    return found == strip.items.end() ? nullptr : &*found;
}

} // namespace

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServersLibrarySaysIsShortened()
    {
        const StoreFailure gone{StoreFailure::Kind::ServerGone,
                                QStringLiteral("connection to server on socket \"/run/x\" failed: FATAL:  the database system is shutting "
                                               "down\nQPSQL: Unable to connect"),
                                {}};
        QCOMPARE(words::failure(gone), QStringLiteral("The database server does not answer (the database system is shutting down). "
                                                      "Packbench goes on looking for it."));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyFailureHasASentenceOfItsOwn()
    {
        QVERIFY(areTold(sentences(ChannelTrouble::UnreadableAnswer, [](ChannelTrouble t) { return words::failure(ChannelFailure{t}); })));
        using Store = StoreFailure::Kind;
        QVERIFY(areTold(sentences(Store::Unexpected, [](Store k) { return words::failure(StoreFailure{k, u"w"_s, sample::key(1)}); })));
        using Key = VaultFailure::Why;
        QVERIFY(areTold(sentences(Key::Denied, [](Key w) { return words::failure(VaultFailure{w, {}}); })));
        using Setting = SettingFailure::Why;
        const QStringList settings = sentences(Setting::NotWritten, [](Setting w) {
            return words::failure(SettingFailure{w, u"recall.seconds"_s, u"file"_s});
        });
        QVERIFY(areTold(settings));
        QVERIFY(settings.at(static_cast<int>(Setting::OutOfRange)).contains(u"0 to 120"_s));
        using Account = AccountProblem::Why;
        QVERIFY(areTold(sentences(Account::NotAKey, [](Account w) { return words::problem(AccountProblem{u"f"_s, w, u"d"_s}); })));
        using Product = ProductRowProblem::Why;
        QVERIFY(areTold(sentences(Product::Contradicts, [](Product w) { return words::problem(ProductRowProblem{w, 3, u"d"_s}); })));
        using Acknowledging = AcknowledgeResult::Outcome;
        QVERIFY(areTold(sentences(Acknowledging::Failed, [](Acknowledging o) { return words::acknowledged({{}, o, {}}); })));
    }

    void everyRefusalAndObjectionHasASentenceOfItsOwn()
    {
        using Why = PackingRefusal::Why;
        const PackingSession session = sample::session(1);
        QVERIFY(areTold(sentences(Why::WouldEmptyBox, [&session](Why w) {
            return words::refusal({w, u"1"_s, 2, 3}, session, u"Mug"_s).headline;
        })));
        QVERIFY(!sentences(Why::WouldEmptyBox, [&session](Why w) {
                     return words::refusal({w, u"1"_s, 2, 3}, session, u"Mug"_s).detail;
                 }).contains(QString()));
        using Objection = ShipmentObjection::Why;
        QVERIFY(areTold(sentences(Objection::UnknownLine, [](Objection w) { return words::objection({w, u"1"_s, 2, u"x"_s}); })));
    }

    void everyStateOfAShipmentSaysWhatHappenedAndWhatToDo()
    {
        QVERIFY(areTold(sentences(DutyState::GivenUp, words::dutyState)));
        QVERIFY(!sentences(DutyState::GivenUp, [](DutyState s) { return words::whatHappened(entry(s)); }).contains(QString()));
        const QStringList reasons = sentences(AttentionReason::CheckFailed,
                                              [](AttentionReason r) { return words::whatHappened(entry(DutyState::NeedsAttention, r)); });
        QVERIFY(areTold(reasons));
        QVERIFY(reasons.at(static_cast<int>(AttentionReason::RefusedByChannel)).contains(u"their words"_s));
        QVERIFY(!sentences(AttentionReason::CheckFailed, [](AttentionReason r) {
                     return words::advice(entry(DutyState::NeedsAttention, r));
                 }).contains(QString()));
        const QString pull = words::advice(entry(DutyState::NeedsAttention, AttentionReason::OrderCancelled));
        QVERIFY(pull.contains(u"box 1"_s) && pull.contains(u"order 7"_s));
    }

    void aWrongClockIsNamedBeforeWhateverItCaused()
    {
        ChannelFailure failure{ChannelTrouble::Unauthorized};
        failure.clockSkew = -185s;
        QVERIFY(words::failure(failure).contains(u"clock is off by 3 min"_s));
    }

    void timesAreShort_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("due");
        QTest::newRow("seconds") << 42 << u"42 s"_s << u"0:00"_s;
        QTest::newRow("minutes") << 2520 << u"42 min"_s << u"0:42"_s;
        QTest::newRow("hours") << 11400 << u"3 h 10 min"_s << u"3:10"_s;
        QTest::newRow("up to four days") << 3 * 86400 << u"72 h"_s << u"Tue 17"_s;
        QTest::newRow("days") << 4 * 86400 << u"4 day(s)"_s << u"Wed 18"_s;
        QTest::newRow("late") << -600 << u"0 s"_s << u"\u22120:10"_s;
        QTest::newRow("long late") << -2 * 86400 << u"0 s"_s << u"late"_s;
    }
    void timesAreShort()
    {
        QFETCH(int, seconds);
        QTEST(words::duration(std::chrono::seconds(seconds)), "duration");
        QTEST(words::dueIn(sample::start().addSecs(seconds).toMSecsSinceEpoch(), sample::start()), "due");
    }

    void aTimeThatIsNotThereIsNotShown()
    {
        QCOMPARE(words::dueIn(0, sample::start()), QString());
        QCOMPARE(words::since({}, sample::start()), QString());
    }

    void peopleAreInitialsAndNumbersAreGrouped()
    {
        QCOMPARE(words::initials(u"Marie-Claude  Tremblay"_s), u"M. T."_s);
        QCOMPARE(words::initials(u"çağla öztürk 3rd van der Berg"_s), u"Ç. Ö. V."_s);
        QCOMPARE(words::initials({}), QString());
        QCOMPARE(words::grouped(u"7035114477138472"_s), u"7035 1144 7713 8472"_s);
        QCOMPARE(words::grouped(u"12345"_s), u"1234 5"_s);
        QCOMPARE(words::grouped({}), QString());
        QCOMPARE(readableBarcode(u"6291000000013"_s), u"62 91000 00001 3"_s);
        QCOMPARE(readableBarcode(u"16291000000010"_s), u"162 91000 00001 0"_s);
        QCOMPARE(readableBarcode(u"LAMP-77"_s), u"LAMP-77"_s);
        const QString summary = words::orderSummary(sample::fullOrder(), sample::start());
        QVERIFY(summary.contains(u"Québec QC · Ç. Ö. · Standard"_s));
        QVERIFY(!summary.contains(u"Öztürk"_s));
    }

    void theCsvKeepsItsColumnsAndIsSafeInASpreadsheet()
    {
        OutboxEntry shipped = entry(DutyState::Confirmed);
        shipped.shipment.customerOrderId = u"=HYPERLINK(\"http://x\",\"y\")"_s;
        shipped.shipment.packer = PackerId(u"Ada, \"the\" first"_s);
        shipped.shipment.packages.push_back({2, u"-T8"_s, u"ups"_s, u"UPS"_s, {}});
        shipped.shipment.parts[0].packages = {1, 2};
        shipped.requestId = u"r\n1"_s;
        const QByteArray csv = shipmentsAsCsv({shipped});
        QCOMPARE(
            csv,
            QByteArray(
                "order,customer order,line,quantity,package,carrier,tracking number,state,finished,settled,packer,station,request id\r\n"
                "7,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",1,1,1,Canada Post,T7,confirmed,2026-03-14T15:00:00.000Z,,"
                "\"Ada, \"\"the\"\" first\",station,\"r\n1\"\r\n"
                "7,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",1,1,2,UPS,'-T8,confirmed,2026-03-14T15:00:00.000Z,,"
                "\"Ada, \"\"the\"\" first\",station,\"r\n1\"\r\n"));
        shipped.shipment.order = {};
        const QList<QByteArray> lines = shipmentsAsCsv({shipped}).split('\r');
        QVERIFY2(lines.at(1).startsWith("\n,"), "an empty first field keeps its place");
    }

    void theJsonHasOneObjectForEachShipment()
    {
        const QJsonArray list = QJsonDocument::fromJson(shipmentsAsJson({entry(DutyState::Confirmed), entry(DutyState::GivenUp)}))
                                    .object()
                                    .value(u"shipments"_s)
                                    .toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).toObject().value(u"state"_s).toString(), u"confirmed"_s);
        QCOMPARE(list.at(1).toObject().value(u"state"_s).toString(), u"given up"_s);
        const QJsonObject line = list.at(0).toObject().value(u"lines"_s).toArray().at(0).toObject();
        QCOMPARE(line.value(u"packages"_s).toArray(), QJsonArray{1});
        QCOMPARE(list.at(0).toObject().value(u"packages"_s).toArray().at(0).toObject().value(u"trackingNumber"_s).toString(), u"T7"_s);
        const StationNames names{{StationId(u"station"_s), u"Bench 4"_s}};
        const QJsonObject named = QJsonDocument::fromJson(shipmentsAsJson({entry(DutyState::Confirmed)}, names))
                                      .object()
                                      .value(u"shipments"_s)
                                      .toArray()
                                      .at(0)
                                      .toObject();
        QCOMPARE(named.value(u"station"_s).toString(), u"Bench 4"_s);
        QCOMPARE(named.value(u"stationId"_s).toString(), u"station"_s);
        QVERIFY(shipmentsAsCsv({entry(DutyState::Confirmed)}, names).contains(",Bench 4,"));
        QCOMPARE(sentences(DutyState::GivenUp, [](DutyState s) { return QString::fromUtf8(shipmentsAsCsv({entry(s)})); }).count(QString()),
                 0);
    }

    void theInstructionNamesTheNextScan()
    {
        const Order order = sample::order(1, 2);
        PackingSession session = PackingSession::start(order, sample::start());
        BenchFacts facts;
        const auto next = [&facts] { return composeBench(facts, sample::start()).next.text; };
        QCOMPARE(next(), u"An order"_s);
        facts.needsPacker = true;
        QCOMPARE(next(), u"Your badge"_s);
        facts.needsPacker = false;
        facts.order = &order;
        facts.session = &session;
        QCOMPARE(next(), u"2 × Mug"_s);
        session = *session.withPacked(u"1"_s);
        session = *session.withNextBox();
        QCOMPARE(next(), u"Tracking label of box 1"_s);
        QVERIFY(!composeBench(facts, sample::start()).canNextBox);
        session = *session.withLabel(label());
        QCOMPARE(next(), u"1 × Mug"_s);
        QCOMPARE(composeBench(facts, sample::start()).boxes.at(0).carrier, u"Canada Post · check digit proved"_s);
        facts.isMoving = true;
        QVERIFY(next().contains(u"box 2"_s));
        facts.isMoving = false;
        session = *session.withShort();
        QCOMPARE(next(), u"Box 2 is empty"_s);
        QVERIFY(composeBench(facts, sample::start()).canFinish);
        QVERIFY(composeBench(facts, sample::start()).lines.at(0).isShort);
        facts.isFinishing = true;
        QCOMPARE(composeBench(facts, sample::start()).next.caption, u"SAVING"_s);
        QVERIFY(!composeBench(facts, sample::start()).canFinish);
    }

    void finishedLinesStepBackAndTheLineInHandStaysCurrent()
    {
        Order order = sample::order(1, 1);
        OrderLine second = order.lines[0];
        second.number = u"2"_s;
        second.quantity = 2;
        second.parts[0].quantity = 2;
        OrderLine third = second;
        third.number = u"3"_s;
        order.lines = {order.lines[0], second, third};
        PackingSession session = PackingSession::start(order, sample::start());
        QCOMPARE(nextLine(session, {}), u"1"_s);
        session = *session.withPacked(u"1"_s);
        session = *session.withPacked(u"3"_s);
        QCOMPARE(nextLine(session, u"3"_s), u"3"_s);
        BenchFacts facts;
        facts.order = &order;
        facts.session = &session;
        facts.lastLine = u"3"_s;
        const BenchState state = composeBench(facts, sample::start());
        QCOMPARE(state.lines.at(2).line, u"1"_s);
        QVERIFY(state.lines.at(2).isDone);
        QVERIFY(state.lines.at(1).isCurrent);
        QCOMPARE(state.unitsPacked, u"2 of 5 unit(s)"_s);
    }

    void theStripHidesNothingThatFails()
    {
        ManualClock clock;
        OutboxModel outbox(clock);
        Packers packers(clock);
        StripFeed strip(clock, outbox, packers);
        strip.setStation(u"Bench 4"_s, true);
        QVERIFY(item(strip.state(), u"accounts"_s) != nullptr);
        QVERIFY(strip.state().practice);
        const AccountId id(u"a"_s);
        strip.setAccount(id, u"Shop"_s, {}, std::nullopt);
        QVERIFY(item(strip.state(), u"accounts"_s) == nullptr);
        QVERIFY(item(strip.state(), u"account:a"_s)->light == StripItem::Light::Attention);
        strip.setAccount(id, u"Shop"_s, clock.now(), std::nullopt);
        clock.advance(12s);
        strip.tick();
        QCOMPARE(item(strip.state(), u"account:a"_s)->text, u"12 s ago"_s);
        strip.setAccount(id, u"Shop renamed"_s, clock.now(), ChannelFailure{ChannelTrouble::WrongAddress});
        QVERIFY(item(strip.state(), u"account:a"_s)->light == StripItem::Light::Bad);
        QVERIFY(item(strip.state(), u"account:a"_s)->text.contains(u"Last good answer"_s));
        outbox.put(entry(DutyState::Unknown));
        QVERIFY(item(strip.state(), u"outbox"_s)->light == StripItem::Light::Attention);
        QVERIFY(item(strip.state(), u"outbox"_s)->text.contains(u"1 unknown"_s));
        strip.setTrouble(u"keychain"_s, u"locked"_s);
        QCOMPARE(item(strip.state(), u"keychain"_s)->text, u"locked"_s);
        strip.setTrouble(u"keychain"_s, {});
        QVERIFY(item(strip.state(), u"keychain"_s) == nullptr);
        strip.setScanner(false);
        QVERIFY(item(strip.state(), u"scanner"_s)->light == StripItem::Light::Bad);
        QCOMPARE(strip.state().packer, u"nobody signed in"_s);
        packers.signIn(u"  Ada   L. "_s);
        QCOMPARE(strip.state().packer, u"Ada L."_s);
        strip.removeAccount(id);
        QVERIFY(item(strip.state(), u"account:a"_s) == nullptr);
        QVERIFY(item(strip.state(), u"accounts"_s) != nullptr);
    }

    void whoPacksIsRememberedForOneShift()
    {
        ManualClock clock;
        Packers packers(clock);
        packers.signIn(u"Ada"_s);
        packers.signIn(u"   "_s);
        Packers restarted(clock);
        restarted.restore(packers.saved());
        QCOMPARE(restarted.current().text(), u"Ada"_s);
        clock.advance(12h);
        QVERIFY(restarted.current().isEmpty());
        QCOMPARE(restarted.known(), QStringList{u"Ada"_s});
        restarted.restore("not JSON");
        QVERIFY(restarted.current().isEmpty());
        for (int i = 0; i < 10; ++i) {
            restarted.signIn(QString::number(i));
        }
        QCOMPARE(restarted.known().size(), 8);
        QCOMPARE(restarted.known().first(), u"9"_s);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
