// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartcarriers.h"

#include "base/jsonreader.h"

#include <QFile>

// Q_INIT_RESOURCE declares a function, which must be outside any namespace.
static void initWalmartResource()
{
    Q_INIT_RESOURCE(walmart);
}

namespace packbench {

namespace {

std::vector<ChannelCarrier> readCarriers()
{
    initWalmartResource();
    QFile file(QStringLiteral(":/walmart/carriers.json"));
    std::vector<ChannelCarrier> result;
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(file.readAll());
    if (!document) {
        return result;
    }
    JsonReader::Note note;
    for (const JsonReader &entry : JsonReader(*document, note).at(QStringLiteral("carriers")).elements()) {
        ChannelCarrier carrier;
        carrier.code = entry.at(QStringLiteral("code")).text();
        carrier.name = entry.at(QStringLiteral("name")).text();
        carrier.carrier = entry.at(QStringLiteral("carrier")).textOr({});
        carrier.trackingUrl = entry.at(QStringLiteral("trackingUrl")).textOr({});
        carrier.needsTrackingNumber = entry.at(QStringLiteral("needsTrackingNumber")).booleanOr(true);
        result.push_back(carrier);
    }
    return result;
}

} // namespace

const std::vector<ChannelCarrier> &walmartCarriers()
{
    static const std::vector<ChannelCarrier> carriers = readCarriers();
    return carriers;
}

const ChannelCarrier *walmartCarrier(const ShipmentPackage &package)
{
    if (!package.carrier.isEmpty()) {
        for (const ChannelCarrier &carrier : walmartCarriers()) {
            if (carrier.carrier == package.carrier) {
                return &carrier;
            }
        }
    }
    for (const ChannelCarrier &carrier : walmartCarriers()) {
        if (!package.carrierName.isEmpty()
            && (carrier.code.compare(package.carrierName, Qt::CaseInsensitive) == 0
                || carrier.name.compare(package.carrierName, Qt::CaseInsensitive) == 0))
        {
            return &carrier;
        }
    }
    return nullptr;
}

QString walmartTrackingUrl(const ShipmentPackage &package)
{
    if (!package.trackingUrl.isEmpty()) {
        return package.trackingUrl;
    }
    const ChannelCarrier *carrier = walmartCarrier(package);
    if (carrier == nullptr || carrier->trackingUrl.isEmpty() || package.trackingNumber.isEmpty()) {
        return {};
    }
    return carrier->trackingUrl.arg(comparableTrackingNumber(package.trackingNumber));
}

const QStringList &walmartMethods()
{
    static const QStringList methods{QStringLiteral("Standard"), QStringLiteral("Express"),    QStringLiteral("OneDay"),
                                     QStringLiteral("Freight"),  QStringLiteral("WhiteGlove"), QStringLiteral("Value")};
    return methods;
}

} // namespace packbench
