// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Listing orders: what is searched for, page by page, and what is asked about what was found.
#include "tests/channel/support/tiktokseller.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

/// The data of a search answer.
QByteArray foundIds(const QList<QByteArray> &ids, const QByteArray &next = {})
{
    QList<QByteArray> orders;
    for (const QByteArray &id : ids) {
        orders << "{\"id\":\"" + id + "\"}";
    }
    return "{\"next_page_token\":\"" + next + "\",\"total_count\":22113,\"orders\":[" + orders.join(',') + "]}";
}

OrderWindow window()
{
    return {QDateTime::fromSecsSinceEpoch(1623812664, Qt::UTC), QDateTime::fromSecsSinceEpoch(1623899064, Qt::UTC)};
}

const QByteArray combinedTag = QByteArrayLiteral(R"(,"split_or_combine_tag":"COMBINED")");

} // namespace

class TikTokListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seller = std::make_unique<TikTokSeller>(); }

    void aSearchSendsWhatItsPageNames()
    {
        m_seller->answer(foundIds({}));
        QVERIFY(m_seller->wait(channel().orders(window(), {})));
        const RawRequest &request = server().last();
        QVERIFY(request.bytes.startsWith("POST /order/202309/orders/search?"));
        QCOMPARE(queryValue(request, "page_size"), QByteArray("100"));
        QCOMPARE(queryValue(request, "sort_field"), QByteArray("update_time"));
        QCOMPARE(queryValue(request, "sort_order"), QByteArray("ASC"));
        QVERIFY(!request.target.contains("page_token"));
        QCOMPARE(request.body,
                 QByteArray(R"({"order_status":"AWAITING_SHIPMENT","update_time_ge":1623812664,"update_time_lt":1623899065})"));
    }

    void everyStatusThatMattersIsListedToItsLastPage()
    {
        m_seller->answer(foundIds({"1"}, "6A/s+P=="));
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", {}}})}));
        auto page = m_seller->wait(channel().orders(window(), {}));
        QCOMPARE(page->nextCursor, QStringLiteral("AWAITING_SHIPMENT|6A/s+P=="));
        QStringList listed;
        for (int calls = 0; !page->nextCursor.isEmpty() && calls < 20; ++calls) {
            m_seller->answer(foundIds({}));
            page = m_seller->wait(channel().orders(window(), page->nextCursor));
            QVERIFY(page);
            listed << QJsonDocument::fromJson(server().last().body).object().value(QStringLiteral("order_status")).toString()
                          + QString::fromLatin1(queryValue(server().last(), "page_token"));
        }
        QCOMPARE(listed,
                 QStringList({QStringLiteral("AWAITING_SHIPMENT6A/s+P=="), QStringLiteral("PARTIALLY_SHIPPING"), QStringLiteral("ON_HOLD"),
                              QStringLiteral("AWAITING_COLLECTION"), QStringLiteral("IN_TRANSIT"), QStringLiteral("CANCELLED")}));
    }

    void aPageTokenThatComesBackIsTheEnd()
    {
        m_seller->answer(foundIds({"1"}, "same"));
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", {}}})}));
        const auto page = m_seller->wait(channel().orders(window(), QStringLiteral("CANCELLED|same")));
        QVERIFY(page);
        QVERIFY(page->nextCursor.isEmpty());
    }

    void aPageOfAHundredIsReadInTwoDetailCalls()
    {
        QList<QByteArray> ids;
        for (qint64 i = 0; i < 100; ++i) {
            ids << QByteArray::number(576461413038785700 + i);
        }
        m_seller->answer(foundIds(ids));
        QList<QByteArray> half;
        for (const QByteArray &id : ids.mid(0, 50)) {
            half << tiktokOrderJson(id, {{id + "1", {}}});
        }
        m_seller->answer(tiktokOrders(half));
        m_seller->answer(tiktokOrders({tiktokOrderJson(ids.last(), {{"11", {}}})}));
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(51));
        QCOMPARE(page->orders.front().key.order, OrderId(QStringLiteral("576461413038785700")));
        QCOMPARE(page->orders.back().key.order, OrderId(QStringLiteral("576461413038785799")));
        QCOMPARE(server().requests().size(), size_t(3));
        QCOMPARE(pathOf(server().requests().at(1)), QByteArray("/order/202309/orders"));
        QCOMPARE(queryValue(server().requests().at(1), "ids"), ids.mid(0, 50).join(','));
        QCOMPARE(queryValue(server().requests().at(2), "ids"), ids.mid(50).join(','));
    }

    void oneBrokenOrderDoesNotHideTheOthers()
    {
        m_seller->answer(foundIds({"1", "2"}));
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {}), tiktokOrderJson("2", {{"21", {}}})}));
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->setAside.size(), size_t(1));
        QCOMPARE(page->setAside[0].id, QStringLiteral("1"));
    }

    void anOrderThatIsNotThereOrCannotBeRead()
    {
        m_seller->answer(tiktokOrders({}));
        QCOMPARE(readOrder("1").error().trouble, ChannelTrouble::NotFound);
        m_seller->refuse(21008111);
        QCOMPARE(readOrder("1").error().trouble, ChannelTrouble::NotFound);
        m_seller->answer(tiktokOrders({tiktokOrderJson("2", {{"21", {}}})}));
        const auto another = readOrder("1");
        QCOMPARE(another.error().trouble, ChannelTrouble::UnreadableAnswer);
        QCOMPARE(another.error().words, QStringLiteral("$.data.orders: order 1"));
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {})}));
        const auto broken = readOrder("1");
        QCOMPARE(broken.error().trouble, ChannelTrouble::UnreadableAnswer);
        QCOMPARE(broken.error().words, QStringLiteral("$.data.orders[0].line_items: array"));
    }

    void aNumberThatNeitherUnitNorOrderShowsIsThatOfThePackage()
    {
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING"}, {"12", "112", "CAP", "FULFILLING"}},
                                                       R"(,"packages":[{"id":"111"},{"id":"112"}])")}));
        m_seller->answer(R"({"package_id":"111","tracking_number":"JX111 ","shipping_provider_name":"Evri"})");
        m_seller->answer(R"({"package_id":"112","tracking_number":"JX112"})");
        const auto order = readOrder("1");
        QVERIFY(order);
        QCOMPARE(order->lines[0].parts[0].trackingNumbers, QStringList{QStringLiteral("JX111")});
        QCOMPARE(order->lines[0].parts[0].carrier, QStringLiteral("Evri"));
        QCOMPARE(order->lines[1].parts[0].trackingNumbers, QStringList{QStringLiteral("JX112")});
        QCOMPARE(server().requests().size(), size_t(3));
        QCOMPARE(pathOf(server().requests().at(1)), QByteArray("/fulfillment/202309/packages/111"));
    }

    void aPackageThatIsNotShownHidesNoOrder()
    {
        m_seller->answer(foundIds({"1", "2"}));
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING"}}), tiktokOrderJson("2", {{"21", {}}})}));
        m_seller->refuse(21011001);
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(2));
        QVERIFY(page->orders[0].lines[0].parts[0].trackingNumbers.isEmpty());
        // A fault is another matter: the order would look shipped without a number.
        init();
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING"}})}));
        m_seller->refuse(36009003, "Internal", 500);
        QCOMPARE(readOrder("1").error().trouble, ChannelTrouble::UnreadableAnswer);
    }

    void whatBoxesMayHoldIsAskedWhereSeveralUnitsAreOpen()
    {
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", {}}, {"12", {}}})}));
        m_seller->answer(R"({"split_attributes":[{"order_id":"1","can_split":false,"reason":"Presale"}]})");
        const auto order = readOrder("1");
        QVERIFY(order);
        QCOMPARE(server().last().method, QByteArray("GET"));
        QCOMPARE(pathOf(server().last()), QByteArray("/fulfillment/202309/orders/split_attributes"));
        QCOMPARE(queryValue(server().last(), "order_ids"), QByteArray("1"));
        QVERIFY(!order->boxes.maySplit);
        QCOMPARE(order->boxes.words, QStringLiteral("Presale"));
        // Without an answer the marketplace itself says no when it must.
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", {}}, {"12", {}}})}));
        m_seller->refuse(21011035);
        const auto again = readOrder("1");
        QVERIFY(again);
        QVERIFY(again->boxes.maySplit);
    }

    void carriersAreThoseOfTheDeliveryOptionAndAskedOnce()
    {
        m_seller->learnProviders();
        const auto order = readWithOption("1", "7091146663229654785");
        QVERIFY(order);
        QCOMPARE(m_seller->sent().size(), size_t(1));
        QCOMPARE(pathOf(server().requests().at(1)),
                 QByteArray("/logistics/202309/delivery_options/7091146663229654785/shipping_providers"));
        const std::vector<ChannelCarrier> &carriers = channel().carriers(*order);
        QCOMPARE(carriers.size(), size_t(2));
        QCOMPARE(carriers[0].carrier, QStringLiteral("royal-mail"));
        QCOMPARE(carriers[0].code, QStringLiteral("6617675021119438849"));
        QCOMPARE(carriers[1].carrier, QStringLiteral("usps"));
        // Another option has others; one that is not known yet has those of all.
        m_seller->answer(tiktokOrders({tiktokOrderJson("2", {{"21", {}}}, R"(,"delivery_option_id":"8")")}));
        m_seller->answer(R"({"shipping_providers":[{"id":"9","name":"Corner Bikes Ltd."},{"name":"no id"}]})");
        const auto other = readOrder("2");
        QCOMPARE(channel().carriers(*other).size(), size_t(1));
        QCOMPARE(channel().carriers(*other)[0].carrier, QStringLiteral("cornerbikesltd"));
        QCOMPARE(channel().carriers(Order()).size(), size_t(3));
    }

    void anOrderWhoseCarriersCannotBeHadNowIsReadLater()
    {
        const QByteArray order = tiktokOrderJson("1", {{"11", {}}}, R"(,"delivery_option_id":"7")");
        m_seller->answer(tiktokOrders({order}));
        m_seller->refuse(36009003, "Internal", 500);
        QCOMPARE(readOrder("1").error().trouble, ChannelTrouble::UnreadableAnswer);
        // A list of orders is good without them.
        m_seller->answer(foundIds({"1"}));
        m_seller->answer(tiktokOrders({order}));
        m_seller->refuse(36009003, "Internal", 500);
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        // Where the marketplace has no list, that is its answer.
        m_seller->answer(tiktokOrders({order}));
        m_seller->refuse(21008116);
        QVERIFY(readOrder("1"));
    }

    void carriersOfAShippedOrderAreKnownForItsCorrection()
    {
        m_seller->answer(tiktokOrders(
            {tiktokOrderJson("1", {{"11", "111", "KETTLE", "FULFILLING", "OLD1"}}, R"(,"delivery_option_id":"7091146663229654785")")}));
        m_seller->answer(R"({"shipping_providers":[{"id":"6617675021119438849","name":"Royal Mail"}]})");
        const auto order = readOrder("1");
        QVERIFY(order);
        Shipment shipment = tiktokShipment(*order, {{QStringLiteral("11")}});
        shipment.purpose = Purpose::Correct;
        QVERIFY(!channel().objection(shipment, *order, m_seller->clock.now()));
    }

    void ordersThatTravelTogetherAreShownAsOne()
    {
        m_seller->answer(foundIds({"2", "3"}));
        m_seller->answer(tiktokOrders({tiktokOrderJson("2", {{"21", "111"}}, combinedTag), tiktokOrderJson("3", {{"31", {}}})}));
        m_seller->answer(R"({"package_id":"111","orders":[{"id":"2"},{"id":"1"}]})");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111"}}, combinedTag)}));
        m_seller->answer("{}"); // split attributes
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(2));
        QCOMPARE(page->orders[0].key.order, OrderId(QStringLiteral("1")));
        QCOMPARE(page->orders[0].combinedWith, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(page->orders[0].remaining(), 2);
        QVERIFY(page->orders[1].combinedWith.isEmpty());
        QCOMPARE(queryValue(server().requests().at(3), "ids"), QByteArray("1"));
    }

    void bothNumbersLeadToTheCombinedOrder()
    {
        m_seller->answer(tiktokOrders({tiktokOrderJson("2", {{"21", "111"}}, combinedTag)}));
        m_seller->answer(R"({"package_id":"111","orders":[{"id":"2"},{"id":"1"}]})");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111"}}, combinedTag)}));
        m_seller->answer("{}");
        const auto order = readOrder("2");
        QVERIFY(order);
        QCOMPARE(order->key.order, OrderId(QStringLiteral("1")));
    }

    void aCombinedOrderOfWhichAPartIsBrokenIsNotPackedInHalf()
    {
        m_seller->answer(foundIds({"2", "3"}));
        m_seller->answer(tiktokOrders({tiktokOrderJson("2", {{"21", "111"}}, combinedTag), tiktokOrderJson("3", {{"31", {}}})}));
        m_seller->answer(R"({"package_id":"111","orders":[{"id":"2"},{"id":"1"}]})");
        m_seller->answer(tiktokOrders({tiktokOrderJson("1", {}, combinedTag)}));
        const auto page = m_seller->wait(channel().orders(window(), {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->orders[0].key.order, OrderId(QStringLiteral("3")));
        QCOMPARE(page->setAside.size(), size_t(2));
        QCOMPARE(page->setAside[0].id, QStringLiteral("1"));
        QCOMPARE(page->setAside[1].id, QStringLiteral("2"));
        QVERIFY(!page->setAside[1].path.isEmpty());
    }

private:
    RawServer &server() { return m_seller->server; }
    TikTokChannel &channel() { return *m_seller->channel; }
    Result<Order, ChannelFailure> readOrder(const QByteArray &id)
    {
        return m_seller->wait(channel().order(OrderId(QString::fromLatin1(id))));
    }
    Result<Order, ChannelFailure> readWithOption(const QByteArray &id, const QByteArray &option)
    {
        m_seller->answer(tiktokOrders({tiktokOrderJson(id, {{id + "1", {}}}, ",\"delivery_option_id\":\"" + option + "\"")}));
        return readOrder(id);
    }

    std::unique_ptr<TikTokSeller> m_seller;
};

QTEST_GUILESS_MAIN(TikTokListingTest)
#include "tst_tiktoklisting.moc"
