// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scannercalibration.h"
#include "scan/wedgedecoder.h"
#include "scan/wedgekeyboard.h"
#include "tests/support/usscanner.h"

#include <QTest>

using namespace packbench;
using namespace packbench::test;
using Found = ScannerFindings;

namespace {

const QString good = QStringLiteral("91PB-AZYQWM.;/:0189\x1d"
                                    "92aZ");

WedgeScan scanned(const QString &layout, const QString &code, const WedgeRules &rules = {}, bool capsLock = false)
{
    WedgeDecoder decoder(rules);
    const QList<KeyEdge> edges = UsScanner(layout, capsLock).keys(code) + UsScanner::enter();
    quint64 now = 1000;
    for (const KeyEdge &edge : edges) {
        now += 2;
        const WedgeAnswer answer = decoder.take({now, edge.text, edge.key, static_cast<quint32>(edge.modifiers.toInt()), edge.scanCode,
                                                 edge.press, false, physicalKeyOf(edge.scanCode)},
                                                WedgeDecoder::Focus::Elsewhere);
        if (!answer.scans.empty()) {
            return answer.scans.front();
        }
    }
    return {};
}

} // namespace

class ScannerCalibrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardIsFoundOnEveryLayout_data();
    void theKeyboardIsFoundOnEveryLayout();
    void aScannerSetToTheComputersLayoutIsFound();
    void prefixSuffixAndAimAreToldApart();
    void caseAndSeparatorAreFound_data();
    void caseAndSeparatorAreFound();
    void anythingElseTellsNothing_data();
    void anythingElseTellsNothing();
    void withWhatWasFoundTheSameScanReadsRight();
    void controlCharactersAreNamed();
};

void ScannerCalibrationTest::theKeyboardIsFoundOnEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("keyboard");
    const QStringList layouts = UsScanner::layouts();
    for (const QString &layout : layouts) {
        // A British keyboard has all of these where the US one has them.
        const bool same = layout == QLatin1String("us") || layout == QLatin1String("gb");
        QTest::newRow(qPrintable(layout)) << layout << int(same ? Found::Keyboard::Either : Found::Keyboard::Us);
    }
}

void ScannerCalibrationTest::theKeyboardIsFoundOnEveryLayout()
{
    QFETCH(QString, layout);
    QFETCH(int, keyboard);
    const WedgeScan scan = scanned(layout, good);
    const std::optional<Found> found = ScannerCalibration::read(scan.physical, scan.computer);
    QVERIFY(found);
    QCOMPARE(int(found->keyboard), keyboard);
    QCOMPARE(found->letters, Found::Case::AsPrinted);
    QCOMPARE(found->separator, Found::Separator::Gs);
}

void ScannerCalibrationTest::aScannerSetToTheComputersLayoutIsFound()
{
    const std::optional<Found> found = ScannerCalibration::read(QStringLiteral("(!PB6QWZA:><>)!*("), good);
    QVERIFY(found);
    QCOMPARE(found->keyboard, Found::Keyboard::Computer);
    QCOMPARE(ScannerCalibration::applied(*found, {}).keyboard, WedgeRules::Keyboard::Computer);
}

void ScannerCalibrationTest::prefixSuffixAndAimAreToldApart()
{
    const QString text = QStringLiteral("#]C1") + good + QStringLiteral("!!");
    const std::optional<Found> found = ScannerCalibration::read(text, text);
    QVERIFY(found);
    QVERIFY(found->sendsAim);
    QCOMPARE(found->prefix, QStringLiteral("#"));
    QCOMPARE(found->suffix, QStringLiteral("!!"));
}

void ScannerCalibrationTest::caseAndSeparatorAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("separator");
    QTest::addColumn<QString>("fnc1");
    const int printed = int(Found::Case::AsPrinted);
    QTest::newRow("turned around") << QStringLiteral("91pb-azyqwm.;/:0189\x1d"
                                                     "92Az")
                                   << int(Found::Case::TurnedAround) << int(Found::Separator::Gs) << QString();
    QTest::newRow("capitals") << good.toUpper() << int(Found::Case::AllCapital) << int(Found::Separator::Gs) << QString();
    QTest::newRow("small") << good.toLower() << int(Found::Case::AllSmall) << int(Found::Separator::Gs) << QString();
    QTest::newRow("lost") << QString(good).remove(QChar(0x1d)) << printed << int(Found::Separator::Lost) << QString();
    QTest::newRow("bar") << QString(good).replace(QChar(0x1d), u'|') << printed << int(Found::Separator::StandIn) << QStringLiteral("|");
    QTest::newRow("words") << QString(good).replace(QChar(0x1d), QStringLiteral("<GS>")) << printed << int(Found::Separator::StandIn)
                           << QStringLiteral("<GS>");
}

void ScannerCalibrationTest::caseAndSeparatorAreFound()
{
    QFETCH(QString, text);
    const std::optional<Found> found = ScannerCalibration::read(text, text);
    QVERIFY(found);
    QTEST(int(found->letters), "letters");
    QTEST(int(found->separator), "separator");
    QTEST(found->fnc1, "fnc1");
}

void ScannerCalibrationTest::anythingElseTellsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a product") << QStringLiteral("0628915272041");
    QTest::newRow("a character lost") << QString(good).remove(QStringLiteral(";"));
    QTest::newRow("the first half") << QStringLiteral("91PB-AZYQWM.;/:0189");
    QTest::newRow("a long prefix") << QString(40, u'7') + good;
}

void ScannerCalibrationTest::anythingElseTellsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!ScannerCalibration::read(text, text));
}

void ScannerCalibrationTest::withWhatWasFoundTheSameScanReadsRight()
{
    const QString sent = QStringLiteral("*]C1") + QString(good).replace(QChar(0x1d), QStringLiteral("~1")) + QStringLiteral("%");
    const WedgeScan first = scanned(QStringLiteral("de"), sent);
    const std::optional<Found> found = ScannerCalibration::read(first.physical, first.computer);
    QVERIFY(found);
    const WedgeScan again = scanned(QStringLiteral("de"), sent, ScannerCalibration::applied(*found, {}), true);
    QCOMPARE(again.text, QStringLiteral("]C1") + good);
}

void ScannerCalibrationTest::controlCharactersAreNamed()
{
    QCOMPARE(withNamedControls(QStringLiteral("a\x1d"
                                              "b\x7f<\r")),
             QStringLiteral("a<GS>b<DEL><<CR>"));
}

QTEST_GUILESS_MAIN(ScannerCalibrationTest)
#include "tst_scannercalibration.moc"
