// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "ui/commandbutton.h"
#include "ui/textlabel.h"

#include <QListWidget>
#include <QTest>

using namespace packbench;
using namespace packbench::test;
using namespace Qt::StringLiterals;

/// The report for support, asked for in the window.
class SupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionMakesAReportAndSaysWhereItIs()
    {
        Stage stage;
        stage.window.show();
        stage.bench.show(View::Settings);
        auto *sections = stage.window.findChild<QListWidget *>(u"settingsSections"_s);
        const QList<QListWidgetItem *> named = sections->findItems(u"Help from support"_s, Qt::MatchExactly);
        QCOMPARE(named.size(), 1);
        sections->setCurrentItem(named.first());
        auto *button = stage.window.findChild<CommandButton *>(u"makeReport"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(stage.settings.reports, 1);
        Q_EMIT stage.settings.message(u"The report is /somewhere/report.zip."_s, true);
        auto *message = stage.window.findChild<TextLabel *>(u"settingsMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"/somewhere/report.zip"_s));
    }
};

QTEST_MAIN(SupportTest)
#include "tst_support.moc"
