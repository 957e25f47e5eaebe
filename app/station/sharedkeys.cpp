// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/sharedkeys.h"

#include "channel/kinds.h"
#include "station/accountkeeper.h"
#include "station/wording.h"
#include "store/store.h"
#include "vault/sealedsecret.h"

#include <QCoreApplication>

namespace packbench {

namespace {

/// A renewal is one request, and the keychain may ask a person meanwhile.
constexpr std::chrono::milliseconds renewalLease = std::chrono::seconds(120);
constexpr std::chrono::milliseconds renewalRequest = std::chrono::seconds(30);
constexpr std::chrono::milliseconds renewalMargin = std::chrono::seconds(10);

QByteArray contextOf(const AccountId &account, const QString &field)
{
    return account.text().toUtf8() + '\n' + field.toUtf8();
}

QString leaseName(const AccountId &account)
{
    return QStringLiteral("keys of ") + account.text();
}

/// Nothing was sent for want of it, and it is tried again.
ChannelFailure notNow(const QString &words)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NeverArrived;
    failure.words = words;
    return failure;
}

/// The database answered: nothing is shared beside what is kept here.
ChannelFailure nothingElse()
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NoCredentials;
    failure.isAbsent = true;
    return failure;
}

} // namespace

std::optional<SharedKeys::Keys> SharedKeys::keysOf(const AccountRecord &account)
{
    const ChannelKind *kind = channelKind(account.channel);
    if (!m_store.isShared() || kind == nullptr || kind->renewedFields().isEmpty()) {
        return {};
    }
    return Keys{account.id, kind->sealingField(), kind->renewedFields(), m_keeper.secretsOf(account.id), m_keeper.sinkOf(account.id)};
}

SecretSource SharedKeys::sourceOf(const AccountRecord &account)
{
    const std::optional<Keys> keys = keysOf(account);
    if (!keys) {
        return m_keeper.secretsOf(account.id);
    }
    return [this, keys = *keys](const QString &field) { return keys.fields.contains(field) ? read(keys, field, false) : keys.own(field); };
}

SecretSink SharedKeys::sinkOf(const AccountRecord &account)
{
    const std::optional<Keys> keys = keysOf(account);
    if (!keys) {
        return m_keeper.sinkOf(account.id);
    }
    return [this, keys = *keys](const QString &field, const Secret &secret) { return write(keys, field, secret); };
}

std::optional<SharedRenewal> SharedKeys::renewalOf(const AccountRecord &account)
{
    const std::optional<Keys> keys = keysOf(account);
    if (!keys) {
        return {};
    }
    const AccountId id = account.id;
    return SharedRenewal{[this, id] { return begin(id); }, [this, id] { end(id); },
                         [this, keys = *keys](const QString &field) { return read(keys, field, true); }};
}

QCoro::Task<Result<Secret, ChannelFailure>> SharedKeys::read(Keys keys, QString field, bool other)
{
    const bool isTurn = m_turns.contains(keys.account);
    const auto bytes = co_await m_store.sharedKeys().sealedKey(keys.account, field);
    if (!bytes && isTurn) {
        co_return fail(notNow(words::failure(bytes.error())));
    }
    if (bytes && !bytes->isEmpty()) {
        const Result<Secret, ChannelFailure> with = co_await keys.own(keys.sealedWith);
        if (!with && isTurn) {
            co_return fail(with.error());
        }
        const std::optional<Secret> plain = with ? unsealed(*bytes, *with, contextOf(keys.account, field)) : std::nullopt;
        const QDateTime imported = co_await importedAt(keys);
        // In front of the key stands when it was shared: an import or a consent here after that brought a newer one.
        const qsizetype end = plain ? plain->reveal().indexOf('\n') : -1;
        const QDateTime shared = end < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(plain->reveal().first(end).toLongLong(), Qt::UTC);
        const bool isOwnNewer = imported.isValid() && imported > shared;
        if (end >= 0 && isOwnNewer == other) {
            co_return Secret(plain->reveal().mid(end + 1));
        }
        if (end >= 0) {
            const Result<Secret, ChannelFailure> kept = co_await keys.own(field);
            co_return kept;
        }
    }
    if (other) {
        co_return fail(bytes ? nothingElse() : notNow(words::failure(bytes.error())));
    }
    // Nobody renewed it yet, the server is away, or another app's secret sealed it: what is kept here counts.
    const Result<Secret, ChannelFailure> own = co_await keys.own(field);
    co_return own;
}

QCoro::Task<QDateTime> SharedKeys::importedAt(Keys keys)
{
    const Result<Secret, ChannelFailure> stamp = co_await keys.own(AccountKeeper::importStamp());
    co_return stamp ? QDateTime::fromMSecsSinceEpoch(stamp->reveal().toLongLong(), Qt::UTC) : QDateTime();
}

QCoro::Task<Result<void, ChannelFailure>> SharedKeys::write(Keys keys, QString field, Secret secret)
{
    const QByteArray context = contextOf(keys.account, field);
    const Secret stamped(QByteArray::number(cameAt(context, secret).toMSecsSinceEpoch()) + '\n' + secret.reveal());
    const Result<Secret, ChannelFailure> with = co_await keys.own(keys.sealedWith);
    if (!with) {
        co_return fail(with.error());
    }
    if (m_turns.contains(keys.account) && m_clock.uptime() >= m_turns.value(keys.account)) {
        // The keychain kept it waiting, or the computer slept: another station may have newer keys by now.
        co_return fail(notNow(QCoreApplication::translate("SharedKeys", "another station is renewing the sign-in")));
    }
    const QByteArray bytes = sealed(stamped, *with, context);
    if (bytes.isEmpty()) {
        co_return fail(notNow(QCoreApplication::translate("SharedKeys", "the key could not be sealed")));
    }
    // The others first: the old one is of no use to them from now on.
    const auto shared = co_await m_store.sharedKeys().keep(keys.account, field, bytes);
    const Result<void, ChannelFailure> own = co_await keys.keepOwn(field, secret);
    if (!shared) {
        co_return fail(notNow(words::failure(shared.error())));
    }
    m_unshared.remove(context);
    co_return own;
}

QDateTime SharedKeys::cameAt(const QByteArray &context, const Secret &secret)
{
    const auto known = m_unshared.constFind(context);
    if (known == m_unshared.constEnd() || known->secret != secret) {
        m_unshared.insert(context, {secret, m_clock.now()});
    }
    return m_unshared.value(context).since;
}

QCoro::Task<Result<std::function<bool()>, ChannelFailure>> SharedKeys::begin(AccountId account)
{
    const std::chrono::milliseconds askedAt = m_clock.uptime();
    const QString name = leaseName(account);
    const StationId station = m_who;
    const auto lease = co_await m_store.claims().lease(name, station, renewalLease);
    if (!lease) {
        co_return fail(notNow(words::failure(lease.error())));
    }
    if (lease->station != station) {
        co_return fail(notNow(QCoreApplication::translate("SharedKeys", "another station is renewing the sign-in")));
    }
    m_turns.insert(account, askedAt + renewalLease - renewalMargin);
    Clock *clock = &m_clock;
    std::function<bool()> mayLeave = [clock, askedAt] { return clock->uptime() + renewalRequest + renewalMargin < askedAt + renewalLease; };
    co_return mayLeave;
}

void SharedKeys::end(const AccountId &account)
{
    m_turns.remove(account);
    m_store.claims().giveBack(leaseName(account), m_who);
}

} // namespace packbench
