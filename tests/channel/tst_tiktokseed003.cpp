// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Batch Ship Packages and the acting calls around it: every parameter, header and sample of the documentation, held
// against the bytes that arrived; every literal is written here.
#include "tests/channel/support/tiktokseller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace packbench;

namespace {

const QByteArray sampleErrors = QByteArrayLiteral(
    R"({"code":0,"data":{"errors":[{"code":10007014,"detail":{"package_id":"12321312312432"},"message":"package in freeze status"}]},)"
    R"("message":"Success","request_id":"202203070749000101890810281E8C70B7"})");

} // namespace

#define HAS_LINE(request, line) QVERIFY2((request).bytes.contains("\r\n" line "\r\n"), (request).bytes.constData())

class TikTokSeed003Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"));
        m_seller->learnProviders();
    }

    void theBatchCallIsPostedToItsPath()
    {
        const RawRequest request = shipSample();
        QVERIFY2(request.bytes.startsWith("POST /fulfillment/202309/packages/ship?"), request.bytes.constData());
        QCOMPARE(m_seller->acts().size(), size_t(1));
    }

    void theHeadersAreThoseOfThePage()
    {
        const RawRequest request = shipSample();
        HAS_LINE(request, "content-type: application/json");
        HAS_LINE(request, "x-tts-access-token: access-1");
        QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
        QCOMPARE(QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Compact), request.body);
    }

    void theQueryHasTheCommonParametersAndTheShopAndNothingElse()
    {
        const RawRequest request = shipSample();
        QStringList names;
        for (const auto &parameter : queryOf(request)) {
            names << QString::fromLatin1(parameter.first);
        }
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("app_key"), QStringLiteral("shop_cipher"), QStringLiteral("sign"),
                                     QStringLiteral("timestamp")}));
        QCOMPARE(queryValue(request, "app_key"), QByteArray("123abc"));
        QCOMPARE(queryValue(request, "timestamp"), QByteArray("1625484268"));
        QCOMPARE(queryValue(request, "shop_cipher"), QByteArray("ROW_RHkDDABBAAB8tKAVoAqsMTjsQZFLyNfY"));
        static const QRegularExpression lowerHex(QStringLiteral("^[0-9a-f]{64}$"));
        QVERIFY(lowerHex.match(QString::fromLatin1(queryValue(request, "sign"))).hasMatch());
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
        QVERIFY(!request.bytes.contains("app-s3cret"));
    }

    void theBodyNamesEachPackageWithWhatFitsIt()
    {
        QCOMPARE(shipSample().body, QByteArray(R"({"packages":[{"handover_method":"PICKUP","id":"12321312312431",)"
                                               R"("pickup_slot":{"end_time":1623816264,"start_time":1623812664}},)"
                                               R"({"handover_method":"DROP_OFF","id":"12321312312432"},)"
                                               R"({"id":"12321312312433","self_shipment":{"shipping_provider_id":"6617675021119438849",)"
                                               R"("tracking_number":"JX12345"}}]})"));
    }

    void everyFieldOfThePageHasItsType_data()
    {
        using Type = QJsonValue::Type;
        QTest::addColumn<int>("package");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](int package, const char *object, const char *field, const QJsonValue &value) {
            QTest::addRow("packages[%d].%s %s", package, object, field)
                << package << QString::fromLatin1(object) << QString::fromLatin1(field) << value;
        };
        const QJsonValue absent(Type::Undefined);
        row(0, "", "id", QStringLiteral("12321312312431"));
        row(0, "", "handover_method", QStringLiteral("PICKUP"));
        row(0, "pickup_slot", "start_time", 1623812664);
        row(0, "pickup_slot", "end_time", 1623816264);
        row(0, "", "self_shipment", absent);
        row(1, "", "id", QStringLiteral("12321312312432"));
        row(1, "", "handover_method", QStringLiteral("DROP_OFF"));
        row(1, "", "pickup_slot", absent);
        row(1, "", "self_shipment", absent);
        row(2, "", "id", QStringLiteral("12321312312433"));
        row(2, "", "handover_method", absent);
        row(2, "", "pickup_slot", absent);
        row(2, "self_shipment", "tracking_number", QStringLiteral("JX12345"));
        row(2, "self_shipment", "shipping_provider_id", QStringLiteral("6617675021119438849"));
    }

    void everyFieldOfThePageHasItsType()
    {
        QFETCH(const int, package);
        QFETCH(const QString, object);
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        const QJsonArray packages = QJsonDocument::fromJson(shipSample().body).object().value(QStringLiteral("packages")).toArray();
        QCOMPARE(packages.size(), 3);
        QJsonObject place = packages.at(package).toObject();
        if (!object.isEmpty()) {
            QVERIFY(place.value(object).isObject());
            place = place.value(object).toObject();
        }
        QCOMPARE(place.value(field), value);
    }

    void thePageOwnErrorSampleIsUnderstood()
    {
        const std::vector<Result<Order, ChannelFailure>> answers = shipSampleTo(sampleErrors);
        QCOMPARE(answers.size(), size_t(3));
        QVERIFY(answers[0]);
        QVERIFY(answers[2]);
        QVERIFY(!answers[1]);
        const ChannelFailure &failure = answers[1].error();
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.code, QStringLiteral("10007014"));
        QCOMPARE(failure.words, QStringLiteral("package in freeze status"));
        QCOMPARE(failure.requestId, QStringLiteral("id-1"));
        QCOMPARE(failure.answerId, QStringLiteral("202203070749000101890810281E8C70B7"));
        QCOMPARE(answers[0]->answerId, QStringLiteral("202203070749000101890810281E8C70B7"));
    }

    void shippingOnePackageSendsWhatItsPageNames()
    {
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "12321312312431"}}), m_seller->account);
        shipAlone(order, tiktokShipment(order, {{QStringLiteral("11")}}));
        const RawRequest request = m_seller->acts().front();
        QVERIFY(request.target.startsWith("/fulfillment/202309/packages/12321312312431/ship?"));
        QCOMPARE(request.body,
                 QByteArray(R"({"self_shipment":{"shipping_provider_id":"6617675021119438849","tracking_number":"JX12345"}})"));
    }

    void onePackageOfTheMarketplaceSendsHowItLeaves_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("hasSlot");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("pick-up in a slot") << int(Handover::Method::PickUp) << true
                                           << QByteArray(R"({"handover_method":"PICKUP","pickup_slot":{"end_time":1623816264,)"
                                                         R"("start_time":1623812664}})");
        QTest::newRow("pick-up without a slot") << int(Handover::Method::PickUp) << false << QByteArray(R"({"handover_method":"PICKUP"})");
        QTest::newRow("drop-off") << int(Handover::Method::DropOff) << true << QByteArray(R"({"handover_method":"DROP_OFF"})");
        // An object without members is signed in two ways by the samples: nothing is the same for both.
        QTest::newRow("nothing said") << int(Handover::Method::None) << false << QByteArray();
    }

    void onePackageOfTheMarketplaceSendsHowItLeaves()
    {
        QFETCH(const int, method);
        QFETCH(const bool, hasSlot);
        QFETCH(const QByteArray, body);
        const Order order = tiktokOrder(tiktokOrderJson("1", {{"11", "12321312312431"}}, R"(,"shipping_type":"TIKTOK")"),
                                        m_seller->account);
        Shipment shipment = withIssuedLabels(tiktokShipment(order, {{QStringLiteral("11")}}));
        shipment.handover = handover(static_cast<Handover::Method>(method));
        if (!hasSlot) {
            shipment.handover.from = {};
        }
        shipAlone(order, shipment);
        const RawRequest request = m_seller->acts().front();
        QVERIFY(request.target.startsWith("/fulfillment/202309/packages/12321312312431/ship?"));
        QCOMPARE(request.body, body);
        QCOMPARE(queryValue(request, "sign"), opensslSignature(request, tiktokTestSecret));
    }

    void splittingSendsWhatItsPageNames()
    {
        const Order order = tiktokOrder(
            tiktokOrderJson("576461413038785752", {{"57646237751283022", "111"}, {"576462377512830223", "111"}}), m_seller->account);
        shipAlone(order, tiktokShipment(order, {{QStringLiteral("57646237751283022")}, {QStringLiteral("576462377512830223")}}));
        const RawRequest request = m_seller->acts().front();
        QVERIFY(request.target.startsWith("/fulfillment/202309/orders/576461413038785752/split?"));
        QCOMPARE(request.body, QByteArray(R"({"splittable_groups":[{"id":"1","order_line_item_ids":["57646237751283022"]},)"
                                          R"({"id":"2","order_line_item_ids":["576462377512830223"]}]})"));
    }

    void markingAsShippedSendsWhatItsPageNames()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("US"));
        m_seller->learnProviders();
        const Order order = tiktokOrder(tiktokOrderJson("576461413038785752", {{"31322412312312", {}}}), m_seller->account);
        shipAlone(order, tiktokShipment(order, {{QStringLiteral("31322412312312")}}));
        const RawRequest request = m_seller->acts().front();
        QVERIFY(request.target.startsWith("/fulfillment/202309/orders/576461413038785752/packages?"));
        QCOMPARE(request.body, QByteArray(R"({"order_line_item_ids":["31322412312312"],)"
                                          R"("shipping_provider_id":"6617675021119438849","tracking_number":"JX12345"})"));
    }

    void correctingATrackingNumberSendsWhatItsPageNames_data()
    {
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("of a package") << QByteArray("32141235124234")
                                      << QByteArray("/fulfillment/202309/packages/32141235124234/shipping_info/update?");
        QTest::newRow("of an order") << QByteArray() << QByteArray("/fulfillment/202309/orders/576461413038785752/shipping_info/update?");
    }

    void correctingATrackingNumberSendsWhatItsPageNames()
    {
        QFETCH(const QByteArray, package);
        QFETCH(const QByteArray, path);
        const Order order = tiktokOrder(tiktokOrderJson("576461413038785752", {{"11", package, "KETTLE", "FULFILLING", "OLD1"}}),
                                        m_seller->account);
        Shipment shipment = tiktokShipment(order, {{QStringLiteral("11")}});
        shipment.purpose = Purpose::Correct;
        shipAlone(order, shipment);
        const RawRequest request = m_seller->acts().front();
        QVERIFY2(request.target.startsWith(path), request.target.constData());
        QCOMPARE(request.body, QByteArray(R"({"shipping_provider_id":"6617675021119438849","tracking_number":"JX12345"})"));
    }

    void cancellingSendsWhatItsPageNames_data()
    {
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("the whole order") << QStringList({QStringLiteral("11"), QStringLiteral("12")})
                                         << QByteArray(R"({"cancel_reason":"seller_cancel_reason_out_of_stock",)"
                                                       R"("order_id":"576461413038785752"})");
        QTest::newRow("a unit") << QStringList({QStringLiteral("12")})
                                << QByteArray(R"({"cancel_reason":"seller_cancel_reason_out_of_stock",)"
                                              R"("order_id":"576461413038785752","order_line_item_ids":["12"]})");
    }

    void cancellingSendsWhatItsPageNames()
    {
        QFETCH(const QStringList, units);
        QFETCH(const QByteArray, body);
        const Order order = tiktokOrder(tiktokOrderJson("576461413038785752", {{"11", "111"}, {"12", "111"}}), m_seller->account);
        Shipment shipment = tiktokShipment(order, {units});
        shipment.purpose = Purpose::Cancel;
        shipment.words = m_seller->channel->cancelReasons().front().first;
        shipAlone(order, shipment);
        const RawRequest request = m_seller->acts().front();
        QVERIFY(request.target.startsWith("/return_refund/202309/cancellations?"));
        QCOMPARE(request.body, body);
    }

private:
    static Handover handover(Handover::Method method)
    {
        return {method, QDateTime::fromSecsSinceEpoch(1623812664, Qt::UTC), QDateTime::fromSecsSinceEpoch(1623816264, Qt::UTC)};
    }

    void shipAlone(const Order &order, const Shipment &shipment)
    {
        m_seller->answer("{}");
        m_seller->answer(tiktokOrders({tiktokOrderJson("576461413038785752", {{"11", "111"}})}));
        m_seller->wait(m_seller->channel->ship(shipment, order, QStringLiteral("id-1")));
        QCOMPARE(m_seller->acts().size(), size_t(1));
    }

    /// A package that is picked up, one that is dropped off, one with the seller's own carrier.
    std::vector<Result<Order, ChannelFailure>> shipSampleTo(const QByteArray &answer)
    {
        const QByteArray issued = R"(,"shipping_type":"TIKTOK")";
        const std::vector<QByteArray> json{tiktokOrderJson("1", {{"11", "12321312312431"}}, issued),
                                           tiktokOrderJson("2", {{"21", "12321312312432"}}, issued),
                                           tiktokOrderJson("3", {{"31", "12321312312433"}})};
        std::vector<ShipmentOfOrder> together;
        for (const QByteArray &each : json) {
            const Order order = tiktokOrder(each, m_seller->account);
            const QStringList units{order.key.order.text() + u'1'};
            together.push_back({tiktokShipment(order, {units}), order});
        }
        together[0].shipment = withIssuedLabels(together[0].shipment);
        together[0].shipment.handover = handover(Handover::Method::PickUp);
        together[1].shipment = withIssuedLabels(together[1].shipment);
        together[1].shipment.handover = handover(Handover::Method::DropOff);
        m_seller->server.answer(200, answer);
        m_seller->answer(tiktokOrders({json[0], json[1], json[2]}));
        return m_seller->wait(m_seller->channel->shipTogether(together, QStringLiteral("id-1")));
    }

    RawRequest shipSample()
    {
        shipSampleTo(R"({"code":0,"data":{},"message":"Success","request_id":"r"})");
        return m_seller->acts().front();
    }

    std::unique_ptr<TikTokSeller> m_seller;
};

QTEST_GUILESS_MAIN(TikTokSeed003Test)
#include "tst_tiktokseed003.moc"
