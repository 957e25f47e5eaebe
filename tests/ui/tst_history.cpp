// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "tests/ui/support/wedge.h"
#include "ui/commandbutton.h"
#include "ui/questionpanel.h"
#include "ui/textlabel.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;
using namespace Qt::StringLiterals;

namespace {

/// The history with six shipments, opened by its key.
class Opened
{
public:
    explicit Opened(int count = 6, bool more = false)
    {
        stage.history.fill(count, more);
        stage.window.resize(1280, 720);
        stage.window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&stage.window));
        keys.press(Qt::Key_4, Qt::ControlModifier);
        // The first one's detail comes when no letter follows.
        const auto isShown = [this] { return stage.history.rows().rowCount() == 0 || stage.history.detail().shipment == idAt(0); };
        static_cast<void>(QTest::qWaitFor(isShown));
    }

    template <typename Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return stage.window.findChild<Part *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        // Lines of a longer detail before are hidden.
        const QList<TextLabel *> labels = stage.window.findChildren<TextLabel *>(name);
        QStringList texts;
        for (const TextLabel *label : labels) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts.join(u'|');
    }
    [[nodiscard]] int row() const { return part<QAbstractItemView>(u"historyList"_s)->currentIndex().row(); }
    [[nodiscard]] ShipmentId idAt(int row) { return stage.history.rows().item(row).entry.shipment.id; }

    Stage stage;
    Keyboard keys{stage.window};
};

} // namespace

class HistoryViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypedLetterSearches()
    {
        Opened view;
        QCOMPARE(view.stage.bench.view(), View::History);
        view.keys.type(u"703"_s);
        QTRY_COMPARE(view.stage.history.searches, (QStringList{QString(), u"7"_s, u"70"_s, u"703"_s}));
        view.keys.press(Qt::Key_Backspace);
        QTRY_COMPARE(view.stage.history.searches.last(), u"70"_s);
        QVERIFY(view.stage.bench.scans.isEmpty());
    }

    void lettersAndSpacesOfANameAreSearchedToo()
    {
        Opened view;
        view.keys.type(u"tp lc"_s);
        QTRY_COMPARE(view.stage.history.searches.last(), u"tp lc"_s);
        QVERIFY(view.stage.bench.corrected.isEmpty());
    }

    void theArrowKeysChooseWhileTheSearchKeepsTheFocus()
    {
        Opened view;
        QCOMPARE(view.row(), 0);
        view.keys.press(Qt::Key_Down);
        QCOMPARE(view.row(), 1);
        QCOMPARE(view.stage.history.chosen.last(), view.idAt(1).text());
        QVERIFY(view.part<QLineEdit>(u"historySearch"_s)->hasFocus());
        QVERIFY(view.text(u"historyOrder"_s).contains(view.stage.history.rows().item(1).entry.shipment.order.order.text()));
        view.keys.press(Qt::Key_Up);
        view.keys.press(Qt::Key_Up);
        QCOMPARE(view.row(), 0);
        view.keys.press(Qt::Key_PageDown);
        QVERIFY(view.row() > 2);
    }

    void theDetailFollowsWhenTheTypingPausesAndNothingElseIsPrintedMeanwhile()
    {
        Opened view;
        for (int i = 0; i < 5; ++i)
            view.keys.press(Qt::Key_Down);
        const ShipmentId before = view.stage.history.detail().shipment;
        QCOMPARE(before, view.idAt(5));
        view.stage.paper.chosen = u"No such printer"_s;
        view.stage.history.fill(2, false);
        QCOMPARE(view.row(), 0);
        QVERIFY(view.idAt(0) != before);
        QCOMPARE(view.stage.history.detail().shipment, before);
        view.keys.press(Qt::Key_P, Qt::ControlModifier);
        view.keys.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY2(view.text(u"historyMessage"_s).isEmpty(), "another shipment's slip was printed");
        QVERIFY2(view.stage.bench.corrected.isEmpty(), "another shipment was corrected");
        QTRY_COMPARE(view.stage.history.detail().shipment, view.idAt(0));
    }

    void theDetailTellsBoxesItemsCorrectionsAndTheStory()
    {
        Opened view;
        view.keys.press(Qt::Key_Down);
        QCOMPARE(view.text(u"historyNumber"_s), u"1Z99 9AA1 0123 4567 84|7035 1144 7713 8484"_s);
        QVERIFY(view.text(u"historyBefore"_s).contains(u"7035 1144 7713 8483"_s));
        QVERIFY(view.text(u"historyItem"_s).startsWith(u"2 × Kahvaltılık"_s));
        QVERIFY(view.text(u"historyLeft"_s).contains(u"Packer 7 · Bench 4"_s));
        QVERIFY(view.text(u"historyStory"_s).contains(u"Correction: Tracking of box 1 corrected to 1Z99"_s));
        QVERIFY(view.text(u"historyRequest"_s).contains(u"6d1f0c3e-8a52-4c0e-9b1d-000000000001"_s));
    }

    void foreignTextIsShownAsItIs()
    {
        Opened view;
        QVERIFY(view.text(u"historyItem"_s).contains(u"<b>"_s));
        for (int i = 0; i < 3; ++i)
            view.keys.press(Qt::Key_Down);
        QVERIFY(view.text(u"historyAnswer"_s).contains(u"<b>Canada Post</b>"_s));
        const QList<QLabel *> labels = view.part<QWidget>(u"historyView"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aScanReachesTheBenchWholeAndNotTheSearch()
    {
        Opened view;
        view.keys.type(u"12"_s);
        view.keys.scan(u"7035114477138483"_s);
        QTRY_COMPARE(view.stage.bench.scans, QStringList{u"7035114477138483"_s});
        QCOMPARE(view.part<QLineEdit>(u"historySearch"_s)->text(), u"12"_s);
        QCOMPARE(view.stage.history.searches, (QStringList{QString(), u"1"_s, u"12"_s}));
    }

    void whatAScanFoundStandsInTheSearchAndInTheDetail()
    {
        Opened view;
        view.stage.history.scanned(u"2575193070015"_s, view.idAt(3));
        QCOMPARE(view.part<QLineEdit>(u"historySearch"_s)->text(), u"2575193070015"_s);
        QCOMPARE(view.row(), 3);
        QCOMPARE(view.text(u"historyOrder"_s), u"Order 2575193070015"_s);
        QCOMPARE(view.stage.history.searches.size(), 1);
    }

    void trackingIsCorrectedByItsKeyOnlyWhereItMayBe()
    {
        Opened view;
        auto *button = view.part<CommandButton>(u"correctTracking"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"The channel does not have it yet."_s);
        view.keys.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(view.stage.bench.corrected.isEmpty());
        view.keys.press(Qt::Key_Down);
        QVERIFY(button->isEnabled());
        view.keys.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(view.stage.bench.corrected, QStringList{u"2575193085853 shipment-1"_s});
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(view.stage.bench.corrected.size(), 2);
        QVERIFY2(view.stage.bench.commands.isEmpty(), "the shipment is known: nothing is asked");
    }

    void printingAgainSaysWhatBecameOfIt()
    {
        Opened view;
        view.stage.paper.chosen = u"No such printer"_s;
        view.keys.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(view.text(u"historyMessage"_s).contains(u"No such printer"_s));
        QVERIFY2(view.stage.bench.told.isEmpty(), "the view says it itself");
        QVERIFY(!view.part<CommandButton>(u"historyLabel"_s)->isEnabled());
        view.keys.press(Qt::Key_Down);
        QVERIFY(view.text(u"historyMessage"_s).isEmpty());
        QVERIFY(view.part<CommandButton>(u"historyLabel"_s)->isEnabled());
        view.keys.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(view.text(u"historyMessage"_s).contains(u"No such printer"_s));
    }

    void whatIsFoundIsExportedInTheChosenForm()
    {
        Opened view;
        const QTemporaryDir folder;
        view.keys.press(Qt::Key_S, Qt::ControlModifier);
        auto *question = view.part<QuestionPanel>(u"windowQuestion"_s);
        QVERIFY(question->isVisible());
        view.keys.press(Qt::Key_2);
        QTRY_VERIFY(view.part<QFileDialog>(u"exportDialog"_s) != nullptr);
        auto *dialog = view.part<QFileDialog>(u"exportDialog"_s);
        const QString file = folder.filePath(u"found.json"_s);
        dialog->selectFile(file);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QCOMPARE(view.stage.history.exported, QStringList{file + u" json"_s});
        QVERIFY(view.text(u"historyMessage"_s).contains(u"6 shipments written"_s));
    }

    void furtherPagesAreAskedForNearTheEnd()
    {
        Opened view(40, true);
        const QSignalSpy wanted(&view.stage.history.rows(), &HistoryModel::moreWanted);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 0);
        for (int i = 0; i < 10 && wanted.count() == 0; ++i)
            view.keys.press(Qt::Key_PageDown);
        QVERIFY(wanted.count() > 0);
    }

    void rowsThatComeMeanwhileLeaveTheChosenOneChosen()
    {
        Opened view;
        view.keys.press(Qt::Key_Down);
        const ShipmentId chosen = view.idAt(1);
        HistoryItem newer = view.stage.history.rows().item(2);
        newer.entry.shipment.id = ShipmentId(u"newer"_s);
        view.stage.history.rows().prepend({newer});
        Q_EMIT view.stage.history.found();
        QCOMPARE(view.row(), 2);
        QCOMPARE(view.idAt(view.row()), chosen);
        QCOMPARE(view.stage.history.chosen.last(), chosen.text());
    }

    void anEmptyHistorySaysSo()
    {
        Opened view(0);
        QVERIFY(view.part<TextLabel>(u"historyEmpty"_s)->isVisible());
        QCOMPARE(view.text(u"historyOrder"_s), u"Nothing is chosen"_s);
        for (const QString &name : {u"correctTracking"_s, u"historySlip"_s, u"historyLabel"_s, u"historyExport"_s})
            QVERIFY2(!view.part<CommandButton>(name)->isEnabled(), qPrintable(name));
        view.keys.type(u"9"_s);
        QTRY_COMPARE(view.stage.history.searches.last(), u"9"_s);
        view.stage.history.fill(0, false);
        QVERIFY(view.part<TextLabel>(u"historyEmpty"_s)->text().startsWith(u"Nothing has all of this"_s));
    }

    void escapeLeadsBackAndTheNextVisitStartsAnew()
    {
        Opened view;
        view.keys.type(u"42"_s);
        view.keys.press(Qt::Key_Escape);
        QCOMPARE(view.stage.bench.view(), View::Bench);
        view.keys.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(view.part<QLineEdit>(u"historySearch"_s)->text().isEmpty());
        QCOMPARE(view.stage.history.searches.last(), QString());
        view.keys.press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(view.stage.bench.view(), View::Settings);
    }

    void theTabLeadsThereByTouch()
    {
        Stage stage;
        stage.window.show();
        QTest::mouseClick(stage.window.findChild<CommandButton *>(u"tabHistory"_s), Qt::LeftButton);
        QCOMPARE(stage.bench.view(), View::History);
    }
};

QTEST_MAIN(HistoryViewTest)
#include "tst_history.moc"
