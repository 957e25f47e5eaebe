// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/channel/support/tiktokseller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <algorithm>

namespace packbench {

const QByteArray tiktokTestSecret = QByteArrayLiteral("app-s3cret/+=&");
const QByteArray royalMailId = QByteArrayLiteral("6617675021119438849");

TikTokSeller::TikTokSeller(const QString &market, const QJsonObject &more)
    : clock(QDateTime::fromSecsSinceEpoch(1625484268, Qt::UTC))
    , http(clock)
    , keychain{{QStringLiteral("appSecret"), tiktokTestSecret},
               {QStringLiteral("accessToken"), QByteArrayLiteral("access-1")},
               {QStringLiteral("refreshToken"), QByteArrayLiteral("refresh-1")}}
{
    QJsonObject settings{{QStringLiteral("market"), market},
                         {QStringLiteral("baseUrl"), QString::fromLatin1(server.url())},
                         {QStringLiteral("authUrl"), QString::fromLatin1(server.url())},
                         {QStringLiteral("appKey"), QStringLiteral("123abc")},
                         {QStringLiteral("shopCipher"), QStringLiteral("ROW_RHkDDABBAAB8tKAVoAqsMTjsQZFLyNfY")},
                         {QStringLiteral("callSpacing"), 0}};
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry) {
        settings.insert(entry.key(), entry.value());
    }
    const Result<QJsonObject, AccountProblem> valid = validTikTokSettings(settings);
    if (!valid) {
        qFatal("account refused: %s", qPrintable(valid.error().field));
    }
    account = tiktokAccount(AccountId(QStringLiteral("a")), *valid);
    account.name = QStringLiteral("Our shop");
    QObject::connect(&server, &RawServer::requested, &server, [this] {
        const RawRequest &request = server.last();
        history << QString::fromLatin1("sent " + request.method + ' ' + pathOf(request) + ' ' + request.header("x-tts-access-token"));
    });
    restart();
}

void TikTokSeller::restart()
{
    channel = std::make_unique<TikTokChannel>(account, tools());
}

ChannelTools TikTokSeller::tools()
{
    return {http, clock, ids, [this](const QString &field) { return secretOf(field); },
            [this](const QString &field, const Secret &secret) { return keep(field, secret); }};
}

QCoro::Task<Result<Secret, ChannelFailure>> TikTokSeller::secretOf(QString field)
{
    reads.push_back(field);
    if (!keychain.contains(field)) {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::NoCredentials;
        co_return fail(failure);
    }
    co_return Secret(keychain.value(field));
}

QCoro::Task<Result<void, ChannelFailure>> TikTokSeller::keep(QString field, Secret secret)
{
    if (unkeepable.contains(field)) {
        history << QStringLiteral("could not keep ") + field;
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::NoCredentials;
        failure.words = QStringLiteral("the keychain is locked");
        co_return fail(failure);
    }
    history << QStringLiteral("kept ") + field;
    keychain.insert(field, secret.reveal());
    co_return Result<void, ChannelFailure>();
}

void TikTokSeller::answer(const QByteArray &data)
{
    server.answer(200, R"({"code":0,"message":"Success","request_id":"their-id","data":)" + data + '}');
}

void TikTokSeller::refuse(int code, const QByteArray &message, int status)
{
    server.answer(status,
                  R"({"code":)" + QByteArray::number(code) + R"(,"data":null,"message":")" + message + R"(","request_id":"their-id"})");
}

void TikTokSeller::answerTokens(const QByteArray &access, const QByteArray &refresh, qint64 until)
{
    const QByteArray end = QByteArray::number(until);
    answer(R"({"access_token":")" + access + R"(","access_token_expire_in":)" + end + R"(,"refresh_token":")" + refresh
           + R"(","refresh_token_expire_in":)" + end + R"(,"open_id":"7010736057180325637","user_type":0})");
}

void TikTokSeller::learnProviders()
{
    answer(tiktokOrders({tiktokOrderJson("1", {{"11", "111"}}, R"(,"delivery_option_id":"7091146663229654785")")}));
    answer(R"({"shipping_providers":[{"id":")" + royalMailId + R"(","name":"Royal Mail"},{"id":"7117858858072016686","name":"USPS"}]})");
    if (!wait(channel->order(OrderId(QStringLiteral("1"))))) {
        qFatal("providers not learnt");
    }
    m_forgotten = server.requests().size();
}

std::vector<RawRequest> TikTokSeller::sent() const
{
    return {server.requests().begin() + static_cast<std::ptrdiff_t>(m_forgotten), server.requests().end()};
}

std::vector<RawRequest> TikTokSeller::acts() const
{
    std::vector<RawRequest> result;
    for (const RawRequest &request : sent()) {
        if (request.method == "POST" && !request.target.contains("/search")) {
            result.push_back(request);
        }
    }
    return result;
}

std::vector<std::pair<QByteArray, QByteArray>> queryOf(const RawRequest &request)
{
    std::vector<std::pair<QByteArray, QByteArray>> query;
    const QList<QByteArray> pairs = request.target.mid(request.target.indexOf('?') + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        query.emplace_back(pair.left(equals), QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return query;
}

QByteArray queryValue(const RawRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : queryOf(request)) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QByteArray pathOf(const RawRequest &request)
{
    return request.target.left(request.target.indexOf('?'));
}

QByteArray opensslSignature(const RawRequest &request, const QByteArray &appSecret)
{
    std::vector<std::pair<QByteArray, QByteArray>> query = queryOf(request);
    std::sort(query.begin(), query.end());
    QByteArray text = appSecret + pathOf(request);
    for (const auto &[name, value] : query) {
        if (name != "sign") {
            text += name + value;
        }
    }
    return opensslHmac(appSecret, text + request.body + appSecret);
}

QByteArray opensslHmac(const QByteArray &key, const QByteArray &text)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-hmac"), QString::fromUtf8(key)});
    openssl.write(text);
    openssl.closeWriteChannel();
    openssl.waitForFinished();
    const QByteArray said = openssl.readAllStandardOutput().trimmed();
    return said.mid(said.lastIndexOf(' ') + 1);
}

QByteArray tiktokOrderJson(const QByteArray &id, const std::vector<TikTokUnit> &units, const QByteArray &more)
{
    QList<QByteArray> lines;
    for (const TikTokUnit &unit : units) {
        lines << R"({"id":")" + unit.id + R"(","sku_id":"id-)" + unit.sku + R"(","seller_sku":")" + unit.sku
                     + R"(","product_name":"Kettle","package_id":")" + unit.package + R"(","package_status":")" + unit.packageStatus
                     + R"(","tracking_number":")" + unit.tracking + '"' + unit.more + '}';
    }
    return R"({"id":")" + id + R"(","status":"AWAITING_SHIPMENT","create_time":1619611561,"shipping_type":"SELLER","line_items":[)"
           + lines.join(',') + ']' + more + '}';
}

QByteArray tiktokOrders(const QList<QByteArray> &orders)
{
    return R"({"orders":[)" + orders.join(',') + "]}";
}

Order tiktokOrder(const QByteArray &json, const TikTokAccount &account)
{
    const Result<OrderPage, JsonFailure> page = readTikTokOrders(QJsonDocument::fromJson(tiktokOrders({json})).object(), account);
    if (!page || page->orders.size() != 1) {
        qFatal("unreadable order: %s", json.constData());
    }
    return page->orders.front();
}

Shipment tiktokShipment(const Order &order, const std::vector<QStringList> &boxes)
{
    Shipment shipment;
    shipment.id = ShipmentId(QStringLiteral("s"));
    shipment.order = order.key;
    shipment.shippedAt = QDateTime::fromSecsSinceEpoch(1625484000, Qt::UTC);
    for (const QStringList &units : boxes) {
        const int number = static_cast<int>(shipment.packages.size()) + 1;
        shipment.packages.push_back(
            {number, QStringLiteral("JX%1").arg(12344 + number), QStringLiteral("royal-mail"), QStringLiteral("Royal Mail"), {}});
        for (const OrderLine &line : order.lines) {
            ShipmentPart part{line.number, 0, QStringLiteral("EACH"), {number}, {}};
            for (const LinePart &stands : line.parts) {
                std::copy_if(stands.unitIds.begin(), stands.unitIds.end(), std::back_inserter(part.unitIds),
                             [&units](const QString &unit) { return units.contains(unit); });
            }
            part.quantity = static_cast<int>(part.unitIds.size()) * line.perUnit;
            if (part.quantity > 0) {
                shipment.parts.push_back(part);
            }
        }
    }
    return shipment;
}

Shipment withIssuedLabels(Shipment shipment)
{
    for (ShipmentPackage &package : shipment.packages) {
        package = {package.number, {}, {}, {}, {}, true};
    }
    return shipment;
}

} // namespace packbench
