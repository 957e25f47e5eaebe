// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace packbench {

/// Where a JSON document was not as expected.
struct JsonFailure {
    QString path;     ///< JSONPath, e.g. `$.list.elements.order[3].orderLines`
    QString expected; ///< what was looked for, e.g. `text`, `array`

    friend bool operator==(const JsonFailure &, const JsonFailure &) = default;
};

/// A JSON value that knows its path. Reading never throws: the first failure is kept in a shared note and the reads
/// after it return defaults, so that a whole object is read top to bottom and checked once.
class JsonReader
{
public:
    /// Collects the first failure of all readers made from one root.
    struct Note {
        std::optional<JsonFailure> failure;
    };

    /// \a note must outlive the reader and all readers made from it.
    JsonReader(QJsonValue value, Note &note, QString path = QStringLiteral("$"));

    /// Parses a document; a failure has the path `$` and the parser's words.
    static Result<QJsonValue, JsonFailure> parse(const QByteArray &json);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool isAbsent() const { return m_value.isNull() || m_value.isUndefined(); }

    /// A member; absent members are fine until they are read as something required.
    [[nodiscard]] JsonReader at(const QString &name) const;
    /// The elements of an array; a single object counts as an array of one, absent as empty.
    [[nodiscard]] std::vector<JsonReader> elements() const;

    [[nodiscard]] QString text() const;                       ///< required; numbers are given as digits
    [[nodiscard]] QString textOr(const QString &other) const; ///< absent gives \a other
    [[nodiscard]] qint64 integer() const;                     ///< required; accepts 3, "3", 3.0 and "3.0"
    [[nodiscard]] qint64 integerOr(qint64 other) const;
    [[nodiscard]] bool booleanOr(bool other) const; ///< accepts true/false and "true"/"false"
    [[nodiscard]] QDateTime time() const;           ///< required; epoch milliseconds or ISO 8601; UTC
    [[nodiscard]] QDateTime timeOr(const QDateTime &other) const;

    /// Notes that this value is not what was expected.
    void refuse(const QString &expected) const;

private:
    QJsonValue m_value;
    Note *m_note;
    QString m_path;
};

} // namespace packbench
