// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/trouble.h"

#include <optional>

namespace packbench {

/// Takes fields out of a body with their documented types, and remembers the first that is missing or wrong.
class PracticeTikTokFields
{
public:
    explicit PracticeTikTokFields(QJsonObject object, QString prefix = {}) : m_object(std::move(object)), m_prefix(std::move(prefix)) {}

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    /// Text; a number is refused, as for ids.
    QString text(const QString &name);
    QString optionalText(const QString &name) { return has(name) ? text(name) : QString(); }
    /// A list of texts that is not empty.
    QStringList texts(const QString &name);
    QStringList optionalTexts(const QString &name) { return has(name) ? texts(name) : QStringList(); }
    /// Unix seconds as an integer, or where \a canBeText as digits in quotes.
    std::optional<qint64> time(const QString &name, bool canBeText);
    std::optional<bool> truth(const QString &name);
    QJsonObject object(const QString &name);
    QList<QJsonObject> objects(const QString &name);

    [[nodiscard]] const std::optional<PracticeTikTokTrouble> &trouble() const { return m_trouble; }

private:
    void blame(const QString &name, const QString &what);

    QJsonObject m_object;
    QString m_prefix;
    std::optional<PracticeTikTokTrouble> m_trouble;
};

} // namespace packbench
