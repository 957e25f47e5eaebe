// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the domain's values stand in JSON: reading members that are as they should be without naming their place.
#include "base/ids.h"
#include "base/jsonreader.h"

#include <QDateTime>
#include <QJsonObject>
#include <climits>
#include <vector>

namespace packbench::jsonmembers {

using L = QLatin1String;

/// The member without its place: what is as it should be needs no path, and a hundred thousand orders are read at start.
inline QJsonValue valueAt(const JsonReader &json, const char *name)
{
    return json.value().toObject().value(QLatin1String(name));
}

inline JsonReader memberAt(const JsonReader &json, const char *name)
{
    return json.at(QString::fromLatin1(name));
}

inline QString textAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    return value.isString() || value.isUndefined() ? value.toString() : memberAt(json, name).textOr({});
}

inline int numberAt(const JsonReader &json, const char *name)
{
    const double value = valueAt(json, name).toDouble(-1);
    const int whole = value >= 0 && value <= INT_MAX ? static_cast<int>(value) : -1;
    return whole >= 0 && whole == value ? whole : static_cast<int>(memberAt(json, name).integer());
}

inline QDateTime timeAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    if (value.isDouble()) {
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    }
    return value.isUndefined() ? QDateTime() : memberAt(json, name).timeOr({});
}

inline bool flagAt(const JsonReader &json, const char *name)
{
    const QJsonValue value = valueAt(json, name);
    return value.isUndefined() ? false : memberAt(json, name).booleanOr(false);
}

template <typename T, typename Read>
std::vector<T> listAt(const JsonReader &json, const char *name, Read read)
{
    std::vector<T> result;
    if (valueAt(json, name).isUndefined()) {
        return result;
    }
    const std::vector<JsonReader> elements = memberAt(json, name).elements();
    result.reserve(elements.size());
    for (const JsonReader &element : elements) {
        result.push_back(read(element));
    }
    return result;
}

inline std::vector<int> numbersAt(const JsonReader &json, const char *name)
{
    return listAt<int>(json, name, [](const JsonReader &element) { return static_cast<int>(element.integer()); });
}

inline QStringList textsAt(const JsonReader &json, const char *name)
{
    QStringList result;
    if (!valueAt(json, name).isUndefined()) {
        for (const JsonReader &element : memberAt(json, name).elements()) {
            result.append(element.text());
        }
    }
    return result;
}

inline OrderKey readKey(const JsonReader &json)
{
    return {AccountId(textAt(json, "account")), OrderId(json.at(QStringLiteral("order")).text())};
}

/// Absent gives 0.
inline int wholeAt(const JsonReader &json, const char *name)
{
    return valueAt(json, name).isUndefined() ? 0 : numberAt(json, name);
}

template <typename T>
Result<T, JsonFailure> fromBytes(const QByteArray &json, T (*read)(const JsonReader &))
{
    const auto parsed = JsonReader::parse(json);
    if (!parsed) {
        return fail(parsed.error());
    }
    JsonReader::Note note;
    T value = read(JsonReader(*parsed, note));
    if (note.failure) {
        return fail(*note.failure);
    }
    return value;
}

} // namespace packbench::jsonmembers
