// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "tests/net/support/careless.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;

class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<HttpClient>(m_clock);
        m_caFile = m_folder.filePath(QStringLiteral("company-ca.pem"));
        QFile file(m_caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority.pem());
    }

    void aCompanyAuthorityIsTrustedOnceItsFileIsSet()
    {
        RawServer server(TestCertificate::signedBy(m_authority, {}).server());
        server.answer(200, "{}");
        const HttpAnswer refused = post(server);
        QCOMPARE(refused.trouble, TransferTrouble::Certificate);
        QVERIFY2(refused.error.contains(QStringLiteral("unknown authority (Packbench test authority)")), qPrintable(refused.error));
        QCOMPARE(server.requests().size(), size_t(0));
        trustTheAuthority();
        QCOMPARE(post(server).status, 200);
    }

    void aCertificateThatIsNotRightIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("isSelfSigned");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << QByteArray("localhost") << -7200 << -3600 << false << QStringLiteral("has expired");
        QTest::newRow("not yet valid") << QByteArray("localhost") << 3600 << 7200 << false << QStringLiteral("not yet valid");
        QTest::newRow("self-signed") << QByteArray("localhost") << -3600 << 3600 << true << QStringLiteral("self-signed");
        QTest::newRow("of another host") << QByteArray("shop.example") << -3600 << 3600 << false
                                         << QStringLiteral("for another host (shop.example)");
    }

    void aCertificateThatIsNotRightIsRefusedWithTheReason()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const bool, isSelfSigned);
        QFETCH(const QString, words);
        trustTheAuthority();
        const TestCertificate::Terms terms{host, from, to};
        const TestCertificate certificate = isSelfSigned ? TestCertificate::selfSigned(terms)
                                                         : TestCertificate::signedBy(m_authority, terms);
        RawServer server(certificate.server());
        const HttpAnswer answer = post(server);
        QCOMPARE(answer.trouble, TransferTrouble::Certificate);
        QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
        QCOMPARE(server.requests().size(), size_t(0));
    }

    void aCarelessServerIsHeardWhereItsCertificateIsSound()
    {
        // Without this the next test could pass for a server that hears nobody.
        trustTheAuthority();
        CarelessServer server(TestCertificate::signedBy(m_authority, {}), {});
        std::optional<HttpAnswer> answer;
        const auto task = keep(postTo(server.url()), answer);
        QTRY_VERIFY(server.heard().contains("POST /ship HTTP/1.1"));
        m_clock.advance(std::chrono::seconds(31));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->trouble, TransferTrouble::Ambiguous);
    }

    void whatIsTooWeakIsRefusedBeforeAnythingLeaves_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("isSha1");
        QTest::addColumn<int>("authorityBits");
        QTest::addColumn<QString>("protocol");
        QTest::newRow("a key of 1024 bits") << 1024 << false << 2048 << QString();
        QTest::newRow("an authority's key of 1024 bits") << 2048 << false << 1024 << QString();
        QTest::newRow("a signature by SHA-1") << 2048 << true << 2048 << QString();
        QTest::newRow("down to TLS 1.1") << 2048 << false << 2048 << QStringLiteral("-tls1_1");
        QTest::newRow("down to TLS 1.0") << 2048 << false << 2048 << QStringLiteral("-tls1");
    }

    void whatIsTooWeakIsRefusedBeforeAnythingLeaves()
    {
        QFETCH(const int, bits);
        QFETCH(const bool, isSha1);
        QFETCH(const int, authorityBits);
        QFETCH(const QString, protocol);
        TestCertificate::Terms root{QByteArrayLiteral("Packbench test authority")};
        root.bits = authorityBits;
        const TestCertificate authority = TestCertificate::authority(root);
        QFile file(m_caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.pem());
        file.close();
        trustTheAuthority();
        TestCertificate::Terms terms;
        terms.bits = bits;
        terms.isSha1 = isSha1;
        CarelessServer server(TestCertificate::signedBy(authority, terms), protocol);
        const HttpAnswer answer = QCoro::waitFor(m_client->send(postTo(server.url())));
        const bool isOfCertificate = protocol.isEmpty();
        QCOMPARE(answer.trouble, isOfCertificate ? TransferTrouble::Certificate : TransferTrouble::NeverArrived);
        QVERIFY(!answer.error.isEmpty());
        // Not with the checks off, nor by an older protocol: nothing was tried again.
        QVERIFY2(!server.heard().contains("POST"), server.heard().constData());
        QVERIFY2(server.heard().count("ERROR") <= 1, server.heard().constData());
    }

    void aRedirectToAnotherHostCarriesNothingThere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectToAnotherHostCarriesNothingThere()
    {
        QFETCH(const int, status);
        trustTheAuthority();
        RawServer other(TestCertificate::signedBy(m_authority, {}).server());
        RawServer server(TestCertificate::signedBy(m_authority, {}).server());
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            server.answer(status, "{}", "application/json", "Location: " + other.url() + "/ship\r\n");
            HttpRequest request = postTo(server.url());
            request.method = method;
            request.body = method == HttpMethod::Post ? request.body : QByteArray();
            request.setHeader("Authorization", "Token s3cret");
            const HttpAnswer answer = QCoro::waitFor(m_client->send(request));
            QCOMPARE(answer.status, status);
            QVERIFY(server.last().bytes.contains("s3cret"));
        }
        QCOMPARE(other.requests().size(), size_t(0));
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
        trustTheAuthority();
        RawServer server(TestCertificate::signedBy(m_authority, {}).server());
        for (size_t i = 1; i <= 5; ++i) {
            server.hangUp();
            const HttpAnswer answer = post(server, body);
            QCOMPARE(answer.trouble, TransferTrouble::Ambiguous);
            QCOMPARE(server.requests().size(), 2 * i - 1);
            server.answer(200, "{}");
            QCOMPARE(post(server, body).status, 200);
            QCOMPARE(server.requests().size(), 2 * i);
        }
    }

    void aServerThatSpeaksNoTlsNeverGotTheRequest()
    {
        RawServer server;
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = "https://127.0.0.1:" + QByteArray::number(server.port()) + "/ship";
        request.body = "{}";
        std::optional<HttpAnswer> answer;
        const auto task = keep(request, answer);
        // It waits for more of what it takes for a request, so the deadline ends it; nothing can be said for sure then.
        QTest::qWait(0);
        m_clock.advance(std::chrono::seconds(31));
        QTRY_VERIFY(answer);
        QVERIFY(answer->trouble == TransferTrouble::Ambiguous || answer->trouble == TransferTrouble::NeverArrived);
        QCOMPARE(server.requests().size(), size_t(0));
    }

    void aCaFileThatCannotBeReadChangesNothing()
    {
        trustTheAuthority();
        NetworkSetup setup;
        setup.caFile = m_folder.filePath(QStringLiteral("absent.pem"));
        QVERIFY(!m_client->apply(setup));
        QFile empty(m_folder.filePath(QStringLiteral("empty.pem")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        setup.caFile = empty.fileName();
        QVERIFY(!m_client->apply(setup));
        QCOMPARE(m_client->setup().caFile, m_caFile);
    }

private:
    HttpAnswer post(const RawServer &server, const QByteArray &body = QByteArrayLiteral("{}"))
    {
        HttpRequest request = postTo(server.url(), body);
        if (!body.isEmpty()) {
            request.headers = {{"Content-Type", "application/json"}};
        }
        return QCoro::waitFor(m_client->send(request));
    }

    static HttpRequest postTo(const QByteArray &url, const QByteArray &body = QByteArrayLiteral("{}"))
    {
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = url + "/ship";
        request.body = body;
        return request;
    }

    QCoro::Task<void> keep(HttpRequest request, std::optional<HttpAnswer> &answer)
    {
        HttpAnswer got = co_await m_client->send(request);
        answer = got;
    }

    void trustTheAuthority()
    {
        NetworkSetup setup;
        setup.caFile = m_caFile;
        QVERIFY(m_client->apply(setup));
    }

    const TestCertificate m_authority = TestCertificate::authority();
    QTemporaryDir m_folder;
    QString m_caFile;
    ManualClock m_clock;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
