// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplevalues.h"

namespace packbench::sample {

QDateTime start()
{
    return QDateTime(QDate(2026, 3, 14), QTime(15, 0), Qt::UTC);
}

OrderKey key(int number)
{
    return {AccountId(QStringLiteral("account")), OrderId(QString::number(number))};
}

Order order(int number, int quantity)
{
    Order order;
    order.key = key(number);
    order.customerOrderId = QStringLiteral("C%1").arg(number);
    order.orderedAt = start().addSecs(-3600);
    order.shipBy = start().addDays(1);
    order.method = QStringLiteral("Standard");
    OrderLine line;
    line.number = QStringLiteral("1");
    line.sku = QStringLiteral("MUG-%1").arg(number);
    line.name = QStringLiteral("Mug");
    line.quantity = quantity;
    line.unit = QStringLiteral("EACH");
    line.parts = {LinePart{LineState::Acknowledged, quantity, {}, {}, {}}};
    order.lines = {line};
    return order;
}

Order fullOrder()
{
    Order order = sample::order(77, 3);
    order.accountName = QStringLiteral("Günther & Fils, Montréal");
    order.acknowledgeBy = start().addSecs(60);
    order.deliverBy = start().addDays(5).addMSecs(7);
    order.shipTo = {QStringLiteral("Çağla Öztürk"), QStringLiteral("1 rue A"), QStringLiteral("app. 2"), QStringLiteral("Québec"),
                    QStringLiteral("QC"),           QStringLiteral("G1A 1A1"), QStringLiteral("CAN"),    QStringLiteral("418")};
    OrderLine second;
    second.number = QStringLiteral("7");
    second.sku = QStringLiteral("<b>&\"");
    second.imageUrl = QStringLiteral("https://example.com/i.png");
    second.quantity = 2;
    second.parts = {LinePart{LineState::Shipped, 1, {QStringLiteral("T1"), QStringLiteral("T2")}, QStringLiteral("UPS"), {}},
                    LinePart{LineState::Other, 1, {}, {}, QStringLiteral("Lost")}};
    second.cancelRequested = true;
    order.lines.push_back(second);
    return order;
}

Shipment shipment(int number, const QString &trackingNumber, int quantity)
{
    Shipment shipment;
    shipment.id = ShipmentId(QStringLiteral("shipment-%1").arg(number));
    shipment.order = key(number);
    shipment.customerOrderId = QStringLiteral("C%1").arg(number);
    shipment.station = StationId(QStringLiteral("station"));
    shipment.packer = PackerId(QStringLiteral("Ada"));
    shipment.shippedAt = start();
    shipment.method = QStringLiteral("Standard");
    shipment.shipFromCountry = QStringLiteral("CA");
    shipment.packages = {{1, trackingNumber, QStringLiteral("canada-post"), QStringLiteral("Canada Post"), {}}};
    shipment.parts = {{QStringLiteral("1"), quantity, QStringLiteral("EACH"), {1}}};
    return shipment;
}

PackingSession session(int number)
{
    const PackingSession started = PackingSession::start(order(number, 2), start());
    return *started.withPacked(QStringLiteral("1"));
}

JournalEntry fact(const QString &kind, int orderNumber)
{
    JournalEntry entry;
    entry.at = start();
    entry.station = StationId(QStringLiteral("station"));
    entry.packer = PackerId(QStringLiteral("Ada"));
    entry.kind = kind;
    if (orderNumber != 0) {
        entry.order = key(orderNumber);
    }
    entry.facts = {{QStringLiteral("sku"), QStringLiteral("MUG")}};
    return entry;
}

} // namespace packbench::sample
