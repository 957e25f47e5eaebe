// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tiktokseller.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

TikTokSeller::TikTokSeller(PracticeServer::Options options)
{
    // One key for the whole program: making one takes a while.
    static const PracticeCredentials credentials = [] {
        SystemRandomness random;
        return PracticeCredentials::generate(random);
    }();
    options.credentials = credentials;
    options.tiktokOrders = options.tiktokOrders == 0 ? 20 : options.tiktokOrders;
    const Result<void, QString> started = server.start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error()));
}

TikTokSeller::Query TikTokSeller::common() const
{
    const QByteArray time = QByteArray::number(clock.now().toSecsSinceEpoch());
    return {{"timestamp", time}, {"app_key", server.tiktok()->credentials().appKey.toLatin1()}};
}

PracticeRequest TikTokSeller::signedRequest(const QByteArray &method, const QByteArray &path, Query query, const QByteArray &body) const
{
    const QByteArray secret = server.tiktok()->credentials().appSecret.toLatin1();
    std::sort(query.begin(), query.end());
    QByteArray text = path;
    QByteArray encoded;
    for (const auto &[name, value] : query) {
        text += name + value;
        encoded += name + '=' + value.toPercentEncoding() + '&';
    }
    const QByteArray whole = secret + text + body + secret;
    encoded += "sign=" + QMessageAuthenticationCode::hash(whole, secret, QCryptographicHash::Sha256).toHex();
    PracticeRequest made{"http", method, path + '?' + encoded, {}, body};
    made.headers = {{"Host", QUrl(server.tiktokBaseUrl()).authority().toLatin1()},
                    {"x-tts-access-token", server.tiktok()->tokens().current().accessToken.toLatin1()},
                    {"content-type", "application/json"}};
    return made;
}

PracticeRequest TikTokSeller::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const Query &extra)
{
    Query query = common() + extra;
    if (!path.startsWith("/authorization/"))
        query.append({"shop_cipher", shop().credentials().shopCipher.toLatin1()});
    return signedRequest(method, path, query, body);
}

RawAnswer TikTokSeller::send(const PracticeRequest &request)
{
    const auto port = static_cast<quint16>(QUrl(server.tiktokBaseUrl()).port());
    RawClient client = server.certificate().isEmpty() ? RawClient(port) : RawClient(port, server.certificate());
    return client.exchange(request);
}

RawAnswer TikTokSeller::post(const QByteArray &path, const QJsonObject &body, const Query &extra)
{
    return send(request("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), extra));
}

RawAnswer TikTokSeller::ship(const QString &package, const QJsonObject &body)
{
    return post("/fulfillment/202309/packages/" + package.toLatin1() + "/ship", body);
}

RawAnswer TikTokSeller::mark(const QString &order, const QJsonObject &body)
{
    return post("/fulfillment/202309/orders/" + order.toLatin1() + "/packages", body);
}

int TikTokSeller::codeOf(const RawAnswer &answer)
{
    return answer.json().value(u"code"_s).toInt(-1);
}

QJsonObject TikTokSeller::parcel(const QString &tracking)
{
    ++m_parcels;
    return {{u"tracking_number"_s, tracking.isEmpty() ? u"H00HYA%1"_s.arg(m_parcels, 10, 10, QLatin1Char('0')) : tracking},
            {u"shipping_provider_id"_s, QString::fromLatin1(provider())}};
}

} // namespace packbench
