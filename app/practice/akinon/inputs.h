// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/trouble.h"

#include <QList>
#include <optional>

namespace packbench {

/// Takes inputs with their documented types out of an object, and gathers what is wrong with each.
class PracticeAkinonInputs
{
public:
    explicit PracticeAkinonInputs(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    /// Text that is not empty.
    QString text(const QString &name);
    QString optionalText(const QString &name) { return has(name) ? text(name) : QString(); }
    /// A whole number; texts of digits are refused.
    qint64 integer(const QString &name);
    /// A list of whole numbers that is not empty.
    QList<qint64> integers(const QString &name);
    QJsonObject optionalObject(const QString &name);
    void blame(const QString &name, const QString &text);

    /// Every input that is wrong, each with its texts.
    [[nodiscard]] std::optional<PracticeAkinonTrouble> trouble() const;

private:
    /// False, with the blame, when it is missing or null.
    bool isGiven(const QString &name);

    QJsonObject m_object;
    QJsonObject m_texts;
};

} // namespace packbench
