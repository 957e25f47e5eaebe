// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Packing, shipping and giving packages up: one command at a time, each read back.
#include "tests/channel/support/akinonoms.h"

#include "channel/akinon/akinonshipping.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

QJsonObject without(const QStringList &transitions)
{
    QJsonObject table = akinonSettings({}).value(QStringLiteral("transitions")).toObject();
    for (const QString &name : transitions) {
        table.remove(name);
    }
    return {{QStringLiteral("transitions"), table}};
}

const QByteArray moved = QByteArrayLiteral(
    R"({"error":{"non_field_errors":"Invalid state transition (waiting -> packed) for (packed) package.","error_code":"package_100_5"},)"
    R"("status_code":406})");

} // namespace

class AkinonStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { use({}); }

    void aWaitingPackageIsPackedFirst()
    {
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "500"));
        const auto shown = ship(akinonPackageJson("136", "100"));
        QCOMPARE(m_oms->acts().size(), size_t(1));
        QCOMPARE(m_oms->acts()[0].target, QByteArray("/api/v1/oms/packages/136/command/"));
        QCOMPARE(m_oms->acts()[0].body, QByteArray(R"({"input_parameters":{},"package":136,"transition":21})"));
        QVERIFY(shown);
        QCOMPARE(m_oms->channel->progress(m_shipment, *shown), (Progress{1, 2}));
    }

    void aPackedPackageShipsWithItsNumber()
    {
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "600", akinonShipmentJson("7330012345678")));
        const auto shown = ship(akinonPackageJson("136", "500"));
        QCOMPARE(m_oms->acts()[0].body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                                                   R"("package":136,"transition":33})"));
        QVERIFY(shown);
        QCOMPARE(m_oms->channel->progress(m_shipment, *shown), (Progress{2, 2}));
        QVERIFY(standingOf(m_shipment, *shown) == Standing::Present);
        QCOMPARE(shown->lines[0].parts[0].carrier, QStringLiteral("Yurtiçi Kargo"));
    }

    void withoutShippingWithTrackingTheNumberIsToldInBetween()
    {
        use(without({QStringLiteral("shipWithTracking")}));
        const auto act = [this](const QByteArray &before, const QByteArray &after) {
            m_oms->done();
            m_oms->server.answer(200, after);
            const auto shown = ship(before);
            return shown ? m_oms->channel->progress(m_shipment, *shown) : Progress();
        };
        const QByteArray packed = akinonPackageJson("136", "500");
        const QByteArray told = akinonPackageJson("136", "500", akinonShipmentJson("7330012345678"));
        const QByteArray shipped = akinonPackageJson("136", "600", akinonShipmentJson("7330012345678"));
        QCOMPARE(act(akinonPackageJson("136", "400"), packed), (Progress{1, 3}));
        QCOMPARE(act(packed, told), (Progress{2, 3}));
        QCOMPARE(act(told, shipped), (Progress{3, 3}));
        QCOMPARE(m_oms->acts().size(), size_t(3));
        QVERIFY(m_oms->acts()[0].body.contains(R"("transition":21)"));
        QCOMPARE(m_oms->acts()[1].body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                                                   R"("package":136,"transition":31})"));
        QCOMPARE(m_oms->acts()[2].body, QByteArray(R"({"input_parameters":{},"package":136,"transition":22})"));
    }

    void aNumberThatIsThereAlreadyIsNotToldAgain()
    {
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "600", akinonShipmentJson("7330012345678")));
        ship(akinonPackageJson("136", "500", akinonShipmentJson("7330012345678")));
        QCOMPARE(m_oms->acts()[0].body, QByteArray(R"({"input_parameters":{},"package":136,"transition":22})"));
    }

    void theInputOfAnInstallationIsItsOwn()
    {
        QJsonObject table = akinonSettings({}).value(QStringLiteral("transitions")).toObject();
        const QByteArray own = R"({"id":33,"input":{"shipment":{"tracking":"{awb_number}","company":"{cargo_company}",)"
                               R"("query":"{query_number}","items":"{package_items}"},"note":"{order_number} @ {stock_location}",)"
                               R"("notify":true,"other":"{unheard_of}"}})";
        table.insert(QStringLiteral("shipWithTracking"), QJsonDocument::fromJson(own).object());
        use({{QStringLiteral("transitions"), table}});
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "600"));
        ship(akinonPackageJson("136", "500"));
        QCOMPARE(m_oms->acts()[0].body,
                 QByteArray(R"({"input_parameters":{"note":"TR136 @ 369","notify":true,"other":"{unheard_of}",)"
                            R"("shipment":{"company":695,"items":[11,12],"tracking":"7330012345678"}},"package":136,"transition":33})"));
    }

    void aLostReplyIsUnknownAtEveryStep_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("tellsApart");
        QTest::addColumn<int>("done");
        const QByteArray number = akinonShipmentJson("7330012345678");
        QTest::newRow("pack") << akinonPackageJson("136", "100") << akinonPackageJson("136", "500") << false << 1;
        QTest::newRow("ship with tracking") << akinonPackageJson("136", "500") << akinonPackageJson("136", "600", number) << false << 2;
        QTest::newRow("pack of three") << akinonPackageJson("136", "100") << akinonPackageJson("136", "500") << true << 1;
        QTest::newRow("tell the number") << akinonPackageJson("136", "500") << akinonPackageJson("136", "500", number) << true << 2;
        QTest::newRow("ship") << akinonPackageJson("136", "500", number) << akinonPackageJson("136", "600", number) << true << 3;
    }

    void aLostReplyIsUnknownAtEveryStep()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const bool, tellsApart);
        QFETCH(const int, done);
        use(tellsApart ? without({QStringLiteral("shipWithTracking")}) : QJsonObject());
        m_oms->server.hangUp();
        const auto outcome = ship(before);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, ChannelTrouble::Unknown);
        QVERIFY(!outcome.error().certainlyNotDone());
        QCOMPARE(m_oms->sent().size(), size_t(1));
        // What the read-back shows says whether it was done.
        const Order untouched = m_oms->order(before);
        const Order applied = m_oms->order(after);
        QVERIFY(m_oms->channel->progress(m_shipment, applied).done == done);
        QVERIFY(m_oms->channel->progress(m_shipment, untouched).done < done);
        QVERIFY(standingOf(m_shipment, untouched) == Standing::Absent);
    }

    void aReadBackThatFailsLeavesTheStepUnknown()
    {
        m_oms->done();
        m_oms->server.answer(500, "oops", "text/plain");
        const auto outcome = ship(akinonPackageJson("136", "100"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, ChannelTrouble::Unknown);
        QCOMPARE(outcome.error().requestId, QStringLiteral("id-1"));
    }

    void aStepThatSomebodyElseDidIsTakenAsDone()
    {
        m_oms->server.answer(406, moved);
        m_oms->server.answer(200, akinonPackageJson("136", "500"));
        const auto outcome = ship(akinonPackageJson("136", "100"));
        QVERIFY(outcome);
        QCOMPARE(m_oms->channel->progress(m_shipment, *outcome), (Progress{1, 2}));
        QCOMPARE(m_oms->acts().size(), size_t(1));
    }

    void aPackageThatWasCancelledMeanwhileSaysSo()
    {
        m_oms->server.answer(406, moved);
        m_oms->server.answer(200, akinonPackageJson("136", "1000"));
        const auto outcome = ship(akinonPackageJson("136", "100"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, ChannelTrouble::OrderCancelled);
        QVERIFY(outcome.error().orderMoved);
    }

    void aPackageWhoseCancellationWaitsSaysSo()
    {
        m_oms->server.answer(406, moved);
        m_oms->server.answer(200, akinonPackageJson("136", "450"));
        const auto outcome = ship(akinonPackageJson("136", "100"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().trouble, ChannelTrouble::OrderStopped);
    }

    void aPackageThatCannotBeSuppliedIsReported_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("product not found") << QStringLiteral("productNotFound")
                                           << QByteArray(R"({"input_parameters":{},"package":136,"transition":40})");
        QTest::newRow("out of stock") << QStringLiteral("outOfStock")
                                      << QByteArray(R"({"input_parameters":{"package_items":[11,12]},"package":136,"transition":41})");
    }

    void aPackageThatCannotBeSuppliedIsReported()
    {
        QFETCH(const QString, reason);
        QFETCH(const QByteArray, body);
        m_oms->done();
        m_oms->server.answer(200, akinonPackageJson("136", "920"));
        const Order order = m_oms->order(akinonPackageJson("136", "100"));
        Shipment cancellation = akinonShipment(order, Purpose::Cancel);
        cancellation.words = reason;
        QVERIFY(!m_oms->channel->objection(cancellation, order, m_oms->clock.now()));
        const auto shown = m_oms->wait(m_oms->channel->ship(cancellation, order, QStringLiteral("id-1")));
        QCOMPARE(m_oms->acts()[0].body, body);
        QVERIFY(shown);
        QVERIFY(standingOf(cancellation, *shown) == Standing::Present);
    }

    void onlyReasonsThatTheInstallationKnowsAreOffered()
    {
        using Reasons = std::vector<std::pair<QString, QString>>;
        QCOMPARE(m_oms->channel->cancelReasons(), (Reasons{{QStringLiteral("outOfStock"), QStringLiteral("out-of-stock")},
                                                           {QStringLiteral("productNotFound"), QStringLiteral("product-not-found")}}));
        QVERIFY(m_oms->channel->capabilities().cancels);
        use(without({QStringLiteral("outOfStock")}));
        QCOMPARE(m_oms->channel->cancelReasons(), (Reasons{{QStringLiteral("productNotFound"), QStringLiteral("product-not-found")}}));
        QVERIFY(m_oms->channel->capabilities().cancels);
        use(without({QStringLiteral("outOfStock"), QStringLiteral("productNotFound")}));
        QVERIFY(m_oms->channel->cancelReasons().empty());
        QVERIFY(!m_oms->channel->capabilities().cancels);
        QVERIFY(m_oms->channel->gapFor(Purpose::Cancel).contains(QStringLiteral("Ask Akinon")));
    }

    void itemsThatAreOutOfStockLeaveTheRestToPack()
    {
        const QByteArray items = R"(,"packageitem_set":[{"id":11,"state":{"enum_value":"920"},"quantity":2,"order_item":{"sku":"A"}},)"
                                 R"({"id":12,"state":{"enum_value":"100"},"quantity":1,"order_item":{"sku":"B"}}])";
        const Order order = m_oms->order(akinonPackageJson("136", "100", items));
        QCOMPARE(order.remaining(), 1);
        QCOMPARE(order.lines[0].quantityIn(LineState::Cancelled), 2);
    }

private:
    void use(const QJsonObject &more) { m_oms = std::make_unique<AkinonOms>(more); }

    Result<Order, ChannelFailure> ship(const QByteArray &json)
    {
        const Order order = m_oms->order(json);
        m_shipment = akinonShipment(order);
        return m_oms->wait(m_oms->channel->ship(m_shipment, order, QStringLiteral("id-1")));
    }

    std::unique_ptr<AkinonOms> m_oms;
    Shipment m_shipment;
};

QTEST_GUILESS_MAIN(AkinonStepsTest)
#include "tst_akinonsteps.moc"
