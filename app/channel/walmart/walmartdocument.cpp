// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartdocument.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <map>

namespace packbench {

namespace {

/// Deeper than any answer of this API, and shallow enough for the stack.
constexpr int deepestElement = 64;

/// What stands under each name. Values of JSON are not added to here: each time would copy what is there already.
using XmlMembers = std::map<QString, QJsonArray>;

/// A name that stands once is a member, one that stands several times is a list.
QJsonObject objectOf(const XmlMembers &members)
{
    QJsonObject object;
    for (const auto &[name, values] : members) {
        object.insert(name, values.size() == 1 ? values.first() : QJsonValue(values));
    }
    return object;
}

/// The element that the reader has just entered.
QJsonValue elementValue(QXmlStreamReader &xml, int depth)
{
    if (depth > deepestElement) {
        xml.raiseError(QStringLiteral("too deep"));
        return {};
    }
    XmlMembers members;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            break;
        }
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            members[name].append(elementValue(xml, depth + 1));
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!members.empty()) {
        return objectOf(members);
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
