// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "base/result.h"
#include "base/secret.h"
#include "channel/channel.h"
#include "net/httpclient.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace packbench {

/// One entry that an account of a kind has.
struct AccountField {
    QString key;
    bool required = false;
    bool secret = false;     ///< goes to the keychain, never to settings
    QJsonValue defaultValue; ///< of an optional entry; also says of what type it is

    friend bool operator==(const AccountField &, const AccountField &) = default;
};

/// Why an account is not accepted.
struct AccountProblem {
    enum class Why {
        Missing,
        UnknownField,
        UnknownChannel,
        NotText,
        NotANumber, ///< or out of range; detail has the range
        NotABoolean,
        NotOneOf,     ///< detail lists what is allowed
        NotAnAddress, ///< detail says why the URL is refused
        NotAKey,      ///< detail says what the key is not
        NotInForm,    ///< detail shows the form that is expected
    };
    QString field;
    Why why = Why::Missing;
    QString detail;

    friend bool operator==(const AccountProblem &, const AccountProblem &) = default;
};

/// Fetches a secret entry of the account; the keychain, or memory for this session only.
using SecretSource = std::function<QCoro::Task<Result<Secret, ChannelFailure>>(QString field)>;

/// Replaces a secret entry of the account where it is kept.
using SecretSink = std::function<QCoro::Task<Result<void, ChannelFailure>>(QString field, Secret secret)>;

/// Where several stations share an account: one of them at a time renews keys that change by themselves.
struct SharedRenewal {
    /// Takes this station's turn: gives what the request has to ask before it leaves, or why it is not its turn. After it
    /// the keys are to be read again: another station may have renewed them.
    std::function<QCoro::Task<Result<std::function<bool()>, ChannelFailure>>()> begin;
    std::function<void()> end; ///< the turn is over
    /// What is kept here where the source gives what is shared, and the other way round: which is newer is not certain.
    SecretSource other;
};

/// What a channel works with. The references outlive the channel.
struct ChannelTools {
    HttpClient &http;
    Clock &clock;
    Randomness &randomness;
    SecretSource secrets;
    SecretSink keepSecret; ///< for channels whose keys change by themselves; may be absent where nothing is kept
    /// Whether a call that acts and takes so long at most may leave now; absent where nobody else could act instead.
    std::function<bool(std::chrono::milliseconds)> mayAct = {};
    std::optional<SharedRenewal> renewal = {}; ///< where stations share keys that change by themselves
};

/// The guard of a request that acts.
[[nodiscard]] std::function<bool()> leaveOf(const ChannelTools &tools, const HttpRequest &request);

/// A kind of sales channel: which entries its accounts have, and how one comes to life.
class ChannelKind
{
public:
    ChannelKind() = default;
    ChannelKind(const ChannelKind &) = delete;
    ChannelKind &operator=(const ChannelKind &) = delete;
    virtual ~ChannelKind() = default;

    /// As in an account's `channel`, e.g. `<channel>-<country>`.
    [[nodiscard]] virtual QString id() const = 0;
    /// For people.
    [[nodiscard]] virtual QString name() const = 0;
    /// The entries of an account with these settings: a flavour can have its own.
    [[nodiscard]] virtual std::vector<AccountField> fields(const QJsonObject &settings) const = 0;
    /// The settings with their defaults filled in; unknown entries are refused. Secrets are not looked at.
    [[nodiscard]] virtual Result<QJsonObject, AccountProblem> validate(const QJsonObject &settings) const = 0;
    /// What is wrong with a secret's form.
    [[nodiscard]] virtual std::optional<AccountProblem> secretProblem(const QString &field, const Secret &secret) const = 0;
    /// What an error code of the channel means; nothing for codes that are not known.
    [[nodiscard]] virtual std::optional<CodeWords> codeWords(const QString &code) const;
    /// Where the seller of such an account consents; nothing where none has to. \a state comes back with the answer.
    [[nodiscard]] virtual std::optional<QByteArray> consentUrl(const QJsonObject &settings, const QString &state) const;
    /// The entry that says which of a seller's shops the account is; empty where there is no choice.
    [[nodiscard]] virtual QString shopField() const;
    /// The secret entries that the channel changes by itself.
    [[nodiscard]] virtual QStringList renewedFields() const { return {}; }
    /// The secret entry with which those are sealed on their way to other stations: one that every station has.
    [[nodiscard]] virtual QString sealingField() const { return {}; }
    /// \a settings as validate() gave them.
    [[nodiscard]] virtual std::unique_ptr<Channel> create(AccountId id, const QString &name, const QJsonObject &settings,
                                                          ChannelTools tools) const = 0;
};

/// A secret entry and its value.
struct AccountSecret {
    QString field;
    Secret value;

    friend bool operator==(const AccountSecret &, const AccountSecret &) = default;
};

/// An account as read from JSON, its secrets taken apart.
struct AccountDraft {
    QString name;
    QString channel;      ///< ChannelKind::id
    QJsonObject settings; ///< everything else that is not secret, defaults filled in
    std::vector<AccountSecret> secrets;
};

/// Reads one account of an import and checks all of it, secrets included.
[[nodiscard]] Result<AccountDraft, AccountProblem> readAccount(const QJsonObject &account);

/// Checks types and presence of \a settings against \a fields (secret ones apart) and fills in the defaults.
[[nodiscard]] Result<QJsonObject, AccountProblem> withDefaults(const QJsonObject &settings, const std::vector<AccountField> &fields);

} // namespace packbench
