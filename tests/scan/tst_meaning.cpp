// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/meaning.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packbench;

class MeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsReadFromItsBarcodeAndItsKey();
    void aCommandNeedsItsWholeCode();
    void aBadgeNamesThePacker();
    void theAimIdentifierIsTakenOff();
    void aProductBarcodeIsNotTakenForAParcelWhenTheSymbologySaysSo();
    void aGtinIsGivenOnFourteenDigits();
    void aLabelOffersItsNumberAfterTheTextAsScanned();
    void arbitraryTextNeverMakesACommand();
};

void MeaningTest::everyCommandIsReadFromItsBarcodeAndItsKey()
{
    for (const CommandRow &row : benchCommands()) {
        QCOMPARE(std::get<BenchCommand>(interpret(row.code)), row.command);
        QCOMPARE(std::get<BenchCommand>(interpret(row.code.toLower())), row.command);
        QCOMPARE(std::get<BenchCommand>(interpret(QStringLiteral("]C0") + row.code)), row.command);
        QCOMPARE(commandOfKey(row.key), std::optional(row.command));
        QVERIFY(!commandName(row.command).isEmpty());
        QVERIFY(!commandPurpose(row.command).isEmpty());
        QCOMPARE(commandRow(row.command).code, row.code);
    }
    QCOMPARE(benchCommands().size(), size_t{11});
    QCOMPARE(commandOfKey(Qt::Key_A), std::nullopt);
}

void MeaningTest::aCommandNeedsItsWholeCode()
{
    for (const char *text : {"PBFINIS", "PBFINISHX", "XPBFINISH", "PB", "PBUSER", "PBUSER-7", "PB FINISH"}) {
        QVERIFY2(std::holds_alternative<ScanText>(interpret(QString::fromLatin1(text))), text);
    }
}

void MeaningTest::aBadgeNamesThePacker()
{
    QCOMPARE(std::get<Badge>(interpret(QStringLiteral("PBUSER7"))).packer, PackerId(QStringLiteral("7")));
    QCOMPARE(std::get<Badge>(interpret(QStringLiteral("pbuserayse"))).packer, PackerId(QStringLiteral("AYSE")));
}

void MeaningTest::theAimIdentifierIsTakenOff()
{
    const auto text = std::get<ScanText>(interpret(QStringLiteral("]C1420787459400111206206406260787")));
    QCOMPARE(text.symbology, QStringLiteral("]C1"));
    QCOMPARE(text.raw, QStringLiteral("420787459400111206206406260787"));
    QCOMPARE(text.tracking.front().carrierKey, QStringLiteral("usps"));
    QCOMPARE(std::get<ScanText>(interpret(QStringLiteral("]C"))).symbology, QString());
}

void MeaningTest::aProductBarcodeIsNotTakenForAParcelWhenTheSymbologySaysSo()
{
    // A valid UPC-A that passes FedEx's check as well, as one in ten does.
    const auto bare = std::get<ScanText>(interpret(QStringLiteral("012345678905")));
    QVERIFY(!bare.tracking.empty());
    const auto known = std::get<ScanText>(interpret(QStringLiteral("]E00012345678905")));
    QVERIFY(known.tracking.empty());
    QCOMPARE(known.gtin, QStringLiteral("00012345678905"));
}

void MeaningTest::aGtinIsGivenOnFourteenDigits()
{
    QCOMPARE(std::get<ScanText>(interpret(QStringLiteral("6291041500213"))).gtin, QStringLiteral("06291041500213"));
    QCOMPARE(std::get<ScanText>(interpret(QStringLiteral("6291041500214"))).gtin, QString());
    QCOMPARE(std::get<ScanText>(interpret(QStringLiteral("]C10106291041500213"
                                                         "17270101")))
                 .gtin,
             QStringLiteral("06291041500213"));
}

void MeaningTest::aLabelOffersItsNumberAfterTheTextAsScanned()
{
    const auto text = std::get<ScanText>(interpret(QStringLiteral("1001921334250001000300779017972697")));
    QCOMPARE(text.candidates, (QStringList{QStringLiteral("1001921334250001000300779017972697"), QStringLiteral("779017972697")}));
    const auto sku = std::get<ScanText>(interpret(QStringLiteral(" mug-350-B ")));
    QCOMPARE(sku.candidates, (QStringList{QStringLiteral("mug-350-B"), QStringLiteral("MUG350B")}));
    QVERIFY(std::get<ScanText>(interpret(QStringLiteral("42078745"))).postalBarcode);
    QVERIFY(std::get<ScanText>(interpret(QString())).candidates.isEmpty());
}

void MeaningTest::arbitraryTextNeverMakesACommand()
{
    QRandomGenerator random(20260314);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = round % 50 == 0 ? 4096 : random.bounded(40);
        for (int i = 0; i < length; ++i) {
            text += QChar(static_cast<char16_t>(random.bounded(round % 2 == 0 ? 128 : 65536)));
        }
        if (round % 3 == 0) {
            text.prepend(QStringLiteral("PB"));
        }
        const ScanMeaning meaning = interpret(text);
        QVERIFY2(!std::holds_alternative<BenchCommand>(meaning), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(MeaningTest)
#include "tst_meaning.moc"
