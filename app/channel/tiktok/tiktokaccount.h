// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"
#include "channel/tiktok/tiktokmarkets.h"

namespace packbench {

/// One shop at TikTok Shop, without its secrets.
struct TikTokAccount {
    AccountId id;
    QString name; ///< for people
    TikTokMarket market;
    QByteArray baseUrl; ///< without a slash at the end
    QByteArray authUrl; ///< of tokens; likewise
    QString consentUrl; ///< where the seller agrees; empty takes the market's
    QString appKey;
    QString serviceId;
    QString shopCipher;
    QDateTime accessTokenExpiresAt;            ///< of the imported token; invalid when unknown
    QDateTime refreshTokenExpiresAt;           ///< likewise
    QString outOfStock;                        ///< cancel_reason
    QString undeliverable;                     ///< cancel_reason
    bool splitAllUnits = true;                 ///< Split Orders names every unit that is still to ship
    bool marksAsShipped = true;                ///< off: Ship Package also where the market marks packages
    std::chrono::milliseconds callSpacing{20}; ///< at least so long between two calls: 50 a second are allowed
};

[[nodiscard]] std::vector<AccountField> tiktokFields();
/// Checks the settings and fills in defaults.
[[nodiscard]] Result<QJsonObject, AccountProblem> validTikTokSettings(const QJsonObject &settings);
/// From settings that are valid.
[[nodiscard]] TikTokAccount tiktokAccount(const AccountId &id, const QJsonObject &settings);
/// Where the account's seller agrees that the app reads and ships for the shop.
[[nodiscard]] QByteArray tiktokConsentUrl(const TikTokAccount &account, const QString &state);

} // namespace packbench
