// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/akinonclerk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What the practice OMS shows, and to whom.
class TestAkinonListing : public QObject
{
    Q_OBJECT

private:
    static QJsonArray resultsOf(const RawAnswer &answer) { return answer.json().value(u"results"_s).toArray(); }
    static PracticeRequest with(PracticeRequest request, const QByteArray &name, const QByteArray &value)
    {
        for (auto &header : request.headers)
            header.second = header.first == name ? value : header.second;
        return request;
    }

private Q_SLOTS:
    void aPackageHasWhatTheWebhookShows()
    {
        AkinonClerk clerk;
        const QJsonObject package = clerk.detail(clerk.at(3));
        QCOMPARE(package.value(u"id"_s).toInteger(), clerk.at(3).toLongLong());
        const QJsonObject state = package.value(u"state"_s).toObject();
        QCOMPARE(state.value(u"enum_value"_s), QJsonValue(u"400"_s));
        QCOMPARE(state.value(u"enum_class"_s), QJsonValue(u"PackageStatus"_s));
        QCOMPARE(state.value(u"name"_s), QJsonValue(u"Paketlemeye Hazır"_s));
        QVERIFY(package.value(u"order_notes"_s).toString().contains(u"Çiğdem"_s));
        QVERIFY(package.value(u"shipment"_s).isNull() && package.value(u"shipping_label"_s).isNull());
        QVERIFY(package.value(u"date_placed"_s).toString().endsWith(u"441Z"_s));
        QVERIFY(QDateTime::fromString(package.value(u"date_placed"_s).toString(), Qt::ISODate).isValid());
        QCOMPARE(package.value(u"stock_location"_s).toObject().value(u"erp_code"_s), QJsonValue(u"369"_s));
        const QJsonArray items = package.value(u"packageitem_set"_s).toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.at(2).toObject().value(u"quantity"_s), QJsonValue(3));
        const QJsonObject product = items.at(0).toObject().value(u"order_item"_s).toObject().value(u"product"_s).toObject();
        QCOMPARE(product.value(u"barcode"_s).toString(), clerk.server.catalogue().barcodeOf(product.value(u"sku"_s).toString()));
        QCOMPARE(product.value(u"name"_s), QJsonValue(u"Metal Oyuncak Araba, Kırmızı"_s));
    }

    void statesAndWarehousesAreListedByThemselves()
    {
        AkinonClerk clerk;
        const RawAnswer waiting = clerk.get("/oms/packages/?state__enum_value=100&stock_location=369&page_size=100");
        QVERIFY(!resultsOf(waiting).isEmpty());
        const QJsonArray found = resultsOf(waiting);
        for (const QJsonValue &each : found)
            QCOMPARE(each.toObject().value(u"state"_s).toObject().value(u"enum_value"_s), QJsonValue(u"100"_s));
        QCOMPARE(resultsOf(clerk.get("/oms/packages/?stock_location=412")).size(), 1);
        QCOMPARE(resultsOf(clerk.get("/oms/packages/?stock_location=11")).size(), 1);
        QCOMPARE(resultsOf(clerk.get("/oms/packages/?state__enum_value=1000")).size(), 0);
        QCOMPARE(clerk.get("/oms/packages/?state__enum_value=1000").json().value(u"count"_s), QJsonValue(0));
    }

    void pagesAreFollowedThroughTheirLinks()
    {
        AkinonClerk clerk;
        QSet<qint64> seen;
        QByteArray path = "/oms/packages/?page_size=5&stock_location=369";
        int pages = 0;
        while (!path.isEmpty()) {
            const RawAnswer answer = clerk.get(path);
            const QJsonArray found = resultsOf(answer);
            for (const QJsonValue &each : found)
                seen.insert(each.toObject().value(u"id"_s).toInteger());
            ++pages;
            const QString next = answer.json().value(u"next"_s).toString();
            QVERIFY(next.isEmpty() || next.startsWith(clerk.server.akinonBaseUrl() + u"/packages/?"_s));
            QVERIFY(next.isEmpty() || next.contains(u"stock_location=369"_s));
            path = next.isEmpty() ? QByteArray() : next.mid(next.indexOf(u"/oms/"_s)).toLatin1();
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 13);
        QCOMPARE(clerk.get("/oms/packages/?page=9").status, 404);
        QCOMPARE(clerk.get("/oms/packages/?page=none").status, 404);
        QCOMPARE(resultsOf(clerk.get("/oms/packages/?page=2&page_size=5")).size(), 5);
    }

    void linksLeadElsewhereOnlyWhenTold()
    {
        AkinonClerk clerk;
        clerk.oms().setNextOrigin("https://elsewhere.example");
        const QString next = clerk.get("/oms/packages/?page_size=5").json().value(u"next"_s).toString();
        QVERIFY(next.startsWith(u"https://elsewhere.example/akinon/"_s));
    }

    void aKeyIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray("");
        QTest::newRow("another") << QByteArray("Token 123");
        QTest::newRow("another scheme") << QByteArray("Bearer KEY");
        QTest::newRow("bare") << QByteArray("KEY");
    }

    void aKeyIsNeeded()
    {
        QFETCH(QByteArray, header);
        AkinonClerk clerk;
        header.replace("KEY", clerk.oms().credentials().token.toLatin1());
        const RawAnswer answer = clerk.send(with(clerk.request("GET", "/oms/packages/"), "Authorization", header));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, QByteArray(R"({"detail":"Invalid token."})"));
        QCOMPARE(clerk.get("/oms/packages/").status, 200);
    }

    void signingInGivesAKeyAfterTheOthersWereRevoked()
    {
        AkinonClerk clerk;
        const PracticeAkinonCredentials who = clerk.oms().credentials();
        QVERIFY(clerk.oms().revokeKeys());
        QCOMPARE(clerk.get("/oms/packages/").status, 401);
        QCOMPARE(clerk.post("/auth/login/", {{u"username"_s, who.username}, {u"password"_s, u"wrong"_s}}).status, 400);
        QCOMPARE(clerk.post("/auth/login/", {{u"username"_s, who.username}}).status, 400);
        const RawAnswer answer = clerk.post("/auth/login/", {{u"username"_s, who.username}, {u"password"_s, who.password}});
        QCOMPARE(answer.status, 200);
        const QByteArray key = answer.json().value(u"key"_s).toString().toLatin1();
        QVERIFY(!key.isEmpty());
        const PracticeRequest request = clerk.request("GET", "/oms/packages/");
        QCOMPARE(clerk.send(with(request, "Authorization", "Token " + key)).status, 200);
        QVERIFY(clerk.oms().revokeKeys());
        QCOMPARE(clerk.send(with(request, "Authorization", "Token " + key)).status, 401);
    }

    void addressesAreExact_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("no slash") << QByteArray("GET") << QByteArray("/oms/packages") << 404;
        QTest::newRow("unknown package") << QByteArray("GET") << QByteArray("/oms/packages/1/") << 404;
        QTest::newRow("no text") << QByteArray("GET") << QByteArray("/oms/packages/x/") << 404;
        QTest::newRow("something else") << QByteArray("GET") << QByteArray("/oms/orders/") << 404;
        QTest::newRow("wrong method") << QByteArray("POST") << QByteArray("/oms/packages/") << 405;
        QTest::newRow("command is a post") << QByteArray("GET") << QByteArray("/oms/packages/1/command/") << 405;
        QTest::newRow("command of nothing") << QByteArray("POST") << QByteArray("/oms/packages/1/command/") << 404;
    }

    void addressesAreExact()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        AkinonClerk clerk;
        QTEST(clerk.send(clerk.request(method, path, method == "POST" ? "{}" : "")).status, "status");
    }

    void theAccountFileSignsInEitherWay()
    {
        AkinonClerk clerk;
        const QByteArray key = clerk.server.akinonAccountsJson();
        QVERIFY(key.contains(clerk.oms().credentials().token.toLatin1()) && !key.contains("password"));
        QVERIFY(key.contains("\"updateShipmentInfo\"") && key.contains("Yurtiçi Kargo"));
        const QByteArray login = clerk.server.akinonAccountsJson(true);
        QVERIFY(!login.contains(clerk.oms().credentials().token.toLatin1()) && login.contains("/akinon/api/v1/auth/login/"));
    }

    void requestsAreTold()
    {
        AkinonClerk clerk;
        QSignalSpy answered(&clerk.server, &PracticeServer::answered);
        QCOMPARE(clerk.get("/oms/packages/").status, 200);
        QCOMPARE(answered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAkinonListing)
#include "tst_akinonlisting.moc"
