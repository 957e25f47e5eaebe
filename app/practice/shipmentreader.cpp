// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/shipmentreader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace packbench {

using namespace Qt::StringLiterals;

const QStringList &practiceCarriers()
{
    static const QStringList codes{u"17Track"_s, u"ASL"_s,   u"CANPAR"_s, u"CEVA"_s,       u"CPC"_s,    u"DHL"_s,    u"FEDEX_SWWEXPRESS"_s,
                                   u"FedEx"_s,   u"GLB"_s,   u"JIAYOU"_s, u"LETTERMAIL"_s, u"LOOMIS"_s, u"PCLINT"_s, u"PURINTL_SWWGROUND"_s,
                                   u"SAMEDAY"_s, u"SWYFT"_s, u"TFORCE"_s, u"UBI"_s,        u"UPS"_s,    u"USPS"_s};
    return codes;
}

PracticeShipmentReader::PracticeShipmentReader(bool isMultiPackage, QDateTime now) : m_isMultiPackage(isMultiPackage), m_now(std::move(now))
{
}

void PracticeShipmentReader::complain(const QString &field, const QString &words)
{
    if (m_complaint)
        return;
    m_complaint = PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, field,
                                    m_line.isEmpty() ? words : words + u" in line number "_s + m_line, false};
}

QJsonObject PracticeShipmentReader::object(const QJsonValue &value, const QString &name, const QStringList &members)
{
    if (!value.isObject())
        complain(name, name + u" is missing or not an object"_s);
    const QJsonObject read = value.toObject();
    for (const QString &key : read.keys()) {
        if (!members.contains(key))
            complain(key, u"Unexpected field "_s + key + u" of "_s + name);
    }
    return read;
}

QJsonArray PracticeShipmentReader::array(const QJsonObject &parent, const QString &outer, const QString &inner)
{
    const QJsonArray read = object(parent.value(outer), outer, {inner}).value(inner).toArray();
    if (read.isEmpty())
        complain(inner, inner + u" must be a list with at least one element"_s);
    return read;
}

QString PracticeShipmentReader::text(const QJsonObject &parent, const QString &name, bool isRequired)
{
    const QJsonValue value = parent.value(name);
    const bool isAbsent = value.isUndefined() || value.isNull();
    if ((isAbsent && isRequired) || (!isAbsent && !value.isString()) || (isRequired && value.toString().isEmpty()))
        complain(name, name + (isAbsent ? u" is missing"_s : u" must be a text"_s));
    return value.toString();
}

Result<PracticeShipment, PracticeComplaint> PracticeShipmentReader::read(const QJsonObject &root)
{
    QJsonObject content = root;
    if (m_isMultiPackage) {
        object(root, u"body"_s, {u"orderLines"_s, u"processMode"_s});
    } else {
        object(root, u"body"_s, {u"orderShipment"_s});
        content = object(root.value(u"orderShipment"_s), u"orderShipment"_s, {u"orderLines"_s, u"processMode"_s});
    }
    const QString mode = text(content, u"processMode"_s, false);
    if (!mode.isEmpty() && mode != u"PARTIAL_UPDATE"_s)
        complain(u"processMode"_s, u"processMode is not supported"_s);
    m_shipment.isCorrection = m_shipment.isCorrection || !mode.isEmpty();
    const QJsonArray lines = array(content, u"orderLines"_s, u"orderLine"_s);
    for (const QJsonValue &line : lines)
        readLine(object(line, u"orderLine"_s, {u"lineNumber"_s, u"shipFromCountry"_s, u"orderLineStatuses"_s}));
    if (m_complaint)
        return fail(*m_complaint);
    return m_shipment;
}

void PracticeShipmentReader::readLine(const QJsonObject &line)
{
    m_line = text(line, u"lineNumber"_s);
    const QString country = text(line, u"shipFromCountry"_s);
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    if (!twoLetters.match(country).hasMatch())
        complain(u"shipFromCountry"_s, u"shipFromCountry must be an ISO code of two letters"_s);
    const QJsonArray statuses = array(line, u"orderLineStatuses"_s, u"orderLineStatus"_s);
    for (const QJsonValue &status : statuses) {
        const QString parcels = m_isMultiPackage ? u"shipmentPackages"_s : u"trackingInfo"_s;
        readStatus(object(status, u"orderLineStatus"_s, {u"status"_s, u"statusQuantity"_s, parcels, u"asn"_s}), country);
    }
    m_line.clear();
}

void PracticeShipmentReader::readStatus(const QJsonObject &status, const QString &country)
{
    if (text(status, u"status"_s) != u"Shipped"_s)
        complain(u"status"_s, u"status must be Shipped"_s);
    PracticeShipped shipped{m_line, readQuantity(status.value(u"statusQuantity"_s)), country, {}};
    static const QStringList members{u"shipDateTime"_s, u"carrierName"_s, u"methodCode"_s, u"trackingNumber"_s, u"trackingURL"_s};
    if (m_isMultiPackage) {
        static const QStringList more = members + QStringList{u"shipmentNo"_s, u"packageStatus"_s, u"actualDeliveryDateTime"_s};
        const QJsonArray packages = array(status, u"shipmentPackages"_s, u"shipmentPackage"_s);
        for (const QJsonValue &package : packages)
            shipped.packages.push_back(readPackage(object(package, u"shipmentPackage"_s, more)));
        if (packages.size() > 1 && shipped.quantity != 1)
            complain(u"statusQuantity"_s, u"Several packages are allowed for a single quantity only"_s);
    } else {
        shipped.packages.push_back(readPackage(object(status.value(u"trackingInfo"_s), u"trackingInfo"_s, members)));
    }
    m_shipment.shipped.push_back(shipped);
}

int PracticeShipmentReader::readQuantity(const QJsonValue &value)
{
    const QJsonObject quantity = object(value, u"statusQuantity"_s, {u"unitOfMeasurement"_s, u"amount"_s});
    const QString unit = text(quantity, u"unitOfMeasurement"_s);
    if (unit.compare(u"EACH"_s, Qt::CaseInsensitive) != 0 && unit != u"EA"_s)
        complain(u"unitOfMeasurement"_s, u"unitOfMeasurement is not supported"_s);
    const QString amount = text(quantity, u"amount"_s);
    bool isNumber = false;
    const int count = amount.toInt(&isNumber);
    if (!isNumber || count < 1)
        complain(u"amount"_s, u"amount must be a positive number"_s);
    return count;
}

PracticePackage PracticeShipmentReader::readPackage(const QJsonObject &package)
{
    PracticePackage read;
    readTime(package.value(u"shipDateTime"_s), read);
    readCarrier(package.value(u"carrierName"_s), read);
    static const QStringList methods{u"Standard"_s, u"Express"_s, u"OneDay"_s, u"Freight"_s, u"WhiteGlove"_s, u"Value"_s};
    read.method = text(package, u"methodCode"_s);
    if (!methods.contains(read.method))
        complain(u"methodCode"_s, u"Method code is not supported"_s);
    read.tracking = text(package, u"trackingNumber"_s, read.carrier != u"LETTERMAIL"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9]*$"_s);
    if (!plain.match(read.tracking).hasMatch())
        complain(u"trackingNumber"_s, u"Tracking number has special characters"_s);
    read.url = text(package, u"trackingURL"_s, !read.otherCarrier.isEmpty());
    const QUrl url(read.url, QUrl::StrictMode);
    if (!read.url.isEmpty() && (!url.isValid() || !url.scheme().startsWith(u"http"_s) || url.host().isEmpty()))
        complain(u"trackingURL"_s, u"trackingURL is not a URL"_s);
    return read;
}

void PracticeShipmentReader::readCarrier(const QJsonValue &value, PracticePackage &package)
{
    const QJsonObject name = object(value, u"carrierName"_s, {u"carrier"_s, u"otherCarrier"_s});
    package.carrier = text(name, u"carrier"_s, false);
    package.otherCarrier = text(name, u"otherCarrier"_s, false);
    if (package.carrier.isEmpty() == package.otherCarrier.isEmpty())
        complain(u"carrierName"_s, u"Either carrier or otherCarrier is required"_s);
    if (!package.carrier.isEmpty() && !practiceCarriers().contains(package.carrier))
        complain(u"carrier"_s, u"Carrier is not supported"_s);
}

void PracticeShipmentReader::readTime(const QJsonValue &value, PracticePackage &package)
{
    static const QRegularExpression iso(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|\\+00:00)$"_s);
    const qint64 ms = value.toInteger(0);
    // Thirteen digits: seconds and .NET ticks are refused by the real one too.
    if (value.isDouble() && ms >= 1'000'000'000'000 && ms <= 9'999'999'999'999)
        package.shipped = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    else if (value.isString() && iso.match(value.toString()).hasMatch())
        package.shipped = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    if (!package.shipped.isValid())
        complain(u"shipDateTime"_s, u"shipDateTime must be a UTC time"_s);
    else if (package.shipped > m_now.addSecs(2))
        complain(u"shipDateTime"_s, u"shipDateTime is in the future"_s);
}

namespace {

PracticeComplaint lineComplaint(const QString &field, const QString &words, const QString &line)
{
    return {400, u"INVALID_REQUEST_CONTENT"_s, field, words + u" in line number "_s + line, false};
}

/// Carrier and country of what a line shipped before and ships now must be one and the same.
bool isOneSource(const PracticeLine &line, const PracticeShipped &shipped)
{
    if (!line.shipFrom.isEmpty() && line.shipFrom != shipped.country)
        return false;
    QStringList carriers;
    for (const PracticePart &part : line.parts) {
        for (const PracticePackage &package : part.packages)
            carriers << package.carrierName();
    }
    for (const PracticePackage &package : shipped.packages)
        carriers << package.carrierName();
    carriers.removeDuplicates();
    return carriers.size() <= 1;
}

} // namespace

std::optional<PracticeComplaint> checkAgainst(PracticeOrder order, const PracticeShipment &shipment)
{
    const QString from = shipment.isCorrection ? u"Shipped"_s : u"Acknowledged"_s;
    for (const PracticeShipped &shipped : shipment.shipped) {
        PracticeLine *const line = order.line(shipped.line);
        if (!line)
            return PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, u"lineNumber"_s, u"The order has no line number "_s + shipped.line,
                                     false};
        const int left = line->quantityIn(from);
        if (shipped.quantity > left) {
            const bool wasShipped = !shipment.isCorrection && line->quantityIn(u"Shipped"_s) > 0;
            PracticeComplaint complaint = lineComplaint(u"statusQuantity"_s, u"Quantity is more than what is left"_s, shipped.line);
            if (line->quantityIn(u"Created"_s) > 0)
                complaint = lineComplaint(u"status"_s, u"The order is not acknowledged"_s, shipped.line);
            else if (left == 0 && wasShipped)
                complaint = lineComplaint(u"status"_s, u"Units are already shipped"_s, shipped.line);
            else if (left == 0)
                complaint = lineComplaint(u"status"_s, u"There are no units to ship"_s, shipped.line);
            complaint.isRepeat = wasShipped;
            return complaint;
        }
        if (!shipment.isCorrection && !isOneSource(*line, shipped))
            return lineComplaint(u"carrierName"_s, u"All packages need the same carrier and country"_s, shipped.line);
        if (!shipment.isCorrection)
            order.ship({shipped}, false, {});
    }
    return {};
}

} // namespace packbench
