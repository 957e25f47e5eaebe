// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Boxes that the marketplace's carriers fetch: when, and with which label.
#include "tests/channel/support/tiktokseller.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

const QByteArray issuedLabels = QByteArrayLiteral(R"(,"shipping_type":"TIKTOK")");
const QByteArray pdf = QByteArrayLiteral("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");

QByteArray slot(qint64 from, qint64 to, const QByteArray &more = {})
{
    return R"({"start_time":)" + QByteArray::number(from) + R"(,"end_time":)" + QByteArray::number(to) + more + '}';
}

QByteArray choices(const QList<QByteArray> &pickUps, const QByteArray &canPickUp = QByteArrayLiteral("true"),
                   const QByteArray &canDropOff = QByteArrayLiteral("true"))
{
    return R"({"can_pickup":)" + canPickUp + R"(,"can_drop_off":)" + canDropOff + R"(,"can_van_collection":true,"pickup_slots":[)"
           + pickUps.join(',') + "]}";
}

QByteArray documentAt(const QByteArray &url)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("doc_url"), QString::fromLatin1(url)},
                                     {QStringLiteral("tracking_number"), QStringLiteral("752455325694 ")}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TikTokHandoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seller = std::make_unique<TikTokSeller>();
        m_order = tiktokOrder(tiktokOrderJson("1", {{"11", "111"}, {"12", "112"}}, issuedLabels), m_seller->account);
    }

    void theSlotsOfThePackageAreAskedFor()
    {
        const qint64 now = m_seller->now();
        m_seller->answer(choices({slot(now + 7200, now + 10800), slot(now + 3600, now + 7200)}));
        const auto told = m_seller->wait(channel().handovers(m_order));
        QVERIFY(told);
        QVERIFY(server().last().bytes.startsWith("GET /fulfillment/202309/packages/111/handover_time_slots?"));
        QVERIFY(told->pickUp);
        QVERIFY(told->dropOff);
        QCOMPARE(told->pickUps.size(), size_t(2));
        QCOMPARE(told->pickUps[0].from.toSecsSinceEpoch(), now + 3600);
        QCOMPARE(told->pickUps[0].to.toSecsSinceEpoch(), now + 7200);
        QCOMPARE(told->pickUps[0].from.timeSpec(), Qt::UTC);
        QCOMPARE(told->pickUps[1].from.toSecsSinceEpoch(), now + 7200);
    }

    void onlySlotsThatCanStillBeHadAreOffered_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("free as the page spells it") << 60 << 120 << QByteArray(R"(,"avaliable":true)") << true;
        QTest::newRow("taken as the page spells it") << 60 << 120 << QByteArray(R"(,"avaliable":false)") << false;
        QTest::newRow("free") << 60 << 120 << QByteArray(R"(,"available":true)") << true;
        QTest::newRow("taken") << 60 << 120 << QByteArray(R"(,"available":false)") << false;
        QTest::newRow("nothing said") << 60 << 120 << QByteArray() << true;
        QTest::newRow("under way") << -60 << 120 << QByteArray() << true;
        QTest::newRow("past") << -120 << -60 << QByteArray() << false;
        QTest::newRow("ends now") << -120 << 0 << QByteArray() << false;
        QTest::newRow("ends before it begins") << 120 << 60 << QByteArray() << false;
    }

    void onlySlotsThatCanStillBeHadAreOffered()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QByteArray, more);
        QFETCH(const bool, isOffered);
        m_seller->answer(choices({slot(m_seller->now() + from, m_seller->now() + to, more)}));
        const auto told = m_seller->wait(channel().handovers(m_order));
        QVERIFY(told);
        QCOMPARE(!told->pickUps.empty(), isOffered);
    }

    void whatIsNotOfferedIsNotSaidToBe()
    {
        m_seller->answer(choices({}, "false", "true"));
        auto told = m_seller->wait(channel().handovers(m_order));
        QVERIFY(!told->pickUp);
        QVERIFY(told->dropOff);
        m_seller->answer("{}");
        told = m_seller->wait(channel().handovers(m_order));
        QVERIFY(!told->pickUp);
        QVERIFY(!told->dropOff);
        m_seller->refuse(21011001);
        QCOMPARE(m_seller->wait(channel().handovers(m_order)).error().trouble, ChannelTrouble::NotFound);
    }

    void thePackageThatIsStillToShipIsMeant()
    {
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "111", "KETTLE", "PROCESSING"}, {"12", "112"}}, issuedLabels),
                                        m_seller->account);
        m_seller->answer(choices({}));
        QVERIFY(m_seller->wait(channel().handovers(order)));
        QCOMPARE(pathOf(server().last()), QByteArray("/fulfillment/202309/packages/112/handover_time_slots"));
    }

    void withoutAPackageNothingIsAsked()
    {
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", {}}}, issuedLabels), m_seller->account);
        const auto told = m_seller->wait(channel().handovers(order));
        QVERIFY(told);
        QVERIFY(!told->pickUp && !told->dropOff && told->pickUps.empty());
        const auto label = m_seller->wait(channel().label(boxes(), 1, order, false));
        QCOMPARE(label.error().trouble, ChannelTrouble::NotReady);
        QVERIFY(server().requests().empty());
    }

    void aLabelIsAskedForAsItsPageSays_data()
    {
        QTest::addColumn<bool>("asPicture");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PDF") << false << QByteArray("SHIPPING_LABEL") << QByteArray("PDF");
        QTest::newRow("picture") << true << QByteArray("SHIPPING_LABEL_PICTURE") << QByteArray();
    }

    void aLabelIsAskedForAsItsPageSays()
    {
        QFETCH(const bool, asPicture);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, format);
        m_seller->answer(documentAt(server().url() + "/label"));
        server().answer(200, pdf, "application/pdf");
        QVERIFY(label(2, asPicture));
        const RawRequest &request = server().requests().front();
        // Box 2 is package 112.
        QVERIFY(request.bytes.startsWith("GET /fulfillment/202309/packages/112/shipping_documents?"));
        QCOMPARE(queryValue(request, "document_type"), type);
        QCOMPARE(queryValue(request, "document_size"), QByteArray("A6"));
        QCOMPARE(queryValue(request, "document_format"), format);
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
    }

    void aLabelIsTakenByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("form");
        QTest::newRow("PDF") << pdf << int(LabelDocument::Form::Pdf);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << int(LabelDocument::Form::Picture);
    }

    void aLabelIsTakenByteForByte()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, form);
        m_seller->answer(documentAt(server().url() + "/label"));
        server().answer(200, bytes, "application/octet-stream");
        const auto document = label(1, false);
        QVERIFY(document);
        QCOMPARE(document->bytes, bytes);
        QCOMPARE(int(document->form), form);
        QCOMPARE(document->trackingNumber, QStringLiteral("752455325694"));
    }

    void theDownloadCarriesNoCredentials()
    {
        m_seller->answer(documentAt(server().url() + "/oec_fulfillment_doc_tts/object/wsos641232?x=1&y=a b"));
        server().answer(200, pdf, "application/pdf");
        QVERIFY(label(1, false));
        const RawRequest &request = server().last();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/oec_fulfillment_doc_tts/object/wsos641232?x=1&y=a%20b"));
        QVERIFY(!request.has("x-tts-access-token"));
        QVERIFY(!request.bytes.contains("access-1"));
        QVERIFY(!request.bytes.contains("app_key"));
    }

    void addressesOfLabelsThatAreNotFetched_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain http") << QByteArray("http://label.example.invalid/a.pdf");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("no host") << QByteArray("https:///a.pdf");
        QTest::newRow("a password") << QByteArray("https://user:word@example.invalid/a.pdf");
        QTest::newRow("no address") << QByteArray("label.pdf");
        QTest::newRow("nothing") << QByteArray();
    }

    void addressesOfLabelsThatAreNotFetched()
    {
        QFETCH(const QByteArray, url);
        m_seller->answer(documentAt(url));
        const auto document = label(1, false);
        QVERIFY(!document);
        QCOMPARE(document.error().trouble, ChannelTrouble::UnreadableAnswer);
        QVERIFY(!document.error().words.isEmpty());
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aLabelThatIsNotMadeYetIsAskedForAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ChannelTrouble>("trouble");
        for (const int code : {11034037, 11034023, 21023035, 21042104}) {
            QTest::addRow("%d", code) << code << ChannelTrouble::NotReady;
        }
        for (const int code : {11034002, 21008017, 21042102}) {
            QTest::addRow("%d never", code) << code << ChannelTrouble::Refused;
        }
    }

    void aLabelThatIsNotMadeYetIsAskedForAgain()
    {
        QFETCH(const int, code);
        QFETCH(const ChannelTrouble, trouble);
        m_seller->refuse(code);
        QCOMPARE(label(1, false).error().trouble, trouble);
        m_seller->answer(documentAt(server().url() + "/label"));
        server().answer(200, pdf, "application/pdf");
        QVERIFY(label(1, false));
    }

    void aDownloadThatFailsSaysHow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gone") << 403 << QByteArray("<Error>Expired</Error>");
        QTest::newRow("fault") << 500 << QByteArray();
        QTest::newRow("nothing in it") << 200 << QByteArray();
        QTest::newRow("elsewhere") << 302 << QByteArray();
        QTest::newRow("no answer") << 0 << QByteArray();
    }

    void aDownloadThatFailsSaysHow()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        m_seller->answer(documentAt(server().url() + "/label"));
        if (status == 0) {
            // A reading call may be repeated below us when its connection was used before.
            server().hangUp();
            server().hangUp();
        } else {
            server().answer(status, body, "text/xml");
        }
        const auto document = label(1, false);
        QVERIFY(!document);
        QCOMPARE(document.error().trouble, ChannelTrouble::UnreadableAnswer);
        QCOMPARE(document.error().httpStatus, status);
        QVERIFY(!document.error().words.isEmpty());
    }

    void anAnswerWithoutAnAddressIsUnreadable()
    {
        m_seller->answer(R"({"tracking_number":"752455325694"})");
        const auto document = label(1, false);
        QCOMPARE(document.error().trouble, ChannelTrouble::UnreadableAnswer);
        QCOMPARE(document.error().words, QStringLiteral("$.data.doc_url: text"));
        QCOMPARE(document.error().answerId, QStringLiteral("their-id"));
        QVERIFY(!document.error().requestId.isEmpty());
    }

private:
    RawServer &server() { return m_seller->server; }
    TikTokChannel &channel() { return *m_seller->channel; }
    Shipment boxes() const { return withIssuedLabels(tiktokShipment(m_order, {{QStringLiteral("11")}, {QStringLiteral("12")}})); }
    Result<LabelDocument, ChannelFailure> label(int box, bool asPicture)
    {
        return m_seller->wait(channel().label(boxes(), box, m_order, asPicture));
    }

    std::unique_ptr<TikTokSeller> m_seller;
    Order m_order;
};

QTEST_GUILESS_MAIN(TikTokHandoverTest)
#include "tst_tiktokhandover.moc"
