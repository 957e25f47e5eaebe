// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Access and refresh tokens: when they are renewed, in which order they are kept, and what never shows.
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;
using std::chrono::seconds;

namespace {

constexpr qint64 week = 7 * 24 * 3600;

OrderId orderId()
{
    return OrderId(QStringLiteral("1"));
}

QStringList logged; ///< by the handler below

void noteMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

class TikTokTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<TikTokSeller>(); }

    void aTokenIsRenewedTenMinutesBeforeItsEnd()
    {
        importWithEnd(m_seller->now() + 700);
        answerOrder();
        QVERIFY(readOrder());
        m_seller->clock.advance(seconds(99));
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().requests().size(), size_t(2));
        m_seller->clock.advance(seconds(1));
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().requests().size(), size_t(4));
        QCOMPARE(server().last().header("x-tts-access-token"), QByteArray("access-2"));
    }

    void theEndIsAPointInTimeAndNotALength()
    {
        importWithEnd(m_seller->now());
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        m_seller->clock.advance(seconds(week - 601));
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().requests().size(), size_t(3));
        m_seller->clock.advance(seconds(1));
        m_seller->answerTokens("access-3", "refresh-3", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(queryValue(server().requests().at(3), "refresh_token"), QByteArray("refresh-2"));
    }

    void renewingSendsWhatItsPageNames()
    {
        importWithEnd(m_seller->now());
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        const RawRequest &request = server().requests().front();
        QVERIFY(request.bytes.startsWith("GET /api/v2/token/refresh?"));
        const std::vector<std::pair<QByteArray, QByteArray>> expected{
            {"app_key", "123abc"}, {"app_secret", tiktokTestSecret}, {"refresh_token", "refresh-1"}, {"grant_type", "refresh_token"}};
        QCOMPARE(queryOf(request), expected);
        QVERIFY(!request.has("x-tts-access-token"));
    }

    void theCodeOfTheSellersConsentIsExchanged()
    {
        m_seller->keychain.remove(QStringLiteral("accessToken"));
        m_seller->keychain.remove(QStringLiteral("refreshToken"));
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        TikTokTokens tokens(m_seller->account, m_seller->tools());
        QVERIFY(m_seller->wait(tokens.redeem(QStringLiteral("ROW_c+o/d=e"))));
        const RawRequest &request = server().requests().front();
        QVERIFY(request.bytes.startsWith("GET /api/v2/token/get?"));
        const std::vector<std::pair<QByteArray, QByteArray>> expected{
            {"app_key", "123abc"}, {"app_secret", tiktokTestSecret}, {"auth_code", "ROW_c+o/d=e"}, {"grant_type", "authorized_code"}};
        QCOMPARE(queryOf(request), expected);
        QCOMPARE(m_seller->wait(tokens.accessToken())->reveal(), QByteArray("access-2"));
        QCOMPARE(tokens.authorizedUntil().toSecsSinceEpoch(), m_seller->now() + week);
        QCOMPARE(server().requests().size(), size_t(1));
        QCOMPARE(m_seller->history.mid(1), QStringList({QStringLiteral("kept refreshToken"), QStringLiteral("kept accessToken")}));
    }

    void anExpiredTokenIsRenewedOnceAndTheCallSignedAgain()
    {
        // Every answer takes a second, so that the repeat has another time and with it another signature.
        connect(&server(), &RawServer::requested, &server(), [this] { m_seller->clock.advance(seconds(1)); });
        m_seller->refuse(105002, "Expired credentials", 401);
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        m_seller->answer("{}");
        answerOrder();
        QVERIFY(ship());
        QCOMPARE(server().requests().size(), size_t(4));
        const RawRequest &first = server().requests().at(0);
        const RawRequest &again = server().requests().at(2);
        QCOMPARE(again.body, first.body);
        QCOMPARE(pathOf(again), pathOf(first));
        QCOMPARE(again.header("x-tts-access-token"), QByteArray("access-2"));
        QVERIFY(queryValue(again, "sign") != queryValue(first, "sign"));
        QCOMPARE(queryValue(again, "timestamp").toLongLong(), queryValue(first, "timestamp").toLongLong() + 2);
        QCOMPARE(queryValue(again, "sign"), opensslSignature(again, tiktokTestSecret));
    }

    void aSecondRefusalEndsIt()
    {
        m_seller->refuse(105002, "Expired credentials", 401);
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        m_seller->refuse(105002, "Expired credentials", 401);
        const auto shipped = ship();
        QCOMPARE(shipped.error().trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(shipped.error().requestId, QStringLiteral("id-1"));
        QCOMPARE(server().requests().size(), size_t(3));
    }

    void onlyTheExpiredTokenIsRenewed()
    {
        for (const int code : {101000, 105005, 106001, 106013, 36009004, 36009033}) {
            m_seller->refuse(code, "No", 401);
            QVERIFY(!readOrder());
        }
        QCOMPARE(server().requests().size(), size_t(6));
    }

    void bothTokensAreKeptBeforeTheNewOneIsUsed()
    {
        importWithEnd(m_seller->now());
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(m_seller->history,
                 QStringList({QStringLiteral("sent GET /api/v2/token/refresh "), QStringLiteral("kept refreshToken"),
                              QStringLiteral("kept accessToken"), QStringLiteral("sent GET /order/202309/orders access-2")}));
    }

    void whatWasKeptServesAfterARestart()
    {
        importWithEnd(m_seller->now());
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        m_seller->restart();
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().requests().size(), size_t(3));
        QCOMPARE(server().last().header("x-tts-access-token"), QByteArray("access-2"));
        QCOMPARE(m_seller->channel->authorizedUntil().toSecsSinceEpoch(), m_seller->now() + week);
    }

    void aNewTokenThatCannotBeKeptIsNotUsed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("refresh token") << QStringLiteral("refreshToken");
        QTest::newRow("access token") << QStringLiteral("accessToken");
    }

    void aNewTokenThatCannotBeKeptIsNotUsed()
    {
        QFETCH(const QString, field);
        importWithEnd(m_seller->now());
        m_seller->unkeepable = QStringList{field};
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        for (int i = 0; i < 2; ++i) {
            const auto shipped = ship();
            QCOMPARE(shipped.error().trouble, ChannelTrouble::NoCredentials);
            QVERIFY(shipped.error().certainlyNotDone());
            QCOMPARE(shipped.error().requestId, QStringLiteral("id-1"));
        }
        QCOMPARE(server().requests().size(), size_t(1));
        // The keychain is back: what is held is kept, and nothing is renewed a second time.
        m_seller->unkeepable.clear();
        m_seller->history.clear();
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(m_seller->history, QStringList({QStringLiteral("kept refreshToken"), QStringLiteral("kept accessToken"),
                                                 QStringLiteral("sent GET /order/202309/orders access-2")}));
        m_seller->restart();
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().last().header("x-tts-access-token"), QByteArray("access-2"));
    }

    void aCrashBetweenTheTwoWritesLosesNothing_data()
    {
        QTest::addColumn<bool>("isEndKnown");
        QTest::newRow("the old token's end is known") << true;
        QTest::newRow("the server says that it ended") << false;
    }

    void aCrashBetweenTheTwoWritesLosesNothing()
    {
        QFETCH(const bool, isEndKnown);
        if (isEndKnown) {
            importWithEnd(m_seller->now());
        } else {
            m_seller->refuse(105002, "Expired credentials", 401);
        }
        m_seller->unkeepable = QStringList{QStringLiteral("accessToken")};
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        QVERIFY(!readOrder());
        m_seller->unkeepable.clear();
        m_seller->restart();
        if (!isEndKnown) {
            m_seller->refuse(105002, "Expired credentials", 401);
        }
        m_seller->answerTokens("access-3", "refresh-3", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        const RawRequest &renewal = server().requests().at(server().requests().size() - 2);
        QCOMPARE(queryValue(renewal, "refresh_token"), QByteArray("refresh-2"));
        QCOMPARE(server().last().header("x-tts-access-token"), QByteArray("access-3"));
    }

    void severalCallsAtOnceRenewOnce()
    {
        importWithEnd(m_seller->now());
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        for (int i = 0; i < 5; ++i) {
            answerOrder();
        }
        int done = 0;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 5; ++i) {
            tasks.push_back(readLater(done));
        }
        QTRY_COMPARE(done, 5);
        QCOMPARE(server().requests().size(), size_t(6));
        QCOMPARE(m_seller->history.filter(QStringLiteral("refresh ")).size(), 1);
        QCOMPARE(m_seller->history.filter(QStringLiteral("access-2")).size(), 5);
    }

    void callsThatAreRefusedAtOnceRenewOnce()
    {
        m_seller->refuse(105002, "Expired credentials", 401);
        m_seller->refuse(105002, "Expired credentials", 401);
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        answerOrder();
        int done = 0;
        const QCoro::Task<void> one = readLater(done);
        const QCoro::Task<void> two = readLater(done);
        QTRY_COMPARE(done, 2);
        QCOMPARE(m_seller->history.filter(QStringLiteral("/token/refresh")).size(), 1);
        QCOMPARE(server().requests().size(), size_t(5));
    }

    void withoutAnAccessTokenTheRefreshTokenGetsOne()
    {
        m_seller->keychain.remove(QStringLiteral("accessToken"));
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().requests().size(), size_t(2));
    }

    void anAccessTokenAloneServesUntilItsEnd()
    {
        m_seller->keychain.remove(QStringLiteral("refreshToken"));
        answerOrder();
        QVERIFY(readOrder());
        QCOMPARE(server().last().header("x-tts-access-token"), QByteArray("access-1"));
        m_seller->refuse(105002, "Expired credentials", 401);
        const auto order = m_seller->wait(m_seller->channel->order(orderId()));
        QCOMPARE(order.error().trouble, ChannelTrouble::NoCredentials);
        QCOMPARE(server().requests().size(), size_t(2));
    }

    void withoutAnySecretNothingIsSent()
    {
        for (const QStringList &missing :
             {QStringList{QStringLiteral("accessToken"), QStringLiteral("refreshToken")}, QStringList{QStringLiteral("appSecret")}})
        {
            init();
            for (const QString &field : missing) {
                m_seller->keychain.remove(field);
            }
            const auto shipped = ship();
            QCOMPARE(shipped.error().trouble, ChannelTrouble::NoCredentials);
            QCOMPARE(shipped.error().requestId, QStringLiteral("id-1"));
            QVERIFY(server().requests().empty());
        }
    }

    void withoutATokenNothingOfTheShipmentIsUnknown_data()
    {
        using T = ChannelTrouble;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("trouble");
        const QByteArray no = R"({"code":36004004,"message":"refresh token is invalid","data":null,"request_id":"r"})";
        QTest::newRow("no answer") << 0 << QByteArray() << T::NeverArrived;
        QTest::newRow("500") << 500 << QByteArray() << T::NeverArrived;
        QTest::newRow("503 in words") << 503 << no << T::NeverArrived;
        QTest::newRow("unreadable") << 200 << QByteArray("<html>") << T::NeverArrived;
        QTest::newRow("no tokens") << 200 << QByteArray(R"({"code":0,"data":{}})") << T::NeverArrived;
        QTest::newRow("half the tokens") << 200 << QByteArray(R"({"code":0,"data":{"access_token":"a"}})") << T::NeverArrived;
        QTest::newRow("a no") << 200 << no << T::Unauthorized;
        QTest::newRow("401") << 401 << no << T::Unauthorized;
        QTest::newRow("403") << 403 << QByteArray() << T::Unauthorized;
        QTest::newRow("404") << 404 << QByteArray("<html></html>") << T::WrongAddress;
        QTest::newRow("429") << 429 << QByteArray() << T::Throttled;
    }

    void withoutATokenNothingOfTheShipmentIsUnknown()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, trouble);
        importWithEnd(m_seller->now());
        if (status == 0) {
            server().hangUp();
        } else {
            server().answer(status, body);
        }
        const auto shipped = ship();
        QVERIFY(!shipped);
        QCOMPARE(shipped.error().trouble, trouble);
        QVERIFY(shipped.error().certainlyNotDone());
        QVERIFY(m_seller->acts().empty());
        QVERIFY(!m_seller->history.contains(QStringLiteral("kept refreshToken")));
    }

    void noSecretIsLoggedOrSaid()
    {
        const std::vector<QByteArray> secrets{tiktokTestSecret, tiktokTestSecret.toPercentEncoding(), "access-1", "access-2", "refresh-1",
                                              "refresh-2"};
        QStringList said;
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(noteMessage);
        for (int way = 0; way < 5; ++way) {
            init();
            importWithEnd(m_seller->now());
            if (way == 0) {
                server().hangUp();
            } else if (way == 1) {
                server().answer(500, "oops", "text/plain");
            } else if (way == 2) {
                server().answerRaw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{", RawServer::After::Close);
            } else if (way == 3) {
                m_seller->refuse(36004004, "refresh token is invalid", 401);
            } else {
                m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
                server().hangUp();
            }
            said << ship().error().words;
        }
        qInstallMessageHandler(before);
        QVERIFY(!logged.isEmpty());
        QVERIFY(logged.join(u' ').contains(QStringLiteral("/api/v2/token/refresh")));
        for (const QByteArray &secret : secrets) {
            QVERIFY2(!logged.join(u' ').contains(QString::fromUtf8(secret)), qPrintable(logged.join(u'\n')));
            QVERIFY2(!said.join(u' ').contains(QString::fromUtf8(secret)), qPrintable(said.join(u'\n')));
        }
    }

private:
    RawServer &server() { return m_seller->server; }

    /// The tokens of the keychain came by import, the access token with this end.
    void importWithEnd(qint64 end)
    {
        m_seller->account.accessTokenExpiresAt = QDateTime::fromSecsSinceEpoch(end, Qt::UTC);
        m_seller->restart();
    }
    void answerOrder() { m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111"}})})); }
    bool readOrder() { return m_seller->wait(m_seller->channel->order(orderId())).has_value(); }
    Result<Order, ChannelFailure> ship()
    {
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "111"}}), m_seller->account);
        return m_seller->wait(m_seller->channel->ship(tiktokShipment(order, {{QStringLiteral("11")}}), order, QStringLiteral("id-1")));
    }
    QCoro::Task<void> readLater(int &done)
    {
        const OrderId id = orderId();
        const Result<Order, ChannelFailure> order = co_await m_seller->channel->order(id);
        done += order ? 1 : 0;
    }

    std::unique_ptr<TikTokSeller> m_seller;
};

QTEST_GUILESS_MAIN(TikTokTokensTest)
#include "tst_tiktoktokens.moc"
