// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/wedgedecoder.h"

#include <QTest>

using namespace packbench;
using Focus = WedgeDecoder::Focus;

namespace {

/// Plays keys to a decoder as the application's event filter does, and notes what widgets would have seen.
struct Bench {
    WedgeDecoder decoder;
    Focus focus = Focus::Elsewhere;
    quint64 now = 1000;
    QString typed;        ///< text that reached widgets
    QList<int> shortcuts; ///< keys that reached widgets without text of their own
    QStringList scans;
    bool tooLong = false;
    bool tooShort = false;
    int pressesSeen = 0;
    int releasesSeen = 0;

    void see(const KeyStroke &stroke)
    {
        (stroke.press ? pressesSeen : releasesSeen)++;
        if (stroke.press && stroke.modifiers == 0 && !stroke.text.isEmpty() && stroke.text.front().isPrint()) {
            typed += stroke.text;
        } else if (stroke.press) {
            shortcuts << stroke.qtKey;
        }
    }
    void settle(const WedgeAnswer &answer)
    {
        for (const KeyStroke &stroke : answer.replay) {
            see(stroke);
        }
        for (const WedgeScan &scan : answer.scans) {
            scans << scan.text;
            tooLong = scan.tooLong;
            tooShort = scan.tooShort;
        }
    }
    void give(const KeyStroke &stroke)
    {
        const bool announced = decoder.wouldSwallow(stroke, focus);
        const WedgeAnswer answer = decoder.take(stroke, focus);
        QCOMPARE(answer.swallow, announced);
        settle(answer);
        if (!answer.swallow) {
            see(stroke);
        }
    }
    void tap(int key, const QString &text, Qt::KeyboardModifiers modifiers = {})
    {
        const auto code = static_cast<quint32>(key % 1000) + 8;
        give({now, text, key, static_cast<quint32>(modifiers.toInt()), code, true, false});
        give({now, text, key, static_cast<quint32>(modifiers.toInt()), code, false, false});
    }
    void type(const QString &text, int gapMs)
    {
        for (const QChar c : text) {
            pass(gapMs);
            tap(c.toUpper().unicode(), QString(c));
        }
    }
    void enter(int gapMs)
    {
        pass(gapMs);
        tap(Qt::Key_Return, QStringLiteral("\r"));
    }
    /// Time goes on; deadlines on the way are met as the event filter's timer meets them.
    void pass(int ms)
    {
        const quint64 until = now + static_cast<quint64>(ms);
        while (decoder.deadline() && *decoder.deadline() < until) {
            settle(decoder.tick(*decoder.deadline()));
        }
        now = until;
    }
};

} // namespace

class WedgeDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsReadWhateverItsPaceAndFocus_data();
    void aScanIsReadWhateverItsPaceAndFocus();
    void aPersonTypingInAFieldIsNeverTakenForAScanner_data();
    void aPersonTypingInAFieldIsNeverTakenForAScanner();
    void heldLettersComeBackWithoutAnotherKey();
    void everyTerminatorEndsAScanAndPressesNothing_data();
    void everyTerminatorEndsAScanAndPressesNothing();
    void theLineFeedAfterTheReturnPressesNothing();
    void aReturnLongAfterTheScanIsThePersons();
    void aScanWithoutTerminatorEndsByItself();
    void aLateTerminatorPressesNothing();
    void shortcutsInsideAScanTriggerNothing();
    void controlCharactersOfACodeAreKept();
    void shortcutsOfAPersonPassAtOnce();
    void aHeldDownKeyIsNoScanner();
    void scansInARowAllArrive();
    void theSameCodeAgainCanBeDropped();
    void anEndlessScanIsCutAndSaidToBe();
    void aScanThatIsTooShortIsSaidAndPressesNothing();
    void prefixAndSuffixAreRemoved();
    void aPressThatNoWidgetSawHasNoRelease();
    void theStampsOfTheEventsCountNotTheTimeOfHandling();
    void lettersOfAPersonBeforeAScanStayTheirs();
};

void WedgeDecoderTest::aScanIsReadWhateverItsPaceAndFocus_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<Focus>("focus");
    for (const int gap : {0, 1, 4, 8, 16, 30}) {
        QTest::addRow("field, %d ms", gap) << gap << Focus::TextField;
        QTest::addRow("elsewhere, %d ms", gap) << gap << Focus::Elsewhere;
    }
    QTest::addRow("elsewhere, 60 ms") << 60 << Focus::Elsewhere;
    QTest::addRow("field, 55 ms") << 55 << Focus::TextField;
}

void WedgeDecoderTest::aScanIsReadWhateverItsPaceAndFocus()
{
    QFETCH(int, gap);
    QFETCH(Focus, focus);
    Bench bench;
    bench.focus = focus;
    bench.type(QStringLiteral("7035114477138472"), gap);
    bench.enter(gap);
    QCOMPARE(bench.scans, QStringList{QStringLiteral("7035114477138472")});
    QCOMPARE(bench.typed, QString());
    QCOMPARE(bench.pressesSeen, 0);
    QCOMPARE(bench.releasesSeen, 0);
}

void WedgeDecoderTest::aPersonTypingInAFieldIsNeverTakenForAScanner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("gaps");
    QTest::newRow("slow") << QStringLiteral("Packbench") << QList<int>{300};
    QTest::newRow("fast typist") << QStringLiteral("the station of the bench") << QList<int>{90, 110, 70};
    QTest::newRow("a rolled ending") << QStringLiteral("station") << QList<int>{200, 120, 40, 35, 45, 140};
    QTest::newRow("a short word at once") << QStringLiteral("seed") << QList<int>{35, 40, 38};
    QTest::newRow("two keys together") << QStringLiteral("no") << QList<int>{2};
    QTest::newRow("right at the limit") << QStringLiteral("abcdefghij") << QList<int>{61};
}

void WedgeDecoderTest::aPersonTypingInAFieldIsNeverTakenForAScanner()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, gaps);
    Bench bench;
    bench.focus = Focus::TextField;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bench.type(text.mid(i, 1), gaps.at(i % gaps.size()));
    }
    bench.enter(120);
    QCOMPARE(bench.typed, text);
    QCOMPARE(bench.scans, QStringList());
    QCOMPARE(bench.shortcuts, QList<int>{Qt::Key_Return});
    QCOMPARE(bench.releasesSeen, bench.pressesSeen);
}

void WedgeDecoderTest::heldLettersComeBackWithoutAnotherKey()
{
    Bench bench;
    bench.focus = Focus::TextField;
    bench.type(QStringLiteral("a"), 500);
    QCOMPARE(bench.typed, QString());
    const quint64 pressedAt = bench.now;
    QVERIFY(bench.decoder.deadline().has_value());
    QVERIFY(*bench.decoder.deadline() <= pressedAt + 61);
    bench.pass(62);
    QCOMPARE(bench.typed, QStringLiteral("a"));
    QVERIFY(!bench.decoder.deadline().has_value());
}

void WedgeDecoderTest::everyTerminatorEndsAScanAndPressesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("return") << int(Qt::Key_Return) << QStringLiteral("\r") << 0;
    QTest::newRow("keypad enter") << int(Qt::Key_Enter) << QStringLiteral("\r") << int(Qt::KeypadModifier);
    QTest::newRow("tab") << int(Qt::Key_Tab) << QStringLiteral("\t") << 0;
    QTest::newRow("line feed") << int(Qt::Key_J) << QStringLiteral("\n") << int(Qt::ControlModifier);
}

void WedgeDecoderTest::everyTerminatorEndsAScanAndPressesNothing()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QFETCH(int, modifiers);
    Bench bench;
    bench.type(QStringLiteral("PBNEXTBOX"), 5);
    bench.tap(key, text, Qt::KeyboardModifiers::fromInt(modifiers));
    QCOMPARE(bench.scans, QStringList{QStringLiteral("PBNEXTBOX")});
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::theLineFeedAfterTheReturnPressesNothing()
{
    Bench bench;
    bench.type(QStringLiteral("PBNEXTBOX"), 5);
    bench.enter(5);
    bench.pass(40);
    bench.tap(Qt::Key_J, QStringLiteral("\n"), Qt::ControlModifier);
    QCOMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::aReturnLongAfterTheScanIsThePersons()
{
    Bench bench;
    bench.type(QStringLiteral("PBNEXTBOX"), 5);
    bench.enter(5);
    bench.enter(400);
    QCOMPARE(bench.shortcuts, QList<int>{Qt::Key_Return});
}

void WedgeDecoderTest::aScanWithoutTerminatorEndsByItself()
{
    Bench bench;
    bench.focus = Focus::TextField;
    bench.type(QStringLiteral("1Z5R89390357567127"), 4);
    QVERIFY(bench.decoder.isScanning());
    bench.pass(200);
    QCOMPARE(bench.scans, QStringList{QStringLiteral("1Z5R89390357567127")});
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::aLateTerminatorPressesNothing()
{
    Bench bench;
    bench.type(QStringLiteral("1Z5R89390357567127"), 4);
    bench.enter(220);
    QCOMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::shortcutsInsideAScanTriggerNothing()
{
    Bench bench;
    bench.type(QStringLiteral("ABCDE"), 5);
    bench.tap(Qt::Key_Control, {}, Qt::ControlModifier);
    bench.tap(Qt::Key_V, QStringLiteral("\x16"), Qt::ControlModifier);
    bench.tap(Qt::Key_A, QStringLiteral("\x01"), Qt::ControlModifier);
    bench.tap(Qt::Key_F4, {}, Qt::AltModifier);
    bench.tap(Qt::Key_F10, {});
    bench.type(QStringLiteral("F"), 5);
    bench.enter(5);
    QCOMPARE(bench.pressesSeen, 0);
    QCOMPARE(bench.scans, QStringList{QStringLiteral("ABCDE\x16\x01") + QStringLiteral("F")});
}

void WedgeDecoderTest::controlCharactersOfACodeAreKept()
{
    Bench bench;
    bench.type(QStringLiteral("42078745"), 5);
    bench.tap(Qt::Key_BracketRight, QStringLiteral("\x1d"), Qt::ControlModifier);
    bench.type(QStringLiteral("94001"), 5);
    bench.tap(Qt::Key_BracketRight, {}, Qt::ControlModifier);
    bench.enter(5);
    QCOMPARE(bench.scans, QStringList{QStringLiteral("42078745\x1d") + QStringLiteral("94001\x1d")});
}

void WedgeDecoderTest::shortcutsOfAPersonPassAtOnce()
{
    Bench bench;
    bench.pass(500);
    bench.tap(Qt::Key_F2, {});
    bench.pass(500);
    bench.tap(Qt::Key_V, QStringLiteral("\x16"), Qt::ControlModifier);
    bench.pass(500);
    bench.tap(Qt::Key_Escape, QStringLiteral("\x1b"));
    bench.tap(Qt::Key_Backspace, QStringLiteral("\b"));
    QCOMPARE(bench.shortcuts, (QList<int>{Qt::Key_F2, Qt::Key_V, Qt::Key_Escape, Qt::Key_Backspace}));
    QVERIFY(!bench.decoder.deadline().has_value());
}

void WedgeDecoderTest::aHeldDownKeyIsNoScanner()
{
    Bench bench;
    const KeyStroke first{bench.now, QStringLiteral("a"), Qt::Key_A, 0, 38, true, false};
    bench.give(first);
    bench.pass(500);
    for (int i = 0; i < 20; ++i) {
        bench.pass(30);
        bench.give({bench.now, QStringLiteral("a"), Qt::Key_A, 0, 38, false, true});
        bench.give({bench.now, QStringLiteral("a"), Qt::Key_A, 0, 38, true, true});
    }
    bench.pass(500);
    QCOMPARE(bench.typed, QString(21, QLatin1Char('a')));
    QCOMPARE(bench.scans, QStringList());
}

void WedgeDecoderTest::scansInARowAllArrive()
{
    Bench bench;
    QStringList sent;
    for (int i = 0; i < 50; ++i) {
        sent << QStringLiteral("ITEM%1").arg(i, 4, 10, QLatin1Char('0'));
        bench.type(sent.last(), 1);
        bench.enter(1);
    }
    QCOMPARE(bench.scans, sent);
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::theSameCodeAgainCanBeDropped()
{
    Bench bench;
    bench.decoder.setRules(WedgeRules{.doubleReadMs = 500});
    for (const int pause : {5, 200, 900}) {
        bench.pass(pause);
        bench.type(QStringLiteral("MUG350"), 5);
        bench.enter(5);
    }
    QCOMPARE(bench.scans.size(), 2);
}

void WedgeDecoderTest::anEndlessScanIsCutAndSaidToBe()
{
    Bench bench;
    bench.type(QString(4096, QLatin1Char('7')), 1);
    bench.enter(1);
    QCOMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans.first().size(), 512);
    QVERIFY(bench.tooLong);
    QCOMPARE(bench.pressesSeen, 0);
}

void WedgeDecoderTest::aScanThatIsTooShortIsSaidAndPressesNothing()
{
    for (const Focus focus : {Focus::TextField, Focus::Elsewhere}) {
        Bench bench;
        bench.focus = focus;
        bench.type(QStringLiteral("A1"), 5);
        bench.enter(5);
        QCOMPARE(bench.scans, QStringList{QStringLiteral("A1")});
        QVERIFY(bench.tooShort);
        QCOMPARE(bench.pressesSeen, 0);
    }
    // Two letters and Enter from a hurried hand are typed.
    Bench person;
    person.focus = Focus::TextField;
    person.type(QStringLiteral("ok"), 20);
    person.enter(40);
    QCOMPARE(person.typed, QStringLiteral("ok"));
    QCOMPARE(person.scans, QStringList());
}

void WedgeDecoderTest::prefixAndSuffixAreRemoved()
{
    Bench bench;
    bench.decoder.setRules(WedgeRules{.prefix = QStringLiteral("*"), .suffix = QStringLiteral("#")});
    bench.type(QStringLiteral("*000122521#"), 5);
    bench.enter(5);
    QCOMPARE(bench.scans, QStringList{QStringLiteral("000122521")});
}

void WedgeDecoderTest::aPressThatNoWidgetSawHasNoRelease()
{
    Bench bench;
    bench.type(QStringLiteral("ABCDE"), 5);
    bench.give({bench.now, QStringLiteral("\r"), Qt::Key_Return, 0, 36, true, false});
    bench.pass(300);
    bench.give({bench.now, QStringLiteral("\r"), Qt::Key_Return, 0, 36, false, false});
    QCOMPARE(bench.releasesSeen, 0);
    bench.decoder.forget();
    bench.give({bench.now, QStringLiteral("\r"), Qt::Key_Return, 0, 36, false, false});
    QCOMPARE(bench.releasesSeen, 1);
}

void WedgeDecoderTest::theStampsOfTheEventsCountNotTheTimeOfHandling()
{
    // The window was busy for a second: the strokes are handled late and all at once, no deadline was met meanwhile.
    Bench bench;
    bench.focus = Focus::TextField;
    const QString word = QStringLiteral("hello");
    for (const QChar c : word) {
        bench.now += 130;
        bench.tap(c.toUpper().unicode(), QString(c));
    }
    bench.pass(300);
    QCOMPARE(bench.typed, QStringLiteral("hello"));
    QCOMPARE(bench.scans, QStringList());
}

void WedgeDecoderTest::lettersOfAPersonBeforeAScanStayTheirs()
{
    Bench bench;
    bench.focus = Focus::TextField;
    bench.type(QStringLiteral("ab"), 200);
    bench.pass(200);
    bench.type(QStringLiteral("012345678905"), 5);
    bench.enter(5);
    QCOMPARE(bench.typed, QStringLiteral("ab"));
    QCOMPARE(bench.scans, QStringList{QStringLiteral("012345678905")});
}

QTEST_GUILESS_MAIN(WedgeDecoderTest)
#include "tst_wedgedecoder.moc"
