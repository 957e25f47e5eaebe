// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/tokens.h"

namespace packbench {

/// Lets in signed requests: application, time, signature, token, content type, shop.
class PracticeTikTokGate
{
public:
    /// Both references must outlive the gate.
    PracticeTikTokGate(const PracticeTikTokTokens &tokens, const Clock &clock) : m_tokens(tokens), m_clock(clock) {}

    /// Fills the body of \a call, whose query has been read.
    [[nodiscard]] std::optional<PracticeTikTokTrouble> admit(const PracticeRequest &request, PracticeTikTokCall &call) const;
    /// Hex HMAC-SHA256 of path, sorted parameters and body between two secrets.
    [[nodiscard]] QByteArray signatureOf(const PracticeRequest &request, const QMap<QByteArray, QByteArray> &query) const;

private:
    using Refusal = std::optional<PracticeTikTokTrouble>;
    [[nodiscard]] Refusal checkApplication(const PracticeRequest &request, const PracticeTikTokCall &call) const;
    [[nodiscard]] Refusal checkToken(const PracticeRequest &request) const;
    [[nodiscard]] Refusal checkShop(const PracticeTikTokCall &call) const;

    const PracticeTikTokTokens &m_tokens;
    const Clock &m_clock;
};

} // namespace packbench
