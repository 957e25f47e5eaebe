// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/json.h"

#include "domain/stablenames.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderReadsBackAsItWasWritten()
    {
        const Order order = sample::fullOrder();
        const auto read = orderFromJson(toBytes(toJson(order)));
        QVERIFY(read.has_value());
        QVERIFY(*read == order);
        QCOMPARE(read->deliverBy, order.deliverBy);
        QCOMPARE(read->lines[1].parts[0].trackingNumbers.size(), 2);
    }

    void anEmptyOrderReadsBackToo()
    {
        Order order;
        order.key = sample::key(1);
        QVERIFY(orderFromJson(toBytes(toJson(order))) == order);
    }

    void aShipmentReadsBackAsItWasWritten()
    {
        Shipment shipment = sample::shipment(5, QStringLiteral("1Z999"), 1);
        shipment.isShort = true;
        shipment.packages.push_back({2, {}, QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("https://x.example/%1")});
        shipment.parts[0].packages = {1, 2};
        QVERIFY(shipmentFromJson(toBytes(toJson(shipment))) == shipment);
    }

    void aSessionReadsBackAsItWasWritten()
    {
        PackingSession session = sample::session(3);
        session.method = QStringLiteral("Express");
        session = *session.withNextBox();
        session = *session.withLabel({QStringLiteral("T1"), QStringLiteral("ups"), QStringLiteral("UPS"), QStringLiteral("u"), true});
        session = *session.withContinued();
        session = *session.withShort();
        QVERIFY(sessionFromJson(toBytes(toJson(session))) == session);
    }

    void aBoxWithAnUntrackedLabelIsNotABoxWithoutLabel()
    {
        PackingSession session = sample::session(3);
        session = *session.withNextBox();
        session = *session.withLabel({{}, QStringLiteral("lettermail"), {}, {}, false});
        const auto read = sessionFromJson(toBytes(toJson(session)));
        QVERIFY(read.has_value());
        QVERIFY(read->boxes[0].label.has_value());
        QVERIFY(!read->boxes[1].label.has_value());
    }

    void whatIsMissingIsNamedWithItsPlace()
    {
        const auto read = orderFromJson(R"({"account":"a","order":"1","lines":[{"number":"1","quantity":"many"}]})");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().path, QStringLiteral("$.lines[0].quantity"));
        QVERIFY(!shipmentFromJson("{").has_value());
    }

    void everyStateHasANameThatReadsBack()
    {
        for (int i = 0; i <= static_cast<int>(LineState::Other); ++i) {
            QCOMPARE(lineStateNamed(stableName(static_cast<LineState>(i))), static_cast<LineState>(i));
        }
        for (int i = 0; i <= static_cast<int>(DutyState::GivenUp); ++i) {
            QCOMPARE(dutyStateNamed(stableName(static_cast<DutyState>(i))), static_cast<DutyState>(i));
        }
        for (int i = 0; i <= static_cast<int>(AttentionReason::PackedElsewhere); ++i) {
            QCOMPARE(attentionReasonNamed(stableName(static_cast<AttentionReason>(i))), static_cast<AttentionReason>(i));
        }
        QVERIFY(!dutyStateNamed(QStringLiteral("sleeping")));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
