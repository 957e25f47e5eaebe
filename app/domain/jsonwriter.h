// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace packbench {

/// Fills a JSON object, leaving out what is empty.
class JsonWriter
{
public:
    JsonWriter &text(QLatin1String name, const QString &value);
    JsonWriter &time(QLatin1String name, const QDateTime &value);
    JsonWriter &flag(QLatin1String name, bool value);
    JsonWriter &number(QLatin1String name, qint64 value);
    JsonWriter &count(QLatin1String name, int value); ///< nothing for 0
    JsonWriter &texts(QLatin1String name, const QStringList &values);
    JsonWriter &numbers(QLatin1String name, const std::vector<int> &values);
    JsonWriter &object(QLatin1String name, const QJsonObject &value);
    JsonWriter &order(const OrderKey &key);

    template <typename T, typename Write>
    JsonWriter &list(QLatin1String name, const std::vector<T> &values, Write write)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(write(value));
        }
        if (!array.isEmpty()) {
            m_object.insert(name, array);
        }
        return *this;
    }

    [[nodiscard]] const QJsonObject &result() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace packbench
