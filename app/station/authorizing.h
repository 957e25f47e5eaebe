// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/accountkeeper.h"

#include <QPointer>

namespace packbench {

/// A request for a seller's consent: the page to open, and what its answer must bring back.
struct ConsentRequest {
    QByteArray url;
    QString state;
};

/// What became of a step of an authorization, in words.
struct AuthorizingStep {
    bool good = false;
    bool changed = false; ///< keys or account are not as they were
    QString text;
    std::vector<SellerShop> shops; ///< one of them must be chosen to go on
};

/// The account's channel works with a seller's consent.
[[nodiscard]] bool needsConsent(const AccountRecord &account);
/// Which shop the account is must be found out before it can work.
[[nodiscard]] bool lacksShop(const AccountRecord &account);
/// Nothing where no seller has to consent.
[[nodiscard]] std::optional<ConsentRequest> consentRequest(const AccountRecord &account, Randomness &randomness);

/// Takes what a person entered after the consent: its code is redeemed, then the account's shop is looked up.
QCoro::Task<AuthorizingStep> authorize(QPointer<AccountKeeper> keeper, AccountId id, std::shared_ptr<Channel> channel, QString state,
                                       QString entered);
/// A single shop is taken; of several one must be chosen.
QCoro::Task<AuthorizingStep> findShop(QPointer<AccountKeeper> keeper, AccountId id, std::shared_ptr<Channel> channel);
[[nodiscard]] AuthorizingStep chooseShop(AccountKeeper &keeper, const AccountId &id, const SellerShop &shop);

namespace words {

/// `authorized until 12 March 2027`; empty when that is not known.
[[nodiscard]] QString authorizedUntil(const QDateTime &until);
/// What to do about a consent that is over or ends within two weeks; empty before.
[[nodiscard]] QString consentEnds(const QString &account, const QDateTime &until, const QDateTime &now);
/// `Mug House (GB, 7000714532876273420)`
[[nodiscard]] QString shop(const SellerShop &shop);

} // namespace words

} // namespace packbench
