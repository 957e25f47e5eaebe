// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokfailure.h"

#include "base/jsonreader.h"
#include "channel/tiktok/tiktokcodes.h"
#include "net/pace.h"

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// A request's time may be five minutes old and half a minute ahead (common parameters).
constexpr std::chrono::seconds toleratedLag{240};
constexpr std::chrono::seconds toleratedLead{25};

/// What a status says when no code does.
ChannelTrouble troubleOfStatus(int status, bool isActing)
{
    switch (status) {
    case 401:
        return ChannelTrouble::Unauthorized;
    case 403:
        return ChannelTrouble::Forbidden;
    case 404:
    case 405:
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::WrongAddress;
    case 407: // a proxy wants to know who asks
        return ChannelTrouble::NeverArrived;
    case 429:
        return ChannelTrouble::Throttled;
    default:
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer;
    }
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

ChannelTrouble troubleOfCode(const TikTokCode &known, bool isActing)
{
    using Class = TikTokCode::Class;
    switch (known.kind) {
    case Class::NeverArrived:
        return ChannelTrouble::Throttled;
    case Class::AlreadyShipped:
    case Class::Unknown:
        return isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer;
    case Class::TokenExpired:
    case Class::Unauthorized:
        return ChannelTrouble::Unauthorized;
    case Class::Forbidden:
        return ChannelTrouble::Forbidden;
    case Class::LabelNotReady:
        return ChannelTrouble::NotReady;
    case Class::NotFound:
        return ChannelTrouble::NotFound;
    case Class::WrongAddress:
        return ChannelTrouble::WrongAddress;
    case Class::OrderStopped:
        return ChannelTrouble::OrderStopped;
    case Class::OrderCancelled:
        return ChannelTrouble::OrderCancelled;
    case Class::WrongRequest:
    case Class::Refused:
        break;
    }
    return ChannelTrouble::Refused;
}

void noteSkew(ChannelFailure &failure, const HttpAnswer &answer, const QDateTime &now)
{
    if (!answer.serverDate.isValid()) {
        return;
    }
    const std::chrono::seconds skew(now.secsTo(answer.serverDate));
    if (skew > toleratedLag || skew < -toleratedLead) {
        failure.clockSkew = skew;
    }
}

} // namespace

ChannelFailure tiktokRefusal(qint64 code, const QString &message, HttpMethod method, const QString &requestId, const QString &answerId)
{
    ChannelFailure failure;
    const TikTokCode *known = tiktokCode(code);
    // A code of tomorrow is a no in the marketplace's own words: a person decides.
    failure.trouble = known == nullptr ? ChannelTrouble::Refused : troubleOfCode(*known, method != HttpMethod::Get);
    failure.code = QString::number(code);
    failure.words = message.trimmed();
    failure.requestId = requestId;
    failure.answerId = answerId;
    return failure;
}

ChannelFailure tiktokUnreadable(const QString &words, HttpMethod method, const QString &requestId, const QString &answerId)
{
    ChannelFailure failure;
    failure.trouble = method == HttpMethod::Get ? ChannelTrouble::UnreadableAnswer : ChannelTrouble::Unknown;
    failure.words = words;
    failure.requestId = requestId;
    failure.answerId = answerId;
    return failure;
}

Result<TikTokAnswer, ChannelFailure> tiktokAnswer(const HttpAnswer &answer, HttpMethod method, const QString &requestId,
                                                  const QDateTime &now)
{
    const bool isActing = method != HttpMethod::Get;
    ChannelFailure failure;
    failure.requestId = requestId;
    if (answer.trouble != TransferTrouble::None) {
        failure.trouble = troubleOfTransfer(answer.trouble);
        failure.words = answer.error;
        return fail(failure);
    }
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(answer.body);
    JsonReader::Note note;
    const JsonReader root(document.value_or(QJsonValue()), note);
    const QString answerId = root.at(u"request_id"_s).textOr({});
    const qint64 code = root.at(u"code"_s).integer();
    const bool hasEnvelope = document && !note.failure;
    if (hasEnvelope && code == 0 && answer.status / 100 == 2) {
        return TikTokAnswer{root.at(u"data"_s).value(), answerId, requestId};
    }
    if (hasEnvelope && code != 0) {
        failure = tiktokRefusal(code, root.at(u"message"_s).textOr({}), method, requestId, answerId);
        const bool isKnown = tiktokCode(code) != nullptr;
        if (answer.status == 429) {
            failure.trouble = ChannelTrouble::Throttled;
        } else if (!isKnown && answer.status / 100 == 5) {
            failure.trouble = troubleOfStatus(answer.status, isActing);
        } else if (!isKnown && (answer.status == 401 || answer.status == 403)) {
            failure.trouble = troubleOfStatus(answer.status, isActing);
        }
    } else {
        failure.trouble = answer.status / 100 == 2 ? (isActing ? ChannelTrouble::Unknown : ChannelTrouble::UnreadableAnswer)
                                                   : troubleOfStatus(answer.status, isActing);
        failure.words = answer.status / 100 == 2 && note.failure ? u"%1: %2"_s.arg(note.failure->path, note.failure->expected)
                                                                 : u"HTTP %1"_s.arg(answer.status);
    }
    failure.httpStatus = answer.status;
    failure.answerId = answerId;
    if (failure.trouble == ChannelTrouble::Throttled || answer.status == 503) {
        failure.retryAfter = waitAskedFor(answer, now);
    }
    noteSkew(failure, answer, now);
    return fail(failure);
}

TikTokBatchErrors readTikTokBatchErrors(const QJsonValue &data, const QString &requestId, const QString &answerId)
{
    TikTokBatchErrors errors;
    const auto unreadable = [&requestId, &answerId](const JsonFailure &why) {
        return tiktokUnreadable(u"%1: %2"_s.arg(why.path, why.expected), HttpMethod::Post, requestId, answerId);
    };
    JsonReader::Note note;
    for (const JsonReader &element : JsonReader(data, note, u"$.data"_s).at(u"errors"_s).elements()) {
        JsonReader::Note own;
        const JsonReader entry(element.value(), own, element.path());
        const qint64 code = entry.at(u"code"_s).integer();
        const QString message = entry.at(u"message"_s).textOr({});
        const QString package = entry.at(u"detail"_s).at(u"package_id"_s).textOr({}).trimmed();
        // What cannot be read is no definite no.
        const ChannelFailure failure = own.failure ? unreadable(*own.failure)
                                                   : tiktokRefusal(code, message, HttpMethod::Post, requestId, answerId);
        if (package.isEmpty()) {
            errors.unassigned = failure;
        } else {
            errors.byPackage.insert(package, failure);
        }
    }
    if (note.failure) {
        errors.unassigned = unreadable(*note.failure);
    }
    return errors;
}

} // namespace packbench
