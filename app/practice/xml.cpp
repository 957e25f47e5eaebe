// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/xml.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

const QString &ordersNamespace()
{
    static const QString name = u"http://walmart.com/mp/v3/orders"_s;
    return name;
}

bool isTime(const QString &name)
{
    static const QStringList names{u"orderDate"_s,  u"estimatedShipDate"_s, u"estimatedDeliveryDate"_s,
                                   u"statusDate"_s, u"shipDateTime"_s,      u"pickUpDateTime"_s};
    return names.contains(name);
}

/// JSON objects lose the order of their members; these go first, as the schema has them, the rest follows.
QStringList ordered(const QJsonObject &object)
{
    static const QStringList first{u"meta"_s,       u"purchaseOrderId"_s, u"customerOrderId"_s,
                                   u"lineNumber"_s, u"status"_s,          u"statusQuantity"_s};
    QStringList names;
    for (const QString &name : first) {
        if (object.contains(name))
            names << name;
    }
    for (const QString &name : object.keys()) {
        if (!names.contains(name))
            names << name;
    }
    return names;
}

void writeValue(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            writeValue(xml, name, element);
        return;
    }
    if (value.isNull())
        return;
    xml.writeStartElement(ordersNamespace(), name);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &member : ordered(object))
            writeValue(xml, member, object.value(member));
    } else if (value.isDouble() && isTime(name)) {
        xml.writeCharacters(QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC).toString(Qt::ISODateWithMs));
    } else {
        xml.writeCharacters(value.toVariant().toString());
    }
    xml.writeEndElement();
}

const QStringList &childrenOf(const QString &name)
{
    static const QHash<QString, QStringList> sequences{
        {u"orderShipment"_s, {u"processMode"_s, u"orderLines"_s}},
        {u"orderCancellation"_s, {u"orderLines"_s}},
        {u"orderLines"_s, {u"orderLine"_s}},
        {u"orderLine"_s, {u"lineNumber"_s, u"shipFromCountry"_s, u"orderLineStatuses"_s}},
        {u"orderLineStatuses"_s, {u"orderLineStatus"_s}},
        {u"orderLineStatus"_s, {u"status"_s, u"cancellationReason"_s, u"asn"_s, u"statusQuantity"_s, u"trackingInfo"_s}},
        {u"asn"_s, {u"packageASN"_s, u"palletASN"_s}},
        {u"statusQuantity"_s, {u"unitOfMeasurement"_s, u"amount"_s}},
        {u"trackingInfo"_s, {u"shipDateTime"_s, u"carrierName"_s, u"methodCode"_s, u"trackingNumber"_s, u"trackingURL"_s}},
        {u"carrierName"_s, {u"otherCarrier"_s, u"carrier"_s}},
    };
    static const QStringList none;
    const auto found = sequences.constFind(name);
    return found == sequences.constEnd() ? none : *found;
}

bool isList(const QString &name)
{
    return name == u"orderLine"_s || name == u"orderLineStatus"_s;
}

/// The content of the element that the reader stands on.
QJsonValue readElement(QXmlStreamReader &xml)
{
    const QStringList &sequence = childrenOf(xml.name().toString());
    if (sequence.isEmpty())
        return xml.readElementText();
    QJsonObject object;
    qsizetype reached = 0;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const qsizetype at = sequence.indexOf(name);
        if (at < reached || xml.namespaceUri() != ordersNamespace()) {
            xml.raiseError(u"unexpected element (uri:\"%1\", local:\"%2\")"_s.arg(xml.namespaceUri(), name));
            break;
        }
        reached = at;
        if (!isList(name)) {
            object.insert(name, readElement(xml));
            continue;
        }
        QJsonArray list = object.value(name).toArray();
        list.append(readElement(xml));
        object.insert(name, list);
    }
    return object;
}

} // namespace

QByteArray practiceXml(const QJsonObject &document)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeNamespace(ordersNamespace(), u"ns3"_s);
    for (const QString &name : document.keys())
        writeValue(xml, name, document.value(name));
    xml.writeEndDocument();
    return text;
}

Result<QJsonObject, PracticeComplaint> shipmentFromXml(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    QJsonObject document;
    if (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if ((name != u"orderShipment"_s && name != u"orderCancellation"_s) || xml.namespaceUri() != ordersNamespace())
            xml.raiseError(u"unexpected element (uri:\"%1\", local:\"%2\")"_s.arg(xml.namespaceUri(), name));
        else
            document.insert(name, readElement(xml));
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError()) {
        const QString code = xml.error() == QXmlStreamReader::CustomError ? u"INVALID_REQUEST_CONTENT"_s : u"MALFORMED_REQUEST_CONTENT"_s;
        return fail(PracticeComplaint{400, code, {}, xml.errorString(), false});
    }
    return document;
}

} // namespace packbench
