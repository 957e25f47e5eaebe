// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokwire.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(tiktokLog, "packbench.tiktok", QtInfoMsg)

constexpr std::chrono::seconds readingDeadline{30};
constexpr std::chrono::seconds actingDeadline{60};
/// A server that says only "too many" gets this much rest.
constexpr std::chrono::seconds unaskedRest{2};
/// Who would wait longer is told so instead: leases and screens do not wait.
constexpr std::chrono::seconds longestWait{10};
constexpr int tokenExpired = 105002;

ChannelFailure tooEarly(const QString &requestId, std::chrono::milliseconds wait)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::Throttled;
    failure.words = QCoreApplication::translate("TikTokChannel", "the marketplace asked for a pause");
    failure.requestId = requestId;
    failure.retryAfter = wait;
    return failure;
}

ChannelFailure withoutShop(const QString &requestId)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NoCredentials;
    failure.needs = ChannelFailure::Needs::Shop;
    failure.words = QCoreApplication::translate("TikTokChannel", "which shop it is, is not known");
    failure.requestId = requestId;
    return failure;
}

} // namespace

TikTokWire::TikTokWire(TikTokAccount account, ChannelTools tools)
    : m_account(std::move(account))
    , m_tools(std::move(tools))
    , m_pace(m_tools.clock, m_account.callSpacing, &m_tools.http)
    , m_tokens(m_account, m_tools)
{
}

QString TikTokWire::freshId()
{
    return m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
}

QCoro::Task<Result<HttpRequest, ChannelFailure>> TikTokWire::signedRequest(TikTokCall call, Secret token)
{
    const Result<Secret, ChannelFailure> appSecret = co_await m_tools.secrets(QStringLiteral("appSecret"));
    if (!appSecret) {
        co_return fail(appSecret.error());
    }
    call.query.emplace_back("app_key", m_account.appKey.toUtf8());
    call.query.emplace_back("timestamp", QByteArray::number(m_tools.clock.now().toSecsSinceEpoch()));
    if (call.ofShop) {
        call.query.emplace_back("shop_cipher", m_account.shopCipher.toUtf8());
    }
    HttpRequest request;
    request.method = call.method;
    request.url = tiktokUrl(m_account.baseUrl, call, tiktokSignature(call, *appSecret));
    request.body = call.body;
    request.deadline = call.method == HttpMethod::Get ? readingDeadline : actingDeadline;
    request.mayLeave = leaveOf(m_tools, request);
    request.requestId = call.requestId;
    request.headers = {{"content-type", "application/json"}, {"x-tts-access-token", token.reveal()}, {"Accept", "application/json"}};
    co_return request;
}

QCoro::Task<Result<TikTokAnswer, ChannelFailure>> TikTokWire::exchange(TikTokCall call)
{
    bool mayRenew = true;
    if (call.requestId.isEmpty()) {
        call.requestId = freshId();
    }
    const QString requestId = call.requestId;
    for (;;) {
        if (const std::chrono::milliseconds wait = m_pace.wait(); wait > longestWait) {
            co_return fail(tooEarly(requestId, wait));
        }
        co_await m_pace.turn();
        const Result<Secret, ChannelFailure> token = co_await m_tokens.accessToken();
        if (!token) {
            ChannelFailure failure = token.error();
            failure.requestId = requestId;
            co_return fail(failure);
        }
        if (call.ofShop && m_account.shopCipher.isEmpty()) {
            co_return fail(withoutShop(requestId));
        }
        const Result<HttpRequest, ChannelFailure> request = co_await signedRequest(call, *token);
        if (!request) {
            ChannelFailure failure = request.error();
            failure.requestId = requestId;
            co_return fail(failure);
        }
        const HttpAnswer answer = co_await m_tools.http.send(*request);
        Result<TikTokAnswer, ChannelFailure> read = tiktokAnswer(answer, call.method, requestId, m_tools.clock.now());
        if (read) {
            co_return *read;
        }
        const ChannelFailure failure = read.error();
        qCInfo(tiktokLog).noquote() << requestId << "failed with code" << failure.code << "their id" << failure.answerId;
        if (failure.trouble == ChannelTrouble::Throttled) {
            m_pace.holdOff(failure.retryAfter.value_or(unaskedRest));
        }
        if (!mayRenew || failure.code.toInt() != tokenExpired) {
            co_return fail(failure);
        }
        mayRenew = false;
        m_tokens.distrust(*token);
    }
}

QCoro::Task<Result<QByteArray, ChannelFailure>> TikTokWire::download(QByteArray url)
{
    HttpRequest request;
    request.url = url;
    request.deadline = readingDeadline;
    request.requestId = freshId();
    const QString requestId = request.requestId;
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::UnreadableAnswer;
    failure.requestId = requestId;
    if (const QString objection = urlObjection(url); !objection.isEmpty()) {
        failure.words = objection;
        co_return fail(failure);
    }
    const HttpAnswer answer = co_await m_tools.http.send(request);
    if (answer.trouble == TransferTrouble::None && answer.status == 200 && !answer.body.isEmpty()) {
        co_return answer.body;
    }
    failure.httpStatus = answer.trouble == TransferTrouble::None ? answer.status : 0;
    failure.words = answer.trouble == TransferTrouble::None ? QStringLiteral("HTTP %1").arg(answer.status) : answer.error;
    co_return fail(failure);
}

} // namespace packbench
