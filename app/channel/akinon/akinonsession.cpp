// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonsession.h"

#include "base/jsonreader.h"
#include "channel/akinon/akinonfailure.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QJsonDocument>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// What a failed sign-in means for the call that needed the key: that one never left, so nothing is unknown.
ChannelFailure withoutKey(ChannelFailure failure)
{
    switch (failure.trouble) {
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        failure.trouble = ChannelTrouble::NeverArrived;
        break;
    case ChannelTrouble::Refused: // 400 is the answer to a wrong password
    case ChannelTrouble::Forbidden:
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

/// A server may quote what it was sent.
QString withoutSecret(QString words, const Secret &secret)
{
    return secret.isEmpty() ? words : words.replace(QString::fromUtf8(secret.reveal()), u"…"_s);
}

} // namespace

AkinonSession::AkinonSession(AkinonAccount account, ChannelTools tools) : m_account(std::move(account)), m_tools(std::move(tools)) {}

QCoro::Task<Result<Secret, ChannelFailure>> AkinonSession::key()
{
    if (m_account.username.isEmpty()) {
        const Result<Secret, ChannelFailure> token = co_await m_tools.secrets(u"token"_s);
        co_return token;
    }
    while (m_signingIn) {
        const QFuture<void> others = m_signingIn->future();
        co_await others;
    }
    if (!m_key.isEmpty()) {
        const Secret key = m_key;
        co_return key;
    }
    const std::shared_ptr<QPromise<void>> work = std::make_shared<QPromise<void>>();
    m_signingIn = work;
    work->start();
    const Result<Secret, ChannelFailure> key = co_await signIn();
    if (key) {
        m_key = *key;
    }
    m_signingIn.reset();
    work->finish();
    co_return key;
}

bool AkinonSession::renew(const Secret &refused)
{
    if (m_account.username.isEmpty()) {
        return false;
    }
    // Another call may have renewed it meanwhile.
    if (refused == m_key) {
        m_key = Secret();
    }
    return true;
}

QCoro::Task<Result<Secret, ChannelFailure>> AkinonSession::signIn()
{
    const Result<Secret, ChannelFailure> password = co_await m_tools.secrets(u"password"_s);
    if (!password) {
        co_return fail(password.error());
    }
    const QJsonObject body{{u"username"_s, m_account.username}, {u"password"_s, QString::fromUtf8(password->reveal())}};
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = m_account.loginUrl;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.requestId = m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
    const QString requestId = request.requestId;
    const HttpAnswer answer = co_await m_tools.http.send(request);
    if (answer.trouble != TransferTrouble::None || answer.status / 100 != 2) {
        ChannelFailure failure = withoutKey(akinonFailure(answer, false, requestId, m_tools.clock.now()));
        failure.words = withoutSecret(failure.words, *password);
        co_return fail(failure);
    }
    const QString key = JsonReader::parse(answer.body).value_or(QJsonValue()).toObject().value(u"key"_s).toString().trimmed();
    if (key.isEmpty()) {
        const QString words = QCoreApplication::translate("AkinonChannel", "the sign-in brought no key");
        co_return fail(withoutKey(akinonUnreadable(answer, words, requestId)));
    }
    co_return Secret(key.toUtf8());
}

} // namespace packbench
