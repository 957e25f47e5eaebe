// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace packbench {

/// Refusals to order: the next commands for a package get an error code, whether or not they are carried out.
class PracticeAkinonFailures
{
public:
    enum class When { Before, After };
    struct Failure {
        QString code;
        When when = When::Before; ///< After: the command is carried out all the same
        int times = 1;
    };

    void add(const QString &package, const Failure &failure) { m_failures.insert(package, failure); }
    /// The failure for that package; one of its times is used up.
    std::optional<Failure> take(const QString &package)
    {
        const auto found = m_failures.find(package);
        if (found == m_failures.end())
            return {};
        const Failure failure = *found;
        if (--found->times <= 0)
            m_failures.erase(found);
        return failure;
    }

private:
    QHash<QString, Failure> m_failures;
};

} // namespace packbench
