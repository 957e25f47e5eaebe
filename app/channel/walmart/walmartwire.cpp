// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartwire.h"

#include "channel/walmart/walmartfailure.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(walmartLog, "packbench.walmart", QtInfoMsg)

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
    failure.words = QCoreApplication::translate("WalmartChannel", "the marketplace asked for a pause");
    failure.requestId = requestId;
    failure.retryAfter = wait;
    return failure;
}

} // namespace

WalmartWire::WalmartWire(WalmartAccount account, ChannelTools tools)
    : m_account(std::move(account))
    , m_tools(std::move(tools))
    , m_pace(m_tools.clock, m_account.callSpacing, &m_tools.http)
    , m_session(walmartSession(m_account, m_tools))
{
}

QString WalmartWire::freshId()
{
    return m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
}

HttpRequest WalmartWire::requestFor(const WalmartCall &call) const
{
    HttpRequest request;
    request.method = call.method;
    // A cursor comes from outside: what Qt would rewrite is rewritten before it is signed.
    request.url = sendableUrl(m_account.baseUrl + call.target);
    request.body = call.body;
    request.deadline = call.method == HttpMethod::Get ? readingDeadline : actingDeadline;
    request.mayLeave = leaveOf(m_tools, request);
    request.requestId = call.requestId;
    request.headers = {
        {"WM_SVC.NAME", m_account.serviceName.toUtf8()}, {"WM_QOS.CORRELATION_ID", call.requestId.toUtf8()}, {"Accept", call.accept}};
    if (!call.contentType.isEmpty()) {
        request.headers.emplace_back("Content-Type", call.contentType);
    }
    return request;
}

QCoro::Task<Result<WalmartAnswer, ChannelFailure>> WalmartWire::exchange(WalmartCall call)
{
    bool mayRenew = true;
    for (;;) {
        if (call.requestId.isEmpty()) {
            call.requestId = freshId();
        }
        if (const std::chrono::milliseconds wait = m_pace.wait(); wait > longestWait) {
            co_return fail(tooEarly(call.requestId, wait));
        }
        co_await m_pace.turn();
        const HttpRequest plain = requestFor(call);
        const Result<HttpRequest, ChannelFailure> request = co_await m_session->authorized(plain);
        if (!request) {
            ChannelFailure failure = request.error();
            failure.requestId = call.requestId;
            co_return fail(failure);
        }
        const HttpAnswer answer = co_await m_tools.http.send(*request);
        if (answer.trouble == TransferTrouble::None && answer.status / 100 == 2) {
            co_return WalmartAnswer{answer, call.method, call.requestId};
        }
        const ChannelFailure failure = walmartFailure(answer, call.method, call.requestId, m_tools.clock.now());
        if (failure.trouble == ChannelTrouble::Throttled) {
            m_pace.holdOff(failure.retryAfter.value_or(unaskedRest));
        }
        const bool isRefused = failure.trouble == ChannelTrouble::Unauthorized;
        if (!isRefused || !mayRenew || !m_session->renew(*request)) {
            co_return fail(failure);
        }
        mayRenew = false;
        const QString refusedId = std::exchange(call.requestId, freshId());
        qCInfo(walmartLog).noquote() << "401: once more with new credentials" << refusedId << "->" << call.requestId;
    }
}

} // namespace packbench
