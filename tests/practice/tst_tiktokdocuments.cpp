// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QTest>
#include <QUrl>

using namespace packbench;
using namespace Qt::StringLiterals;

/// Labels and slips of the practice TikTok Shop.
class TestTikTokDocuments : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static RawAnswer ask(TikTokSeller &seller, const QString &package,
                         const TikTokSeller::Query &query = {{"document_type", "SHIPPING_LABEL"}})
    {
        return seller.get("/fulfillment/202309/packages/" + package.toLatin1() + "/shipping_documents", query);
    }
    static RawAnswer download(TikTokSeller &seller, const RawAnswer &answer)
    {
        const QUrl url(TikTokSeller::dataOf(answer).value(u"doc_url"_s).toString());
        const QByteArray target = url.path(QUrl::FullyEncoded).toLatin1() + '?' + url.query(QUrl::FullyEncoded).toLatin1();
        return seller.send({"http", "GET", target, {{"Host", url.authority().toLatin1()}}, {}});
    }

private Q_SLOTS:
    void aLabelIsReadySomeTimeAfterShipping()
    {
        TikTokSeller seller;
        const QString package = seller.packageAt(1);
        QCOMPARE(code(ask(seller, package)), 21023035);
        QCOMPARE(code(seller.ship(package)), 0);
        QCOMPARE(code(ask(seller, package)), 11034037);
        const RawAnswer answer = ask(seller, package);
        QCOMPARE(code(answer), 0);
        const QString tracking = TikTokSeller::dataOf(answer).value(u"tracking_number"_s).toString();
        QCOMPARE(tracking, seller.shop().package(package)->tracking);
        QVERIFY(TikTokSeller::dataOf(answer).value(u"doc_url"_s).toString().startsWith(seller.server.tiktokBaseUrl()));
        const RawAnswer file = download(seller, answer);
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(file.body.startsWith("%PDF-1.") && file.body.endsWith("%%EOF\n"));
        QVERIFY(file.body.contains("MediaBox [0 0 297.64 419.53]"));
        QVERIFY(file.body.contains('(' + tracking.toLatin1() + ") Tj"));
        QVERIFY(file.body.contains("(Order " + seller.at(1).id.toLatin1() + ") Tj"));
        QVERIFY(!file.body.contains(seller.at(1).name.section(u' ', -1).toLatin1()));
        // Three bars a character, four in the stop.
        const qsizetype bars = file.body.count(" re\n");
        QVERIFY(bars > 30);
        QCOMPARE((bars - 4) % 3, 0);
    }

    void theTableOfThePdfPointsAtItsObjects()
    {
        TikTokSeller seller;
        seller.shop().setPollsUntilDocument(0);
        QCOMPARE(code(seller.ship(seller.packageAt(3))), 0);
        const QByteArray pdf = download(seller, ask(seller, seller.packageAt(3),
                                                    {{"document_type", "SHIPPING_LABEL_AND_PACKING_SLIP"}, {"document_size", "A5"}}))
                                   .body;
        QCOMPARE(pdf.count("/Type /Page "), 2);
        QVERIFY(pdf.contains("(3 x NOTEBOOK-A5) Tj"));
        const qsizetype start = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').at(0).toLongLong();
        const QList<QByteArray> table = pdf.mid(start).split('\n');
        QCOMPARE(table.at(0), QByteArray("xref"));
        for (qsizetype i = 1; table.at(2 + i).endsWith(" n "); ++i)
            QVERIFY(pdf.mid(table.at(2 + i).left(10).toLongLong()).startsWith(QByteArray::number(i) + " 0 obj\n"));
    }

    void aPictureIsAPng()
    {
        TikTokSeller seller;
        seller.shop().setPollsUntilDocument(0);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 0);
        const RawAnswer file = download(seller, ask(seller, seller.packageAt(1), {{"document_type", "SHIPPING_LABEL_PICTURE"}}));
        QCOMPARE(file.header("Content-Type"), QByteArray("image/png"));
        QVERIFY(file.body.startsWith("\x89PNG"));
    }

    void anAddressIsGoodForADayAndCannotBeGuessed()
    {
        TikTokSeller seller;
        seller.shop().setPollsUntilDocument(0);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 0);
        const RawAnswer answer = ask(seller, seller.packageAt(1));
        RawAnswer changed = answer;
        changed.body.replace("SHIPPING_LABEL", "PACKING_SLIP");
        QCOMPARE(download(seller, changed).status, 403);
        seller.clock.advance(std::chrono::hours(24) - std::chrono::seconds(1));
        QCOMPARE(download(seller, answer).status, 200);
        seller.clock.advance(std::chrono::seconds(1));
        QCOMPARE(download(seller, answer).status, 403);
    }

    void onlyTikTokShippingAndDocumentedParameters()
    {
        TikTokSeller seller;
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 0);
        QCOMPARE(code(ask(seller, seller.packageAt(0))), 11034002);
        QCOMPARE(code(ask(seller, u"1"_s)), 21011001);
        QCOMPARE(code(ask(seller, seller.packageAt(1), {})), 36009004);
        QCOMPARE(code(ask(seller, seller.packageAt(1), {{"document_type", "SHIPPING_LABEL"}, {"document_size", "0"}})), 36009004);
        QCOMPARE(code(ask(seller, seller.packageAt(1), {{"document_type", "SHIPPING_LABEL"}, {"document_format", "ZPL"}})), 36009004);
    }
};

QTEST_GUILESS_MAIN(TestTikTokDocuments)
#include "tst_tiktokdocuments.moc"
