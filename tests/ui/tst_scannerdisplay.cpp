// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// A real window on a real X server: key codes are injected as a keyboard's are, the server's layout decides about the text.
#include "tests/support/usscanner.h"
#include "tests/ui/support/stage.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

namespace {

/// What xdotool is told to press; \a delayMs is the time of one key, press and release.
QStringList presses(const QList<KeyEdge> &edges, int delayMs)
{
    QStringList words{QStringLiteral("key"), QStringLiteral("--delay"), QString::number(delayMs)};
    for (const KeyEdge &edge : edges) {
        const bool modifier = edge.key == Qt::Key_Shift || edge.key == Qt::Key_Control;
        if (!edge.press || modifier) {
            continue;
        }
        const QString with = edge.modifiers.testFlag(Qt::ShiftModifier)     ? QStringLiteral("shift+")
                             : edge.modifiers.testFlag(Qt::ControlModifier) ? QStringLiteral("ctrl+")
                                                                            : QString();
        words << with + QString::number(edge.scanCode);
    }
    return words;
}

QStringList altPresses(const QString &code)
{
    QStringList words;
    const QList<KeyEdge> edges = UsScanner::altDigits(code, true);
    for (const KeyEdge &edge : edges) {
        if (edge.key == Qt::Key_Alt) {
            words << (edge.press ? QStringLiteral("keydown") : QStringLiteral("keyup")) << QStringLiteral("64");
        } else if (edge.press) {
            words << QStringLiteral("key") << QStringLiteral("--delay") << QStringLiteral("2") << QString::number(edge.scanCode);
        }
    }
    return words;
}

/// Runs beside the event loop, as a scanner does.
bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000) && process.exitCode() == 0;
}

} // namespace

class ScannerDisplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsScannerIsReadUnderTheServersLayout_data();
    void aUsScannerIsReadUnderTheServersLayout();
    void capsLockChangesNothing();
    void altAndDigitsAreRead();
    void aScanInAFieldLeavesItEmpty();
    void losingTheWindowIsToldToTheBench();

private:
    /// The window on the display, with the keyboard.
    static void present(Stage &stage)
    {
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.window.activateWindow();
        QTRY_VERIFY(stage.window.isActiveWindow());
    }
};

void ScannerDisplayTest::aUsScannerIsReadUnderTheServersLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<int>("gap");
    const QList<std::pair<QString, QString>> layouts{
        {QStringLiteral("us"), {}}, {QStringLiteral("tr"), {}}, {QStringLiteral("tr"), QStringLiteral("f")},
        {QStringLiteral("fr"), {}}, {QStringLiteral("de"), {}}, {QStringLiteral("ca"), {}},
        {QStringLiteral("gb"), {}}};
    for (const auto &[layout, variant] : layouts) {
        for (const int gap : {0, 1, 8, 30}) {
            QTest::addRow("%s %s, %d ms", qPrintable(layout), qPrintable(variant), gap) << layout << variant << gap;
        }
    }
}

void ScannerDisplayTest::aUsScannerIsReadUnderTheServersLayout()
{
    QFETCH(QString, layout);
    QFETCH(QString, variant);
    QFETCH(int, gap);
    QVERIFY(run(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), layout, QStringLiteral("-variant"), variant}));
    Stage stage;
    present(stage);
    const UsScanner scanner(QStringLiteral("us"));
    const QStringList codes{QStringLiteral("]C1-AZYQWM.;/0189"), QStringLiteral("mug-350-b"),
                            QStringLiteral("]C1420787459\x1d"
                                           "40011")};
    for (const QString &code : codes) {
        // The delay is the time of one key; one with Shift takes xdotool twice as long.
        QVERIFY(run(QStringLiteral("xdotool"), presses(scanner.keys(code) + UsScanner::enter(), gap)));
        QTRY_COMPARE(stage.bench.scans.size(), codes.indexOf(code) + 1);
    }
    QCOMPARE(stage.bench.scans, codes);
}

void ScannerDisplayTest::capsLockChangesNothing()
{
    QVERIFY(run(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), QStringLiteral("fr")}));
    Stage stage;
    present(stage);
    const QStringList capsLock{QStringLiteral("key"), QStringLiteral("66")};
    QVERIFY(run(QStringLiteral("xdotool"), capsLock));
    const QString code = QStringLiteral("1ZAb-cd09");
    QVERIFY(run(QStringLiteral("xdotool"), presses(UsScanner(QStringLiteral("us")).keys(code) + UsScanner::enter(), 4)));
    QVERIFY(run(QStringLiteral("xdotool"), capsLock));
    QTRY_COMPARE(stage.bench.scans, QStringList{code});
}

void ScannerDisplayTest::altAndDigitsAreRead()
{
    QVERIFY(run(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), QStringLiteral("tr")}));
    Stage stage;
    present(stage);
    const QString code = QStringLiteral("10LOT\x1d"
                                        "21a");
    QVERIFY(run(QStringLiteral("xdotool"), altPresses(code) + presses(UsScanner::enter(), 2)));
    QTRY_COMPARE(stage.bench.scans, QStringList{code});
}

void ScannerDisplayTest::aScanInAFieldLeavesItEmpty()
{
    QVERIFY(run(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), QStringLiteral("tr")}));
    Stage stage;
    stage.bench.show(View::Queue);
    present(stage);
    auto *filter = stage.window.findChild<QLineEdit *>(QStringLiteral("queueFilter"));
    filter->setFocus();
    const QString code = QStringLiteral("]C1-AZYQWM.;/0189");
    QVERIFY(run(QStringLiteral("xdotool"), presses(UsScanner(QStringLiteral("us")).keys(code) + UsScanner::enter(), 4)));
    QTRY_COMPARE(stage.bench.scans, QStringList{code});
    QCOMPARE(filter->text(), QString());
}

void ScannerDisplayTest::losingTheWindowIsToldToTheBench()
{
    Stage stage;
    present(stage);
    stage.bench.focuses.clear();
    // Window 1 is PointerRoot: the keyboard goes to whatever lies below the pointer.
    QVERIFY(run(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"), QStringLiteral("1")}));
    QTRY_COMPARE(stage.bench.focuses.value(stage.bench.focuses.size() - 1, true), false);
    QVERIFY(run(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"), QString::number(stage.window.winId())}));
    QTRY_COMPARE(stage.bench.focuses.last(), true);
}

int main(int argc, char **argv)
{
    for (const char *program : {"Xvfb", "setxkbmap", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            qFatal("%s is missing (packaging/debian-packages.txt)", program);
        }
    }
    // A server of its own: nobody's keyboard is touched.
    QProcess server;
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                  QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1920x1200x24")});
    while (!server.canReadLine() && server.waitForReadyRead(20'000)) {
    }
    qputenv("DISPLAY", ":" + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 1;
    {
        QApplication application(argc, argv);
        ScannerDisplayTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished();
    return result;
}

#include "tst_scannerdisplay.moc"
