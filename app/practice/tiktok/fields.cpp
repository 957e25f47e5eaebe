// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/fields.h"

#include <QJsonArray>
#include <cmath>

namespace packbench {

using namespace Qt::StringLiterals;

void PracticeTikTokFields::blame(const QString &name, const QString &what)
{
    if (!m_trouble)
        m_trouble = PracticeTikTokTrouble::malformed(m_prefix + name + u' ' + what);
}

QString PracticeTikTokFields::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().isEmpty())
        blame(name, u"must be a string that is not empty"_s);
    return value.toString();
}

QStringList PracticeTikTokFields::texts(const QString &name)
{
    QStringList list;
    const QJsonArray array = m_object.value(name).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().isEmpty())
            blame(name, u"must hold strings"_s);
        list.append(value.toString());
    }
    if (list.isEmpty())
        blame(name, u"must be a list of strings"_s);
    return list;
}

std::optional<qint64> PracticeTikTokFields::time(const QString &name, bool canBeText)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return {};
    bool isNumber = value.isDouble() && value.toDouble() > 0 && std::floor(value.toDouble()) == value.toDouble();
    qint64 seconds = value.toInteger();
    if (canBeText && value.isString())
        seconds = value.toString().toLongLong(&isNumber);
    if (!isNumber)
        blame(name, u"must be Unix seconds"_s);
    return seconds;
}

std::optional<bool> PracticeTikTokFields::truth(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        blame(name, u"must be true or false"_s);
    return value.toBool();
}

QJsonObject PracticeTikTokFields::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isObject())
        blame(name, u"must be an object"_s);
    return value.toObject();
}

QList<QJsonObject> PracticeTikTokFields::objects(const QString &name)
{
    QList<QJsonObject> list;
    const QJsonArray array = m_object.value(name).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            blame(name, u"must hold objects"_s);
        list.append(value.toObject());
    }
    if (list.isEmpty())
        blame(name, u"must be a list of objects"_s);
    return list;
}

} // namespace packbench
