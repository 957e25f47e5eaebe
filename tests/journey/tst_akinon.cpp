// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/akinon.h"
#include "station/outboxmodel.h"
#include "tests/journey/support/shopfloor.h"
#include "ui/autopilot.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Packaging orders of the third channel, through the real window by key events.
class AkinonJourney : public QObject
{
    Q_OBJECT

private:
    using Package = PracticeAkinonPackage;

    /// A number of the Turkish post with its check digit.
    static QString turkishLabel(int serial) { return postalNumber(u"RR"_s, serial, u"TR"_s); }

    /// The first package that may be packed here and has at least \a units.
    static QString packageOf(const ShopFloor &floor, int units = 1)
    {
        for (const Package &package : floor.server.akinon()->packages()) {
            const bool isOpen = package.state == Package::Waiting || package.state == Package::Preparing
                                || package.state == Package::ReadyForPackaging;
            int count = 0;
            for (const PracticeAkinonItem &item : package.items)
                count += item.quantity;
            if (isOpen && count >= units && package.erpCode == u"369"_s && package.commands != Package::Commands::NoPacking)
                return QString::number(package.id);
        }
        return {};
    }

    static void meet(ShopFloor &floor, const QStringList &texts) { floor.server.setAkinonFaults(faultsOf(texts)); }

    static void settle(ShopFloor &floor)
    {
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().waiting() + floor.workplace().outbox().unknown(), 0, 60'000);
    }

    /// Packs and ships one; its package.
    static QString shippedWith(ShopFloor &floor, const QString &label)
    {
        const QString package = packageOf(floor);
        floor.scan(package);
        floor.packUntil(0);
        floor.scan(label);
        const bool hasLeft = QTest::qWaitFor(
            [&floor] { return floor.server.ledger().summary().shipments == 1 && floor.workplace().dispatcher().entries().empty(); },
            30'000);
        return hasLeft ? package : QString();
    }

    /// From the old label to the answer that tells the channel.
    static void correct(ShopFloor &floor, const QString &before, const QString &after)
    {
        floor.scan(u"PBCORRECT"_s);
        floor.scan(before);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().next.text.contains(u'1'), 30'000);
        floor.scan(after);
        QVERIFY(floor.state().question.has_value());
        floor.press(Qt::Key_1);
    }

    static int corrections(const ShopFloor &floor)
    {
        int count = 0;
        for (const PracticeEntry &entry : floor.server.ledger().entries())
            count += entry.event == PracticeEntry::Event::Corrected ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void aPackageIsPackedAndShippedExactlyOnce_data()
    {
        QTest::addColumn<QStringList>("faults");
        const QString passes = u"slow,delay=0,method=POST,path=command/$"_s;
        QTest::newRow("all is well") << QStringList();
        QTest::newRow("the answer to packing is lost") << QStringList{u"drop-after,method=POST,path=command/$"_s};
        QTest::newRow("packing never arrived") << QStringList{u"drop-before,method=POST,path=command/$"_s};
        QTest::newRow("the answer to shipping is lost") << QStringList{passes, u"drop-after,method=POST,path=command/$"_s};
        QTest::newRow("shipping never arrived") << QStringList{passes, u"drop-before,method=POST,path=command/$"_s};
        QTest::newRow("503 after packing was done") << QStringList{u"503-after,method=POST,path=command/$"_s};
        QTest::newRow("503 after shipping was done") << QStringList{passes, u"503-after,method=POST,path=command/$"_s};
        QTest::newRow("too many calls") << QStringList{u"429,method=POST,path=command/$,retryAfter=1"_s};
    }

    void aPackageIsPackedAndShippedExactlyOnce()
    {
        QFETCH(QStringList, faults);
        ShopFloor floor({.akinonOrders = 14});
        meet(floor, faults);
        const QString package = packageOf(floor, 3);
        floor.scan(package);
        QCOMPARE(floor.state().orderNumber, package);
        floor.packUntil(1);
        if (faults.isEmpty())
            floor.picture(u"akinon-order.png"_s);
        floor.packUntil(0);
        QVERIFY(floor.state().next.wantsLabel);
        floor.scan(turkishLabel(1));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 60'000);
        settle(floor);
        QCOMPARE(floor.workplace().outbox().attention(), 0);
        const Package shown = *floor.server.akinon()->package(package);
        QCOMPARE(shown.state, int(Package::Shipped));
        QCOMPARE(shown.awb, turkishLabel(1));
        QCOMPARE(shown.company, 698);
        const PracticeSummary truth = floor.server.ledger().summary();
        QCOMPARE(truth.shipments, 1);
        QCOMPARE(truth.packages, 1);
        QCOMPARE(truth.repeats + truth.doubles, 0);
    }

    void aMerchantKeyOnTheLabelIsTakenForTheCarrierThatThePackerNames()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = packageOf(floor);
        floor.scan(package);
        floor.packUntil(0);
        floor.scan(floor.server.akinon()->package(package)->merchantKey);
        QVERIFY(floor.state().question.has_value());
        const qsizetype answer = floor.state().question->answers.indexOf(u"Aras Kargo"_s);
        QVERIFY(answer >= 0);
        floor.press(static_cast<int>(Qt::Key_1 + answer));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        const Package shown = *floor.server.akinon()->package(package);
        QCOMPARE(shown.awb, shown.merchantKey);
        QCOMPARE(shown.company, 696);
    }

    void somebodyElsePackedItMeanwhile()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = packageOf(floor);
        floor.scan(package);
        floor.packUntil(0);
        QVERIFY(floor.server.akinon()->move(package, Package::Packed));
        floor.scan(turkishLabel(2));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        settle(floor);
        QCOMPARE(floor.workplace().outbox().attention(), 0);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }

    void somebodyElseCancelledItMeanwhile()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = packageOf(floor);
        floor.scan(package);
        floor.packUntil(0);
        QVERIFY(floor.server.akinon()->move(package, Package::Cancelled));
        floor.scan(turkishLabel(3));
        const auto isTold = [&floor] { return floor.state().stop.has_value() || floor.workplace().outbox().attention() == 1; };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30'000);
        QCOMPARE(floor.server.ledger().summary().shipments, 0);
        QCOMPARE(floor.server.akinon()->package(package)->state, int(Package::Cancelled));
    }

    void aSecondBoxIsExplainedInsteadOfFailingLate()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = packageOf(floor, 2);
        floor.scan(package);
        // Every order of this channel goes in one box: that is no reason for an alarm.
        QCOMPARE(floor.state().band.kind, AnswerKind::Accepted);
        floor.packUntil(1);
        floor.scan(u"PBNEXTBOX"_s);
        QCOMPARE(floor.state().band.kind, AnswerKind::Wrong);
        QVERIFY2(floor.state().band.detail.contains(u"shift lead"_s), qPrintable(floor.state().band.detail));
        floor.picture(u"akinon-second-box.png"_s);
        floor.packUntil(0);
        floor.scan(turkishLabel(4));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages, 1, 30'000);
    }

    void whatMustNotBePackedSaysSoWhenItIsScanned()
    {
        ShopFloor floor({.akinonOrders = 14});
        for (const Package &package : floor.server.akinon()->packages()) {
            const bool isHeld = package.state == Package::Blocked || package.commands == Package::Commands::NoPacking;
            if (!isHeld && package.state != Package::CancellationWaiting)
                continue;
            floor.scan(QString::number(package.id));
            QVERIFY(floor.state().stop.has_value() || !floor.state().order.has_value());
            if (floor.state().stop)
                floor.workplace().bench().acknowledgeStop();
            QCOMPARE(floor.server.ledger().summary().shipments, 0);
        }
    }

    void aNewLabelOfAPackageThatLeftIsTold_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("all is well") << QStringList();
        QTest::newRow("the answer is lost") << QStringList{u"drop-after,method=POST,path=command/$"_s};
        QTest::newRow("it never arrived") << QStringList{u"drop-before,method=POST,path=command/$"_s};
        QTest::newRow("503 after it was done") << QStringList{u"503-after,method=POST,path=command/$"_s};
    }

    void aNewLabelOfAPackageThatLeftIsTold()
    {
        QFETCH(QStringList, faults);
        ShopFloor floor({.akinonOrders = 14});
        const QString package = shippedWith(floor, turkishLabel(61));
        QVERIFY(!package.isEmpty());
        meet(floor, faults);
        correct(floor, turkishLabel(61), turkishLabel(62));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.akinon()->package(package)->awb, turkishLabel(62), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(floor.server.akinon()->package(package)->state, int(Package::Shipped));
        QCOMPARE(corrections(floor), 1);
        QCOMPARE(floor.server.ledger().summary().shipments, 1);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }

    void theLabelIsFetchedAgainAfterACorrectionAndPrintedFromTheHistory()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = shippedWith(floor, turkishLabel(63));
        QVERIFY(!package.isEmpty());
        const int before = floor.server.akinon()->package(package)->labels;
        QStringList pictures;
        connect(&floor.server, &PracticeServer::answered, this, [&pictures](const QByteArray &, const QByteArray &target, int status) {
            if (target.startsWith("/akinon/labels/"))
                pictures << u"%1 %2"_s.arg(QString::fromLatin1(target)).arg(status);
        });
        // The first try of the picture fails: it is tried again by itself.
        meet(floor, {u"503,method=GET,path=/akinon/labels/,times=1"_s});
        correct(floor, turkishLabel(63), turkishLabel(64));
        HistoryDesk &history = floor.workplace().history();
        floor.workplace().bench().show(View::History);
        floor.scan(turkishLabel(64));
        QTRY_COMPARE_WITH_TIMEOUT(history.detail().labels, 1, 30'000);
        const int after = floor.server.akinon()->package(package)->labels;
        QVERIFY2(after > before, "the practice marketplace made no new label");
        const QString path = u"/akinon/labels/%1/%2"_s.arg(package).arg(after);
        QVERIFY2(pictures.last().startsWith(path) && pictures.last().endsWith(u" 200"_s), qPrintable(pictures.join(u", "_s)));
        QVERIFY2(floor.workplace().labels().pending().empty(), "the box needs no proof: its new label was scanned");
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QVERIFY(history.paintLabel(0, writer));
    }

    void theQueryNumberIsAskedForWhereTheAccountSaysSo_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("the same") << QList<int>{Qt::Key_1} << QString() << turkishLabel(66);
        QTest::newRow("none") << QList<int>{Qt::Key_2} << QString() << QString();
        QTest::newRow("another one") << QList<int>{Qt::Key_3} << u"991"_s << u"991"_s;
    }

    void theQueryNumberIsAskedForWhereTheAccountSaysSo()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, typed);
        QFETCH(QString, told);
        ShopFloor floor({.akinonOrders = 14, .akinonQueryNumber = u"ask"_s});
        const QString package = shippedWith(floor, turkishLabel(65));
        QVERIFY(!package.isEmpty());
        correct(floor, turkishLabel(65), turkishLabel(66));
        QTRY_VERIFY(floor.state().question && floor.state().question->title.contains(u"query number"_s));
        for (const int key : keys)
            floor.press(key);
        for (const QChar letter : typed)
            floor.press(letter.unicode());
        if (!typed.isEmpty())
            floor.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.akinon()->package(package)->awb, turkishLabel(66), 30'000);
        QCOMPARE(floor.server.akinon()->package(package)->query, told);
    }

    void aCorrectionOfADeliveredPackageIsTheChannelsToRefuse()
    {
        ShopFloor floor({.akinonOrders = 14});
        const QString package = shippedWith(floor, turkishLabel(71));
        QVERIFY(floor.server.akinon()->move(package, Package::Delivered));
        floor.scan(u"PBCORRECT"_s);
        floor.scan(turkishLabel(71));
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().next.hint.contains(u"delivered"_s), 30'000);
        floor.scan(turkishLabel(72));
        floor.picture(u"akinon-correct.png"_s);
        floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().attention(), 1, 30'000);
        QCOMPARE(corrections(floor), 0);
        QCOMPARE(floor.server.akinon()->package(package)->awb, turkishLabel(71));
    }

    void whatIsNotThereIsReportedThroughTheOutbox_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << QString();
        QTest::newRow("the answer is lost") << u"drop-after,method=POST,path=command/$"_s;
    }

    void whatIsNotThereIsReportedThroughTheOutbox()
    {
        QFETCH(QString, fault);
        ShopFloor floor({.akinonOrders = 14});
        meet(floor, fault.isEmpty() ? QStringList() : QStringList{fault});
        int calls = 0;
        connect(&floor.server, &PracticeServer::answered, this,
                [&calls](const QByteArray &, const QByteArray &target, int) { calls += target.endsWith("/command/") ? 1 : 0; });
        const QString package = packageOf(floor);
        floor.workplace().bench().cancelOrder({floor.workplace().keeper().records().front().id, OrderId(package)});
        QVERIFY(floor.state().question.has_value());
        floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.akinon()->package(package)->state, int(Package::OutOfStock), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(calls, 1);
    }

    void everyPageOfEveryOpenStateArrives()
    {
        ShopFloor floor({.akinonOrders = 430});
        const QList<int> listed{Package::Waiting, Package::Blocked, Package::Preparing, Package::ReadyForPackaging,
                                Package::CancellationWaiting};
        int wanted = 0;
        int waiting = 0;
        for (const Package &package : floor.server.akinon()->packages()) {
            wanted += listed.contains(package.state) && package.erpCode == u"369"_s ? 1 : 0;
            waiting += package.state == Package::Waiting ? 1 : 0;
        }
        QVERIFY(waiting > 100); // more than a page
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().queue().rowCount(), wanted, 60'000);
    }

    void theAutopilotPacksEachIntoOneBox()
    {
        ShopFloor floor({.akinonOrders = 14});
        Autopilot pilot(floor.window(), floor.workplace().bench(), floor.workplace().queue(), floor.workplace().outbox(),
                        {.orders = 3, .label = [serial = 200](const QString &) mutable { return turkishLabel(++serial); }});
        QSignalSpy finished(&pilot, &Autopilot::finished);
        QStringList packed;
        connect(&pilot, &Autopilot::said, this, [&packed](const QString &text) {
            if (text.startsWith(u"packed "_s)) {
                packed << text;
            }
        });
        pilot.start();
        QVERIFY(finished.wait(60'000));
        QVERIFY2(finished.at(0).at(0).toBool(), qPrintable(finished.at(0).at(1).toString()));
        QCOMPARE(pilot.boxesPacked(), 3);
        // The campaign reads this.
        static const QRegularExpression shape(u"^packed \\d+: RR\\d{9}TR$"_s);
        QCOMPARE(packed.size(), 3);
        QCOMPARE(packed.filter(shape), packed);
        QCOMPARE(floor.server.ledger().summary().packages, 3);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }

    void aRevokedKeyIsReplacedBySigningInAgain()
    {
        ShopFloor floor({.akinonOrders = 14, .akinonLogin = true});
        int logins = 0;
        connect(&floor.server, &PracticeServer::answered, this, [&logins](const QByteArray &, const QByteArray &target, int status) {
            logins += target.endsWith("/auth/login/") && status == 200 ? 1 : 0;
        });
        const QString package = packageOf(floor);
        floor.scan(package);
        floor.packUntil(0);
        QVERIFY(floor.server.akinon()->revokeKeys());
        floor.scan(turkishLabel(5));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        settle(floor);
        QCOMPARE(logins, 1);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }
};

QTEST_MAIN(AkinonJourney)
#include "tst_akinon.moc"
