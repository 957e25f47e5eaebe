// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

PracticeAkinonTrouble PracticeAkinonTrouble::field(const QString &name, const QString &text)
{
    return fields({{name, QJsonArray{text}}});
}

PracticeAkinonTrouble PracticeAkinonTrouble::fields(const QJsonObject &texts)
{
    return {400, {{u"error"_s, texts}, {u"status_code"_s, 400}}};
}

PracticeAkinonTrouble PracticeAkinonTrouble::command(const QString &code, const QString &text)
{
    return {406, {{u"error"_s, QJsonObject{{u"non_field_errors"_s, text}, {u"error_code"_s, code}}}, {u"status_code"_s, 406}}};
}

PracticeAkinonTrouble PracticeAkinonTrouble::detail(int status, const QString &text)
{
    return {status, {{u"detail"_s, text}}};
}

PracticeReply PracticeAkinonTrouble::reply() const
{
    return practiceAkinonReply(body, status);
}

PracticeReply practiceAkinonReply(const QJsonObject &body, int status)
{
    return {status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

} // namespace packbench
