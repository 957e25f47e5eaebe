// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/account.h"

#include "base/jsonreader.h"
#include "channel/kinds.h"

#include <algorithm>

namespace packbench {

namespace {

const QString nameKey = QStringLiteral("name");
const QString channelKey = QStringLiteral("channel");

/// A table or a list, as it is or as its JSON text.
Result<QJsonValue, AccountProblem> structured(const QJsonValue &value, const AccountField &field)
{
    QJsonValue given = value;
    if (value.isString()) {
        given = JsonReader::parse(value.toString().toUtf8()).value_or(QJsonValue());
    }
    if (given.type() == field.defaultValue.type()) {
        return given;
    }
    const QString wanted = field.defaultValue.isObject() ? QStringLiteral("{ … }") : QStringLiteral("[ … ]");
    return fail(AccountProblem{field.key, AccountProblem::Why::NotInForm, wanted});
}

/// Texts for numbers and booleans are fine: settings are also set from a command line.
Result<QJsonValue, AccountProblem> ofType(const QJsonValue &value, const AccountField &field)
{
    using Why = AccountProblem::Why;
    if (field.defaultValue.isBool()) {
        if (value.isBool()) {
            return value;
        }
        const QString text = value.toString().toLower();
        if (text == QLatin1String("true") || text == QLatin1String("false")) {
            return QJsonValue(text == QLatin1String("true"));
        }
        return fail(AccountProblem{field.key, Why::NotABoolean, {}});
    }
    if (field.defaultValue.isObject() || field.defaultValue.isArray()) {
        return structured(value, field);
    }
    if (field.defaultValue.isDouble()) {
        bool isNumber = value.isDouble();
        const qint64 number = isNumber ? value.toInteger(-1) : value.toString().toLongLong(&isNumber);
        if (isNumber && number >= 0) {
            return QJsonValue(number);
        }
        return fail(AccountProblem{field.key, Why::NotANumber, {}});
    }
    if (!value.isString()) {
        return fail(AccountProblem{field.key, Why::NotText, {}});
    }
    return QJsonValue(value.toString().trimmed());
}

} // namespace

std::function<bool()> leaveOf(const ChannelTools &tools, const HttpRequest &request)
{
    if (!tools.mayAct || request.method == HttpMethod::Get) {
        return {};
    }
    return [mayAct = tools.mayAct, deadline = request.deadline] { return mayAct(deadline); };
}

std::optional<CodeWords> ChannelKind::codeWords(const QString &) const
{
    return std::nullopt;
}

std::optional<QByteArray> ChannelKind::consentUrl(const QJsonObject &, const QString &) const
{
    return std::nullopt;
}

QString ChannelKind::shopField() const
{
    return {};
}

Result<QJsonObject, AccountProblem> withDefaults(const QJsonObject &settings, const std::vector<AccountField> &fields)
{
    for (auto entry = settings.constBegin(); entry != settings.constEnd(); ++entry) {
        const bool isKnown = std::any_of(fields.begin(), fields.end(),
                                         [&entry](const AccountField &field) { return !field.secret && field.key == entry.key(); });
        if (!isKnown) {
            return fail(AccountProblem{entry.key(), AccountProblem::Why::UnknownField, {}});
        }
    }
    QJsonObject result;
    for (const AccountField &field : fields) {
        if (field.secret) {
            continue;
        }
        const QJsonValue given = settings.value(field.key);
        const bool isGiven = !given.isUndefined() && !given.isNull() && given != QJsonValue(QString());
        if (isGiven) {
            const Result<QJsonValue, AccountProblem> typed = ofType(given, field);
            if (!typed) {
                return fail(typed.error());
            }
            result.insert(field.key, *typed);
        } else if (field.required) {
            return fail(AccountProblem{field.key, AccountProblem::Why::Missing, {}});
        } else {
            result.insert(field.key, field.defaultValue);
        }
    }
    return result;
}

Result<AccountDraft, AccountProblem> readAccount(const QJsonObject &account)
{
    AccountDraft draft;
    draft.name = account.value(nameKey).toString().trimmed();
    draft.channel = account.value(channelKey).toString();
    if (draft.name.isEmpty()) {
        return fail(AccountProblem{nameKey, AccountProblem::Why::Missing, {}});
    }
    const ChannelKind *kind = channelKind(draft.channel);
    if (kind == nullptr) {
        return fail(AccountProblem{channelKey, AccountProblem::Why::UnknownChannel, draft.channel});
    }
    QJsonObject settings = account;
    settings.remove(nameKey);
    settings.remove(channelKey);
    for (const AccountField &field : kind->fields(settings)) {
        if (!field.secret) {
            continue;
        }
        const QString text = settings.take(field.key).toString();
        if (text.isEmpty() && field.required) {
            return fail(AccountProblem{field.key, AccountProblem::Why::Missing, {}});
        }
        if (!text.isEmpty()) {
            Secret secret(text.toUtf8());
            if (const std::optional<AccountProblem> problem = kind->secretProblem(field.key, secret)) {
                return fail(*problem);
            }
            draft.secrets.push_back({field.key, std::move(secret)});
        }
    }
    const Result<QJsonObject, AccountProblem> valid = kind->validate(settings);
    if (!valid) {
        return fail(valid.error());
    }
    draft.settings = *valid;
    return draft;
}

} // namespace packbench
