// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "seller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace packbench {

using namespace Qt::StringLiterals;

Seller::Seller(PracticeServer::Options options)
{
    // One key for the whole program: making one takes a while.
    static const PracticeCredentials credentials = [] {
        SystemRandomness random;
        return PracticeCredentials::generate(random);
    }();
    if (!options.credentials)
        options.credentials = credentials;
    const Result<void, QString> started = server.start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error()));
}

quint16 Seller::port() const
{
    return static_cast<quint16>(QUrl(server.baseUrl()).port());
}

void Seller::set(PracticeRequest &request, const QByteArray &name, const QByteArray &value)
{
    request.headers.removeIf([&](const std::pair<QByteArray, QByteArray> &each) { return each.first == name; });
    if (!value.isNull())
        request.headers.append({name, value});
}

void Seller::sign(PracticeRequest &request) const
{
    const QByteArray text = request.header("WM_CONSUMER.ID") + '\n' + server.baseUrl().toLatin1() + request.target + '\n' + request.method
                            + '\n' + request.header("WM_SEC.TIMESTAMP") + '\n';
    set(request, "WM_SEC.AUTH_SIGNATURE", server.credentials().key.sign(text).toBase64());
}

PracticeRequest Seller::legacy(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const PracticeCredentials &who = server.credentials();
    PracticeRequest request{"http", method, target, {}, body};
    request.headers = {{"Host", QUrl(server.baseUrl()).authority().toLatin1()},
                       {"WM_SVC.NAME", "Walmart Marketplace"},
                       {"WM_QOS.CORRELATION_ID", randomness.uuid().toByteArray(QUuid::WithoutBraces)},
                       {"WM_SEC.TIMESTAMP", QByteArray::number(clock.now().toMSecsSinceEpoch())},
                       {"WM_CONSUMER.ID", who.consumerId.toLatin1()},
                       {"WM_CONSUMER.CHANNEL.TYPE", who.channelType.toLatin1()},
                       {"Accept", "application/json"}};
    if (!body.isEmpty())
        set(request, "Content-Type", "application/json");
    sign(request);
    return request;
}

PracticeRequest Seller::tokenRequest()
{
    const PracticeCredentials &who = server.credentials();
    PracticeRequest request{"http", "POST", "/v3/token", {}, "grant_type=client_credentials"};
    request.headers = {{"Host", QUrl(server.baseUrl()).authority().toLatin1()},
                       {"Authorization", "Basic " + (who.clientId + u':' + who.clientSecret).toUtf8().toBase64()},
                       {"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"},
                       {"WM_SVC.NAME", "Walmart Marketplace"},
                       {"WM_QOS.CORRELATION_ID", randomness.uuid().toByteArray(QUuid::WithoutBraces)},
                       {"WM_MARKET", "ca"}};
    return request;
}

PracticeRequest Seller::global(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    if (m_token.isEmpty())
        m_token = send(tokenRequest()).json().value(u"access_token"_s).toString().toLatin1();
    PracticeRequest request{"http", method, target, {}, body};
    request.headers = {{"Host", QUrl(server.baseUrl()).authority().toLatin1()},
                       {"WM_SVC.NAME", "Walmart Marketplace"},
                       {"WM_QOS.CORRELATION_ID", randomness.uuid().toByteArray(QUuid::WithoutBraces)},
                       {"WM_SEC.ACCESS_TOKEN", m_token},
                       {"WM_MARKET", "ca"},
                       {"WM_GLOBAL_VERSION", "3.1"},
                       {"Accept", "application/json"}};
    if (!body.isEmpty())
        set(request, "Content-Type", "application/json");
    return request;
}

RawAnswer Seller::send(const PracticeRequest &request)
{
    RawClient client = server.certificate().isEmpty() ? RawClient(port()) : RawClient(port(), server.certificate());
    return client.exchange(request);
}

QByteArray Seller::ordersTarget(const QByteArray &id, const QByteArray &action)
{
    return "/v3/ca/orders/" + id + (action.isEmpty() ? QByteArray() : '/' + action);
}

QString Seller::acknowledgedOrder(const std::vector<int> &quantities)
{
    for (const PracticeOrder &order : server.market().orders()) {
        bool fits = order.lines.size() == quantities.size() && !order.has(u"Shipped"_s) && !order.has(u"Cancelled"_s)
                    && order.shipNode == u"SellerFulfilled"_s && order.lines.front().number == u"1"_s;
        for (size_t i = 0; fits && i < quantities.size(); ++i)
            fits = order.lines[i].quantity == quantities[i];
        if (fits)
            return post(ordersTarget(order.id.toLatin1(), "acknowledge")).status == 200 ? order.id : QString();
    }
    return {};
}

namespace {

QJsonObject packageBody(const QString &tracking, const QJsonValue &time)
{
    return {{u"shipDateTime"_s, time},
            {u"carrierName"_s, QJsonObject{{u"carrier"_s, u"CPC"_s}}},
            {u"methodCode"_s, u"Standard"_s},
            {u"trackingNumber"_s, tracking},
            {u"trackingURL"_s, QString(u"https://www.canadapost-postescanada.ca/track/"_s + tracking)}};
}

QJsonObject lineBody(const QString &line, int quantity, const QString &parcels, const QJsonObject &content)
{
    const QJsonObject status{
        {u"status"_s, u"Shipped"_s},
        {u"statusQuantity"_s, QJsonObject{{u"unitOfMeasurement"_s, u"EACH"_s}, {u"amount"_s, QString::number(quantity)}}},
        {parcels, content}};
    const QJsonObject made{{u"lineNumber"_s, line},
                           {u"shipFromCountry"_s, u"CA"_s},
                           {u"orderLineStatuses"_s, QJsonObject{{u"orderLineStatus"_s, QJsonArray{status}}}}};
    return {{u"orderLines"_s, QJsonObject{{u"orderLine"_s, QJsonArray{made}}}}};
}

} // namespace

QJsonObject shippingBody(const QString &line, int quantity, const QString &tracking, const QDateTime &at)
{
    return {{u"orderShipment"_s, lineBody(line, quantity, u"trackingInfo"_s, packageBody(tracking, at.toMSecsSinceEpoch()))}};
}

QJsonObject multiPackageBody(const QString &line, int quantity, const QStringList &tracking, const QDateTime &at)
{
    QJsonArray packages;
    for (const QString &number : tracking)
        packages.append(packageBody(number, at.toString(Qt::ISODateWithMs)));
    return lineBody(line, quantity, u"shipmentPackages"_s, {{u"shipmentPackage"_s, packages}});
}

QJsonValue withValue(const QJsonValue &document, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array.replace(first.toInt(), withValue(array.at(first.toInt()), rest, value));
        return array;
    }
    QJsonObject object = document.toObject();
    const QJsonValue changed = withValue(object.value(first), rest, value);
    if (changed.isUndefined())
        object.remove(first);
    else
        object.insert(first, changed);
    return object;
}

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace packbench
