// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/books.h"
#include "practice/tiktok/call.h"
#include "practice/tiktok/logistics.h"
#include "practice/tiktok/trouble.h"

namespace packbench {

/// Finds and shows orders and packages.
class PracticeTikTokListing
{
public:
    /// Both references must outlive the listing.
    PracticeTikTokListing(const PracticeTikTokBooks &books, const PracticeTikTokLogistics &logistics)
        : m_books(books)
        , m_logistics(logistics)
    {
    }

    [[nodiscard]] PracticeTikTokAnswer searchOrders(const PracticeTikTokCall &call) const;
    [[nodiscard]] PracticeTikTokAnswer orders(const PracticeTikTokCall &call) const;
    [[nodiscard]] PracticeTikTokAnswer searchPackages(const PracticeTikTokCall &call) const;
    [[nodiscard]] PracticeTikTokAnswer package(const PracticeTikTokCall &call) const;

private:
    const PracticeTikTokBooks &m_books;
    const PracticeTikTokLogistics &m_logistics;
};

} // namespace packbench
