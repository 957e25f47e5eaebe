// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Labels that channels issue are foreign documents.
#include "document/labelpicture.h"

#include <QBuffer>
#include <QTest>

using namespace packbench;

namespace {

QByteArray pdfWithPage(const QByteArray &width, const QByteArray &height)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 "
           + width + ' ' + height + "]>>endobj\ntrailer<</Root 1 0 R>>\n";
}

} // namespace

class LabelPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsPaintedAsLargeAsItSays()
    {
        QVERIFY(paintsPdfLabels());
        QCOMPARE(labelPicture(pdfWithPage("288", "432"), false, 144).size(), QSize(576, 864));
    }

    void aPageThatIsNoLabelIsRefusedBeforeItTakesMemory_data()
    {
        QTest::addColumn<QByteArray>("width");
        QTest::addColumn<QByteArray>("height");
        QTest::newRow("a poster") << QByteArray("288") << QByteArray("1300");
        QTest::newRow("more than any number of dots") << QByteArray("2000000000") << QByteArray("2000000000");
    }

    void aPageThatIsNoLabelIsRefusedBeforeItTakesMemory()
    {
        QFETCH(const QByteArray, width);
        QFETCH(const QByteArray, height);
        QVERIFY(labelPicture(pdfWithPage(width, height), false, 406).isNull());
    }

    void aPictureIsTakenForALabelOfItsSheet()
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(QImage(420, 600, QImage::Format_RGB32).save(&buffer, "PNG"));
        const QImage picture = labelPicture(png, true, 406);
        QCOMPARE(picture.size(), QSize(420, 600));
        QCOMPARE(picture.dotsPerMeterX(), 4000);
    }

    void whatIsNoDocumentIsNoLabel()
    {
        for (const char *bytes : {"", "hello", "%PDF-1.4", "<html></html>"}) {
            QVERIFY(labelPicture(bytes, false, 406).isNull());
            QVERIFY(labelPicture(bytes, true, 406).isNull());
        }
    }
};

QTEST_MAIN(LabelPictureTest)
#include "tst_labelpicture.moc"
