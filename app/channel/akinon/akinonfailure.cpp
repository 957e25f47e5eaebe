// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonfailure.h"

#include "base/jsonreader.h"
#include "channel/akinon/akinoncodes.h"
#include "net/pace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// Longer words are nobody's words.
constexpr qsizetype longestWords = 1000;
/// Words that stand deeper in an error are none of it.
constexpr int deepestWords = 8;

/// A text, a list of texts, or whatever stands deeper inside.
QStringList textsIn(const QJsonValue &value, int depth = 0)
{
    if (depth > deepestWords) {
        return {};
    }
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            texts << textsIn(element, depth + 1);
        }
        return texts;
    }
    if (value.isObject()) {
        QStringList texts;
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            texts << u"%1: %2"_s.arg(akinonFieldTitle(member.key()), textsIn(*member, depth + 1).join(u' '));
        }
        return texts;
    }
    const QString text = value.isDouble() ? value.toVariant().toString() : value.toString().trimmed();
    return text.isEmpty() ? QStringList() : QStringList(text);
}

bool isOfNoField(const QString &name)
{
    return name == u"non_field_errors"_s || name == u"detail"_s || name == u"message"_s;
}

AkinonError errorIn(const QJsonObject &object)
{
    AkinonError error;
    QStringList words;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QStringList texts = textsIn(*member);
        if (member.key() == u"error_code"_s) {
            error.code = texts.join(u' ');
        } else if (isOfNoField(member.key())) {
            words << texts;
        } else if (!texts.isEmpty()) {
            error.fields << member.key();
            words << u"%1: %2"_s.arg(akinonFieldTitle(member.key()), texts.join(u' '));
        }
    }
    error.words = words.join(u" · "_s).left(longestWords);
    return error;
}

/// Django's own answers have no envelope: a detail, or fields with lists.
AkinonError bareError(const QJsonObject &root)
{
    if (root.contains(u"detail"_s)) {
        return errorIn({{u"detail"_s, root.value(u"detail"_s)}});
    }
    const bool isLists = !root.isEmpty() && std::all_of(root.begin(), root.end(), [](const QJsonValue &value) { return value.isArray(); });
    return isLists ? errorIn(root) : AkinonError();
}

ChannelTrouble troubleOfTransfer(TransferTrouble trouble)
{
    switch (trouble) {
    case TransferTrouble::BadAddress:
        return ChannelTrouble::WrongAddress;
    case TransferTrouble::NeverArrived:
        return ChannelTrouble::NeverArrived;
    case TransferTrouble::Certificate:
        return ChannelTrouble::Certificate;
    case TransferTrouble::None:
    case TransferTrouble::Ambiguous:
        break;
    }
    return ChannelTrouble::Unknown;
}

/// A proxy's page says nothing about what stands behind the proxy: only words of the API's own are definite.
ChannelTrouble troubleOfStatus(int status, bool hasError, bool isActing)
{
    const ChannelTrouble unclear = isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer;
    switch (status) {
    case 401:
        return ChannelTrouble::Unauthorized;
    case 403:
        return ChannelTrouble::Forbidden;
    case 404:
        return hasError ? ChannelTrouble::NotFound : isActing ? ChannelTrouble::Unknown : ChannelTrouble::WrongAddress;
    case 405:
        return isActing && !hasError ? ChannelTrouble::Unknown : ChannelTrouble::WrongAddress;
    case 407: // a proxy wants to know who asks
        return ChannelTrouble::NeverArrived;
    case 408:
        return unclear;
    case 429:
        return ChannelTrouble::Throttled;
    default:
        break;
    }
    if (status >= 300 && status < 400) {
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::WrongAddress;
    }
    return status >= 400 && status < 500 && hasError ? ChannelTrouble::Refused : unclear;
}

bool isWebPage(const HttpAnswer &answer)
{
    return answer.header("Content-Type").toLower().startsWith("text/html") || answer.body.trimmed().startsWith('<');
}

} // namespace

AkinonError readAkinonError(const QByteArray &body)
{
    const QJsonObject root = JsonReader::parse(body).value_or(QJsonValue()).toObject();
    const QJsonValue envelope = root.value(u"error"_s);
    if (envelope.isObject()) {
        return errorIn(envelope.toObject());
    }
    if (envelope.isString() || envelope.isArray()) {
        return errorIn({{u"detail"_s, envelope}});
    }
    return bareError(root);
}

ChannelFailure akinonFailure(const HttpAnswer &answer, bool isActing, const QString &requestId, const QDateTime &now)
{
    ChannelFailure failure;
    failure.requestId = requestId;
    if (answer.trouble != TransferTrouble::None) {
        failure.trouble = troubleOfTransfer(answer.trouble);
        failure.words = answer.error;
        return failure;
    }
    const AkinonError error = readAkinonError(answer.body);
    failure.trouble = troubleOfStatus(answer.status, !error.isEmpty(), isActing);
    failure.httpStatus = answer.status;
    failure.code = error.code;
    failure.field = error.fields.join(u", "_s);
    failure.words = error.words.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : error.words;
    if (failure.trouble == ChannelTrouble::Throttled || answer.status == 503) {
        failure.retryAfter = waitAskedFor(answer, now);
    }
    return failure;
}

ChannelFailure akinonUnreadable(const HttpAnswer &answer, const QString &words, const QString &requestId)
{
    ChannelFailure failure;
    failure.trouble = isWebPage(answer) ? ChannelTrouble::WrongAddress : ChannelTrouble::UnreadableAnswer;
    failure.httpStatus = answer.status;
    failure.words = words;
    failure.requestId = requestId;
    return failure;
}

} // namespace packbench
