// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/gate.h"

#include <QJsonDocument>
#include <QUuid>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes tokenLife{15};
constexpr qint64 signatureLifeMs = 15 * 60 * 1000;

std::optional<PracticeComplaint> unauthorized(const QString &description)
{
    return PracticeComplaint{401, u"UNAUTHORIZED"_s, u"UNAUTHORIZED"_s, description, false};
}

std::optional<PracticeComplaint> badHeader(const QByteArray &name, const QString &description)
{
    return PracticeComplaint{400, u"INVALID_REQUEST_HEADER"_s, QString::fromLatin1(name), description, false};
}

bool isGuid(const QByteArray &text)
{
    return text.size() == 36 && !QUuid::fromString(QLatin1StringView(text)).isNull();
}

} // namespace

PracticeCredentials PracticeCredentials::generate(Randomness &randomness)
{
    const auto guid = [&] { return randomness.uuid().toString(QUuid::WithoutBraces); };
    return {guid(), guid(), PracticeKey::generate(), guid(), guid() + guid()};
}

QJsonObject PracticeCredentials::json() const
{
    return {{u"consumerId"_s, consumerId},
            {u"channelType"_s, channelType},
            {u"privateKey"_s, QString::fromLatin1(key.privateBase64())},
            {u"clientId"_s, clientId},
            {u"clientSecret"_s, clientSecret}};
}

PracticeCredentials PracticeCredentials::fromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &name) { return object.value(name).toString(); };
    return {text(u"consumerId"_s), text(u"channelType"_s), PracticeKey::fromBase64(text(u"privateKey"_s).toLatin1()), text(u"clientId"_s),
            text(u"clientSecret"_s)};
}

PracticeErrorShape PracticeCaller::shape() const
{
    if (wantsXml)
        return PracticeErrorShape::Xml;
    return flavour == PracticeFlavour::Legacy ? PracticeErrorShape::Orders : PracticeErrorShape::Newer;
}

PracticeGate::PracticeGate(PracticeCredentials credentials, Clock &clock, Randomness &randomness)
    : m_credentials(std::move(credentials))
    , m_clock(clock)
    , m_randomness(randomness)
{
}

Result<PracticeCaller, PracticeReply> PracticeGate::admit(const PracticeRequest &request)
{
    PracticeCaller caller;
    const QByteArray path = request.path();
    caller.flavour = path.startsWith("/v3/ca/") ? PracticeFlavour::Legacy : PracticeFlavour::Global;
    const QByteArray accept = request.header("Accept");
    caller.wantsXml = accept.startsWith("application/xml");
    caller.requestId = QString::fromLatin1(request.header("WM_QOS.CORRELATION_ID"));
    const bool isLegacy = caller.flavour == PracticeFlavour::Legacy;
    const PracticeErrorShape gatewayShape = caller.wantsXml ? PracticeErrorShape::Xml : PracticeErrorShape::Gateway;
    if (!path.startsWith("/v3/ca/orders") && !path.startsWith("/v3/orders") && path != "/v3/token/detail")
        return fail(PracticeComplaint{404, u"URI_NOT_FOUND"_s, {}, u"No such resource"_s, false}.reply(gatewayShape));
    static const QList<QByteArray> legacy{
        "WM_SVC.NAME", "WM_QOS.CORRELATION_ID", "WM_SEC.TIMESTAMP", "WM_SEC.AUTH_SIGNATURE", "WM_CONSUMER.ID", "WM_CONSUMER.CHANNEL.TYPE",
        "Accept"};
    static const QList<QByteArray> global{"WM_SVC.NAME", "WM_QOS.CORRELATION_ID", "WM_SEC.ACCESS_TOKEN",
                                          "WM_MARKET",   "WM_GLOBAL_VERSION",     "Accept"};
    Refusal refusal = checkCommon(request, isLegacy ? legacy : global);
    if (!refusal)
        refusal = isLegacy ? checkSignature(request) : checkToken(request);
    if (!refusal && !accept.startsWith("application/json") && !(isLegacy && caller.wantsXml))
        refusal = PracticeComplaint{406, u"INVALID_ACCEPT_TYPE"_s, u"Accept"_s, u"Accept must be application/json or application/xml"_s,
                                    false};
    if (refusal)
        return fail(refusal->reply(gatewayShape));
    return caller;
}

PracticeGate::Refusal PracticeGate::checkCommon(const PracticeRequest &request, const QList<QByteArray> &required)
{
    for (const QByteArray &name : required) {
        // A missing credential is an authentication matter, any other header a wrong request.
        if (request.header(name).isEmpty() && name.startsWith("WM_SEC."))
            return unauthorized(QString::fromLatin1(name) + u" set blank or null"_s);
        if (request.header(name).isEmpty())
            return PracticeComplaint{400, u"MISSING_REQUEST_HEADER"_s, QString::fromLatin1(name),
                                     QString::fromLatin1(name) + u" set blank or null"_s, false};
    }
    const QByteArray id = request.header("WM_QOS.CORRELATION_ID");
    if (!isGuid(id))
        return badHeader("WM_QOS.CORRELATION_ID", u"WM_QOS.CORRELATION_ID is not a GUID"_s);
    if (m_seen.contains(id.toLower()))
        return badHeader("WM_QOS.CORRELATION_ID", u"WM_QOS.CORRELATION_ID was used before"_s);
    m_seen.insert(id.toLower());
    return {};
}

PracticeGate::Refusal PracticeGate::checkSignature(const PracticeRequest &request) const
{
    if (QString::fromLatin1(request.header("WM_CONSUMER.ID")) != m_credentials.consumerId)
        return unauthorized(u"Unknown consumer"_s);
    if (QString::fromLatin1(request.header("WM_CONSUMER.CHANNEL.TYPE")) != m_credentials.channelType)
        return badHeader("WM_CONSUMER.CHANNEL.TYPE", u"WM_CONSUMER.CHANNEL.TYPE null or invalid"_s);
    const QByteArray timestamp = request.header("WM_SEC.TIMESTAMP");
    bool isNumber = false;
    const qint64 at = timestamp.toLongLong(&isNumber);
    if (!isNumber || timestamp.size() != 13 || QByteArray::number(at) != timestamp)
        return unauthorized(u"WM_SEC.TIMESTAMP is not a time in milliseconds"_s);
    if (std::abs(at - m_clock.now().toMSecsSinceEpoch()) > signatureLifeMs)
        return unauthorized(u"WM_SEC.TIMESTAMP is too far from the present"_s);
    const QByteArray message = request.header("WM_CONSUMER.ID") + '\n' + request.url() + '\n' + request.method + '\n' + timestamp + '\n';
    const auto signature = QByteArray::fromBase64Encoding(request.header("WM_SEC.AUTH_SIGNATURE"), QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !m_credentials.key.verify(message, *signature))
        return unauthorized(u"The signature does not match the request"_s);
    return {};
}

PracticeGate::Refusal PracticeGate::checkToken(const PracticeRequest &request) const
{
    if (request.header("WM_MARKET") != "ca")
        return badHeader("WM_MARKET", u"WM_MARKET is not a market of this seller"_s);
    if (request.header("WM_GLOBAL_VERSION") != "3.1")
        return badHeader("WM_GLOBAL_VERSION", u"WM_GLOBAL_VERSION is not supported"_s);
    // Walmart's pages differ on whether Basic is needed here; when it is sent it must be right.
    const QByteArray basic = request.header("Authorization");
    if (!basic.isNull() && !knowsBasic(basic))
        return unauthorized(u"Authorization does not match"_s);
    const auto found = m_tokens.constFind(request.header("WM_SEC.ACCESS_TOKEN"));
    if (found == m_tokens.constEnd())
        return unauthorized(u"Unknown access token"_s);
    return *found <= m_clock.uptime() ? unauthorized(u"The access token has expired"_s) : Refusal();
}

bool PracticeGate::knowsBasic(const QByteArray &authorization) const
{
    return authorization == "Basic " + (m_credentials.clientId + u':' + m_credentials.clientSecret).toUtf8().toBase64();
}

PracticeReply PracticeGate::token(const PracticeRequest &request)
{
    if (request.method != "POST")
        return PracticeComplaint{405, u"METHOD_NOT_ALLOWED"_s, {}, u"Use POST"_s, false}.reply(PracticeErrorShape::Gateway);
    Refusal refusal = checkCommon(request, {"Accept", "WM_SVC.NAME", "WM_QOS.CORRELATION_ID", "WM_MARKET", "Content-Type"});
    if (!refusal && request.header("WM_MARKET") != "ca")
        refusal = badHeader("WM_MARKET", u"WM_MARKET is not a market of this seller"_s);
    if (!refusal && !request.header("Accept").startsWith("application/json"))
        refusal = PracticeComplaint{406, u"INVALID_ACCEPT_TYPE"_s, u"Accept"_s, u"Accept must be application/json"_s, false};
    if (!refusal && !request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        refusal = PracticeComplaint{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"Content-Type"_s,
                                    u"Content-Type must be application/x-www-form-urlencoded"_s, false};
    if (!refusal && !knowsBasic(request.header("Authorization")))
        refusal = unauthorized(u"Unknown client id or secret"_s);
    if (!refusal && request.body != "grant_type=client_credentials")
        refusal = PracticeComplaint{400, u"INVALID_REQUEST_PARAM"_s, u"grant_type"_s, u"grant_type must be client_credentials"_s, false};
    if (refusal)
        return refusal->reply(PracticeErrorShape::Gateway);
    const QByteArray token =
        "eyJ" + (m_randomness.uuid().toByteArray() + m_randomness.uuid().toByteArray()).toBase64(QByteArray::OmitTrailingEquals);
    m_tokens.insert(token, m_clock.uptime() + tokenLife);
    PracticeReply reply;
    reply.body = QJsonDocument(
                     QJsonObject{{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 900}})
                     .toJson(QJsonDocument::Compact);
    return reply;
}

PracticeReply PracticeGate::tokenDetail(const PracticeRequest &request) const
{
    const std::chrono::milliseconds left = m_tokens.value(request.header("WM_SEC.ACCESS_TOKEN")) - m_clock.uptime();
    const qint64 expires = m_clock.now().toMSecsSinceEpoch() + left.count();
    const qint64 issued = expires - std::chrono::milliseconds(tokenLife).count();
    PracticeReply reply;
    reply.body = QJsonDocument(QJsonObject{{u"is_valid"_s, true},
                                           {u"expire_at"_s, QString::number(expires)},
                                           {u"issued_at"_s, QString::number(issued)},
                                           {u"scopes"_s, QJsonObject{{u"orders"_s, u"full_access"_s}}}})
                     .toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace packbench
