// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/authorizing.h"

#include "channel/consent.h"
#include "channel/kinds.h"
#include "station/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace packbench {

namespace {

/// The translation context of this file.
struct AuthorizingWords {
    Q_DECLARE_TR_FUNCTIONS(Authorizing)
};

constexpr qint64 warningDays = 14;

QString refusalText(ConsentRefusal refusal)
{
    switch (refusal) {
    case ConsentRefusal::Empty:
        return AuthorizingWords::tr("Nothing was entered. Nothing was changed.");
    case ConsentRefusal::SaidNo:
        return AuthorizingWords::tr("The seller did not agree. Nothing was changed.");
    case ConsentRefusal::OtherRequest:
        return AuthorizingWords::tr("This is the answer to another request. Nothing was changed; open the link of this request.");
    case ConsentRefusal::NoCode:
        return AuthorizingWords::tr("There is no code in it. Nothing was changed; copy the whole address that the browser shows.");
    }
    return {};
}

QString redeemText(const ChannelFailure &failure)
{
    switch (failure.trouble) {
    case ChannelTrouble::NeverArrived:
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        return AuthorizingWords::tr("The channel gave no usable answer (%1). Authorize the account again with a new link.")
            .arg(failure.words);
    case ChannelTrouble::Unauthorized:
    case ChannelTrouble::Refused:
    case ChannelTrouble::Forbidden:
        return AuthorizingWords::tr(
                   "The channel does not take the code (%1). A code is good for 30 minutes and only once: begin again with a "
                   "new link.")
            .arg(failure.words);
    default:
        return words::failure(failure);
    }
}

AuthorizingStep notDone(const QString &text)
{
    return {false, false, text, {}};
}

} // namespace

bool needsConsent(const AccountRecord &account)
{
    const ChannelKind *kind = channelKind(account.channel);
    return kind != nullptr && kind->consentUrl(account.fields, {}).has_value();
}

bool lacksShop(const AccountRecord &account)
{
    const ChannelKind *kind = channelKind(account.channel);
    const QString field = kind == nullptr ? QString() : kind->shopField();
    return !field.isEmpty() && account.fields.value(field).toString().isEmpty();
}

std::optional<ConsentRequest> consentRequest(const AccountRecord &account, Randomness &randomness)
{
    const ChannelKind *kind = channelKind(account.channel);
    const QString state = randomness.uuid().toString(QUuid::Id128);
    const std::optional<QByteArray> url = kind == nullptr ? std::nullopt : kind->consentUrl(account.fields, state);
    return url ? std::optional(ConsentRequest{*url, state}) : std::nullopt;
}

QCoro::Task<AuthorizingStep> authorize(QPointer<AccountKeeper> keeper, AccountId id, std::shared_ptr<Channel> channel, QString state,
                                       QString entered)
{
    const Result<QString, ConsentRefusal> code = consentCode(entered, state);
    if (!code) {
        co_return notDone(refusalText(code.error()));
    }
    const QString &value = *code;
    const Result<void, ChannelFailure> redeemed = co_await channel->redeem(value);
    if (!redeemed) {
        co_return notDone(redeemText(redeemed.error()));
    }
    AuthorizingStep step = co_await findShop(keeper, id, channel);
    step.changed = true;
    QString done = words::authorizedUntil(channel->authorizedUntil());
    if (done.isEmpty()) {
        done = AuthorizingWords::tr("authorized");
    }
    step.text = step.text.isEmpty() ? done : AuthorizingWords::tr("%1. %2").arg(done, step.text);
    if (keeper) {
        keeper->announce();
    }
    co_return step;
}

QCoro::Task<AuthorizingStep> findShop(QPointer<AccountKeeper> keeper, AccountId id, std::shared_ptr<Channel> channel)
{
    const Result<std::vector<SellerShop>, ChannelFailure> shops = co_await channel->shops();
    const AccountRecord *record = keeper ? keeper->find(id) : nullptr;
    const ChannelKind *kind = record == nullptr ? nullptr : channelKind(record->channel);
    if (kind == nullptr) {
        co_return notDone(AuthorizingWords::tr("There is no such account any more."));
    }
    const QString known = record->fields.value(kind->shopField()).toString();
    AuthorizingStep step{true, false, {}, {}};
    if (kind->shopField().isEmpty() || (!shops && !known.isEmpty())) {
        co_return step;
    }
    if (!shops) {
        co_return notDone(AuthorizingWords::tr("Its shop cannot be looked up. %1").arg(words::failure(shops.error())));
    }
    const auto own = std::find_if(shops->begin(), shops->end(), [&known](const SellerShop &shop) { return shop.key == known; });
    if (own != shops->end()) {
        step.text = AuthorizingWords::tr("Its shop is %1.").arg(words::shop(*own));
        co_return step;
    }
    if (shops->empty()) {
        co_return notDone(
            AuthorizingWords::tr("The seller's consent covers no shop. Ask the seller to agree with the shop's main account."));
    }
    if (shops->size() == 1 && known.isEmpty()) {
        co_return chooseShop(*keeper, id, shops->front());
    }
    step.shops = *shops;
    step.text = known.isEmpty() ? AuthorizingWords::tr("The seller's consent covers several shops.")
                                : AuthorizingWords::tr("The seller's consent does not cover the shop that this account was so far.");
    co_return step;
}

AuthorizingStep chooseShop(AccountKeeper &keeper, const AccountId &id, const SellerShop &shop)
{
    const AccountRecord *record = keeper.find(id);
    const ChannelKind *kind = record == nullptr ? nullptr : channelKind(record->channel);
    if (kind == nullptr) {
        return notDone(AuthorizingWords::tr("There is no such account any more."));
    }
    const Result<void, QString> kept = keeper.setField(id, kind->shopField(), shop.key);
    return kept ? AuthorizingStep{true, true, AuthorizingWords::tr("Its shop is %1.").arg(words::shop(shop)), {}} : notDone(kept.error());
}

namespace words {

QString authorizedUntil(const QDateTime &until)
{
    return until.isValid() ? AuthorizingWords::tr("authorized until %1")
                                 .arg(QLocale().toString(until.toLocalTime().date(), QStringLiteral("d MMMM yyyy")))
                           : QString();
}

QString consentEnds(const QString &account, const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid() || now.secsTo(until) > warningDays * 24 * 3600) {
        return {};
    }
    const QString name = account.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(account) : account;
    if (until <= now) {
        return AuthorizingWords::tr(
                   "Account %1: the seller's consent is over. It must be authorized again: packbench accounts authorize %2")
            .arg(account, name);
    }
    return AuthorizingWords::tr("Account %1: the seller must authorize it again within %2: packbench accounts authorize %3")
        .arg(account, duration(std::chrono::seconds(now.secsTo(until))), name);
}

QString shop(const SellerShop &shop)
{
    return AuthorizingWords::tr("%1 (%2, %3)").arg(shop.name, shop.region, shop.id);
}

} // namespace words

} // namespace packbench
