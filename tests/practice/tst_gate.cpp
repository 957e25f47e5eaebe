// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who is let into the practice marketplace.
class TestGate : public QObject
{
    Q_OBJECT

private:
    static constexpr auto list = "/v3/ca/orders?createdStartDate=2026-02-01";
    static constexpr auto globalList = "/v3/orders?createdStartDate=2026-02-01";

private Q_SLOTS:
    void aHeaderThatIsMissingOrWrongIsRefused_data()
    {
        QTest::addColumn<bool>("isLegacy");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString missing = u"MISSING_REQUEST_HEADER.GMP_GATEWAY_API"_s;
        const QString invalid = u"INVALID_REQUEST_HEADER.GMP_GATEWAY_API"_s;
        const QString unauthorized = u"UNAUTHORIZED.GMP_GATEWAY_API"_s;
        const QByteArray none;
        const auto row = [](const char *title, bool isLegacy, const QByteArray &name, const QByteArray &value, int status,
                            const QString &code) { QTest::newRow(title) << isLegacy << name << value << status << code; };
        row("service", true, "WM_SVC.NAME", none, 400, missing);
        row("correlation", true, "WM_QOS.CORRELATION_ID", none, 400, missing);
        row("no guid", true, "WM_QOS.CORRELATION_ID", "12345", 400, invalid);
        row("timestamp", true, "WM_SEC.TIMESTAMP", none, 401, unauthorized);
        row("seconds", true, "WM_SEC.TIMESTAMP", "1773500400", 401, unauthorized);
        row("floating", true, "WM_SEC.TIMESTAMP", "1.7735004e+12", 401, unauthorized);
        row("signature", true, "WM_SEC.AUTH_SIGNATURE", none, 401, unauthorized);
        row("not base64", true, "WM_SEC.AUTH_SIGNATURE", "!!!", 401, unauthorized);
        row("consumer", true, "WM_CONSUMER.ID", none, 400, missing);
        row("other consumer", true, "WM_CONSUMER.ID", "someone", 401, unauthorized);
        row("channel", true, "WM_CONSUMER.CHANNEL.TYPE", none, 400, missing);
        row("other channel", true, "WM_CONSUMER.CHANNEL.TYPE", "x", 400, invalid);
        row("accept", true, "Accept", none, 400, missing);
        row("accept html", true, "Accept", "text/html", 406, u"INVALID_ACCEPT_TYPE.GMP_GATEWAY_API"_s);
        row("global service", false, "WM_SVC.NAME", none, 400, missing);
        row("global correlation", false, "WM_QOS.CORRELATION_ID", none, 400, missing);
        row("token", false, "WM_SEC.ACCESS_TOKEN", none, 401, unauthorized);
        row("other token", false, "WM_SEC.ACCESS_TOKEN", "eyJx", 401, unauthorized);
        row("market", false, "WM_MARKET", none, 400, missing);
        row("other market", false, "WM_MARKET", "us", 400, invalid);
        row("version", false, "WM_GLOBAL_VERSION", none, 400, missing);
        row("other version", false, "WM_GLOBAL_VERSION", "2", 400, invalid);
        row("wrong basic", false, "Authorization", "Basic eDp5", 401, unauthorized);
    }

    void aHeaderThatIsMissingOrWrongIsRefused()
    {
        QFETCH(bool, isLegacy);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QString, code);
        Seller seller;
        PracticeRequest request = isLegacy ? seller.legacy("GET", list) : seller.global("GET", globalList);
        Seller::set(request, name, value);
        if (isLegacy && name != "WM_SEC.AUTH_SIGNATURE")
            seller.sign(request); // so that only the header itself is wrong
        const RawAnswer answer = seller.send(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
    }

    void aCorrelationIdIsGoodOnce()
    {
        Seller seller;
        const PracticeRequest request = seller.legacy("GET", list);
        QCOMPARE(seller.send(request).status, 200);
        const RawAnswer again = seller.send(request);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.field(), u"WM_QOS.CORRELATION_ID"_s);
    }

    void theSignatureCoversTheTargetByteForByte()
    {
        Seller seller;
        PracticeRequest request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-03-01T05%3A00%3A00Z");
        QCOMPARE(seller.send(request).status, 200);
        request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-03-01T05%3A00%3A00Z");
        request.target = "/v3/ca/orders?createdStartDate=2026-03-01T05:00:00Z"; // what a rewriting library would send
        QCOMPARE(seller.send(request).status, 401);
        request = seller.legacy("GET", "/v3/ca/orders?createdStartDate=2026-03-01");
        request.method = "POST";
        QCOMPARE(seller.send(request).status, 401);
    }

    void aSignatureLastsFifteenMinutes()
    {
        Seller seller;
        PracticeRequest request = seller.legacy("GET", list);
        seller.clock.advance(15min);
        QCOMPARE(seller.send(request).status, 200);
        request = seller.legacy("GET", list);
        seller.clock.advance(15min + 1ms);
        QCOMPARE(seller.send(request).status, 401);
        request = seller.legacy("GET", list);
        seller.clock.jump(-16min);
        QCOMPARE(seller.send(request).status, 401);
    }

    void openSslSignsWithTheKeyAsItIsHandedOut()
    {
        Seller seller;
        QTemporaryDir folder;
        QFile key(folder.filePath(u"key.pem"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("-----BEGIN PRIVATE KEY-----\n" + seller.server.credentials().key.privateBase64() + "\n-----END PRIVATE KEY-----\n");
        key.close();
        PracticeRequest request = seller.legacy("GET", list);
        QFile text(folder.filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(request.header("WM_CONSUMER.ID") + "\nhttp://" + request.header("Host") + list + "\nGET\n"
                   + request.header("WM_SEC.TIMESTAMP") + "\n");
        text.close();
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-sign"_s, key.fileName(), text.fileName()});
        QVERIFY(openssl.waitForFinished());
        Seller::set(request, "WM_SEC.AUTH_SIGNATURE", openssl.readAllStandardOutput().toBase64());
        QCOMPARE(seller.send(request).status, 200);
    }

    void aTokenLastsFifteenMinutes()
    {
        Seller seller;
        QCOMPARE(seller.send(seller.global("GET", globalList)).status, 200);
        QCOMPARE(seller.send(seller.global("GET", "/v3/token/detail")).json().value(u"is_valid"_s).toBool(), true);
        seller.clock.advance(15min - 1ms);
        QCOMPARE(seller.send(seller.global("GET", globalList)).status, 200);
        seller.clock.advance(1ms);
        QCOMPARE(seller.send(seller.global("GET", globalList)).status, 401);
    }

    void aTokenIsGivenToTheRightClientOnly_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << QByteArray("Accept") << QByteArray("application/json") << 200;
        QTest::newRow("no secret") << QByteArray("Authorization") << QByteArray() << 401;
        QTest::newRow("wrong secret") << QByteArray("Authorization") << QByteArray("Basic YTpi") << 401;
        QTest::newRow("json body") << QByteArray("Content-Type") << QByteArray("application/json") << 415;
        QTest::newRow("no market") << QByteArray("WM_MARKET") << QByteArray() << 400;
        QTest::newRow("other market") << QByteArray("WM_MARKET") << QByteArray("mx") << 400;
        QTest::newRow("xml") << QByteArray("Accept") << QByteArray("application/xml") << 406;
    }

    void aTokenIsGivenToTheRightClientOnly()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        Seller seller;
        PracticeRequest request = seller.tokenRequest();
        Seller::set(request, name, value);
        const RawAnswer answer = seller.send(request);
        QCOMPARE(answer.status, status);
        if (status == 200)
            QCOMPARE(answer.json().value(u"expires_in"_s).toInt(), 900);
    }

    void theFlavoursDoNotMix()
    {
        Seller seller;
        PracticeRequest request = seller.legacy("GET", list);
        request.target = globalList;
        seller.sign(request);
        QCOMPARE(seller.send(request).status, 401);
        request = seller.global("GET", list);
        QCOMPARE(seller.send(request).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
