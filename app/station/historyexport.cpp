// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/historyexport.h"

#include "domain/stablenames.h"
#include "station/csvrow.h"
#include "station/historywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packbench {

namespace {

QString stationName(const HistoryItem &item)
{
    return item.station.isEmpty() ? item.entry.shipment.station.text() : item.station;
}

/// What was told first, where it was corrected.
QString numberBefore(const HistoryItem &item, int box)
{
    const ShipmentPackage *first = item.entry.shipment.package(box);
    const bool same = first == nullptr || first->trackingNumber == words::packageNow(item, box).trackingNumber;
    return same ? QString() : first->trackingNumber;
}

} // namespace

HistoryExport::HistoryExport(HistoryDesk::Format format) : m_format(format)
{
    if (format == HistoryDesk::Format::Csv) {
        m_content = csvRow({QStringLiteral("finished"), QStringLiteral("settled"), QStringLiteral("order"),
                            QStringLiteral("customer order"), QStringLiteral("line"), QStringLiteral("sku"), QStringLiteral("quantity"),
                            QStringLiteral("package"), QStringLiteral("carrier"), QStringLiteral("tracking number"),
                            QStringLiteral("tracking number before"), QStringLiteral("state"), QStringLiteral("packer"),
                            QStringLiteral("station"), QStringLiteral("request id")});
    }
}

void HistoryExport::add(const std::vector<HistoryItem> &items)
{
    for (const HistoryItem &item : items) {
        if (m_format == HistoryDesk::Format::Csv) {
            addRows(item);
        } else {
            addObject(item);
        }
        ++m_shipments;
    }
}

void HistoryExport::addRows(const HistoryItem &item)
{
    const OutboxEntry &entry = item.entry;
    const Shipment &shipment = entry.shipment;
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = item.line(part.line);
        for (const int number : part.packages) {
            const ShipmentPackage told = words::packageNow(item, number);
            m_content += csvRow({exportedTime(entry.createdAt), exportedTime(entry.settledAt), shipment.order.order.text(),
                                 shipment.customerOrderId, part.line, line == nullptr ? part.sku : line->sku,
                                 QString::number(part.quantity), QString::number(number), told.carrierName, told.trackingNumber,
                                 numberBefore(item, number), stableName(entry.state), shipment.packer.text(), stationName(item),
                                 entry.requestId});
        }
    }
}

void HistoryExport::addObject(const HistoryItem &item)
{
    const OutboxEntry &entry = item.entry;
    const Shipment &shipment = entry.shipment;
    QJsonArray packages;
    for (const ShipmentPackage &package : shipment.packages) {
        const ShipmentPackage told = words::packageNow(item, package.number);
        packages.append(QJsonObject{{QStringLiteral("number"), package.number},
                                    {QStringLiteral("carrier"), told.carrierName},
                                    {QStringLiteral("trackingNumber"), told.trackingNumber},
                                    {QStringLiteral("trackingNumberBefore"), numberBefore(item, package.number)}});
    }
    QJsonArray parts;
    for (const ShipmentPart &part : shipment.parts) {
        const OrderLine *line = item.line(part.line);
        QJsonArray numbers;
        for (const int number : part.packages) {
            numbers.append(number);
        }
        parts.append(QJsonObject{{QStringLiteral("line"), part.line},
                                 {QStringLiteral("sku"), line == nullptr ? part.sku : line->sku},
                                 {QStringLiteral("quantity"), part.quantity},
                                 {QStringLiteral("packages"), numbers}});
    }
    const QJsonObject object{{QStringLiteral("finished"), exportedTime(entry.createdAt)},
                             {QStringLiteral("settled"), exportedTime(entry.settledAt)},
                             {QStringLiteral("order"), shipment.order.order.text()},
                             {QStringLiteral("customerOrder"), shipment.customerOrderId},
                             {QStringLiteral("state"), stableName(entry.state)},
                             {QStringLiteral("packer"), shipment.packer.text()},
                             {QStringLiteral("station"), stationName(item)},
                             {QStringLiteral("stationId"), shipment.station.text()},
                             {QStringLiteral("requestId"), entry.requestId},
                             {QStringLiteral("attempts"), entry.attempts},
                             {QStringLiteral("packages"), packages},
                             {QStringLiteral("lines"), parts}};
    m_content += m_shipments == 0 ? "\n" : ",\n";
    m_content += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray HistoryExport::finish() const
{
    return m_format == HistoryDesk::Format::Csv ? m_content : "{\"shipments\":[" + m_content + "\n]}\n";
}

} // namespace packbench
