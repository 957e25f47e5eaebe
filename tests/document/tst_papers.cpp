// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/barcode.h"
#include "document/barcodesheet.h"
#include "document/packingslip.h"
#include "tests/document/support/renderedpdf.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;

class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPaintedBarcodeReadsBack_data();
    void aPaintedBarcodeReadsBack();
    void barsAreWholePixelsAtEveryScale();
    void whatCannotBeABarcodeIsNone();
    void aSlipShowsTheOrderAndItsBarcodeOpensIt_data();
    void aSlipShowsTheOrderAndItsBarcodeOpensIt();
    void aLongSlipGoesOnWithItsHeadingOnEachPage();
    void cancelledUnitsAreNotOnTheSlip();
    void foreignTextIsPrintedAsItStands();
    void everyCardOfASheetScans();
    void aFileThatCannotBeWrittenIsSaidAndNothingIsLeft();

private:
    static Order order(int lines);
    [[nodiscard]] QString write(const Printable &printable, QPageSize::PageSizeId size = QPageSize::Letter) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PapersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Order PapersTest::order(int lines)
{
    Order order;
    order.key = {AccountId(QStringLiteral("a")), OrderId(QStringLiteral("2575193093772"))};
    order.customerOrderId = QStringLiteral("4021603841173");
    order.accountName = QStringLiteral("Corner Shop CA");
    order.orderedAt = QDateTime(QDate(2026, 3, 14), QTime(15, 0), Qt::UTC);
    order.shipTo = {QStringLiteral("Zoé Lefèvre"), QStringLiteral("1 Yonge St"), {},
                    QStringLiteral("Toronto"),     QStringLiteral("ON"),         QStringLiteral("M5E 1W7"),
                    QStringLiteral("CAN"),         QStringLiteral("555-0199")};
    for (int i = 1; i <= lines; ++i) {
        OrderLine line;
        line.number = QString::number(i);
        line.sku = QStringLiteral("SKU%1").arg(i, 3, 10, QLatin1Char('0'));
        line.name =
            QStringLiteral("Blue mug 350 ml, a name that is long enough to need a second line of the paper it stands on, no. %1").arg(i);
        line.quantity = i;
        line.parts = {{LineState::Acknowledged, i, {}, {}, {}}};
        order.lines.push_back(line);
    }
    return order;
}

QString PapersTest::write(const Printable &printable, QPageSize::PageSizeId size) const
{
    const QString file = m_folder->filePath(QStringLiteral("paper.pdf"));
    return writePdf(file, printable, size, QStringLiteral("Paper")) ? file : QString();
}

void PapersTest::aPaintedBarcodeReadsBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2575193093772", "PBNEXTBOX", "PBUSER7", "MUG-350-B", "a lower case SKU", "1Z999AA10123456784"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void PapersTest::aPaintedBarcodeReadsBack()
{
    QFETCH(QString, text);
    const std::optional<Barcode> barcode = Barcode::code128(text);
    QVERIFY(barcode.has_value());
    QImage image(1000, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QVERIFY(barcode->paint(painter, QRectF(0, 30, 1000, 100), 3));
    painter.end();
    QCOMPARE(RenderedPdf::decoded(image), text);
}

void PapersTest::barsAreWholePixelsAtEveryScale()
{
    const Barcode barcode = *Barcode::code128(QStringLiteral("PBFINISH"));
    for (const double scale : {1.0, 1.37, 2.5, 3.999}) {
        QImage image(2000, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0.3, 0);
        painter.scale(scale, 1);
        QVERIFY(barcode.paint(painter, QRectF(1.7, 0, 480, 20), 1.9));
        painter.end();
        const int module = static_cast<int>(1.9 * scale);
        int run = 0;
        QRgb before = qRgb(255, 255, 255);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, 10);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            if (pixel != before && before == qRgb(0, 0, 0)) {
                QCOMPARE(run % module, 0);
            }
            run = pixel == before ? run + 1 : 1;
            before = pixel;
        }
    }
}

void PapersTest::whatCannotBeABarcodeIsNone()
{
    QVERIFY(!Barcode::code128(QString()));
    QVERIFY(!Barcode::code128(QStringLiteral("Kırmızı")));
    QVERIFY(!Barcode::code128(QString(61, QLatin1Char('1'))));
    QImage image(40, 20, QImage::Format_RGB32);
    QPainter painter(&image);
    QVERIFY(!Barcode::code128(QStringLiteral("PBFINISH"))->paint(painter, QRectF(0, 0, 40, 20), 3));
}

void PapersTest::aSlipShowsTheOrderAndItsBarcodeOpensIt_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void PapersTest::aSlipShowsTheOrderAndItsBarcodeOpensIt()
{
    QFETCH(QPageSize::PageSizeId, size);
    const QString pdf = write(PackingSlip(order(3), QLocale(QLocale::English, QLocale::Canada)), size);
    const QStringList pages = RenderedPdf::pageTexts(pdf);
    QCOMPARE(pages.size(), 1);
    for (const char *text : {"Packing slip", "Corner Shop CA", "4021603841173", "2575193093772", "March 14, 2026", "Zoé Lefèvre",
                             "Toronto ON M5E 1W7", "SKU003", "no. 3", "page 1 of 1"})
    {
        QVERIFY2(pages.first().contains(QString::fromUtf8(text)), qPrintable(pages.first()));
    }
    QVERIFY(!pages.first().contains(QStringLiteral("555-0199")));
    const QImage image = RenderedPdf::page(pdf, 1, 150);
    const QSizeF inches = QPageSize(size).size(QPageSize::Inch);
    QVERIFY(qAbs(image.width() - inches.width() * 150) <= 2);
    QCOMPARE(RenderedPdf::decoded(image), QStringLiteral("2575193093772"));
}

void PapersTest::aLongSlipGoesOnWithItsHeadingOnEachPage()
{
    const QStringList pages = RenderedPdf::pageTexts(write(PackingSlip(order(60))));
    QVERIFY(pages.size() >= 3);
    int lines = 0;
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(QStringLiteral("Quantity")));
        QVERIFY(pages.at(i).contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
        lines += static_cast<int>(pages.at(i).count(QStringLiteral("SKU0")));
    }
    QCOMPARE(lines, 60);
}

void PapersTest::cancelledUnitsAreNotOnTheSlip()
{
    Order some = order(2);
    some.lines[0].parts = {{LineState::Cancelled, 1, {}, {}, {}}};
    const QString text = RenderedPdf::pageTexts(write(PackingSlip(some))).value(0);
    QVERIFY(!text.contains(QStringLiteral("SKU001")));
    QVERIFY(text.contains(QStringLiteral("SKU002")));
}

void PapersTest::foreignTextIsPrintedAsItStands()
{
    Order hostile = order(1);
    hostile.lines[0].name = QStringLiteral("<img src=file:///etc/passwd> & <b>Çay</b> %1 &mug");
    hostile.shipTo.name = QString(3000, QLatin1Char('W'));
    const QString text = RenderedPdf::pageTexts(write(PackingSlip(hostile))).join(QString());
    QVERIFY2(text.simplified().contains(QStringLiteral("<img src=file:///etc/passwd> & <b>Çay</b> %1 &mug")), qPrintable(text));
}

void PapersTest::everyCardOfASheetScans()
{
    std::vector<BarcodeSheet::Card> cards;
    QStringList codes;
    for (const char *code : {"PBNEXTBOX", "PBCONTINUE", "PBMOVE", "PBUNDO", "PBSHORT", "PBHOLD", "PBREPRINT", "PBQUEUE", "PBFINISH",
                             "PBCLOSE", "PBHELP", "PBUSER7", "PBUSERAYSE"})
    {
        codes << QString::fromLatin1(code);
        cards.push_back(
            {QStringLiteral("Title of %1").arg(codes.last()), QStringLiteral("What it does."), codes.last(), QStringLiteral("F2")});
    }
    const QString pdf = write(BarcodeSheet(QStringLiteral("Commands"), cards), QPageSize::A4);
    QCOMPARE(RenderedPdf::pageTexts(pdf).size(), 2);
    QStringList found;
    for (const int page : {1, 2}) {
        const QImage image = RenderedPdf::page(pdf, page, 150);
        // One symbol at a time: the reader gives the first one of an image.
        const int cardHeight = qRound(41 / 25.4 * 150);
        const int top = qRound(22 / 25.4 * 150);
        for (int y = top; y + cardHeight / 2 < image.height(); y += cardHeight) {
            for (const int x : {0, image.width() / 2}) {
                const QString text = RenderedPdf::decoded(image.copy(x, y, image.width() / 2, cardHeight));
                if (!text.isEmpty()) {
                    found << text;
                }
            }
        }
    }
    QCOMPARE(found, codes);
}

void PapersTest::aFileThatCannotBeWrittenIsSaidAndNothingIsLeft()
{
    const QString file = m_folder->filePath(QStringLiteral("missing/paper.pdf"));
    const auto done = writePdf(file, PackingSlip(order(1)), QPageSize::A4, QString());
    QVERIFY(!done);
    QCOMPARE(done.error().fileName, file);
    QVERIFY(!done.error().words.isEmpty());
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(PapersTest)
#include "tst_papers.moc"
