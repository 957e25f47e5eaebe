// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/complaint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

bool isPlainNothing(const PracticeComplaint &complaint)
{
    return complaint.code == u"CONTENT_NOT_FOUND"_s;
}

QString categoryOf(const PracticeComplaint &complaint)
{
    if (complaint.status >= 500)
        return u"SYSTEM"_s;
    if (complaint.status == 429)
        return u"REQUEST"_s;
    return complaint.status == 406 || isPlainNothing(complaint) ? u"APPLICATION"_s : u"DATA"_s;
}

QByteArray xmlOf(const PracticeComplaint &complaint, const QString &code, const QString &severity)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    const QString space = u"http://walmart.com/"_s;
    xml.writeNamespace(space, u"ns2"_s);
    xml.writeStartElement(space, u"errors"_s);
    xml.writeStartElement(space, u"error"_s);
    xml.writeTextElement(space, u"code"_s, code);
    xml.writeTextElement(space, u"field"_s, complaint.field);
    xml.writeTextElement(space, u"description"_s, complaint.description);
    xml.writeTextElement(space, u"info"_s, u"Request invalid."_s);
    xml.writeTextElement(space, u"severity"_s, severity);
    xml.writeTextElement(space, u"category"_s, categoryOf(complaint));
    xml.writeEmptyElement(space, u"causes"_s);
    xml.writeEmptyElement(space, u"errorIdentifiers"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace

PracticeReply PracticeComplaint::reply(PracticeErrorShape shape) const
{
    PracticeReply answer;
    answer.status = status;
    const QString component = shape == PracticeErrorShape::Gateway ? u".GMP_GATEWAY_API"_s : u".GMP_ORDER_API"_s;
    const QString severity = isPlainNothing(*this) ? u"INFO"_s : u"ERROR"_s;
    if (shape == PracticeErrorShape::Xml) {
        answer.contentType = "application/xml";
        answer.body = xmlOf(*this, code + component, severity);
        return answer;
    }
    QJsonObject error{{u"code"_s, shape == PracticeErrorShape::Newer ? code : code + component},
                      {u"field"_s, field},
                      {u"severity"_s, severity},
                      {u"category"_s, categoryOf(*this)}};
    if (shape == PracticeErrorShape::Newer) {
        error.insert(u"message"_s, description);
        answer.body = QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson(QJsonDocument::Compact);
        return answer;
    }
    error.insert(u"description"_s, description);
    error.insert(u"info"_s, status == 401 ? u"Unauthorized token or incorrect authorization header."_s : u"Request invalid."_s);
    if (shape == PracticeErrorShape::Gateway) {
        error.insert(u"causes"_s, QJsonArray());
        error.insert(u"errorIdentifiers"_s, QJsonObject());
        answer.body = QJsonDocument(QJsonObject{{u"error"_s, QJsonArray{error}}}).toJson(QJsonDocument::Compact);
        return answer;
    }
    error.insert(u"errorIdentifiers"_s, QJsonObject{{u"entry"_s, QJsonArray()}});
    answer.body = QJsonDocument(QJsonObject{{u"errors"_s, QJsonObject{{u"error"_s, QJsonArray{error}}}}}).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace packbench
