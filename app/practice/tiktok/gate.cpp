// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/gate.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldestSeconds = 5LL * 60;
constexpr qint64 newestSeconds = 30;

QByteArray mediaTypeOf(const PracticeRequest &request)
{
    return request.header("Content-Type").split(';').value(0).trimmed().toLower();
}

/// Whether \a text is a moment of the last minutes in Unix seconds, ten digits.
bool isRecent(const QByteArray &text, qint64 now)
{
    const bool isDigits = text.size() == 10 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 seconds = text.toLongLong();
    return isDigits && seconds >= now - oldestSeconds && seconds <= now + newestSeconds;
}

} // namespace

QByteArray PracticeTikTokGate::signatureOf(const PracticeRequest &request, const QMap<QByteArray, QByteArray> &query) const
{
    const QByteArray secret = m_tokens.credentials().appSecret.toUtf8();
    QByteArray text = secret + request.path();
    for (auto each = query.cbegin(); each != query.cend(); ++each) {
        if (each.key() != "sign" && each.key() != "access_token")
            text += each.key() + each.value();
    }
    if (mediaTypeOf(request) != "multipart/form-data")
        text += request.body;
    return QMessageAuthenticationCode::hash(text + secret, secret, QCryptographicHash::Sha256).toHex();
}

std::optional<PracticeTikTokTrouble> PracticeTikTokGate::admit(const PracticeRequest &request, PracticeTikTokCall &call) const
{
    Refusal refusal = checkApplication(request, call);
    if (!refusal)
        refusal = checkToken(request);
    if (!refusal)
        refusal = checkShop(call);
    if (refusal || request.method != "POST")
        return refusal;
    if (mediaTypeOf(request) != "application/json")
        return PracticeTikTokTrouble{36009023, u"Content-type must be application/json"_s, 400, false, false};
    if (request.body.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return PracticeTikTokTrouble::malformed(u"The body is no JSON object: "_s + error.errorString());
    call.body = document.object();
    return {};
}

PracticeTikTokGate::Refusal PracticeTikTokGate::checkApplication(const PracticeRequest &request, const PracticeTikTokCall &call) const
{
    if (call.parameter("app_key") != m_tokens.credentials().appKey)
        return PracticeTikTokTrouble::unexpected(u"Invalid credentials: app_key"_s);
    if (!isRecent(call.query.value("timestamp"), m_clock.now().toSecsSinceEpoch()))
        return PracticeTikTokTrouble::unexpected(u"Invalid timestamp"_s);
    if (call.query.value("sign") != signatureOf(request, call.query))
        return PracticeTikTokTrouble{106001, u"Invalid credentials: the sign parameter does not fit the request"_s, 401, false, true};
    return {};
}

PracticeTikTokGate::Refusal PracticeTikTokGate::checkToken(const PracticeRequest &request) const
{
    const QByteArray token = request.header("x-tts-access-token");
    if (token.isEmpty())
        return PracticeTikTokTrouble::unexpected(u"Invalid credentials: x-tts-access-token is missing"_s);
    switch (m_tokens.standingOf(QString::fromUtf8(token))) {
    case PracticeTikTokTokens::Standing::Unknown:
        return PracticeTikTokTrouble{105001, u"The access token is not valid"_s, 401, false, true};
    case PracticeTikTokTokens::Standing::Expired:
        return PracticeTikTokTrouble{105002, u"The access token has expired"_s, 401, false, true};
    default:
        return {};
    }
}

PracticeTikTokGate::Refusal PracticeTikTokGate::checkShop(const PracticeTikTokCall &call) const
{
    const bool isShopCall = !call.path.startsWith("/authorization/") && !call.path.startsWith("/seller/");
    const bool hasCipher = call.query.contains("shop_cipher");
    if (!isShopCall && hasCipher)
        return PracticeTikTokTrouble::unexpected(u"Unexpected identifier: shop_cipher"_s);
    if (isShopCall && call.query.value("shop_cipher").isEmpty())
        return PracticeTikTokTrouble{106013, u"shop_cipher is missing"_s, 400, false, true};
    if (isShopCall && call.parameter("shop_cipher") != m_tokens.credentials().shopCipher)
        return PracticeTikTokTrouble{101000, u"The access token does not fit this shop"_s, 401, false, true};
    return {};
}

} // namespace packbench
