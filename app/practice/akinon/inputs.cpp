// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/inputs.h"

#include <QJsonArray>
#include <cmath>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
}

} // namespace

void PracticeAkinonInputs::blame(const QString &name, const QString &text)
{
    QJsonArray texts = m_texts.value(name).toArray();
    texts.append(text);
    m_texts.insert(name, texts);
}

bool PracticeAkinonInputs::isGiven(const QString &name)
{
    if (!has(name))
        blame(name, u"This field is required."_s);
    else if (m_object.value(name).isNull())
        blame(name, u"Bu alan boş bırakılmamalı."_s);
    return has(name) && !m_object.value(name).isNull();
}

QString PracticeAkinonInputs::text(const QString &name)
{
    if (!isGiven(name))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        blame(name, u"Geçerli bir metin girin."_s);
    else if (value.toString().trimmed().isEmpty())
        blame(name, u"Bu alan boş bırakılmamalı."_s);
    else if (value.toString().size() > 255)
        blame(name, u"Bu alanın 255 karakterden fazla karakter barındırmadığından emin olun."_s);
    return value.toString();
}

qint64 PracticeAkinonInputs::integer(const QString &name)
{
    if (!isGiven(name))
        return 0;
    if (!isWhole(m_object.value(name)))
        blame(name, u"Geçerli bir tam sayı girin."_s);
    return m_object.value(name).toInteger();
}

QList<qint64> PracticeAkinonInputs::integers(const QString &name)
{
    QList<qint64> numbers;
    if (!isGiven(name))
        return numbers;
    const QJsonArray list = m_object.value(name).toArray();
    bool isGood = !list.isEmpty();
    for (const QJsonValue &each : list) {
        isGood = isGood && isWhole(each);
        numbers.append(each.toInteger());
    }
    if (!isGood)
        blame(name, u"Tam sayılardan oluşan bir liste girin."_s);
    return numbers;
}

QJsonObject PracticeAkinonInputs::optionalObject(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (has(name) && !value.isObject())
        blame(name, u"Sözlük bekleniyordu."_s);
    return value.toObject();
}

std::optional<PracticeAkinonTrouble> PracticeAkinonInputs::trouble() const
{
    return m_texts.isEmpty() ? std::nullopt : std::optional(PracticeAkinonTrouble::fields(m_texts));
}

} // namespace packbench
