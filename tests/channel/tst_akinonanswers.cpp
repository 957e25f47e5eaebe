// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Keys, refusals, pauses and labels.
#include "channel/akinon/akinonfailure.h"
#include "tests/channel/support/akinonoms.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;

class AkinonAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_oms = std::make_unique<AkinonOms>(); }

    void aTokenThatIsRefusedIsNotTriedAgain()
    {
        m_oms->server.answer(401, R"({"detail":"Invalid token."})");
        const auto order = read();
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(order.error().words, QStringLiteral("Invalid token."));
        QCOMPARE(m_oms->sent().size(), size_t(1));
    }

    void wordsThatStandTooDeepAreNotSaid()
    {
        const QByteArray nested = R"({"error":{"awb_number":)" + QByteArray(500, '[') + R"("deep")" + QByteArray(500, ']')
                                  + R"(,"detail":"Words."}})";
        const AkinonError error = readAkinonError(nested);
        QCOMPARE(error.words, QStringLiteral("Words."));
        QVERIFY(error.fields.isEmpty());
    }

    void aUserSignsInOnceAndKeepsTheKey()
    {
        signIn();
        m_oms->server.answer(200, R"({"key":"key-1"})");
        m_oms->server.answer(200, akinonPackageJson("136", "100"));
        m_oms->server.answer(200, akinonPackageJson("136", "100"));
        QVERIFY(read());
        QVERIFY(read());
        QCOMPARE(m_oms->sent().size(), size_t(3));
        QCOMPARE(m_oms->sent()[0].method, QByteArray("POST"));
        QCOMPARE(m_oms->sent()[0].target, QByteArray("/api/i1/auth/login/"));
        QCOMPARE(m_oms->sent()[0].body, QByteArray(R"({"password":"gizli","username":"depo"})"));
        QVERIFY(!m_oms->sent()[0].has("Authorization"));
        QCOMPARE(m_oms->sent()[2].header("Authorization"), QByteArray("Token key-1"));
    }

    void aKeyThatEndedIsRenewedOnce()
    {
        signIn();
        m_oms->server.answer(200, R"({"key":"key-1"})");
        m_oms->server.answer(401, R"({"detail":"Invalid token."})");
        m_oms->server.answer(200, R"({"key":"key-2"})");
        m_oms->server.answer(200, akinonPackageJson("136", "100"));
        QVERIFY(read());
        QCOMPARE(m_oms->sent().size(), size_t(4));
        QCOMPARE(m_oms->sent()[3].header("Authorization"), QByteArray("Token key-2"));
    }

    void aSecondRefusalIsTheEnd()
    {
        signIn();
        for (const char *key : {R"({"key":"key-1"})", R"({"key":"key-2"})"}) {
            m_oms->server.answer(200, key);
            m_oms->server.answer(401, R"({"detail":"Invalid token."})");
        }
        const auto order = read();
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(m_oms->sent().size(), size_t(4));
    }

    void aWrongPasswordIsUnauthorizedAndNotQuoted()
    {
        signIn();
        m_oms->server.answer(400, R"({"non_field_errors":["Unable to log in with gizli."]})");
        const auto order = read();
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::Unauthorized);
        QCOMPARE(order.error().words, QStringLiteral("Unable to log in with …."));
        QCOMPARE(m_oms->sent().size(), size_t(1));
    }

    void aSignInThatGetsLostLeavesNothingUnknown()
    {
        signIn();
        m_oms->server.hangUp();
        const Order order = m_oms->order(akinonPackageJson("136", "100"));
        const auto outcome = m_oms->wait(m_oms->channel->ship(akinonShipment(order), order, QStringLiteral("id-1")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, ChannelTrouble::NeverArrived);
        QVERIFY(outcome.error().certainlyNotDone());
    }

    void tooManyCallsWaitAsLongAsAsked()
    {
        m_oms->server.answer(429, R"({"detail":"Request was throttled."})", "application/json", "Retry-After: 30\r\n");
        const auto order = read();
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::Throttled);
        QCOMPARE(order.error().retryAfter, std::optional(std::chrono::milliseconds(30'000)));
        // The next call is told so instead of being sent.
        const auto again = read();
        QVERIFY(!again);
        QCOMPARE(again.error().trouble, ChannelTrouble::Throttled);
        QCOMPARE(m_oms->sent().size(), size_t(1));
        m_oms->clock.advance(std::chrono::seconds(31));
        m_oms->server.answer(200, akinonPackageJson("136", "100"));
        QVERIFY(read());
    }

    void anActingCallIsOnlyRefusedByTheApisOwnWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChannelTrouble>("trouble");
        const QByteArray page = QByteArrayLiteral("<html>Bad gateway</html>");
        QTest::newRow("406 with a code") << 406
                                         << QByteArray(R"({"error":{"non_field_errors":"No.","error_code":"x_1"},"status_code":406})")
                                         << ChannelTrouble::Refused;
        QTest::newRow("406 of a proxy") << 406 << page << ChannelTrouble::Unknown;
        QTest::newRow("400 without an envelope") << 400 << QByteArray(R"({"transition":["Invalid pk."]})") << ChannelTrouble::Refused;
        QTest::newRow("400 of a proxy") << 400 << page << ChannelTrouble::Unknown;
        QTest::newRow("403") << 403 << QByteArray(R"({"detail":"No permission."})") << ChannelTrouble::Forbidden;
        QTest::newRow("404 of the API") << 404 << QByteArray(R"({"detail":"Not found."})") << ChannelTrouble::NotFound;
        QTest::newRow("404 of a proxy") << 404 << page << ChannelTrouble::Unknown;
        QTest::newRow("301") << 301 << QByteArray() << ChannelTrouble::Unknown;
        QTest::newRow("500") << 500 << QByteArray(R"({"detail":"oops"})") << ChannelTrouble::Unknown;
        QTest::newRow("502") << 502 << page << ChannelTrouble::Unknown;
    }

    void anActingCallIsOnlyRefusedByTheApisOwnWords()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ChannelTrouble, trouble);
        m_oms->server.answer(status, body);
        const Order order = m_oms->order(akinonPackageJson("136", "100"));
        const auto outcome = m_oms->wait(m_oms->channel->ship(akinonShipment(order), order, QStringLiteral("id-1")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, trouble);
        QCOMPARE(outcome.error().requestId, QStringLiteral("id-1"));
        QCOMPARE(m_oms->sent().size(), size_t(1));
    }

    void aWebPageIsAWrongAddress()
    {
        m_oms->server.answer(200, "<html>Shop</html>", "text/html");
        const auto probed = m_oms->wait(m_oms->channel->probe());
        QVERIFY(!probed);
        QCOMPARE(probed.error().trouble, ChannelTrouble::WrongAddress);
    }

    void theLabelOfTheAccountsOwnServerIsFetchedWithTheKey()
    {
        m_oms->server.answer(200, akinonPackageJson("136", "600", R"(,"shipping_label":"/labels/136.pdf")" + akinonShipmentJson("AWB1")));
        m_oms->server.answer(200, "%PDF-1.4 x", "application/pdf");
        const auto label = fetchLabel();
        QVERIFY(label);
        QCOMPARE(label->bytes, QByteArray("%PDF-1.4 x"));
        QCOMPARE(label->trackingNumber, QStringLiteral("AWB1"));
        QVERIFY(label->form == LabelDocument::Form::Pdf);
        QCOMPARE(m_oms->sent()[1].target, QByteArray("/labels/136.pdf"));
        QCOMPARE(m_oms->sent()[1].header("Authorization"), QByteArray("Token f532e0c0ffee"));
    }

    void theLabelOfAnotherServerIsFetchedWithoutIt()
    {
        RawServer other;
        other.answer(200, QByteArray("\x89PNG\r\n\x1a\n", 8), "image/png");
        m_oms->server.answer(200, akinonPackageJson("136", "600", ",\"shipping_label\":\"" + other.url() + "/136.png\""));
        const auto label = fetchLabel();
        QVERIFY(label);
        QVERIFY(label->form == LabelDocument::Form::Picture);
        QCOMPARE(other.requests().size(), size_t(1));
        QVERIFY(!other.requests()[0].bytes.contains("f532e0c0ffee"));
    }

    void aLabelWithoutEncryptionIsNotFetched()
    {
        m_oms->server.answer(200, akinonPackageJson("136", "600", R"(,"shipping_label":"http:\/\/labels.example\/136.pdf")"));
        const auto label = fetchLabel();
        QVERIFY(!label);
        QCOMPARE(label.error().trouble, ChannelTrouble::UnreadableAnswer);
    }

    void noLabelYetIsAskedForLater()
    {
        m_oms->server.answer(200, akinonPackageJson("136", "600"));
        const auto label = fetchLabel();
        QVERIFY(!label);
        QCOMPARE(label.error().trouble, ChannelTrouble::NotReady);
    }

    void whatCannotLeaveIsSaidBefore_data()
    {
        QTest::addColumn<QString>("case_");
        QTest::addColumn<int>("why");
        using Why = ShipmentObjection::Why;
        QTest::newRow("two boxes") << QStringLiteral("boxes") << int(Why::SplitForbidden);
        QTest::newRow("short") << QStringLiteral("short") << int(Why::NotOffered);
        QTest::newRow("units missing") << QStringLiteral("missing") << int(Why::QuantityTooLow);
        QTest::newRow("too many units") << QStringLiteral("many") << int(Why::QuantityTooHigh);
        QTest::newRow("a line that is gone") << QStringLiteral("line") << int(Why::UnknownLine);
        QTest::newRow("no number") << QStringLiteral("number") << int(Why::TrackingMissing);
        QTest::newRow("a carrier that is not in the table") << QStringLiteral("carrier") << int(Why::CarrierUnlisted);
        QTest::newRow("in the future") << QStringLiteral("future") << int(Why::ShipTimeInFuture);
    }

    void whatCannotLeaveIsSaidBefore()
    {
        QFETCH(const QString, case_);
        QFETCH(const int, why);
        const Order order = m_oms->order(akinonPackageJson("136", "100"));
        Shipment shipment = akinonShipment(order);
        if (case_ == QLatin1String("boxes")) {
            shipment.packages.push_back(shipment.packages.front());
        } else if (case_ == QLatin1String("short") || case_ == QLatin1String("missing")) {
            shipment.parts.pop_back();
            shipment.isShort = case_ == QLatin1String("short");
        } else if (case_ == QLatin1String("many")) {
            shipment.parts.front().quantity = 3;
        } else if (case_ == QLatin1String("line")) {
            shipment.parts.front().line = QStringLiteral("99");
        } else if (case_ == QLatin1String("number")) {
            shipment.packages.front().trackingNumber = QStringLiteral(" ");
        } else if (case_ == QLatin1String("carrier")) {
            shipment.packages.front().carrier = QStringLiteral("canada-post");
            shipment.packages.front().carrierName = QStringLiteral("Canada Post");
        } else {
            shipment.shippedAt = m_oms->clock.now().addSecs(1);
        }
        const auto objection = m_oms->channel->objection(shipment, order, m_oms->clock.now());
        QVERIFY(objection);
        QCOMPARE(int(objection->why), why);
        QVERIFY(!m_oms->channel->objection(akinonShipment(order), order, m_oms->clock.now()));
    }

    void aMerchantKeyIsToldAsItWasScanned()
    {
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "600", akinonShipmentJson("mk-ş-000 7")));
        const Order order = m_oms->order(akinonPackageJson("136", "500"));
        Shipment shipment = akinonShipment(order);
        shipment.packages.front().trackingNumber = QStringLiteral("mk-ş-000 7");
        QVERIFY(!m_oms->channel->objection(shipment, order, m_oms->clock.now()));
        const auto shown = m_oms->wait(m_oms->channel->ship(shipment, order, QStringLiteral("id-1")));
        QVERIFY(m_oms->acts()[0].body.contains("\"mk-ş-000 7\""));
        QVERIFY(shown && standingOf(shipment, *shown) == Standing::Present);
    }

private:
    void signIn()
    {
        m_oms = std::make_unique<AkinonOms>(QJsonObject{{QStringLiteral("username"), QStringLiteral("depo")},
                                                        {QStringLiteral("loginUrl"), QStringLiteral("https://later.example/")}});
        m_oms->account.loginUrl = m_oms->server.url() + "/api/i1/auth/login/";
        m_oms->keychain = {{QStringLiteral("password"), QByteArrayLiteral("gizli")}};
        m_oms->channel = std::make_unique<AkinonChannel>(m_oms->account, m_oms->tools());
    }

    Result<Order, ChannelFailure> read() { return m_oms->wait(m_oms->channel->order(OrderId(QStringLiteral("136")))); }

    Result<LabelDocument, ChannelFailure> fetchLabel()
    {
        const Order order = m_oms->order(akinonPackageJson("136", "600"));
        return m_oms->wait(m_oms->channel->label(akinonShipment(order), 1, order, false));
    }

    std::unique_ptr<AkinonOms> m_oms;
};

QTEST_GUILESS_MAIN(AkinonAnswersTest)
#include "tst_akinonanswers.moc"
