// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartdocument.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace packbench {

namespace {

/// Deeper than any answer of this API, and shallow enough for the stack.
constexpr int deepestElement = 64;

void insertMember(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const auto known = object.find(name);
    if (known == object.end()) {
        object.insert(name, value);
    } else if (known.value().isArray()) {
        QJsonArray array = known.value().toArray();
        array.append(value);
        known.value() = array;
    } else {
        known.value() = QJsonArray{known.value(), value};
    }
}

/// The element that the reader has just entered.
QJsonValue elementValue(QXmlStreamReader &xml, int depth)
{
    if (depth > deepestElement) {
        xml.raiseError(QStringLiteral("too deep"));
        return {};
    }
    QJsonObject members;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            break;
        }
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            insertMember(members, name, elementValue(xml, depth + 1));
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!members.isEmpty()) {
        return members;
    }
    text = text.trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Result<QJsonValue, JsonFailure> fromXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QJsonValue root = elementValue(xml, 1);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        if (!xml.hasError()) {
            return QJsonValue(QJsonObject{{name, root}});
        }
    }
    return fail(JsonFailure{QStringLiteral("$"), QStringLiteral("XML (%1 at line %2)").arg(xml.errorString()).arg(xml.lineNumber())});
}

} // namespace

Result<QJsonValue, JsonFailure> walmartDocument(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    return trimmed.startsWith('<') ? fromXml(trimmed) : JsonReader::parse(trimmed);
}

} // namespace packbench
