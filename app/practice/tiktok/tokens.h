// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "practice/ledger.h"
#include "practice/tiktok/call.h"
#include "practice/tiktok/trouble.h"

#include <QHash>

namespace packbench {

/// What a practice TikTok Shop is reached with; made once per ledger.
struct PracticeTikTokCredentials {
    QString appKey;
    QString appSecret;
    QString serviceId;
    QString shopId;
    QString shopCipher;

    static PracticeTikTokCredentials generate(Randomness &randomness, const QString &market);
    [[nodiscard]] QJsonObject json() const;
    static PracticeTikTokCredentials fromJson(const QJsonObject &object);
};

/// A pair of tokens with the moments at which they end.
struct PracticeTikTokGrant {
    QString accessToken;
    QDateTime accessEnd;
    QString refreshToken;
    QDateTime refreshEnd;

    static PracticeTikTokGrant generate(Randomness &randomness, const QDateTime &now);
    [[nodiscard]] QJsonObject json() const;
    static PracticeTikTokGrant fromJson(const QJsonObject &object);
};

/// Issues, rotates and knows tokens. Each rotation stands in the ledger before the client hears of it.
class PracticeTikTokTokens
{
public:
    enum class Standing { Good, Expired, Unknown };

    /// All references must outlive this.
    PracticeTikTokTokens(PracticeTikTokCredentials credentials, PracticeTikTokGrant first, QString market, PracticeLedger &ledger,
                         Clock &clock, Randomness &randomness);

    [[nodiscard]] const PracticeTikTokCredentials &credentials() const { return m_credentials; }
    [[nodiscard]] const PracticeTikTokGrant &current() const { return m_current; }
    [[nodiscard]] Standing standingOf(const QString &accessToken) const;
    /// A code as the seller's consent gives it: for half an hour, once.
    QString issueCode();
    /// Ends every access token given so far; refresh tokens go on.
    bool expireAccess();
    /// The seller consents anew, and somebody else has what was issued: all that was given before is worth nothing.
    bool consentAnew();

    /// Answers `GET /api/v2/token/get` and `…/refresh`.
    PracticeTikTokAnswer get(const PracticeTikTokCall &call);
    PracticeTikTokAnswer refresh(const PracticeTikTokCall &call);

private:
    [[nodiscard]] std::optional<PracticeTikTokTrouble> checkApp(const PracticeTikTokCall &call, const QString &grantType) const;
    PracticeTikTokAnswer issue(const PracticeTikTokCall &call);
    void apply(const PracticeEntry &entry);
    void take(const PracticeTikTokGrant &grant);

    PracticeTikTokCredentials m_credentials;
    QString m_market;
    PracticeLedger &m_ledger;
    Clock &m_clock;
    Randomness &m_randomness;
    PracticeTikTokGrant m_current;
    QHash<QString, QDateTime> m_access; ///< every access token and its end
    QHash<QString, QDateTime> m_codes;
};

} // namespace packbench
