// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartfailure.h"

#include "base/jsonreader.h"
#include "channel/walmart/walmartdocument.h"
#include "net/pace.h"

#include <QJsonObject>

namespace packbench {

namespace {

/// A clock that is off by less does not spoil signatures.
constexpr std::chrono::seconds tolerableSkew{120};

ChannelTrouble troubleOf404(const HttpAnswer &answer, const std::optional<WalmartError> &error, bool isActing)
{
    if (error && error->is("CONTENT_NOT_FOUND")) {
        return ChannelTrouble::NotFound;
    }
    if (error && error->is("URI_NOT_FOUND")) {
        return ChannelTrouble::WrongAddress;
    }
    if (error) {
        return ChannelTrouble::Refused;
    }
    if (isActing) {
        // Some gateway's page says nothing about what stands behind the gateway.
        return ChannelTrouble::Unknown;
    }
    return answer.body.trimmed().isEmpty() ? ChannelTrouble::NotFound : ChannelTrouble::WrongAddress;
}

ChannelTrouble troubleOfStatus(const HttpAnswer &answer, const std::optional<WalmartError> &error, bool isActing)
{
    switch (answer.status) {
    case 401:
        return ChannelTrouble::Unauthorized;
    case 403:
        return ChannelTrouble::Forbidden;
    case 404:
        return troubleOf404(answer, error, isActing);
    case 405:
        return error || !isActing ? ChannelTrouble::WrongAddress : ChannelTrouble::Unknown;
    case 407: // a proxy wants to know who asks
        return ChannelTrouble::NeverArrived;
    case 406: // the answer's form was refused, perhaps after the work was done
    case 408:
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer;
    case 415:
        return ChannelTrouble::Refused;
    case 423:
    case 429:
        return ChannelTrouble::Throttled;
    default:
        break;
    }
    if (answer.status >= 300 && answer.status < 400) {
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::WrongAddress;
    }
    if (answer.status >= 400 && answer.status < 500) {
        if (error) {
            return ChannelTrouble::Refused;
        }
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer;
    }
    return ChannelTrouble::Unknown;
}

ChannelTrouble troubleOf(const HttpAnswer &answer, const std::optional<WalmartError> &error, bool isActing)
{
    switch (answer.trouble) {
    case TransferTrouble::None:
        return troubleOfStatus(answer, error, isActing);
    case TransferTrouble::BadAddress:
        return ChannelTrouble::WrongAddress;
    case TransferTrouble::NeverArrived:
        return ChannelTrouble::NeverArrived;
    case TransferTrouble::Certificate:
        return ChannelTrouble::Certificate;
    case TransferTrouble::Ambiguous:
        break;
    }
    return ChannelTrouble::Unknown;
}

} // namespace

bool WalmartError::is(const char *name) const
{
    return code.section(QLatin1Char('.'), 0, 0) == QLatin1String(name);
}

std::optional<WalmartError> walmartError(const QByteArray &body)
{
    const Result<QJsonValue, JsonFailure> document = walmartDocument(body);
    if (!document) {
        return std::nullopt;
    }
    JsonReader::Note note;
    const JsonReader root(*document, note);
    JsonReader list = root.at(QStringLiteral("errors"));
    if (list.isAbsent()) {
        list = root.at(QStringLiteral("error"));
    } else if (list.value().isObject() && !list.at(QStringLiteral("error")).isAbsent()) {
        list = list.at(QStringLiteral("error"));
    }
    for (const JsonReader &entry : list.elements()) {
        WalmartError error;
        error.code = entry.at(QStringLiteral("code")).textOr({});
        error.field = entry.at(QStringLiteral("field")).textOr({});
        for (const char *name : {"description", "message", "info"}) {
            if (error.words.isEmpty()) {
                error.words = entry.at(QLatin1String(name)).textOr({}).trimmed();
            }
        }
        if (!error.code.isEmpty() || !error.words.isEmpty()) {
            return error;
        }
    }
    return std::nullopt;
}

bool isWebPage(const HttpAnswer &answer)
{
    const QByteArray start = answer.body.trimmed().left(15).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
           || answer.header(QByteArrayLiteral("Content-Type")).toLower().startsWith("text/html");
}

ChannelFailure walmartFailure(const HttpAnswer &answer, HttpMethod method, const QString &requestId, const QDateTime &now)
{
    const bool isWhole = answer.trouble == TransferTrouble::None;
    const std::optional<WalmartError> error = isWhole ? walmartError(answer.body) : std::nullopt;
    ChannelFailure failure;
    failure.trouble = troubleOf(answer, error, method != HttpMethod::Get);
    failure.httpStatus = isWhole ? answer.status : 0;
    failure.requestId = requestId;
    failure.words = isWhole ? QStringLiteral("HTTP %1").arg(answer.status) : answer.error;
    if (error) {
        failure.code = error->code;
        failure.field = error->field;
        failure.words = error->words.isEmpty() ? error->code : error->words;
    }
    if (failure.trouble == ChannelTrouble::Throttled || answer.status == 503) {
        failure.retryAfter = waitAskedFor(answer, now);
    }
    if (isWhole && answer.serverDate.isValid()) {
        const std::chrono::seconds skew(now.secsTo(answer.serverDate));
        if (skew > tolerableSkew || skew < -tolerableSkew) {
            failure.clockSkew = skew;
        }
    }
    return failure;
}

ChannelFailure walmartUnreadable(const HttpAnswer &answer, HttpMethod method, const QString &requestId, const QString &words)
{
    ChannelFailure failure;
    failure.trouble = method == HttpMethod::Get ? ChannelTrouble::UnreadableAnswer : ChannelTrouble::Unknown;
    if (method == HttpMethod::Get && isWebPage(answer)) {
        failure.trouble = ChannelTrouble::WrongAddress;
    }
    failure.httpStatus = answer.status;
    failure.requestId = requestId;
    failure.words = words;
    return failure;
}

} // namespace packbench
