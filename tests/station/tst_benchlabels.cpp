// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "tests/station/support/benchfloor.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

/// A floor with one packed order that asks for its label and is finished by hand.
struct PackedFloor : BenchFloor {
    PackedFloor()
    {
        settings.set(keys::finishAuto, false);
        put(u"100001"_s, {{u"MUG"_s}});
        put(u"100002"_s, {{u"KETTLE"_s}});
        scan({u"100001"_s, barcodes::mug});
        settle();
    }
    [[nodiscard]] BenchBoxState box() const { return state().boxes.at(0); }
};

} // namespace

class BenchLabelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCarrierIsReadFromTheLabel_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("number");
        QTest::newRow("Canada Post, its check digit proved")
            << labels::canadaPost << u"Canada Post · check digit proved"_s << u"7035 1144 7713 8472"_s;
        QTest::newRow("with blanks, as printed")
            << u"7035 1144 7713 8472"_s << u"Canada Post · check digit proved"_s << u"7035 1144 7713 8472"_s;
        QTest::newRow("UPS in lower case") << u"1z999aa10123456784"_s << u"UPS · check digit proved"_s << u"1Z99 9AA1 0123 4567 84"_s;
        QTest::newRow("a letter from the post") << u"RN123456785CA"_s << u"Canada Post · check digit proved"_s << u"RN12 3456 785C A"_s;
    }
    void theCarrierIsReadFromTheLabel()
    {
        QFETCH(QString, code);
        QFETCH(QString, carrier);
        QFETCH(QString, number);
        PackedFloor floor;
        floor.scan(code);
        QCOMPARE(floor.headline(), u"Box 1 labelled"_s);
        QCOMPARE(floor.box().carrier, carrier);
        QCOMPARE(floor.box().trackingNumber, number);
    }

    void aNumberOfSeveralCarriersIsAskedAbout()
    {
        PackedFloor floor;
        floor.scan(labels::fedexOrPurolator);
        QVERIFY(floor.state().question.has_value());
        QCOMPARE(floor.state().question->answers, (QStringList{u"FedEx"_s, u"Purolator"_s, u"Another carrier…"_s}));
        QVERIFY(!floor.box().isLabelled);
        floor.bench->answer(-1, {});
        QVERIFY(!floor.box().isLabelled);
        floor.scan(labels::fedexOrPurolator);
        floor.bench->answer(1, {});
        QCOMPARE(floor.box().carrier, u"Purolator · check digit proved"_s);
    }

    void aProductsBarcodeAtTheLabelIsNeverSilentlyATrackingNumber()
    {
        PackedFloor floor;
        // A valid UPC-A that passes FedEx's check too; nothing in the catalogue has it.
        floor.scan(u"628915000030"_s);
        QVERIFY(floor.state().question.has_value());
        QVERIFY(!floor.box().isLabelled);
        floor.bench->answer(1, {});
        QCOMPARE(floor.headline(), u"Unknown code"_s);
        QVERIFY(floor.state().canTeach);
        floor.scan(u"]E00628915000030"_s);
        QVERIFY(!floor.state().question.has_value());
        QVERIFY(!floor.box().isLabelled);
        floor.scan(u"628915000030"_s);
        floor.bench->answer(0, {});
        QVERIFY(floor.box().isLabelled);
        QCOMPARE(floor.box().carrier, u"FedEx · check digit proved"_s);
    }

    void theWrongBarcodeOfALabelIsNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("headline");
        QTest::newRow("postal code") << u"42090210"_s << u"This is the postal code barcode"_s;
        QTest::newRow("DHL routing") << u"2LUS10001+42000000"_s << u"This is the carrier's routing barcode"_s;
        QTest::newRow("a character was lost") << u"1Z999AA1012345678"_s << u"Not read"_s;
    }
    void theWrongBarcodeOfALabelIsNamed()
    {
        QFETCH(QString, code);
        QFETCH(QString, headline);
        PackedFloor floor;
        floor.scan(code);
        QVERIFY2(floor.headline().startsWith(headline), qPrintable(floor.headline() + floor.band().detail));
        QVERIFY(!floor.box().isLabelled);
        QVERIFY(!floor.state().question.has_value());
    }

    void theTwoDimensionalCodeOfALabelGivesItsNumber()
    {
        PackedFloor floor;
        floor.scan(u"]U1[)>\x1e"
                   u"01\x1d"
                   u"96902101234\x1d"
                   u"840\x1d"
                   u"001\x1d"
                   u"1Z12345675\x1d"
                   u"UPSN\x1d"
                   u"12345E\x1d"
                   u"089\x1d\x1d"
                   u"1/1\x1d"
                   u"10\x1d"
                   u"N\x1d\x1d"
                   u"NEW YORK\x1d"
                   u"NY\x1e\x04"_s);
        QCOMPARE(floor.box().trackingNumber, u"1Z12 345E 0112 3456 75"_s);
    }

    void theCarrierOfAnAmbiguousNumberIsAskedOnceAndSaidFromThenOn()
    {
        PackedFloor floor;
        floor.scan(labels::fedexOrPurolator);
        floor.bench->answer(1, {});
        floor.scan(u"PBUNDO"_s);
        floor.scan(u"287809468872"_s);
        QVERIFY(!floor.state().question.has_value());
        QCOMPARE(floor.box().carrier, u"Purolator · check digit proved"_s);
        QVERIFY2(floor.band().detail.contains(u"as the last time"_s), qPrintable(floor.band().detail));
        // Taken back and scanned again, it is asked again.
        floor.scan({u"PBUNDO"_s, u"287809468872"_s});
        QVERIFY(floor.state().question.has_value());
        floor.bench->answer(0, {});
        QCOMPARE(floor.box().carrier, u"FedEx · check digit proved"_s);
        CarrierMemory copy;
        copy.restore(floor.carriers.saved());
        QCOMPARE(copy.choice({u"purolator"_s, u"fedex"_s}), u"fedex"_s);
        QCOMPARE(copy.choice({u"fedex"_s, u"dhl"_s}), QString());
    }

    void aCarrierThatNoListKnowsIsEnteredWithItsTrackingPage()
    {
        PackedFloor floor;
        floor.market->listedCarriers = {{u"ups"_s, u"UPS"_s, u"UPS"_s, {}, true}};
        floor.scan(u"QX-12345-ZZ9"_s);
        floor.bench->answer(1, {});
        QVERIFY(floor.state().question->takesText);
        floor.bench->answer(0, u" Speedy  Parcel "_s);
        QVERIFY(floor.state().question->takesText);
        for (const QString &wrong : {u"http://speedy.example/{number}"_s, u"speedy"_s, u"https://user:word@speedy.example/{number}"_s}) {
            floor.bench->answer(0, wrong);
            QVERIFY2(floor.state().question->text.contains(u"no https address"_s), qPrintable(wrong));
            QVERIFY(!floor.box().isLabelled);
        }
        floor.bench->answer(0, u"speedy.example/track?n={number}"_s);
        QCOMPARE(floor.box().carrier, u"Speedy Parcel"_s);
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        const ShipmentPackage package = floor.outboxEntries().at(0).shipment.packages.at(0);
        QCOMPARE(package.carrierName, u"Speedy Parcel"_s);
        QCOMPARE(package.trackingUrl, u"https://speedy.example/track?n=QX12345ZZ9"_s);
        // The next time it is one answer.
        floor.scan({u"100002"_s, barcodes::kettle, u"QX-54321-ZZ9"_s});
        QCOMPARE(floor.state().question.value().answers, (QStringList{u"UPS"_s, u"Speedy Parcel"_s, u"Another carrier…"_s}));
        floor.bench->answer(1, {});
        QCOMPARE(floor.box().carrier, u"Speedy Parcel"_s);
    }

    void aNumberOfAnUnknownFormIsAskedAboutAmongTheChannelsCarriers()
    {
        PackedFloor floor;
        floor.market->listedCarriers = {{u"canpar"_s, u"CANPAR"_s, u"Canpar"_s, {}, true},
                                        {{}, u"LETTERMAIL"_s, u"Letter mail"_s, {}, false},
                                        {u"ups"_s, u"UPS"_s, u"UPS"_s, {}, true}};
        floor.scan(u"QX-12345-ZZ9"_s);
        QCOMPARE(floor.state().question.value().answers, (QStringList{u"Canpar"_s, u"UPS"_s, u"Another carrier…"_s}));
        floor.bench->answer(0, {});
        QCOMPARE(floor.box().carrier, u"Canpar"_s);
        QCOMPARE(floor.box().trackingNumber, u"QX12 345Z Z9"_s);
    }

    void aNumberWithAWrongCheckDigitIsTakenOnlyWhenItIsReadTwice()
    {
        PackedFloor floor;
        floor.scan(labels::misread);
        QCOMPARE(floor.headline(), u"Scan the label again"_s);
        QVERIFY(!floor.box().isLabelled);
        floor.scan(labels::misread);
        QVERIFY(floor.box().isLabelled);
        QCOMPARE(floor.box().carrier, u"Canada Post"_s);
    }

    void aBetterReadingReplacesTheDoubtfulOne()
    {
        PackedFloor floor;
        floor.scan({labels::misread, labels::canadaPost});
        QCOMPARE(floor.box().trackingNumber, u"7035 1144 7713 8472"_s);
    }

    void thePostalBarcodeBesideTheNumberIsNotTaken()
    {
        PackedFloor floor;
        floor.scan(u"42090210"_s);
        QCOMPARE(floor.headline(), u"This is the postal code barcode"_s);
        QVERIFY(!floor.box().isLabelled);
    }

    void aLabelWithoutAnOrderAsksForTheOrder()
    {
        BenchFloor floor;
        floor.scan(labels::ups);
        QVERIFY(floor.band().kind == AnswerKind::Attention);
        QCOMPARE(floor.headline(), u"This is a tracking label"_s);
    }

    void oneLabelGoesOnOneBoxOnly()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.scan({u"100001"_s, barcodes::mug, u"PBNEXTBOX"_s, labels::ups, barcodes::mug, u"1Z 999 AA1 01 2345 6784"_s});
        QVERIFY(floor.band().kind == AnswerKind::Wrong);
        QCOMPARE(floor.headline(), u"Label is on box 1 already"_s);
        QVERIFY(!floor.state().boxes.at(1).isLabelled);
    }

    void aLabelOfAFinishedOrderStopsThePackerAndIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("autoFinish");
        QTest::newRow("when it is scanned") << false;
        QTest::newRow("when the order finishes with it") << true;
    }
    void aLabelOfAFinishedOrderStopsThePackerAndIsAskedForAgain()
    {
        QFETCH(bool, autoFinish);
        PackedFloor floor;
        floor.scan({labels::ups, u"PBFINISH"_s});
        floor.settle();
        QVERIFY(floor.band().kind == AnswerKind::Complete);
        floor.settings.set(keys::finishAuto, autoFinish);
        floor.scan({u"100002"_s, barcodes::kettle, labels::ups});
        floor.settle();
        QVERIFY(floor.state().stop.has_value());
        QVERIFY(floor.state().stop->text.contains(u"100001"_s));
        floor.bench->acknowledgeStop();
        QCOMPARE(floor.state().next.text, u"Tracking label of box 1"_s);
        floor.scan({labels::canadaPost, u"PBFINISH"_s});
        floor.settle();
        QVERIFY(!floor.state().order.has_value());
        QCOMPARE(floor.outboxEntries().size(), size_t(2));
        QCOMPARE(floor.outboxEntries().at(1).shipment.packages.at(0).trackingNumber, labels::canadaPost);
    }

    void aRefusedLabelDoesNotComeBackWithUndo()
    {
        PackedFloor floor;
        floor.scan({labels::ups, u"PBFINISH"_s});
        floor.settle();
        floor.scan({u"100002"_s, barcodes::kettle, labels::ups});
        floor.settle();
        floor.bench->acknowledgeStop();
        floor.scan(u"PBUNDO"_s);
        QVERIFY(!floor.box().isLabelled);
    }

    void aLabelOfAHalfPackedOrderStopsThePacker()
    {
        BenchFloor floor;
        floor.put(u"100001"_s, {{u"MUG"_s, 2}});
        floor.put(u"100002"_s, {{u"KETTLE"_s}});
        floor.scan({u"100001"_s, barcodes::mug, u"PBNEXTBOX"_s, labels::ups, u"PBCLOSE"_s});
        floor.scan({u"100002"_s, barcodes::kettle, labels::ups});
        QVERIFY(floor.state().stop.has_value());
        QVERIFY(floor.state().stop->text.contains(u"100001"_s));
        QVERIFY(!floor.state().boxes.at(0).isLabelled);
    }

    void aLabelThatWasTakenBackIsFreeAgain()
    {
        PackedFloor floor;
        floor.scan({labels::ups, u"PBFINISH"_s});
        floor.settle();
        floor.scan(u"PBUNDO"_s);
        floor.settle();
        QCOMPARE(floor.state().orderNumber, u"100001"_s);
        floor.scan(u"PBUNDO"_s);
        QVERIFY(!floor.box().isLabelled);
        floor.scan(u"PBCLOSE"_s);
        floor.scan({u"100002"_s, barcodes::kettle, labels::ups});
        floor.settle();
        QVERIFY(!floor.state().stop.has_value());
        QVERIFY(floor.box().isLabelled);
    }

    void letterMailGoesWithoutANumberOnlyWhereTheStationAllowsIt()
    {
        PackedFloor floor;
        floor.market->listedCarriers = {{u"ups"_s, u"UPS"_s, u"UPS"_s, {}, true}, {{}, u"LETTERMAIL"_s, u"Letter mail"_s, {}, false}};
        floor.scan(u"PBFINISH"_s);
        QVERIFY(!floor.state().question.has_value());
        QCOMPARE(floor.headline(), u"Label missing"_s);
        floor.settings.set(keys::letterMailWithoutNumber, true);
        floor.scan(u"PBFINISH"_s);
        QVERIFY(floor.state().question.has_value());
        floor.bench->answer(0, {});
        QCOMPARE(floor.box().carrier, u"Letter mail"_s);
        floor.scan(u"PBFINISH"_s);
        floor.settle();
        const Shipment shipment = floor.outboxEntries().at(0).shipment;
        QCOMPARE(shipment.packages.at(0).trackingNumber, QString());
        QCOMPARE(shipment.packages.at(0).carrier, u"LETTERMAIL"_s);
    }
};

QTEST_GUILESS_MAIN(BenchLabelsTest)
#include "tst_benchlabels.moc"
