// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/explain.h"
#include "scan/labelfields.h"
#include "scan/meaning.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

/// Writes GS as |, RS as ^ and EOT as $.
QString data(QString text)
{
    return text.replace(u'|', QChar(0x1d)).replace(u'^', QChar(0x1e)).replace(u'$', QChar(0x04));
}

} // namespace

class LabelFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsFoundAmongTheFields_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("carrier");
        const QString maxiCode = u"[)>^01|96902101234|840|001|1Z12345675|UPSN|12345E|089||1/1|10|N||NEW YORK|NY^$"_s;
        QTest::newRow("UPS MaxiCode") << data(maxiCode) << u"1Z12345E0112345675"_s << u"ups"_s;
        QTest::newRow("another class of service")
            << data(u"[)>^01|96902101234|840|066|1Z12345679|UPSN|12345E|089||1/1|10|N||X|NY^$"_s) << u"1Z12345E6612345679"_s << u"ups"_s;
        QString glued = maxiCode;
        glued.remove(u'|').remove(u'^').remove(u'$');
        QTest::newRow("its control characters lost") << glued << u"1Z12345E0112345675"_s << u"ups"_s;
        QTest::newRow("FedEx PDF417") << data(
            u"[)>^01|0238103|840|05|7849175802860201|FDE|123456789|089||1/1|10.0LB|N|1 MAIN ST|MEMPHIS|TN|NAME^06|10ZED005^$"_s)
                                      << u"784917580286"_s << u"fedex"_s;
        QTest::newRow("Purolator PDF417") << u"V01~1|D01~20260314|R01~NAME|R07~H2X1Y4|S01~331426749957|S02~1|"_s << u"331426749957"_s
                                          << u"purolator"_s;
        QTest::newRow("Amazon QR") << u"{\"lastNode\":\"DYY1\",\"trackingId\":\"TBC123456789000\"}"_s << u"TBC123456789000"_s
                                   << u"amazon-shipping"_s;
        QTest::newRow("a licence plate") << data(u"[)>^06|JJJD0099999999|Q1^$"_s) << u"JJD0099999999"_s << u"dhl"_s;
    }
    void theNumberIsFoundAmongTheFields()
    {
        QFETCH(QString, scanned);
        QFETCH(QString, number);
        QFETCH(QString, carrier);
        const auto text = std::get<ScanText>(interpret(scanned));
        QVERIFY(!text.tracking.empty());
        QCOMPARE(text.tracking.front().number, number);
        QStringList carriers;
        for (const TrackingCandidate &candidate : text.tracking) {
            carriers << candidate.carrierKey;
        }
        QVERIFY2(carriers.contains(carrier), qPrintable(carriers.join(u' ')));
        QVERIFY(text.candidates.contains(number));
    }

    void dataWithoutANumberGivesNone_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("nothing inside") << u"[)>"_s;
        QTest::newRow("too few fields") << data(u"[)>^01|96902101234|840^$"_s);
        QTest::newRow("an empty number") << data(u"[)>^01|96902101234|840|001||UPSN^$"_s);
        QTest::newRow("another format") << data(u"[)>^12|whatever|1^$"_s);
        QTest::newRow("other JSON") << u"{\"id\":1}"_s;
        QTest::newRow("text") << u"V01 is a code"_s;
        QTest::newRow("longer than any label") << u"[)>"_s + QString(3000, u'1');
    }
    void dataWithoutANumberGivesNone()
    {
        QFETCH(QString, scanned);
        QVERIFY(!numberInLabelData(scanned));
    }

    void routingBarcodesAreNamed()
    {
        QVERIFY(isRoutingBarcode(u"2LUS10001+42000000"_s));
        QVERIFY(isRoutingBarcode(u"2LDE53113+01000000"_s));
        QVERIFY(!isRoutingBarcode(u"1099255990"_s));
        QVERIFY(!isRoutingBarcode(u"MUG+1"_s));
    }

    void whatThePrintedSheetSaysIsExplained()
    {
        QCOMPARE(explainedScan(u"PBBOX2"_s).value(u"type"_s).toString(), u"box"_s);
        QCOMPARE(explainedScan(u"pbanswer1"_s).value(u"type"_s).toString(), u"command"_s);
        QCOMPARE(explainedScan(u"PBFINISH"_s).value(u"type"_s).toString(), u"command"_s);
        QCOMPARE(explainedScan(u"PBUSER7"_s).value(u"type"_s).toString(), u"badge"_s);
        QCOMPARE(explainedScan(u"PBBOX"_s).value(u"type"_s).toString(), u"unknown"_s);
    }

    void aLostBracketOfTheSymbologyIsRepairedForLabelsOnly()
    {
        const auto usps = std::get<ScanText>(interpret(u"C1420787459400111206206406260787"_s));
        QCOMPARE(usps.symbology, u"]C1"_s);
        QCOMPARE(usps.tracking.front().number, u"9400111206206406260787"_s);
        QCOMPARE(std::get<ScanText>(interpret(u"C100001"_s)).symbology, QString());
    }
};

QTEST_APPLESS_MAIN(LabelFieldsTest)
#include "tst_labelfields.moc"
