// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/jsonwriter.h"

namespace packbench {

JsonWriter &JsonWriter::text(QLatin1String name, const QString &value)
{
    if (!value.isEmpty()) {
        m_object.insert(name, value);
    }
    return *this;
}

JsonWriter &JsonWriter::time(QLatin1String name, const QDateTime &value)
{
    if (value.isValid()) {
        m_object.insert(name, value.toMSecsSinceEpoch());
    }
    return *this;
}

JsonWriter &JsonWriter::flag(QLatin1String name, bool value)
{
    if (value) {
        m_object.insert(name, true);
    }
    return *this;
}

JsonWriter &JsonWriter::number(QLatin1String name, qint64 value)
{
    m_object.insert(name, value);
    return *this;
}

JsonWriter &JsonWriter::count(QLatin1String name, int value)
{
    return value == 0 ? *this : number(name, value);
}

JsonWriter &JsonWriter::texts(QLatin1String name, const QStringList &values)
{
    if (!values.isEmpty()) {
        m_object.insert(name, QJsonArray::fromStringList(values));
    }
    return *this;
}

JsonWriter &JsonWriter::numbers(QLatin1String name, const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values) {
        array.append(value);
    }
    m_object.insert(name, array);
    return *this;
}

JsonWriter &JsonWriter::object(QLatin1String name, const QJsonObject &value)
{
    if (!value.isEmpty()) {
        m_object.insert(name, value);
    }
    return *this;
}

JsonWriter &JsonWriter::order(const OrderKey &key)
{
    return text(QLatin1String("account"), key.account.text()).text(QLatin1String("order"), key.order.text());
}

} // namespace packbench
