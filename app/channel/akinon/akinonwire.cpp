// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonwire.h"

#include "channel/akinon/akinonfailure.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUrl>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(akinonLog, "packbench.akinon", QtInfoMsg)

constexpr std::chrono::seconds readingDeadline{30};
constexpr std::chrono::seconds actingDeadline{60};
/// A server that says only "too many" gets this much rest.
constexpr std::chrono::seconds unaskedRest{2};
/// Who would wait longer is told so instead: leases and screens do not wait.
constexpr std::chrono::seconds longestWait{10};

ChannelFailure tooEarly(const QString &requestId, std::chrono::milliseconds wait)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::Throttled;
    failure.words = QCoreApplication::translate("AkinonChannel", "the channel asked for a pause");
    failure.requestId = requestId;
    failure.retryAfter = wait;
    return failure;
}

ChannelFailure strangeAddress(const QString &requestId)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::WrongAddress;
    failure.words = QCoreApplication::translate("AkinonChannel", "the call would leave for another server than the account's");
    failure.requestId = requestId;
    return failure;
}

int portOf(const QUrl &url)
{
    constexpr int http = 80;
    constexpr int https = 443;
    return url.port(url.scheme() == QLatin1String("https") ? https : http);
}

} // namespace

bool isSameOrigin(const QByteArray &url, const QByteArray &other)
{
    const QUrl a = QUrl::fromEncoded(url);
    const QUrl b = QUrl::fromEncoded(other);
    return a.isValid() && !a.host().isEmpty() && a.userInfo().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host()
           && portOf(a) == portOf(b);
}

AkinonWire::AkinonWire(AkinonAccount account, ChannelTools tools)
    : m_account(std::move(account))
    , m_tools(std::move(tools))
    , m_pace(m_tools.clock, m_account.callSpacing, &m_tools.http)
    , m_session(m_account, m_tools)
{
}

HttpRequest AkinonWire::requestFor(const AkinonCall &call, const Secret &key) const
{
    HttpRequest request;
    request.method = call.method;
    request.url = call.url;
    request.body = call.body;
    request.deadline = call.method == HttpMethod::Get ? readingDeadline : actingDeadline;
    request.mayLeave = leaveOf(m_tools, request);
    request.requestId = call.requestId;
    const QByteArray prefix = m_account.tokenPrefix.isEmpty() ? QByteArray() : m_account.tokenPrefix + ' ';
    request.headers = {{"Content-Type", "application/json"}, {"Accept", call.accept}};
    request.setHeader(m_account.tokenHeader, prefix + key.reveal());
    return request;
}

QCoro::Task<Result<AkinonAnswer, ChannelFailure>> AkinonWire::exchange(AkinonCall call)
{
    bool mayRenew = true;
    for (;;) {
        if (call.requestId.isEmpty()) {
            call.requestId = m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
        }
        const QString requestId = call.requestId;
        if (!isSameOrigin(call.url, m_account.baseUrl)) {
            co_return fail(strangeAddress(requestId));
        }
        if (const std::chrono::milliseconds wait = m_pace.wait(); wait > longestWait) {
            co_return fail(tooEarly(requestId, wait));
        }
        co_await m_pace.turn();
        const Result<Secret, ChannelFailure> key = co_await m_session.key();
        if (!key) {
            ChannelFailure failure = key.error();
            failure.requestId = requestId;
            co_return fail(failure);
        }
        const HttpRequest request = requestFor(call, *key);
        const HttpAnswer answer = co_await m_tools.http.send(request);
        if (answer.trouble == TransferTrouble::None && answer.status / 100 == 2) {
            co_return AkinonAnswer{answer, requestId};
        }
        const ChannelFailure failure = akinonFailure(answer, call.method != HttpMethod::Get, requestId, m_tools.clock.now());
        if (failure.trouble == ChannelTrouble::Throttled) {
            m_pace.holdOff(failure.retryAfter.value_or(unaskedRest));
        }
        const bool isRefused = failure.trouble == ChannelTrouble::Unauthorized;
        if (!isRefused || !mayRenew || !m_session.renew(*key)) {
            co_return fail(failure);
        }
        mayRenew = false;
        qCInfo(akinonLog).noquote() << "401: once more after a new sign-in" << requestId;
    }
}

QCoro::Task<Result<QByteArray, ChannelFailure>> AkinonWire::download(QByteArray url)
{
    if (isSameOrigin(url, m_account.baseUrl)) {
        AkinonCall call;
        call.url = url;
        call.accept = "*/*";
        const Result<AkinonAnswer, ChannelFailure> answer = co_await exchange(call);
        if (!answer) {
            co_return fail(answer.error());
        }
        co_return answer->http.body;
    }
    HttpRequest request;
    request.url = url;
    request.deadline = readingDeadline;
    request.requestId = m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
    const QString requestId = request.requestId;
    if (const QString objection = urlObjection(url); !objection.isEmpty()) {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::UnreadableAnswer;
        failure.requestId = requestId;
        failure.words = objection;
        co_return fail(failure);
    }
    const HttpAnswer answer = co_await m_tools.http.send(request);
    if (answer.trouble == TransferTrouble::None && answer.status == 200) {
        co_return answer.body;
    }
    // Another server's no says nothing about the account.
    ChannelFailure failure = akinonFailure(answer, false, requestId, m_tools.clock.now());
    failure.trouble = ChannelTrouble::UnreadableAnswer;
    co_return fail(failure);
}

} // namespace packbench
