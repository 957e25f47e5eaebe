// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/labels.h"
#include "practice/akinon/trouble.h"

namespace packbench {

/// Finds and shows packages.
class PracticeAkinonListing
{
public:
    /// Both references must outlive the listing.
    PracticeAkinonListing(const PracticeAkinonBooks &books, const PracticeAkinonLabels &labels) : m_books(books), m_labels(labels) {}

    [[nodiscard]] PracticeAkinonAnswer list(const PracticeAkinonCall &call) const;
    [[nodiscard]] PracticeAkinonAnswer detail(const PracticeAkinonCall &call) const;
    /// Links to further pages lead there; empty is where the client came to.
    void setNextOrigin(const QByteArray &origin) { m_nextOrigin = origin; }

private:
    [[nodiscard]] QJsonObject json(const PracticeAkinonPackage &package, const PracticeAkinonCall &call) const;
    [[nodiscard]] QJsonValue link(const PracticeAkinonCall &call, qsizetype page, bool isThere) const;

    const PracticeAkinonBooks &m_books;
    const PracticeAkinonLabels &m_labels;
    QByteArray m_nextOrigin;
};

} // namespace packbench
