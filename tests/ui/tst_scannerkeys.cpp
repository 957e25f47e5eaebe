// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/usscanner.h"
#include "tests/ui/support/stage.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

namespace {

/// Sends the edges of a scanner's keys to the window as the window system does: shortcut first, then the key.
class Wire
{
public:
    explicit Wire(QWidget &window) : m_window(window) {}

    void send(const QList<KeyEdge> &edges, int gapMs)
    {
        for (const KeyEdge &edge : edges) {
            m_stampMs += edge.press ? static_cast<quint64>(gapMs) : 0;
            if (edge.press) {
                give(QEvent::ShortcutOverride, edge);
            }
            give(edge.press ? QEvent::KeyPress : QEvent::KeyRelease, edge);
        }
    }
    void pause() { m_stampMs += 1000; }

    int overridesLeft = 0; ///< shortcuts that would have been tried

private:
    void give(QEvent::Type type, const KeyEdge &edge)
    {
        QWidget *receiver = m_window.focusWidget() == nullptr ? &m_window : m_window.focusWidget();
        QKeyEvent event(type, edge.key, edge.modifiers, edge.scanCode, 0, 0, edge.text);
        event.setTimestamp(m_stampMs);
        event.ignore();
        QCoreApplication::sendEvent(receiver, &event);
        const bool chord = (edge.modifiers & (Qt::ControlModifier | Qt::AltModifier)) != 0;
        overridesLeft += type == QEvent::ShortcutOverride && chord && !event.isAccepted() ? 1 : 0;
    }

    QWidget &m_window;
    quint64 m_stampMs = 1'000'000;
};

} // namespace

class ScannerKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsScannerIsReadUnderEveryLayout_data();
    void aUsScannerIsReadUnderEveryLayout();
    void allOfAsciiInAScanIsHarmless();
    void chordsAndFunctionKeysInAScanDoNothing();
    void altCodesAreReadAndReachNoField_data();
    void altCodesAreReadAndReachNoField();
    void scansOneUponTheOtherAreAllAnsweredInOrder();
    void aScanOfTwoCharactersIsSaidToBeUnread();
    void theSettingsHoldAtOnce();
};

void ScannerKeysTest::aUsScannerIsReadUnderEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("capsLock");
    QTest::addColumn<bool>("field");
    QTest::addColumn<int>("gap");
    const QStringList layouts = UsScanner::layouts();
    for (const QString &layout : layouts) {
        for (const int gap : {0, 1, 8, 30}) {
            for (const bool field : {false, true}) {
                QTest::addRow("%s, %d ms%s", qPrintable(layout), gap, field ? ", field" : "") << layout << false << field << gap;
            }
        }
        QTest::addRow("%s, Caps Lock", qPrintable(layout)) << layout << true << true << 8;
    }
}

void ScannerKeysTest::aUsScannerIsReadUnderEveryLayout()
{
    QFETCH(QString, layout);
    QFETCH(bool, capsLock);
    QFETCH(bool, field);
    QFETCH(int, gap);
    Stage stage;
    stage.bench.show(field ? View::Queue : View::Bench);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *filter = stage.window.findChild<QLineEdit *>(QStringLiteral("queueFilter"));
    if (field) {
        filter->setFocus();
    }
    const UsScanner scanner(layout, capsLock);
    const QStringList codes{QStringLiteral("]C1-AZYQWM.;/0189"), QStringLiteral("mug-350-b;x"),
                            QStringLiteral("]C1420787459\x1d"
                                           "400111206206406260787")};
    Wire wire(stage.window);
    for (const QString &code : codes) {
        wire.pause();
        wire.send(scanner.keys(code) + UsScanner::enter(), gap);
    }
    QCOMPARE(stage.bench.scans, codes);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(wire.overridesLeft, 0);
}

void ScannerKeysTest::allOfAsciiInAScanIsHarmless()
{
    Stage stage;
    stage.bench.show(View::Queue);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *filter = stage.window.findChild<QLineEdit *>(QStringLiteral("queueFilter"));
    filter->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
    QString code = QStringLiteral("ABCD");
    for (int c = 0; c < 128; ++c) {
        if (c != '\t' && c != '\n' && c != '\r') {
            code += QChar(c);
        }
    }
    Wire wire(stage.window);
    wire.send(UsScanner(QStringLiteral("us")).keys(code) + UsScanner::enter(), 2);
    QCOMPARE(stage.bench.scans, QStringList{code});
    QCOMPARE(filter->text(), QString());
    QCOMPARE(wire.overridesLeft, 0);
    QVERIFY(stage.window.isVisible());
    QVERIFY(stage.bench.commands.isEmpty());
}

void ScannerKeysTest::chordsAndFunctionKeysInAScanDoNothing()
{
    Stage stage;
    stage.bench.setState(Stage::halfPacked());
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    const UsScanner scanner(QStringLiteral("us"));
    QList<KeyEdge> edges = scanner.keys(QStringLiteral("ABCDE"));
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key) {
        edges += UsScanner::tap(key, 67 + static_cast<quint32>(key - Qt::Key_F1));
    }
    edges += UsScanner::tap(Qt::Key_F4, 70, {}, Qt::AltModifier);
    edges += UsScanner::tap(Qt::Key_V, 55, QStringLiteral("\x16"), Qt::ControlModifier);
    edges += UsScanner::tap(Qt::Key_A, 38, QStringLiteral("\x01"), Qt::ControlModifier);
    edges += UsScanner::tap(Qt::Key_Escape, 9, QStringLiteral("\x1b"));
    edges += UsScanner::tap(Qt::Key_Down, 116);
    Wire wire(stage.window);
    wire.send(edges + scanner.keys(QStringLiteral("F")) + UsScanner::enter(), 2);
    QCOMPARE(stage.bench.scans, QStringList{QStringLiteral("ABCDE\x16\x01\x1b"
                                                           "F")});
    QVERIFY(stage.bench.commands.isEmpty());
    QCOMPARE(wire.overridesLeft, 0);
    QVERIFY(stage.window.isVisible());
    QCOMPARE(stage.bench.view(), View::Bench);
}

void ScannerKeysTest::altCodesAreReadAndReachNoField_data()
{
    QTest::addColumn<bool>("numLock");
    QTest::newRow("NumLock") << true;
    QTest::newRow("no NumLock") << false;
}

void ScannerKeysTest::altCodesAreReadAndReachNoField()
{
    QFETCH(bool, numLock);
    Stage stage;
    stage.bench.show(View::Queue);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *filter = stage.window.findChild<QLineEdit *>(QStringLiteral("queueFilter"));
    filter->setFocus();
    const QString code = QStringLiteral("]C110LOT\x1d"
                                        "21SER");
    Wire wire(stage.window);
    wire.send(UsScanner::altDigits(code, numLock) + UsScanner::enter(), 4);
    QCOMPARE(stage.bench.scans, QStringList{code});
    QCOMPARE(filter->text(), QString());
    QCOMPARE(wire.overridesLeft, 0);
}

void ScannerKeysTest::scansOneUponTheOtherAreAllAnsweredInOrder()
{
    Stage stage;
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    const UsScanner scanner(QStringLiteral("tr"));
    QList<KeyEdge> edges;
    QStringList sent;
    for (int i = 0; i < 200; ++i) {
        sent << QStringLiteral("ITEM-%1").arg(i, 4, 10, QLatin1Char('0'));
        edges += scanner.keys(sent.last()) + UsScanner::enter();
    }
    Wire wire(stage.window);
    wire.send(edges, 0);
    QCOMPARE(stage.bench.scans, sent);
}

void ScannerKeysTest::aScanOfTwoCharactersIsSaidToBeUnread()
{
    Stage stage;
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Wire wire(stage.window);
    wire.send(UsScanner(QStringLiteral("tr")).keys(QStringLiteral("a1")) + UsScanner::enter(), 4);
    QCOMPARE(stage.bench.scans, QStringList());
    QCOMPARE(stage.bench.unread, QStringList{QStringLiteral("a1")});
}

void ScannerKeysTest::theSettingsHoldAtOnce()
{
    Stage stage;
    stage.settings.put({.key = QStringLiteral("scanner.keyboard"),
                        .kind = SettingsDesk::Row::Kind::Choice,
                        .value = QStringLiteral("computer"),
                        .choices = {QStringLiteral("physical"), QStringLiteral("computer")}});
    stage.settings.put({.key = QStringLiteral("scanner.suffix"), .value = QStringLiteral("1")});
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Wire wire(stage.window);
    wire.send(UsScanner(QStringLiteral("de")).keys(QStringLiteral("AZY-1")) + UsScanner::enter(), 3);
    QCOMPARE(stage.bench.scans, QStringList{QString::fromUtf8("AYZß")});
}

QTEST_MAIN(ScannerKeysTest)
#include "tst_scannerkeys.moc"
