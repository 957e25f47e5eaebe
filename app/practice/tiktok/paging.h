// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/call.h"
#include "practice/tiktok/trouble.h"

#include <functional>
#include <optional>
#include <vector>

namespace packbench {

/// Sorts what a search found and cuts one page out of it.
class PracticeTikTokPaging
{
public:
    /// Something found: when, and under which id.
    struct Found {
        qint64 time = 0;
        QString id;
    };
    using Show = std::function<QJsonObject(const QString &id)>;

    /// Reads page_size, page_token and sort_order; \a most is the largest page.
    static Result<PracticeTikTokPaging, PracticeTikTokTrouble> read(const PracticeTikTokCall &call, int most);

    /// The page as `data`, its list under \a name.
    [[nodiscard]] QJsonObject page(std::vector<Found> found, const QString &name, const Show &show) const;

private:
    [[nodiscard]] bool isBefore(const Found &one, const Found &other) const;

    int m_size = 20;
    bool m_isDescending = true;
    std::optional<Found> m_last; ///< the last of the page before
};

} // namespace packbench
