// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartshipment.h"

#include "channel/walmart/walmartcarriers.h"
#include "channel/walmart/wireelement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using DateForm = WalmartAccount::ShipDateForm;

const QString orderNamespace = u"http://walmart.com/mp/v3/orders"_s;

QJsonValue shipDate(const QDateTime &at, DateForm form)
{
    const QDateTime utc = at.toUTC();
    return form == DateForm::Epoch ? QJsonValue(utc.toMSecsSinceEpoch()) : QJsonValue(utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s));
}

/// `trackingInfo` and `shipmentPackage` have the same members.
WireElement packageElement(const QString &name, const ShipmentPackage &package, const Shipment &shipment, DateForm form)
{
    const ChannelCarrier *carrier = walmartCarrier(package);
    WireElement carrierName{u"carrierName"_s, {}, {}};
    if (carrier != nullptr) {
        carrierName.children = {{u"carrier"_s, carrier->code, {}}};
    } else {
        carrierName.children = {{u"otherCarrier"_s, package.carrierName, {}}};
    }
    WireElement element{name, {}, {{u"shipDateTime"_s, shipDate(shipment.shippedAt, form), {}}}};
    element.children.push_back(carrierName);
    element.children.push_back({u"methodCode"_s, shipment.method, {}});
    if (!package.trackingNumber.isEmpty()) {
        element.children.push_back({u"trackingNumber"_s, comparableTrackingNumber(package.trackingNumber), {}});
    }
    const QString url = walmartTrackingUrl(package);
    if (!url.isEmpty()) {
        element.children.push_back({u"trackingURL"_s, url, {}});
    }
    return element;
}

WireElement statusElement(const ShipmentPart &part, const Shipment &shipment, DateForm form)
{
    WireElement quantity{u"statusQuantity"_s, {}, {}};
    quantity.children = {{u"unitOfMeasurement"_s, part.unit, {}}, {u"amount"_s, QString::number(part.quantity), {}}};
    WireElement status{u"orderLineStatus"_s, {}, {}, true};
    status.children = {{u"status"_s, u"Shipped"_s, {}}, quantity};
    if (!shipment.hasSplitLine()) {
        status.children.push_back(packageElement(u"trackingInfo"_s, *shipment.package(part.packages.front()), shipment, form));
        return status;
    }
    WireElement packages{u"shipmentPackages"_s, {}, {}};
    for (const int number : part.packages) {
        WireElement package = packageElement(u"shipmentPackage"_s, *shipment.package(number), shipment, form);
        package.isListed = true;
        packages.children.push_back(package);
    }
    status.children.push_back(packages);
    return status;
}

WireElement linesElement(const Shipment &shipment, DateForm form)
{
    WireElement lines{u"orderLines"_s, {}, {}};
    QStringList done;
    for (const ShipmentPart &first : shipment.parts) {
        if (done.contains(first.line)) {
            continue;
        }
        done.append(first.line);
        WireElement statuses{u"orderLineStatuses"_s, {}, {}};
        for (const ShipmentPart &part : shipment.parts) {
            if (part.line == first.line) {
                statuses.children.push_back(statusElement(part, shipment, form));
            }
        }
        WireElement line{u"orderLine"_s, {}, {}, true};
        line.children = {{u"lineNumber"_s, first.line, {}}, {u"shipFromCountry"_s, shipment.shipFromCountry, {}}, statuses};
        lines.children.push_back(line);
    }
    return lines;
}

/// `orderCancellation`: units, by line, that are not sent, and why.
WireElement cancellationElement(const Shipment &shipment)
{
    WireElement lines{u"orderLines"_s, {}, {}};
    for (const ShipmentPart &part : shipment.parts) {
        WireElement quantity{u"statusQuantity"_s, {}, {}};
        quantity.children = {{u"unitOfMeasurement"_s, part.unit, {}}, {u"amount"_s, QString::number(part.quantity), {}}};
        WireElement status{u"orderLineStatus"_s, {}, {}, true};
        status.children = {{u"status"_s, u"Cancelled"_s, {}}, {u"cancellationReason"_s, shipment.words, {}}, quantity};
        WireElement line{u"orderLine"_s, {}, {}, true};
        line.children = {{u"lineNumber"_s, part.line, {}}, {u"orderLineStatuses"_s, {}, {status}}};
        lines.children.push_back(line);
    }
    return {u"orderCancellation"_s, {}, {lines}};
}

/// The mode of a correction, where it stands in the body.
bool hasModeInBody(const Shipment &shipment, const WalmartAccount &account)
{
    return shipment.purpose == Purpose::Correct && account.processModePlace != u"query"_s && !account.processMode.isEmpty();
}

/// A correction differs from a first shipment by its mode.
QByteArray modeQuery(const Shipment &shipment, const WalmartAccount &account)
{
    const bool isInQuery = shipment.purpose == Purpose::Correct && account.processModePlace == u"query"_s && !account.processMode.isEmpty();
    return isInQuery ? "?processMode=" + QUrl::toPercentEncoding(account.processMode) : QByteArray();
}

} // namespace

QByteArray walmartShipPath(const Shipment &shipment, const WalmartAccount &account)
{
    const QByteArray id = QUrl::toPercentEncoding(shipment.order.order.text());
    if (shipment.purpose == Purpose::Cancel) {
        return account.root() + "/orders/" + id + "/cancel";
    }
    if (shipment.hasSplitLine()) {
        return account.multiPackagePath.toUtf8().replace("{purchaseOrderId}", id) + modeQuery(shipment, account);
    }
    return account.root() + "/orders/" + id + "/shipping" + modeQuery(shipment, account);
}

QByteArray walmartShipJson(const Shipment &shipment, const WalmartAccount &account)
{
    if (shipment.purpose == Purpose::Cancel) {
        const WireElement cancellation = cancellationElement(shipment);
        return QJsonDocument(QJsonObject{{cancellation.name, cancellation.toJson()}}).toJson(QJsonDocument::Compact);
    }
    const bool isSplit = shipment.hasSplitLine();
    const WireElement lines = linesElement(shipment, isSplit ? DateForm::Iso : account.shipDateForm);
    QJsonObject plain{{lines.name, lines.toJson()}};
    if (hasModeInBody(shipment, account)) {
        plain.insert(u"processMode"_s, account.processMode);
    }
    const bool isWrapped = !isSplit || account.multiPackageWrapper;
    const QJsonObject body = isWrapped ? QJsonObject{{u"orderShipment"_s, plain}} : plain;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray walmartShipXml(const Shipment &shipment, const WalmartAccount &account)
{
    if (shipment.purpose == Purpose::Cancel) {
        return cancellationElement(shipment).toXml(orderNamespace);
    }
    WireElement root{u"orderShipment"_s, {}, {}};
    if (hasModeInBody(shipment, account)) {
        root.children.push_back({u"processMode"_s, account.processMode, {}});
    }
    root.children.push_back(linesElement(shipment, DateForm::Iso));
    return root.toXml(orderNamespace);
}

} // namespace packbench
