// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/books.h"
#include "practice/tiktok/call.h"
#include "practice/tiktok/trouble.h"

namespace packbench {

/// Cuts an order into packages, and puts orders of one buyer into one package.
class PracticeTikTokSplitting
{
public:
    /// Both references must outlive this.
    PracticeTikTokSplitting(PracticeTikTokBooks &books, Clock &clock) : m_books(books), m_clock(clock) {}

    [[nodiscard]] PracticeTikTokAnswer attributes(const PracticeTikTokCall &call) const;
    PracticeTikTokAnswer split(const PracticeTikTokCall &call);
    [[nodiscard]] PracticeTikTokAnswer searchCombinable(const PracticeTikTokCall &call) const;
    PracticeTikTokAnswer combine(const PracticeTikTokCall &call);
    PracticeTikTokAnswer uncombine(const PracticeTikTokCall &call);

private:
    struct Combinable {
        QString id;
        QStringList orders;
        qint64 created = 0;
    };

    [[nodiscard]] QString whyWhole(const PracticeTikTokOrder &order) const;
    [[nodiscard]] bool canCombine(const PracticeTikTokOrder &order) const;
    [[nodiscard]] std::vector<Combinable> combinables() const;

    PracticeTikTokBooks &m_books;
    Clock &m_clock;
};

} // namespace packbench
