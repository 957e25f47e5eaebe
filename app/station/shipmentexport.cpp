// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/shipmentexport.h"

#include "station/csvrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packbench {

namespace {

/// The state as other programs read it: English, stable.
QString stateWord(DutyState state)
{
    switch (state) {
    case DutyState::Packed:
        return QStringLiteral("packed");
    case DutyState::Queued:
        return QStringLiteral("queued");
    case DutyState::Sending:
        return QStringLiteral("sending");
    case DutyState::Unknown:
        return QStringLiteral("unknown");
    case DutyState::Confirmed:
        return QStringLiteral("confirmed");
    case DutyState::NeedsAttention:
        return QStringLiteral("needs attention");
    case DutyState::TakenBack:
        return QStringLiteral("taken back");
    case DutyState::ShippedElsewhere:
        return QStringLiteral("shipped elsewhere");
    case DutyState::GivenUp:
        return QStringLiteral("given up");
    }
    return {};
}

} // namespace

QByteArray inventoryAsCsv(const std::vector<OutboxEntry> &entries)
{
    QByteArray csv = csvRow({QStringLiteral("cancelled"), QStringLiteral("order"), QStringLiteral("sku"), QStringLiteral("quantity"),
                             QStringLiteral("reason"), QStringLiteral("packer")});
    for (const OutboxEntry &entry : entries) {
        if (entry.shipment.purpose != Purpose::Cancel || entry.state != DutyState::Confirmed) {
            continue;
        }
        for (const ShipmentPart &part : entry.shipment.parts) {
            csv += csvRow({exportedTime(entry.settledAt), entry.shipment.order.order.text(), part.sku, QString::number(part.quantity),
                           entry.shipment.words, entry.shipment.packer.text()});
        }
    }
    return csv;
}

QByteArray shipmentsAsCsv(const std::vector<OutboxEntry> &entries, const StationNames &stations)
{
    QByteArray csv = csvRow({QStringLiteral("order"), QStringLiteral("customer order"), QStringLiteral("line"), QStringLiteral("quantity"),
                             QStringLiteral("package"), QStringLiteral("carrier"), QStringLiteral("tracking number"),
                             QStringLiteral("state"), QStringLiteral("finished"), QStringLiteral("settled"), QStringLiteral("packer"),
                             QStringLiteral("station"), QStringLiteral("request id")});
    for (const OutboxEntry &entry : entries) {
        const Shipment &shipment = entry.shipment;
        for (const ShipmentPart &part : shipment.parts) {
            for (const int number : part.packages) {
                const ShipmentPackage *package = shipment.package(number);
                csv += csvRow({shipment.order.order.text(), shipment.customerOrderId, part.line, QString::number(part.quantity),
                               QString::number(number), package == nullptr ? QString() : package->carrierName,
                               package == nullptr ? QString() : package->trackingNumber, stateWord(entry.state),
                               exportedTime(entry.createdAt), exportedTime(entry.settledAt), shipment.packer.text(),
                               stations.value(shipment.station, shipment.station.text()), entry.requestId});
            }
        }
    }
    return csv;
}

QByteArray shipmentsAsJson(const std::vector<OutboxEntry> &entries, const StationNames &stations)
{
    QJsonArray list;
    for (const OutboxEntry &entry : entries) {
        const Shipment &shipment = entry.shipment;
        QJsonArray packages;
        for (const ShipmentPackage &package : shipment.packages) {
            packages.append(QJsonObject{{QStringLiteral("number"), package.number},
                                        {QStringLiteral("carrier"), package.carrierName},
                                        {QStringLiteral("trackingNumber"), package.trackingNumber}});
        }
        QJsonArray parts;
        for (const ShipmentPart &part : shipment.parts) {
            QJsonArray numbers;
            for (const int number : part.packages) {
                numbers.append(number);
            }
            parts.append(QJsonObject{
                {QStringLiteral("line"), part.line}, {QStringLiteral("quantity"), part.quantity}, {QStringLiteral("packages"), numbers}});
        }
        list.append(QJsonObject{{QStringLiteral("order"), shipment.order.order.text()},
                                {QStringLiteral("customerOrder"), shipment.customerOrderId},
                                {QStringLiteral("state"), stateWord(entry.state)},
                                {QStringLiteral("finished"), exportedTime(entry.createdAt)},
                                {QStringLiteral("settled"), exportedTime(entry.settledAt)},
                                {QStringLiteral("packer"), shipment.packer.text()},
                                {QStringLiteral("station"), stations.value(shipment.station, shipment.station.text())},
                                {QStringLiteral("stationId"), shipment.station.text()},
                                {QStringLiteral("requestId"), entry.requestId},
                                {QStringLiteral("attempts"), entry.attempts},
                                {QStringLiteral("packages"), packages},
                                {QStringLiteral("lines"), parts}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("shipments"), list}}).toJson();
}

} // namespace packbench
