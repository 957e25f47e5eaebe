// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "tests/ui/support/wedge.h"
#include "ui/commandbutton.h"
#include "ui/questionpanel.h"
#include "ui/resultband.h"
#include "ui/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndButtonsSendTheSameCommands_data();
    void keysAndButtonsSendTheSameCommands();
    void aButtonThatCannotBePressedSaysWhy();
    void theAnswerIsPaintedBeforeTheScanReturns();
    void theBandTakesATenthOfTheHeight();
    void namesAreShownAsTheyAre();
    void noLabelOfQtShowsForeignTextAsHtml();
    void theOpenOrderStaysInViewAmongManyOrders();
    void aThousandFoldQueueCostsNoMorePaint();
    void digitsChooseTheBoxWhileMoving();
    void digitsAnswerQuestions();
    void everyDecisionOfTheOutboxHasItsKey();
    void aRefusedShipmentIsEditedByKeyboard();
    void ordersAreChosenWithSpaceAndAcknowledgedTogether();
    void acknowledgingShowsOneResultForEachOrder();
    void settingsAreSetAtOnceAndRefusedWithAReason();
    void pastedKeysDoNotStayOnTheScreen();
    void closingTellsOfUnfinishedWork();
    void practiceWearsAFrameAndSaysSo();
};

void WindowTest::keysAndButtonsSendTheSameCommands_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("command");
    QTest::newRow("help") << int(Qt::Key_F1) << u("PBHELP");
    QTest::newRow("next box") << int(Qt::Key_F2) << u("PBNEXTBOX");
    QTest::newRow("continue") << int(Qt::Key_F3) << u("PBCONTINUE");
    QTest::newRow("move") << int(Qt::Key_F4) << u("PBMOVE");
    QTest::newRow("undo") << int(Qt::Key_F5) << u("PBUNDO");
    QTest::newRow("short") << int(Qt::Key_F6) << u("PBSHORT");
    QTest::newRow("hold") << int(Qt::Key_F7) << u("PBHOLD");
    QTest::newRow("reprint") << int(Qt::Key_F8) << u("PBREPRINT");
    QTest::newRow("finish") << int(Qt::Key_F10) << u("PBFINISH");
    QTest::newRow("close") << int(Qt::Key_Escape) << u("PBCLOSE");
}

void WindowTest::keysAndButtonsSendTheSameCommands()
{
    QFETCH(int, key);
    QFETCH(QString, command);
    Stage stage;
    BenchState state = Stage::halfPacked();
    state.canFinish = true;
    stage.bench.setState(state);
    stage.window.resize(1280, 720);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard(stage.window).press(key);
    QCOMPARE(stage.bench.commands, QStringList{command});
    auto *button = stage.window.findChild<CommandButton *>(command);
    QVERIFY(button != nullptr);
    QVERIFY2(button->height() >= 48, qPrintable(QString::number(button->height())));
    QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stage.bench.commands, QStringList({command, command}));
}

void WindowTest::aButtonThatCannotBePressedSaysWhy()
{
    Stage stage;
    stage.bench.setState(Stage::halfPacked());
    auto *finish = stage.window.findChild<CommandButton *>(u("PBFINISH"));
    QVERIFY(!finish->isEnabled());
    QVERIFY(!finish->toolTip().isEmpty());
    QVERIFY(!finish->accessibleDescription().isEmpty());
    stage.bench.setState(Stage::idle());
    QCOMPARE(stage.window.findChild<CommandButton *>(u("PBHOLD"))->accessibleDescription(), u("No order is open."));
}

void WindowTest::theAnswerIsPaintedBeforeTheScanReturns()
{
    Stage stage;
    stage.bench.setState(Stage::halfPacked());
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    QSignalSpy painted(&stage.window.band(), &ResultBand::painted);
    stage.bench.setState(Stage::wrongItem());
    QCOMPARE(painted.size(), 1);
    QCOMPARE(painted.first().first().toULongLong(), Stage::wrongItem().band.serial);
    const QColor shown = stage.window.band().grab().toImage().pixelColor(2, 2);
    QCOMPARE(shown, tokens(false).badBand);
}

void WindowTest::theBandTakesATenthOfTheHeight()
{
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
        Stage stage;
        stage.window.resize(size);
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QVERIFY(stage.window.band().height() * 10 >= stage.window.height());
    }
}

void WindowTest::namesAreShownAsTheyAre()
{
    Stage stage;
    BenchState state = Stage::halfPacked();
    const QString name = u("<b>Mug</b> <img src=\"/etc/passwd\"> & more");
    state.summary = name;
    state.lines[0].name = name;
    stage.bench.setState(state);
    QCOMPARE(stage.window.findChild<TextLabel *>(u("summary"))->text(), name);
    QVERIFY(stage.window.findChild<QAbstractItemView *>(u("lines"))->model()->index(0, 0).data().toString().contains(name));
    stage.bench.setState(Stage::stopped());
    QVERIFY(stage.window.findChild<TextLabel *>(u("stopText"))->text().contains(u("<b>")));
}

void WindowTest::noLabelOfQtShowsForeignTextAsHtml()
{
    Stage stage;
    stage.fillOutbox();
    stage.bench.setState(Stage::asking(false));
    for (const QLabel *label : stage.window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void WindowTest::theOpenOrderStaysInViewAmongManyOrders()
{
    Stage stage;
    stage.fillQueue(500);
    BenchState state = Stage::halfPacked();
    state.order = stage.queue.row(400).key;
    stage.bench.setState(state);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    auto *list = stage.window.findChild<QAbstractItemView *>(u("queueList"));
    const QModelIndex open = stage.window.queueOrder().indexOf(*state.order);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(open).center()));
    // Nothing open: the most urgent ones are what comes next.
    state.order.reset();
    stage.bench.setState(state);
    QTRY_COMPARE(list->indexAt(QPoint(10, 10)).row(), 0);
}

void WindowTest::aThousandFoldQueueCostsNoMorePaint()
{
    Stage stage;
    stage.fillQueue(20'000);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    auto *list = stage.window.findChild<QAbstractItemView *>(u("queueList"));
    QCOMPARE(list->model()->rowCount(), 20'000);
    QVERIFY(list->visualRect(list->model()->index(19'999, 0)).top() > list->viewport()->height());
    QVERIFY(list->indexAt(QPoint(10, 10)).row() == 0);
}

void WindowTest::digitsChooseTheBoxWhileMoving()
{
    Stage stage;
    BenchState state = Stage::halfPacked();
    state.isMoving = true;
    stage.bench.setState(state);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard(stage.window).press(Qt::Key_2);
    QTRY_COMPARE(stage.bench.chosenBoxes, QList<int>{2});
}

void WindowTest::digitsAnswerQuestions()
{
    Stage stage;
    stage.bench.setState(Stage::asking(false));
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard(stage.window).press(Qt::Key_3);
    QTRY_COMPARE(stage.bench.answers.size(), 1);
    QCOMPARE(stage.bench.answers.first().first, 2);
}

void WindowTest::everyDecisionOfTheOutboxHasItsKey()
{
    Stage stage;
    stage.fillOutbox();
    stage.outboxDesk.possible[u("shipment-1")].shippedElsewhere = true;
    stage.bench.show(View::Outbox);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.press(Qt::Key_R);
    QTRY_COMPARE(stage.outboxDesk.decisions, QStringList{u("read shipment-1")});
    auto *question = stage.window.findChild<QuestionPanel *>(u("windowQuestion"));
    keyboard.press(Qt::Key_G);
    QTRY_VERIFY(question->isVisible());
    keyboard.type(u("lost"));
    QTRY_COMPARE(question->findChild<QLineEdit *>()->text(), u("lost"));
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.outboxDesk.decisions.value(1), u("give up shipment-1: lost"));
    keyboard.press(Qt::Key_S);
    QTRY_VERIFY(question->isVisible());
    keyboard.press(Qt::Key_1);
    QTRY_COMPARE(stage.outboxDesk.decisions.value(2), u("elsewhere shipment-1"));
}

void WindowTest::aRefusedShipmentIsEditedByKeyboard()
{
    Stage stage;
    stage.fillOutbox();
    stage.bench.show(View::Outbox);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.press(Qt::Key_E);
    auto *number = stage.window.findChild<QLineEdit *>(u("editNumber"));
    QTRY_VERIFY(number->isVisible());
    keyboard.type(u("7035"));
    QTRY_COMPARE(number->text(), u("7035"));
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.outboxDesk.decisions, QStringList{u("edit shipment-1 box 0: 7035 canada-post Standard")});
}

void WindowTest::ordersAreChosenWithSpaceAndAcknowledgedTogether()
{
    Stage stage;
    stage.fillQueue(6);
    stage.bench.show(View::Queue);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Keyboard keyboard(stage.window);
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_A);
    QTRY_COMPARE(stage.bench.acknowledged.size(), size_t{1});
    QCOMPARE(stage.bench.acknowledged.front().size(), size_t{2});
    keyboard.press(Qt::Key_N);
    QTRY_VERIFY(stage.window.findChild<QuestionPanel *>(u("windowQuestion"))->isVisible());
    keyboard.press(Qt::Key_1);
    QTRY_COMPARE(stage.bench.acknowledged.size(), size_t{2});
    QVERIFY(stage.bench.acknowledged.back().empty());
    keyboard.press(Qt::Key_Return);
    QCOMPARE(stage.bench.opened.size(), size_t{1});
}

void WindowTest::acknowledgingShowsOneResultForEachOrder()
{
    Stage stage;
    stage.fillQueue(3);
    stage.bench.show(View::Queue);
    Q_EMIT stage.bench.orderResult(1, 3, stage.queue.row(0).key, u("acknowledged"), OrderOutcome::Good);
    Q_EMIT stage.bench.orderResult(2, 3, stage.queue.row(1).key, u("refused <i>now</i>"), OrderOutcome::Refused);
    Q_EMIT stage.bench.orderResult(3, 3, stage.queue.row(2).key, u("not certain"), OrderOutcome::Unknown);
    auto *results = stage.window.findChild<QListWidget *>(u("orderResults"));
    QCOMPARE(results->count(), 3);
    QVERIFY(results->item(1)->text().contains(u("<i>now</i>")));
    QVERIFY(results->item(2)->text().startsWith(u("?")));
    // What was not certain is replaced when it is read back.
    Q_EMIT stage.bench.orderResult(3, 3, stage.queue.row(2).key, u("confirmed"), OrderOutcome::Good);
    QCOMPARE(results->count(), 3);
    QVERIFY(results->item(2)->text().startsWith(u("✓")));
}

void WindowTest::settingsAreSetAtOnceAndRefusedWithAReason()
{
    Stage stage;
    stage.bench.show(View::Settings);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    auto *theme = stage.window.findChild<QComboBox *>(u("setting:appearance.theme"));
    theme->setCurrentIndex(1);
    QVERIFY(stage.window.theme().appearance().dark);
    auto *size = stage.window.findChild<QSpinBox *>(u("setting:appearance.textSize"));
    size->setValue(150);
    QCOMPARE(stage.window.theme().appearance().textPercent, 150);
    auto *name = stage.window.findChild<QLineEdit *>(u("setting:station.name"));
    name->clear();
    Q_EMIT name->editingFinished();
    QCOMPARE(stage.window.findChild<TextLabel *>(u("problem:station.name"))->text(), u("It must not be empty."));
}

void WindowTest::pastedKeysDoNotStayOnTheScreen()
{
    Stage stage;
    auto *paste = stage.window.findChild<QPlainTextEdit *>(u("accountsPaste"));
    paste->setPlainText(u("{\"accounts\":[]}"));
    stage.window.findChild<CommandButton *>(u("importText"))->click();
    QCOMPARE(stage.settings.imported.value(0), QByteArray("{\"accounts\":[]}"));
    QVERIFY(paste->toPlainText().isEmpty());
}

void WindowTest::closingTellsOfUnfinishedWork()
{
    Stage stage;
    stage.bench.unfinished = u("2 shipments wait to be sent.");
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QVERIFY(!stage.window.close());
    auto *question = stage.window.findChild<QuestionPanel *>(u("windowQuestion"));
    QVERIFY(question->isVisible());
    QCOMPARE(question->question().text, stage.bench.unfinished);
    Keyboard(stage.window).press(Qt::Key_1);
    QTRY_VERIFY(!stage.window.isVisible());
}

void WindowTest::practiceWearsAFrameAndSaysSo()
{
    Stage stage;
    stage.bench.setStrip(Stage::strip(true));
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    QCOMPARE(stage.window.grab().toImage().pixelColor(1, 300), tokens(false).practice);
    QVERIFY(stage.window.findChild<QWidget *>(u("strip:practice")) != nullptr);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
