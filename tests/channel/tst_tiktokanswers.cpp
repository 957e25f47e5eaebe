// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What the program makes of everything a server can answer to a reading and to an acting call.
#include "channel/tiktok/tiktokcodes.h"
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;

namespace {

QByteArray refusalBody(int code, const QByteArray &message = QByteArrayLiteral("Words of theirs"))
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"data":null,"message":")" + message + R"(","request_id":"their-id"})";
}

} // namespace

class TikTokAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"));
        m_order = tiktokOrder(tiktokOrderJson("1", {{"11", "111"}}), m_seller->account);
    }

    void eachAnswerMeansOneThing_data()
    {
        using T = ChannelTrouble;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("reading");
        QTest::addColumn<ChannelTrouble>("acting");
        const QByteArray page = "<!DOCTYPE html><html><body>Sign in</body></html>";
        const QByteArray good = R"({"code":0,"data":{},"message":"Success","request_id":"r"})";
        QTest::newRow("200 page") << 200 << page << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 nothing") << 200 << QByteArray() << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 half") << 200 << good.left(20) << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 list") << 200 << QByteArray("[]") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 without code") << 200 << QByteArray(R"({"data":{}})") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("200 with a word for code") << 200 << QByteArray(R"({"code":"fine","data":{}})") << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("302") << 302 << QByteArray() << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("400 without words") << 400 << QByteArray() << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("400 with code") << 400 << refusalBody(21011022) << T::Refused << T::Refused;
        QTest::newRow("401 bad signature") << 401 << refusalBody(106001) << T::Unauthorized << T::Unauthorized;
        QTest::newRow("200 bad signature") << 200 << refusalBody(106001) << T::Unauthorized << T::Unauthorized;
        QTest::newRow("401 with a code of tomorrow") << 401 << refusalBody(106999) << T::Unauthorized << T::Unauthorized;
        QTest::newRow("401 empty") << 401 << QByteArray() << T::Unauthorized << T::Unauthorized;
        QTest::newRow("403 empty") << 403 << QByteArray() << T::Forbidden << T::Forbidden;
        QTest::newRow("403 scope") << 403 << refusalBody(105005) << T::Forbidden << T::Forbidden;
        QTest::newRow("404 page") << 404 << page << T::WrongAddress << T::Unknown;
        QTest::newRow("404 no such call") << 404 << refusalBody(36009009) << T::WrongAddress << T::WrongAddress;
        QTest::newRow("no such package") << 200 << refusalBody(21011001) << T::NotFound << T::NotFound;
        QTest::newRow("429 with code") << 429 << refusalBody(36009002) << T::Throttled << T::Throttled;
        QTest::newRow("429 with another code") << 429 << refusalBody(1) << T::Throttled << T::Throttled;
        QTest::newRow("429 page") << 429 << page << T::Throttled << T::Throttled;
        QTest::newRow("200 too many") << 200 << refusalBody(36009002) << T::Throttled << T::Throttled;
        QTest::newRow("500 good") << 500 << good << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("500 a code of tomorrow") << 500 << refusalBody(77777777) << T::UnreadableAnswer << T::Unknown;
        QTest::newRow("503 overload") << 503 << refusalBody(36009003) << T::UnreadableAnswer << T::Unknown;
        for (const int status : {500, 502, 503, 504, 520}) {
            QTest::addRow("%d", status) << status << page << T::UnreadableAnswer << T::Unknown;
        }
        QTest::newRow("a code of tomorrow") << 200 << refusalBody(77777777) << T::Refused << T::Refused;
        QTest::newRow("after-sale request") << 200 << refusalBody(21008044) << T::OrderStopped << T::OrderStopped;
        QTest::newRow("cancelled") << 200 << refusalBody(21011041) << T::OrderCancelled << T::OrderCancelled;
    }

    void eachAnswerMeansOneThing()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, reading);
        QFETCH(const ChannelTrouble, acting);
        server().answer(status, body);
        const auto order = m_seller->wait(channel().order(OrderId(QStringLiteral("1"))));
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, reading);
        QCOMPARE(order.error().httpStatus, status);
        QVERIFY(!order.error().words.isEmpty());
        init();
        server().answer(status, body);
        const ChannelFailure failure = shipping();
        QCOMPARE(failure.trouble, acting);
        QCOMPARE(failure.requestId, QStringLiteral("id-1"));
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aSearchThatFailsIsNeverUnknown()
    {
        for (const int status : {200, 500, 503}) {
            init();
            server().answer(status, "<html></html>", "text/html");
            const auto page = m_seller->wait(channel().orders({}, {}));
            QVERIFY(!page);
            QCOMPARE(page.error().trouble, ChannelTrouble::UnreadableAnswer);
        }
        init();
        server().hangUp();
        QCOMPARE(m_seller->wait(channel().orders({}, {})).error().trouble, ChannelTrouble::UnreadableAnswer);
    }

    void goodAnswersMayHaveNoData()
    {
        for (const QByteArray &data : {QByteArray("null"), QByteArray("{}"), QByteArray(R"({"orders":null})")}) {
            init();
            m_seller->answer(data);
            const auto page = m_seller->wait(channel().orders({}, {}));
            QVERIFY(page);
            QVERIFY(page->orders.empty());
        }
    }

    void theseCodesMayComeAfterTheDeed_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {10037002, 10037003, 10037004, 11001001, 11001027, 11001031, 21001002, 21001003, 21001005, 21001008, 21001010,
                               21001011, 21001201, 21011500, 36009003, 36009007, 99999999})
        {
            QTest::addRow("%d", code) << code;
        }
        // Shipped before, whoever did it: only a read-back can say whether it is ours.
        for (const int code : {11006021, 21008099, 21011006, 21011020, 21011027, 21011040}) {
            QTest::addRow("%d shipped", code) << code;
        }
    }

    void theseCodesMayComeAfterTheDeed()
    {
        QFETCH(const int, code);
        m_seller->refuse(code, "Words of theirs");
        const ChannelFailure failure = shipping();
        QCOMPARE(failure.trouble, ChannelTrouble::Unknown);
        QVERIFY(!failure.certainlyNotDone());
        QCOMPARE(failure.code, QString::number(code));
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void noOtherKnownCodeLeavesADeedInDoubt()
    {
        for (const TikTokCode &row : tiktokCodes()) {
            const bool isDoubtful = row.kind == TikTokCode::Class::Unknown || row.kind == TikTokCode::Class::AlreadyShipped;
            const ChannelFailure failure = tiktokRefusal(row.code, {}, HttpMethod::Post, {}, {});
            QVERIFY2(failure.certainlyNotDone() != isDoubtful, qPrintable(failure.code));
        }
    }

    void aCodeOfTomorrowIsSaidInTheServersWords()
    {
        m_seller->refuse(77777777, "  The moon is in the seventh house.\\n ");
        const ChannelFailure failure = shipping();
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.code, QStringLiteral("77777777"));
        QCOMPARE(failure.words, QStringLiteral("The moon is in the seventh house."));
        QCOMPARE(failure.answerId, QStringLiteral("their-id"));
    }

    void aNumberThatOnlyEndsLikeACodeIsNotThatCode()
    {
        constexpr qint64 shippedBefore = 11006021;
        constexpr qint64 longer = shippedBefore + (1LL << 32);
        QCOMPARE(tiktokRefusal(shippedBefore, {}, HttpMethod::Post, {}, {}).trouble, ChannelTrouble::Unknown);
        const ChannelFailure failure = tiktokRefusal(longer, {}, HttpMethod::Post, {}, {});
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.code, QString::number(longer));
        QVERIFY(!tiktokCodeWords(failure.code));
    }

    void aLostAnswerIsUnknownAndNothingIsRepeated_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n")
                                        + R"({"code":0,"data":{},"message":"Success","request_id":"r"})";
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
    }

    void aLostAnswerIsUnknownAndNothingIsRepeated()
    {
        QFETCH(const QByteArray, answer);
        server().answerRaw(answer, RawServer::After::Close);
        QCOMPARE(shipping().trouble, ChannelTrouble::Unknown);
        QCOMPARE(server().requests().size(), size_t(1));
        server().answerRaw(answer, RawServer::After::Close);
        const std::vector<ShipmentOfOrder> together{{tiktokShipment(m_order, {{QStringLiteral("11")}}), m_order}};
        const auto answers = m_seller->wait(channel().shipTogether(together, QStringLiteral("id-2")));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].error().trouble, ChannelTrouble::Unknown);
        QCOMPARE(answers[0].error().requestId, QStringLiteral("id-2"));
        QCOMPARE(server().requests().size(), size_t(2));
    }

    void silenceEndsWithTheDeadline()
    {
        server().keepSilent();
        std::optional<ChannelTrouble> trouble;
        const auto task = shipLater(trouble);
        QTRY_COMPARE(server().requests().size(), size_t(1));
        m_seller->clock.advance(std::chrono::seconds(59));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!trouble);
        m_seller->clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(trouble, std::optional(ChannelTrouble::Unknown));
        QCOMPARE(server().requests().size(), size_t(1));
    }

    void aServerThatIsNotThereNeverGotIt()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"),
                                                  QJsonObject{{QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:1")}});
        QCOMPARE(shipping().trouble, ChannelTrouble::NeverArrived);
    }

    void aDoneDeedWhoseReadBackFailsIsUnknown()
    {
        m_seller->answer("{}");
        server().answer(500, "<html></html>");
        const ChannelFailure failure = shipping();
        QCOMPARE(failure.trouble, ChannelTrouble::Unknown);
        QCOMPARE(failure.requestId, QStringLiteral("id-1"));
        QCOMPARE(failure.answerId, QStringLiteral("their-id"));
        QCOMPARE(m_seller->acts().size(), size_t(1));
    }

    void aServerThatAsksToWaitIsLeftAlone()
    {
        server().answer(429, refusalBody(36009002), "application/json", "Retry-After: 30\r\n");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111"}})}));
        const auto refused = m_seller->wait(channel().order(OrderId(QStringLiteral("1"))));
        QCOMPARE(refused.error().retryAfter, std::optional<std::chrono::milliseconds>(30000));
        // Nothing leaves meanwhile; who asks is told at once rather than kept waiting.
        const ChannelFailure early = shipping();
        QCOMPARE(early.trouble, ChannelTrouble::Throttled);
        QCOMPARE(early.retryAfter, std::optional<std::chrono::milliseconds>(30000));
        QCOMPARE(early.requestId, QStringLiteral("id-1"));
        QCOMPARE(server().requests().size(), size_t(1));
        m_seller->clock.advance(std::chrono::seconds(30));
        QVERIFY(m_seller->wait(channel().order(OrderId(QStringLiteral("1")))));
    }

    void callsKeepTheirDistance()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"), QJsonObject{{QStringLiteral("callSpacing"), 500}});
        m_seller->answer("{}");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111", "KETTLE", "PROCESSING", "JX12345"}})}));
        std::optional<ChannelTrouble> trouble;
        const auto task = shipLater(trouble);
        QTRY_COMPARE(m_seller->clock.untilNext().value_or(std::chrono::milliseconds(0)), std::chrono::milliseconds(500));
        QCOMPARE(server().requests().size(), size_t(1));
        m_seller->clock.advance(std::chrono::milliseconds(500));
        QTRY_VERIFY(trouble);
        QCOMPARE(*trouble, ChannelTrouble::NotReady);
        QCOMPARE(server().requests().size(), size_t(2));
    }

    void overloadSaysHowLongToWait()
    {
        server().answer(503, refusalBody(36009003), "application/json", "Retry-After: 7\r\n");
        QCOMPARE(shipping().retryAfter, std::optional<std::chrono::milliseconds>(7000));
    }

    void aClockThatIsOffIsNamed_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("skew");
        // Ours is 11:24:28; a request may be five minutes old, but not a minute of the future.
        QTest::newRow("server ahead") << QByteArray("Mon, 05 Jul 2021 11:29:38 GMT") << 310;
        QTest::newRow("server a little ahead") << QByteArray("Mon, 05 Jul 2021 11:27:28 GMT") << 0;
        QTest::newRow("server behind") << QByteArray("Mon, 05 Jul 2021 11:23:28 GMT") << -60;
        QTest::newRow("server a little behind") << QByteArray("Mon, 05 Jul 2021 11:24:18 GMT") << 0;
        QTest::newRow("no time") << QByteArray("yesterday") << 0;
    }

    void aClockThatIsOffIsNamed()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const int, skew);
        server().answer(401, refusalBody(36009004), "application/json", "Date: " + date + "\r\n");
        const ChannelFailure failure = shipping();
        QCOMPARE(failure.trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(failure.clockSkew.value_or(std::chrono::seconds(0)), std::chrono::seconds(skew));
    }

    void probingAsksForOneOrder()
    {
        m_seller->answer(R"({"orders":[]})");
        QVERIFY(m_seller->wait(channel().probe()));
        QCOMPARE(pathOf(server().last()), QByteArray("/order/202309/orders/search"));
        QCOMPARE(queryValue(server().last(), "page_size"), QByteArray("1"));
        m_seller->refuse(106001, "Bad sign", 401);
        QCOMPARE(m_seller->wait(channel().probe()).error().trouble, ChannelTrouble::Unauthorized);
    }

private:
    RawServer &server() { return m_seller->server; }
    TikTokChannel &channel() { return *m_seller->channel; }

    ChannelFailure shipping()
    {
        const auto shipped = m_seller->wait(
            channel().ship(tiktokShipment(m_order, {{QStringLiteral("11")}}), m_order, QStringLiteral("id-1")));
        return shipped ? ChannelFailure{ChannelTrouble::NotReady} : shipped.error();
    }

    QCoro::Task<void> shipLater(std::optional<ChannelTrouble> &trouble)
    {
        const Shipment shipment = tiktokShipment(m_order, {{QStringLiteral("11")}});
        const QString id = QStringLiteral("id-1");
        const Result<Order, ChannelFailure> order = co_await channel().ship(shipment, m_order, id);
        trouble = order ? ChannelTrouble::NotReady : order.error().trouble;
    }

    std::unique_ptr<TikTokSeller> m_seller;
    Order m_order;
};

QTEST_GUILESS_MAIN(TikTokAnswersTest)
#include "tst_tiktokanswers.moc"
