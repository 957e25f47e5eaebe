// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/akinonclerk.h"

#include <QJsonArray>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What commands do to packages of the practice OMS, and when it refuses them.
class TestAkinonCommands : public QObject
{
    Q_OBJECT

private:
    enum { Pack = 21, Ship = 22, UpdateShipmentInfo = 31, ShipWithTracking = 33, ProductNotFound = 40, OutOfStock = 41 };
    using P = PracticeAkinonPackage;

    static PracticeSummary summary(const AkinonClerk &clerk) { return clerk.server.ledger().summary(); }
    static int corrections(const AkinonClerk &clerk)
    {
        int count = 0;
        for (const PracticeEntry &entry : clerk.server.ledger().entries())
            count += entry.event == PracticeEntry::Event::Corrected ? 1 : 0;
        return count;
    }
    static QJsonObject shipmentOf(const AkinonClerk &clerk, const QString &package)
    {
        return clerk.detail(package).value(u"shipment"_s).toObject();
    }

private Q_SLOTS:
    void aPackageIsPackedThenShippedWithItsNumber()
    {
        AkinonClerk clerk;
        const QString package = clerk.at(2);
        const RawAnswer packed = clerk.command(package, Pack);
        QCOMPARE(packed.status, 204);
        QVERIFY(packed.body.isEmpty());
        QCOMPARE(clerk.stateOf(package), u"500"_s);
        QVERIFY(clerk.detail(package).value(u"shipment"_s).isObject());
        QVERIFY(shipmentOf(clerk, package).value(u"awb_number"_s).isNull());
        QCOMPARE(summary(clerk).shipments, 0);
        QJsonObject parcel = clerk.parcel();
        parcel.insert(u"query_number"_s, u"Q-991"_s);
        QCOMPARE(clerk.command(package, ShipWithTracking, parcel).status, 204);
        QCOMPARE(clerk.stateOf(package), u"600"_s);
        QCOMPARE(shipmentOf(clerk, package), parcel);
        QCOMPARE(summary(clerk), (PracticeSummary{1, 1, 1, 0, 0, 0}));
        const PracticeEntry &entry = clerk.server.ledger().entries().back();
        QCOMPARE(entry.shipped.size(), size_t(2));
        QCOMPARE(entry.shipped.front().packages.front().carrier, u"Yurtiçi Kargo"_s);
    }

    void aPackageIsShippedBySlugWithoutANumber()
    {
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        const QJsonObject body{{u"slug"_s, u"ship-without-integration"_s}, {u"package"_s, package.toLongLong()}};
        QCOMPARE(clerk.post("/oms/packages/" + package.toLatin1() + "/command/", body).status, 204);
        QCOMPARE(clerk.stateOf(package), u"600"_s);
        QCOMPARE(summary(clerk), (PracticeSummary{1, 1, 1, 0, 0, 0}));
    }

    void aSecondShippingCallIsARepeat()
    {
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        QCOMPARE(clerk.command(package, ShipWithTracking, clerk.parcel()).status, 204);
        const RawAnswer again = clerk.command(package, ShipWithTracking, clerk.parcel());
        QCOMPARE(again.status, 406);
        QCOMPARE(AkinonClerk::codeOf(again), u"package_100_5"_s);
        QCOMPARE(summary(clerk), (PracticeSummary{1, 1, 1, 0, 1, 0}));
    }

    void somebodyElseMovedIt()
    {
        AkinonClerk clerk;
        const QString package = clerk.at(0);
        QVERIFY(clerk.oms().move(package, P::Packed));
        const RawAnswer answer = clerk.command(package, Pack);
        QCOMPARE(answer.status, 406);
        const QJsonObject error{{u"error_code"_s, u"package_100_5"_s},
                                {u"non_field_errors"_s, u"Invalid state transition (Bekliyor -> Paketlendi) for (Paketlendi) package."_s}};
        QCOMPARE(answer.json(), (QJsonObject{{u"error"_s, error}, {u"status_code"_s, 406}}));
        QVERIFY(!clerk.oms().move(u"1"_s, P::Packed));
        QVERIFY(!clerk.oms().move(package, 123));
    }

    void whatTheFormMustHave_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no package") << QJsonObject{{u"transition"_s, 21}} << u"package"_s;
        QTest::newRow("another package") << QJsonObject{{u"transition"_s, 21}, {u"package"_s, 1}} << u"package"_s;
        QTest::newRow("package as text") << QJsonObject{{u"transition"_s, 21}, {u"package"_s, u"ID"_s}} << u"package"_s;
        QTest::newRow("neither transition nor slug") << QJsonObject{{u"package"_s, u"ID"_s}} << u"transition"_s;
        QTest::newRow("unknown transition") << QJsonObject{{u"transition"_s, 99}, {u"package"_s, -1}} << u"transition"_s;
        QTest::newRow("transition as text") << QJsonObject{{u"transition"_s, u"21"_s}, {u"package"_s, -1}} << u"transition"_s;
        QTest::newRow("unknown slug") << QJsonObject{{u"slug"_s, u"fly"_s}, {u"package"_s, -1}} << u"slug"_s;
        QTest::newRow("slug of another") << QJsonObject{{u"transition"_s, 21}, {u"slug"_s, u"product-not-found"_s}, {u"package"_s, -1}}
                                         << u"transition"_s;
        QTest::newRow("inputs are no object") << QJsonObject{{u"transition"_s, 21}, {u"package"_s, -1}, {u"input_parameters"_s, 3}}
                                              << u"input_parameters"_s;
    }

    void whatTheFormMustHave()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        AkinonClerk clerk;
        const QString package = clerk.at(0);
        if (body.value(u"package"_s) == -1)
            body.insert(u"package"_s, package.toLongLong());
        if (body.value(u"package"_s) == u"ID"_s)
            body.insert(u"package"_s, package);
        const RawAnswer answer = clerk.post("/oms/packages/" + package.toLatin1() + "/command/", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json().value(u"status_code"_s), QJsonValue(400));
        QVERIFY2(AkinonClerk::textsOf(answer, field).size() == 1, answer.body.constData());
        QCOMPARE(clerk.stateOf(package), u"100"_s);
    }

    void theContentTypeMatters()
    {
        AkinonClerk clerk;
        PracticeRequest request = clerk.request("POST", "/oms/packages/" + clerk.at(0).toLatin1() + "/command/", "{}");
        request.headers.last().second = "text/plain";
        QCOMPARE(clerk.send(request).status, 415);
        request.headers.last().second = "application/json; charset=utf-8";
        request.body = "[]";
        QCOMPARE(clerk.send(request).status, 400);
    }

    void theSeedsFieldErrorIsGivenAsItStands()
    {
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        const RawAnswer answer = clerk.command(package, UpdateShipmentInfo, {{u"cargo_company"_s, 695}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray(R"({"error":{"awb_number":["This field is required."]},"status_code":400})"));
    }

    void inputsAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("number as number") << u"awb_number"_s << QJsonValue(7330);
        QTest::newRow("number empty") << u"awb_number"_s << QJsonValue(u"  "_s);
        QTest::newRow("number null") << u"awb_number"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("number too long") << u"awb_number"_s << QJsonValue(QString(300, u'7'));
        QTest::newRow("company as text") << u"cargo_company"_s << QJsonValue(u"695"_s);
        QTest::newRow("company broken") << u"cargo_company"_s << QJsonValue(695.5);
        QTest::newRow("company unknown") << u"cargo_company"_s << QJsonValue(12);
        QTest::newRow("query as number") << u"query_number"_s << QJsonValue(5);
        QTest::newRow("query null") << u"query_number"_s << QJsonValue(QJsonValue::Null);
    }

    void inputsAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        QJsonObject parcel = clerk.parcel();
        parcel.insert(name, value);
        for (const int transition : {int(UpdateShipmentInfo), int(ShipWithTracking)}) {
            const RawAnswer answer = clerk.command(package, transition, parcel);
            QCOMPARE(answer.status, 400);
            QCOMPARE(AkinonClerk::textsOf(answer, name).size(), 1);
        }
        QCOMPARE(clerk.stateOf(package), u"500"_s);
    }

    void shipmentInfoIsUpdatedInTheDocumentedStatesOnly_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("status");
        QTest::newRow("waiting") << int(P::Waiting) << 406;
        QTest::newRow("ready") << int(P::ReadyForPackaging) << 406;
        QTest::newRow("packed") << int(P::Packed) << 204;
        QTest::newRow("shipped") << int(P::Shipped) << 204;
        QTest::newRow("attempted delivery") << int(P::AttemptedDelivery) << 204;
        QTest::newRow("delivery failed") << int(P::DeliveryFailed) << 204;
        QTest::newRow("delivered") << int(P::Delivered) << 406;
        QTest::newRow("cancelled") << int(P::Cancelled) << 406;
    }

    void shipmentInfoIsUpdatedInTheDocumentedStatesOnly()
    {
        QFETCH(int, state);
        QFETCH(int, status);
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        QCOMPARE(clerk.command(package, ShipWithTracking, clerk.parcel()).status, 204);
        QVERIFY(clerk.oms().move(package, state));
        const QString before = clerk.detail(package).value(u"shipping_label"_s).toString();
        const QJsonObject parcel = clerk.parcel();
        const RawAnswer answer = clerk.command(package, UpdateShipmentInfo, parcel);
        QCOMPARE(answer.status, status);
        QCOMPARE(clerk.stateOf(package), QString::number(state));
        const bool isDone = status == 204;
        QCOMPARE(AkinonClerk::codeOf(answer), isDone ? QString() : u"package_100_5"_s);
        QCOMPARE(shipmentOf(clerk, package).value(u"awb_number"_s) == parcel.value(u"awb_number"_s), isDone);
        QCOMPARE(clerk.detail(package).value(u"shipping_label"_s).toString() != before, isDone);
        QCOMPARE(corrections(clerk), isDone ? 1 : 0);
        // A correction is no second shipment.
        QCOMPARE(summary(clerk), (PracticeSummary{1, 1, 1, 0, 0, 0}));
    }

    void aNumberOfAnotherPackageIsRefused()
    {
        AkinonClerk clerk;
        const QJsonObject parcel = clerk.parcel();
        QCOMPARE(clerk.command(clerk.packedAt(0), ShipWithTracking, parcel).status, 204);
        const QString other = clerk.packedAt(1);
        const RawAnswer shipping = clerk.command(other, ShipWithTracking, parcel);
        QCOMPARE(shipping.status, 400);
        QCOMPARE(AkinonClerk::textsOf(shipping, u"awb_number"_s).size(), 1);
        const RawAnswer update = clerk.command(other, UpdateShipmentInfo, parcel);
        QCOMPARE(update.status, 406);
        QCOMPARE(AkinonClerk::codeOf(update), u"package_commands_100_13"_s);
        const QString text = update.json().value(u"error"_s).toObject().value(u"non_field_errors"_s).toString();
        QVERIFY(text.startsWith(u"Shipment information could not be updated for package: "_s
                                + clerk.detail(other).value(u"number"_s).toString() + u", due to an error: Bu takip"_s));
    }

    void theLabelComesWithPackingAndIsMadeAgain()
    {
        AkinonClerk clerk;
        const QString package = clerk.at(0);
        QVERIFY(clerk.detail(package).value(u"shipping_label"_s).isNull());
        QCOMPARE(clerk.command(package, Pack).status, 204);
        const QString first = clerk.detail(package).value(u"shipping_label"_s).toString();
        const RawAnswer label = clerk.fetch(first);
        QCOMPARE(label.status, 200);
        QVERIFY(label.body.startsWith("%PDF-1."));
        QVERIFY(label.body.contains(clerk.oms().package(package)->merchantKey.toLatin1()));
        const QJsonObject parcel = clerk.parcel();
        QCOMPARE(clerk.command(package, ShipWithTracking, parcel).status, 204);
        QCOMPARE(clerk.fetch(first).status, 404);
        const QString second = clerk.detail(package).value(u"shipping_label"_s).toString();
        QVERIFY(second != first);
        QVERIFY(clerk.fetch(second).body.contains(parcel.value(u"awb_number"_s).toString().toLatin1()));
        QCOMPARE(clerk.fetch(second.chopped(3) + u"abc"_s).status, 403);
        clerk.oms().setPictureLabels(true);
        QVERIFY(clerk.fetch(clerk.detail(package).value(u"shipping_label"_s).toString()).body.startsWith("\x89PNG"));
    }

    void whatIsNotThereIsTakenOut()
    {
        AkinonClerk clerk;
        QCOMPARE(clerk.command(clerk.at(0), ProductNotFound).status, 204);
        QCOMPARE(clerk.stateOf(clerk.at(0)), u"920"_s);
        QCOMPARE(AkinonClerk::codeOf(clerk.command(clerk.at(2), ProductNotFound)), u"package_100_5"_s); // being prepared
        const QString package = clerk.at(2);
        const std::vector<PracticeAkinonItem> items = clerk.oms().package(package)->items;
        const auto out = [](const QJsonArray &ids) { return QJsonObject{{u"package_items"_s, ids}}; };
        QCOMPARE(clerk.command(package, OutOfStock).status, 400);
        QCOMPARE(clerk.command(package, OutOfStock, out({})).status, 400);
        QCOMPARE(clerk.command(package, OutOfStock, out({1})).status, 400);
        QCOMPARE(clerk.command(package, OutOfStock, out({QString::number(items[0].id)})).status, 400);
        QCOMPARE(clerk.command(package, OutOfStock, out({items[0].id})).status, 204);
        QCOMPARE(clerk.stateOf(package), u"200"_s);
        const QJsonArray shown = clerk.detail(package).value(u"packageitem_set"_s).toArray();
        QCOMPARE(shown.at(0).toObject().value(u"state"_s).toObject().value(u"enum_value"_s), QJsonValue(u"920"_s));
        QCOMPARE(shown.at(1).toObject().value(u"state"_s).toObject().value(u"enum_value"_s), QJsonValue(u"200"_s));
        QCOMPARE(clerk.command(package, OutOfStock, out({items[1].id})).status, 204);
        QCOMPARE(clerk.stateOf(package), u"920"_s);
    }

    void aPackageSaysWhatItAllows()
    {
        AkinonClerk clerk;
        QCOMPARE(clerk.detail(clerk.at(0)).value(u"commands"_s).toArray(), QJsonArray());
        const QJsonObject pack{{u"transition"_s, 21}, {u"slug"_s, u"complete-packaging"_s}};
        QVERIFY(clerk.detail(clerk.at(1)).value(u"commands"_s).toArray().contains(pack));
        QCOMPARE(clerk.detail(clerk.at(2)).value(u"commands"_s).toArray(), (QJsonArray{21, 41}));
        QVERIFY(!clerk.detail(clerk.at(5)).value(u"commands"_s).toArray().contains(21));
        QCOMPARE(AkinonClerk::codeOf(clerk.command(clerk.at(5), Pack)), u"package_100_5"_s);
        QCOMPARE(AkinonClerk::codeOf(clerk.command(clerk.at(4), Pack)), u"package_100_5"_s); // wants to be cancelled
    }

    void refusalsComeToOrder()
    {
        AkinonClerk clerk;
        const QString package = clerk.at(0);
        using When = PracticeAkinon::FailWhen;
        clerk.oms().failNext(package, u"package_100_5"_s);
        QCOMPARE(AkinonClerk::codeOf(clerk.command(package, Pack)), u"package_100_5"_s);
        QCOMPARE(clerk.stateOf(package), u"100"_s);
        clerk.oms().failNext(package, u"package_commands_900_1"_s, 1, When::After);
        QCOMPARE(AkinonClerk::codeOf(clerk.command(package, Pack)), u"package_commands_900_1"_s);
        QCOMPARE(clerk.stateOf(package), u"500"_s);
        QCOMPARE(clerk.command(package, Ship).status, 204);
    }
};

QTEST_GUILESS_MAIN(TestAkinonCommands)
#include "tst_akinoncommands.moc"
