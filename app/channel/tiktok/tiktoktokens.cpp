// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktoktokens.h"

#include "base/jsonreader.h"
#include "channel/tiktok/tiktokfailure.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QJsonDocument>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// So long before its end a token is not used any more.
constexpr int reserveSeconds = 10 * 60;

QDateTime timeOf(qint64 seconds)
{
    return seconds <= 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// What a failed token call means for the call that needed the token: that one never left, so nothing is unknown.
ChannelFailure withoutToken(ChannelFailure failure)
{
    switch (failure.trouble) {
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        failure.trouble = ChannelTrouble::NeverArrived;
        break;
    case ChannelTrouble::Refused:
    case ChannelTrouble::NotFound:
    case ChannelTrouble::Forbidden:
        failure.trouble = ChannelTrouble::Unauthorized;
        break;
    default:
        break;
    }
    return failure;
}

/// Nobody but the seller can help.
ChannelFailure consentWanted(ChannelFailure failure)
{
    failure.needs = ChannelFailure::Needs::Consent;
    return failure;
}

/// The refused call named the app's own credentials: not the seller's consent is wrong, but the account.
bool blamesTheApp(const ChannelFailure &failure)
{
    return failure.words.contains(u"app_key"_s, Qt::CaseInsensitive) || failure.words.contains(u"app_secret"_s, Qt::CaseInsensitive);
}

/// A server may quote what it was sent.
QString withoutSecrets(QString words, const Secret &one, const Secret &other)
{
    for (const Secret *secret : {&one, &other}) {
        if (!secret->isEmpty()) {
            words.replace(QString::fromUtf8(secret->reveal()), u"…"_s);
        }
    }
    return words;
}

} // namespace

TikTokTokens::TikTokTokens(TikTokAccount account, ChannelTools tools) : m_account(std::move(account)), m_tools(std::move(tools)) {}

TikTokTokens::Token TikTokTokens::tokenIn(const Secret &kept, const QDateTime &importedExpiry)
{
    // A token that came by import is plain; one that was renewed carries its end with it.
    if (!kept.reveal().startsWith('{')) {
        return {kept, importedExpiry};
    }
    const QJsonObject object = QJsonDocument::fromJson(kept.reveal()).object();
    return {Secret(object.value(u"token"_s).toString().toUtf8()), timeOf(object.value(u"expiresAt"_s).toInteger())};
}

Secret TikTokTokens::keptForm(const Token &token)
{
    QJsonObject object{{u"token"_s, QString::fromUtf8(token.secret.reveal())}};
    if (token.expiresAt.isValid()) {
        object.insert(u"expiresAt"_s, token.expiresAt.toSecsSinceEpoch());
    }
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool TikTokTokens::isGood() const
{
    return m_isLoaded && !m_isDistrusted && !m_isUnkept && !m_access.secret.isEmpty()
           && (!m_access.expiresAt.isValid() || m_tools.clock.now().addSecs(reserveSeconds) < m_access.expiresAt);
}

QCoro::Task<void> TikTokTokens::turn()
{
    while (m_renewing) {
        const QFuture<void> others = m_renewing->future();
        co_await others;
    }
}

std::shared_ptr<QPromise<void>> TikTokTokens::begin()
{
    m_renewing = std::make_shared<QPromise<void>>();
    m_renewing->start();
    return m_renewing;
}

void TikTokTokens::end(const std::shared_ptr<QPromise<void>> &work)
{
    m_renewing.reset();
    work->finish();
}

QCoro::Task<void> TikTokTokens::recall()
{
    co_await turn();
    if (!m_isLoaded) {
        const std::shared_ptr<QPromise<void>> work = begin();
        // What is not there now is asked for again by the first call, which says why.
        const Result<void, ChannelFailure> loaded = co_await load();
        Q_UNUSED(loaded)
        end(work);
    }
}

QCoro::Task<Result<Secret, ChannelFailure>> TikTokTokens::accessToken()
{
    co_await turn();
    if (isGood()) {
        const Secret token = m_access.secret;
        co_return token;
    }
    const std::shared_ptr<QPromise<void>> work = begin();
    Result<void, ChannelFailure> done;
    if (!m_isLoaded) {
        done = co_await load();
    }
    if (done && !isGood()) {
        done = co_await renew();
    }
    end(work);
    if (!done) {
        co_return fail(done.error());
    }
    const Secret token = m_access.secret;
    co_return token;
}

void TikTokTokens::distrust(const Secret &refused)
{
    // Another call may have renewed it meanwhile.
    if (refused == m_access.secret) {
        m_isDistrusted = true;
    }
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::load()
{
    const Result<Secret, ChannelFailure> refresh = co_await m_tools.secrets(u"refreshToken"_s);
    const Result<Secret, ChannelFailure> access = co_await m_tools.secrets(u"accessToken"_s);
    // Either is enough: the refresh token gets an access token, and an access token alone serves until its end.
    if (!refresh && !access) {
        const bool hasNeither = refresh.error().isAbsent && access.error().isAbsent;
        co_return fail(hasNeither ? consentWanted(refresh.error()) : refresh.error());
    }
    m_refresh = refresh ? tokenIn(*refresh, m_account.refreshTokenExpiresAt) : Token();
    m_access = access ? tokenIn(*access, m_account.accessTokenExpiresAt) : Token();
    m_isLoaded = true;
    co_return Result<void, ChannelFailure>();
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::renew()
{
    if (m_tools.renewal) {
        const Result<void, ChannelFailure> renewed = co_await renewInTurn();
        co_return renewed;
    }
    if (m_isUnkept) {
        const Result<void, ChannelFailure> kept = co_await keep();
        co_return kept;
    }
    const Result<void, ChannelFailure> renewed = co_await renewNow({});
    co_return renewed;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::renewInTurn()
{
    const SharedRenewal shared = *m_tools.renewal;
    const Result<std::function<bool()>, ChannelFailure> turn = co_await shared.begin();
    if (!turn) {
        co_return fail(withoutToken(turn.error()));
    }
    const std::function<bool()> mayLeave = *turn;
    const Result<void, ChannelFailure> done = co_await renewOrKeep(mayLeave);
    shared.end();
    co_return done;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::renewOrKeep(std::function<bool()> mayLeave)
{
    if (m_isUnkept) {
        const Result<bool, ChannelFailure> overtaken = co_await isOvertaken();
        if (!overtaken) {
            co_return fail(withoutToken(overtaken.error()));
        }
        if (!*overtaken) {
            const Result<void, ChannelFailure> kept = co_await keep();
            co_return kept;
        }
        m_isUnkept = false;
        m_isLoaded = false;
    }
    const Secret before = m_access.secret;
    Result<void, ChannelFailure> done = co_await load();
    if (done) {
        // Another station may have renewed it meanwhile.
        m_isDistrusted = m_isDistrusted && m_access.secret == before;
        if (!isGood()) {
            done = co_await renewNow(mayLeave);
        }
    }
    co_return done;
}

QCoro::Task<Result<bool, ChannelFailure>> TikTokTokens::isOvertaken()
{
    const Result<Secret, ChannelFailure> kept = co_await m_tools.secrets(u"refreshToken"_s);
    if (!kept && !kept.error().isAbsent) {
        co_return fail(kept.error());
    }
    const Secret there = kept ? tokenIn(*kept, {}).secret : Secret();
    // By what they are and not by when they came: the clocks of stations differ.
    const bool isKnown = there.isEmpty() || there == m_refresh.secret || m_replaced.empty()
                         || std::find(m_replaced.begin(), m_replaced.end(), there) != m_replaced.end();
    co_return !isKnown;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::renewNow(std::function<bool()> mayLeave)
{
    if (m_refresh.secret.isEmpty()) {
        const Result<Secret, ChannelFailure> kept = co_await m_tools.secrets(u"refreshToken"_s);
        if (!kept) {
            co_return fail(kept.error().isAbsent ? consentWanted(kept.error()) : kept.error());
        }
        m_refresh = tokenIn(*kept, m_account.refreshTokenExpiresAt);
    }
    const Secret token = m_refresh.secret;
    const Result<void, ChannelFailure> fetched = co_await refresh(token, mayLeave);
    if (fetched || fetched.error().trouble != ChannelTrouble::Unauthorized || blamesTheApp(fetched.error())) {
        co_return fetched;
    }
    const ChannelFailure refusal = consentWanted(fetched.error());
    const Result<void, ChannelFailure> done = co_await renewWithOther(mayLeave, refusal);
    co_return done;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::renewWithOther(std::function<bool()> mayLeave, ChannelFailure refusal)
{
    const SecretSource source = m_tools.renewal ? m_tools.renewal->other : m_tools.secrets;
    const Result<Secret, ChannelFailure> kept = co_await source(u"refreshToken"_s);
    if (!kept && !kept.error().isAbsent) {
        // Whether there is another one is not known: nobody has to consent for that.
        co_return fail(withoutToken(kept.error()));
    }
    const Token other = kept ? tokenIn(*kept, m_account.refreshTokenExpiresAt) : Token();
    if (other.secret.isEmpty() || other.secret == m_refresh.secret) {
        co_return fail(refusal);
    }
    const Result<void, ChannelFailure> fetched = co_await refresh(other.secret, mayLeave);
    const bool isRefused = !fetched && fetched.error().trouble == ChannelTrouble::Unauthorized;
    co_return isRefused ? Result<void, ChannelFailure>(fail(refusal)) : fetched;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::refresh(Secret token, std::function<bool()> mayLeave)
{
    const QByteArray path = QByteArrayLiteral("/api/v2/token/refresh");
    const QByteArray what = QByteArrayLiteral("refresh_token");
    const QByteArray grant = QByteArrayLiteral("refresh_token");
    const Result<void, ChannelFailure> fetched = co_await fetch(path, what, token, grant, mayLeave);
    co_return fetched;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::redeem(QString code)
{
    const QByteArray path = QByteArrayLiteral("/api/v2/token/get");
    const QByteArray what = QByteArrayLiteral("auth_code");
    const QByteArray grant = QByteArrayLiteral("authorized_code");
    const Secret value(code.toUtf8());
    co_await turn();
    const std::shared_ptr<QPromise<void>> work = begin();
    const Result<void, ChannelFailure> fetched = co_await fetch(path, what, value, grant);
    end(work);
    co_return fetched;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::fetch(QByteArray path, QByteArray what, Secret value, QByteArray grant,
                                                              std::function<bool()> mayLeave)
{
    const Result<Secret, ChannelFailure> appSecret = co_await m_tools.secrets(u"appSecret"_s);
    if (!appSecret) {
        co_return fail(appSecret.error());
    }
    HttpRequest request;
    // The log leaves queries out: this one is full of secrets.
    request.url = m_account.authUrl + path + "?app_key=" + m_account.appKey.toUtf8().toPercentEncoding()
                  + "&app_secret=" + appSecret->reveal().toPercentEncoding() + '&' + what + '=' + value.reveal().toPercentEncoding()
                  + "&grant_type=" + grant;
    request.headers = {{"Accept", "application/json"}};
    request.mayLeave = mayLeave;
    request.requestId = m_tools.randomness.uuid().toString(QUuid::WithoutBraces);
    const QString requestId = request.requestId;
    const HttpAnswer answer = co_await m_tools.http.send(request);
    const Result<TikTokAnswer, ChannelFailure> read = tiktokAnswer(answer, HttpMethod::Get, requestId, m_tools.clock.now());
    if (!read) {
        ChannelFailure failure = withoutToken(read.error());
        failure.words = withoutSecrets(failure.words, value, *appSecret);
        co_return fail(failure);
    }
    JsonReader::Note note;
    const JsonReader data(read->data, note, u"$.data"_s);
    Token access{Secret(data.at(u"access_token"_s).text().toUtf8()), timeOf(data.at(u"access_token_expire_in"_s).integerOr(0))};
    Token refresh{Secret(data.at(u"refresh_token"_s).text().toUtf8()), timeOf(data.at(u"refresh_token_expire_in"_s).integerOr(0))};
    if (note.failure || access.secret.isEmpty() || refresh.secret.isEmpty()) {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::NeverArrived;
        failure.requestId = requestId;
        failure.answerId = read->answerId;
        failure.words = QCoreApplication::translate("TikTokChannel", "no access token");
        co_return fail(failure);
    }
    m_replaced = what == "refresh_token" ? std::vector<Secret>{m_refresh.secret, value} : std::vector<Secret>();
    m_access = access;
    m_refresh = refresh;
    m_isLoaded = true;
    m_isDistrusted = false;
    m_isUnkept = true;
    const Result<void, ChannelFailure> kept = co_await keep();
    co_return kept;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokTokens::keep()
{
    if (m_tools.keepSecret) {
        // The refresh token first: a crash in between must not leave only one that is used up.
        const Secret refresh = keptForm(m_refresh);
        const Result<void, ChannelFailure> kept = co_await m_tools.keepSecret(u"refreshToken"_s, refresh);
        if (!kept) {
            co_return fail(kept.error());
        }
        const Secret access = keptForm(m_access);
        const Result<void, ChannelFailure> keptToo = co_await m_tools.keepSecret(u"accessToken"_s, access);
        if (!keptToo) {
            co_return fail(keptToo.error());
        }
    }
    m_isUnkept = false;
    co_return Result<void, ChannelFailure>();
}

} // namespace packbench
