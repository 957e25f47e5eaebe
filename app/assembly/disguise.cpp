// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/disguise.h"

#include <QRegularExpression>
#include <algorithm>

namespace packbench {

void Disguise::hide(const QString &text, const QString &by)
{
    constexpr qsizetype shortest = 3;
    if (text.trimmed().size() >= shortest) {
        m_hidden.emplace_back(text.trimmed(), by);
        // The longest first, so that no part of it stays.
        std::sort(m_hidden.begin(), m_hidden.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }
}

QString Disguise::of(QString text) const
{
    for (const auto &[hidden, by] : m_hidden) {
        text.replace(hidden, by, Qt::CaseInsensitive);
    }
    static const std::vector<std::pair<QRegularExpression, QString>> shapes{
        {QRegularExpression(QStringLiteral("[a-z][a-z0-9+.-]*://\\S+"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("(address)")},
        {QRegularExpression(QStringLiteral("[^\\s@]+@[^\\s@]+")), QStringLiteral("(address)")},
        {QRegularExpression(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b")), QStringLiteral("(address)")},
        {QRegularExpression(QStringLiteral("(?<![\\w/])(/|[A-Za-z]:\\\\)[^\\s\"')]+")), QStringLiteral("(path)")},
        {QRegularExpression(QStringLiteral("\\+?\\d{5,}")), QStringLiteral("(number)")}};
    for (const auto &[shape, by] : shapes) {
        text.replace(shape, by);
    }
    return text;
}

} // namespace packbench
