// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/wireelement.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace packbench {

namespace {

void writeXml(const WireElement &element, QXmlStreamWriter &xml)
{
    if (element.children.empty()) {
        xml.writeTextElement(element.name, element.value.toVariant().toString());
        return;
    }
    xml.writeStartElement(element.name);
    for (const WireElement &child : element.children) {
        writeXml(child, xml);
    }
    xml.writeEndElement();
}

} // namespace

QJsonValue WireElement::toJson() const
{
    if (children.empty()) {
        return value;
    }
    QJsonObject object;
    for (const WireElement &child : children) {
        if (child.isListed) {
            QJsonArray array = object.value(child.name).toArray();
            array.append(child.toJson());
            object.insert(child.name, array);
        } else {
            object.insert(child.name, child.toJson());
        }
    }
    return object;
}

QByteArray WireElement::toXml(const QString &xmlNamespace) const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(xmlNamespace);
    for (const WireElement &child : children) {
        writeXml(child, xml);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace packbench
