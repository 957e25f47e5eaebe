// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/tiktok.h"
#include "station/outboxmodel.h"
#include "tests/journey/support/shopfloor.h"

#include <QProgressBar>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Both kinds of shipping of the second channel, through the real window by key events.
class TikTokJourney : public QObject
{
    Q_OBJECT

private:
    static QString britishLabel(int serial) { return postalNumber(u"RB"_s, serial, u"GB"_s); }

    /// The first ordinary order of the kind that has at least \a units.
    static const PracticeTikTokOrder *orderOf(const ShopFloor &floor, bool isSellerShipped, size_t units = 1)
    {
        for (const PracticeTikTokOrder &order : floor.server.tiktok()->orders()) {
            const bool isOrdinary = !order.isOnHold && !order.wantsCancel && !order.hasAfterSale && order.mostPerPackage == 0
                                    && order.tag.isEmpty() && !order.units.front().package.isEmpty() && order.units.front().parts.empty();
            if (isOrdinary && order.isSellerShipped == isSellerShipped && order.units.size() >= units
                && order.has(PracticeTikTokUnit::State::Waiting))
                return &order;
        }
        return nullptr;
    }

private Q_SLOTS:
    void anOrderOfTheSellersOwnCarrierLeavesWithItsLabel()
    {
        ShopFloor floor({.tiktokOrders = 16});
        const QString order = orderOf(floor, true)->id;
        floor.scan(order);
        QCOMPARE(floor.state().orderNumber, order);
        floor.packUntil(0);
        QVERIFY(floor.state().next.wantsLabel);
        floor.scan(britishLabel(1));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().waiting(), 0, 30'000);
        QCOMPARE(floor.server.tiktok()->order(order)->units.front().tracking, britishLabel(1));
        QCOMPARE(floor.server.tiktok()->order(order)->units.front().provider, u"Royal Mail"_s);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }

    void twoBoxesOfTheSellersOwnCarrierHaveALabelEach_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << QString();
        QTest::newRow("the answer is lost") << u"drop-after,method=POST,path=packages"_s;
        QTest::newRow("503 after it was done") << u"503-after,method=POST,path=packages"_s;
        QTest::newRow("closed before it was done") << u"drop-before,method=POST,path=packages"_s;
    }

    void twoBoxesOfTheSellersOwnCarrierHaveALabelEach()
    {
        QFETCH(QString, fault);
        ShopFloor floor({.tiktokOrders = 16});
        floor.server.setTikTokFaults(faultsOf({fault}));
        const QString order = orderOf(floor, true, 2)->id;
        floor.scan(order);
        floor.packUntil(1);
        floor.scan(u"PBNEXTBOX"_s);
        floor.scan(britishLabel(11));
        floor.packUntil(0);
        floor.scan(britishLabel(12));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages, 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().waiting() + floor.workplace().outbox().unknown(), 0, 60'000);
        QCOMPARE(floor.workplace().outbox().attention(), 0);
        const PracticeSummary truth = floor.server.ledger().summary();
        QCOMPARE(truth.ordersShipped, 1);
        QCOMPARE(truth.repeats + truth.doubles, 0);
    }

    void inMarketsThatSplitBeforehandTheOrderIsSplitAndThenShippedBoxByBox_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << QString();
        QTest::newRow("the answer to the split is lost") << u"drop-after,method=POST,path=split"_s;
        QTest::newRow("the split never arrived") << u"drop-before,method=POST,path=split"_s;
        QTest::newRow("the answer to a ship call is lost") << u"drop-after,method=POST,path=ship$"_s;
    }

    void inMarketsThatSplitBeforehandTheOrderIsSplitAndThenShippedBoxByBox()
    {
        QFETCH(QString, fault);
        ShopFloor floor({.tiktokOrders = 16, .tiktokMarket = u"SG"_s});
        floor.server.setTikTokFaults(faultsOf({fault}));
        const QString order = orderOf(floor, false, 2)->id;
        floor.scan(order);
        floor.packUntil(1);
        floor.scan(u"PBNEXTBOX"_s);
        floor.packUntil(0);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages, 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().waiting() + floor.workplace().outbox().unknown(), 0, 60'000);
        QCOMPARE(floor.workplace().outbox().attention(), 0);
        QCOMPARE(floor.server.tiktok()->order(order)->packages().size(), 2);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
        // Both labels come, and each is proved on its box.
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().label.has_value(), 30'000);
        for (const QString &package : floor.server.tiktok()->order(order)->packages()) {
            QTRY_VERIFY_WITH_TIMEOUT(floor.workplace().labels().withNumber(floor.server.tiktok()->package(package)->tracking) != nullptr,
                                     30'000);
            floor.scan(floor.server.tiktok()->package(package)->tracking);
        }
        QTRY_VERIFY(floor.workplace().labels().pending().empty());
        QCOMPARE(floor.state().band.kind, AnswerKind::Complete);
    }

    void theMarketplacesLabelIsMadeAfterFinishingAndItsScanProvesTheBox()
    {
        ShopFloor floor({.tiktokOrders = 16});
        floor.window().resize(1600, 900);
        const QString order = orderOf(floor, false)->id;
        floor.scan(order);
        QTRY_VERIFY(floor.workplace().bench().state().order.has_value());
        floor.packUntil(0);
        // The slots may come after the last item: the question then shows them.
        QVERIFY(floor.state().question.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().question->answers.size() > 2, 30'000);
        floor.picture(u"slot-choice.png"_s);
        floor.press(Qt::Key_2);
        QTRY_VERIFY(!floor.state().question.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        const QString package = floor.server.tiktok()->order(order)->packages().front();
        QCOMPARE(floor.server.tiktok()->package(package)->handover, u"PICKUP"_s);
        QVERIFY(floor.server.tiktok()->package(package)->slotStart > 0);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().label.has_value(), 30'000);
        QVERIFY(!floor.state().label->picture.isNull());
        QVERIFY(floor.state().next.wantsLabel);
        floor.picture(u"label-check.png"_s);

        // A label of another parcel proves nothing.
        floor.scan(britishLabel(99));
        QCOMPARE(floor.state().band.kind, AnswerKind::Wrong);
        QVERIFY(floor.state().awaitsIssuedLabel);

        floor.scan(floor.server.tiktok()->package(package)->tracking);
        QTRY_COMPARE(floor.state().band.kind, AnswerKind::Complete);
        QTRY_VERIFY(!floor.state().awaitsIssuedLabel);
        QVERIFY(floor.workplace().labels().pending().empty());
    }

    void aLabelThatWasNotProvedWaitsAcrossARestart()
    {
        ShopFloor floor({.tiktokOrders = 16});
        const QString order = orderOf(floor, false)->id;
        floor.scan(order);
        floor.packUntil(0);
        floor.press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().label.has_value(), 30'000);
        const QString number = floor.server.tiktok()->package(floor.server.tiktok()->order(order)->packages().front())->tracking;
        floor.close();
        floor.open();
        QTRY_COMPARE(floor.workplace().labels().pending().size(), 1U);
        // The order's number opens the check again, with its label on the screen.
        floor.scan(order);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().label.has_value(), 30'000);
        floor.scan(number);
        QTRY_VERIFY(floor.workplace().labels().pending().empty());
    }

    void whatMustNotBePackedSaysSoWhenItIsScanned()
    {
        ShopFloor floor({.tiktokOrders = 16});
        QString held;
        QString asked;
        for (const PracticeTikTokOrder &order : floor.server.tiktok()->orders()) {
            held = order.isOnHold ? order.id : held;
            asked = order.wantsCancel ? order.id : asked;
        }
        floor.scan(held);
        QCOMPARE(floor.state().band.kind, AnswerKind::Attention);
        QVERIFY(!floor.state().order.has_value());
        floor.scan(asked);
        QVERIFY(floor.state().stop.has_value());
        floor.workplace().bench().acknowledgeStop();
    }

    void anAfterSaleRequestFoundWhenShippingStopsThePacker()
    {
        ShopFloor floor({.tiktokOrders = 16});
        QString order;
        bool isSellerShipped = false;
        for (const PracticeTikTokOrder &each : floor.server.tiktok()->orders()) {
            if (each.hasAfterSale) {
                order = each.id;
                isSellerShipped = each.isSellerShipped;
            }
        }
        floor.scan(order);
        floor.packUntil(0);
        if (isSellerShipped)
            floor.scan(britishLabel(21));
        else
            floor.press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().stop.has_value(), 30'000);
        QVERIFY2(floor.state().stop->title.contains(order), qPrintable(floor.state().stop->title));
        QCOMPARE(floor.server.ledger().summary().shipments, 0);
    }

    void anOrderThatMustBeSplitTellsItBeforePackingAndRefusesOneBox()
    {
        ShopFloor floor({.tiktokOrders = 16});
        const PracticeTikTokOrder *must = nullptr;
        for (const PracticeTikTokOrder &each : floor.server.tiktok()->orders())
            must = each.mostPerPackage > 0 ? &each : must;
        QVERIFY(must != nullptr);
        floor.scan(must->id);
        QCOMPARE(floor.state().band.kind, AnswerKind::Attention);
        QVERIFY2(floor.state().band.detail.contains(QString::number(must->mostPerPackage)), qPrintable(floor.state().band.detail));
        floor.packUntil(0);
        floor.scan(britishLabel(31));
        QTRY_COMPARE(floor.state().band.kind, AnswerKind::Wrong);
        QCOMPARE(floor.server.ledger().summary().shipments, 0);
    }

    void combinedOrdersAreOneJob()
    {
        ShopFloor floor({.tiktokOrders = 16});
        QStringList both;
        size_t units = 0;
        for (const PracticeTikTokOrder &each : floor.server.tiktok()->orders()) {
            if (each.tag == u"COMBINED"_s) {
                both << each.id;
                units += each.units.size();
            }
        }
        QCOMPARE(both.size(), 2);
        // Whichever number is scanned, the job is the same.
        floor.scan(both.last());
        QVERIFY(floor.state().order.has_value());
        QVERIFY2(floor.state().unitsPacked.contains(QString::number(units)), qPrintable(floor.state().unitsPacked));
        floor.packUntil(0);
        floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().packages > 0, true, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().waiting(), 0, 30'000);
        for (const QString &id : both)
            QVERIFY(!floor.server.tiktok()->order(id)->has(PracticeTikTokUnit::State::Waiting));
    }

    void whatCanNotBeDeliveredIsCancelledByTheShiftLeadThroughTheOutbox()
    {
        ShopFloor floor({.tiktokOrders = 16});
        const QString order = orderOf(floor, false)->id;
        // The carrier does not take this address: the marketplace says to cancel.
        floor.server.tiktok()->failNext(order, 11021024);
        floor.scan(order);
        floor.packUntil(0);
        floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().attention(), 1, 30'000);
        const OutboxEntry refused = floor.workplace().dispatcher().entries().front();
        QVERIFY(floor.workplace().outboxDesk().choices(refused.shipment.id).cancel);
        floor.workplace().bench().show(View::Outbox);
        floor.press(Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().question.has_value(), 10'000);
        QVERIFY(floor.state().question->answers.size() >= 2);
        floor.press(Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(!floor.server.tiktok()->order(order)->has(PracticeTikTokUnit::State::Waiting), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        QCOMPARE(floor.server.tiktok()->order(order)->status(), u"CANCELLED"_s);
        QCOMPARE(floor.server.ledger().summary().shipments, 0);
        QTRY_VERIFY(floor.workplace().book().find({floor.workplace().keeper().records().front().id, OrderId(order)}) == nullptr);
    }

    void aNewLabelOfABoxThatLeftIsToldOnce_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << QString();
        QTest::newRow("the answer is lost") << u"drop-after,method=POST,path=shipping_info"_s;
    }

    void aNewLabelOfABoxThatLeftIsToldOnce()
    {
        QFETCH(QString, fault);
        ShopFloor floor({.tiktokOrders = 16});
        const QString order = orderOf(floor, true)->id;
        floor.scan(order);
        floor.packUntil(0);
        floor.scan(britishLabel(51));
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        floor.server.setTikTokFaults(faultsOf({fault}));
        int calls = 0;
        connect(&floor.server, &PracticeServer::answered, this,
                [&calls](const QByteArray &, const QByteArray &target, int) { calls += target.contains("shipping_info") ? 1 : 0; });
        floor.scan(u"PBCORRECT"_s);
        QCOMPARE(floor.state().band.kind, AnswerKind::Accepted);
        floor.scan(britishLabel(51));
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().next.text.contains(u'1') && floor.state().next.hint.contains(u"71 h"_s), 30'000);
        floor.scan(britishLabel(52));
        QVERIFY(floor.state().question.has_value());
        floor.picture(u"correct-tracking.png"_s);
        floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.tiktok()->order(order)->units.front().tracking, britishLabel(52), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        QCOMPARE(calls, 1);
        // The marketplace allows it once; the packer is told before anything is sent.
        floor.scan(u"PBCORRECT"_s);
        floor.scan(order);
        QTRY_COMPARE_WITH_TIMEOUT(floor.state().band.kind, AnswerKind::Attention, 30'000);
        QCOMPARE(calls, 1);
    }

    void aCancellationWhoseAnswerIsLostIsMadeOnce()
    {
        ShopFloor floor({.tiktokOrders = 16});
        floor.server.setTikTokFaults(faultsOf({u"drop-after,method=POST,path=cancellations"_s}));
        int calls = 0;
        connect(&floor.server, &PracticeServer::answered, this,
                [&calls](const QByteArray &, const QByteArray &target, int) { calls += target.contains("cancellations") ? 1 : 0; });
        const QString order = orderOf(floor, true)->id;
        const OrderKey key{floor.workplace().keeper().records().front().id, OrderId(order)};
        floor.workplace().bench().cancelOrder(key);
        QVERIFY(floor.state().question.has_value());
        floor.press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(!floor.server.tiktok()->order(order)->has(PracticeTikTokUnit::State::Waiting), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        QCOMPARE(calls, 1);
    }

    void theSingleProductsOfABundleAreScanned()
    {
        ShopFloor floor({.tiktokOrders = 16});
        const PracticeTikTokOrder *bundle = nullptr;
        for (const PracticeTikTokOrder &each : floor.server.tiktok()->orders()) {
            for (const PracticeTikTokUnit &unit : each.units)
                bundle = unit.parts.empty() ? bundle : &each;
        }
        QVERIFY(bundle != nullptr);
        floor.scan(bundle->id);
        QVERIFY(floor.state().lines.size() >= bundle->units.front().parts.size());
        floor.packUntil(0);
        if (bundle->isSellerShipped)
            floor.scan(britishLabel(41));
        else
            floor.press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().ordersShipped, 1, 30'000);
        QVERIFY(!floor.server.tiktok()->order(bundle->id)->has(PracticeTikTokUnit::State::Waiting));
    }
};

QTEST_MAIN(TikTokJourney)
#include "tst_tiktok.moc"
