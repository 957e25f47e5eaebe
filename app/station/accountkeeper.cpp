// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/accountkeeper.h"

#include "base/jsonreader.h"
#include "channel/kinds.h"
#include "station/wording.h"

#include <QJsonArray>
#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

QString secretKey(const AccountId &id, const QString &field)
{
    return QStringLiteral("account/%1/%2").arg(id.text(), field);
}

/// The same account imported again after a removal finds its orders and shipments.
AccountId stableId(const QString &channel, const QString &name)
{
    static const QUuid space(QStringLiteral("{5d1c9f0e-6a0b-4f6e-9a57-1f8f3c0b7a11}"));
    return AccountId(QUuid::createUuidV5(space, channel + QLatin1Char('/') + name.toLower()).toString(QUuid::WithoutBraces));
}

QString accountsWords(const AccountsFailure &failure)
{
    using Why = AccountsFailure::Why;
    switch (failure.why) {
    case Why::Unreadable:
        return AccountKeeper::tr("The file %1 is damaged. Nothing was changed; restore it from a copy.").arg(failure.detail);
    case Why::NotWritten:
        return AccountKeeper::tr("The file %1 could not be written. Check the disk and its permissions.").arg(failure.detail);
    case Why::NameMissing:
        return AccountKeeper::tr("The account has no name.");
    case Why::NameTaken:
        return AccountKeeper::tr("There is another account named %1.").arg(failure.detail);
    case Why::NotFound:
        return AccountKeeper::tr("There is no such account.");
    case Why::SecretField:
        return AccountKeeper::tr("%1 is a secret and was not written to the file.").arg(failure.detail);
    }
    return {};
}

} // namespace

AccountKeeper::AccountKeeper(Accounts &accounts, SessionVault &vault, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_vault(vault)
    , m_clock(clock)
{
}

Result<void, QString> AccountKeeper::load()
{
    const Accounts::Done done = m_accounts.load();
    if (!done) {
        return fail(accountsWords(done.error()));
    }
    return {};
}

QCoro::Task<std::vector<AccountKeeper::Outcome>> AccountKeeper::import(QByteArray json, bool sessionOnly)
{
    std::vector<Outcome> outcomes;
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(json);
    if (!document) {
        outcomes.push_back({{}, false, tr("This is no JSON: %1. Nothing was changed.").arg(document.error().expected)});
        co_return outcomes;
    }
    const QJsonValue list = document->isArray() ? *document : document->toObject().value(QLatin1String("accounts"));
    if (!list.isArray() || list.toArray().isEmpty()) {
        outcomes.push_back({{}, false, tr("There are no \"accounts\" in it. Nothing was changed.")});
        co_return outcomes;
    }
    const QPointer<AccountKeeper> alive(this);
    const QJsonArray accounts = list.toArray();
    for (const QJsonValue &account : accounts) {
        Outcome outcome = co_await importOne(account.toObject(), sessionOnly);
        if (!alive) {
            co_return outcomes;
        }
        outcomes.push_back(std::move(outcome));
    }
    Q_EMIT changed();
    co_return outcomes;
}

QCoro::Task<AccountKeeper::Outcome> AccountKeeper::importOne(QJsonObject account, bool sessionOnly)
{
    const Result<AccountDraft, AccountProblem> draft = readAccount(account);
    const QString name = account.value(QLatin1String("name")).toString();
    if (!draft) {
        co_return Outcome{name, false, words::problem(draft.error())};
    }
    AccountRecord record;
    const AccountRecord *known = m_accounts.findByName(draft->name);
    record.id = known != nullptr ? known->id : stableId(draft->channel, draft->name);
    const bool replaces = known != nullptr;
    record.name = draft->name;
    record.channel = draft->channel;
    record.fields = draft->settings;
    const QPointer<AccountKeeper> alive(this);
    std::vector<AccountSecret> secrets = draft->secrets;
    if (const ChannelKind *kind = channelKind(record.channel); kind != nullptr && !kind->renewedFields().isEmpty()) {
        secrets.push_back({importStamp(), Secret(QByteArray::number(m_clock.now().toMSecsSinceEpoch()))});
    }
    for (const AccountSecret &secret : secrets) {
        const QString key = secretKey(record.id, secret.field);
        if (sessionOnly) {
            m_vault.keepForSession(key, secret.value);
            continue;
        }
        const Result<void, VaultFailure> kept = co_await m_vault.write(key, secret.value);
        if (!alive) {
            co_return Outcome{name, false, {}};
        }
        if (!kept) {
            Q_EMIT vaultTrouble(words::failure(kept.error()));
            co_return Outcome{name, false, words::failure(kept.error())};
        }
    }
    if (!sessionOnly) {
        Q_EMIT vaultTrouble({});
    }
    if (replaces) {
        const Accounts::Done done = m_accounts.replace(record);
        co_return Outcome{name, done.has_value(), done ? tr("replaced") : accountsWords(done.error())};
    }
    const Result<AccountRecord, AccountsFailure> added = m_accounts.add(record);
    co_return Outcome{name, added.has_value(), added ? tr("imported") : accountsWords(added.error())};
}

QCoro::Task<AccountKeeper::Outcome> AccountKeeper::remove(AccountId id)
{
    const AccountRecord *known = m_accounts.find(id);
    if (known == nullptr) {
        co_return Outcome{id.text(), false, tr("There is no such account.")};
    }
    const AccountRecord record = *known;
    const ChannelKind *kind = channelKind(record.channel);
    // The record goes first: a secret that cannot be erased now is of no use to anybody without it.
    const Accounts::Done done = m_accounts.remove(id);
    if (!done) {
        co_return Outcome{record.name, false, accountsWords(done.error())};
    }
    const QPointer<AccountKeeper> alive(this);
    QString left;
    if (kind != nullptr) {
        std::vector<AccountField> fields = kind->fields(record.fields);
        if (!kind->renewedFields().isEmpty()) {
            fields.push_back({.key = importStamp(), .secret = true});
        }
        for (const AccountField &field : fields) {
            if (!field.secret) {
                continue;
            }
            const Result<void, VaultFailure> removed = co_await m_vault.remove(secretKey(id, field.key));
            if (!removed) {
                left = words::failure(removed.error());
            }
        }
    }
    if (alive) {
        Q_EMIT changed();
    }
    co_return Outcome{record.name, true,
                      left.isEmpty() ? tr("removed") : tr("removed, but its key is still in the keychain. %1").arg(left)};
}

QString AccountKeeper::importStamp()
{
    return QStringLiteral("importedAt");
}

SecretSource AccountKeeper::secretsOf(const AccountId &id)
{
    return [this, id](const QString &field) { return readSecret(secretKey(id, field)); };
}

SecretSink AccountKeeper::sinkOf(const AccountId &id)
{
    return [this, id](const QString &field, const Secret &secret) { return writeSecret(id, field, secret); };
}

Result<void, QString> AccountKeeper::setField(const AccountId &id, const QString &field, const QString &value)
{
    const AccountRecord *known = m_accounts.find(id);
    AccountRecord record = known == nullptr ? AccountRecord{id, {}, {}, {}} : *known;
    record.fields.insert(field, value);
    const Accounts::Done done = m_accounts.replace(record);
    if (!done) {
        return fail(accountsWords(done.error()));
    }
    Q_EMIT changed();
    return {};
}

bool AccountKeeper::isSignedInForSession(const AccountId &id) const
{
    const AccountRecord *record = m_accounts.find(id);
    const ChannelKind *kind = record == nullptr ? nullptr : channelKind(record->channel);
    const std::vector<AccountField> fields = kind == nullptr ? std::vector<AccountField>() : kind->fields(record->fields);
    return std::any_of(fields.begin(), fields.end(), [this, &id](const AccountField &field) {
        return field.secret && m_vault.isKeptForSession(secretKey(id, field.key));
    });
}

QCoro::Task<Result<void, ChannelFailure>> AccountKeeper::writeSecret(AccountId id, QString field, Secret secret)
{
    const QString key = secretKey(id, field);
    if (isSignedInForSession(id)) {
        // Who signed in for this session wants nothing of it kept.
        m_vault.keepForSession(key, secret);
        co_return Result<void, ChannelFailure>();
    }
    const QPointer<AccountKeeper> alive(this);
    const Result<void, VaultFailure> kept = co_await m_vault.write(key, secret);
    if (kept) {
        co_return Result<void, ChannelFailure>();
    }
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NoCredentials;
    failure.words = words::failure(kept.error());
    if (alive) {
        Q_EMIT vaultTrouble(failure.words);
    }
    co_return fail(failure);
}

QCoro::Task<Result<Secret, ChannelFailure>> AccountKeeper::readSecret(QString key)
{
    const QPointer<AccountKeeper> alive(this);
    Result<Secret, VaultFailure> secret = co_await m_vault.read(key);
    if (secret) {
        if (alive) {
            Q_EMIT vaultTrouble({});
        }
        co_return std::move(*secret);
    }
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NoCredentials;
    failure.words = words::failure(secret.error());
    failure.isAbsent = secret.error().why == VaultFailure::Why::NeverStored;
    // A secret that was never there is the account's trouble, not the keychain's.
    if (alive && !failure.isAbsent) {
        Q_EMIT vaultTrouble(failure.words);
    }
    co_return fail(failure);
}

QStringList AccountKeeper::secretFieldNames()
{
    QStringList names;
    for (const std::unique_ptr<ChannelKind> &kind : channelKinds()) {
        const std::vector<AccountField> fields = kind->fields({});
        for (const AccountField &field : fields) {
            if (field.secret) {
                names << field.key;
            }
        }
    }
    names << QStringLiteral("privateKey") << QStringLiteral("clientSecret") << QStringLiteral("password") << QStringLiteral("token");
    names.removeDuplicates();
    return names;
}

} // namespace packbench
