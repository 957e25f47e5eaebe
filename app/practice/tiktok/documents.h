// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/label.h"
#include "practice/tiktok/books.h"
#include "practice/tiktok/call.h"
#include "practice/tiktok/trouble.h"

namespace packbench {

/// Labels and slips of TikTok shipping: first an address, which is ready only some time after the package was shipped,
/// then the file behind it, for 24 hours.
class PracticeTikTokDocuments
{
public:
    /// Both references must outlive this; \a secret keeps the addresses from being guessed.
    PracticeTikTokDocuments(const PracticeTikTokBooks &books, const Clock &clock, QByteArray secret);

    [[nodiscard]] PracticeTikTokAnswer address(const PracticeTikTokCall &call);
    [[nodiscard]] PracticeReply file(const PracticeTikTokCall &call) const;
    /// How often a package's document is not ready yet; once unless told otherwise.
    void setPollsUntilReady(int polls) { m_pollsUntilReady = polls; }

private:
    [[nodiscard]] std::optional<PracticeTikTokTrouble> checkParameters(const PracticeTikTokCall &call) const;
    [[nodiscard]] PracticeLabel labelOf(const PracticeTikTokPackage &package) const;
    [[nodiscard]] QByteArray keyOf(const QByteArray &path, const QByteArray &end) const;

    const PracticeTikTokBooks &m_books;
    const Clock &m_clock;
    QByteArray m_secret;
    int m_pollsUntilReady = 1;
    QHash<QString, int> m_polls; ///< per package
};

} // namespace packbench
