// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationpaperdesk.h"

#include "settings/keys.h"
#include "tests/station/support/benchfloor.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QtTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using Paper = PaperDesk::Paper;

namespace {

/// What a paper painted: pages of a PDF.
struct Painted {
    QByteArray pdf;
    bool done = false;
    [[nodiscard]] qsizetype pages() const { return pdf.count("/MediaBox") > 0 ? pdf.count("/Type /Page\n") : 0; }
};

template <typename Paint>
Painted painted(Paint paint)
{
    Painted result;
    QBuffer buffer(&result.pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        result.done = paint(writer);
    }
    return result;
}

} // namespace

class PaperDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlipIsOfTheOrderAtHandOrTheOneFinishedLast()
    {
        BenchFloor floor;
        StationPaperDesk desk(*floor.bench, *floor.book, floor.settings);
        const auto slip = [&desk](QPagedPaintDevice &device) { return desk.paint(Paper::PackingSlip, device); };
        QVERIFY(!painted(slip).done);
        floor.put(u"100001"_s, {{u"MUG"_s}});
        floor.scan(u"100001"_s);
        QVERIFY(painted(slip).done);
        floor.scan({barcodes::mug, labels::ups, u"PBFINISH"_s});
        floor.settle();
        QVERIFY(!floor.state().order.has_value());
        QVERIFY(painted(slip).done);
    }

    void anyOrderOfTheQueueHasASlipWhileItIsThere()
    {
        BenchFloor floor;
        StationPaperDesk desk(*floor.bench, *floor.book, floor.settings);
        floor.put(u"100001"_s, {{u"MUG"_s}});
        const OrderKey key = floor.book->byNumber(u"100001"_s).front();
        const auto slip = [&desk, &key](QPagedPaintDevice &device) { return desk.paintSlip(key, device); };
        QVERIFY(painted(slip).done);
        floor.book->remove(key);
        QVERIFY(!painted(slip).done);
    }

    void thePaperSizeIsTheSetting()
    {
        BenchFloor floor;
        const StationPaperDesk desk(*floor.bench, *floor.book, floor.settings);
        floor.settings.set(keys::paperSize, u"a4"_s);
        QCOMPARE(desk.pageSize(PaperDesk::Paper::PackingSlip).id(), QPageSize::A4);
        floor.settings.set(keys::paperSize, u"letter"_s);
        QCOMPARE(desk.pageSize(PaperDesk::Paper::PackingSlip).id(), QPageSize::Letter);
        QVERIFY2(!floor.settings.set(keys::paperSize, u"napkin"_s), "an unknown size is refused");
        QCOMPARE(desk.pageSize(PaperDesk::Paper::PackingSlip).id(), QPageSize::Letter);
    }

    void thePracticeSheetIsThereOnceItHasCards()
    {
        BenchFloor floor;
        StationPaperDesk desk(*floor.bench, *floor.book, floor.settings);
        const auto sheet = [&desk](QPagedPaintDevice &device) { return desk.paint(Paper::PracticeSheet, device); };
        QVERIFY(!desk.has(Paper::PracticeSheet));
        QVERIFY(!painted(sheet).done);
        desk.setPracticeCards(std::vector<BarcodeSheet::Card>(30, {u"Mug"_s, u"MUG-1"_s, u"4006381333931"_s, {}}));
        QVERIFY(desk.has(Paper::PracticeSheet));
        QVERIFY(painted(sheet).done);
        QVERIFY(painted(sheet).pages() > 1);
    }

    void theCommandSheetHasACardForEveryCommandThatIsUnderstood()
    {
        BenchFloor floor;
        StationPaperDesk desk(*floor.bench, *floor.book, floor.settings);
        const auto sheet = [&desk](QPagedPaintDevice &device) { return desk.paint(Paper::CommandSheet, device); };
        QVERIFY(desk.has(Paper::CommandSheet));
        QVERIFY(painted(sheet).done);
        QVERIFY(painted(sheet).pages() >= 2); // eleven commands and ten more, twelve on a page
    }
};

QTEST_MAIN(PaperDeskTest)
#include "tst_paperdesk.moc"
