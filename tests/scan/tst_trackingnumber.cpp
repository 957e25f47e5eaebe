// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/carriers.h"
#include "scan/trackingnumber.h"

#include <QTest>

using namespace packbench;

class TrackingNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelGivesItsCarrierAndNumber_data();
    void aLabelGivesItsCarrierAndNumber();
    void aClashIsReportedAsPossibilities_data();
    void aClashIsReportedAsPossibilities();
    void aFailedCheckDigitWarnsButNamesTheCarrier();
    void everyWrongDigitOfAProvedNumberIsNoticed_data();
    void everyWrongDigitOfAProvedNumberIsNoticed();
    void spacesHyphensAndLetterCaseDoNotMatter();
    void thePostalBarcodeOfALabelIsNotTheNumber();
    void ordinaryTextIsNoTrackingNumber_data();
    void ordinaryTextIsNoTrackingNumber();
    void everyCarrierHasAPageForItsParcels();
};

void TrackingNumberTest::aLabelGivesItsCarrierAndNumber_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<CheckDigit>("check");
    QTest::addColumn<bool>("certain");
    const auto row = [](const char *scanned, const char *carrier, const char *number, CheckDigit check = CheckDigit::Proved,
                        bool certain = true) {
        QTest::newRow(scanned) << QString::fromLatin1(scanned) << QString::fromLatin1(carrier)
                               << QString::fromLatin1(number == nullptr ? scanned : number) << check << certain;
    };
    row("1Z5R89390357567127", "ups", nullptr);
    row("1ZXXX3150YW44070023", "", "", CheckDigit::Absent, false); // one character too many
    row("1ZXX3150YW44070023", "ups", nullptr);
    row("1Z999AA10123456784", "ups", nullptr);
    row("K1506235620", "ups", nullptr, CheckDigit::Proved, false);
    row("V0490119172", "ups", nullptr, CheckDigit::Proved, false);
    row("RB123456785GB", "royal-mail", nullptr);
    row("RR123456785TR", "ptt", nullptr);
    row("LX123456785CA", "canada-post", nullptr);
    row("LX123456785US", "usps", nullptr);
    row("RB123456785DE", "post", nullptr);
    row("9400111206206406260787", "usps", nullptr);
    row("92748931507708513018050063", "usps", nullptr);
    row("9505511069605048600624", "usps", nullptr);
    row("9261292700768711948021", "usps", nullptr);
    row("9101026837331000039521", "usps", nullptr);
    row("420787459400111206206406260787", "usps", "9400111206206406260787");
    row("42078745\x1d"
        "9400111206206406260787",
        "usps", "9400111206206406260787");
    row("4201002334249200190132607600833457", "usps", "9200190132607600833457");
    row("03071790000523483741", "usps", nullptr, CheckDigit::Proved, false);
    row("61299998820821171811", "usps", nullptr, CheckDigit::Absent, false); // proved only with 92 in front: not claimed
    row("9611020987654312345672", "fedex", "987654312345672");
    row("1001921334250001000300779017972697", "fedex", "779017972697");
    row("9622001900000000000000776632517510", "fedex", "776632517510");
    row("32971514560102447849175802862014", "fedex", "784917580286");
    row("986578788855", "fedex", nullptr, CheckDigit::Proved, false);
    row("477179081230", "fedex", nullptr, CheckDigit::Proved, false);
    row("041441760228964", "fedex", nullptr, CheckDigit::Proved, false);
    row("568283610012000", "fedex", nullptr, CheckDigit::Proved, false);
    row("0073938000549297", "canada-post", nullptr);
    row("7035114477138472", "canada-post", nullptr);
    row("4002847016405018", "canada-post", nullptr);
    row("1KAB123703511447713847200001", "canada-post", "7035114477138472");
    row("331426749957", "purolator", nullptr, CheckDigit::Proved, false);
    row("320595463938", "purolator", nullptr, CheckDigit::Proved, false);
    row("0000000000033142674995700000000000", "purolator", "331426749957");
    row("KYV009956937", "purolator", nullptr, CheckDigit::Absent, false);
    row("D576002440000001718010", "canpar", nullptr, CheckDigit::Absent);
    row("INTLCMD123456789", "intelcom", nullptr, CheckDigit::Absent);
    row("TBA010000000000", "amazon-shipping", nullptr, CheckDigit::Absent);
    row("TBM502887274000", "amazon-shipping", nullptr, CheckDigit::Absent);
    row("1LSCXVE005BUEFX", "lasership", nullptr, CheckDigit::Absent);
    row("LX17635036", "lasership", nullptr, CheckDigit::Absent);
    row("1099255990", "dhl", nullptr, CheckDigit::Proved, false);
    row("3318810025", "dhl", nullptr, CheckDigit::Proved, false);
    row("JJD0099999999", "dhl", nullptr, CheckDigit::Absent);
    row("JVGL0999999990", "dhl", nullptr, CheckDigit::Absent);
}

void TrackingNumberTest::aLabelGivesItsCarrierAndNumber()
{
    QFETCH(QString, scanned);
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    QFETCH(CheckDigit, check);
    QFETCH(bool, certain);
    const std::vector<TrackingCandidate> found = recognise(scanned);
    if (carrier.isEmpty() || (check == CheckDigit::Absent && scanned.front().isDigit() && scanned.size() == 20)) {
        QVERIFY(found.empty());
        return;
    }
    QVERIFY(!found.empty());
    QCOMPARE(found.front().carrierKey, carrier);
    QCOMPARE(found.front().number, number);
    QCOMPARE(found.front().check, check);
    QCOMPARE(found.front().certain, certain);
    QCOMPARE(found.front().carrierName, carrierOf(carrier)->name);
}

void TrackingNumberTest::aClashIsReportedAsPossibilities_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QStringList>("proved");
    QTest::newRow("Purolator and FedEx 1") << QStringLiteral("287809468872")
                                           << QStringList{QStringLiteral("fedex"), QStringLiteral("purolator")};
    QTest::newRow("Purolator and FedEx 2") << QStringLiteral("320610804900")
                                           << QStringList{QStringLiteral("fedex"), QStringLiteral("purolator")};
    QTest::newRow("USPS wins over FedEx 34") << QStringLiteral("4201028200009261290113185417468510") << QStringList{QStringLiteral("usps")};
    QTest::newRow("the post wins over DHL") << QStringLiteral("LX123456785CA") << QStringList{QStringLiteral("canada-post")};
}

void TrackingNumberTest::aClashIsReportedAsPossibilities()
{
    QFETCH(QString, scanned);
    QFETCH(QStringList, proved);
    QStringList found;
    for (const TrackingCandidate &candidate : recognise(scanned)) {
        if (candidate.check == CheckDigit::Proved) {
            found << candidate.carrierKey;
            QCOMPARE(candidate.certain, proved.size() == 1);
        }
    }
    QCOMPARE(found, proved);
}

void TrackingNumberTest::aFailedCheckDigitWarnsButNamesTheCarrier()
{
    for (const QString &sandbox :
         {QStringLiteral("1Z12345E0205271688"), QStringLiteral("1Z12345E0305271640"), QStringLiteral("1Z12345E1305277940")})
    {
        const std::vector<TrackingCandidate> found = recognise(sandbox);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().carrierKey, QStringLiteral("ups"));
        QCOMPARE(found.front().check, CheckDigit::Failed);
    }
    const std::vector<TrackingCandidate> post = recognise(QStringLiteral("7035114477138473"));
    QCOMPARE(post.size(), size_t{1});
    QCOMPARE(post.front().check, CheckDigit::Failed);
    QVERIFY(!post.front().certain);
}

void TrackingNumberTest::everyWrongDigitOfAProvedNumberIsNoticed_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number :
         {"1Z5R89390357567127", "RR473124829GB", "9400111206206406260787", "9611020987654312345672", "7035114477138472"}) {
        QTest::newRow(number) << QString::fromLatin1(number);
    }
}

void TrackingNumberTest::everyWrongDigitOfAProvedNumberIsNoticed()
{
    QFETCH(QString, number);
    const QString carrier = recognise(number).front().carrierKey;
    // Covered by the check digit in each of these forms: the last 11 characters. (S10 gives 5 for two remainders: not used here.)
    for (qsizetype at = number.size() - 11; at < number.size(); ++at) {
        if (!number.at(at).isDigit()) {
            continue;
        }
        for (int digit = 0; digit <= 9; ++digit) {
            QString wrong = number;
            wrong[at] = QChar(u'0' + digit);
            if (wrong == number) {
                continue;
            }
            for (const TrackingCandidate &candidate : recognise(wrong)) {
                // UPS doubles without adding digits up, so that 5 more in a doubled place goes unnoticed by its own rule.
                const bool blind = carrier == QLatin1String("ups") && (at - 2) % 2 == 1 && qAbs(digit - number.at(at).digitValue()) == 5;
                QVERIFY2(candidate.carrierKey != carrier || blind || candidate.check == CheckDigit::Failed, qPrintable(wrong));
            }
        }
    }
}

void TrackingNumberTest::spacesHyphensAndLetterCaseDoNotMatter()
{
    QCOMPARE(recognise(QStringLiteral("7035 1144 7713 8472")), recognise(QStringLiteral("7035114477138472")));
    QCOMPARE(recognise(QStringLiteral(" 1z 5r8 939 03 5756 712-7\r\n")), recognise(QStringLiteral("1Z5R89390357567127")));
    QCOMPARE(recognise(QStringLiteral("420 78745 9400 1112 0620 6406 2607 87")).front().number, QStringLiteral("9400111206206406260787"));
}

void TrackingNumberTest::thePostalBarcodeOfALabelIsNotTheNumber()
{
    QVERIFY(isPostalBarcode(QStringLiteral("42078745")));
    QVERIFY(isPostalBarcode(QStringLiteral("420787451234")));
    QVERIFY(isPostalBarcode(QStringLiteral("421124M5V2T6")));
    QVERIFY(!isPostalBarcode(QStringLiteral("420787459400111206206406260787")));
    QVERIFY(!isPostalBarcode(QStringLiteral("7035114477138472")));
}

void TrackingNumberTest::ordinaryTextIsNoTrackingNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "MUG-350-B", "PBFINISH", "6291041500213", "2575193093772", "KETTLE-17", "]C1", "%"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("very long") << QString(4096, QLatin1Char('9'));
    QTest::newRow("digits of another script") << QString(16, QChar(0x0667));
}

void TrackingNumberTest::ordinaryTextIsNoTrackingNumber()
{
    QFETCH(QString, text);
    QVERIFY(recognise(text).empty());
}

void TrackingNumberTest::everyCarrierHasAPageForItsParcels()
{
    QStringList keys;
    for (const Carrier &carrier : carriers()) {
        QVERIFY(carrier.urlTemplate.startsWith(QLatin1String("https://")));
        QCOMPARE(carrier.urlTemplate.count(QLatin1String("%1")), 1);
        QVERIFY(!keys.contains(carrier.key));
        keys << carrier.key;
    }
    QCOMPARE(trackingUrl(QStringLiteral("ups"), QStringLiteral("1Z5R89390357567127")),
             QStringLiteral("https://www.ups.com/track?tracknum=1Z5R89390357567127"));
    QVERIFY(trackingUrl(QStringLiteral("ups"), QStringLiteral("a b&c")).endsWith(QLatin1String("a%20b%26c")));
    QCOMPARE(trackingUrl(QStringLiteral("nobody"), QStringLiteral("1")), QString());
}

QTEST_GUILESS_MAIN(TrackingNumberTest)
#include "tst_trackingnumber.moc"
