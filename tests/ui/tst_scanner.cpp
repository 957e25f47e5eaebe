// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "tests/ui/support/wedge.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanReachesTheBenchFromEveryViewAndItsEnterPressesNothing_data();
    void aScanReachesTheBenchFromEveryViewAndItsEnterPressesNothing();
    void aScanInATextFieldLeavesItAsItWas_data();
    void aScanInATextFieldLeavesItAsItWas();
    void whatAPersonTypesArrivesInTheField();
    void lettersOfAScanAreNoCommandsOfAView();
    void aStopIsAcknowledgedByAPersonOnly();
    void aScannersEnterDoesNotAnswerAQuestion();
    void aCodeTypedByHandIsTakenAsAScan();
    void aTooLongScanIsSaidToBeUnreadable();

private:
    int m_clicked = 0;
};

void ScannerTest::aScanReachesTheBenchFromEveryViewAndItsEnterPressesNothing_data()
{
    QTest::addColumn<View>("view");
    QTest::newRow("queue") << View::Queue;
    QTest::newRow("bench") << View::Bench;
    QTest::newRow("outbox") << View::Outbox;
    QTest::newRow("settings") << View::Settings;
}

void ScannerTest::aScanReachesTheBenchFromEveryViewAndItsEnterPressesNothing()
{
    QFETCH(View, view);
    Stage stage;
    stage.fillQueue(20);
    stage.fillOutbox();
    stage.bench.setState(Stage::halfPacked());
    stage.bench.show(view);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    m_clicked = 0;
    for (QAbstractButton *button : stage.window.findChildren<QAbstractButton *>())
        connect(button, &QAbstractButton::clicked, this, [this] { ++m_clicked; });
    Keyboard(stage.window).scan(u("0628915272041"));
    QCOMPARE(stage.bench.scans, QStringList{u("0628915272041")});
    QCOMPARE(m_clicked, 0);
    QCOMPARE(stage.bench.commands, QStringList());
    QVERIFY(stage.bench.opened.empty());
    QCOMPARE(stage.bench.view(), view);
}

void ScannerTest::aScanInATextFieldLeavesItAsItWas_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("field");
    QTest::newRow("filter") << View::Queue << u("queueFilter");
    QTest::newRow("setting") << View::Settings << u("setting:station.name");
    QTest::newRow("accounts") << View::Settings << u("accountsPaste");
}

void ScannerTest::aScanInATextFieldLeavesItAsItWas()
{
    QFETCH(View, view);
    QFETCH(QString, field);
    Stage stage;
    stage.bench.show(view);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *widget = stage.window.findChild<QWidget *>(field);
    QVERIFY(widget != nullptr);
    widget->setFocus();
    const auto text = [widget] {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        return line != nullptr ? line->text() : qobject_cast<QPlainTextEdit *>(widget)->toPlainText();
    };
    const QString before = text();
    Keyboard(stage.window).scan(u("PBNEXTBOX"));
    QCOMPARE(stage.bench.scans, QStringList{u("PBNEXTBOX")});
    QCOMPARE(text(), before);
}

void ScannerTest::whatAPersonTypesArrivesInTheField()
{
    Stage stage;
    stage.bench.show(View::Queue);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *filter = stage.window.findChild<QLineEdit *>(u("queueFilter"));
    filter->setFocus();
    Keyboard(stage.window).type(u("hold"));
    QTRY_COMPARE(filter->text(), u("hold"));
    QCOMPARE(stage.bench.scans, QStringList());
}

void ScannerTest::lettersOfAScanAreNoCommandsOfAView()
{
    Stage stage;
    stage.fillOutbox();
    stage.bench.show(View::Outbox);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.scan(u("regse1234"));
    QCOMPARE(stage.outboxDesk.decisions, QStringList());
    keyboard.press(Qt::Key_R);
    QTRY_COMPARE(stage.outboxDesk.decisions, QStringList{u("read shipment-1")});
}

void ScannerTest::aStopIsAcknowledgedByAPersonOnly()
{
    Stage stage;
    stage.bench.setState(Stage::stopped());
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QVERIFY(stage.window.findChild<QWidget *>(u("stopScreen"))->isVisible());
    Keyboard keyboard(stage.window);
    keyboard.scan(u("0628915272041"));
    keyboard.scan(u("A B C 12"));
    QCOMPARE(stage.bench.stopsAcknowledged, 0);
    keyboard.press(Qt::Key_F10);
    QCOMPARE(stage.bench.commands, QStringList());
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.bench.stopsAcknowledged, 1);
    stage.bench.setState(Stage::halfPacked());
    QVERIFY(stage.window.findChild<QWidget *>(u("stopScreen"))->isHidden());
}

void ScannerTest::aScannersEnterDoesNotAnswerAQuestion()
{
    Stage stage;
    stage.bench.setState(Stage::asking(true));
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.type(u("ana"));
    auto *edit = stage.window.findChild<QWidget *>(u("questionPanel"))->findChild<QLineEdit *>();
    QTRY_COMPARE(edit->text(), u("ana"));
    keyboard.scan(u("0628915272041"));
    QVERIFY(stage.bench.answers.isEmpty());
    QCOMPARE(edit->text(), u("ana"));
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.bench.answers.value(0).second, u("ana"));
}

void ScannerTest::aCodeTypedByHandIsTakenAsAScan()
{
    Stage stage;
    stage.bench.setState(Stage::halfPacked());
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.type(u("mug-350-b"));
    QTRY_COMPARE(stage.window.findChild<QLineEdit *>(u("typedCode"))->text(), u("mug-350-b"));
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.bench.scans, QStringList{u("mug-350-b")});
    QVERIFY(stage.window.findChild<QLineEdit *>(u("typedCode"))->isHidden());
}

void ScannerTest::aTooLongScanIsSaidToBeUnreadable()
{
    Stage stage;
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard(stage.window).scan(QString(900, QLatin1Char('7')));
    QCOMPARE(stage.bench.scans, QStringList());
    QCOMPARE(stage.bench.unread.size(), 1);
}

QTEST_MAIN(ScannerTest)
#include "tst_scanner.moc"
