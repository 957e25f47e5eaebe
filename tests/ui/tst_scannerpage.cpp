// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/usscanner.h"
#include "tests/ui/support/stage.h"
#include "ui/commandbutton.h"
#include "ui/settingsview.h"
#include "ui/textlabel.h"

#include <QDir>
#include <QKeyEvent>
#include <QListWidget>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

namespace {

const QString setupScan = QStringLiteral("91PB-AZYQWM.;/:0189|92aZ");

/// The scanner page of a window, and a US scanner on a Turkish computer in front of it.
struct ScannerDesk {
    Stage stage;
    quint64 stampMs = 1'000'000;

    ScannerDesk()
    {
        const QList<std::pair<const char *, QVariant>> rows{{"scanner.keyboard", QStringLiteral("computer")},
                                                            {"scanner.swapCase", false},
                                                            {"scanner.prefix", QString()},
                                                            {"scanner.suffix", QString()},
                                                            {"scanner.fnc1", QString()}};
        for (const auto &[key, value] : rows) {
            stage.settings.put({.key = QLatin1String(key), .kind = SettingsDesk::Row::Kind::Switch, .value = value});
        }
        stage.bench.show(View::Settings);
        auto *sections = stage.window.findChild<QListWidget *>(QStringLiteral("settingsSections"));
        sections->setCurrentRow(sections->count() - 1);
        stage.window.show();
    }
    void scan(const QString &code)
    {
        stampMs += 1000;
        const QList<KeyEdge> edges = UsScanner(QStringLiteral("tr")).keys(code) + UsScanner::enter();
        for (const KeyEdge &edge : edges) {
            stampMs += edge.press ? 3 : 0;
            QWidget *receiver = stage.window.focusWidget() == nullptr ? &stage.window : stage.window.focusWidget();
            QKeyEvent event(edge.press ? QEvent::KeyPress : QEvent::KeyRelease, edge.key, edge.modifiers, edge.scanCode, 0, 0, edge.text);
            event.setTimestamp(stampMs);
            QCoreApplication::sendEvent(receiver, &event);
        }
    }
    [[nodiscard]] QString text(const char *name) const { return stage.window.findChild<TextLabel *>(QLatin1String(name))->text(); }
    [[nodiscard]] QVariant setting(const QString &key) const
    {
        for (const SettingsDesk::Row &row : stage.settings.rows()) {
            if (row.key == key) {
                return row.value;
            }
        }
        return {};
    }
};

} // namespace

class ScannerPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSetupScanIsExplainedAndUsed();
    void keepingChangesNothing();
    void aScanIsShownWithItsKeysAndMeaningAndPacksNothing();
    void anotherBarcodeIsSaidToBeNone();
    void awayFromThePageScansAreWorkAgain();
    void aLostKeyboardIsSaidBig();
    void thePageIsPainted_data();
    void thePageIsPainted();
};

void ScannerPageTest::theSetupScanIsExplainedAndUsed()
{
    ScannerDesk desk;
    desk.scan(setupScan);
    QVERIFY(desk.text("scannerFindings").contains(QStringLiteral("US keyboard")));
    QVERIFY(desk.text("scannerFindings").contains(QStringLiteral("FNC1 comes as |")));
    QTest::mouseClick(desk.stage.window.findChild<QWidget *>(QStringLiteral("scannerUse")), Qt::LeftButton);
    QCOMPARE(desk.setting(QStringLiteral("scanner.keyboard")).toString(), QStringLiteral("physical"));
    QCOMPARE(desk.setting(QStringLiteral("scanner.fnc1")).toString(), QStringLiteral("|"));
    desk.scan(QStringLiteral("10LOT|21S"));
    QCOMPARE(desk.text("scannerText"), QStringLiteral("Read: 10LOT<GS>21S"));
}

void ScannerPageTest::keepingChangesNothing()
{
    ScannerDesk desk;
    desk.scan(setupScan);
    QTest::mouseClick(desk.stage.window.findChild<QWidget *>(QStringLiteral("scannerKeep")), Qt::LeftButton);
    QCOMPARE(desk.setting(QStringLiteral("scanner.keyboard")).toString(), QStringLiteral("computer"));
    QCOMPARE(desk.text("scannerFindings"), QString());
}

void ScannerPageTest::aScanIsShownWithItsKeysAndMeaningAndPacksNothing()
{
    ScannerDesk desk;
    desk.scan(QStringLiteral("1Z5R89390357567127"));
    QVERIFY(desk.text("scannerMeaning").contains(QStringLiteral("1Z5R89390357567127")));
    QVERIFY(desk.text("scannerMeaning").contains(QStringLiteral("UPS")));
    QVERIFY(desk.text("scannerKeys").contains(QStringLiteral("3 ms · key 36")));
    QCOMPARE(desk.stage.bench.scans, QStringList());
    desk.scan(QStringLiteral("a1"));
    QVERIFY(desk.text("scannerMeaning").contains(QStringLiteral("Too short")));
    QCOMPARE(desk.stage.bench.unread, QStringList());
}

void ScannerPageTest::anotherBarcodeIsSaidToBeNone()
{
    ScannerDesk desk;
    desk.scan(QStringLiteral("0628915272041"));
    QVERIFY(desk.text("scannerFindings").contains(QStringLiteral("not the setup barcode")));
}

void ScannerPageTest::awayFromThePageScansAreWorkAgain()
{
    ScannerDesk desk;
    desk.stage.bench.show(View::Bench);
    desk.scan(QStringLiteral("0628915272041"));
    QCOMPARE(desk.stage.bench.scans, QStringList{QStringLiteral("0628915272041")});
}

void ScannerPageTest::aLostKeyboardIsSaidBig()
{
    Stage stage;
    stage.window.show();
    auto *notice = stage.window.findChild<QWidget *>(QStringLiteral("awayNotice"));
    QVERIFY(!notice->isVisible());
    StripState strip = Stage::strip(false);
    std::erase_if(strip.items, [](const StripItem &item) { return item.id == QLatin1String("scanner"); });
    StripState away = strip;
    away.items.push_back({QStringLiteral("scanner"), StripItem::Light::Bad, QStringLiteral("Scans go to another window"),
                          QStringLiteral("click into Packbench")});
    stage.bench.setStrip(away);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->height() >= 100);
    const QString folder = qEnvironmentVariable("PACKBENCH_GALLERY");
    QVERIFY(folder.isEmpty() || stage.window.grab().save(QDir(folder).filePath(QStringLiteral("away.png"))));
    stage.bench.setStrip(strip);
    QVERIFY(!notice->isVisible());
}

void ScannerPageTest::thePageIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("720-100") << QSize(1280, 720) << 100;
    QTest::newRow("720-200") << QSize(1280, 720) << 200;
}

void ScannerPageTest::thePageIsPainted()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    ScannerDesk desk;
    desk.stage.window.theme().setAppearance({percent == 200, percent});
    desk.stage.window.resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.stage.window));
    desk.scan(setupScan);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QPixmap picture = desk.stage.window.grab();
    QCOMPARE(picture.size(), size);
    const QString folder = qEnvironmentVariable("PACKBENCH_GALLERY");
    QVERIFY(folder.isEmpty() || picture.save(QDir(folder).filePath(QStringLiteral("scannerpage-%1.png").arg(percent))));
}

QTEST_MAIN(ScannerPageTest)
#include "tst_scannerpage.moc"
