// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "settings/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using Why = SettingFailure::Why;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAUsableStandardAndWords();
    void theStandardsAreThoseOfTheBench();
    void aValueOutsideItsRuleIsRefusedWithTheReason_data();
    void aValueOutsideItsRuleIsRefusedWithTheReason();
    void aValueIsReadFromItsText_data();
    void aValueIsReadFromItsText();
    void whatWasSetIsThereAtTheNextStart();
    void aChangeIsAnnouncedOnceAndOnlyWhenItIsOne();
    void whatAnotherProcessWroteIsKeptAndTakenUp();
    void theCommandLineReachesARunningProgram();
    void anUnusableEntryLeavesTheStandardAndIsNamed();
    void aFolderThatCannotBeWrittenIsSaid();
    void olderKeysGetTheirNewNames();
};

void SettingsTest::everySettingHasAUsableStandardAndWords()
{
    QStringList seen;
    for (const SettingRow &row : settingRows()) {
        QVERIFY2(!seen.contains(row.key), qPrintable(row.key));
        seen << row.key;
        QVERIFY2(!row.label().isEmpty() && !row.group().isEmpty(), qPrintable(row.key));
        const auto typed = settingValue(row.key, settingText(row.standard));
        QVERIFY2(typed.has_value(), qPrintable(row.key));
        QCOMPARE(*typed, row.standard);
        QCOMPARE(typed->metaType(), row.standard.metaType());
        for (const QString &choice : row.choices) {
            QVERIFY(row.choiceLabel(choice) != choice);
        }
    }
    QCOMPARE(seen.size(), 48);
}

void SettingsTest::theStandardsAreThoseOfTheBench()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    QCOMPARE(settings.number(keys::recallSeconds), 15);
    QCOMPARE(settings.number(keys::pollSeconds), 120);
    QCOMPARE(settings.number(keys::pollLookBackDays), 14);
    QCOMPARE(settings.number(keys::readBackCount), 3);
    QCOMPARE(settings.number(keys::readBackSpreadMinutes), 10);
    QVERIFY(settings.isOn(keys::finishAuto));
    QVERIFY(!settings.isOn(keys::acknowledgeAuto));
    QVERIFY(!settings.isOn(keys::letterMailWithoutNumber));
    QVERIFY(!settings.isOn(keys::privacyShowFullAddress));
    QCOMPARE(settings.text(keys::proxy), QStringLiteral("system"));
    QVERIFY(!QFile::exists(settings.fileName()));
}

void SettingsTest::aValueOutsideItsRuleIsRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Why>("why");
    const auto row = [](QLatin1String key, const char *value, Why why) {
        QTest::addRow("%s=%s", key.data(), value) << QString(key) << QString::fromLatin1(value) << why;
    };
    row(QLatin1String("no.such"), "1", Why::UnknownKey);
    row(keys::recallSeconds, "121", Why::OutOfRange);
    row(keys::recallSeconds, "-1", Why::OutOfRange);
    row(keys::recallSeconds, "soon", Why::NotANumber);
    row(keys::recallSeconds, "1.5", Why::NotANumber);
    row(keys::recallSeconds, "", Why::NotANumber);
    row(keys::recallSeconds, "99999999999", Why::NotANumber);
    row(keys::finishAuto, "maybe", Why::NotASwitch);
    row(keys::theme, "pink", Why::NotAChoice);
    row(keys::textSize, "90", Why::OutOfRange);
    row(keys::stationName, "  ", Why::Malformed);
    row(keys::stationName, "Bench\n4", Why::Malformed);
    row(keys::proxy, "proxy.example", Why::Malformed);
    row(keys::proxy, "proxy.example:0", Why::Malformed);
    row(keys::proxy, "proxy.example:70000", Why::Malformed);
    row(keys::proxy, "user:pass@proxy.example:3128", Why::Malformed);
}

void SettingsTest::aValueOutsideItsRuleIsRefusedWithTheReason()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Why, why);
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QSignalSpy changes(&settings, &Settings::changed);
    const auto done = settings.set(key, value);
    QVERIFY(!done);
    QCOMPARE(done.error().why, why);
    QCOMPARE(done.error().key, key);
    QCOMPARE(changes.count(), 0);
    QVERIFY(settings.flush());
    QVERIFY(!QFile::exists(settings.fileName()));
}

void SettingsTest::aValueIsReadFromItsText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QVariant>("typed");
    QTest::newRow("number") << QString(keys::recallSeconds) << QStringLiteral(" 0 ") << QVariant(0);
    QTest::newRow("on") << QString(keys::kiosk) << QStringLiteral("ON") << QVariant(true);
    QTest::newRow("no") << QString(keys::finishAuto) << QStringLiteral("no") << QVariant(false);
    QTest::newRow("choice") << QString(keys::language) << QStringLiteral("FR_ca") << QVariant(QStringLiteral("fr_CA"));
    QTest::newRow("blanks of a text stay") << QString(keys::scannerPrefix) << QStringLiteral(" ~") << QVariant(QStringLiteral(" ~"));
    QTest::newRow("proxy") << QString(keys::proxy) << QStringLiteral("[::1]:3128") << QVariant(QStringLiteral("[::1]:3128"));
}

void SettingsTest::aValueIsReadFromItsText()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QVariant, typed);
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.set(key, value));
        QCOMPARE(settings.value(key), typed);
    }
    QCOMPARE(Settings(folder.path()).value(key), typed);
}

void SettingsTest::whatWasSetIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.set(keys::recallSeconds, 30));
        QVERIFY(settings.set(keys::stationName, QStringLiteral("Paketleme İstasyonu, 4; \"é\"")));
        QVERIFY(settings.set(keys::kiosk, true));
        QVERIFY(settings.reset(keys::kiosk));
    }
    const Settings again(folder.path());
    QCOMPARE(again.number(keys::recallSeconds), 30);
    QCOMPARE(again.text(keys::stationName), QStringLiteral("Paketleme İstasyonu, 4; \"é\""));
    QVERIFY(!again.isSet(keys::kiosk));
    QVERIFY(again.unusable().isEmpty());
    QCOMPARE(QSettings(again.fileName(), QSettings::IniFormat).value(QStringLiteral("version")).toInt(), 1);
}

void SettingsTest::aChangeIsAnnouncedOnceAndOnlyWhenItIsOne()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QSignalSpy changes(&settings, &Settings::changed);
    QVERIFY(settings.set(keys::recallSeconds, 15));
    QCOMPARE(changes.count(), 0);
    QVERIFY(settings.set(keys::recallSeconds, 16));
    QVERIFY(settings.set(keys::recallSeconds, 16));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toString(), QString(keys::recallSeconds));
    QVERIFY(settings.reset(keys::recallSeconds));
    QCOMPARE(changes.count(), 2);
    QVERIFY(!settings.reset(QStringLiteral("no.such")));
}

void SettingsTest::whatAnotherProcessWroteIsKeptAndTakenUp()
{
    const QTemporaryDir folder;
    Settings running(folder.path());
    {
        Settings commandLine(folder.path());
        QVERIFY(commandLine.set(keys::recallSeconds, 60));
    }
    QVERIFY(running.set(keys::soundVolume, 20));
    QSignalSpy changes(&running, &Settings::changed);
    running.reload();
    QCOMPARE(running.number(keys::recallSeconds), 60);
    QCOMPARE(running.number(keys::soundVolume), 20);
    QCOMPARE(changes.count(), 1);
}

void SettingsTest::theCommandLineReachesARunningProgram()
{
    const QTemporaryDir folder;
    Settings running(folder.path());
    running.watch();
    QSignalSpy changes(&running, &Settings::changed);
    Settings commandLine(folder.path());
    QVERIFY(commandLine.set(keys::recallSeconds, 60));
    QTRY_COMPARE(running.number(keys::recallSeconds), 60);
    QCOMPARE(changes.count(), 1);
    QVERIFY(running.set(keys::soundVolume, 20));
    QVERIFY(commandLine.set(keys::recallSeconds, 61));
    QTRY_COMPARE(running.number(keys::recallSeconds), 61);
    QCOMPARE(running.number(keys::soundVolume), 20);
    QCOMPARE(changes.count(), 3);
}

void SettingsTest::anUnusableEntryLeavesTheStandardAndIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nversion=99\nrecall.seconds=9999\nfuture.thing=1\nstation.name=Bench 4, left\nfinish.auto=off\n");
    file.close();
    Settings settings(folder.path());
    QCOMPARE(settings.number(keys::recallSeconds), 15);
    QCOMPARE(settings.text(keys::stationName), QStringLiteral("Bench 4,left"));
    QVERIFY(!settings.isOn(keys::finishAuto));
    QCOMPARE(settings.unusable(), (QStringList{QStringLiteral("future.thing"), QStringLiteral("recall.seconds")}));
    QVERIFY(settings.set(keys::kiosk, true));
    QVERIFY(settings.flush());
    // A newer program's file keeps its version and what only that program knows.
    const QSettings kept(settings.fileName(), QSettings::IniFormat);
    QCOMPARE(kept.value(QStringLiteral("version")).toInt(), 99);
    QCOMPARE(kept.value(QStringLiteral("future.thing")).toInt(), 1);
}

void SettingsTest::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(folder.filePath(QStringLiteral("data")));
    QSignalSpy failures(&settings, &Settings::writeFailed);
    QVERIFY(settings.set(keys::kiosk, true));
    const auto done = settings.flush();
    QVERIFY(!done);
    QCOMPARE(done.error().why, Why::NotWritten);
    QVERIFY(settings.isOn(keys::kiosk));
    QCOMPARE(failures.count(), 1);
}

void SettingsTest::olderKeysGetTheirNewNames()
{
    const std::vector<SettingRename> renames{{2, QStringLiteral("a"), QStringLiteral("b")}, {3, QStringLiteral("b"), QStringLiteral("c")}};
    const QVariantMap first{{QStringLiteral("a"), 1}};
    QCOMPARE(migratedSettings(first, 1, renames), (QVariantMap{{QStringLiteral("c"), 1}}));
    QCOMPARE(migratedSettings(first, 2, renames), first);
    QCOMPARE(migratedSettings({{QStringLiteral("b"), 1}, {QStringLiteral("c"), 2}}, 2, renames), (QVariantMap{{QStringLiteral("c"), 2}}));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
