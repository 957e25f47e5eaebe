// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Paper from the window: its size, a printer that is not there, slips of chosen orders, the practice sheet.
#include "tests/ui/support/stage.h"
#include "tests/ui/support/wedge.h"
#include "ui/papers.h"
#include "ui/paperspage.h"
#include "ui/questionpanel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace packbench::test;
using namespace Qt::StringLiterals;

class PapersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfHasTheChosenPaperSize_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("A4") << QPageSize::A4 << QByteArray("[0 0 595.000000 842.000000]");
        QTest::newRow("Letter") << QPageSize::Letter << QByteArray("[0 0 612.000000 792.000000]");
    }
    void thePdfHasTheChosenPaperSize()
    {
        QFETCH(QPageSize::PageSizeId, size);
        QFETCH(QByteArray, box);
        Stage stage;
        stage.paper.size = size;
        Papers papers(stage.paper, stage.window);
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"slip.pdf"_s);
        QVERIFY(papers.writePdf(PaperDesk::Paper::PackingSlip, name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const qsizetype at = content.indexOf("/MediaBox ");
        QVERIFY2(content.mid(at + 10).startsWith(box), content.mid(at, 40).constData());
    }

    void aPrinterThatIsNotThereIsSaidInTheBandAndNothingWaits()
    {
        Stage stage;
        stage.paper.chosen = u"No such printer"_s;
        stage.fillQueue(5);
        stage.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        Q_EMIT stage.bench.reprintWanted();
        QCOMPARE(stage.bench.told.size(), 1);
        QVERIFY2(stage.bench.told.first().contains(u"No such printer is not there"_s), qPrintable(stage.bench.told.first()));
        stage.bench.show(View::Queue);
        Keyboard(stage.window).press(Qt::Key_P);
        QTRY_COMPARE(stage.bench.told.size(), 2);
        QVERIFY(!stage.window.findChild<QuestionPanel *>(u"windowQuestion"_s)->isVisible());
        QVERIFY(stage.paper.painted.isEmpty());
    }

    void thePracticeSheetIsOfferedInPracticeOnly()
    {
        for (const bool practice : {false, true}) {
            Stage stage;
            stage.paper.practice = practice;
            Papers papers(stage.paper, stage.window);
            PapersPage page(stage.window.theme(), papers);
            page.show();
            QCOMPARE(page.findChild<QWidget *>(u"print:practice"_s)->isVisible(), practice);
            QVERIFY(page.findChild<QWidget *>(u"print:commands"_s)->isVisible());
        }
    }
};

QTEST_MAIN(PapersTest)
#include "tst_papers.moc"
