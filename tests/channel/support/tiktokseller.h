// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/tiktok/tiktokchannel.h"
#include "tests/channel/support/knownids.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QTest>

namespace packbench {

/// A shop's account against one raw server that is API and token endpoint in one, with a keychain in memory.
class TikTokSeller
{
public:
    /// \a more are settings of the account.
    explicit TikTokSeller(const QString &market = QStringLiteral("GB"), const QJsonObject &more = {});

    /// The program comes up again and knows what the keychain has.
    void restart();
    [[nodiscard]] ChannelTools tools();
    /// Runs a call to its end.
    template <typename T>
    T wait(QCoro::Task<T> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }
    /// A good answer with this data.
    void answer(const QByteArray &data);
    /// An answer with a code other than 0.
    void refuse(int code, const QByteArray &message = QByteArrayLiteral("Words of theirs"), int status = 200);
    /// A good answer of the token endpoint, both tokens good until \a until.
    void answerTokens(const QByteArray &access, const QByteArray &refresh, qint64 until);
    /// The shop reads an order whose delivery option has Royal Mail and USPS; the requests of that are forgotten.
    void learnProviders();
    /// What was sent since learnProviders().
    [[nodiscard]] std::vector<RawRequest> sent() const;
    /// What was sent since then and does something there.
    [[nodiscard]] std::vector<RawRequest> acts() const;
    [[nodiscard]] qint64 now() const { return clock.now().toSecsSinceEpoch(); }

    RawServer server;
    ManualClock clock;
    KnownIds ids;
    HttpClient http;
    QHash<QString, QByteArray> keychain;
    QStringList history;        ///< `kept <field>` and `sent <method> <path> <access token>`, in their order
    QStringList unkeepable;     ///< fields that the keychain does not take
    std::vector<QString> reads; ///< fields in the order they were read
    TikTokAccount account;
    std::unique_ptr<TikTokChannel> channel;

private:
    QCoro::Task<Result<Secret, ChannelFailure>> secretOf(QString field);
    QCoro::Task<Result<void, ChannelFailure>> keep(QString field, Secret secret);

    size_t m_forgotten = 0;
};

/// Query parameters of a request, in the order sent, decoded.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> queryOf(const RawRequest &request);
[[nodiscard]] QByteArray queryValue(const RawRequest &request, const QByteArray &name);
[[nodiscard]] QByteArray pathOf(const RawRequest &request);

/// The signature that the openssl program computes over what the request says of itself.
[[nodiscard]] QByteArray opensslSignature(const RawRequest &request, const QByteArray &appSecret);
/// HMAC-SHA256 by the openssl program, lowercase hex.
[[nodiscard]] QByteArray opensslHmac(const QByteArray &key, const QByteArray &text);

/// A unit of an order as the API shows it.
struct TikTokUnit {
    QByteArray id;
    QByteArray package;
    QByteArray sku = QByteArrayLiteral("KETTLE");
    QByteArray packageStatus = QByteArrayLiteral("TO_FULFILL");
    QByteArray tracking;
    QByteArray more; ///< further members, each with a comma before it; they win
};

/// An order of the API; \a more are members as in TikTokUnit.
[[nodiscard]] QByteArray tiktokOrderJson(const QByteArray &id, const std::vector<TikTokUnit> &units, const QByteArray &more = {});
/// The data of a detail answer.
[[nodiscard]] QByteArray tiktokOrders(const QList<QByteArray> &orders);
/// The order as the channel reads it; it must be readable.
[[nodiscard]] Order tiktokOrder(const QByteArray &json, const TikTokAccount &account);

/// Boxes with the units of \a order that each holds; by Royal Mail with JX12345, JX12346 and so on.
[[nodiscard]] Shipment tiktokShipment(const Order &order, const std::vector<QStringList> &boxes);
/// The same where the marketplace issues the labels.
[[nodiscard]] Shipment withIssuedLabels(Shipment shipment);

extern const QByteArray tiktokTestSecret; ///< the app secret
extern const QByteArray royalMailId;      ///< what the shop calls Royal Mail

} // namespace packbench
