// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "tests/net/support/certificates.h"
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
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = server.url() + "/ship";
        request.body = body;
        if (!body.isEmpty()) {
            request.headers = {{"Content-Type", "application/json"}};
        }
        return QCoro::waitFor(m_client->send(request));
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
