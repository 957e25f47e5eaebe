// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/globalsession.h"

#include "base/jsonreader.h"
#include "channel/walmart/walmartfailure.h"

#include <QCoreApplication>
#include <algorithm>

namespace packbench {

namespace {

/// So long before its end a token is not used any more.
constexpr std::chrono::seconds tokenReserve{90};
constexpr qint64 longestTokenLife = 24 * 3600;

/// What a failed token call means for the call that needed the token: that one never left, so nothing is unknown.
ChannelFailure withoutToken(ChannelFailure failure)
{
    switch (failure.trouble) {
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        failure.trouble = ChannelTrouble::NeverArrived;
        break;
    case ChannelTrouble::Refused: // OAuth answers wrong credentials with 400
        failure.trouble = ChannelTrouble::Unauthorized;
        break;
    case ChannelTrouble::NotFound:
        failure.trouble = ChannelTrouble::WrongAddress;
        break;
    default:
        break;
    }
    return failure;
}

} // namespace

GlobalSession::GlobalSession(WalmartAccount account, ChannelTools tools) : m_account(std::move(account)), m_tools(std::move(tools)) {}

QCoro::Task<Result<HttpRequest, ChannelFailure>> GlobalSession::authorized(HttpRequest request)
{
    const Result<Secret, ChannelFailure> secret = co_await m_tools.secrets(QStringLiteral("clientSecret"));
    if (!secret) {
        co_return fail(secret.error());
    }
    const QByteArray basic = "Basic " + (m_account.clientId.toUtf8() + ':' + secret->reveal()).toBase64();
    if (m_token.isEmpty() || m_tools.clock.uptime() >= m_renewAt) {
        const Result<void, ChannelFailure> fetched = co_await fetchToken(basic);
        if (!fetched) {
            co_return fail(fetched.error());
        }
    }
    request.setHeader(QByteArrayLiteral("Authorization"), basic);
    request.setHeader(QByteArrayLiteral("WM_SEC.ACCESS_TOKEN"), m_token.reveal());
    request.setHeader(QByteArrayLiteral("WM_MARKET"), QByteArrayLiteral("ca"));
    request.setHeader(QByteArrayLiteral("WM_GLOBAL_VERSION"), QByteArrayLiteral("3.1"));
    if (!m_account.channelType.isEmpty()) {
        request.setHeader(QByteArrayLiteral("WM_CONSUMER.CHANNEL.TYPE"), m_account.channelType.toUtf8());
    }
    co_return request;
}

bool GlobalSession::renew(const HttpRequest &refused)
{
    // Another call may have renewed it meanwhile.
    const bool isCurrent = std::find(refused.headers.begin(), refused.headers.end(),
                                     HttpHeader(QByteArrayLiteral("WM_SEC.ACCESS_TOKEN"), m_token.reveal()))
                           != refused.headers.end();
    if (isCurrent) {
        m_token = Secret();
    }
    return true;
}

QCoro::Task<Result<void, ChannelFailure>> GlobalSession::fetchToken(QByteArray basic)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = m_account.baseUrl + "/v3/token";
    request.requestId = m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
    request.headers = {{"Authorization", basic},
                       {"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"},
                       {"WM_SVC.NAME", m_account.serviceName.toUtf8()},
                       {"WM_QOS.CORRELATION_ID", request.requestId.toLatin1()},
                       {"WM_MARKET", "ca"}};
    request.body = QByteArrayLiteral("grant_type=client_credentials");
    const QString requestId = request.requestId;
    const HttpAnswer answer = co_await m_tools.http.send(request);
    const QDateTime now = m_tools.clock.now();
    if (answer.trouble != TransferTrouble::None || answer.status / 100 != 2) {
        co_return fail(withoutToken(walmartFailure(answer, HttpMethod::Get, requestId, now)));
    }
    JsonReader::Note note;
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(answer.body);
    const JsonReader root(document.value_or(QJsonValue()), note);
    const QString token = root.at(QStringLiteral("access_token")).text();
    const qint64 life = root.at(QStringLiteral("expires_in")).integerOr(900);
    if (!document || note.failure || token.isEmpty()) {
        co_return fail(withoutToken(
            walmartUnreadable(answer, HttpMethod::Get, requestId, QCoreApplication::translate("WalmartChannel", "no access token"))));
    }
    m_token = Secret(token.toUtf8());
    m_renewAt = m_tools.clock.uptime() + std::chrono::seconds(std::clamp<qint64>(life, 0, longestTokenLife)) - tokenReserve;
    co_return Result<void, ChannelFailure>();
}

} // namespace packbench
