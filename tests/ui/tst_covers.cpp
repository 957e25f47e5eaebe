// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What lies over the view: questions, help; and what must stay visible and reachable all the same.
#include "tests/ui/support/stage.h"
#include "tests/ui/support/wedge.h"
#include "ui/commandbutton.h"
#include "ui/questionpanel.h"
#include "ui/resultband.h"
#include "ui/statusstrip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QScrollArea>
#include <QTest>

using namespace packbench;
using namespace packbench::test;
using namespace Qt::StringLiterals;

class CoversTest final : public QObject
{
    Q_OBJECT

private:
    static QRect inWindow(const QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

private Q_SLOTS:
    void manyAnswersFitEveryWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("1080p") << QSize(1920, 1080) << 100;
        QTest::newRow("720p") << QSize(1280, 720) << 100;
        QTest::newRow("1080p, large type") << QSize(1920, 1080) << 200;
        QTest::newRow("720p, large type") << QSize(1280, 720) << 200;
    }
    void manyAnswersFitEveryWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        Stage stage;
        stage.window.theme().setAppearance({false, percent});
        stage.window.resize(size);
        stage.bench.setState(Stage::choosingCarrier());
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const auto *panel = stage.window.findChild<QuestionPanel *>(u"questionPanel"_s);
        const auto *area = panel->findChild<QScrollArea *>();
        const QRect room = inWindow(panel);
        QVERIFY(!room.intersects(inWindow(&stage.window.band())));
        QVERIFY(!room.intersects(inWindow(stage.window.findChild<StatusStrip *>())));
        for (const char *part : {"questionTitle", "questionCancel"}) {
            QVERIFY2(room.contains(inWindow(panel->findChild<QWidget *>(QLatin1String(part)))), part);
        }
        QVERIFY(room.contains(inWindow(area)));
        for (const char *part : {"questionTitle", "questionText", "questionCancel"}) {
            QVERIFY2(!inWindow(area).intersects(inWindow(panel->findChild<QWidget *>(QLatin1String(part)))), part);
        }
        const qsizetype count = stage.bench.state().question->answers.size();
        for (qsizetype i = 1; i <= count; ++i) {
            auto *button = panel->findChild<CommandButton *>(u"answer%1"_s.arg(i));
            QVERIFY(button != nullptr && button->height() >= 48);
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            const_cast<QScrollArea *>(area)->ensureWidgetVisible(button, 0, 0);
            QVERIFY2(room.contains(inWindow(button).center()), qPrintable(button->text()));
        }
    }

    void zeroIsTheTenthAnswer()
    {
        Stage stage;
        stage.bench.setState(Stage::choosingCarrier());
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        Keyboard(stage.window).press(Qt::Key_0);
        QTRY_COMPARE(stage.bench.answers.size(), 1);
        QCOMPARE(stage.bench.answers.first().first, 9);
    }

    void whatMustBeAnsweredCannotBeLeft()
    {
        Stage stage;
        BenchState state = Stage::choosingCarrier();
        state.question->mustAnswer = true;
        stage.bench.setState(state);
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QVERIFY(!stage.window.findChild<QWidget *>(u"questionCancel"_s)->isVisible());
        Keyboard keyboard(stage.window);
        keyboard.press(Qt::Key_Escape);
        keyboard.press(Qt::Key_2);
        QTRY_COMPARE(stage.bench.answers.size(), 1);
        QCOMPARE(stage.bench.answers.first().first, 1);
    }

    void aScanClosesTheHelpAndIsAnswered()
    {
        Stage stage;
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        Q_EMIT stage.bench.helpWanted();
        auto *help = stage.window.findChild<QWidget *>(u"helpScreen"_s);
        QVERIFY(help->isVisible());
        QVERIFY(!inWindow(help).intersects(inWindow(&stage.window.band())));
        Keyboard(stage.window).scan(u"2575193093772"_s);
        QTRY_COMPARE(stage.bench.scans, QStringList{u"2575193093772"_s});
        QVERIFY(!help->isVisible());
    }

    void aPrintedAnswerAnswersTheWindowsQuestionAndAnyOtherScanEndsIt()
    {
        Stage stage;
        stage.fillQueue(6);
        stage.bench.show(View::Queue);
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        auto *question = stage.window.findChild<QuestionPanel *>(u"windowQuestion"_s);
        Keyboard keyboard(stage.window);
        keyboard.press(Qt::Key_N);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(stage.bench.acknowledged.empty());
        keyboard.scan(u"PBANSWER1"_s);
        QTRY_COMPARE(stage.bench.acknowledged.size(), size_t{1});
        QVERIFY(stage.bench.scans.isEmpty());
        keyboard.press(Qt::Key_N);
        QTRY_VERIFY(question->isVisible());
        keyboard.scan(u"2575193093772"_s);
        QTRY_COMPARE(stage.bench.scans.size(), 1);
        QVERIFY(!question->isVisible());
        QCOMPARE(stage.bench.acknowledged.size(), size_t{1});
    }

    void thePackersNameAndTheUnknownCodeHaveTheirButtons()
    {
        Stage stage;
        BenchState state = Stage::wrongItem();
        state.canTeach = false;
        stage.bench.setState(state);
        stage.bench.setStrip(Stage::strip(false));
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::mouseClick(stage.window.findChild<QWidget *>(u"strip:packer"_s), Qt::LeftButton);
        QCOMPARE(stage.bench.commands, QStringList{u"PBPACKER"_s});
        auto *teach = stage.window.findChild<CommandButton *>(u"PBTEACH"_s);
        QVERIFY(!teach->isVisible());
        state.canTeach = true;
        stage.bench.setState(state);
        QVERIFY(teach->isVisible() && teach->height() >= 48);
        QTest::mouseClick(teach, Qt::LeftButton);
        QCOMPARE(stage.bench.commands.last(), u"PBTEACH"_s);
        Keyboard(stage.window).press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(stage.bench.commands.last(), u"PBMETHOD"_s);
    }

    void theSystemThemeFollowsTheDesktop()
    {
        Stage stage;
        stage.settings.set(u"appearance.theme"_s, u"system"_s);
        const QPalette before = QApplication::palette();
        QPalette night = before;
        night.setColor(QPalette::Window, Qt::black);
        night.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(night);
        QTRY_VERIFY(stage.window.theme().appearance().dark);
        QApplication::setPalette(before);
        QTRY_VERIFY(!stage.window.theme().appearance().dark);
    }

    void fullScreenFollowsTheSettingAtOnce()
    {
        Stage stage;
        stage.settings.set(u"appearance.kiosk"_s, false);
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.settings.set(u"appearance.kiosk"_s, true);
        QTRY_VERIFY(stage.window.isFullScreen());
        stage.settings.set(u"appearance.kiosk"_s, false);
        QTRY_VERIFY(!stage.window.isFullScreen());
    }
};

QTEST_MAIN(CoversTest)
#include "tst_covers.moc"
