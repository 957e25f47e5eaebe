// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/wedgedecoder.h"
#include "scan/wedgekeyboard.h"
#include "tests/support/usscanner.h"

#include <QTest>

using namespace packbench;
using namespace packbench::test;

namespace {

const QString setupLike = QStringLiteral("]C1-AZYQWM.;/0189");

/// Plays the edges of a scanner's keys to a decoder; a character takes \a gapMs.
struct Player {
    WedgeDecoder decoder;
    quint64 now = 5000;
    QStringList scans;
    std::vector<WedgeScan> full;
    int reachedWidgets = 0; ///< presses, without those of modifiers

    void settle(const WedgeAnswer &answer)
    {
        reachedWidgets += static_cast<int>(answer.replay.size());
        for (const WedgeScan &scan : answer.scans) {
            scans << scan.text;
            full.push_back(scan);
        }
    }
    void play(const QList<KeyEdge> &edges, int gapMs)
    {
        for (const KeyEdge &edge : edges) {
            now += edge.press ? static_cast<quint64>(gapMs) : 0;
            KeyStroke stroke{now,           edge.text,  edge.key, static_cast<quint32>(edge.modifiers.toInt()),
                             edge.scanCode, edge.press, false,    physicalKeyOf(edge.scanCode)};
            const WedgeAnswer answer = decoder.take(stroke, WedgeDecoder::Focus::Elsewhere);
            settle(answer);
            const bool modifier = edge.key == Qt::Key_Shift || edge.key == Qt::Key_Control || edge.key == Qt::Key_Alt;
            reachedWidgets += edge.press && !answer.swallow && !modifier ? 1 : 0;
        }
    }
};

} // namespace

class WedgeKeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsScannerIsReadOnEveryLayout_data();
    void aUsScannerIsReadOnEveryLayout();
    void everyAsciiCharacterArrivesOnEveryLayout_data();
    void everyAsciiCharacterArrivesOnEveryLayout();
    void altAndDigitsAreCharacters_data();
    void altAndDigitsAreCharacters();
    void anAltCodeOfEnterEndsTheScan();
    void aScannerSetToTheComputersLayoutIsTakenAsItComes();
    void bothReadingsAreKept();
    void onlyTheChosenEndEndsAScan_data();
    void onlyTheChosenEndEndsAScan();
    void standInsForFnc1BecomeGs();
    void aScannerThatTurnsTheCaseAroundIsTurnedBack();
    void functionAndAltKeysInsideAScanAddNothing();
    void keysWithoutANumberAreReadAsTheyCome();
    void aDoubledCharacterThatLooksLikeARepetitionCounts();
};

void WedgeKeyboardTest::aUsScannerIsReadOnEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("capsLock");
    QTest::addColumn<int>("gap");
    const QStringList layouts = UsScanner::layouts();
    for (const QString &layout : layouts) {
        for (const int gap : {0, 1, 8, 30}) {
            QTest::addRow("%s, %d ms", qPrintable(layout), gap) << layout << false << gap;
            QTest::addRow("%s, %d ms, Caps Lock", qPrintable(layout), gap) << layout << true << gap;
        }
    }
}

void WedgeKeyboardTest::aUsScannerIsReadOnEveryLayout()
{
    QFETCH(QString, layout);
    QFETCH(bool, capsLock);
    QFETCH(int, gap);
    const UsScanner scanner(layout, capsLock);
    const QStringList codes{setupLike, QStringLiteral("1Z5R89390357567127"), QStringLiteral("mug-350-b"),
                            QStringLiteral("]C1420787459\x1d"
                                           "400111206206406260787"),
                            QStringLiteral("%008182709980000020033350276")};
    Player player;
    for (const QString &code : codes) {
        player.now += 1000;
        player.play(scanner.keys(code) + UsScanner::enter(), gap);
    }
    QCOMPARE(player.scans, codes);
    QCOMPARE(player.reachedWidgets, 0);
}

void WedgeKeyboardTest::everyAsciiCharacterArrivesOnEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    const QStringList layouts = UsScanner::layouts();
    for (const QString &layout : layouts) {
        QTest::newRow(qPrintable(layout)) << layout;
    }
}

void WedgeKeyboardTest::everyAsciiCharacterArrivesOnEveryLayout()
{
    QFETCH(QString, layout);
    QString code = QStringLiteral("ABCD");
    for (int c = 0; c < 128; ++c) {
        if (c != '\t' && c != '\n' && c != '\r') {
            code += QChar(c);
        }
    }
    Player player;
    player.play(UsScanner(layout).keys(code) + UsScanner::enter(), 2);
    QCOMPARE(player.scans, QStringList{code});
    QCOMPARE(player.reachedWidgets, 0);
}

void WedgeKeyboardTest::altAndDigitsAreCharacters_data()
{
    QTest::addColumn<bool>("numLock");
    QTest::addColumn<int>("gap");
    for (const int gap : {0, 1, 8, 30}) {
        QTest::addRow("NumLock, %d ms", gap) << true << gap;
        QTest::addRow("no NumLock, %d ms", gap) << false << gap;
    }
}

void WedgeKeyboardTest::altAndDigitsAreCharacters()
{
    QFETCH(bool, numLock);
    QFETCH(int, gap);
    const QString code = QStringLiteral("]C110LOT\x1d"
                                        "21a~");
    Player player;
    player.play(UsScanner::altDigits(code, numLock) + UsScanner::enter(), gap);
    QCOMPARE(player.scans, QStringList{code});
    QCOMPARE(player.reachedWidgets, 0);
}

void WedgeKeyboardTest::anAltCodeOfEnterEndsTheScan()
{
    Player player;
    player.play(UsScanner::altDigits(QStringLiteral("PBNEXTBOX\r"), true), 3);
    QCOMPARE(player.scans, QStringList{QStringLiteral("PBNEXTBOX")});
}

void WedgeKeyboardTest::aScannerSetToTheComputersLayoutIsTakenAsItComes()
{
    // A scanner set to French sends Shift and the digit keys: read as a US one that would be "!@#".
    Player player;
    player.decoder.setRules(WedgeRules{.keyboard = WedgeRules::Keyboard::Computer});
    player.play(UsScanner(QStringLiteral("fr")).keys(QStringLiteral("!@#$%^&*()")) + UsScanner::enter(), 3);
    QCOMPARE(player.scans, QStringList{QStringLiteral("1234567890")});
}

void WedgeKeyboardTest::bothReadingsAreKept()
{
    Player player;
    player.decoder.setRules(WedgeRules{.prefix = QStringLiteral("A")});
    player.play(UsScanner(QStringLiteral("de")).keys(QStringLiteral("AZY-1")) + UsScanner::enter(), 3);
    QCOMPARE(player.scans, QStringList{QStringLiteral("ZY-1")});
    QCOMPARE(player.full.front().physical, QStringLiteral("AZY-1"));
    QCOMPARE(player.full.front().computer, QString::fromUtf8("AYZß1"));
}

void WedgeKeyboardTest::onlyTheChosenEndEndsAScan_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QStringList>("scans");
    const QString first = QStringLiteral("LINE1");
    const QString second = QStringLiteral("LINE2");
    QTest::newRow("any") << int(WedgeRules::End::Any) << QStringList{first, second, QStringLiteral("LINE3")};
    QTest::newRow("enter") << int(WedgeRules::End::Enter) << QStringList{QStringLiteral("LINE1\tLINE2"), QStringLiteral("LINE3")};
    QTest::newRow("tab") << int(WedgeRules::End::Tab) << QStringList{first, QStringLiteral("LINE2\rLINE3")};
    QTest::newRow("idle") << int(WedgeRules::End::Idle) << QStringList{QStringLiteral("LINE1\tLINE2\rLINE3")};
}

void WedgeKeyboardTest::onlyTheChosenEndEndsAScan()
{
    QFETCH(int, end);
    QFETCH(QStringList, scans);
    Player player;
    player.decoder.setRules(WedgeRules{.end = static_cast<WedgeRules::End>(end)});
    const UsScanner scanner(QStringLiteral("us"));
    player.play(scanner.keys(QStringLiteral("LINE1")) + UsScanner::tap(Qt::Key_Tab, 23, QStringLiteral("\t"))
                    + scanner.keys(QStringLiteral("LINE2")) + UsScanner::enter() + scanner.keys(QStringLiteral("LINE3")),
                3);
    player.settle(player.decoder.tick(player.now + 1000));
    QCOMPARE(player.scans, scans);
    QCOMPARE(player.reachedWidgets, 0);
}

void WedgeKeyboardTest::standInsForFnc1BecomeGs()
{
    Player player;
    player.decoder.setRules(WedgeRules{.fnc1 = QStringLiteral("{GS}")});
    player.play(UsScanner(QStringLiteral("tr")).keys(QStringLiteral("10LOT{GS}21SER")) + UsScanner::enter(), 3);
    QCOMPARE(player.scans, QStringList{QStringLiteral("10LOT\x1d"
                                                      "21SER")});
}

void WedgeKeyboardTest::aScannerThatTurnsTheCaseAroundIsTurnedBack()
{
    Player player;
    player.decoder.setRules(WedgeRules{.swapCase = true});
    player.play(UsScanner(QStringLiteral("us"), true).keys(QStringLiteral("1zAB-cd")) + UsScanner::enter(), 3);
    QCOMPARE(player.scans, QStringList{QStringLiteral("1Zab-CD")});
}

void WedgeKeyboardTest::functionAndAltKeysInsideAScanAddNothing()
{
    const UsScanner scanner(QStringLiteral("us"));
    QList<KeyEdge> edges = scanner.keys(QStringLiteral("ABCDE"));
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key) {
        edges += UsScanner::tap(key, 67 + static_cast<quint32>(key - Qt::Key_F1));
    }
    edges += UsScanner::tap(Qt::Key_F4, 70, {}, Qt::AltModifier);
    Player player;
    player.play(edges + scanner.keys(QStringLiteral("FG")) + UsScanner::enter(), 2);
    QCOMPARE(player.reachedWidgets, 0);
    QCOMPARE(player.scans, QStringList{QStringLiteral("ABCDEFG")});
}

void WedgeKeyboardTest::keysWithoutANumberAreReadAsTheyCome()
{
    QList<KeyEdge> edges = UsScanner(QStringLiteral("us")).keys(QStringLiteral("PBNEXTBOX")) + UsScanner::enter();
    for (KeyEdge &edge : edges) {
        edge.scanCode = 0;
    }
    Player player;
    player.play(edges, 2);
    QCOMPARE(player.scans, QStringList{QStringLiteral("PBNEXTBOX")});
}

void WedgeKeyboardTest::aDoubledCharacterThatLooksLikeARepetitionCounts()
{
    // As xcb has it: release and press of the second zero in the same millisecond are marked as repetition.
    Player player;
    const quint64 at = player.now;
    const auto give = [&player, at](quint64 after, const char *text, quint32 code, bool repeat) {
        const QString typed = QString::fromLatin1(text);
        player.settle(player.decoder.take({at + after, typed, typed == QLatin1String("\r") ? int(Qt::Key_Return) : typed.at(0).unicode(), 0,
                                           code, true, repeat, physicalKeyOf(code)},
                                          WedgeDecoder::Focus::TextField));
    };
    give(0, "4", 13, false);
    give(0, "0", 19, false);
    give(0, "0", 19, true);
    give(0, "1", 10, false);
    give(1, "1", 10, true);
    give(1, "\r", 36, false);
    QCOMPARE(player.scans, QStringList{QStringLiteral("40011")});
}

QTEST_GUILESS_MAIN(WedgeKeyboardTest)
#include "tst_wedgekeyboard.moc"
