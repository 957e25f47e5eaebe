// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "akinonclerk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace packbench {

using namespace Qt::StringLiterals;

AkinonClerk::AkinonClerk(PracticeServer::Options options)
{
    // One key for the whole program: making one takes a while.
    static const PracticeCredentials credentials = [] {
        SystemRandomness random;
        return PracticeCredentials::generate(random);
    }();
    options.credentials = credentials;
    options.akinonOrders = options.akinonOrders == 0 ? 14 : options.akinonOrders;
    const Result<void, QString> started = server.start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error()));
}

PracticeRequest AkinonClerk::request(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    PracticeRequest made{"http", method, "/akinon/api/v1" + path, {}, body};
    made.headers = {{"Host", QUrl(server.akinonBaseUrl()).authority().toLatin1()},
                    {"Authorization", "Token " + server.akinon()->credentials().token.toLatin1()},
                    {"Content-Type", "application/json"}};
    return made;
}

RawAnswer AkinonClerk::send(const PracticeRequest &request) const
{
    RawClient client(static_cast<quint16>(QUrl(server.akinonBaseUrl()).port()));
    return client.exchange(request);
}

RawAnswer AkinonClerk::post(const QByteArray &path, const QJsonObject &body) const
{
    return send(request("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

RawAnswer AkinonClerk::fetch(const QString &url) const
{
    const QUrl address(url);
    const QByteArray target = address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return send({"http", "GET", target, {{"Host", address.authority().toLatin1()}}, {}});
}

RawAnswer AkinonClerk::command(const QString &package, int transition, const QJsonObject &inputs) const
{
    return post("/oms/packages/" + package.toLatin1() + "/command/",
                {{u"transition"_s, transition}, {u"package"_s, package.toLongLong()}, {u"input_parameters"_s, inputs}});
}

QJsonObject AkinonClerk::detail(const QString &package) const
{
    return get("/oms/packages/" + package.toLatin1() + '/').json();
}

QString AkinonClerk::stateOf(const QString &package) const
{
    return detail(package).value(u"state"_s).toObject().value(u"enum_value"_s).toString();
}

QString AkinonClerk::codeOf(const RawAnswer &answer)
{
    return answer.json().value(u"error"_s).toObject().value(u"error_code"_s).toString();
}

QJsonArray AkinonClerk::textsOf(const RawAnswer &answer, const QString &field)
{
    return answer.json().value(u"error"_s).toObject().value(field).toArray();
}

QJsonObject AkinonClerk::parcel()
{
    ++m_parcels;
    return {{u"awb_number"_s, u"7330%1"_s.arg(m_parcels, 9, 10, QLatin1Char('0'))}, {u"cargo_company"_s, 695}};
}

QString AkinonClerk::packedAt(size_t place)
{
    const QString package = at(place);
    return command(package, 21).status == 204 ? package : QString();
}

} // namespace packbench
