// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

#include <QCoro/QCoroTask>
#include <QSemaphore>
#include <QTcpServer>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QByteArray &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest post(const QByteArray &url, const QByteArray &body)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = url;
    request.body = body;
    if (!body.isEmpty()) {
        request.headers.emplace_back("Content-Type", "application/json");
    }
    return request;
}

} // namespace

class HttpClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_client = std::make_unique<HttpClient>(*m_clock);
        m_server = std::make_unique<RawServer>();
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void theUrlAndTheHeadersLeaveAsGiven()
    {
        m_server->answer(200, "{}");
        HttpRequest request = get(m_server->url() + "/v3/ca/orders?createdStartDate=2026-03-01T05%3A00%3A00Z&b=a:b,c%2Fd%3D&");
        request.headers = {{"WM_SEC.TIMESTAMP", "1443748249449"}, {"Accept", "application/json"}};
        const HttpAnswer answer = send(request);
        QCOMPARE(answer.trouble, TransferTrouble::None);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{}"));
        QCOMPARE(m_server->last().target, QByteArray("/v3/ca/orders?createdStartDate=2026-03-01T05%3A00%3A00Z&b=a:b,c%2Fd%3D&"));
        QVERIFY(m_server->last().bytes.contains("\r\nWM_SEC.TIMESTAMP: 1443748249449\r\n"));
        QCOMPARE(m_server->last().header("Accept"), QByteArray("application/json"));
    }

    void aPostWithoutABodyHasLengthZeroAndNoType()
    {
        m_server->answer(200, "{}");
        QCOMPARE(send(post(m_server->url() + "/a", {})).status, 200);
        QVERIFY(m_server->last().bytes.startsWith("POST /a HTTP/1.1\r\n"));
        QCOMPARE(m_server->last().header("Content-Length"), QByteArray("0"));
        QVERIFY(!m_server->last().has("Content-Type"));
        QVERIFY(!m_server->last().has("Transfer-Encoding"));
    }

    void aPostLeavesOnceWhenTheServerHangsUp_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a body") << QByteArray("{\"a\":1}");
        QTest::newRow("without a body") << QByteArray();
    }

    void aPostLeavesOnceWhenTheServerHangsUp()
    {
        QFETCH(const QByteArray, body);
        for (size_t i = 1; i <= 5; ++i) {
            m_server->hangUp();
            m_server->answer(200, "not to be reached");
            const HttpAnswer answer = send(post(m_server->url() + "/ship", body));
            QCOMPARE(answer.trouble, TransferTrouble::Ambiguous);
            QCOMPARE(m_server->requests().size(), 2 * i - 1);
            // On a connection that was in use before, too.
            QCOMPARE(send(get(m_server->url() + "/between")).status, 200);
            QCOMPARE(m_server->requests().size(), 2 * i);
        }
    }

    void aTruncatedAnswerIsAmbiguousThoughItsStatusIs200()
    {
        m_server->answerRaw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"order\"", RawServer::After::Close);
        const HttpAnswer answer = send(post(m_server->url() + "/ship", "{}"));
        QCOMPARE(answer.trouble, TransferTrouble::Ambiguous);
        QVERIFY(answer.body.isEmpty());
    }

    void anAnswerThatIsTooLargeIsGivenUp()
    {
        m_server->answer(200, QByteArray(HttpClient::largestAnswer + 1, 'a'));
        const HttpAnswer answer = send(get(m_server->url() + "/"));
        QCOMPARE(answer.trouble, TransferTrouble::Ambiguous);
        QCOMPARE(answer.error, QStringLiteral("the answer is too large"));
    }

    void aServerThatNeverAnswersIsLeftAtTheDeadline()
    {
        m_server->keepSilent();
        HttpRequest request = post(m_server->url() + "/ship", "{}");
        request.deadline = std::chrono::seconds(60);
        std::optional<HttpAnswer> answer;
        const auto task = keep(request, answer);
        QTRY_COMPARE(m_server->requests().size(), size_t(1));
        m_clock->advance(std::chrono::milliseconds(59999));
        QCoreApplication::processEvents();
        QVERIFY(!answer);
        m_clock->advance(std::chrono::milliseconds(1));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->trouble, TransferTrouble::Ambiguous);
        QCOMPARE(answer->error, QStringLiteral("no whole answer in time"));
    }

    void aStatusWithAnErrorBodyIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 400, 401, 403, 404, 405, 406, 409, 415, 418, 422, 423, 429, 500, 502, 503, 504, 520}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void aStatusWithAnErrorBodyIsAnAnswer()
    {
        QFETCH(const int, status);
        m_server->answer(status, "{\"errors\":[]}", "application/json", "Location: /elsewhere\r\nWWW-Authenticate: Basic\r\n");
        const HttpAnswer answer = send(post(m_server->url() + "/ship", "{}"));
        QCOMPARE(answer.trouble, TransferTrouble::None);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, QByteArray("{\"errors\":[]}"));
        QCOMPARE(m_server->requests().size(), size_t(1));
    }

    void aRefusedConnectionNeverArrived()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(gone.serverPort()) + "/ship";
        gone.close();
        QCOMPARE(send(post(url, "{}")).trouble, TransferTrouble::NeverArrived);
        QCOMPARE(send(post(url, {})).trouble, TransferTrouble::NeverArrived);
    }

    void aNameThatCannotBeLookedUpNeverArrived()
    {
        QCOMPARE(send(post("https://nowhere.invalid/ship", "{}")).trouble, TransferTrouble::NeverArrived);
    }

    void anAddressThatIsNotAllowedIsRefusedHere_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("http to elsewhere") << QByteArray("http://example.com/");
        QTest::newRow("name that only looks local") << QByteArray("http://localhost.example.com/");
        QTest::newRow("another scheme") << QByteArray("ftp://localhost/");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("a password in the URL") << QByteArray("https://a:b@example.com/");
        QTest::newRow("needlessly encoded") << QByteArray("https://example.com/%41");
        QTest::newRow("not encoded") << QByteArray("https://example.com/a b");
        QTest::newRow("a fragment") << QByteArray("https://example.com/#a");
        QTest::newRow("no URL") << QByteArray("orders");
    }

    void anAddressThatIsNotAllowedIsRefusedHere()
    {
        QFETCH(const QByteArray, url);
        QCOMPARE(send(get(url)).trouble, TransferTrouble::BadAddress);
    }

    void thisComputerMayBeReachedByHttp()
    {
        for (const char *url : {"http://127.0.0.1:1/", "http://127.8.8.8/", "http://[::1]:8080/", "http://localhost/a"}) {
            QVERIFY2(urlObjection(url).isEmpty(), url);
        }
    }

    void whatCannotLeaveAsWrittenIsRewrittenBeforeSigning()
    {
        QCOMPARE(sendableUrl("https://example.com/a?c=%41 b"), QByteArray("https://example.com/a?c=A%20b"));
        QCOMPARE(sendableUrl("https://example.com/a?c=x%2By%3D%3D&t=1:2&"), QByteArray("https://example.com/a?c=x%2By%3D%3D&t=1:2&"));
    }

    void anExchangeNeverComesBackWhenTheClientGoes()
    {
        m_server->keepSilent();
        std::optional<HttpAnswer> answer;
        const auto task = keep(get(m_server->url() + "/"), answer);
        QTRY_COMPARE(m_server->requests().size(), size_t(1));
        m_client = std::make_unique<HttpClient>(*m_clock);
        m_server->answer(200, "{}");
        QCOMPARE(send(get(m_server->url() + "/")).status, 200);
        QVERIFY(!answer);
    }

    void aSetProxyIsAskedWithItsPasswordAndThisComputerReachedDirectly()
    {
        NetworkSetup setup;
        setup.proxy = NetworkSetup::Proxy::Set;
        setup.proxyHost = QStringLiteral("127.0.0.1");
        setup.proxyPort = m_server->port();
        setup.proxyUser = QStringLiteral("station");
        setup.proxyPassword = Secret("let me out");
        QVERIFY(m_client->apply(setup));
        m_server->answerRaw("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n",
                            RawServer::After::KeepOpen);
        m_server->answerRaw("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", RawServer::After::Close);
        const HttpAnswer answer = send(post("https://shop.example/ship", "{}"));
        QCOMPARE(answer.trouble, TransferTrouble::NeverArrived);
        QVERIFY(m_server->requests().size() >= 2);
        QVERIFY(m_server->requests()[0].bytes.startsWith("CONNECT shop.example:443 "));
        QVERIFY(m_server->requests()[1].bytes.contains("\r\nProxy-Authorization: Basic c3RhdGlvbjpsZXQgbWUgb3V0\r\n"));
        RawServer direct;
        direct.answer(200, "{}");
        QCOMPARE(send(get(direct.url() + "/")).status, 200);
    }

    void aSlowSystemProxyIsAwaitedWithoutHoldingUpAnythingElse()
    {
        QSemaphore asked;
        QSemaphore mayAnswer;
        const quint16 port = m_server->port();
        HttpClient client(*m_clock, nullptr, [&asked, &mayAnswer, port](const QNetworkProxyQuery &query) {
            asked.release();
            mayAnswer.acquire();
            return query.peerHostName() == u"shop.example"_s
                       ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)}
                       : QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)};
        });
        m_server->answerRaw("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", RawServer::After::Close);
        std::optional<HttpAnswer> slow;
        client.send(get("https://shop.example/orders")).then([&slow](const HttpAnswer &answer) { slow = answer; });
        // This thread is free: another request comes and goes while the desktop thinks.
        RawServer direct;
        direct.answer(200, "{}");
        QCOMPARE(QCoro::waitFor(client.send(get(direct.url() + "/"))).status, 200);
        QTRY_VERIFY(asked.available() > 0);
        QVERIFY(!slow);
        QVERIFY(m_server->requests().empty());
        mayAnswer.release();
        QTRY_VERIFY(slow);
        QVERIFY(m_server->requests()[0].bytes.startsWith("CONNECT shop.example:443 "));
    }

    void cookiesAreNeitherKeptNorSent()
    {
        m_server->answer(200, "{}", "application/json", "Set-Cookie: a=b\r\n");
        m_server->answer(200, "{}");
        send(get(m_server->url() + "/"));
        send(get(m_server->url() + "/"));
        QVERIFY(!m_server->last().has("Cookie"));
    }

    void theServersDateIsRead()
    {
        m_server->answer(200, "{}", "application/json", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
        QCOMPARE(send(get(m_server->url() + "/")).serverDate, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    }

    void theLogNamesTheExchangeWithoutQueryHeadersAndBody()
    {
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("^POST //127\\.0\\.0\\.1:\\d+/v3/ship 200 \\d+ ms id-1$")));
        m_server->answer(200, "{}");
        HttpRequest request = post(m_server->url() + "/v3/ship?token=hidden", "secret");
        request.requestId = QStringLiteral("id-1");
        send(request);
    }

private:
    HttpAnswer send(const HttpRequest &request) { return QCoro::waitFor(m_client->send(request)); }

    QCoro::Task<void> keep(HttpRequest request, std::optional<HttpAnswer> &answer)
    {
        HttpAnswer got = co_await m_client->send(request);
        answer = got;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<RawServer> m_server;
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
