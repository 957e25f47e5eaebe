// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>

namespace packbench {

/// Refusals to order: the next ship calls for a package or order get a number, whether or not the package leaves.
class PracticeTikTokFailures
{
public:
    enum class When { Before, After };
    struct Failure {
        int code = 0;
        When when = When::Before; ///< After: the package leaves all the same
        bool isNamed = true;      ///< false: a batch does not say which package it is about
        int times = 1;
    };

    void add(const QString &packageOrOrder, const Failure &failure) { m_failures.insert(packageOrOrder, failure); }
    /// The failure for one of these; one of its times is used up.
    std::optional<Failure> take(const QStringList &ids)
    {
        for (const QString &id : ids) {
            const auto found = m_failures.find(id);
            if (found == m_failures.end())
                continue;
            const Failure failure = *found;
            if (--found->times <= 0)
                m_failures.erase(found);
            return failure;
        }
        return {};
    }

private:
    QHash<QString, Failure> m_failures;
};

} // namespace packbench
