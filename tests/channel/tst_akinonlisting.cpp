// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Listing and reading packaging orders.
#include "tests/channel/support/akinonoms.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;

class AkinonListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_oms = std::make_unique<AkinonOms>(); }

    void eachOpenStateIsListedForTheStockLocation()
    {
        m_oms->page({akinonPackageJson("136", "100")});
        m_oms->page({akinonPackageJson("137", "200")});
        m_oms->page({});
        m_oms->page({akinonPackageJson("138", "450")});
        const std::vector<Order> orders = listed();
        const QByteArray start = QByteArrayLiteral("/api/v1/oms/packages/?state__enum_value=");
        const QByteArray end = QByteArrayLiteral("&stock_location=369&page_size=100");
        QCOMPARE(m_oms->sent().size(), size_t(4));
        QCOMPARE(m_oms->sent()[0].target, start + "100" + end);
        QCOMPARE(m_oms->sent()[1].target, start + "200" + end);
        QCOMPARE(m_oms->sent()[2].target, start + "400" + end);
        QCOMPARE(m_oms->sent()[3].target, start + "450" + end);
        QCOMPARE(orders.size(), size_t(3));
        QCOMPARE(orders[2].key.order.text(), QStringLiteral("138"));
    }

    void theListQueryIsTheAccountsOwn()
    {
        use({{QStringLiteral("listQuery"), QStringLiteral("limit=5&status={state}&stock_location__erp_code={stockLocation}")},
             {QStringLiteral("listedStates"), QStringLiteral("waiting, 7")},
             {QStringLiteral("stockLocation"), QStringLiteral("DEPO 1")}});
        m_oms->page({});
        m_oms->page({});
        listed();
        QCOMPARE(m_oms->sent()[0].target, QByteArray("/api/v1/oms/packages/?limit=5&status=100&stock_location__erp_code=DEPO%201"));
        QCOMPARE(m_oms->sent()[1].target, QByteArray("/api/v1/oms/packages/?limit=5&status=7&stock_location__erp_code=DEPO%201"));
    }

    void pagesAreFollowedAsTheyAreLinked()
    {
        onlyWaiting();
        m_oms->page({akinonPackageJson("1", "100")}, m_oms->server.url() + "/api/v1/oms/packages/?limit=5&page=2");
        m_oms->page({akinonPackageJson("2", "100")}, "?limit=5&page=3");
        m_oms->page({akinonPackageJson("3", "100")});
        QCOMPARE(listed().size(), size_t(3));
        QCOMPARE(m_oms->sent()[1].target, QByteArray("/api/v1/oms/packages/?limit=5&page=2"));
        QCOMPARE(m_oms->sent()[2].target, QByteArray("/api/v1/oms/packages/?limit=5&page=3"));
        QCOMPARE(m_oms->sent()[2].header("Authorization"), QByteArray("Token f532e0c0ffee"));
    }

    void aPageAtAnotherServerIsNeverAskedFor()
    {
        onlyWaiting();
        RawServer other;
        other.answer(200, R"({"results":[]})");
        m_oms->page({akinonPackageJson("1", "100")}, other.url() + "/api/v1/oms/packages/?page=2");
        const auto page = m_oms->wait(m_oms->channel->orders({}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().trouble, ChannelTrouble::UnreadableAnswer);
        QVERIFY(page.error().words.contains(QStringLiteral("another server")));
        QVERIFY(other.requests().empty());
        QCOMPARE(m_oms->sent().size(), size_t(1));
    }

    void aCursorThatLeadsElsewhereSendsNothing()
    {
        RawServer other;
        other.answer(200, R"({"results":[]})");
        const auto page = m_oms->wait(m_oms->channel->orders({}, QStringLiteral("0|1|") + QString::fromLatin1(other.url()) + u'/'));
        QVERIFY(!page);
        QCOMPARE(page.error().trouble, ChannelTrouble::WrongAddress);
        QVERIFY(other.requests().empty());
        QVERIFY(m_oms->sent().empty());
    }

    void originsDifferBySchemeHostAndPort_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << QByteArray("https://shop-oms.akinon.net/x?y") << true;
        QTest::newRow("its port named") << QByteArray("https://shop-oms.akinon.net:443/") << true;
        QTest::newRow("capital letters") << QByteArray("HTTPS://Shop-OMS.akinon.net/") << true;
        QTest::newRow("no encryption") << QByteArray("http://shop-oms.akinon.net/") << false;
        QTest::newRow("another port") << QByteArray("https://shop-oms.akinon.net:8443/") << false;
        QTest::newRow("a longer host") << QByteArray("https://shop-oms.akinon.net.evil.example/") << false;
        QTest::newRow("the host as a user") << QByteArray("https://shop-oms.akinon.net@evil.example/") << false;
        QTest::newRow("with a user") << QByteArray("https://me@shop-oms.akinon.net/") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void originsDifferBySchemeHostAndPort()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const bool, isSame);
        QCOMPARE(isSameOrigin(url, "https://shop-oms.akinon.net/api/v1/oms"), isSame);
    }

    void aListThatNeverEndsIsGivenUp()
    {
        use({{QStringLiteral("listedStates"), QStringLiteral("waiting")}, {QStringLiteral("mostPages"), 3}});
        for (int page = 2; page < 6; ++page) {
            m_oms->page({}, "?page=" + QByteArray::number(page));
        }
        QString cursor;
        Result<OrderPage, ChannelFailure> page;
        int pages = 0;
        do {
            page = m_oms->wait(m_oms->channel->orders({}, cursor));
            cursor = page ? page->nextCursor : QString();
            ++pages;
        } while (page && !cursor.isEmpty());
        QVERIFY(!page);
        QCOMPARE(pages, 3);
    }

    void aPageThatLeadsToItselfIsTheLast()
    {
        onlyWaiting();
        m_oms->page({akinonPackageJson("1", "100")}, "?page=2");
        m_oms->page({akinonPackageJson("2", "100")}, "?page=2");
        QCOMPARE(listed().size(), size_t(2));
    }

    void aLastPageThatIsGoneEndsTheState()
    {
        use({{QStringLiteral("listedStates"), QStringLiteral("waiting, preparing")}});
        m_oms->page({akinonPackageJson("1", "100")}, "?page=2");
        m_oms->server.answer(404, R"({"detail":"Invalid page."})");
        m_oms->page({akinonPackageJson("2", "200")});
        QCOMPARE(listed().size(), size_t(2));
    }

    void whatTheDocumentationShowsIsRead()
    {
        const Order order = m_oms->order(akinonPackageJson("136", "400"));
        QCOMPARE(order.key.order.text(), QStringLiteral("136"));
        QCOMPARE(order.customerOrderId, QStringLiteral("TR136"));
        QCOMPARE(order.accountName, QStringLiteral("Our store"));
        QCOMPARE(order.orderedAt, QDateTime(QDate(2026, 3, 12), QTime(14, 11, 10, 580), Qt::UTC));
        QCOMPARE(order.shipTo.city, QStringLiteral("İstanbul"));
        QCOMPARE(order.lines.size(), size_t(2));
        QCOMPARE(order.lines[0].number, QStringLiteral("11"));
        QCOMPARE(order.lines[0].sku, QStringLiteral("CAY-01"));
        QCOMPARE(order.lines[0].name, QStringLiteral("Çay Bardağı"));
        QCOMPARE(order.lines[0].quantity, 2);
        QCOMPARE(order.lines[0].remaining(), 2);
        QCOMPARE(order.lines[1].name, QStringLiteral("Gömlek · Şile bezi"));
        QVERIFY(order.obstacle == Obstacle::None);
        QVERIFY(!order.boxes.maySplit);
        QVERIFY(order.boxes.words.contains(QStringLiteral("shift lead")));
        QVERIFY(order.labels == LabelSource::Carrier);
    }

    void theStateIsItsCodeWhateverItsName()
    {
        const QByteArray named = R"(,"state":{"id":1,"name":"Packed","enum_class":"PackageStatus","enum_value":"100"})";
        const Order order = m_oms->order(akinonPackageJson("136", "500", named));
        QVERIFY(akinonStateOf(order, m_oms->account) == AkinonState::Waiting);
        const Order number = m_oms->order(akinonPackageJson("136", "500", R"(,"state":{"name":"x","enum_value":600})"));
        QVERIFY(akinonStateOf(number, m_oms->account) == AkinonState::Shipped);
    }

    void statesMeanThis_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<LineState>("line");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("waiting") << QByteArray("100") << LineState::Acknowledged << false;
        QTest::newRow("preparing") << QByteArray("200") << LineState::Acknowledged << false;
        QTest::newRow("ready for packaging") << QByteArray("400") << LineState::Acknowledged << false;
        QTest::newRow("packed") << QByteArray("500") << LineState::Acknowledged << false;
        QTest::newRow("shipped") << QByteArray("600") << LineState::Shipped << false;
        QTest::newRow("attempted delivery") << QByteArray("650") << LineState::Shipped << false;
        QTest::newRow("delivery failed") << QByteArray("690") << LineState::Shipped << false;
        QTest::newRow("delivered") << QByteArray("700") << LineState::Shipped << false;
        QTest::newRow("out of stock") << QByteArray("920") << LineState::Cancelled << false;
        QTest::newRow("packed for refund") << QByteArray("1100") << LineState::Refunded << false;
        QTest::newRow("cancelled") << QByteArray("1000") << LineState::Cancelled << false;
        QTest::newRow("cancellation waiting") << QByteArray("450") << LineState::Acknowledged << true;
        QTest::newRow("never heard of") << QByteArray("31337") << LineState::Other << false;
    }

    void statesMeanThis()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const LineState, line);
        QFETCH(const bool, isHeld);
        const Order order = m_oms->order(akinonPackageJson("136", code));
        QCOMPARE(order.lines.front().parts.front().state, line);
        QCOMPARE(order.obstacle == Obstacle::OnHold, isHeld);
        QCOMPARE(order.cancelRequested(), code == "450");
        QCOMPARE(order.lines.front().parts.front().stateText, QString::fromLatin1(code + " State " + code));
    }

    void aBlockedPackageIsShownButNotPacked()
    {
        use({{QStringLiteral("states"), QJsonObject{{QStringLiteral("shipped"), 600}, {QStringLiteral("blocked"), 333}}}});
        const Order order = m_oms->order(akinonPackageJson("136", "333"));
        QVERIFY(order.isOpen());
        QVERIFY(order.obstacle == Obstacle::OnHold);
        const auto objection = m_oms->channel->objection(akinonShipment(order), order, m_oms->clock.now());
        QVERIFY(objection && objection->why == ShipmentObjection::Why::NotOffered);
    }

    void commandsDecideWhatIsOffered_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("not told") << QByteArray("[]") << true;
        QTest::newRow("null") << QByteArray("null") << true;
        QTest::newRow("of a form nobody knows") << QByteArray(R"([{"name":"Pack"}])") << true;
        QTest::newRow("numbers") << QByteArray("[40,21]") << true;
        QTest::newRow("other numbers") << QByteArray("[40,41]") << false;
        QTest::newRow("objects with a transition") << QByteArray(R"([{"transition":21}])") << true;
        QTest::newRow("objects with an id") << QByteArray(R"([{"id":21,"name":"Pack"}])") << true;
        QTest::newRow("objects with another slug") << QByteArray(R"([{"slug":"unblock"}])") << false;
        QTest::newRow("slugs") << QByteArray(R"(["complete-packaging"])") << true;
        QTest::newRow("another slug") << QByteArray(R"(["unblock"])") << false;
    }

    void commandsDecideWhatIsOffered()
    {
        QFETCH(const QByteArray, commands);
        QFETCH(const bool, isOffered);
        QJsonObject transitions = akinonSettings({}).value(QStringLiteral("transitions")).toObject();
        transitions.insert(QStringLiteral("pack"),
                           QJsonObject{{QStringLiteral("id"), 21}, {QStringLiteral("slug"), QStringLiteral("complete-packaging")}});
        use({{QStringLiteral("transitions"), transitions}});
        const Order order = m_oms->order(akinonPackageJson("136", "200", R"(,"commands":)" + commands));
        QCOMPARE(order.obstacle == Obstacle::None, isOffered);
    }

    void largeIdsStayExactAsNumbersAndAsTexts()
    {
        QCOMPARE(m_oms->order(akinonPackageJson("9007199254740993", "100")).key.order.text(), QStringLiteral("9007199254740993"));
        QCOMPARE(m_oms->order(akinonPackageJson("9223372036854775807", "100")).key.order.text(), QStringLiteral("9223372036854775807"));
        QCOMPARE(m_oms->order(akinonPackageJson("1", "100", R"(,"id":"0099")")).key.order.text(), QStringLiteral("0099"));
    }

    void whereAPackageKeepsWhatIsASetting()
    {
        use({{QStringLiteral("fields"),
              QJsonObject{{QStringLiteral("sku"), QStringLiteral("order_item.nothing|order_item.product.barcode")},
                          {QStringLiteral("trackingNumber"), QStringLiteral("tracking.no")}}}});
        const Order order = m_oms->order(akinonPackageJson("136", "600", R"(,"tracking":{"no":"MK-7"})"));
        QCOMPARE(order.lines[0].sku, QStringLiteral("869000000011"));
        QCOMPARE(order.lines[0].parts[0].trackingNumbers, QStringList(QStringLiteral("MK-7")));
    }

    void aPackageWithoutAnySkuIsSetAside()
    {
        onlyWaiting();
        m_oms->page({akinonPackageJson("1", "100"),
                     akinonPackageJson("2", "100", R"(,"packageitem_set":[{"id":5,"quantity":1,"order_item":{"product":{}}}])")});
        const auto page = m_oms->wait(m_oms->channel->orders({}, {}));
        QVERIFY(page);
        QCOMPARE(page->orders.size(), size_t(1));
        QCOMPARE(page->setAside.size(), size_t(1));
        QCOMPARE(page->setAside.front().id, QStringLiteral("2"));
        QCOMPARE(page->setAside.front().path, QStringLiteral("$.results[1].packageitem_set[0].order_item.product.sku"));
        QVERIFY(page->setAside.front().raw.contains(R"("id":2)"));
    }

    void packagesListedWithoutItemsAreReadOneByOne()
    {
        onlyWaiting();
        m_oms->page({R"({"id":136,"state":{"enum_value":"100"}})"});
        m_oms->server.answer(200, akinonPackageJson("136", "100"));
        const std::vector<Order> orders = listed();
        QCOMPARE(orders.size(), size_t(1));
        QCOMPARE(orders.front().lines.size(), size_t(2));
        QCOMPARE(m_oms->sent()[1].target, QByteArray("/api/v1/oms/packages/136/"));
    }

    void anAnswerAboutAnotherPackageIsNotBelieved()
    {
        m_oms->server.answer(200, akinonPackageJson("137", "100"));
        const auto order = m_oms->wait(m_oms->channel->order(OrderId(QStringLiteral("136"))));
        QVERIFY(!order);
        QCOMPARE(order.error().trouble, ChannelTrouble::UnreadableAnswer);
    }

private:
    void use(const QJsonObject &more) { m_oms = std::make_unique<AkinonOms>(more); }
    void onlyWaiting() { use({{QStringLiteral("listedStates"), QStringLiteral("waiting")}}); }

    /// All orders of all pages.
    std::vector<Order> listed()
    {
        std::vector<Order> orders;
        QString cursor;
        do {
            const auto page = m_oms->wait(m_oms->channel->orders({}, cursor));
            if (!page) {
                qWarning() << "the listing broke off:" << page.error().words;
                return {};
            }
            orders.insert(orders.end(), page->orders.begin(), page->orders.end());
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        return orders;
    }

    std::unique_ptr<AkinonOms> m_oms;
};

QTEST_GUILESS_MAIN(AkinonListingTest)
#include "tst_akinonlisting.moc"
