// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/tiktok/tiktokaccount.h"

#include <QPromise>
#include <memory>

namespace packbench {

/// The access token of a shop: renewed before its end, by one call at a time. The refresh token that comes with it is
/// kept before the new access token is used.
class TikTokTokens
{
public:
    TikTokTokens(TikTokAccount account, ChannelTools tools);

    /// A token that is good for some minutes more.
    QCoro::Task<Result<Secret, ChannelFailure>> accessToken();
    /// The server said that \a refused has expired.
    void distrust(const Secret &refused);
    /// Reads what is kept, so that authorizedUntil() is known; makes no call.
    QCoro::Task<void> recall();
    /// Exchanges the code of the seller's consent (single use, 30 minutes) for tokens and keeps them.
    QCoro::Task<Result<void, ChannelFailure>> redeem(QString code);
    /// When the seller must consent again; invalid when unknown.
    [[nodiscard]] QDateTime authorizedUntil() const { return m_refresh.expiresAt; }

private:
    struct Token {
        Secret secret;
        QDateTime expiresAt; ///< invalid when unknown
    };
    QCoro::Task<void> turn();
    [[nodiscard]] std::shared_ptr<QPromise<void>> begin();
    void end(const std::shared_ptr<QPromise<void>> &work);
    QCoro::Task<Result<void, ChannelFailure>> load();
    QCoro::Task<Result<void, ChannelFailure>> renew();
    QCoro::Task<Result<void, ChannelFailure>> renewInTurn();
    QCoro::Task<Result<void, ChannelFailure>> renewOrKeep(std::function<bool()> mayLeave);
    /// What is kept is neither what was renewed nor what came of it: another station or a person brought newer keys.
    QCoro::Task<Result<bool, ChannelFailure>> isOvertaken();
    QCoro::Task<Result<void, ChannelFailure>> renewNow(std::function<bool()> mayLeave);
    /// With another token than the refused one: where stations share, the one that the source did not give; else the one
    /// that another program of this computer renewed or took in since it was read here.
    QCoro::Task<Result<void, ChannelFailure>> renewWithOther(std::function<bool()> mayLeave, ChannelFailure refusal);
    QCoro::Task<Result<void, ChannelFailure>> refresh(Secret token, std::function<bool()> mayLeave);
    QCoro::Task<Result<void, ChannelFailure>> fetch(QByteArray path, QByteArray what, Secret value, QByteArray grant,
                                                    std::function<bool()> mayLeave = {});
    QCoro::Task<Result<void, ChannelFailure>> keep();
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] static Token tokenIn(const Secret &kept, const QDateTime &importedExpiry);
    [[nodiscard]] static Secret keptForm(const Token &token);

    TikTokAccount m_account;
    ChannelTools m_tools;
    Token m_access;
    Token m_refresh;
    bool m_isLoaded = false;
    bool m_isUnkept = false;        ///< new tokens are here and not in the keychain yet
    std::vector<Secret> m_replaced; ///< the refresh tokens that these came of; none where a person brought them
    bool m_isDistrusted = false;
    std::shared_ptr<QPromise<void>> m_renewing; ///< who comes meanwhile waits for it
};

} // namespace packbench
