// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <cmath>

namespace packbench {

namespace {

/// Doubles hold every integer up to here exactly.
constexpr double largestExact = 9007199254740992.0;

std::optional<qint64> integerOf(const QJsonValue &value)
{
    double number = 0;
    if (value.isDouble()) {
        number = value.toDouble();
    } else {
        const QString text = value.toString().trimmed();
        bool ok = false;
        const qint64 exact = text.toLongLong(&ok);
        if (ok) {
            return exact;
        }
        number = text.toDouble(&ok);
        if (!ok) {
            return std::nullopt;
        }
    }
    if (!std::isfinite(number) || std::abs(number) > largestExact || std::trunc(number) != number) {
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

} // namespace

JsonReader::JsonReader(QJsonValue value, Note &note, QString path) : m_value(std::move(value)), m_note(&note), m_path(std::move(path)) {}

Result<QJsonValue, JsonFailure> JsonReader::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(JsonFailure{QStringLiteral("$"), QStringLiteral("JSON (%1 at byte %2)").arg(error.errorString()).arg(error.offset)});
    }
    if (document.isArray()) {
        return QJsonValue(document.array());
    }
    return QJsonValue(document.object());
}

JsonReader JsonReader::at(const QString &name) const
{
    return {m_value.toObject().value(name), *m_note, m_path + QLatin1Char('.') + name};
}

std::vector<JsonReader> JsonReader::elements() const
{
    std::vector<JsonReader> result;
    if (isAbsent()) {
        return result;
    }
    if (m_value.isObject()) {
        result.push_back(*this);
        return result;
    }
    if (!m_value.isArray()) {
        refuse(QStringLiteral("array"));
        return result;
    }
    const QJsonArray array = m_value.toArray();
    result.reserve(static_cast<size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        result.emplace_back(array.at(i), *m_note, QStringLiteral("%1[%2]").arg(m_path).arg(i));
    }
    return result;
}

QString JsonReader::text() const
{
    if (m_value.isString()) {
        return m_value.toString();
    }
    if (m_value.isDouble()) {
        // Ids of sixteen digits and more are beyond what a double holds.
        if (const QVariant exact = m_value.toVariant(); exact.typeId() == QMetaType::LongLong) {
            return QString::number(exact.toLongLong());
        }
        const auto number = integerOf(m_value);
        return number ? QString::number(*number) : QString::number(m_value.toDouble());
    }
    refuse(QStringLiteral("text"));
    return {};
}

QString JsonReader::textOr(const QString &other) const
{
    return isAbsent() ? other : text();
}

qint64 JsonReader::integer() const
{
    if (m_value.isDouble() || m_value.isString()) {
        if (const auto number = integerOf(m_value)) {
            return *number;
        }
    }
    refuse(QStringLiteral("whole number"));
    return 0;
}

qint64 JsonReader::integerOr(qint64 other) const
{
    return isAbsent() ? other : integer();
}

bool JsonReader::booleanOr(bool other) const
{
    if (m_value.isBool()) {
        return m_value.toBool();
    }
    const QString text = m_value.toString();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) {
        return false;
    }
    return other;
}

QDateTime JsonReader::time() const
{
    if (m_value.isDouble() || m_value.isString()) {
        if (const auto milliseconds = integerOf(m_value)) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
            if (time.isValid()) {
                return time;
            }
        }
        QDateTime time = QDateTime::fromString(m_value.toString(), Qt::ISODateWithMs);
        if (time.isValid()) {
            // A time without zone or offset is UTC for every channel that Packbench speaks to.
            if (time.timeSpec() == Qt::LocalTime) {
                time.setTimeSpec(Qt::UTC);
            }
            return time.toUTC();
        }
    }
    refuse(QStringLiteral("time"));
    return {};
}

QDateTime JsonReader::timeOr(const QDateTime &other) const
{
    return isAbsent() ? other : time();
}

void JsonReader::refuse(const QString &expected) const
{
    if (!m_note->failure) {
        m_note->failure = JsonFailure{m_path, expected};
    }
}

} // namespace packbench
